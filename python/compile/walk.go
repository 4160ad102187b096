// Walk: a traversal of expressions for the compiler's questions about them.

package compile

import (
	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
)

// walk calls visit for e and the expressions in it, outermost first; visit returns whether to go on into one. Bodies of
// lambdas and generator expressions count, parameters' defaults too.
func walk(e syntax.Expr, visit func(syntax.Expr) bool) {
	(&walker{visit: visit}).walk(e)
}

type walker struct {
	visit func(syntax.Expr) bool
	depth stack.Depth
}

func (w *walker) walk(e syntax.Expr) {
	if e == nil || !w.visit(e) {
		return
	}
	w.depth.Enter(stack.Level)
	defer w.depth.Leave(stack.Level)
	all := func(list []syntax.Expr) {
		for _, x := range list {
			w.walk(x)
		}
	}
	gens := func(list []*syntax.Comprehension) {
		for _, g := range list {
			w.walk(g.Target)
			w.walk(g.Iter)
			all(g.Ifs)
		}
	}
	switch e := e.(type) {
	case *syntax.BoolOp:
		all(e.Values)
	case *syntax.NamedExpr:
		w.walk(e.Target)
		w.walk(e.Value)
	case *syntax.BinOp:
		w.walk(e.Left)
		w.walk(e.Right)
	case *syntax.UnaryOp:
		w.walk(e.Operand)
	case *syntax.Lambda:
		all(e.Args.Defaults)
		all(e.Args.KwDefaults)
		w.walk(e.Body)
	case *syntax.IfExp:
		w.walk(e.Test)
		w.walk(e.Body)
		w.walk(e.Orelse)
	case *syntax.Dict:
		all(e.Keys)
		all(e.Values)
	case *syntax.Set:
		all(e.Elts)
	case *syntax.ListComp:
		gens(e.Generators)
		w.walk(e.Elt)
	case *syntax.SetComp:
		gens(e.Generators)
		w.walk(e.Elt)
	case *syntax.DictComp:
		gens(e.Generators)
		w.walk(e.Key)
		w.walk(e.Value)
	case *syntax.GeneratorExp:
		gens(e.Generators)
		w.walk(e.Elt)
	case *syntax.Await:
		w.walk(e.Value)
	case *syntax.Yield:
		w.walk(e.Value)
	case *syntax.YieldFrom:
		w.walk(e.Value)
	case *syntax.Compare:
		w.walk(e.Left)
		all(e.Comparators)
	case *syntax.Call:
		w.walk(e.Func)
		all(e.Args)
		for _, k := range e.Keywords {
			w.walk(k.Value)
		}
	case *syntax.FormattedValue:
		w.walk(e.Value)
		w.walk(e.FormatSpec)
	case *syntax.Interpolation:
		w.walk(e.Value)
		w.walk(e.FormatSpec)
	case *syntax.JoinedStr:
		all(e.Values)
	case *syntax.TemplateStr:
		all(e.Values)
	case *syntax.Attribute:
		w.walk(e.Value)
	case *syntax.Subscript:
		w.walk(e.Value)
		w.walk(e.Slice)
	case *syntax.Starred:
		w.walk(e.Value)
	case *syntax.List:
		all(e.Elts)
	case *syntax.Tuple:
		all(e.Elts)
	case *syntax.Slice:
		w.walk(e.Lower)
		w.walk(e.Upper)
		w.walk(e.Step)
	}
}
