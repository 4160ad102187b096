// Package jsbridge is the browser as a host of the event loop: its clock, its timers, its promises and fetch.
//
// # Who runs when
//
// A wasm instance has one thread and the browser's event loop owns it. The interpreter nevertheless must be able to
// stop in the middle of anything: for input(), for time.sleep(), at the end of a slice. So it has a goroutine of its
// own, and a [Baton] passes the thread between that goroutine and the exported function step, which the worker
// script calls from the task of a MessageChannel. step lets the goroutine work until it parks (after about 8 ms, or
// because it has nothing to do) and then returns to JavaScript, saying when it wants to go on. In between the
// worker gets its messages, timers and promises.
//
// Some rules follow, and everything here keeps them.
//
//   - Nothing that JavaScript calls ever waits: a callback only posts to the loop and wakes the baton.
//   - The interpreter's goroutine waits through the baton only, never on a channel, a mutex or time.Sleep: if every
//     goroutine of the instance slept inside step, step could not return.
//   - Inside step no goroutine runs but that one. Another that became runnable there and called JavaScript that calls
//     back (printing does) would be served by a nested event, which then runs step's goroutine outside step.
//   - Nothing uses Go's timers: the runtime arms them when it goes idle, and step returns to JavaScript before that.
//
// # Crossings
//
// The hot ones are //go:wasmexport and //go:wasmimport (10 to 20 ns): step, wake and the clock. Everything rare,
// that is fetch, promises and AbortController, goes through safejs (about 1 µs a call). A promise settles through a
// table of ids and one callback for all of them.
//
// The package builds everywhere; only the files named *_js.go and those tagged js need the browser.
package jsbridge
