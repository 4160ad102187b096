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

// finalizers are the objects of a runtime whose classes have a __del__.
type finalizers struct {
	alive   []finalizable // in the order in which they were made
	made    int64
	dead    int64      // how many the collector has been seen to find
	called  int        // how many were finalised
	calling int        // whether some are being finalised: the callbacks of their weak references come after that
	cuts    []cutChain // while the collector runs
	ending  bool       // the program has ended

	seen                  []seenAt                         // where the last look met them: see watch.go
	unmet                 map[uintptr]weak.Pointer[Header] // those that looks don't meet, by address: see keepUnmet
	cyclic                map[uintptr]weak.Pointer[Header] // those that only a cycle holds, until cycles are looked for
	unmetTries, unmetWait int
	opaque                uintptr // a digest of what may hold them
	last                  place   // behind the call that the last checkpoint stood before
	accounts
	trail addresses // what has led to what looks look for: see trail.go

	tracked  []weak.Pointer[Header] // see track.go
	tracking bool                   // other objects than those that weak references were made of, too
	classes  []trackedClass
	done     []weak.Pointer[Header] // those whose __del__ was called, if there is tracking
	byHand   bool                   // cycles are only looked for when the program asks
	cyclesAt int                    // how many objects there may be before

	watching   bool    // there are objects that watch.go looks after
	hidden     bool    // Go code that has a look made may hold values
	onlyOpen   bool    // these are what WatchOpen was told of
	place      place   // where something was let go, until the next look
	at         place   // what the finalisers that are running take for the place
	inOrder    bool    // what the next look finds goes in the order of its list
	dropped    []Value // what the program has let go of since the last look: only to know in which order its parts go
	soon       bool    // the next checkpoint looks, unless all has been spent
	must       bool    // and even then
	wanted     int     // how many the last look looked for
	generators int     // how many have been watched
	heap       int64   // bytes that lived when the collector last ran

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
	number int64 // 0: it has no end of its own that is left
}

// finalizes finds out whether instances of a class have a __del__ that hadn't.
func (th *Thread) finalizes(t *Type) bool {
	if t.flags&(FlagFinalizes|FlagHeap) != FlagHeap || t.Lookup(strDel).ref == nil {
		return false
	}
	t.finalizeInstances(th.Runtime)
	return true
}

// finalizesNow is finalizes for a class that changes, and its subclasses: there may be instances. Those that only Go code holds don't get known.
func (th *Thread) finalizesNow(t *Type) {
	var changed []*Type
	t.eachSubtype(func(t *Type) {
		if th.finalizes(t) {
			changed = append(changed, t)
		}
	})
	if changed == nil {
		return
	}
	r := th.reach(func(r *Reach) { r.want(nil) })
	defer r.free()
	r.met.each(func(h *Header) {
		if slices.Contains(changed, h.typ) {
			runtime.SetFinalizer(h, nil) // it may be tracked
			th.Runtime.watch(h)
			th.startWatching()
		}
	})
}

// finalizeInstances makes instances of t known, from now on.
func (t *Type) finalizeInstances(rt *Runtime) {
	alloc := t.alloc
	t.flags |= FlagFinalizes
	rt.finalizers.beGenerous()
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
	return f != nil && f.code.inLibrary()
}

func (c *Code) inLibrary() bool { return len(c.src.Filename) > 8 && c.src.Filename[:8] == "<frozen " }

// watch makes an object's end known.
func (rt *Runtime) watch(h *Header) {
	fin := &rt.finalizers
	fin.made++
	number := fin.made
	fin.alive = append(fin.alive, finalizable{weak.Make(h), number})
	fin.handOver(h, number)
}

// Closes tells that instances of t are to be closed, and which are still open: their __del__ is called when the program drops them, if
// WatchOpen was told of them.
func Closes(t *Type, open func(v Value) bool) { t.open = open }

// WatchOpen watches an object that has just been opened. The number is for Unwatch, when it is closed; 0 if that isn't necessary.
func (th *Thread) WatchOpen(v Value) (number int64) {
	if v.ref.typ.flags&FlagFinalizes != 0 || v.ref.typ.open == nil {
		return 0
	}
	fin := &th.Runtime.finalizers
	only := !fin.watching || fin.onlyOpen
	th.Runtime.watch(v.ref)
	th.startWatching()
	fin.onlyOpen = only
	return th.Runtime.finalizers.made
}

// Unwatch forgets an object that WatchOpen was told of.
func (rt *Runtime) Unwatch(number int64) {
	fin := &rt.finalizers
	at, ok := slices.BinarySearchFunc(fin.alive, number, func(x finalizable, n int64) int { return cmp.Compare(x.number, n) })
	if !ok {
		return
	}
	h := fin.alive[at].at.Value()
	if h == nil { // it is being handed over
		return
	}
	runtime.SetFinalizer(h, nil)
	fin.alive = slices.Delete(fin.alive, at, at+1)
	if fin.onlyOpen && len(fin.alive) == 0 {
		fin.watching = false
	}
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

// finalizersPatience is how many turns of finalizersTurn what Go's collector has found dead may take to be handed over: a second or more,
// on a machine that does other things.
const finalizersPatience = 20_000

// finalizersTurn lets the runtime's goroutine for finalizers have its turn, for the i-th time.
func finalizersTurn(i int) {
	if i < 100 {
		runtime.Gosched()
	} else {
		time.Sleep(50 * time.Microsecond)
	}
}

// Finalize calls the __del__ of the objects that the collector has found dead.
func (th *Thread) Finalize() { th.finalize(nil) }

// finalize is Finalize, and then ends others that are dead, in their order.
func (th *Thread) finalize(others []deadObject) {
	fin := &th.Runtime.finalizers
	if fin.made == 0 && len(others) == 0 {
		return
	}
	before := len(fin.alive)
	fin.alive = slices.DeleteFunc(fin.alive, func(f finalizable) bool { return f.at.Value() == nil })
	fin.dead += int64(before - len(fin.alive))
	// Weak references go first, then a goroutine of the runtime's hands over the objects.
	for i := 0; fin.found.Load() < fin.dead && i < finalizersPatience; i++ {
		finalizersTurn(i)
	}
	fin.dead = fin.found.Load() // what comes later is taken later, and isn't waited for again
	fin.mu.Lock()
	ready := fin.ready
	fin.ready = nil
	fin.mu.Unlock()
	fin.sort(ready)
	ready = append(ready, others...)
	th.joinChains(ready)
	fin.called += len(ready)
	fin.credit.earn(len(ready) * endEarns * lookPrice)
	fin.calling++
	th.callDels(ready)
	fin.calling--
}

// sort brings objects that are dead into the order in which the last look met them.
func (fin *finalizers) sort(dead []deadObject) {
	if len(dead) < 2 {
		return
	}
	ranks := fin.ranks()
	slices.SortFunc(dead, func(a, b deadObject) int {
		x, y := ranks.of(a.object.ref), ranks.of(b.object.ref)
		if x < 0 && y < 0 { // made since then, for a temporary
			return cmp.Compare(b.number, a.number)
		}
		return cmp.Or(x-y, cmp.Compare(a.number, b.number))
	})
}

// sorted is sort for objects that are gone, though the collector hasn't run.
func (rt *Runtime) sorted(gone map[*Header]bool) []*Header {
	fin := &rt.finalizers
	dead := make([]deadObject, 0, len(gone))
	known := make(map[*Header]bool, len(gone))
	take := func(h *Header, number int64) {
		if gone[h] && !known[h] {
			known[h] = true
			dead = append(dead, deadObject{Value{ref: h}, number})
		}
	}
	for _, x := range fin.alive {
		if h := x.at.Value(); h != nil {
			take(h, x.number)
		}
	}
	n := int64(0)
	rt.noticed(func(h *Header) {
		n--
		take(h, n)
	})
	fin.sort(dead)
	list := make([]*Header, len(dead))
	for i, d := range dead {
		list[i] = d.object.ref
	}
	return list
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
			if h.typ != AsyncGeneratorType { // whose loop has closed it, or is no more
				th.callDel(Value{ref: h})
			}
		}
	}
	if rt := th.Runtime; len(rt.patches) > 0 {
		rt.restoreClasses()
	}
}

// maxRevivals is of how many objects with weak references it is found out one by one whether their __del__ has made them live again.
const maxRevivals = 4

// callDels calls the __del__ of objects that are dead, who are taken from their weak references after it, if they are dead then; generators
// before they are closed.
func (th *Thread) callDels(dead []deadObject) {
	refs := &th.Runtime.weakrefs
	referred := map[uintptr]*Header{}
	if refs.revive != nil {
		for _, d := range dead {
			referred[d.object.Addr()] = d.object.ref
		}
		refs.revive(referred)
	}
	few := len(referred) <= maxRevivals
	for _, d := range dead {
		at := d.object.Addr()
		if referred[at] != nil && d.object.ref.isGenerator() {
			refs.clear(th, d.object.ref)
			delete(referred, at)
		}
		switch end := th.Runtime.ends.End; {
		case end != nil && end(th, d.object):
		case d.number != 0:
			th.callDel(d.object)
		}
		if referred[at] != nil && few {
			th.clearReferred(d)
			delete(referred, at)
		}
	}
	if len(referred) > 0 {
		th.clearReferred(slices.DeleteFunc(dead, func(d deadObject) bool { return referred[d.object.Addr()] == nil })...)
	}
}

// clearReferred takes those of the objects from their weak references that don't live again.
func (th *Thread) clearReferred(dead ...deadObject) {
	rt := th.Runtime
	wanted := rt.finalizers.wanted
	r := th.reach(func(r *Reach) {
		for _, d := range dead {
			r.want(d.object.ref)
		}
	})
	rt.finalizers.wanted = wanted
	lives := func(d deadObject) bool { return r.met.has(d.object.ref) }
	gone := slices.DeleteFunc(slices.Clone(dead), lives)
	r.free()
	for _, d := range gone {
		rt.weakrefs.clear(th, d.object.ref)
	}
}

func (th *Thread) callDel(v Value) {
	switch v.ref.typ {
	case CoroutineType:
		if g := As[Generator](v); g.state == genCreated {
			th.neverAwaited(g)
			return
		}
		fallthrough
	case GeneratorType:
		th.FinalizeGenerator(As[Generator](v))
		return
	case AsyncGeneratorType:
		th.abandoned(As[Generator](v))
		return
	case AsyncGenASendType, AsyncGenAThrowType:
		if g, method := v.ref.unawaited(); g != nil {
			th.stepNeverAwaited(v, g, method)
		}
		return
	case MemoryViewType:
		As[MemoryView](v).release()
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

// ranks are the places of objects in the order in which the last look met them.
type ranks map[uintptr]int

func (fin *finalizers) ranks() ranks {
	m := make(ranks, len(fin.seen))
	for i, s := range fin.seen {
		m[s.object] = i
	}
	return m
}

// Rank gives places of addresses.
func (rt *Runtime) Rank() func(at uintptr) int {
	m := rt.finalizers.ranks()
	return func(at uintptr) int {
		if i, ok := m[at]; ok {
			return i
		}
		return -1
	}
}

// Addr is where an object stands. It doesn't hold it.
func (v Value) Addr() uintptr { return uintptr(unsafe.Pointer(v.ref)) }

// of is an object's place, -1 if it wasn't met.
func (m ranks) of(h *Header) int {
	if i, ok := m[uintptr(unsafe.Pointer(h))]; ok {
		return i
	}
	return -1
}

// placeNowhere is no place.
var placeNowhere place

// A place is an instruction of a frame, after which pc stands. It doesn't hold the frame, which may be a generator's.
type place struct {
	frame uintptr
	code  *Code
	pc    int32
}

// here is where a thread is.
func (th *Thread) here() place {
	f := th.frame
	if f == nil {
		return place{}
	}
	return f.place(f.pc)
}

func (f *Frame) place(pc int32) place { return place{uintptr(unsafe.Pointer(f)), f.code, pc} }

// in reports whether the place is in f.
func (p place) in(f *Frame) bool {
	return f != nil && p.frame == uintptr(unsafe.Pointer(f)) && p.code == f.code
}

// seemingly is p if the frame is still the same, else where it is: what is said at a checkpoint is about an instruction before.
func (p place) seemingly(f *Frame) place {
	if p.in(f) && p.pc > 0 {
		return p
	}
	return f.place(f.pc)
}

// A LibraryLine is a line of a source of CPython's library that is Go here. Where that lets go of something, warnings name it.
type LibraryLine struct{ code *Code }

// NewLibraryLine gives a line of a file.
func NewLibraryLine(file string, line int32) LibraryLine {
	return LibraryLine{&Code{src: &compile.Code{Filename: file, FirstLine: line}}}
}

// at is the line as a place that a frame has called.
func (l LibraryLine) at(f *Frame) place { return place{uintptr(unsafe.Pointer(f)), l.code, 0} }

// ofLibrary reports whether the place is in the library, which f has called.
func (p place) ofLibrary(f *Frame) bool {
	return p.code != nil && p.frame == uintptr(unsafe.Pointer(f)) && (f == nil || p.code != f.code)
}

// line is the place's line.
func (p place) line() int32 {
	if p.pc == 0 { // a generator that hasn't begun
		return int32(p.code.src.FirstLine)
	}
	return p.code.lineAt(p.pc - 1)
}

// unraisableArgs is what sys.unraisablehook gets.
var unraisableArgs struct {
	sync.Once
	typ *Type
}

// Unraisable reports an exception that has nobody to go to, by sys.unraisablehook. text ends with a space if the
// object's repr is to follow.
func (th *Thread) Unraisable(e *Exception, text string, object Value) {
	if f := th.frame; f != nil && e.tb == nil {
		p := th.Runtime.finalizers.at.seemingly(f)
		t := &Traceback{code: p.code, fn: f.fn, pc: p.pc - 1}
		t.typ = TracebackType
		e.tb = t
	}
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
func (th *Thread) finalizesAtReturn() {
	if f := th.frame; f != nil && f.flags&frameOwn == 0 && f.code.kind == codePlain && f.code.src.Flags&compile.FlagOptimized != 0 {
		f.flags |= frameFinalizes
	}
	th.startWatching()
}
