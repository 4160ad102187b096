// Display: tuples, lists, sets and dicts written out, f-strings and t-strings.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// maxRun is how many items a display gathers in registers before it is built; a longer one grows item by item.
const maxRun = 64

func starred(elts []syntax.Expr) bool {
	for _, e := range elts {
		if _, ok := e.(*syntax.Starred); ok {
			return true
		}
	}
	return false
}

func (u *unit) tuple(e *syntax.Tuple, dst int) int {
	if v, ok := u.constant(e); ok {
		return u.operandConst(e.Pos, v, dst)
	}
	mark := u.sp
	if !starred(e.Elts) && len(e.Elts) <= maxRun {
		return u.run(e.Pos, OpBuildTuple, e.Elts, dst)
	}
	l := u.temp()
	u.fill(e.Pos, e.Elts, l, OpBuildList, OpListAppend, OpListExtend)
	u.sp = mark
	dst = u.dest(dst)
	u.emit(e.Pos, OpListToTuple, 0, dst, l, 0)
	return dst
}

// run builds a container of items evaluated into consecutive registers.
func (u *unit) run(pos syntax.Pos, op Op, elts []syntax.Expr, dst int) int {
	mark := u.sp
	for _, x := range elts {
		u.exprNext(x)
	}
	u.sp = mark
	dst = u.dest(dst)
	u.emit(pos, op, 0, dst, mark, len(elts))
	return dst
}

func (u *unit) list(pos syntax.Pos, elts []syntax.Expr, dst int) int {
	mark := u.sp
	if len(elts) > 3 {
		if t, ok := u.constants(elts); ok {
			l := u.early(dst)
			c := u.operandConst(pos, t, none)
			u.emit(pos, OpBuildList, 0, l, l, 0)
			u.emit(pos, OpListExtend, 0, l, c, NoReg)
			return u.settle(pos, l, dst, mark)
		}
	}
	if !starred(elts) && len(elts) <= maxRun {
		return u.run(pos, OpBuildList, elts, dst)
	}
	l := u.temp()
	u.fill(pos, elts, l, OpBuildList, OpListAppend, OpListExtend)
	return u.settle(pos, l, dst, mark)
}

func (u *unit) set(e *syntax.Set, dst int) int {
	mark := u.sp
	if len(e.Elts) > 3 {
		if t, ok := u.constants(e.Elts); ok {
			s := u.early(dst)
			c := u.operandConst(e.Pos, FrozenSet(t), none)
			u.emit(e.Pos, OpBuildSet, 0, s, s, 0)
			u.emit(e.Pos, OpSetUpdate, 0, s, c, 0)
			return u.settle(e.Pos, s, dst, mark)
		}
	}
	if !starred(e.Elts) && len(e.Elts) <= maxRun {
		return u.run(e.Pos, OpBuildSet, e.Elts, dst)
	}
	s := u.temp()
	u.fill(e.Pos, e.Elts, s, OpBuildSet, OpSetAdd, OpSetUpdate)
	return u.settle(e.Pos, s, dst, mark)
}

// fill builds a container in to, item by item.
func (u *unit) fill(pos syntax.Pos, elts []syntax.Expr, to int, build, add, extend Op) {
	mark := u.sp
	n := 0
	if len(elts) <= maxRun {
		for n < len(elts) {
			if _, ok := elts[n].(*syntax.Starred); ok {
				break
			}
			u.exprNext(elts[n])
			n++
		}
	}
	u.emit(pos, build, 0, to, mark, n)
	u.sp = mark
	none := 0
	if extend == OpListExtend {
		none = NoReg
	}
	for _, x := range elts[n:] {
		if star, ok := x.(*syntax.Starred); ok {
			u.emit(pos, extend, 0, to, u.expr(star.Value), none)
		} else {
			u.emit(pos, add, 0, to, u.expr(x), 0)
		}
		u.sp = mark
	}
}

func (u *unit) dict(e *syntax.Dict, dst int) int {
	mark := u.sp
	plain := len(e.Keys) <= maxRun/2
	for _, k := range e.Keys {
		plain = plain && k != nil
	}
	if plain {
		for i, k := range e.Keys {
			u.exprNext(k)
			u.exprNext(e.Values[i])
		}
		u.sp = mark
		dst = u.dest(dst)
		u.emit(e.Pos, OpBuildMap, 0, dst, mark, len(e.Keys))
		return dst
	}
	d := u.temp()
	inner := u.sp
	u.emit(e.Pos, OpBuildMap, 0, d, inner, 0)
	for i, k := range e.Keys {
		if k == nil {
			u.emit(e.Pos, OpDictUpdate, 0, d, u.expr(e.Values[i]), 0)
		} else {
			r := u.operand(k, e.Values[i])
			u.emit(e.Pos, OpMapAdd, 0, d, r, u.expr(e.Values[i]))
		}
		u.sp = inner
	}
	return u.settle(e.Pos, d, dst, mark)
}

func (u *unit) joinedStr(e *syntax.JoinedStr, dst int) int {
	mark := u.sp
	switch {
	case len(e.Values) == 0:
		return u.loadConst(e.Pos, "", dst)
	case len(e.Values) == 1:
		return u.eval(e.Values[0], dst)
	case len(e.Values) <= maxRun:
		for _, v := range e.Values {
			u.part(v)
		}
		u.sp = mark
		dst = u.dest(dst)
		u.emit(e.Pos, OpBuildString, 0, dst, mark, len(e.Values))
		return dst
	}
	// Too many for registers: join in portions.
	t := u.temp()
	for i := 0; i < len(e.Values); i += maxRun {
		inner := u.sp
		if i > 0 {
			u.move(e.Pos, u.temp(), t)
		}
		for _, v := range e.Values[i:min(i+maxRun, len(e.Values))] {
			u.part(v)
		}
		u.emit(e.Pos, OpBuildString, 0, t, inner, u.sp-inner)
		u.sp = inner
	}
	return u.settle(e.Pos, t, dst, mark)
}

// part evaluates one of several parts of a string into the next temporary, for OpBuildString.
func (u *unit) part(v syntax.Expr) {
	t := u.temp()
	if f, ok := v.(*syntax.FormattedValue); ok && f.Conversion < 0 && f.FormatSpec == nil {
		u.emit(f.Pos, OpFormat, FormatPart, t, u.expr(f.Value), NoReg)
		u.sp = t + 1
		return
	}
	u.exprTo(v, t)
}

func (u *unit) formattedValue(e *syntax.FormattedValue, dst int) int {
	mark := u.sp
	spec := NoReg
	var r int
	if e.FormatSpec != nil {
		r = u.operand(e.Value, e.FormatSpec)
		spec = u.expr(e.FormatSpec)
	} else {
		r = u.expr(e.Value)
	}
	u.sp = mark
	dst = u.dest(dst)
	u.emit(e.Pos, OpFormat, conversion(e.Conversion), dst, r, spec)
	return dst
}

func conversion(c int) int {
	if c < 0 {
		return 0
	}
	return c
}

func (u *unit) templateStr(e *syntax.TemplateStr, dst int) int {
	mark := u.sp
	values := e.Values
	if len(values) > 0xFFF {
		u.fail(e.Pos, "too many parts in a template string")
		return u.dest(dst)
	}
	for _, v := range values {
		u.exprNext(v)
	}
	u.sp = mark
	dst = u.dest(dst)
	u.emit(e.Pos, OpBuildTemplate, 0, dst, mark, len(values))
	return dst
}

func (u *unit) interpolation(e *syntax.Interpolation, dst int) int {
	mark := u.sp
	u.exprNext(e.Value)
	u.loadConst(e.Pos, e.Str, none)
	if e.FormatSpec != nil {
		u.exprNext(e.FormatSpec)
	} else {
		u.loadConst(e.Pos, "", none)
	}
	u.sp = mark
	dst = u.dest(dst)
	u.emit(e.Pos, OpBuildInterpolation, conversion(e.Conversion), dst, mark, 0)
	return dst
}
