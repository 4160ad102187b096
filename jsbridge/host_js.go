// The wasm instance's own baton, and the crossings that drive it.

//go:build js && wasm

package jsbridge

import "time"

// hostNow is performance.now(): milliseconds since the worker began, monotonic, in steps of 0.1 ms or finer.
//
//go:wasmimport aioplay now
func hostNow() float64

// hostWake makes the host call step soon, unless that is planned already.
//
//go:wasmimport aioplay wake
func hostWake()

// Now is the browser's monotonic clock, performance.now(), since the worker began.
func Now() time.Duration {
	return time.Duration(hostNow() * float64(time.Millisecond))
}

// host is the baton of this instance: wasm has one thread, so there is one.
var host = NewBaton(Now, hostWake)

// Host returns the instance's baton, which the exported step drives.
func Host() *Baton { return host }

// stepEnded notes that the last step found the goroutine at its end.
var stepEnded bool

// step is called by the worker script from the task of a MessageChannel or a timer. It returns milliseconds until it
// wants to be called again, or a negative number: see site/src/worker-host.ts.
//
//go:wasmexport step
func step() float64 {
	d := host.Step()
	if d < 0 {
		stepEnded = d == Ended
		return float64(d)
	}
	return float64(d) / float64(time.Millisecond)
}
