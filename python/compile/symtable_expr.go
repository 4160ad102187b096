// Symtable: the visit of expressions.

package compile

import "github.com/aioplay/aioplay/python/syntax"

func (st *symtable) exprs(list []syntax.Expr) {
	for _, e := range list {
		if e != nil {
			st.expr(e)
		}
	}
}

func (st *symtable) opt(e syntax.Expr) {
	if e != nil {
		st.expr(e)
	}
}

func (st *symtable) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		if k.Arg == "__debug__" {
			st.fail(k.Pos, "cannot assign to __debug__")
		}
		st.expr(k.Value)
	}
}

func (st *symtable) expr(e syntax.Expr) {
	if st.tooDeep() {
		st.rise()
		return
	}
	st.expr1(e)
	st.rise()
}

func (st *symtable) expr1(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Constant:
	case *syntax.Name:
		st.name(e)
	case *syntax.Attribute:
		if e.Attr == "__debug__" {
			st.debugTarget(e.Ctx, e.Pos)
		}
		st.expr(e.Value)
	case *syntax.Call:
		st.expr(e.Func)
		st.exprs(e.Args)
		st.keywords(e.Keywords)
	case *syntax.BinOp:
		st.expr(e.Left)
		st.expr(e.Right)
	case *syntax.UnaryOp:
		st.expr(e.Operand)
	case *syntax.BoolOp:
		st.exprs(e.Values)
	case *syntax.Compare:
		st.expr(e.Left)
		st.exprs(e.Comparators)
	case *syntax.IfExp:
		st.expr(e.Test)
		st.expr(e.Body)
		st.expr(e.Orelse)
	case *syntax.Subscript:
		st.expr(e.Value)
		st.expr(e.Slice)
	case *syntax.Slice:
		st.opt(e.Lower)
		st.opt(e.Upper)
		st.opt(e.Step)
	case *syntax.Tuple:
		st.exprs(e.Elts)
	case *syntax.List:
		st.exprs(e.Elts)
	case *syntax.Set:
		st.exprs(e.Elts)
	case *syntax.Dict:
		st.exprs(e.Keys)
		st.exprs(e.Values)
	case *syntax.Starred:
		st.expr(e.Value)
	case *syntax.JoinedStr:
		st.exprs(e.Values)
	case *syntax.FormattedValue:
		st.expr(e.Value)
		st.opt(e.FormatSpec)
	case *syntax.TemplateStr:
		st.exprs(e.Values)
	case *syntax.Interpolation:
		st.expr(e.Value)
		st.opt(e.FormatSpec)
	case *syntax.NamedExpr:
		st.namedExpr(e)
	case *syntax.Lambda:
		st.lambda(e)
	case *syntax.ListComp:
		st.comprehension(e, e.Pos, compList, "<listcomp>", e.Generators, e.Elt, nil)
	case *syntax.SetComp:
		st.comprehension(e, e.Pos, compSet, "<setcomp>", e.Generators, e.Elt, nil)
	case *syntax.DictComp:
		st.comprehension(e, e.Pos, compDict, "<dictcomp>", e.Generators, e.Key, e.Value)
	case *syntax.GeneratorExp:
		st.comprehension(e, e.Pos, compGen, "<genexpr>", e.Generators, e.Elt, nil)
	case *syntax.Yield:
		st.notInAnnotation("yield expression", e.Pos)
		st.opt(e.Value)
		st.cur.generator = true
		st.noYieldInComprehension(e.Pos)
	case *syntax.YieldFrom:
		st.notInAnnotation("yield expression", e.Pos)
		st.expr(e.Value)
		st.cur.generator = true
		st.noYieldInComprehension(e.Pos)
	case *syntax.Await:
		st.awaitExpr(e)
	default:
		panic("BUG: symtable: unknown expression")
	}
}

func (st *symtable) debugTarget(ctx syntax.ExprContext, pos syntax.Pos) {
	switch ctx {
	case syntax.Store:
		st.fail(pos, "cannot assign to __debug__")
	case syntax.Del:
		st.fail(pos, "cannot delete __debug__")
	}
}

func (st *symtable) name(e *syntax.Name) {
	if e.ID == "__debug__" {
		st.debugTarget(e.Ctx, e.Pos)
		if st.err != nil {
			return
		}
	}
	if e.Ctx == syntax.Load {
		st.define(e.ID, symUse, e.Pos)
		// super() without arguments finds its class through the method's __class__ cell.
		if e.ID == "super" && st.cur.functionLike() {
			st.define("__class__", symUse, e.Pos)
		}
		return
	}
	sym := st.define(e.ID, defLocal, e.Pos)
	if e.Ctx == syntax.Del {
		sym.unbound = true
	}
}

// notInAnnotation rejects what can't stand in an annotation-like scope.
func (st *symtable) notInAnnotation(what string, pos syntax.Pos) {
	switch st.cur.kind {
	case scopeAnnotation:
		st.fail(pos, what, " cannot be used within an annotation")
	case scopeTypeVar:
		st.fail(pos, what, " cannot be used within ", st.cur.info)
	case scopeTypeAlias:
		st.fail(pos, what, " cannot be used within a type alias")
	case scopeTypeParams:
		st.fail(pos, what, " cannot be used within the definition of a generic")
	}
}

func (st *symtable) noYieldInComprehension(pos syntax.Pos) {
	switch st.cur.comp {
	case compList:
		st.fail(pos, "'yield' inside list comprehension")
	case compSet:
		st.fail(pos, "'yield' inside set comprehension")
	case compDict:
		st.fail(pos, "'yield' inside dict comprehension")
	case compGen:
		st.fail(pos, "'yield' inside generator expression")
	}
}

func (st *symtable) awaitExpr(e *syntax.Await) {
	st.notInAnnotation("await expression", e.Pos)
	if !st.await || st.cur != st.top {
		if !st.cur.functionLike() {
			st.fail(e.Pos, "'await' outside function")
		} else if !st.cur.asyncDef && st.cur.comp == compNone {
			st.fail(e.Pos, "'await' outside async function")
		}
	}
	st.expr(e.Value)
	st.cur.coroutine = true
}

func (st *symtable) lambda(e *syntax.Lambda) {
	st.defaults(e.Args)
	s := st.enter("<lambda>", scopeFunction, e, roleBody, e.Pos)
	s.lambda = true
	st.arguments(e.Args)
	st.expr(e.Body)
	st.leave()
}

// comprehension visits the outermost iterable in the current scope and everything else in a scope of its own.
func (st *symtable) comprehension(e syntax.Expr, pos syntax.Pos, kind compKind, name string,
	gens []*syntax.Comprehension, elt, value syntax.Expr) {
	first := gens[0]
	st.cur.compIterExpr++
	st.expr(first.Iter)
	st.cur.compIterExpr--
	s := st.enter(name, scopeFunction, e, roleBody, pos)
	s.comp = kind
	s.coroutine = first.IsAsync
	st.define(".0", defParam, pos)
	st.compTargetOf(first.Target)
	st.exprs(first.Ifs)
	for _, g := range gens[1:] {
		st.compTargetOf(g.Target)
		s.compIterExpr++
		st.expr(g.Iter)
		s.compIterExpr--
		st.exprs(g.Ifs)
		if g.IsAsync {
			s.coroutine = true
		}
	}
	st.opt(value)
	st.expr(elt)
	s.generator = kind == compGen
	async := s.coroutine && !s.generator
	st.leave()
	if async && !st.cur.asyncDef && st.cur.comp == compNone && !(st.await && st.cur == st.top) {
		st.fail(pos, "asynchronous comprehension outside of an asynchronous function")
	}
	if async {
		st.cur.coroutine = true
	}
}

func (st *symtable) compTargetOf(target syntax.Expr) {
	st.cur.compTarget = true
	st.expr(target)
	st.cur.compTarget = false
}

func (st *symtable) namedExpr(e *syntax.NamedExpr) {
	st.notInAnnotation("named expression", e.Pos)
	if st.cur.compIterExpr > 0 {
		st.fail(e.Pos, "assignment expression cannot be used in a comprehension iterable expression")
		return
	}
	if st.cur.comp != compNone {
		st.extendNamed(e.Target)
	}
	st.expr(e.Value)
	st.expr(e.Target)
	if st.err == nil {
		st.cur.symbol(st.mangled(st.cur, e.Target.ID)).walrus = true
	}
}

// extendNamed binds the target of an assignment expression inside a comprehension in the scope around it.
func (st *symtable) extendNamed(target *syntax.Name) {
	for s := st.cur; s != nil && st.err == nil; s = s.parent {
		if s.comp != compNone {
			if f := s.lookup(st.mangled(s, target.ID)); f&defCompIter != 0 && f&defLocal != 0 {
				st.fail(target.Pos, "assignment expression cannot rebind comprehension iteration variable '", target.ID, "'")
			}
			continue
		}
		switch s.kind {
		case scopeFunction:
			flag := defNonlocal
			if s.lookup(st.mangled(s, target.ID))&defGlobal != 0 {
				flag = defGlobal
			}
			st.declare(target.ID, flag, target.Pos)
			st.defineIn(s, target.ID, defLocal, target.Pos).walrus = true
		case scopeModule:
			st.declare(target.ID, defGlobal, target.Pos)
			st.defineIn(s, target.ID, defGlobal, target.Pos)
		case scopeClass:
			st.fail(target.Pos, "assignment expression within a comprehension cannot be used in a class body")
		case scopeTypeVar:
			st.fail(target.Pos, "assignment expression within a comprehension cannot be used in a TypeVar bound")
		case scopeTypeAlias:
			st.fail(target.Pos, "assignment expression within a comprehension cannot be used in a type alias")
		case scopeTypeParams:
			st.fail(target.Pos, "assignment expression within a comprehension cannot be used within the definition of a generic")
		case scopeAnnotation:
			st.fail(target.Pos, "named expression cannot be used within an annotation")
		}
		return
	}
}
