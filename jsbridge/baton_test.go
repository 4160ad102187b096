// The baton's turns, on a clock that the test moves.

package jsbridge

import (
	"reflect"
	"testing"
	"time"
)

type fakeHost struct {
	at    time.Duration
	calls int
	baton *Baton
}

func newFakeHost() *fakeHost {
	h := &fakeHost{at: time.Second}
	h.baton = NewBaton(func() time.Duration { return h.at }, func() { h.calls++ })
	return h
}

func TestBatonTakesTurns(t *testing.T) {
	h := newFakeHost()
	var log []string
	h.baton.Go(func() {
		log = append(log, "a")
		h.baton.Yield()
		log = append(log, "b")
		h.baton.Wait(h.at + 50*time.Millisecond)
		log = append(log, "c")
	})
	if len(log) != 0 {
		t.Fatalf("the goroutine ran before the first step: %v", log)
	}
	if d := h.baton.Step(); d != 0 {
		t.Fatalf("after a yield Step = %v, want 0", d)
	}
	if d := h.baton.Step(); d != 50*time.Millisecond {
		t.Fatalf("waiting Step = %v, want 50ms", d)
	}
	h.at += 20 * time.Millisecond
	if d := h.baton.Step(); d != 30*time.Millisecond {
		t.Fatalf("an early Step = %v, want 30ms", d)
	}
	if want := []string{"a", "b"}; !reflect.DeepEqual(log, want) {
		t.Fatalf("log = %v, want %v", log, want)
	}
	h.at += 30 * time.Millisecond
	if d := h.baton.Step(); d != Ended {
		t.Fatalf("last Step = %v, want Ended", d)
	}
	if want := []string{"a", "b", "c"}; !reflect.DeepEqual(log, want) {
		t.Fatalf("log = %v, want %v", log, want)
	}
	if d := h.baton.Step(); d != Ended {
		t.Fatalf("Step after the end = %v, want Ended", d)
	}
}

func TestBatonWake(t *testing.T) {
	h := newFakeHost()
	var woken []bool
	h.baton.Go(func() {
		woken = append(woken, h.baton.Wait(Forever))
		woken = append(woken, h.baton.Wait(h.at+time.Second))
		h.baton.Wake() // before the wait: it must not be lost
		woken = append(woken, h.baton.Wait(Forever))
		woken = append(woken, h.baton.Wait(h.at-time.Second)) // past already
	})
	if d := h.baton.Step(); d != OnEvent {
		t.Fatalf("Step = %v, want OnEvent", d)
	}
	h.baton.Wake()
	h.baton.Wake()
	if h.calls != 1 {
		t.Fatalf("two wakes asked the host %d times, want once", h.calls)
	}
	if d := h.baton.Step(); d != time.Second {
		t.Fatalf("Step = %v, want 1s", d)
	}
	h.at += time.Second
	if d := h.baton.Step(); d != 0 {
		t.Fatalf("Step with a deadline in the past = %v, want 0", d)
	}
	if d := h.baton.Step(); d != Ended {
		t.Fatalf("Step = %v, want Ended", d)
	}
	if want := []bool{true, false, true, false}; !reflect.DeepEqual(woken, want) {
		t.Fatalf("woken = %v, want %v", woken, want)
	}
}

func TestBatonWakeDuringTheSlice(t *testing.T) {
	h := newFakeHost()
	h.baton.Go(func() {
		h.baton.Wake()
		h.baton.Yield() // a yield does not use the wake up
		h.baton.Wait(Forever)
	})
	for i, want := range []time.Duration{0, Ended} {
		if d := h.baton.Step(); d != want {
			t.Fatalf("step %d = %v, want %v", i, d, want)
		}
	}
}

func TestBatonOver(t *testing.T) {
	h := newFakeHost()
	var over []bool
	h.baton.Go(func() {
		over = append(over, h.baton.Over())
		h.at += Slice
		over = append(over, h.baton.Over())
		h.baton.Yield()
		over = append(over, h.baton.Over())
	})
	h.baton.Step()
	h.baton.Step()
	if want := []bool{false, true, false}; !reflect.DeepEqual(over, want) {
		t.Fatalf("over = %v, want %v", over, want)
	}
}

func TestBatonServesOneGoroutineAfterAnother(t *testing.T) {
	h := newFakeHost()
	for range 3 {
		ran := false
		h.baton.Go(func() { ran = true })
		if d := h.baton.Step(); d != Ended || !ran {
			t.Fatalf("Step = %v, ran = %v", d, ran)
		}
	}
}

func TestBatonSecondGoroutinePanics(t *testing.T) {
	h := newFakeHost()
	h.baton.Go(func() {})
	defer func() {
		if recover() == nil {
			t.Error("a second Go did not panic")
		}
	}()
	h.baton.Go(func() {})
}

// The collector's helpers run between slices, though the baton passes them by.
func TestBatonLetsOthersRun(t *testing.T) {
	h := newFakeHost()
	ran := make(chan struct{})
	ended := false
	h.baton.Go(func() {
		go close(ran)
		for range 10 {
			h.baton.Yield()
			select {
			case <-ran:
				ended = true
				return
			default:
			}
		}
	})
	for h.baton.Step() != Ended {
	}
	if !ended {
		t.Error("another goroutine did not run in ten slices")
	}
}
