// Finalize.go calls __del__. CPython calls it when the last reference goes; here the collector finds out, which is asked
// where a program would notice: when a name is deleted or bound anew that held such an object, when an attribute or item is
// deleted, when a statement drops a temporary, when a function returns that has made one, at gc.collect(), and at the end of the program. An object that is part of a cycle waits for the end.

package vm

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
)

// maxFinalizations is how often the collector may run for the sake of __del__ alone.
const maxFinalizations = 200

// finalizers are the objects of a runtime whose classes have a __del__.
type finalizers struct {
	alive  []finalizable // in the order in which they were made
	made   int64
	dead   int64 // how many the collector has been seen to find
	soon   bool  // at the next checkpoint
	runs   int
	budget int32 // of the slice that the checkpoint cut short

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
	runtime.SetFinalizer(h, func(h *Header) {
		fin.mu.Lock()
		fin.ready = append(fin.ready, deadObject{Value{ref: h}, number})
		fin.mu.Unlock()
		fin.found.Add(1)
	})
}

// dropping tells that a reference to v goes. If it may be the last one of an object with a __del__, the collector looks soon.
func (th *Thread) dropping(v Value) {
	if v.ref == nil || v.ref.typ.flags&FlagHeap == 0 || th.inLibrary() {
		th.leftEarly(v)
		return
	}
	w := &th.Runtime.weakrefs
	w.dropped = true
	if v.ref.typ.flags&FlagFinalizes != 0 || w.waiting > 0 {
		th.finalizeSoon()
	}
}

// droppingPart tells that an attribute or item is deleted, which may be the last reference to an object with a __del__.
func (th *Thread) droppingPart() {
	if len(th.Runtime.finalizers.alive) > 0 && !th.inLibrary() {
		th.finalizeSoon()
	}
}

func (th *Thread) finalizeSoon() {
	if fin := &th.Runtime.finalizers; !fin.soon && (len(fin.alive) > 0 || len(th.Runtime.asyncGens.all) > 0 || th.Runtime.weakrefs.waiting > 0) && fin.runs < maxFinalizations {
		fin.soon, fin.budget = true, th.budget
		fin.runs++
		th.budget = 0
	}
}

// finalizeNow is the checkpoint that finalizeSoon asked for.
func (th *Thread) finalizeNow() {
	th.Runtime.finalizers.soon = false
	th.budget = max(th.Runtime.finalizers.budget, 1)
	raised, ret := th.raised, th.ret
	th.ClearStale()
	th.raised, th.ret = raised, ret
	th.Runtime.asyncGens.collect(th)
	th.collected()
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
		if i < 100 {
			runtime.Gosched()
		} else {
			time.Sleep(50 * time.Microsecond)
		}
	}
	fin.dead = fin.found.Load() // what comes later is taken later, and isn't waited for again
	fin.mu.Lock()
	ready := fin.ready
	fin.ready = nil
	fin.mu.Unlock()
	slices.SortFunc(ready, func(a, b deadObject) int { return int(a.number - b.number) })
	for _, d := range ready {
		th.callDel(d.object)
	}
}

// FinalizeAll calls the __del__ of all objects that are left, at the end of the program.
func (th *Thread) FinalizeAll() {
	th.Finalize()
	fin := &th.Runtime.finalizers
	for len(fin.alive) > 0 {
		f := fin.alive[0]
		fin.alive = fin.alive[1:]
		if h := f.at.Value(); h != nil {
			runtime.SetFinalizer(h, nil)
			th.callDel(Value{ref: h})
		}
	}
}

func (th *Thread) callDel(v Value) {
	del := v.ref.typ.Lookup(strDel)
	m, err := th.LookupSpecial(v, strDel)
	if err == nil && m.ref != nil {
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
			args := NewStructSequence(unraisableArgs.typ, e.Type().Value(), e.Value(), e.traceback(), NewStr(text), None)
			if _, err := th.Call(hook, args); err == nil {
				return
			}
		}
	}
	th.WriteStderr(text + ":\n" + th.FormatException(e))
}

// finalizesAtReturn marks the running frame as one that has made such an object.
func (th *Thread) finalizesAtReturn() {
	if f := th.frame; f != nil && f.flags&frameOwn == 0 && f.code.kind == codePlain && f.code.src.Flags&compile.FlagOptimized != 0 {
		f.flags |= frameFinalizes
	}
}
