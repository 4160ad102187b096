// Reading expressions, and what stands in them.

package ast

import (
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// expr reads an expression; nil for None.
func (r *reader) expr(v value, where string) syntax.Expr {
	if r.err != nil || v.IsNone() || !r.enter(where) {
		return nil
	}
	defer r.th.LeaveCall()
	p := r.pos(v, "expr")
	if r.err != nil {
		return nil
	}
	n := &node{r, v, r.kind(v, "expr"), ""}
	if n.name == "" {
		r.notSome(v, "expr")
		return nil
	}
	e := n.exprOf(p)
	n.end()
	return e
}

func (n *node) exprOf(p syntax.Pos) syntax.Expr {
	switch n.name {
	case "BoolOp":
		op := syntax.BoolOperator(n.some("op", "boolop", boolOperators[:]))
		return &syntax.BoolOp{Pos: p, Op: op, Values: n.exprs("values")}
	case "NamedExpr":
		target := n.expr("target")
		e := &syntax.NamedExpr{Pos: p, Value: n.expr("value")}
		e.Target = n.nameOnly(e, target, "NamedExpr target must be a Name")
		return e
	case "BinOp":
		left := n.expr("left")
		op := syntax.Operator(n.some("op", "operator", operators[:]))
		return &syntax.BinOp{Pos: p, Left: left, Op: op, Right: n.expr("right")}
	case "UnaryOp":
		op := syntax.UnaryOperator(n.some("op", "unaryop", unaryOperators[:]))
		return &syntax.UnaryOp{Pos: p, Op: op, Operand: n.expr("operand")}
	case "Lambda":
		args := n.arguments()
		return &syntax.Lambda{Pos: p, Args: args, Body: n.expr("body")}
	case "IfExp":
		test, body := n.expr("test"), n.expr("body")
		return &syntax.IfExp{Pos: p, Test: test, Body: body, Orelse: n.expr("orelse")}
	case "Dict":
		keys := n.exprs("keys")
		return &syntax.Dict{Pos: p, Keys: keys, Values: n.exprs("values")}
	case "Set":
		return &syntax.Set{Pos: p, Elts: n.exprs("elts")}
	case "ListComp":
		elt := n.expr("elt")
		return &syntax.ListComp{Pos: p, Elt: elt, Generators: n.generators()}
	case "SetComp":
		elt := n.expr("elt")
		return &syntax.SetComp{Pos: p, Elt: elt, Generators: n.generators()}
	case "DictComp":
		key, value := n.expr("key"), n.expr("value")
		return &syntax.DictComp{Pos: p, Key: key, Value: value, Generators: n.generators()}
	case "GeneratorExp":
		elt := n.expr("elt")
		return &syntax.GeneratorExp{Pos: p, Elt: elt, Generators: n.generators()}
	case "Await":
		return &syntax.Await{Pos: p, Value: n.expr("value")}
	case "Yield":
		return &syntax.Yield{Pos: p, Value: n.mayExpr("value")}
	case "YieldFrom":
		return &syntax.YieldFrom{Pos: p, Value: n.expr("value")}
	case "Compare":
		left := n.expr("left")
		ops := each(n, "ops", func(v value, where string) syntax.CmpOp { return syntax.CmpOp(n.one(v, "cmpop", comparisons[:])) })
		return &syntax.Compare{Pos: p, Left: left, Ops: ops, Comparators: n.exprs("comparators")}
	case "Call":
		fn, args := n.expr("func"), n.exprs("args")
		return &syntax.Call{Pos: p, Func: fn, Args: args, Keywords: n.keywords()}
	case "JoinedStr":
		return &syntax.JoinedStr{Pos: p, Values: n.exprs("values")}
	case "TemplateStr":
		return &syntax.TemplateStr{Pos: p, Values: n.exprs("values")}
	case "FormattedValue":
		e := &syntax.FormattedValue{Pos: p, Value: n.expr("value"), Conversion: int(n.integer("conversion"))}
		e.FormatSpec = n.mayExpr("format_spec")
		return e
	}
	return n.atomOf(p)
}

func (n *node) atomOf(p syntax.Pos) syntax.Expr {
	switch n.name {
	case "Interpolation":
		e := &syntax.Interpolation{Pos: p, Value: n.expr("value")}
		if s := n.must("str"); n.err == nil && vm.IsStr(s) {
			e.Str = vm.Text(s)
		} else if n.err == nil {
			n.odd[e] = vm.TypeError("Interpolation field \"str\" must be a str, not a " + s.Type().Name)
		}
		e.Conversion = int(n.integer("conversion"))
		e.FormatSpec = n.mayExpr("format_spec")
		return e
	case "Constant":
		v := n.must("value")
		e := &syntax.Constant{Pos: p, Kind: n.mayText("kind")}
		if n.err == nil {
			var err error
			if e.Value, err = vm.ConstantOf(v); err != nil {
				n.odd[e] = err
			}
		}
		return e
	case "Attribute":
		e := &syntax.Attribute{Pos: p, Value: n.expr("value"), Attr: n.identifier("attr")}
		e.Ctx = n.ctx()
		return e
	case "Subscript":
		e := &syntax.Subscript{Pos: p, Value: n.expr("value"), Slice: n.expr("slice")}
		e.Ctx = n.ctx()
		return e
	case "Starred":
		e := &syntax.Starred{Pos: p, Value: n.expr("value")}
		e.Ctx = n.ctx()
		return e
	case "Name":
		e := &syntax.Name{Pos: p, ID: n.identifier("id")}
		e.Ctx = n.ctx()
		return e
	case "List":
		e := &syntax.List{Pos: p, Elts: n.exprs("elts")}
		e.Ctx = n.ctx()
		return e
	case "Tuple":
		e := &syntax.Tuple{Pos: p, Elts: n.exprs("elts")}
		e.Ctx = n.ctx()
		return e
	case "Slice":
		lower, upper := n.mayExpr("lower"), n.mayExpr("upper")
		return &syntax.Slice{Pos: p, Lower: lower, Upper: upper, Step: n.mayExpr("step")}
	}
	n.notSome(n.v, "expr") // the class expr itself
	return nil
}

// nameOnly is a target that can only be a name; what the checker says if it isn't.
func (n *node) nameOnly(owner any, target syntax.Expr, msg string) *syntax.Name {
	if name, ok := target.(*syntax.Name); ok {
		return name
	}
	n.odd[owner] = vm.TypeError(msg)
	return nil
}

func (n *node) generators() []*syntax.Comprehension {
	return each(n, "generators", func(v value, where string) *syntax.Comprehension {
		g := &syntax.Comprehension{}
		n.product(v, where, "comprehension", func(n *node) {
			g.Target, g.Iter, g.Ifs = n.expr("target"), n.expr("iter"), n.exprs("ifs")
			g.IsAsync = n.integer("is_async") != 0
		})
		return g
	})
}

func (n *node) keywords() []*syntax.Keyword {
	return each(n, "keywords", func(v value, where string) *syntax.Keyword {
		k := &syntax.Keyword{}
		n.product(v, where, "keyword", func(n *node) {
			k.Arg, k.Value = n.mayIdentifier("arg"), n.expr("value")
			k.Pos = n.pos(v, "keyword")
		})
		return k
	})
}

// product reads a node of a class without a sum, whose attributes alone tell what it is.
func (r *reader) product(v value, where, name string, fields func(n *node)) {
	if !r.enter(where) {
		return
	}
	defer r.th.LeaveCall()
	n := &node{r, v, name, ""}
	fields(n)
	n.end()
}

// arguments reads the field args of a function.
func (n *node) arguments() *syntax.Arguments {
	v := n.must("args")
	a := &syntax.Arguments{}
	n.product(v, n.name, "arguments", func(n *node) {
		a.Posonlyargs, a.Args = each(n, "posonlyargs", n.arg), each(n, "args", n.arg)
		a.Vararg = n.mayArg("vararg")
		a.Kwonlyargs, a.KwDefaults = each(n, "kwonlyargs", n.arg), n.exprs("kw_defaults")
		a.Kwarg = n.mayArg("kwarg")
		a.Defaults = n.exprs("defaults")
	})
	return a
}

func (n *node) mayArg(name string) *syntax.Arg {
	v := n.may(name)
	if n.err != nil || v.IsNone() {
		return nil
	}
	return n.arg(v, n.name)
}

func (r *reader) arg(v value, where string) *syntax.Arg {
	a := &syntax.Arg{}
	r.product(v, where, "arg", func(n *node) {
		a.Arg, a.Annotation = n.identifier("arg"), n.mayExpr("annotation")
		n.mayText("type_comment")
		a.Pos = n.pos(v, "arg")
	})
	return a
}
