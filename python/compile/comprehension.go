// Comprehension: list, set and dict comprehensions, which are compiled in place (PEP 709), and generator expressions.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// comp is a comprehension being compiled.
type comp struct {
	pos  syntax.Pos
	kind compKind
	gens []*syntax.Comprehension
	elt  syntax.Expr
	val  syntax.Expr // of a dict comprehension
	acc  int         // the container's register
}

func (u *unit) comprehension(e syntax.Expr, dst int) int {
	c := &comp{pos: e.Position()}
	switch e := e.(type) {
	case *syntax.ListComp:
		c.kind, c.gens, c.elt = compList, e.Generators, e.Elt
	case *syntax.SetComp:
		c.kind, c.gens, c.elt = compSet, e.Generators, e.Elt
	case *syntax.DictComp:
		c.kind, c.gens, c.elt, c.val = compDict, e.Generators, e.Key, e.Value
	case *syntax.GeneratorExp:
		c.kind, c.gens, c.elt = compGen, e.Generators, e.Elt
	}
	s := u.st.scopes[scopeKey{e, roleBody}]
	if !s.inlined {
		return u.comprehensionCall(c, s, dst)
	}
	mark := u.sp
	c.acc = u.temp()
	it := u.firstIter(c.gens[0])
	outer := u.scope
	u.scope = s
	n := len(u.inline)
	u.inline = append(u.inline, Inlined{Start: int32(len(u.items))})
	var vars []int
	for _, name := range s.names {
		sym := s.symbols[name]
		if sym.kind != symLocal || sym.flags&defParam != 0 {
			continue
		}
		u.bound.clear(sym.reg)
		vars = append(vars, sym.reg)
		if sym.captured {
			u.emit(c.pos, OpUnbind, 0, sym.reg, 0, 0)
			u.emit(c.pos, OpMakeCell, 0, sym.reg, 0, 0)
		}
	}
	u.newContainer(c)
	u.generator(c, 0, it)
	if u.opts.Trace {
		u.last = begins(c.elt)
	}
	u.inline[n].Vars, u.inline[n].End = vars, int32(len(u.items))
	u.hide(s)
	u.scope = outer
	return u.settle(c.pos, c.acc, dst, mark)
}

// firstIter evaluates the outermost iterable, in the scope around the comprehension, to an iterator.
func (u *unit) firstIter(g *syntax.Comprehension) int {
	if !g.IsAsync {
		return u.iter(g.Iter)
	}
	t := u.temp()
	r := u.expr(g.Iter)
	u.sp = t + 1
	u.emit(g.Iter.Position(), OpGetAIter, 0, t, r, 0)
	return t
}

func (u *unit) newContainer(c *comp) {
	switch c.kind {
	case compList:
		u.emit(c.pos, OpBuildList, 0, c.acc, c.acc, 0)
	case compSet:
		u.emit(c.pos, OpBuildSet, 0, c.acc, c.acc, 0)
	case compDict:
		u.emit(c.pos, OpBuildMap, 0, c.acc, c.acc, 0)
	}
}

// hide unbinds an inlined comprehension's variables: what they hold ends with it, and locals() would show them.
func (u *unit) hide(s *scope) {
	for _, name := range s.names {
		if sym := s.symbols[name]; sym.kind == symLocal && sym.flags&defParam == 0 {
			u.emit(u.last, OpUnbind, 0, sym.reg, 0, 0)
			if !u.dead {
				u.bound.clear(sym.reg)
			}
		}
	}
}

// generator compiles the clauses from number i on; it is clause i's iterator.
func (u *unit) generator(c *comp, i, it int) {
	g := c.gens[i]
	next := newLabel()
	body := func() {
		for _, cond := range g.Ifs {
			u.jumpIf(cond, false, next)
		}
		if i+1 < len(c.gens) {
			u.inner(c, i+1)
		} else {
			u.element(c)
		}
	}
	if g.IsAsync {
		u.asyncLoop(c.pos, c.pos, it, g.Target, next, body)
	} else {
		u.forLoop(g.Iter.Position(), begins(c.elt), it, g.Target, next, body)
	}
}

// inner compiles a clause that isn't the outermost.
func (u *unit) inner(c *comp, i int) {
	g := c.gens[i]
	mark := u.sp
	if one := single(g); one != nil {
		// `for y in [f(x)]` binds a temporary variable: no list, no loop.
		u.store(g.Target, u.expr(one))
		u.sp = mark
		done := newLabel()
		for _, cond := range g.Ifs {
			u.jumpIf(cond, false, done)
		}
		if i+1 < len(c.gens) {
			u.inner(c, i+1)
		} else {
			u.element(c)
		}
		u.place(done)
		return
	}
	u.generator(c, i, u.firstIter(g))
	u.sp = mark
}

// single returns the item of a clause that iterates over a display of one.
func single(g *syntax.Comprehension) syntax.Expr {
	var elts []syntax.Expr
	switch it := g.Iter.(type) {
	case *syntax.List:
		elts = it.Elts
	case *syntax.Tuple:
		elts = it.Elts
	}
	if len(elts) != 1 || g.IsAsync || starred(elts) {
		return nil
	}
	return elts[0]
}

// element adds an element to the container, or yields it.
func (u *unit) element(c *comp) {
	mark := u.sp
	pos := c.elt.Position()
	switch c.kind {
	case compList:
		u.emit(pos, OpListAppend, 0, c.acc, u.expr(c.elt), 0)
	case compSet:
		u.emit(pos, OpSetAdd, 0, c.acc, u.expr(c.elt), 0)
	case compDict:
		k := u.operand(c.elt, c.val)
		v := u.expr(c.val)
		end := c.val.Position()
		pos.EndLine, pos.EndCol = end.EndLine, end.EndCol
		u.emit(pos, OpMapAdd, 0, c.acc, k, v)
	case compGen:
		r := u.expr(c.elt)
		u.emit(pos, OpYield, bit(u.root.coroutine), u.temp(), r, 0)
	}
	u.sp = mark
}

// comprehensionCall compiles a generator expression (or, in a class's annotations, any comprehension) as a function that is called
// with the outermost iterator.
func (u *unit) comprehensionCall(c *comp, s *scope, dst int) int {
	name := [...]string{compList: "<listcomp>", compSet: "<setcomp>", compDict: "<dictcomp>", compGen: "<genexpr>"}[c.kind]
	v := u.newUnit(u, s, name, u.class, c.pos.Line)
	v.code.Args = 1
	v.begin(c.pos)
	v.traceAt(c.pos)
	if c.kind != compGen {
		c.acc = v.temp()
		v.newContainer(c)
	}
	v.generator(c, 0, 0)
	if c.kind == compGen {
		v.returnNone()
	} else {
		v.emit(c.pos, OpReturn, 0, c.acc, 0, 0)
	}
	code := v.finish()
	base := u.temp()
	u.makeFunction(c.pos, code, s, 0, u.sp, base)
	u.firstIter(c.gens[0])
	if !s.coroutine || c.kind == compGen {
		return u.callResult(c.pos, OpCall, 1, base, 0, dst)
	}
	r := u.callResult(c.pos, OpCall, 1, base, 0, none)
	t := u.temp()
	u.delegate(c.pos, OpAwaitable, awaitPlain, t, r)
	u.move(c.pos, r, t)
	return u.settle(c.pos, r, dst, base)
}
