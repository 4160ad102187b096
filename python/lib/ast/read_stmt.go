// Reading statements, patterns and type parameters.

package ast

import (
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// stmt reads a statement; nil for None.
func (r *reader) stmt(v value, where string) syntax.Stmt {
	if r.err != nil || v.IsNone() || !r.enter(where) {
		return nil
	}
	defer r.th.LeaveCall()
	p := r.pos(v, "stmt")
	if r.err != nil {
		return nil
	}
	n := &node{r, v, r.kind(v, "stmt"), ""}
	if n.name == "" {
		r.notSome(v, "stmt")
		return nil
	}
	s := n.stmtOf(p)
	n.end()
	return s
}

func (n *node) stmtOf(p syntax.Pos) syntax.Stmt {
	switch n.name {
	case "FunctionDef":
		f := n.function(p)
		return &f
	case "AsyncFunctionDef":
		f := syntax.AsyncFunctionDef(n.function(p))
		return &f
	case "ClassDef":
		s := &syntax.ClassDef{Pos: p, Name: n.identifier("name"), Bases: n.exprs("bases")}
		s.Keywords, s.Body, s.DecoratorList = n.keywords(), n.stmts("body"), n.exprs("decorator_list")
		s.TypeParams = each(n, "type_params", n.typeParam)
		return s
	case "Return":
		return &syntax.Return{Pos: p, Value: n.mayExpr("value")}
	case "Delete":
		return &syntax.Delete{Pos: p, Targets: n.exprs("targets")}
	case "Assign":
		s := &syntax.Assign{Pos: p, Targets: n.exprs("targets"), Value: n.expr("value")}
		n.mayText("type_comment")
		return s
	case "TypeAlias":
		name := n.expr("name")
		s := &syntax.TypeAlias{Pos: p, TypeParams: each(n, "type_params", n.typeParam), Value: n.expr("value")}
		s.Name = n.nameOnly(s, name, "TypeAlias with non-Name name")
		return s
	case "AugAssign":
		s := &syntax.AugAssign{Pos: p, Target: n.expr("target"), Op: syntax.Operator(n.some("op", "operator", operators[:]))}
		s.Value = n.expr("value")
		return s
	case "AnnAssign":
		s := &syntax.AnnAssign{Pos: p, Target: n.expr("target"), Annotation: n.expr("annotation"), Value: n.mayExpr("value")}
		s.Simple = n.integer("simple") != 0
		return s
	case "Raise":
		exc := n.mayExpr("exc")
		return &syntax.Raise{Pos: p, Exc: exc, Cause: n.mayExpr("cause")}
	case "Assert":
		test := n.expr("test")
		return &syntax.Assert{Pos: p, Test: test, Msg: n.mayExpr("msg")}
	case "Import":
		return &syntax.Import{Pos: p, Names: n.aliases()}
	case "ImportFrom":
		s := &syntax.ImportFrom{Pos: p, Module: n.mayIdentifier("module"), Names: n.aliases()}
		s.Level = int(n.mayInteger("level", 0))
		return s
	case "Global":
		return &syntax.Global{Pos: p, Names: n.identifiers("names")}
	case "Nonlocal":
		return &syntax.Nonlocal{Pos: p, Names: n.identifiers("names")}
	case "Expr":
		return &syntax.ExprStmt{Pos: p, Value: n.expr("value")}
	case "Pass":
		return &syntax.Pass{Pos: p}
	case "Break":
		return &syntax.Break{Pos: p}
	case "Continue":
		return &syntax.Continue{Pos: p}
	}
	return n.blockOf(p)
}

// blockOf reads a statement that has statements in it.
func (n *node) blockOf(p syntax.Pos) syntax.Stmt {
	switch n.name {
	case "For":
		f := n.loop(p)
		return &f
	case "AsyncFor":
		f := syntax.AsyncFor(n.loop(p))
		return &f
	case "While":
		s := &syntax.While{Pos: p, Test: n.expr("test")}
		s.Body, s.Orelse = n.stmts("body"), n.stmts("orelse")
		return s
	case "If":
		s := &syntax.If{Pos: p, Test: n.expr("test")}
		s.Body, s.Orelse = n.stmts("body"), n.stmts("orelse")
		return s
	case "With":
		w := n.with(p)
		return &w
	case "AsyncWith":
		w := syntax.AsyncWith(n.with(p))
		return &w
	case "Match":
		subject := n.expr("subject")
		return &syntax.Match{Pos: p, Subject: subject, Cases: each(n, "cases", n.matchCase)}
	case "Try":
		t := n.try(p)
		return &t
	case "TryStar":
		t := syntax.TryStar(n.try(p))
		return &t
	}
	n.notSome(n.v, "stmt")
	return nil
}

func (n *node) function(p syntax.Pos) syntax.FunctionDef {
	f := syntax.FunctionDef{Pos: p, Name: n.identifier("name"), Args: n.arguments()}
	f.Body, f.DecoratorList, f.Returns = n.stmts("body"), n.exprs("decorator_list"), n.mayExpr("returns")
	n.mayText("type_comment")
	f.TypeParams = each(n, "type_params", n.typeParam)
	return f
}

func (n *node) loop(p syntax.Pos) syntax.For {
	f := syntax.For{Pos: p, Target: n.expr("target"), Iter: n.expr("iter")}
	f.Body, f.Orelse = n.stmts("body"), n.stmts("orelse")
	n.mayText("type_comment")
	return f
}

func (n *node) with(p syntax.Pos) syntax.With {
	w := syntax.With{Pos: p}
	w.Items = each(n, "items", func(v value, where string) *syntax.WithItem {
		i := &syntax.WithItem{}
		n.product(v, where, "withitem", func(n *node) {
			i.ContextExpr, i.OptionalVars = n.expr("context_expr"), n.mayExpr("optional_vars")
		})
		return i
	})
	w.Body = n.stmts("body")
	n.mayText("type_comment")
	return w
}

func (n *node) try(p syntax.Pos) syntax.Try {
	t := syntax.Try{Pos: p, Body: n.stmts("body"), Handlers: each(n, "handlers", n.handler)}
	t.Orelse, t.Finalbody = n.stmts("orelse"), n.stmts("finalbody")
	return t
}

func (r *reader) handler(v value, where string) *syntax.ExceptHandler {
	h := &syntax.ExceptHandler{}
	if !r.enter(where) {
		return h
	}
	defer r.th.LeaveCall()
	h.Pos = r.pos(v, "excepthandler")
	n := &node{r, v, "ExceptHandler", ""}
	if r.err == nil && r.kind(v, "excepthandler") != n.name {
		r.notSome(v, "excepthandler")
	}
	h.Type, h.Name, h.Body = n.mayExpr("type"), n.mayIdentifier("name"), n.stmts("body")
	return h
}

func (n *node) aliases() []*syntax.Alias {
	return each(n, "names", func(v value, where string) *syntax.Alias {
		a := &syntax.Alias{}
		n.product(v, where, "alias", func(n *node) {
			a.Name, a.Asname = n.identifier("name"), n.mayIdentifier("asname")
			a.Pos = n.pos(v, "alias")
		})
		return a
	})
}

func (r *reader) matchCase(v value, where string) *syntax.MatchCase {
	c := &syntax.MatchCase{}
	r.product(v, where, "match_case", func(n *node) {
		if p := n.need("pattern"); !p.IsNone() {
			c.Pattern = n.pattern(p, n.name)
		}
		c.Guard, c.Body = n.mayExpr("guard"), n.stmts("body")
	})
	return c
}

func (n *node) patterns(name string) []syntax.Pattern { return each(n, name, n.pattern) }

// pattern reads a pattern; nil for None.
func (r *reader) pattern(v value, where string) syntax.Pattern {
	if r.err != nil || v.IsNone() || !r.enter(where) {
		return nil
	}
	defer r.th.LeaveCall()
	p := r.pos(v, "pattern")
	n := &node{r, v, r.kind(v, "pattern"), ""}
	var m syntax.Pattern
	switch n.name {
	case "MatchValue":
		m = &syntax.MatchValue{Pos: p, Value: n.expr("value")}
	case "MatchSingleton":
		m = n.singleton(p)
	case "MatchSequence":
		m = &syntax.MatchSequence{Pos: p, Patterns: n.patterns("patterns")}
	case "MatchMapping":
		keys, patterns := n.exprs("keys"), n.patterns("patterns")
		m = &syntax.MatchMapping{Pos: p, Keys: keys, Patterns: patterns, Rest: n.mayIdentifier("rest")}
	case "MatchClass":
		c := &syntax.MatchClass{Pos: p, Cls: n.expr("cls"), Patterns: n.patterns("patterns")}
		c.KwdAttrs, c.KwdPatterns = n.identifiers("kwd_attrs"), n.patterns("kwd_patterns")
		m = c
	case "MatchStar":
		m = &syntax.MatchStar{Pos: p, Name: n.mayIdentifier("name")}
	case "MatchAs":
		a := &syntax.MatchAs{Pos: p}
		if v := n.may("pattern"); n.err == nil && !v.IsNone() {
			a.Pattern = n.pattern(v, n.name)
		}
		a.Name = n.mayIdentifier("name")
		m = a
	case "MatchOr":
		m = &syntax.MatchOr{Pos: p, Patterns: n.patterns("patterns")}
	default:
		r.notSome(v, "pattern")
	}
	n.end()
	return m
}

func (n *node) singleton(p syntax.Pos) syntax.Pattern {
	m := &syntax.MatchSingleton{Pos: p}
	v := n.must("value")
	switch {
	case v.IsNone():
	case n.err == nil && v.IsBool():
		m.Value = v == vm.True
	case n.err == nil:
		n.odd[m] = vm.ValueError("MatchSingleton can only contain True, False and None")
	}
	return m
}

func (r *reader) typeParam(v value, where string) syntax.TypeParam {
	if !r.enter(where) {
		return nil
	}
	defer r.th.LeaveCall()
	if v.IsNone() {
		r.fail(vm.ValueError("None disallowed in type parameter list"))
		return nil
	}
	p := r.pos(v, "type_param")
	n := &node{r, v, r.kind(v, "type_param"), ""}
	var t syntax.TypeParam
	switch n.name {
	case "TypeVar":
		t = &syntax.TypeVar{Pos: p, Name: n.identifier("name"), Bound: n.mayExpr("bound"), DefaultValue: n.mayExpr("default_value")}
	case "ParamSpec":
		t = &syntax.ParamSpec{Pos: p, Name: n.identifier("name"), DefaultValue: n.mayExpr("default_value")}
	case "TypeVarTuple":
		t = &syntax.TypeVarTuple{Pos: p, Name: n.identifier("name"), DefaultValue: n.mayExpr("default_value")}
	default:
		r.notSome(v, "type_param")
	}
	n.end()
	return t
}
