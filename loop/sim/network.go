package sim

// This file is the network in memory: its hosts, its clock, who listens where.

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sock"
)

// A Link is how packets travel between the program's machine and a host. The zero Link delivers at once.
type Link struct {
	Latency time.Duration // one way
	Jitter  time.Duration // up to as much more
	// Loss is the chance that a packet gets lost. A datagram is gone then; a stream's packet is sent again later.
	Loss float64
}

// A Host is a machine of the network besides the program's own. Its ports answer by Services.
type Host struct {
	Name     string
	Aliases  []string
	IP       string // "" is given one of TEST-NET-3, 203.0.113.0/24
	Link     Link
	Services map[int]Service // by TCP port
}

// A Service answers the connections to a port of a Host.
type Service interface {
	// Open is called with the host's end of each new connection.
	Open(far sock.Socket)
}

// NetworkOptions configures NewNetwork.
type NetworkOptions struct {
	// Now is the clock of the loops that use the network: a Driver's Now.
	Now func() time.Duration
	// Seed makes jitter and loss repeatable.
	Seed uint64
	// Order varies how long packets take, for an explorer; nil doesn't.
	Order *loop.Order
	// Local is the link of the machine with itself.
	Local Link
	// Hosts are the other machines.
	Hosts []*Host
	// Lookup is asked for names of machines that aren't among Hosts; nil, or a nil Host, refuses. The error says why.
	Lookup func(name string) (*Host, error)
}

// A Network is a network in memory with the program's machine, 127.0.0.1 and ::1, and other hosts. It implements
// sock.Network. What its links delay is delivered by Run; without latency everything happens within the call.
type Network struct {
	o        NetworkOptions
	change   []*func()
	events   eventHeap
	seq      uint64
	random   uint64
	nextPort int
	nextHost int
	hosts    map[string]*Host // by name and by IP

	streams   map[portKey][]*socket // listeners and bound streams, by port
	datagrams map[portKey][]*socket
	paths     map[string]*socket
	running   bool
}

// portKey is a port of one of the program's addresses.
type portKey struct {
	family sock.Family
	port   int
}

const (
	firstPort = 49152 // of those that are given out
	lastPort  = 65535
)

// NewNetwork returns a network.
func NewNetwork(o NetworkOptions) *Network {
	n := &Network{o: o, random: o.Seed, nextPort: firstPort, nextHost: 1, hosts: map[string]*Host{},
		streams: map[portKey][]*socket{}, datagrams: map[portKey][]*socket{}, paths: map[string]*socket{}}
	if n.o.Now == nil {
		panic("BUG: sim.NewNetwork without a clock")
	}
	for _, h := range o.Hosts {
		n.AddHost(h)
	}
	return n
}

// AddHost adds a machine; one of the same name is replaced.
func (n *Network) AddHost(h *Host) {
	if h.IP == "" {
		h.IP = "203.0.113." + strconv.Itoa(n.nextHost%254+1)
		n.nextHost++
	}
	n.hosts[h.IP] = h
	for _, name := range append([]string{h.Name}, h.Aliases...) {
		n.hosts[strings.ToLower(name)] = h
	}
}

// HostNames are the names of the other machines, sorted.
func (n *Network) HostNames() []string {
	var names []string
	for key, h := range n.hosts {
		if key == strings.ToLower(h.Name) {
			names = append(names, h.Name)
		}
	}
	sort.Strings(names)
	return names
}

// Latency is the latency of the link to a host, one way.
func (n *Network) Latency(name string) time.Duration {
	if h := n.hosts[strings.ToLower(name)]; h != nil {
		return h.Link.Latency
	}
	return n.o.Local.Latency
}

// localNames are the program's machine.
var localNames = []string{"localhost", "localhost.localdomain", "aioplay"}

// Lookup returns the addresses of a name.
func (n *Network) Lookup(name string) ([]string, error) {
	name = strings.ToLower(strings.TrimSuffix(name, "."))
	for _, l := range localNames {
		if name == l {
			return []string{"127.0.0.1"}, nil
		}
	}
	if h := n.hosts[name]; h != nil {
		return []string{h.IP}, nil
	}
	if n.o.Lookup != nil {
		h, err := n.o.Lookup(name)
		if err != nil {
			return nil, err
		}
		if h != nil {
			n.AddHost(h)
			return []string{h.IP}, nil
		}
	}
	return nil, &sock.LookupError{Name: name, Why: "it isn't a host of the simulated network, which has " + list(append([]string{"localhost"}, n.HostNames()...))}
}

func list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// Name is the name of an address.
func (n *Network) Name(ip string) string {
	if isLoopback(ip) {
		return "localhost"
	}
	if h := n.hosts[ip]; h != nil {
		return h.Name
	}
	return ""
}

// Unlink takes a Unix path away from whoever listens there, as removing the file does, and reports whether it was there.
func (n *Network) Unlink(path string) bool {
	_, ok := n.paths[path]
	delete(n.paths, path)
	return ok
}

func isLoopback(ip string) bool { return ip == "::1" || strings.HasPrefix(ip, "127.") }

func isAny(ip string) bool { return ip == "" || ip == "0.0.0.0" || ip == "::" }

// isLocal tells whether an address is the program's machine.
func isLocal(ip string) bool { return isAny(ip) || isLoopback(ip) }

// event is something that happens at a time.
type event struct {
	when time.Duration
	seq  uint64
	do   func()
}

type eventHeap []event

func (h eventHeap) less(i, j int) bool {
	return h[i].when < h[j].when || h[i].when == h[j].when && h[i].seq < h[j].seq
}

// at makes f happen at a time, at once if that has come.
func (n *Network) at(when time.Duration, f func()) {
	if when <= n.o.Now() {
		f()
		return
	}
	n.seq++
	n.events = append(n.events, event{when, n.seq, f})
	for i := len(n.events) - 1; i > 0; {
		p := (i - 1) / 2
		if !n.events.less(i, p) {
			break
		}
		n.events[i], n.events[p] = n.events[p], n.events[i]
		i = p
	}
	if n.events[0].seq == n.seq {
		for _, f := range n.change {
			(*f)()
		}
	}
}

// pop takes the earliest event.
func (n *Network) pop() event {
	h := n.events
	first, last := h[0], len(h)-1
	h[0], h[last] = h[last], event{}
	h = h[:last]
	n.events = h
	for i := 0; ; {
		c := 2*i + 1
		if c+1 < last && h.less(c+1, c) {
			c++
		}
		if c >= last || !h.less(c, i) {
			return first
		}
		h[i], h[c] = h[c], h[i]
		i = c
	}
}

// Next is when the next packet arrives.
func (n *Network) Next() (time.Duration, bool) {
	if len(n.events) == 0 {
		return 0, false
	}
	return n.events[0].when, true
}

// Run delivers what has arrived. Sockets call it too, so that time that nobody watched has passed for them.
func (n *Network) Run() {
	if n.running {
		return
	}
	n.running = true
	defer func() { n.running = false }()
	for len(n.events) > 0 && n.events[0].when <= n.o.Now() {
		n.pop().do()
	}
}

// OnChange adds what is told when Next has become earlier.
func (n *Network) OnChange(f func()) (remove func()) {
	n.change = append(n.change, &f)
	return func() {
		n.change = slices.DeleteFunc(slices.Clone(n.change), func(g *func()) bool { return g == &f })
	}
}

// chance is the next number of the seeded sequence, from 0 to below 1 (splitmix64).
func (n *Network) chance() float64 {
	n.random += 0x9e3779b97f4a7c15
	z := n.random
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return float64((z^z>>31)>>11) / (1 << 53)
}

// travel is how long a packet is on its way, and whether it arrives.
func (n *Network) travel(l Link) (d time.Duration, arrives bool) {
	d = n.o.Order.Latency(l.Latency)
	if l.Jitter > 0 {
		d += time.Duration(n.chance() * float64(l.Jitter))
	}
	return d, l.Loss <= 0 || n.chance() >= l.Loss
}

// freePort gives out a port.
func (n *Network) freePort(table map[portKey][]*socket, f sock.Family) (int, bool) {
	for range lastPort - firstPort + 1 {
		p := n.nextPort
		if n.nextPort++; n.nextPort > lastPort {
			n.nextPort = firstPort
		}
		if len(table[portKey{f, p}]) == 0 {
			return p, true
		}
	}
	return 0, false
}
