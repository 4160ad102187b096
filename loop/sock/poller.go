package sock

// This file is the Poller, the part of a loop's turn that select or epoll is on other loops.

import (
	"time"

	"github.com/aioplay/aioplay/loop"
)

// A Poller tells a loop's callbacks which sockets are ready. At the start of each turn, before timers, it goes through
// those that have become ready, in that order, and calls their Watches: level-triggered, as epoll is by default, so a
// Watch is called turn after turn until nothing is left to read.
//
// It also lets the network run when something is due there, by a timer of the loop.
type Poller struct {
	loop  *loop.Loop
	net   Network
	list  []*Watch // ready since the last poll, or at it
	spare []*Watch
	timer loop.TimerHandle
	again loop.TimerHandle
	post  func()
	leave func() // the network's OnChange

	// Order shuffles sockets that become ready in the same turn, for an explorer; nil doesn't.
	Order *loop.Order

	// Notify is called after something was queued, for a loop that another thread may be running; nil: nobody.
	Notify func()

	posted bool
	spins  int
	live   int // Watches that are set
}

// maxSpins is how often in a row a Watch that changes nothing is called before the Poller lets the clock move on: a
// real clock does that by itself.
const maxSpins = 1000

// NewPoller returns the Poller of a loop.
func NewPoller(l *loop.Loop, n Network) *Poller {
	p := &Poller{loop: l, net: n}
	p.post = p.poll
	p.leave = n.OnChange(p.arm)
	return p
}

// A Watch is one socket of a Poller. Make it with the Poller's Watch.
type Watch struct {
	p      *Poller
	sock   Pollable
	want   Events
	cause  uint32 // the event of the trace that made it ready
	queued bool
	closed bool
	fire   func(Events)
}

// Watch calls fire on the loop's goroutine in each turn in which the socket is ready for something that is wanted.
func (p *Poller) Watch(s Pollable, want Events, fire func(Events)) *Watch {
	w := &Watch{p: p, sock: s, want: want, fire: fire}
	p.live++
	s.Watch(w)
	w.Changed()
	p.arm()
	return w
}

// Want changes what is wanted.
func (w *Watch) Want(e Events) {
	w.want = e
	w.Changed()
	w.p.arm()
}

// Wanted is what is wanted.
func (w *Watch) Wanted() Events { return w.want }

// Close ends it.
func (w *Watch) Close() {
	if !w.closed {
		w.closed = true
		w.p.live--
		w.sock.Unwatch(w)
	}
}

// Changed queues the Watch if the socket is ready.
func (w *Watch) Changed() {
	if w.closed || w.queued || w.sock.Ready()&w.want == 0 {
		return
	}
	if tr := w.p.loop.Tracer(); tr != nil {
		w.cause = tr.Cause()
	}
	w.p.spins = 0
	w.p.add(w)
}

func (p *Poller) add(w *Watch) {
	w.queued = true
	p.list = append(p.list, w)
	if !p.posted && !p.again.Scheduled() {
		p.posted = true
		p.loop.Post(p.post)
		if p.Notify != nil {
			p.Notify()
		}
	}
}

// poll is the start of a turn.
func (p *Poller) poll() {
	p.posted = false
	list := p.list
	p.list = p.spare[:0]
	p.spins++
	tr := p.loop.Tracer()
	if p.Order != nil {
		for i := range list {
			j := i + p.Order.Pick(len(list)-i)
			list[i], list[j] = list[j], list[i]
		}
	}
	for i, w := range list {
		list[i] = nil
		w.queued = false
		if w.closed {
			continue
		}
		e := w.sock.Ready() & w.want
		if e == 0 {
			continue
		}
		if tr != nil {
			tr.Because(w.cause)
		}
		w.fire(e)
		if w.closed || w.queued {
			continue
		}
		if p.spins > maxSpins {
			w.queued = true
			p.list = append(p.list, w)
			continue
		}
		p.add(w)
	}
	if tr != nil {
		tr.Because(0)
	}
	p.spare = list[:0]
	if p.spins > maxSpins && len(p.list) > 0 && !p.posted {
		p.loop.At(&p.again, p.loop.Now()+time.Millisecond, loop.Do(p.poll))
	}
}

// arm sets the loop's timer for what the network does next.
func (p *Poller) arm() {
	when, ok := p.net.Next()
	if !ok || p.live == 0 {
		return
	}
	if p.timer.Queued() || p.timer.Scheduled() && p.timer.When() <= when {
		return
	}
	p.loop.AtQuiet(&p.timer, when, loop.Do(p.run))
}

func (p *Poller) run() {
	p.net.Run()
	p.arm()
}

// Close ends the Poller's part in the network.
func (p *Poller) Close() {
	p.leave()
	p.timer.Cancel()
	p.again.Cancel()
}

// Ready returns a future that ends when a socket is ready for one of the events; its result is those it is ready for.
// what names the wait, for whoever asks why a task waits. Cancelling it stops watching.
func (p *Poller) Ready(s Pollable, want Events, what string) *loop.Future {
	f := p.loop.NewFuture()
	f.SetLabel(loop.WaitSocket, what)
	var w *Watch
	w = p.Watch(s, want, func(e Events) {
		w.Close()
		if !f.Done() {
			f.SetResult(e)
		}
	})
	f.OnDone(loop.DoneFunc(func(*loop.Future) error { w.Close(); return nil }))
	return f
}
