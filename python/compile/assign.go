// Assign: assignment, deletion and augmented assignment to every kind of target.

package compile

import (
	"slices"

	"github.com/aioplay/aioplay/python/syntax"
)

func (u *unit) assign(s *syntax.Assign) {
	mark := u.sp
	if len(s.Targets) == 1 {
		switch t := s.Targets[0].(type) {
		case *syntax.Name:
			u.assignName(t, s.Value)
			return
		case *syntax.Tuple:
			if u.parallel(t.Elts, s.Value) {
				return
			}
		case *syntax.List:
			if u.parallel(t.Elts, s.Value) {
				return
			}
		}
		r := u.operand(s.Value, s.Targets[0])
		u.store(s.Targets[0], r)
		u.sp = mark
		return
	}
	r := u.expr(s.Value)
	if u.isVar(r) {
		// An earlier target may be this very variable's container, or the variable itself.
		t := u.temp()
		u.move(s.Value.Position(), t, r)
		r = t
	}
	for _, t := range s.Targets {
		u.store(t, r)
	}
	u.sp = mark
}

// assignName is `name = value`, with the value computed right into the variable where it has a register.
func (u *unit) assignName(n *syntax.Name, value syntax.Expr) {
	mark := u.sp
	if v, ok := u.varOf(n.ID); ok {
		u.exprTo(value, v)
		u.traceLeaf(n.Pos)
		if !u.dead {
			u.bound.set(v)
		}
		return
	}
	u.storeName(n.Pos, n.ID, u.expr(value))
	u.sp = mark
}

// parallel is `a, b = x, y` with as many values as targets and no star: without a tuple. It reports whether it applied.
func (u *unit) parallel(targets []syntax.Expr, value syntax.Expr) bool {
	var values []syntax.Expr
	switch v := value.(type) {
	case *syntax.Tuple:
		values = v.Elts
	case *syntax.List:
		values = v.Elts
	}
	if len(values) != len(targets) || len(values) < 2 || len(values) > maxRun || starred(values) || starred(targets) {
		return false
	}
	mark := u.sp
	regs := make([]int, len(values))
	lastFirst := u.storesLastFirst(targets, values)
	for i, x := range values {
		r := u.operand(x, values[i+1:]...)
		if u.isVar(r) && !lastFirst && !u.onlyStoredFrom(targets[:i], r) {
			t := u.temp()
			u.move(x.Position(), t, r)
			r = t
		}
		regs[i] = r
	}
	for i := range targets {
		if lastFirst {
			i = len(targets) - 1 - i
		}
		u.store(targets[i], regs[i])
	}
	u.sp = mark
	return true
}

// storesLastFirst reports whether CPython binds the last of some names first, which shows in the order in which what they held ends: two or
// three different variables, whose values it would have to exchange on its stack (apply_static_swaps in Python/flowgraph.c). Where one gets
// another's value, as in a, b = b, a+b, that would take a register more, and hardly ever shows.
func (u *unit) storesLastFirst(targets, values []syntax.Expr) bool {
	if len(targets) > 3 {
		return false
	}
	var vars [3]int
	for i, t := range targets {
		n, ok := t.(*syntax.Name)
		if !ok || n.Pos.Line != targets[0].Position().Line {
			return false
		}
		v, ok := u.varOf(n.ID)
		if !ok || slices.Contains(vars[:i], v) {
			return false
		}
		vars[i] = v
	}
	return !slices.ContainsFunc(values, func(x syntax.Expr) bool {
		n, ok := x.(*syntax.Name)
		if !ok {
			return false
		}
		v, ok := u.varOf(n.ID)
		return ok && slices.Contains(vars[:len(targets)], v)
	})
}

// onlyStoredFrom tells that none of the targets, stored first, can write the variable in r.
func (u *unit) onlyStoredFrom(targets []syntax.Expr, r int) bool {
	for _, t := range targets {
		switch t := t.(type) {
		case *syntax.Name:
			if v, ok := u.varOf(t.ID); ok && v == r {
				return false
			}
		case *syntax.Attribute, *syntax.Subscript:
			if u.everWalrus.has(r) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// store assigns the value in r to a target.
func (u *unit) store(target syntax.Expr, r int) {
	if u.fails() {
		u.rise()
		return
	}
	mark := u.sp
	switch t := target.(type) {
	case *syntax.Name:
		u.storeName(t.Pos, t.ID, r)
	case *syntax.Attribute:
		u.staticAttribute(t)
		o := u.expr(t.Value)
		u.emit(attrPos(t.Pos, t), OpStoreAttr, 0, o, r, u.nameIndex(u.mangled(t.Attr)))
	case *syntax.Subscript:
		o := u.operand(t.Value, t.Slice)
		k := u.expr(t.Slice)
		u.emit(t.Pos, OpSetItem, 0, o, k, r)
	case *syntax.Tuple:
		u.unpack(t.Pos, t.Elts, r)
	case *syntax.List:
		u.unpack(t.Pos, t.Elts, r)
	case *syntax.Starred:
		u.fail(t.Pos, "starred assignment target must be in a list or tuple")
	default:
		panic("BUG: compile: unknown target")
	}
	u.sp = mark
	u.rise()
}

// unpack assigns the items of r to targets.
func (u *unit) unpack(pos syntax.Pos, targets []syntax.Expr, r int) {
	star := -1
	for i, t := range targets {
		if _, ok := t.(*syntax.Starred); !ok {
			continue
		}
		if star >= 0 {
			u.fail(pos, "multiple starred expressions in assignment")
			return
		}
		if i >= 1<<8 || len(targets)-i-1 >= 1<<8 {
			u.fail(pos, "too many expressions in star-unpacking assignment")
			return
		}
		star = i
	}
	if first, ok := u.consecutive(targets); ok && star < 0 {
		u.emit(pos, OpUnpack, 0, first, r, len(targets))
		if !u.dead {
			for i, t := range targets {
				u.bound.set(first + i)
				u.traceLeaf(t.Position())
			}
		}
		return
	}
	base := u.temps(len(targets))
	if star < 0 {
		u.emit(pos, OpUnpack, 0, base, r, len(targets))
	} else {
		u.emit(pos, OpUnpackEx, 0, base, r, star|(len(targets)-star-1)<<8)
	}
	for i, t := range targets {
		if s, ok := t.(*syntax.Starred); ok {
			t = s.Value
		}
		u.store(t, base+i)
	}
}

// consecutive tells whether targets are variables in consecutive registers, which can be unpacked into directly.
func (u *unit) consecutive(targets []syntax.Expr) (first int, ok bool) {
	for i, t := range targets {
		n, isName := t.(*syntax.Name)
		if !isName {
			return 0, false
		}
		v, isVar := u.varOf(n.ID)
		if !isVar || i > 0 && v != first+i {
			return 0, false
		}
		if i == 0 {
			first = v
		}
	}
	return first, len(targets) > 0
}

// augAssign is `target op= value`.
func (u *unit) augAssign(s *syntax.AugAssign) {
	mark := u.sp
	switch t := s.Target.(type) {
	case *syntax.Name:
		if v, ok := u.varOf(t.ID); ok {
			r := u.keep(t.Pos, u.loadName(t.Pos, t.ID, none), s.Value)
			u.binary(s.Pos, s.Op, 1, r, s.Value, v, u.sp)
		} else {
			r := u.loadName(t.Pos, t.ID, none)
			r = u.binary(s.Pos, s.Op, 1, r, s.Value, none, u.sp)
			u.storeName(t.Pos, t.ID, r)
		}
	case *syntax.Attribute:
		o := u.operand(t.Value, s.Value)
		pos := attrPos(t.Pos, t)
		name := u.nameIndex(u.mangled(t.Attr))
		r := u.temp()
		u.emit(pos, OpLoadAttr, 0, r, o, name)
		r = u.binary(s.Pos, s.Op, 1, r, s.Value, none, u.sp)
		u.emit(pos, OpStoreAttr, 0, o, r, name)
		u.staticAttribute(t)
	case *syntax.Subscript:
		o := u.operand(t.Value, t.Slice, s.Value)
		k := u.operand(t.Slice, s.Value)
		r := u.temp()
		u.emit(t.Pos, OpGetItem, 0, r, o, k)
		r = u.binary(s.Pos, s.Op, 1, r, s.Value, none, u.sp)
		u.emit(t.Pos, OpSetItem, 0, o, k, r)
	default:
		panic("BUG: compile: unknown augmented target")
	}
	u.sp = mark
}

// delete is `del target`.
func (u *unit) delete(target syntax.Expr) {
	mark := u.sp
	switch t := target.(type) {
	case *syntax.Name:
		u.deleteName(t.Pos, t.ID)
	case *syntax.Attribute:
		o := u.expr(t.Value)
		u.emit(attrPos(t.Pos, t), OpDelAttr, 0, o, 0, u.nameIndex(u.mangled(t.Attr)))
	case *syntax.Subscript:
		o := u.operand(t.Value, t.Slice)
		u.emit(t.Pos, OpDelItem, 0, o, u.expr(t.Slice), 0)
	case *syntax.Tuple:
		for _, x := range t.Elts {
			u.delete(x)
		}
	case *syntax.List:
		for _, x := range t.Elts {
			u.delete(x)
		}
	default:
		panic("BUG: compile: unknown target of del")
	}
	u.sp = mark
}

// staticAttribute notes an assignment to an attribute of self for the class's __static_attributes__.
func (u *unit) staticAttribute(t *syntax.Attribute) {
	n, ok := t.Value.(*syntax.Name)
	if !ok || n.ID != "self" {
		return
	}
	for p := u; p != nil; p = p.up {
		if p.root.kind == scopeClass {
			if p.statics == nil {
				p.statics = map[string]bool{}
			}
			p.statics[t.Attr] = true
			return
		}
	}
}
