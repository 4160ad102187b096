// Format.go makes text of dates and times.

package datetime

import (
	"strconv"
	"strings"
	gotime "time"

	"github.com/aioplay/aioplay/python/lib/time"
	"github.com/aioplay/aioplay/python/vm"
)

func (s *Stamp) dateText() string {
	return pad(s.n[0], 4) + "-" + pad(s.n[1], 2) + "-" + pad(s.n[2], 2)
}

// clockText is the time of day to the precision of isoformat's timespec.
func (s *Stamp) clockText(spec string) (string, error) {
	if spec == "auto" {
		spec = "seconds"
		if s.n[6] != 0 {
			spec = "microseconds"
		}
	}
	text := pad(s.n[3], 2) + ":" + pad(s.n[4], 2) + ":" + pad(s.n[5], 2) + "." + pad(s.n[6], 6)
	length := map[string]int{"hours": 2, "minutes": 5, "seconds": 8, "milliseconds": 12, "microseconds": 15}[spec]
	if length == 0 {
		return "", vm.ValueError("Unknown timespec value")
	}
	return text[:length], nil
}

// offsetOf is the end of an isoformat.
func offsetOf(th *vm.Thread, v value) (string, error) {
	us, ok, err := offset(th, v)
	if err != nil || !ok {
		return "", err
	}
	return offsetText(us, ":"), nil
}

// isoFormat is isoformat of a time, and of a datetime after its date and sep.
func isoFormat(th *vm.Thread, v value, sep, spec string) (string, error) {
	s := stampOf(v)
	text, err := s.clockText(spec)
	if err != nil {
		return "", err
	}
	off, err := offsetOf(th, v)
	if isDateTime(v) {
		text = s.dateText() + sep + text
	}
	return text + off, err
}

// specArg reads isoformat's timespec.
func specArg(v value, pos string) (string, error) {
	if !v.Bound() {
		return "auto", nil
	}
	if !vm.IsStr(v) {
		return "", vm.TypeError("isoformat() argument " + pos + " must be str, not " + vm.ArgumentName(v))
	}
	return vm.Text(v), nil
}

// repr is repr of the three classes.
func repr(th *vm.Thread, v value) (value, error) {
	s, k := stampOf(v), kindOf(v.Type())
	to := k.to
	if k.zoned {
		for to > 5 && s.n[to-1] == 0 {
			to--
		}
	}
	text := ""
	for _, n := range s.n[k.from:to] {
		text += ", " + strconv.Itoa(n)
	}
	fold, zone := "", ""
	if s.fold != 0 {
		fold = ", fold=1"
	}
	if !s.tz.IsNone() {
		r, err := th.Repr(s.tz)
		if err != nil {
			return vm.Unbound, err
		}
		zone = ", tzinfo=" + r
	}
	if k == timeKind {
		fold, zone = zone, fold
	}
	return str(v.Type().DisplayName() + "(" + text[2:] + fold + zone + ")")
}

// goTime is the fields as a time of package time, in UTC.
func (s *Stamp) goTime() gotime.Time {
	y, m, d := s.n[0], s.n[1], s.n[2]
	if y == 0 { // a time
		y, m, d = 1900, 1, 1
	}
	return gotime.Date(y, gotime.Month(m), d, s.n[3], s.n[4], s.n[5], s.n[6]*1000, gotime.UTC)
}

// zoneDirective is what %z, %:z and %Z stand for, as a part of a layout.
func zoneDirective(th *vm.Thread, v value, c byte, sep string) (string, error) {
	if stampOf(v).tz.IsNone() {
		return "", nil
	}
	if c == 'Z' {
		n, err := zoneName(th, stampOf(v).tz, zoneArg(v))
		if err != nil || n.IsNone() {
			return "", err
		}
		if n.Type() == vm.StrType {
			return strings.ReplaceAll(vm.Text(n), "%", "%%"), nil
		}
		if n, err = th.CallMethod(n, vm.Intern("replace"), vm.NewStr("%"), vm.NewStr("%%")); err == nil && !vm.IsStr(n) {
			err = vm.TypeError("tzname.replace() did not return a string")
		}
		if err != nil {
			return "", err
		}
		return vm.Text(n), nil
	}
	us, ok, err := offset(th, v)
	if err != nil || !ok {
		return "", err
	}
	return offsetText(us, sep), nil
}

// strftime formats by time's Format, which is left to do everything but zones.
func strftime(th *vm.Thread, v value, a []value) (value, error) {
	if !vm.IsStr(a[0]) {
		return vm.Unbound, vm.TypeError("strftime() argument 1 must be str, not " + vm.ArgumentName(a[0]))
	}
	if isDateTime(v) { // CPython goes by timetuple, which asks
		if _, _, err := callZone(th, stampOf(v).tz, "dst", v); err != nil {
			return vm.Unbound, err
		}
	}
	layout, text := vm.Text(a[0]), []byte(nil)
	for {
		i := strings.IndexByte(layout, '%')
		if i < 0 || i+1 == len(layout) {
			break
		}
		text = append(text, layout[:i]...)
		n := i + 2
		sep := ""
		if strings.HasPrefix(layout[i:], "%:z") {
			sep, n = ":", n+1
		}
		if c := layout[n-1]; c == 'z' || c == 'Z' {
			z, err := zoneDirective(th, v, c, sep)
			if err != nil {
				return vm.Unbound, err
			}
			text = append(text, z...)
		} else {
			text = append(text, layout[i:n]...)
		}
		layout = layout[n:]
	}
	text = append(text, layout...)
	if err := th.Reserve(time.Longest * len(text)); err != nil {
		return vm.Unbound, err
	}
	return str(time.Format(string(text), stampOf(v).goTime()))
}

// textMethods are strftime and __format__, which uses a subclass's strftime.
func textMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.MethodSig("strftime", "format", strftime),
		vm.Method1("__format__", func(th *vm.Thread, v, spec value) (value, error) {
			if !vm.IsStr(spec) {
				return vm.Unbound, vm.TypeError("__format__() argument 1 must be str, not " + vm.ArgumentName(spec))
			}
			if vm.Text(spec) == "" {
				s, err := th.Str(v)
				return vm.NewStr(s), err
			}
			return th.CallMethod(v, vm.Intern("strftime"), spec)
		}).Parsed(),
	}
}

func ctime(th *vm.Thread, v value) (value, error) {
	return str(time.Format("%a %b %e %H:%M:%S %Y", stampOf(v).goTime()))
}
