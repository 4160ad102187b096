// Check: what a tree that a program has made must keep, beyond its nodes' types: CPython's validator. What a parser
// made keeps it.

package ast

import (
	"math/big"

	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// checker keeps the first thing that is wrong.
type checker struct {
	odd   map[any]error
	err   error
	depth stack.Depth
}

func (c *checker) fail(msg string) {
	if c.err == nil {
		c.err = vm.ValueError(msg)
	}
}

func (c *checker) strange(n any) {
	if err := c.odd[n]; err != nil && c.err == nil {
		c.err = err
	}
}

func (c *checker) pos(p syntax.Pos) {
	switch {
	case p.Line > p.EndLine:
		c.fail("AST node line range (" + itoa(p.Line) + ", " + itoa(p.EndLine) + ") is not valid")
	case p.Line < 0 && p.EndLine != p.Line || p.Col < 0 && p.Col != p.EndCol:
		c.fail("AST node column range (" + itoa(p.Col) + ", " + itoa(p.EndCol) + ") for line range (" + itoa(p.Line) + ", " + itoa(p.EndLine) + ") is not valid")
	case p.Line == p.EndLine && p.Col > p.EndCol:
		c.fail("line " + itoa(p.Line) + ", column " + itoa(p.Col) + "-" + itoa(p.EndCol) + " is not a valid range")
	}
}

func itoa(n int32) string { return big.NewInt(int64(n)).String() }

// name checks an identifier that stands for a variable.
func (c *checker) name(s string) {
	if s == "None" || s == "True" || s == "False" {
		c.fail("identifier field can't represent '" + s + "' constant")
	}
}

func (c *checker) nonEmpty(size int, what, owner string) {
	if size == 0 {
		c.fail("empty " + what + " on " + owner)
	}
}

func (c *checker) stmts(list []syntax.Stmt) {
	for _, s := range list {
		if c.err != nil {
			return
		}
		if s == nil {
			c.fail("None disallowed in statement list")
			return
		}
		c.stmt(s)
	}
}

func (c *checker) body(list []syntax.Stmt, owner string) {
	c.nonEmpty(len(list), "body", owner)
	c.stmts(list)
}

func (c *checker) stmt(s syntax.Stmt) {
	c.pos(s.Position())
	if c.err != nil {
		return
	}
	switch s := s.(type) {
	case *syntax.FunctionDef:
		c.function(s.Body, s.TypeParams, s.Args, s.DecoratorList, s.Returns, "FunctionDef")
	case *syntax.AsyncFunctionDef:
		c.function(s.Body, s.TypeParams, s.Args, s.DecoratorList, s.Returns, "AsyncFunctionDef")
	case *syntax.ClassDef:
		c.body(s.Body, "ClassDef")
		c.typeParams(s.TypeParams)
		c.loads(s.Bases)
		c.keywords(s.Keywords)
		c.loads(s.DecoratorList)
	case *syntax.Return:
		c.load(s.Value)
	case *syntax.Delete:
		c.nonEmpty(len(s.Targets), "targets", "Delete")
		c.exprs(s.Targets, syntax.Del, false)
	case *syntax.Assign:
		c.nonEmpty(len(s.Targets), "targets", "Assign")
		c.exprs(s.Targets, syntax.Store, false)
		c.load(s.Value)
	case *syntax.AugAssign:
		c.expr(s.Target, syntax.Store)
		c.load(s.Value)
		switch s.Target.(type) {
		case *syntax.Name, *syntax.Attribute, *syntax.Subscript:
		default:
			c.reject(vm.SystemError("invalid node type for augmented assignment"))
		}
	case *syntax.AnnAssign:
		c.annotated(s)
	case *syntax.TypeAlias:
		c.strange(s)
		if c.err == nil {
			c.expr(s.Name, syntax.Store)
			c.typeParams(s.TypeParams)
			c.load(s.Value)
		}
	case *syntax.Raise:
		if s.Exc == nil && s.Cause != nil {
			c.fail("Raise with cause but no exception")
		}
		c.load(s.Exc)
		c.load(s.Cause)
	case *syntax.Assert:
		c.load(s.Test)
		c.load(s.Msg)
	case *syntax.Import:
		c.nonEmpty(len(s.Names), "names", "Import")
	case *syntax.ImportFrom:
		if s.Level < 0 {
			c.fail("Negative ImportFrom level")
		}
		c.nonEmpty(len(s.Names), "names", "ImportFrom")
	case *syntax.Global:
		c.nonEmpty(len(s.Names), "names", "Global")
	case *syntax.Nonlocal:
		c.nonEmpty(len(s.Names), "names", "Nonlocal")
	case *syntax.ExprStmt:
		c.load(s.Value)
	default:
		c.block(s)
	}
}

func (c *checker) reject(err error) {
	if c.err == nil {
		c.err = err
	}
}

func (c *checker) annotated(s *syntax.AnnAssign) {
	if _, ok := s.Target.(*syntax.Name); !ok && s.Simple {
		c.reject(vm.TypeError("AnnAssign with simple non-Name target"))
	}
	c.expr(s.Target, syntax.Store)
	c.load(s.Value)
	c.load(s.Annotation)
	switch s.Target.(type) {
	case *syntax.Name, *syntax.Attribute, *syntax.Subscript:
	default:
		c.reject(vm.SystemError("invalid node type for annotated assignment"))
	}
}

// block checks a statement that has statements in it.
func (c *checker) block(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.For:
		c.loop(s.Target, s.Iter, s.Body, s.Orelse, "For")
	case *syntax.AsyncFor:
		c.loop(s.Target, s.Iter, s.Body, s.Orelse, "AsyncFor")
	case *syntax.While:
		c.load(s.Test)
		c.body(s.Body, "While")
		c.stmts(s.Orelse)
	case *syntax.If:
		c.load(s.Test)
		c.body(s.Body, "If")
		c.stmts(s.Orelse)
	case *syntax.With:
		c.with(s.Items, s.Body, "With")
	case *syntax.AsyncWith:
		c.with(s.Items, s.Body, "AsyncWith")
	case *syntax.Match:
		c.load(s.Subject)
		c.nonEmpty(len(s.Cases), "cases", "Match")
		for _, m := range s.Cases {
			c.pattern(m.Pattern, false)
			c.load(m.Guard)
			c.body(m.Body, "match_case")
		}
	case *syntax.Try:
		c.try(s.Body, s.Handlers, s.Orelse, s.Finalbody, "Try")
	case *syntax.TryStar:
		c.try(s.Body, s.Handlers, s.Orelse, s.Finalbody, "TryStar")
		for _, h := range s.Handlers {
			if h.Type == nil {
				c.reject(vm.SystemError("TryStar with a handler without a type"))
			}
		}
	}
}

func (c *checker) function(body []syntax.Stmt, params []syntax.TypeParam, args *syntax.Arguments, decorators []syntax.Expr, returns syntax.Expr, owner string) {
	c.body(body, owner)
	c.typeParams(params)
	c.arguments(args)
	c.loads(decorators)
	c.load(returns)
}

func (c *checker) loop(target, iter syntax.Expr, body, orelse []syntax.Stmt, owner string) {
	c.expr(target, syntax.Store)
	c.load(iter)
	c.body(body, owner)
	c.stmts(orelse)
}

func (c *checker) with(items []*syntax.WithItem, body []syntax.Stmt, owner string) {
	c.nonEmpty(len(items), "items", owner)
	for _, i := range items {
		c.load(i.ContextExpr)
		if i.OptionalVars != nil {
			c.expr(i.OptionalVars, syntax.Store)
		}
	}
	c.body(body, owner)
}

func (c *checker) try(body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse, finalbody []syntax.Stmt, owner string) {
	c.body(body, owner)
	if len(handlers) == 0 && len(finalbody) == 0 {
		c.fail(owner + " has neither except handlers nor finalbody")
	}
	if len(handlers) == 0 && len(orelse) > 0 {
		c.fail(owner + " has orelse but no except handlers")
	}
	for _, h := range handlers {
		c.pos(h.Pos)
		c.load(h.Type)
		c.body(h.Body, "ExceptHandler")
	}
	c.stmts(finalbody)
	c.stmts(orelse)
}

func (c *checker) arguments(a *syntax.Arguments) {
	c.args(a.Posonlyargs)
	c.args(a.Args)
	c.args([]*syntax.Arg{a.Vararg})
	c.args(a.Kwonlyargs)
	c.args([]*syntax.Arg{a.Kwarg})
	if len(a.Defaults) > len(a.Posonlyargs)+len(a.Args) {
		c.fail("more positional defaults than args on arguments")
	}
	if len(a.KwDefaults) != len(a.Kwonlyargs) {
		c.fail("length of kwonlyargs is not the same as kw_defaults on arguments")
	}
	c.loads(a.Defaults)
	c.exprs(a.KwDefaults, syntax.Load, true)
}

func (c *checker) args(list []*syntax.Arg) {
	for _, a := range list {
		if a != nil {
			c.pos(a.Pos)
			c.load(a.Annotation)
		}
	}
}

func (c *checker) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		c.load(k.Value)
	}
}

func (c *checker) typeParams(list []syntax.TypeParam) {
	for _, p := range list {
		c.pos(p.Position())
		switch p := p.(type) {
		case *syntax.TypeVar:
			c.name(p.Name)
			c.load(p.Bound)
			c.load(p.DefaultValue)
		case *syntax.ParamSpec:
			c.name(p.Name)
			c.load(p.DefaultValue)
		case *syntax.TypeVarTuple:
			c.name(p.Name)
			c.load(p.DefaultValue)
		}
	}
}
