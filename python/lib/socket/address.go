// Address.go turns addresses of Python's into the network's and back.

package socket

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/vm"
)

// gaierror is socket.gaierror, set by the module.
var strGaierror = vm.Intern("gaierror")

// addressValue is an address as getsockname shows it.
func addressValue(a sock.Addr) vm.Value {
	switch a.Family {
	case sock.Unix:
		return vm.NewStr(a.Host)
	case sock.IPv6:
		return vm.NewTuple(vm.NewStr(a.Host), vm.Int(int64(a.Port)), vm.Int(0), vm.Int(0))
	case sock.IPv4:
		return vm.NewTuple(vm.NewStr(a.Host), vm.Int(int64(a.Port)))
	}
	return vm.None
}

// addressArg is an address argument of a socket's method.
func addressArg(th *vm.Thread, o *Socket, v vm.Value, fn string) (sock.Addr, error) {
	if o.family == sock.Unix {
		if b, ok := vm.BytesOf(v); ok {
			return sock.Addr{Family: sock.Unix, Host: string(b)}, nil
		}
		if !vm.IsStr(v) {
			return sock.Addr{}, vm.TypeError("a bytes-like object is required, not '" + v.Type().DisplayName() + "'")
		}
		if len(vm.Text(v)) > 107 {
			return sock.Addr{}, vm.ErrorOf(vm.OSErrorType, "AF_UNIX path too long")
		}
		return sock.Addr{Family: sock.Unix, Host: vm.Text(v)}, nil
	}
	name := "AF_INET"
	if o.family == sock.IPv6 {
		name = "AF_INET6"
	}
	if !vm.IsTuple(v) {
		return sock.Addr{}, vm.TypeError(fn + "(): " + name + " address must be tuple, not " + v.Type().DisplayName())
	}
	items := vm.As[vm.Tuple](v).Items()
	if len(items) < 2 || len(items) > 2 && o.family == sock.IPv4 || len(items) > 4 {
		if o.family == sock.IPv4 {
			return sock.Addr{}, vm.TypeError("AF_INET address must be a pair (host, port)")
		}
		return sock.Addr{}, vm.TypeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])")
	}
	port, err := th.Index(items[1])
	if err != nil {
		return sock.Addr{}, err
	}
	if port < 0 || port > 65535 {
		return sock.Addr{}, vm.OverflowError(fn + "(): port must be 0-65535.")
	}
	var host string
	switch {
	case vm.IsStr(items[0]):
		host = vm.Text(items[0])
	default:
		b, ok := vm.BytesOf(items[0])
		if !ok {
			return sock.Addr{}, vm.TypeError("str, bytes or bytearray expected, not " + items[0].Type().DisplayName())
		}
		host = string(b)
	}
	ip, err := resolve(th, host, o.family)
	return sock.Addr{Family: o.family, Host: ip, Port: int(port)}, err
}

// resolve is a host as one address of a family.
func resolve(th *vm.Thread, host string, f sock.Family) (string, error) {
	switch {
	case host == "":
		if f == sock.IPv6 {
			return "::", nil
		}
		return "0.0.0.0", nil
	case host == "<broadcast>":
		return "255.255.255.255", nil
	}
	if ip, family := ParseIP(host); family == f {
		return ip, nil
	} else if family != 0 {
		return "", gaierror(th, -9, "Address family for hostname not supported", "")
	}
	ips, err := Of(th).net.Lookup(host)
	if err != nil {
		return "", lookupError(th, err)
	}
	for _, ip := range ips {
		if _, family := ParseIP(ip); family == f {
			return ip, nil
		}
	}
	return "", gaierror(th, -5, "No address associated with hostname", "")
}

// ParseIP reads the text of an IP address; family is 0 if it is none.
func ParseIP(s string) (ip string, family sock.Family) {
	if strings.IndexByte(s, ':') >= 0 {
		if ip, ok := parseIPv6(s); ok {
			return ip, sock.IPv6
		}
		return "", 0
	}
	parts := strings.Split(s, ".")
	if len(parts) != 4 {
		return "", 0
	}
	for _, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil || n < 0 || n > 255 || len(p) > 3 || p[0] == '+' {
			return "", 0
		}
	}
	return s, sock.IPv4
}

// parseIPv6 reads the text of an IPv6 address and writes it in its short form.
func parseIPv6(s string) (string, bool) {
	s, _, _ = strings.Cut(s, "%")
	var words [8]uint16
	head, tail, gap := strings.Cut(s, "::")
	read := func(s string) ([]uint16, bool) {
		var out []uint16
		if s == "" {
			return nil, true
		}
		for _, p := range strings.Split(s, ":") {
			n, err := strconv.ParseUint(p, 16, 16)
			if err != nil {
				return nil, false
			}
			out = append(out, uint16(n))
		}
		return out, true
	}
	h, ok := read(head)
	t, ok2 := read(tail)
	if !ok || !ok2 || len(h)+len(t) > 8 || !gap && len(h) != 8 || gap && len(h)+len(t) > 7 {
		return "", false
	}
	copy(words[:], h)
	copy(words[8-len(t):], t)
	// The longest run of zeros becomes "::".
	from, n := -1, 1
	for i := 0; i < 8; i++ {
		j := i
		for j < 8 && words[j] == 0 {
			j++
		}
		if j-i > n {
			from, n = i, j-i
		}
		if j > i {
			i = j
		}
	}
	out := ""
	for i := 0; i < 8; i++ {
		if i == from {
			out += "::"
			i += n - 1
			continue
		}
		if out != "" && !strings.HasSuffix(out, ":") {
			out += ":"
		}
		out += strconv.FormatUint(uint64(words[i]), 16)
	}
	return out, true
}

// gaierror makes a socket.gaierror with a note for the reader.
func gaierror(th *vm.Thread, n int, text, note string) error {
	m := th.Runtime.Modules.GetStr(vm.Intern("_socket"))
	cls, err := th.GetAttr(m, strGaierror)
	if err != nil {
		return err
	}
	v, err := th.Call(cls, vm.Int(int64(n)), vm.NewStr(text))
	if err != nil {
		return err
	}
	e := vm.As[vm.Exception](v)
	if note != "" {
		th.AddNote(e, note)
	}
	return e
}

// lookupError is the error for a name without an address.
func lookupError(th *vm.Thread, err error) error {
	if e, ok := err.(*sock.LookupError); ok {
		return gaierror(th, -2, "Name or service not known", "("+e.Error()+")")
	}
	return err
}
