// Heapwalk.go answers the gc module's questions about what refers to what. There is no list of all objects: what the modules, the
// running frames and the objects that are tracked lead to is looked through.

package vm

import (
	"slices"
	"unsafe"
	"weak"
)

// Referents lists what objects refer to directly.
func Referents(objects []Value) (out []Value) {
	for _, v := range objects {
		if v.ref.typ == DictType {
			out = append(out, As[Dict](v).referents()...)
			continue
		}
		v.ref.eachPart(func(to *Header, v Value) { out = append(out, v) })
	}
	return out
}

// referents are a dict's values and keys; keys that are all strings aren't looked at by CPython.
func (d *Dict) referents() (out []Value) {
	named := true
	for i := range d.entries {
		if e := &d.entries[i]; e.val.ref != nil && e.key.ref.typ != StrType {
			named = false
		}
	}
	for i := range d.entries {
		if e := &d.entries[i]; e.val.ref != nil {
			if out = append(out, e.val); !named {
				out = append(out, e.key)
			}
		}
	}
	return out
}

// eachPart calls f with each object that h refers to, of a class its attributes and bases.
func (h *Header) eachPart(f func(to *Header, v Value)) {
	show := func(at **Header, inner uintptr) {
		if *at != nil && inner == 0 {
			v := Value{ref: *at}
			if unboxed(v.ref) || v.ref.typ == BoolType { // whose value stands beside
				v = *(*Value)(unsafe.Pointer(at))
			}
			f(*at, v)
		}
	}
	switch {
	case h.typ.flags&FlagType != 0:
		t := As[Type](Value{ref: h})
		for i := range t.dict.entries {
			Visitor(show).Value(&t.dict.entries[i].val)
		}
		for i := range t.mro {
			VisitPointer(show, &t.mro[i])
		}
		if t.base != nil {
			VisitPointer(show, &t.base)
		}
	case h.typ == ModuleType:
		if d := As[Module](Value{ref: h}).Attrs.dict; d != nil {
			f(&d.Header, d.Value())
		}
	case h.typ == TupleType || h.hasReferences(): // one of numbers, too
		h.eachReference(show)
		if h.typ.flags&FlagHeap != 0 {
			f(&h.typ.Header, h.typ.Value())
		}
	}
}

// IsTracked reports whether CPython's collector would look at an object.
func IsTracked(v Value) bool {
	t := v.ref.typ
	if t == ObjectType {
		return false
	}
	if v.ref.typ == TypeType && As[Type](v).flags&FlagHeap == 0 {
		return false
	}
	if t == TupleType {
		return len(As[Tuple](v).items) > 0
	}
	if t.flags&FlagType != 0 || t == ModuleType || t.flags&FlagHeap != 0 || v.ref.hasReferences() {
		return true
	}
	switch t {
	case BuiltinType, MethodDescriptorType, SlotWrapperType, MethodWrapperType, GetSetType, MemberType, ListIterType, SliceType, MemoryViewType:
		return true
	}
	return t.Next != nil
}

// maxHeapWalk is how many objects are looked through.
const maxHeapWalk = 1_000_000

// EachObject calls f with every object that IsTracked and that can be found.
func (th *Thread) EachObject(f func(v Value)) {
	rt := th.Runtime
	known := map[*Header]bool{}
	var work []*Header
	add := func(h *Header) {
		if h != nil && !known[h] && len(known) < maxHeapWalk && IsTracked(Value{ref: h}) {
			known[h] = true
			work = append(work, h)
		}
	}
	add(&rt.Modules.Header)
	for _, w := range rt.finalizers.tracked {
		add(w.Value())
	}
	for _, x := range rt.finalizers.alive {
		add(x.at.Value())
	}
	for fr := th.frame; fr != nil; fr = fr.prev {
		if fr.fn != nil {
			add(&fr.fn.Header)
		}
		for _, v := range fr.registers()[:fr.code.nlocals] {
			add(v.ref)
		}
	}
	for len(work) > 0 {
		h := work[0]
		work = work[1:]
		f(Value{ref: h})
		h.eachPart(func(to *Header, v Value) { add(to) })
	}
}

// Referrers lists the objects that refer to one of those in a tuple, but for the tuple.
func (th *Thread) Referrers(tuple Value) (out []Value) {
	objects := As[Tuple](tuple).items
	th.EachObject(func(v Value) {
		refers := false
		v.ref.eachPart(func(to *Header, x Value) { refers = refers || slices.Contains(objects, x) })
		if refers && v != tuple {
			out = append(out, v)
		}
	})
	return out
}

// IsFinalized reports whether an object's __del__ has been called, which only a program that asks for the gc module can tell.
func (rt *Runtime) IsFinalized(v Value) bool {
	return slices.Contains(rt.finalizers.done, weak.Make(v.ref))
}
