// Generic: type parameters and type aliases (PEP 695, PEP 696).

package compile

import "github.com/aioplay/aioplay/python/syntax"

// genericUnit starts the function around a generic definition and leaves the tuple of its type parameters in a temporary.
func (u *unit) genericUnit(node syntax.Stmt, name, class string, line int32, params []syntax.TypeParam) (v *unit, s *scope, tuple int) {
	s = u.st.scopes[scopeKey{node, roleTypeParams}]
	v = u.newUnit(u, s, "<generic parameters of "+name+">", class, line)
	v.begin(syntax.Pos{Line: line, EndLine: line})
	return v, s, v.typeParams(params)
}

// typeParams makes the type parameters, binds them and builds their tuple.
func (u *unit) typeParams(params []syntax.TypeParam) int {
	tuple := u.temp()
	first := u.sp
	defaults := false
	for _, p := range params {
		r := u.temp()
		mark := u.sp
		pos := p.Position()
		name, intrinsic, n := "", 0, 2
		var def syntax.Expr
		switch p := p.(type) {
		case *syntax.TypeVar:
			name, def, intrinsic, n = p.Name, p.DefaultValue, IntrinsicTypeVar, 4
		case *syntax.ParamSpec:
			name, def, intrinsic = p.Name, p.DefaultValue, IntrinsicParamSpec
		case *syntax.TypeVarTuple:
			name, def, intrinsic = p.Name, p.DefaultValue, IntrinsicTypeVarTuple
		}
		base := u.temps(n)
		u.loadConst(pos, name, base)
		for i := 1; i < n; i++ {
			u.loadConst(pos, nil, base+i)
		}
		defaultAt := base + 1
		if t, ok := p.(*syntax.TypeVar); ok {
			defaultAt = base + 2
			if t.Bound != nil {
				at := base + 1
				if _, ok := t.Bound.(*syntax.Tuple); ok {
					at = base + 3
				}
				u.lazyPart(p, roleBound, name, t.Bound, at)
			}
		}
		if def != nil {
			defaults = true
			u.lazyPart(p, roleDefault, name, def, defaultAt)
		} else if defaults {
			u.fail(pos, "non-default type parameter '", name, "' follows default type parameter")
		}
		u.emit(pos, OpIntrinsic, intrinsic, r, base, n)
		u.storeName(pos, name, r)
		u.sp = mark
	}
	u.emit(params[0].Position(), OpBuildTuple, 0, tuple, first, len(params))
	u.sp = tuple + 1
	return tuple
}

// lazyPart makes the function that evaluates a bound, constraints or default when asked to.
func (u *unit) lazyPart(p syntax.TypeParam, role uint8, name string, e syntax.Expr, dst int) {
	s := u.st.scopes[scopeKey{p, role}]
	pos := e.Position()
	v := u.lazyUnit(s, name, pos)
	t := v.temp()
	if star, ok := e.(*syntax.Starred); ok {
		v.emit(pos, OpUnpack, 0, t, v.expr(star.Value), 1)
	} else {
		v.exprTo(e, t)
	}
	v.emit(pos, OpReturn, 0, t, 0, 0)
	u.lazyFunction(pos, v.finish(), s, dst)
}

// lazyFunction makes a function whose parameter, the format, is 1 by default.
func (u *unit) lazyFunction(pos syntax.Pos, code *Code, s *scope, dst int) {
	mark := u.sp
	u.loadConst(pos, Tuple{int64(1)}, none)
	u.makeFunction(pos, code, s, withDefaults, mark, dst)
	u.sp = mark
}

func (u *unit) genericFunction(node syntax.Stmt, pos syntax.Pos, name string, args *syntax.Arguments, returns syntax.Expr,
	params []syntax.TypeParam, body []syntax.Stmt, line int32, dst int) int {
	base := u.temp()
	d := u.defaults(pos, args)
	n := u.sp - base - 1
	v, s, tuple := u.genericUnit(node, name, u.class, line, params)
	v.code.Args = n
	inner := v.temps(2)
	from := v.sp
	for i := range n {
		v.move(pos, v.temp(), i)
	}
	v.function(node, pos, name, args, returns, body, line, d, from, inner)
	v.move(pos, inner+1, tuple)
	v.emit(pos, OpIntrinsic, IntrinsicSetTypeParams, inner, inner, 2)
	v.emit(pos, OpReturn, 0, inner, 0, 0)
	mark := u.sp
	u.makeFunction(pos, v.finish(), s, 0, mark, base)
	u.sp = mark
	return u.callResult(pos, OpCall, n, base, 0, dst)
}

func (u *unit) genericClass(c *syntax.ClassDef, line int32, dst int) int {
	v, s, tuple := u.genericUnit(c, c.Name, c.Name, line, c.TypeParams)
	v.storeName(c.Pos, ".type_params", tuple)
	r := v.buildClass(c, line, func() {
		t := v.temp()
		v.loadName(c.Pos, ".type_params", t)
		v.emit(c.Pos, OpIntrinsic, IntrinsicSubscriptGeneric, t, t, 1)
		v.storeName(c.Pos, ".generic_base", t)
	}, none)
	v.emit(c.Pos, OpReturn, 0, r, 0, 0)
	base := u.temp()
	u.makeFunction(c.Pos, v.finish(), s, 0, u.sp, base)
	return u.callResult(c.Pos, OpCall, 0, base, 0, dst)
}

func (u *unit) typeAlias(t *syntax.TypeAlias) {
	mark := u.sp
	name := t.Name.ID
	var r int
	if len(t.TypeParams) == 0 {
		base := u.temps(3)
		u.loadConst(t.Pos, name, base)
		u.loadConst(t.Pos, Tuple{}, base+1)
		r = u.aliasValue(t, base)
	} else {
		v, s, tuple := u.genericUnit(t, name, u.class, t.Line, t.TypeParams)
		base := v.temps(3)
		v.loadConst(t.Pos, name, base)
		v.move(t.Pos, base+1, tuple)
		v.emit(t.Pos, OpReturn, 0, v.aliasValue(t, base), 0, 0)
		callee := u.temp()
		u.makeFunction(t.Pos, v.finish(), s, 0, u.sp, callee)
		r = u.callResult(t.Pos, OpCall, 0, callee, 0, none)
	}
	u.storeName(t.Pos, name, r)
	u.sp = mark
}

// aliasValue makes the alias, whose name and parameters stand in base and base+1.
func (u *unit) aliasValue(t *syntax.TypeAlias, base int) int {
	s := u.st.scopes[scopeKey{t, roleBody}]
	v := u.lazyUnit(s, t.Name.ID, t.Pos)
	v.emit(t.Pos, OpReturn, 0, v.expr(t.Value), 0, 0)
	u.lazyFunction(t.Pos, v.finish(), s, base+2)
	u.emit(t.Pos, OpIntrinsic, IntrinsicTypeAlias, base, base, 3)
	return base
}
