// Command wasm is the worker's program: the interpreter, the loop and the browser bridge in one module.
//
// The worker script (site/src/worker.ts) starts it, hands it messages through inbox and receive, and calls step
// until the run has ended. One instance serves one run.

//go:build js && wasm

package main

import (
	"runtime/debug"
	"unsafe"

	"github.com/aioplay/aioplay/jsbridge"
	"github.com/aioplay/aioplay/python"
)

// hostEmit hands bytes of linear memory to the worker script, which copies what it keeps before it returns.
//
//go:wasmimport aioplay emit
func hostEmit(kind int32, data unsafe.Pointer, size int32)

func emit(kind int32, data []byte) {
	hostEmit(kind, unsafe.Pointer(unsafe.SliceData(data)), int32(len(data)))
}

// letter is where the next message is put.
var letter []byte

// inbox returns the address at which the worker script writes a message of the given size.
//
//go:wasmexport inbox
func inbox(size int32) unsafe.Pointer {
	letter = make([]byte, max(size, 1))
	return unsafe.Pointer(unsafe.SliceData(letter))
}

// receive handles the message that was written. It returns at once.
//
//go:wasmexport receive
func receive(kind, size int32) {
	data := letter[:size]
	letter = nil
	current.receive(kind, data)
}

// current is the session of this instance.
var current *session

func main() {
	warmUp()
	serve(build)
}

// warmUp runs a program that does nothing, so that the first real one finds the heap grown and the code compiled:
// the browser compiles each function when it is first called.
func warmUp() {
	python.New(python.Options{Filename: "warm-up"}).Run([]byte("print(f'{1:2}')\n"))
}

// build makes the interpreter of a run.
func build(s setup) interpreter {
	if s.Options["net"] != "live" {
		return newPython(s, nil)
	}
	web := jsbridge.NewWeb(true)
	web.Convert = answer
	return newPython(s, fetcher{web.Fetch})
}

// serve sets the instance up and leaves the thread to the worker's events.
func serve(build func(setup) interpreter) {
	// An instance lives for one run, so space is spent for time, up to a limit.
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(defaultHeap)
	current = &session{baton: jsbridge.Host(), emit: emit, build: build}
	select {}
}
