// Expect.go foresees in which order what has been dropped would end if references were counted, as objects that Go's collector finds
// together say nothing of that.

package vm

import (
	"slices"
	"unsafe"
)

// maxExpected is how many objects are looked through below what is dropped.
const maxExpected = 1 << 8

// expect foresees the ends of what h leads to if they are looked for at the next checkpoint.
func (fin *finalizers) expect(h *Header) {
	if fin.soon {
		fin.foresee(h)
	}
}

// foresee foresees the ends of h and of what it leads to: its own first, if it is noticed.
func (fin *finalizers) foresee(h *Header) {
	if len(fin.alive) == 0 {
		return
	}
	if len(fin.order) > maxExpected {
		fin.order = fin.order[:0]
	}
	left := maxExpected
	fin.expectBelow(h, &left, 0)
}

func (fin *finalizers) expectBelow(h *Header, left *int, depth int) {
	if h == nil || depth > 50 || *left == 0 {
		return
	}
	*left--
	if w, _ := (Value{ref: h}).watched(); w {
		at := uintptr(unsafe.Pointer(h))
		if slices.Contains(fin.order, at) {
			return
		}
		fin.order = append(fin.order, at)
	}
	switch t := h.typ.layout(); t {
	case ListType, TupleType, DictType, SetType, CellType, BoundMethodType, FunctionType, FrameType, TracebackType:
	default:
		if h.typ.flags&FlagHeap == 0 && t.references == nil && !t.IsSubtype(BaseExceptionType) || h.typ.flags&FlagType != 0 {
			return
		}
	}
	if !h.hasReferences() {
		return
	}
	h.eachReference(func(at **Header, inner uintptr) {
		if *at != nil && inner == 0 && !unboxed(*at) {
			if f := h.typ; f != FunctionType || *at != &As[Function](Value{ref: h}).globals.Header {
				fin.expectBelow(*at, left, depth+1)
			}
		}
	})
}

// expected is the place of an object among those whose end was foreseen, behind all of them if it isn't one.
func (fin *finalizers) expected(h *Header) int {
	if i := slices.Index(fin.order, uintptr(unsafe.Pointer(h))); i >= 0 {
		return i
	}
	return len(fin.order)
}
