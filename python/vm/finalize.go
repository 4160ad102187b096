// Finalize.go calls __del__. CPython calls it when the last reference goes; here the collector finds out, which is asked
// where a program would notice: when a name is deleted or bound anew that held such an object, when an attribute or item is
// deleted, when a statement drops a temporary, when a function returns that has made one, at gc.collect(), and at the end of the program. An object that is part of a cycle waits for the end.

package vm

import (
	"cmp"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
)

// maxFinalizations is how often the collector runs for the sake of __del__ alone before it gets rarer.
const maxFinalizations = 100

// finalizers are the objects of a runtime whose classes have a __del__.
type finalizers struct {
	alive  []finalizable // in the order in which they were made
	made   int64
	dead   int64      // how many the collector has been seen to find
	called int        // how many were finalised
	cuts   []cutChain // while the collector runs
	locals []uintptr  // addresses of what the locals of frames held that have been left: CPython clears the last local first
	ending bool       // the program has ended

	tracked  []weak.Pointer[Header] // see track.go
	tracking bool                   // other objects than those that weak references were made of, too
	classes  []trackedClass
	done     []weak.Pointer[Header] // those whose __del__ was called, if there is tracking
	byHand   bool                   // cycles are only looked for when the program asks
	cyclesAt int                    // how many objects there may be before

	watching   bool       // there are objects that watch.go looks after
	emptied    bool       // the call before the next checkpoint takes something out of a container
	soon       bool       // the collector runs at the next checkpoint
	why        suspicion  // for which reason
	chances    [3]chances // by suspicion
	idle       int        // checkpoints since the collector ran
	generators int        // how many have been watched
	heap       int64      // bytes that lived when the collector last ran
	spent      int        // what has been done so far to find objects that are gone, in visits of a Reach

	found atomic.Int64
	mu    sync.Mutex // for the collector's goroutine
	ready []deadObject
}

type finalizable struct {
	at     weak.Pointer[Header]
	number int64
}

type deadObject struct {
	object Value
	number int64
}

// finalizeInstances makes instances of t known, from now on.
func (t *Type) finalizeInstances(rt *Runtime) {
	alloc := t.alloc
	t.flags |= FlagFinalizes
	t.Slots.Discard = func(th *Thread, v Value) error { th.dropping(v); return nil } // a temporary of an expression statement
	t.alloc = func(cls *Type) *Header {
		h := alloc(cls)
		rt.watch(h)
		return h
	}
}

// inLibrary reports whether the code that is running is a library module's. Classes there that have a __del__ are looked
// after by the module that knows when their objects should have been closed.
func (th *Thread) inLibrary() bool {
	f := th.frame
	return f != nil && len(f.code.src.Filename) > 8 && f.code.src.Filename[:8] == "<frozen "
}

// watch makes an object's end known.
func (rt *Runtime) watch(h *Header) {
	fin := &rt.finalizers
	fin.made++
	number := fin.made
	fin.alive = append(fin.alive, finalizable{weak.Make(h), number})
	fin.handOver(h, number)
}

// handOver has the collector hand over an object when it is dead.
func (fin *finalizers) handOver(h *Header, number int64) {
	runtime.SetFinalizer(h, func(h *Header) {
		fin.mu.Lock()
		fin.ready = append(fin.ready, deadObject{Value{ref: h}, number})
		fin.mu.Unlock()
		fin.found.Add(1)
	})
}

// finalizeNow is the checkpoint that lettingGo asked for. What is finalised may have been the last to hold something else.
func (th *Thread) finalizeNow() {
	fin := &th.Runtime.finalizers
	fin.soon = false
	raised, ret := th.raised, th.ret
	defer func() { th.raised, th.ret = raised, ret }()
	c := &fin.chances[fin.why]
	before := fin.spent
	defer func() { c.spent += fin.spent - before }()
	for range 10 {
		switch th.collectWatched(false) {
		case allLive:
			return
		case foundNone:
			c.failures++
			return
		}
		c.failures = 0
		if len(fin.alive) == 0 && len(th.Runtime.asyncGens.all) == 0 {
			return
		}
	}
}

// finalizersTurn lets the runtime's goroutine for finalizers have its turn, for the i-th time.
func finalizersTurn(i int) {
	if i < 100 {
		runtime.Gosched()
	} else {
		time.Sleep(50 * time.Microsecond)
	}
}

// Finalize calls the __del__ of the objects that the collector has found dead, oldest first.
func (th *Thread) Finalize() {
	fin := &th.Runtime.finalizers
	if fin.made == 0 {
		return
	}
	before := len(fin.alive)
	fin.alive = slices.DeleteFunc(fin.alive, func(f finalizable) bool { return f.at.Value() == nil })
	fin.dead += int64(before - len(fin.alive))
	// Weak references go first, then a goroutine of the runtime's hands over the objects.
	for i := 0; fin.found.Load() < fin.dead && i < 150; i++ {
		finalizersTurn(i)
	}
	fin.dead = fin.found.Load() // what comes later is taken later, and isn't waited for again
	fin.mu.Lock()
	ready := fin.ready
	fin.ready = nil
	fin.mu.Unlock()
	if len(ready) > 1 {
		slices.SortFunc(ready, func(a, b deadObject) int {
			return cmp.Or(fin.localOrder(b.object.ref)-fin.localOrder(a.object.ref), int(a.number-b.number))
		})
	}
	fin.locals = fin.locals[:0]
	th.joinChains(ready)
	fin.called += len(ready)
	for _, d := range ready {
		th.callDel(d.object)
	}
}

// localOrder is the place of an object among those that frames held that have been left, 0 if it is none of them.
func (fin *finalizers) localOrder(h *Header) int {
	return slices.Index(fin.locals, uintptr(unsafe.Pointer(h))) + 1
}

// FinalizeAll calls the __del__ of all objects that are left, at the end of the program.
func (th *Thread) FinalizeAll() {
	th.Finalize()
	fin := &th.Runtime.finalizers
	fin.ending = true
	fin.forgetTracked()
	last := fin.made + 1000 // a __del__ may make more such objects, without end
	for len(fin.alive) > 0 && fin.alive[0].number <= last {
		f := fin.alive[0]
		fin.alive = fin.alive[1:]
		if h := f.at.Value(); h != nil {
			runtime.SetFinalizer(h, nil)
			th.callDel(Value{ref: h})
		}
	}
}

func (th *Thread) callDel(v Value) {
	if v.ref.typ == GeneratorType {
		th.finalizeGenerator(As[Generator](v))
		return
	}
	del := v.ref.typ.Lookup(strDel)
	m, err := th.LookupSpecial(v, strDel)
	if err == nil && m.ref != nil {
		if fin := &th.Runtime.finalizers; fin.tracking {
			fin.done = append(slices.DeleteFunc(fin.done, func(w weak.Pointer[Header]) bool { return w.Value() == nil }), weak.Make(v.ref))
		}
		_, err = th.Call(m)
	}
	if err != nil {
		th.Unraisable(asException(err), "Exception ignored while calling deallocator ", del)
	}
}

// unraisableArgs is what sys.unraisablehook gets.
var unraisableArgs struct {
	sync.Once
	typ *Type
}

// Unraisable reports an exception that has nobody to go to, by sys.unraisablehook. text ends with a space if the
// object's repr is to follow.
func (th *Thread) Unraisable(e *Exception, text string, object Value) {
	if object.ref != nil && text != "" && text[len(text)-1] == ' ' {
		if r, err := th.Repr(object); err == nil {
			text += r
		} else {
			text += "<object repr() failed>"
		}
	}
	sys := th.Runtime.Modules.GetStr(strSys)
	if sys.ref != nil {
		if hook, err := th.LookupAttr(sys, Intern("unraisablehook")); err == nil && hook.ref != nil {
			unraisableArgs.Do(func() {
				unraisableArgs.typ = StructSequence("UnraisableHookArgs", "exc_type", "exc_value", "exc_traceback", "err_msg", "object")
			})
			args := NewStructSequence(unraisableArgs.typ, nil, e.Type().Value(), e.Value(), e.traceback(), NewStr(text), None)
			if _, err := th.Call(hook, args); err == nil {
				return
			}
		}
	}
	th.WriteStderr(text + ":\n" + th.FormatUnraisable(e))
}

// finalizesAtReturn marks the running frame as one that has made such an object.
func (th *Thread) finalizesAtReturn(h *Header) {
	if f := th.frame; f != nil && f.flags&frameOwn == 0 && f.code.kind == codePlain && f.code.src.Flags&compile.FlagOptimized != 0 {
		f.flags |= frameFinalizes
	}
	th.startWatching()
	th.watchResult(h)
}
