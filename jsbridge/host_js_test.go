// Tests on the browser's own clockwork: run them with wasm/browserexec.

//go:build js && wasm

package jsbridge

import (
	"testing"
	"time"

	"github.com/hack-pad/safejs"
)

// newHost returns the instance's baton.
func newHost(*testing.T) *Baton { return host }

// drive runs f on the baton's goroutine and returns when it has ended.
//
// The caller must not become runnable while step is still on its way out: printing calls back into Go, and the
// nested event would run step's goroutine outside step. Hence no channel that f closes, but a look now and then at
// what step itself has noted.
func drive(b *Baton, f func()) {
	stepEnded = false
	b.Go(f)
	hostWake()
	for !stepEnded {
		time.Sleep(time.Millisecond)
	}
}

// after runs f from a timer of the browser's. Go's own timers would not do: the runtime arms them when its last
// goroutine goes to sleep, and step returns before that.
func after(d time.Duration, f func()) {
	var call safejs.Func
	call, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		call.Release()
		f()
		return nil
	})
	if err != nil {
		panic(err)
	}
	if _, err := safejs.Global().Call("setTimeout", call, d.Milliseconds()); err != nil {
		panic(err)
	}
}
