// Function: def, async def, lambda and the making of function objects.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// What a MakeFunction's D says.
const (
	withDefaults   = 1
	withKwDefaults = 2
	withAnnotate   = 4
	withClosure    = 8
)

// begin emits what every body starts with: cells for the variables that inner functions use.
func (u *unit) begin(pos syntax.Pos) {
	u.last = pos
	for _, r := range u.code.Cells {
		if r < u.own {
			u.emit(pos, OpMakeCell, 0, r, 0, 0)
		}
	}
}

// firstLine is where a definition starts: at its first decorator.
func firstLine(pos syntax.Pos, decorators []syntax.Expr) int32 {
	if len(decorators) > 0 {
		return decorators[0].Position().Line
	}
	return pos.Line
}

// decorated evaluates decorators, has make put the object into a register, and calls the decorators on it.
func (u *unit) decorated(decorators []syntax.Expr, make func(dst int) int, dst int) int {
	if len(decorators) == 0 {
		return make(dst)
	}
	base := u.sp
	for _, d := range decorators {
		u.exprNext(d)
	}
	make(u.temp())
	for i := len(decorators) - 1; i >= 0; i-- {
		to := base + i
		if i == 0 && dst != none {
			to = dst
		}
		u.emit(decorators[i].Position(), OpCall, 1, to, base+i, 0)
	}
	u.sp = base
	if dst == none {
		dst = u.temp()
	}
	return dst
}

func (u *unit) functionDef(node syntax.Stmt, pos syntax.Pos, name string, args *syntax.Arguments, returns syntax.Expr,
	decorators []syntax.Expr, params []syntax.TypeParam, body []syntax.Stmt) {
	mark := u.sp
	line := firstLine(pos, decorators)
	dst := none
	if v, ok := u.varOf(name); ok {
		dst = v
	}
	r := u.decorated(decorators, func(dst int) int {
		if len(params) > 0 {
			return u.genericFunction(node, pos, name, args, returns, params, body, line, dst)
		}
		base := u.sp
		d := u.defaults(pos, args)
		return u.function(node, pos, name, args, returns, body, line, d, base, dst)
	}, dst)
	u.storeName(pos, name, r)
	u.sp = mark
}

// defaults evaluates default values into a tuple and a dict, in consecutive registers.
func (u *unit) defaults(pos syntax.Pos, args *syntax.Arguments) (d int) {
	if len(args.Defaults) > 0 {
		d |= withDefaults
		t := u.temp()
		if v, ok := u.constants(args.Defaults); ok {
			u.loadConst(pos, v, t)
		} else {
			u.run(pos, OpBuildTuple, args.Defaults, t)
		}
	}
	if hasKwDefaults(args) {
		d |= withKwDefaults
		t := u.temp()
		mark, n := u.sp, 0
		for i, e := range args.KwDefaults {
			if e != nil {
				u.loadConst(pos, u.mangled(args.Kwonlyargs[i].Arg), none)
				u.exprNext(e)
				n++
			}
		}
		u.emit(pos, OpBuildMap, 0, t, mark, n)
		u.sp = mark
	}
	return d
}

// function makes a function object; the parts that d names stand from base on.
func (u *unit) function(node any, pos syntax.Pos, name string, args *syntax.Arguments, returns syntax.Expr, body []syntax.Stmt,
	line int32, d, base, dst int) int {
	if s := u.st.scopes[scopeKey{args, roleAnnotations}]; s != nil {
		d |= withAnnotate
		u.annotateFunction(s, pos, args, returns, u.temp())
	}
	s := u.st.scopes[scopeKey{node, roleBody}]
	v := u.newUnit(u, s, name, u.class, line)
	v.parameters(args)
	v.begin(syntax.Pos{Line: line, EndLine: line})
	if doc, ok := v.docstring(body); ok {
		v.shortIndex(doc)
		v.code.Doc = true
		v.code.Flags |= FlagHasDocstring
		body = body[1:]
	}
	n := len(v.items)
	v.stmts(body)
	if len(v.items) == n {
		v.traceAt(v.last)
	}
	v.returnNone()
	return u.makeFunction(pos, v.finish(), s, d, base, dst)
}

func (u *unit) parameters(args *syntax.Arguments) {
	u.code.PosOnly = len(args.Posonlyargs)
	u.code.Args = len(args.Posonlyargs) + len(args.Args)
	u.code.KwOnly = len(args.Kwonlyargs)
	if args.Vararg != nil {
		u.code.Flags |= FlagVarargs
	}
	if args.Kwarg != nil {
		u.code.Flags |= FlagVarkeywords
	}
}

// makeFunction emits the making of a function object: the parts that d names stand from base on, up to the stack's top; the
// closure is added.
func (u *unit) makeFunction(pos syntax.Pos, code *Code, s *scope, d, base, dst int) int {
	if len(s.free) > 0 {
		d |= withClosure
		t := u.temp()
		mark := u.sp
		for _, name := range s.free {
			r := u.temp()
			if reg, ok := u.cellOf(s, name); ok {
				u.move(pos, r, reg)
			} else {
				u.emit(pos, OpFreeCell, 0, r, u.freeIdx[name], 0)
			}
		}
		u.emit(pos, OpBuildTuple, 0, t, mark, len(s.free))
	}
	u.sp = base
	dst = u.dest(dst)
	if !u.dead && u.err == nil {
		u.emit(pos, OpMakeFunction, d, dst, base, u.shortIndex(code))
	}
	return dst
}

// cellOf returns the register of the cell that a function's free variable stands for, if it is this unit's own.
func (u *unit) cellOf(s *scope, name string) (int, bool) {
	home := find(s, name)
	if home == nil {
		return 0, false
	}
	return home.reg, home.owner.unit() == u.root
}

func (u *unit) lambda(e *syntax.Lambda, dst int) int {
	base := u.sp
	d := u.defaults(e.Pos, e.Args)
	s := u.st.scopes[scopeKey{e, roleBody}]
	v := u.newUnit(u, s, "<lambda>", u.class, e.Line)
	v.parameters(e.Args)
	v.begin(syntax.Pos{Line: e.Line, EndLine: e.Line})
	v.traceAt(begins(e.Body))
	v.returnValue(e.Body.Position(), e.Body)
	return u.makeFunction(e.Pos, v.finish(), s, d, base, dst)
}
