// What the crossings cost, in the browser: run with wasm/browserexec and -test.bench.

//go:build js && wasm

package jsbridge

import (
	"testing"

	"github.com/hack-pad/safejs"
)

func BenchmarkNow(b *testing.B) {
	for range b.N {
		Now()
	}
}

func BenchmarkWake(b *testing.B) {
	for range b.N {
		hostWake()
	}
}

// One slice of no work: park, return to JavaScript, a message, step, hand over.
func BenchmarkYield(b *testing.B) {
	drive(host, func() {
		for range b.N {
			host.Yield()
		}
	})
}

// A promise that is settled already: then, a microtask, the callback, the id table, a wake.
func BenchmarkPromise(b *testing.B) {
	class, err := safejs.Global().Get("Promise")
	if err != nil {
		b.Fatal(err)
	}
	drive(host, func() {
		for range b.N {
			promise, err := class.Call("resolve", 1)
			if err != nil {
				b.Error(err)
				return
			}
			settled := false
			if err := Await(promise, func(safejs.Value, error) {
				settled = true
				host.Wake()
			}); err != nil {
				b.Error(err)
				return
			}
			for !settled {
				host.Wait(Forever)
			}
		}
	})
}
