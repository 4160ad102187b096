// Abandon.go finds asynchronous generators that nobody holds any more, for the finalizer of sys.set_asyncgen_hooks: a loop
// closes them. CPython calls it when the last reference goes; here the collector finds out, which is asked when an
// `async for` is left early, when a name that held one is deleted or bound anew, and at gc.collect().

package vm

import (
	"runtime"
	"slices"
	"sync"
	"weak"
)

// asyncGens are the asynchronous generators of a runtime that have a finalizer.
type asyncGens struct {
	all   []finalizedGen
	limit int // as many may be listed before those that have ended are dropped

	mu    sync.Mutex // for the collector's goroutine
	ready []abandoned
}

// An abandoned generator has been found by the collector.
type abandoned struct {
	g         *Generator
	number    int
	finalizer Value
}

// finalizedGen is one of them. It is held by g, but for the time of a collection, when w is.
type finalizedGen struct {
	g         *Generator
	w         weak.Pointer[Generator]
	finalizer Value
}

// watchAsyncGen lists g, which begins.
func (th *Thread) watchAsyncGen(g *Generator) {
	fin := th.Runtime.Hooks.AsyncGenFinalizer
	if fin.ref == nil || fin.IsNone() {
		return
	}
	a := &th.Runtime.asyncGens
	if len(a.all) >= max(a.limit, 32) {
		a.dropClosed()
		a.limit = 2 * len(a.all)
	}
	a.all = append(a.all, finalizedGen{g: g, finalizer: fin})
	th.startWatching()
}

func (a *asyncGens) dropClosed() {
	a.all = slices.DeleteFunc(a.all, func(f finalizedGen) bool { return f.g.state == genClosed })
}

// leftEarly tells that an `async for` over v was left before its end, or that a name for it is gone.
func (th *Thread) leftEarly(v Value) {
	if v.ref == nil || v.ref.typ != AsyncGeneratorType {
		return
	}
	g := As[Generator](v)
	if g.marks&markHooked == 0 || g.state == genClosed {
		return
	}
	all := th.Runtime.asyncGens.all
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].g == g { // those that are let go together end in this order
			f := all[i]
			copy(all[i:], all[i+1:])
			all[len(all)-1] = f
			th.lettingGo(surely)
			return
		}
	}
}

// collect runs the collector and returns those that it finds.
func (a *asyncGens) collect() []abandoned {
	a.dropClosed()
	for i := range a.all {
		f := &a.all[i]
		f.w = weak.Make(f.g)
		end := abandoned{number: i, finalizer: f.finalizer}
		runtime.SetFinalizer(f.g, func(g *Generator) {
			end.g = g
			a.mu.Lock()
			a.ready = append(a.ready, end)
			a.mu.Unlock()
		})
		f.g = nil
	}
	runtime.GC()
	before := len(a.all)
	a.all = slices.DeleteFunc(a.all, func(f finalizedGen) bool { return f.w.Value() == nil })
	for i := range a.all {
		f := &a.all[i]
		f.g = f.w.Value()
		runtime.SetFinalizer(f.g, nil)
	}
	return a.take(before - len(a.all))
}

// take waits for n generators that a goroutine of Go's runtime hands over, and returns them.
func (a *asyncGens) take(n int) []abandoned {
	if n == 0 {
		return nil
	}
	for i := 0; ; i++ {
		a.mu.Lock()
		ready := a.ready
		if len(ready) >= n || i == 1000 {
			a.ready = nil
			a.mu.Unlock()
			if len(ready) > 1 {
				slices.SortFunc(ready, func(x, y abandoned) int { return x.number - y.number })
			}
			return ready
		}
		a.mu.Unlock()
		runtime.Gosched()
	}
}
