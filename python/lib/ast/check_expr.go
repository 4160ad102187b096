// Checking expressions and patterns.

package ast

import (
	"math/big"

	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// load checks an expression that is read; nil is none.
func (c *checker) load(e syntax.Expr) {
	if e != nil {
		c.expr(e, syntax.Load)
	}
}

func (c *checker) loads(list []syntax.Expr) { c.exprs(list, syntax.Load, false) }

func (c *checker) exprs(list []syntax.Expr, ctx syntax.ExprContext, none bool) {
	for _, e := range list {
		if c.err != nil {
			return
		}
		if e != nil {
			c.expr(e, ctx)
		} else if !none {
			c.fail("None disallowed in expression list")
		}
	}
}

// context checks that a node has the context that its place asks for.
func (c *checker) context(e syntax.Expr, want syntax.ExprContext) {
	var has syntax.ExprContext
	switch e := e.(type) {
	case *syntax.Attribute:
		has = e.Ctx
	case *syntax.Subscript:
		has = e.Ctx
	case *syntax.Starred:
		has = e.Ctx
	case *syntax.Name:
		c.name(e.ID)
		has = e.Ctx
	case *syntax.List:
		has = e.Ctx
	case *syntax.Tuple:
		has = e.Ctx
	default:
		if want != syntax.Load {
			c.fail("expression which can't be assigned to in " + contexts[want] + " context")
		}
		return
	}
	if has != want {
		c.fail("expression must have " + contexts[want] + " context but has " + contexts[has] + " instead")
	}
}

func (c *checker) expr(e syntax.Expr, ctx syntax.ExprContext) {
	c.depth.Enter(stack.Level)
	defer c.depth.Leave(stack.Level)
	c.pos(e.Position())
	c.context(e, ctx)
	if c.err != nil {
		return
	}
	switch e := e.(type) {
	case *syntax.BoolOp:
		if len(e.Values) < 2 {
			c.fail("BoolOp with less than 2 values")
		}
		c.loads(e.Values)
	case *syntax.BinOp:
		c.load(e.Left)
		c.load(e.Right)
	case *syntax.UnaryOp:
		c.load(e.Operand)
	case *syntax.Lambda:
		c.arguments(e.Args)
		c.load(e.Body)
	case *syntax.IfExp:
		c.load(e.Test)
		c.load(e.Body)
		c.load(e.Orelse)
	case *syntax.Dict:
		if len(e.Keys) != len(e.Values) {
			c.fail("Dict doesn't have the same number of keys as values")
		}
		c.exprs(e.Keys, syntax.Load, true)
		c.loads(e.Values)
	case *syntax.Set:
		c.loads(e.Elts)
	case *syntax.ListComp:
		c.generators(e.Generators, e.Elt)
	case *syntax.SetComp:
		c.generators(e.Generators, e.Elt)
	case *syntax.GeneratorExp:
		c.generators(e.Generators, e.Elt)
	case *syntax.DictComp:
		c.generators(e.Generators, e.Key)
		c.load(e.Value)
	case *syntax.Yield:
		c.load(e.Value)
	case *syntax.YieldFrom:
		c.load(e.Value)
	case *syntax.Await:
		c.load(e.Value)
	case *syntax.Compare:
		if len(e.Comparators) == 0 {
			c.fail("Compare with no comparators")
		}
		if len(e.Comparators) != len(e.Ops) {
			c.fail("Compare has a different number of comparators and operands")
		}
		c.loads(e.Comparators)
		c.load(e.Left)
	case *syntax.Call:
		c.load(e.Func)
		c.loads(e.Args)
		c.keywords(e.Keywords)
	case *syntax.NamedExpr:
		c.strange(e)
		c.load(e.Value)
	default:
		c.atom(e, ctx)
	}
}

func (c *checker) atom(e syntax.Expr, ctx syntax.ExprContext) {
	switch e := e.(type) {
	case *syntax.Constant:
		c.strange(e)
	case *syntax.JoinedStr:
		c.loads(e.Values)
	case *syntax.TemplateStr:
		c.loads(e.Values)
	case *syntax.FormattedValue:
		c.load(e.Value)
		c.load(e.FormatSpec)
		c.conversion(e.Conversion)
	case *syntax.Interpolation:
		c.strange(e)
		c.load(e.Value)
		c.load(e.FormatSpec)
		c.conversion(e.Conversion)
	case *syntax.Attribute:
		c.load(e.Value)
	case *syntax.Subscript:
		c.load(e.Slice)
		c.load(e.Value)
	case *syntax.Starred:
		c.expr(e.Value, ctx)
	case *syntax.Slice:
		c.load(e.Lower)
		c.load(e.Upper)
		c.load(e.Step)
	case *syntax.List:
		c.exprs(e.Elts, ctx, false)
	case *syntax.Tuple:
		c.exprs(e.Elts, ctx, false)
	}
}

// conversion refuses a conversion that formatting hasn't.
func (c *checker) conversion(n int) {
	if n != -1 && n != 's' && n != 'r' && n != 'a' {
		c.reject(vm.SystemError("Unrecognized conversion character " + itoa(int32(n))))
	}
}

func (c *checker) generators(list []*syntax.Comprehension, elt syntax.Expr) {
	if len(list) == 0 {
		c.fail("comprehension with no generators")
	}
	for _, g := range list {
		if c.err != nil {
			return
		}
		c.expr(g.Target, syntax.Store)
		c.load(g.Iter)
		c.loads(g.Ifs)
	}
	c.load(elt)
}

func (c *checker) patterns(list []syntax.Pattern, star bool) {
	for _, p := range list {
		c.pattern(p, star)
	}
}

// pattern checks a pattern; star tells whether *name may stand here.
func (c *checker) pattern(p syntax.Pattern, star bool) {
	if c.err != nil {
		return
	}
	if p == nil {
		c.fail("None disallowed in pattern list")
		return
	}
	c.pos(p.Position())
	switch p := p.(type) {
	case *syntax.MatchValue:
		c.matchValue(p.Value)
	case *syntax.MatchSingleton:
		c.strange(p)
	case *syntax.MatchSequence:
		c.patterns(p.Patterns, true)
	case *syntax.MatchMapping:
		c.matchMapping(p)
	case *syntax.MatchClass:
		c.matchClass(p)
	case *syntax.MatchStar:
		if !star {
			c.fail("can't use MatchStar here")
		}
		c.capture(p.Name)
	case *syntax.MatchAs:
		c.capture(p.Name)
		if p.Pattern != nil && p.Name == "" {
			c.fail("MatchAs must specify a target name if a pattern is given")
		}
		if p.Pattern != nil {
			c.pattern(p.Pattern, false)
		}
	case *syntax.MatchOr:
		if len(p.Patterns) < 2 {
			c.fail("MatchOr requires at least 2 patterns")
		}
		c.patterns(p.Patterns, false)
	}
}

func (c *checker) matchMapping(p *syntax.MatchMapping) {
	if len(p.Keys) != len(p.Patterns) {
		c.fail("MatchMapping doesn't have the same number of keys as patterns")
	}
	c.capture(p.Rest)
	for _, k := range p.Keys {
		if k == nil {
			c.fail("None disallowed in expression list")
			return
		}
		if k, ok := k.(*syntax.Constant); ok {
			switch k.Value.(type) {
			case nil, bool:
				if c.odd[k] == nil {
					continue
				}
			}
		}
		c.matchValue(k)
	}
	c.patterns(p.Patterns, false)
}

func (c *checker) matchClass(p *syntax.MatchClass) {
	if len(p.KwdAttrs) != len(p.KwdPatterns) {
		c.fail("MatchClass doesn't have the same number of keyword attributes as patterns")
	}
	c.load(p.Cls)
	for cls := p.Cls; c.err == nil; {
		if _, ok := cls.(*syntax.Name); ok {
			break
		}
		a, ok := cls.(*syntax.Attribute)
		if !ok {
			c.fail("MatchClass cls field can only contain Name or Attribute nodes.")
			break
		}
		cls = a.Value
	}
	for _, name := range p.KwdAttrs {
		c.name(name)
	}
	c.patterns(p.Patterns, false)
	c.patterns(p.KwdPatterns, false)
}

func (c *checker) capture(name string) {
	if name == "_" {
		c.fail("can't capture name '_' in patterns")
	}
	c.name(name)
}

// matchValue checks what a pattern compares with.
func (c *checker) matchValue(e syntax.Expr) {
	c.load(e)
	if c.err != nil {
		return
	}
	switch e := e.(type) {
	case *syntax.Constant:
		switch e.Value.(type) {
		case int64, *big.Int, float64, complex128, string, []byte:
		default:
			c.fail("unexpected constant inside of a literal pattern")
		}
		return
	case *syntax.Attribute, *syntax.JoinedStr, *syntax.TemplateStr:
		return
	case *syntax.UnaryOp:
		if signed(e, true, true) {
			return
		}
	case *syntax.BinOp:
		right, _ := e.Right.(*syntax.Constant)
		if (e.Op == syntax.Add || e.Op == syntax.Sub) && (signed(e.Left, true, false) || literal(e.Left, true, false)) && right != nil && literal(right, false, true) {
			return
		}
	}
	c.fail("patterns may only match literals and attribute lookups")
}

// signed tells whether an expression is minus a literal.
func signed(e syntax.Expr, realPart, imaginary bool) bool {
	u, ok := e.(*syntax.UnaryOp)
	return ok && u.Op == syntax.USub && literal(u.Operand, realPart, imaginary)
}

// literal tells whether an expression is a literal number of one of the kinds.
func literal(e syntax.Expr, realPart, imaginary bool) bool {
	k, ok := e.(*syntax.Constant)
	if !ok {
		return false
	}
	switch k.Value.(type) {
	case int64, *big.Int, float64:
		return realPart
	case complex128:
		return imaginary
	}
	return false
}
