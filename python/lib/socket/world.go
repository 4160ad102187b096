// Package socket is the Go half of the module socket: the sockets themselves, and how threads wait for them. The other
// half is python/lib/pure/socket.py.
//
// A socket here is one of loop/sock's, which never blocks. A call that has to wait blocks the calling thread only, by
// way of lib/thread, and lets the network go on; asyncio watches sockets with a Poller for each of its loops.
package socket

import (
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// A World is the network that a program and its processes share.
type World struct {
	net     sock.Network
	records *sim.Recordings // nil on the machine's network
	threads *thread.World
	real    bool // the machine's
	waiters []*waiter
	scratch []byte
	order   *loop.Order
}

// Of returns the world, made when a program first needs one: the machine's network if the host has a Machine that has
// one, else a simulated one with the hosts that were declared.
func Of(th *vm.Thread) *World {
	t := thread.Of(th).World
	if w, ok := t.Net.(*World); ok {
		return w
	}
	h := host.Of(th)
	w := &World{threads: t, order: h.Order}
	t.Net = w
	if m := h.Machine; m != nil && m.Network != nil {
		w.net, w.real = m.Network(t.Post), true
	} else {
		w.simulate(th, h, t.Now)
		w.net.OnChange(w.changed)
	}
	return w
}

// simulate makes the network in memory.
func (w *World) simulate(th *vm.Thread, h *host.Host, now func() time.Duration) {
	g := &gateway{host: h}
	o := sim.NetworkOptions{Now: now, Seed: h.Seed, Order: h.Order, Lookup: g.lookup}
	if h.Order != nil {
		o.Local.Latency = 100 * time.Microsecond // for the explorer to vary
	}
	n := sim.NewNetwork(o)
	g.net, w.net = n, n
	if h.Net == "none" {
		return
	}
	texts := []string{sim.DefaultRecordings}
	if h.Hosts != "" {
		texts = append(texts, h.Hosts)
	}
	var err error
	if w.records, err = n.AddRecordings(texts...); err != nil {
		th.WriteStderr("aioplay: the declared hosts: " + err.Error() + "\n")
	}
}

// Recorded is what the simulated network has recorded for a request, nil if nothing, and when it comes: after connecting,
// asking, and what the recording itself takes.
func (w *World) Recorded(r *host.Request) (*host.Response, time.Duration) {
	if w.records == nil {
		return nil, 0
	}
	name, target, ok := sim.SplitURL(r.URL)
	if !ok {
		return nil, 0
	}
	a, delay, found := w.records.Find(name, target)
	if !found {
		return nil, 0
	}
	n := w.net.(*sim.Network)
	out := &host.Response{Status: a.Status, StatusText: a.Reason, URL: r.URL, Headers: a.Header, Body: a.Body, Simulated: "a recorded answer of " + name}
	return out, 4*n.Latency(name) + delay
}

// Network is where sockets are made.
func (w *World) Network() sock.Network { return w.net }

// changed is told that the network's next event is nearer than it was: threads that wait until then have to know.
func (w *World) changed() {
	for _, x := range w.waiters {
		x.Changed()
	}
}

// Poller makes a Poller for a loop; notify is called when another thread queued something there.
func (w *World) Poller(l *loop.Loop, notify func()) *sock.Poller {
	p := sock.NewPoller(l, w.net)
	p.Notify, p.Order = notify, w.order
	return p
}

// waiter is a thread that waits for sockets.
type waiter struct {
	w *World
	t *thread.T
}

// Changed wakes it.
func (x *waiter) Changed() { x.w.threads.Wake(x.t) }

// Wait blocks the running thread until one of the things is ready for what is wanted of it, or the clock reads deadline
// if timed. It reports whether one is ready. what says for whom the thread waits.
func (w *World) Wait(what string, things []sock.Pollable, want []sock.Events, deadline time.Duration, timed bool) (bool, error) {
	ready := func() bool {
		for i, p := range things {
			if p.Ready()&want[i] != 0 {
				return true
			}
		}
		return false
	}
	if ready() {
		return true, nil
	}
	x := &waiter{w, w.threads.Current()}
	w.waiters = append(w.waiters, x)
	for _, p := range things {
		p.Watch(x)
	}
	defer func() {
		for _, p := range things {
			p.Unwatch(x)
		}
		for i, y := range w.waiters {
			if y == x {
				w.waiters = append(w.waiters[:i], w.waiters[i+1:]...)
				break
			}
		}
	}()
	if w.real {
		w.threads.Begin()
		defer w.threads.End()
	}
	for !ready() {
		if timed && w.threads.Now() >= deadline {
			return false, nil
		}
		when, clock := deadline, timed
		if next, ok := w.net.Next(); ok && (!timed || next < when) {
			when, clock = next, true
		}
		if _, err := w.threads.Block(what, when, clock); err != nil {
			return false, err
		}
		w.net.Run()
	}
	return true, nil
}
