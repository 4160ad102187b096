// Track.go keeps those objects in mind that may be part of a cycle, so that gc.collect() can tell how many were garbage and a weak
// reference to one is alive until then, as in CPython.

package vm

import (
	"runtime"
	"slices"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
)

// leastCycles is how many objects there must be before cycles are looked for without being asked.
const leastCycles = 20_000

// asksForCycles reports whether code mentions the module gc. Only then are objects tracked that no weak reference was made of.
func asksForCycles(c *compile.Code) bool {
	return mentions(c, func(name string) bool { return name == "gc" })
}

// trackCycles makes objects tracked from now on: instances of the program's classes when they are made, containers when the
// program lets go of them.
func (th *Thread) trackCycles() {
	th.Runtime.finalizers.tracking = true
	th.startWatching()
}

// trackInstances makes instances of t tracked.
func (t *Type) trackInstances(rt *Runtime) {
	alloc := t.alloc
	t.flags |= FlagTracked
	t.alloc = func(cls *Type) *Header {
		h := alloc(cls)
		if cls.flags&FlagFinalizes == 0 {
			rt.track(h)
		}
		return h
	}
}

// keptInCycle is the finalizer of a tracked object: there has to be one, or Go's collector would take it with its cycle.
func keptInCycle(*Header) {}

// track keeps an object in mind, which may not be one whose end is watched.
func (rt *Runtime) track(h *Header) {
	fin := &rt.finalizers
	if fin.ending {
		return
	}
	if len(fin.tracked) == cap(fin.tracked) {
		fin.tracked = slices.DeleteFunc(fin.tracked, func(w weak.Pointer[Header]) bool { return w.Value() == nil })
		fin.tracked = slices.Grow(fin.tracked, len(fin.tracked)+64)
	}
	runtime.SetFinalizer(h, nil)
	runtime.SetFinalizer(h, keptInCycle)
	fin.tracked = append(fin.tracked, weak.Make(h))
}

// trackPart tracks a container that the program lets go of.
func (th *Thread) trackPart(v Value) {
	fin := &th.Runtime.finalizers
	if !fin.tracking || v.ref.typ.flags&(FlagFinalizes|FlagTracked|FlagType) != 0 || v.ref.typ == ObjectType {
		return
	}
	switch t := v.ref.typ.layout(); t {
	case ListType, DictType, SetType, FunctionType, ObjectType:
	default:
		if t.references == nil && !t.IsSubtype(BaseExceptionType) {
			return
		}
	}
	at := weak.Make(v.ref)
	if n := len(fin.tracked); !slices.Contains(fin.tracked[max(n-trackedLately, 0):], at) {
		th.Runtime.track(v.ref)
	}
}

// peel runs the collector again while it has found tracked objects dead, and those whose end is noticed may have gone with them: Go takes
// what an object with a finalizer leads to only in the run after it. It reports how often it ran.
func (rt *Runtime) peel(coroutines bool) int {
	fin := &rt.finalizers
	for runs := range 20 {
		n := len(fin.tracked)
		fin.tracked = slices.DeleteFunc(fin.tracked, func(w weak.Pointer[Header]) bool { return w.Value() == nil })
		if n == len(fin.tracked) || len(fin.alive) == 0 && !coroutines {
			return runs
		}
		rt.collect()
	}
	return 20
}

// Untracked runs collect, which runs Go's collector, while nothing keeps the tracked objects that are garbage: so those go, too, whose
// cycles lead through what the collector of cycles can't cut. It returns how many did.
func (th *Thread) Untracked(collect func()) (gone int) {
	fin := &th.Runtime.finalizers
	eachTracked := func(f func(h *Header)) {
		for _, w := range fin.tracked {
			if h := w.Value(); h != nil {
				f(h)
			} else {
				gone++
			}
		}
	}
	eachTracked(func(h *Header) { runtime.SetFinalizer(h, nil) })
	gone = 0
	collect()
	eachTracked(func(h *Header) { runtime.SetFinalizer(h, keptInCycle) })
	return gone
}

// trackedLately is how many of those that were tracked last are asked whether they are the same.
const trackedLately = 8

// endCycles looks for cycles without being asked, when there have been many objects since it was done the last time.
func (th *Thread) endCycles() {
	fin := &th.Runtime.finalizers
	if fin.byHand || fin.watchedObjects() <= max(fin.cyclesAt, leastCycles) {
		return
	}
	raised, ret := th.raised, th.ret
	th.FullCollect()
	fin.tracked = slices.DeleteFunc(fin.tracked, func(w weak.Pointer[Header]) bool { return w.Value() == nil })
	if fin.watchedObjects() > leastCycles/2 {
		th.CollectCycles(false)
	}
	fin.cyclesAt = 2*fin.watchedObjects() + leastCycles
	th.raised, th.ret = raised, ret
}

// CollectByHand sets whether cycles are only looked for when the program asks: gc.disable().
func (rt *Runtime) CollectByHand(byHand bool) { rt.finalizers.byHand = byHand }

// A trackedClass is a class of the program's. It is always part of a cycle, with its own order of bases, and Go's collector takes it
// when it is garbage; only its end is to be told.
type trackedClass struct {
	at    weak.Pointer[Type]
	parts int // it and what CPython's collector counts besides
}

// maxClasses is how many classes of the program's are held: where there are more, those that are garbage don't wait for gc.collect().
const maxClasses = 500

// trackClass keeps a class in mind: it, its dict's two descriptors, the tuples of its bases and of its order, and its functions.
func (rt *Runtime) trackClass(t *Type) {
	c := trackedClass{weak.Make(t), 5}
	for i := range t.dict.entries {
		if v := t.dict.entries[i].val; v.ref != nil && v.ref.hasReferences() {
			c.parts++
		}
	}
	rt.finalizers.classes = append(rt.finalizers.classes, c)
}

// endedClasses forgets the classes that are gone, and returns how many objects they were.
func (fin *finalizers) endedClasses() (parts int) {
	fin.classes = slices.DeleteFunc(fin.classes, func(c trackedClass) bool {
		if c.at.Value() != nil {
			return false
		}
		parts += c.parts
		return true
	})
	return parts
}

// parts is how many objects CPython's collector counts for one.
func (h *Header) parts() int {
	v := Value{ref: h}
	switch h.typ {
	case FunctionType: // the tuples of its cells and defaults are
		fn := As[Function](v)
		return 1 + b2i(len(fn.closure) > 0) + b2i(len(fn.defaults) > 0)
	case StaticMethodType, ClassMethodType: // which have a dict for what they take over from the function
		return 2
	case FrameType: // the dict of its variables isn't
		return 1 - b2i(As[FrameObject](v).locals != nil)
	}
	return 1
}

// forgetTracked leaves the tracked objects to Go's collector, at the end of the program.
func (fin *finalizers) forgetTracked() {
	for _, w := range fin.tracked {
		if h := w.Value(); h != nil {
			runtime.SetFinalizer(h, nil)
		}
	}
	fin.tracked = nil
}
