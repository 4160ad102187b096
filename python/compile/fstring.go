// Fstring: f-strings and t-strings.

package compile

import "github.com/aioplay/aioplay/python/syntax"

func (u *unit) joinedStr(e *syntax.JoinedStr, dst int) int {
	mark := u.sp
	switch {
	case len(e.Values) == 0:
		return u.loadConst(e.Pos, "", dst)
	case len(e.Values) == 1:
		return u.eval(e.Values[0], dst)
	case len(e.Values) <= maxRun:
		return u.run(e.Pos, OpBuildString, e.Values, dst)
	}
	// Too many for registers: join in portions.
	t := u.temp()
	for i := 0; i < len(e.Values); i += maxRun {
		inner := u.sp
		if i > 0 {
			u.move(e.Pos, u.temp(), t)
		}
		for _, v := range e.Values[i:min(i+maxRun, len(e.Values))] {
			u.exprNext(v)
		}
		u.emit(e.Pos, OpBuildString, 0, t, inner, u.sp-inner)
		u.sp = inner
	}
	return u.settle(e.Pos, t, dst, mark)
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
