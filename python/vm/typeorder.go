// Typeorder.go puts the attributes of a built-in type in the order of CPython's: __new__, the methods that stand for slots, as its
// table of them goes, then the others as they are defined, __doc__ at the end.

package vm

import (
	"slices"
	"strings"
)

// slotOrder is CPython's table of slots; sequenceOrder is what follows for sequences, whose + isn't a number's.
const (
	slotOrder = "__new__ __repr__ __hash__ __call__ __str__ __getattribute__ __getattr__ __setattr__ __delattr__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ " +
		"__iter__ __next__ __get__ __set__ __delete__ __init__ __del__ __buffer__ __release_buffer__ __await__ __aiter__ __anext__ " +
		"__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__ __abs__ __bool__ __invert__ " +
		"__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __int__ __float__ __iadd__ __isub__ __imul__ __imod__ " +
		"__ipow__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__ __ifloordiv__ __itruediv__ __index__ " +
		"__matmul__ __rmatmul__ __imatmul__ __len__ __getitem__ __setitem__ __delitem__ __contains__ "
	sequenceOrder = "__add__ __mul__ __rmul__ __contains__ __iadd__ __imul__ "
)

// ordered is __dict__ of t. A type that can't change is every interpreter's, so that it stays as it is: this is a copy.
func (rt *Runtime) ordered(t *Type) *Dict {
	if t.mutable() {
		return t.dict
	}
	if d := rt.typeDicts[t]; d != nil {
		return d
	}
	rank := func(e dictEntry) int {
		name := As[Str](e.key)
		if name == strDoc {
			return 1 << 20
		}
		if t.Concat != nil {
			if i := strings.Index(sequenceOrder, name.s+" "); i >= 0 {
				return len(slotOrder) + i
			}
		}
		if i := strings.Index(slotOrder, name.s+" "); i >= 0 && (i == 0 || e.val.ref.typ == SlotWrapperType || e.val.IsNone()) {
			return i
		}
		return 1 << 19
	}
	var entries []dictEntry
	for i := 0; ; {
		e, after, ok := t.dict.next(i)
		if !ok {
			break
		}
		entries, i = append(entries, *e), after
	}
	slices.SortStableFunc(entries, func(a, b dictEntry) int { return rank(a) - rank(b) })
	d := NewDict()
	for _, e := range entries {
		d.SetStr(As[Str](e.key), e.val)
	}
	if rt.typeDicts == nil {
		rt.typeDicts = map[*Type]*Dict{}
	}
	rt.typeDicts[t] = d
	return d
}
