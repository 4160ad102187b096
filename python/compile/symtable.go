// Symtable, first pass: which names each block binds, uses and declares (CPython's Python/symtable.c).

package compile

import (
	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
)

// maxDepth bounds the nesting of expressions and statements, as CPython 3.13 does: 10,000 calls, some of which are its callers'.
// 3.14 looks at how full the machine's stack is.
const maxDepth = 9998

// scopeKey finds the scope of a node; a node may have several, told apart by role.
type scopeKey struct {
	node any
	role uint8
}

const (
	roleBody uint8 = iota
	roleTypeParams
	roleAnnotations
	roleBound
	roleDefault
)

// symtable is the state of the first pass. An error sticks: the first one is the compilation's.
type symtable struct {
	src     *syntax.Source
	top     *scope
	cur     *scope
	scopes  map[scopeKey]*scope
	private string
	future  bool // from __future__ import annotations
	await   bool // await is allowed at top level
	depth   stack.Depth

	lastFuture *syntax.ImportFrom // the last future statement that stands where it may
	err        error
}

func newSymtable(m *syntax.Module, future, await bool) *symtable {
	st := &symtable{src: m.Source, scopes: map[scopeKey]*scope{}, future: future, await: await}
	st.enter("<module>", scopeModule, m, roleBody, syntax.Pos{Line: 1, EndLine: 1})
	st.top = st.cur
	return st
}

// build runs both passes over a module.
func (st *symtable) build(m *syntax.Module) error {
	st.stmts(m.Body)
	if st.err == nil {
		st.analyze(st.top)
	}
	return st.err
}

func (st *symtable) fail(pos syntax.Pos, parts ...string) {
	if st.err == nil {
		e := syntax.Errorf(st.src, pos, parts...)
		e.Bare = true
		st.err = e
	}
}

// tooDeep counts a level of recursion; the caller calls rise when it returns.
func (st *symtable) tooDeep() bool {
	st.depth.Enter(stack.Level)
	if st.depth.Units > maxDepth*stack.Level && st.err == nil {
		st.err = &syntax.Error{Type: "RecursionError", Msg: "maximum recursion depth exceeded during compilation"}
	}
	return st.err != nil
}

func (st *symtable) rise() { st.depth.Leave(stack.Level) }

// enter opens a scope inside the current one.
func (st *symtable) enter(name string, kind scopeKind, node any, role uint8, pos syntax.Pos) *scope {
	s := &scope{kind: kind, name: name, parent: st.cur, symbols: map[string]*symbol{}, pos: pos}
	if st.cur != nil {
		st.cur.children = append(st.cur.children, s)
		// Even a lambda in a comprehension's iterable can't have assignment expressions.
		s.compIterExpr = st.cur.compIterExpr
		if kind != scopeClass {
			s.mangleOnly = st.cur.mangleOnly
		}
	}
	st.scopes[scopeKey{node, role}] = s
	st.cur = s
	if kind == scopeAnnotation || kind == scopeTypeVar || kind == scopeTypeAlias {
		st.define(".format", defParam|symUse, pos)
	}
	return s
}

func (st *symtable) leave() { st.cur = st.cur.parent }

func (st *symtable) mangled(s *scope, name string) string {
	if s.mangleOnly != nil && !s.mangleOnly[name] {
		return name
	}
	return mangle(st.private, name)
}

// define records a fact about a name in the current scope.
func (st *symtable) define(name string, flag symFlags, pos syntax.Pos) *symbol {
	if flag&(defParam|defLocal|defImport) != 0 && name == "__debug__" {
		st.fail(pos, "cannot assign to __debug__")
	}
	if flag&defTypeParam != 0 && st.cur.mangleOnly != nil {
		st.cur.mangleOnly[name] = true
	}
	return st.defineIn(st.cur, name, flag, pos)
}

func (st *symtable) defineIn(s *scope, name string, flag symFlags, pos syntax.Pos) *symbol {
	sym := s.symbol(st.mangled(s, name))
	if flag&sym.flags&defParam != 0 {
		st.fail(pos, "duplicate argument '", name, "' in function definition")
	}
	if flag&sym.flags&defTypeParam != 0 {
		st.fail(pos, "duplicate type parameter '", name, "'")
	}
	sym.flags |= flag
	if flag&defGlobal != 0 {
		// The name is then global at module level too, even where the module's code runs with separate locals.
		st.top.symbol(sym.name).flags |= defGlobal
	}
	if s.compTarget {
		if sym.flags&(defGlobal|defNonlocal) != 0 {
			st.fail(pos, "comprehension inner loop cannot rebind assignment expression target '", name, "'")
		}
		sym.flags |= defCompIter
	}
	return sym
}

func (st *symtable) declare(name string, flag symFlags, pos syntax.Pos) {
	st.define(name, flag, pos)
	st.cur.directives = append(st.cur.directives, directive{st.mangled(st.cur, name), pos})
}

func (st *symtable) stmts(list []syntax.Stmt) {
	for _, s := range list {
		if st.err != nil {
			return
		}
		st.stmt(s)
	}
}

// conditional visits blocks that may not run: annotations in them are conditional.
func (st *symtable) conditional(visit func()) {
	old := st.cur.inCondBlock
	st.cur.inCondBlock = true
	visit()
	st.cur.inCondBlock = old
}

func (st *symtable) stmt(s syntax.Stmt) {
	if st.tooDeep() {
		st.rise()
		return
	}
	defer st.rise()
	switch s := s.(type) {
	case *syntax.FunctionDef:
		st.function(s, s.Pos, s.Name, s.Args, s.Returns, s.DecoratorList, s.TypeParams, s.Body, false)
	case *syntax.AsyncFunctionDef:
		st.function(s, s.Pos, s.Name, s.Args, s.Returns, s.DecoratorList, s.TypeParams, s.Body, true)
	case *syntax.ClassDef:
		st.class(s)
	case *syntax.TypeAlias:
		st.typeAlias(s)
	case *syntax.Return:
		st.opt(s.Value)
	case *syntax.Delete:
		st.exprs(s.Targets)
	case *syntax.Assign:
		st.exprs(s.Targets)
		st.expr(s.Value)
	case *syntax.AugAssign:
		st.expr(s.Target)
		st.expr(s.Value)
	case *syntax.AnnAssign:
		st.annAssign(s)
	case *syntax.For:
		st.conditional(func() { st.loop(s.Target, s.Iter, s.Body, s.Orelse) })
	case *syntax.AsyncFor:
		st.topAwait()
		if !st.cur.coroutine {
			st.fail(s.Pos, "'async for' outside async function")
			return
		}
		st.conditional(func() { st.loop(s.Target, s.Iter, s.Body, s.Orelse) })
	case *syntax.While:
		st.conditional(func() {
			st.expr(s.Test)
			st.stmts(s.Body)
			st.stmts(s.Orelse)
		})
	case *syntax.If:
		st.conditional(func() { st.ifChain(s) })
	case *syntax.Match:
		st.conditional(func() {
			st.expr(s.Subject)
			for _, c := range s.Cases {
				st.pattern(c.Pattern)
				st.opt(c.Guard)
				st.stmts(c.Body)
			}
		})
	case *syntax.Raise:
		st.opt(s.Exc)
		st.opt(s.Cause)
	case *syntax.Try:
		st.conditional(func() { st.try(s.Body, s.Handlers, s.Orelse, s.Finalbody) })
	case *syntax.TryStar:
		st.conditional(func() { st.try(s.Body, s.Handlers, s.Orelse, s.Finalbody) })
	case *syntax.Assert:
		st.expr(s.Test)
		st.opt(s.Msg)
	case *syntax.Import:
		st.aliases(s.Names)
	case *syntax.ImportFrom:
		st.aliases(s.Names)
		if s.Module == "__future__" && s.Level == 0 && st.misplaced(s) {
			st.fail(s.Pos, "from __future__ imports must occur at the beginning of the file")
		}
	case *syntax.Global:
		st.global(s.Names, s.Pos, defGlobal, "global")
	case *syntax.Nonlocal:
		st.global(s.Names, s.Pos, defNonlocal, "nonlocal")
	case *syntax.ExprStmt:
		st.expr(s.Value)
	case *syntax.With:
		st.conditional(func() { st.with(s.Items, s.Body) })
	case *syntax.AsyncWith:
		st.topAwait()
		if !st.cur.coroutine {
			st.fail(s.Pos, "'async with' outside async function")
			return
		}
		st.conditional(func() { st.with(s.Items, s.Body) })
	case *syntax.Pass, *syntax.Break, *syntax.Continue:
	default:
		panic("BUG: symtable: unknown statement")
	}
}

// misplaced tells whether a future statement stands behind those that a module may begin with.
func (st *symtable) misplaced(s *syntax.ImportFrom) bool {
	last := st.lastFuture
	return last == nil || s.Line > last.Line || s.Line == last.EndLine && s.Col > last.EndCol
}

// topAwait marks a module that awaits at top level as a coroutine.
func (st *symtable) topAwait() {
	if st.await && st.cur == st.top {
		st.cur.coroutine = true
	}
}

// ifChain walks `elif` links without recursion.
func (st *symtable) ifChain(s *syntax.If) {
	for {
		st.expr(s.Test)
		st.stmts(s.Body)
		if len(s.Orelse) == 1 {
			if next, ok := s.Orelse[0].(*syntax.If); ok {
				s = next
				continue
			}
		}
		st.stmts(s.Orelse)
		return
	}
}

func (st *symtable) loop(target, iter syntax.Expr, body, orelse []syntax.Stmt) {
	st.expr(target)
	st.expr(iter)
	st.stmts(body)
	st.stmts(orelse)
}

func (st *symtable) with(items []*syntax.WithItem, body []syntax.Stmt) {
	for _, it := range items {
		st.expr(it.ContextExpr)
		st.opt(it.OptionalVars)
	}
	st.stmts(body)
}

func (st *symtable) try(body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse, final []syntax.Stmt) {
	st.stmts(body)
	for _, h := range handlers {
		st.opt(h.Type)
		if h.Name != "" {
			st.define(h.Name, defLocal, h.Pos).unbound = true
		}
		st.stmts(h.Body)
	}
	st.stmts(orelse)
	st.stmts(final)
}

func (st *symtable) aliases(names []*syntax.Alias) {
	for _, a := range names {
		name := a.Asname
		if name == "" {
			name = a.Name
			for i := 0; i < len(name); i++ {
				if name[i] == '.' {
					name = name[:i]
					break
				}
			}
		}
		if name == "*" {
			if st.cur.kind != scopeModule {
				st.fail(a.Pos, "import * only allowed at module level")
			}
			continue
		}
		st.define(name, defImport, a.Pos)
	}
}

// global records a global or nonlocal statement, which must come before any other mention of the name.
func (st *symtable) global(names []string, pos syntax.Pos, flag symFlags, word string) {
	for _, name := range names {
		cur := st.cur.lookup(st.mangled(st.cur, name))
		switch {
		case cur&(defParam|defLocal|symUse|defAnnot) == 0, name == "__debug__": // a constant by now, where it's used
		case cur&defParam != 0:
			st.fail(pos, "name '", name, "' is parameter and ", word)
		case cur&symUse != 0:
			st.fail(pos, "name '", name, "' is used prior to ", word, " declaration")
		case cur&defAnnot != 0:
			st.fail(pos, "annotated name '", name, "' can't be ", word)
		default:
			st.fail(pos, "name '", name, "' is assigned to before ", word, " declaration")
		}
		st.declare(name, flag, pos)
	}
}

func (st *symtable) annAssign(s *syntax.AnnAssign) {
	st.cur.annotUsed = true
	if n, ok := s.Target.(*syntax.Name); ok {
		cur := st.cur.lookup(st.mangled(st.cur, n.ID))
		if cur&(defGlobal|defNonlocal) != 0 && st.cur != st.top && s.Simple {
			word := "nonlocal"
			if cur&defGlobal != 0 {
				word = "global"
			}
			st.fail(s.Pos, "annotated name '", n.ID, "' can't be ", word)
			return
		}
		if s.Simple {
			st.define(n.ID, defAnnot|defLocal, n.Pos)
		} else if s.Value != nil {
			st.define(n.ID, defLocal, n.Pos)
		}
	} else {
		st.expr(s.Target)
	}
	st.annotationOf(s.Annotation)
	st.opt(s.Value)
}

func (st *symtable) pattern(p syntax.Pattern) {
	if st.tooDeep() {
		st.rise()
		return
	}
	defer st.rise()
	switch p := p.(type) {
	case *syntax.MatchValue:
		st.expr(p.Value)
	case *syntax.MatchSingleton:
	case *syntax.MatchSequence:
		st.patterns(p.Patterns)
	case *syntax.MatchMapping:
		st.exprs(p.Keys)
		st.patterns(p.Patterns)
		if p.Rest != "" {
			st.define(p.Rest, defLocal, p.Pos)
		}
	case *syntax.MatchClass:
		st.expr(p.Cls)
		st.patterns(p.Patterns)
		for i, a := range p.KwdAttrs {
			if a == "__debug__" {
				st.fail(p.KwdPatterns[i].Position(), "cannot assign to __debug__")
			}
		}
		st.patterns(p.KwdPatterns)
	case *syntax.MatchStar:
		if p.Name != "" {
			st.define(p.Name, defLocal, p.Pos)
		}
	case *syntax.MatchAs:
		if p.Pattern != nil {
			st.pattern(p.Pattern)
		}
		if p.Name != "" {
			st.define(p.Name, defLocal, p.Pos)
		}
	case *syntax.MatchOr:
		st.patterns(p.Patterns)
	}
}

func (st *symtable) patterns(list []syntax.Pattern) {
	for _, p := range list {
		st.pattern(p)
	}
}
