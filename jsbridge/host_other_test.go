// A host made of goroutines, so that the drivers can be tested where there is no browser.

//go:build !js

package jsbridge

import (
	"testing"
	"time"
)

var (
	hostStart = time.Now()
	hostCalls = make(chan struct{}, 1)
)

// newHost returns a baton on the real clock.
func newHost(*testing.T) *Baton {
	return NewBaton(func() time.Duration { return time.Since(hostStart) }, func() {
		select {
		case hostCalls <- struct{}{}:
		default:
		}
	})
}

// drive does what worker-host.ts does: it steps, and waits as step says, until f has ended.
func drive(b *Baton, f func()) {
	b.Go(f)
	for {
		wait := b.Step()
		switch {
		case wait == Ended:
			return
		case wait == OnEvent:
			<-hostCalls
		case wait > 0:
			select {
			case <-hostCalls:
			case <-time.After(wait):
			}
		}
	}
}

// after runs f on a goroutine of its own.
func after(d time.Duration, f func()) { time.AfterFunc(d, f) }
