// Walk: a traversal of expressions for the compiler's questions about them.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// walk calls visit for e and the expressions in it, outermost first; visit returns whether to go on into one. Bodies of
// lambdas and generator expressions count, parameters' defaults too.
func walk(e syntax.Expr, visit func(syntax.Expr) bool) {
	if e == nil || !visit(e) {
		return
	}
	all := func(list []syntax.Expr) {
		for _, x := range list {
			walk(x, visit)
		}
	}
	gens := func(list []*syntax.Comprehension) {
		for _, g := range list {
			walk(g.Target, visit)
			walk(g.Iter, visit)
			all(g.Ifs)
		}
	}
	switch e := e.(type) {
	case *syntax.BoolOp:
		all(e.Values)
	case *syntax.NamedExpr:
		walk(e.Target, visit)
		walk(e.Value, visit)
	case *syntax.BinOp:
		walk(e.Left, visit)
		walk(e.Right, visit)
	case *syntax.UnaryOp:
		walk(e.Operand, visit)
	case *syntax.Lambda:
		all(e.Args.Defaults)
		all(e.Args.KwDefaults)
		walk(e.Body, visit)
	case *syntax.IfExp:
		walk(e.Test, visit)
		walk(e.Body, visit)
		walk(e.Orelse, visit)
	case *syntax.Dict:
		all(e.Keys)
		all(e.Values)
	case *syntax.Set:
		all(e.Elts)
	case *syntax.ListComp:
		gens(e.Generators)
		walk(e.Elt, visit)
	case *syntax.SetComp:
		gens(e.Generators)
		walk(e.Elt, visit)
	case *syntax.DictComp:
		gens(e.Generators)
		walk(e.Key, visit)
		walk(e.Value, visit)
	case *syntax.GeneratorExp:
		gens(e.Generators)
		walk(e.Elt, visit)
	case *syntax.Await:
		walk(e.Value, visit)
	case *syntax.Yield:
		walk(e.Value, visit)
	case *syntax.YieldFrom:
		walk(e.Value, visit)
	case *syntax.Compare:
		walk(e.Left, visit)
		all(e.Comparators)
	case *syntax.Call:
		walk(e.Func, visit)
		all(e.Args)
		for _, k := range e.Keywords {
			walk(k.Value, visit)
		}
	case *syntax.FormattedValue:
		walk(e.Value, visit)
		walk(e.FormatSpec, visit)
	case *syntax.Interpolation:
		walk(e.Value, visit)
		walk(e.FormatSpec, visit)
	case *syntax.JoinedStr:
		all(e.Values)
	case *syntax.TemplateStr:
		all(e.Values)
	case *syntax.Attribute:
		walk(e.Value, visit)
	case *syntax.Subscript:
		walk(e.Value, visit)
		walk(e.Slice, visit)
	case *syntax.Starred:
		walk(e.Value, visit)
	case *syntax.List:
		all(e.Elts)
	case *syntax.Tuple:
		all(e.Elts)
	case *syntax.Slice:
		walk(e.Lower, visit)
		walk(e.Upper, visit)
		walk(e.Step, visit)
	}
}
