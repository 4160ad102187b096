// Package ast hands programs the syntax trees of Python sources, and compiles the trees that programs make. The classes of
// the nodes are in pure/ast.py. Parsing gives it tuples: a node's name, its place (or None), and its fields in CPython's
// order; compile() reads nodes of these classes back (read.go) and checks them (check.go).
package ast

import (
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

// Module makes _ast.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("_ast", vm.NewDict())
	for name, flag := range map[string]int64{
		"PyCF_ONLY_AST": 0x400, "PyCF_TYPE_COMMENTS": 0x1000, "PyCF_ALLOW_TOP_LEVEL_AWAIT": 0x2000, "PyCF_OPTIMIZED_AST": 0x8400,
	} {
		m.Set(name, vm.Int(flag))
	}
	m.Add(vm.FuncN("tree", 5, 5, tree))
	m.Add(vm.FuncN("classes", 2, 2, classes))
	m.Add(vm.FuncN("symbols", 3, 3, symbols))
	return m, nil
}

// classes tells compile() the classes of nodes: AST, and a list of triples of a class, its name and its sum's.
func classes(th *vm.Thread, a []value) (value, error) {
	if !a[0].Type().IsSubtype(vm.TypeType) || a[1].Type() != vm.ListType {
		return vm.Unbound, vm.TypeError("classes() takes a class and a list")
	}
	t, ok := th.Runtime.Trees.(*trees)
	if !ok {
		t = &trees{classes: map[*vm.Type]class{}}
		th.Runtime.Trees = t
	}
	t.roots = append(t.roots, vm.As[vm.Type](a[0])) // there is more than one if a program has imported ast anew
	for _, v := range vm.As[vm.List](a[1]).Items() {
		if v.Type() != vm.TupleType || len(vm.As[vm.Tuple](v).Items()) != 3 || !vm.As[vm.Tuple](v).Items()[0].Type().IsSubtype(vm.TypeType) {
			return vm.Unbound, vm.TypeError("classes() takes a list of triples")
		}
		triple := vm.As[vm.Tuple](v).Items()
		t.classes[vm.As[vm.Type](triple[0])] = class{vm.Text(triple[1]), vm.Text(triple[2])}
	}
	return vm.None, nil
}

// tree parses source, under a file's name, in the mode "exec", "eval", "single" or "func_type", with compile()'s flags and for a
// minor version of Python.
func tree(th *vm.Thread, a []value) (value, error) {
	mode, name := syntax.ModeExec, "Module"
	switch vm.Text(a[2]) {
	case "eval":
		mode, name = syntax.ModeEval, "Expression"
	case "single":
		mode, name = syntax.ModeSingle, "Interactive"
	case "func_type":
		mode, name = syntax.ModeFuncType, "FunctionType"
	}
	flags, err := th.Index(a[3])
	if err != nil {
		return vm.Unbound, err
	}
	version, err := th.Index(a[4])
	if err != nil {
		return vm.Unbound, err
	}
	m, err := th.ParseTree(a[0], vm.Text(a[1]), mode, flags, version)
	if err != nil {
		return vm.Unbound, err
	}
	c := converter{th, m.Comments}
	switch mode {
	case syntax.ModeEval:
		return c.node(name, nil, m.Body[0].(*syntax.ExprStmt).Value)
	case syntax.ModeSingle:
		return c.node(name, nil, m.Body)
	case syntax.ModeFuncType:
		var types []syntax.Expr
		for _, s := range m.Body {
			types = append(types, s.(*syntax.ExprStmt).Value)
		}
		n := len(types) - 1
		return c.node(name, nil, types[:n], types[n])
	}
	return c.node(name, nil, m.Body, m.Ignores)
}

// converter makes tuples of nodes, some of which have type comments.
type converter struct {
	th       *vm.Thread
	comments map[any]string
}

// comment is a node's type comment.
func (c converter) comment(n any) any {
	if s, ok := c.comments[n]; ok {
		return constant{s}
	}
	return nil
}

// constant marks a field that holds a value of Python.
type constant struct{ value any }

// node makes a node's tuple.
func (c converter) node(name string, pos *syntax.Pos, fields ...any) (value, error) {
	items := make([]value, 2, 2+len(fields))
	items[0], items[1] = vm.NewStr(name), vm.None
	if pos != nil {
		items[1] = vm.NewTuple(number(pos.Line), number(pos.Col), number(pos.EndLine), number(pos.EndCol))
	}
	for _, f := range fields {
		v, err := c.field(f)
		if err != nil {
			return vm.Unbound, err
		}
		items = append(items, v)
	}
	return vm.NewTuple(items...), nil
}

func number[T int | int32](n T) value { return vm.Int(int64(n)) }

func list[T any](c converter, nodes []T) (value, error) {
	items := make([]value, len(nodes))
	for i, n := range nodes {
		v, err := c.field(n)
		if err != nil {
			return vm.Unbound, err
		}
		items[i] = v
	}
	return vm.NewList(items...), nil
}

var (
	operators      = [...]string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}
	unaryOperators = [...]string{"Invert", "Not", "UAdd", "USub"}
	boolOperators  = [...]string{"And", "Or"}
	comparisons    = [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}
	contexts       = [...]string{"Load", "Store", "Del"}
)

// field converts what a node's field may hold.
func (c converter) field(x any) (value, error) {
	switch x := x.(type) {
	case nil:
		return vm.None, nil
	case constant:
		return vm.Constant(x.value), nil
	case string: // an identifier; "" stands for none
		if x == "" {
			return vm.None, nil
		}
		return vm.NewStr(x), nil
	case int:
		return number(x), nil
	case bool:
		if x {
			return number(1), nil
		}
		return number(0), nil
	case syntax.Operator:
		return c.node(operators[x], nil)
	case syntax.UnaryOperator:
		return c.node(unaryOperators[x], nil)
	case syntax.BoolOperator:
		return c.node(boolOperators[x], nil)
	case syntax.CmpOp:
		return c.node(comparisons[x], nil)
	case syntax.ExprContext:
		return c.node(contexts[x], nil)
	case []syntax.Stmt:
		return list(c, x)
	case []syntax.Expr:
		return list(c, x)
	case []syntax.Pattern:
		return list(c, x)
	case []syntax.TypeParam:
		return list(c, x)
	case []*syntax.Keyword:
		return list(c, x)
	case []*syntax.WithItem:
		return list(c, x)
	case []*syntax.MatchCase:
		return list(c, x)
	case []*syntax.ExceptHandler:
		return list(c, x)
	case []*syntax.Alias:
		return list(c, x)
	case []*syntax.Arg:
		return list(c, x)
	case []*syntax.Comprehension:
		return list(c, x)
	case []syntax.CmpOp:
		return list(c, x)
	case []string:
		return list(c, x)
	case []syntax.TypeIgnore:
		return list(c, x)
	case syntax.TypeIgnore:
		return c.node("TypeIgnore", nil, x.Line, constant{x.Tag})
	case *syntax.Arg:
		if x == nil {
			return vm.None, nil
		}
	}
	if err := c.th.EnterCall(" during ast construction"); err != nil {
		return vm.Unbound, err
	}
	defer c.th.LeaveCall()
	return c.tuple(x)
}

// tuple converts a node.
func (c converter) tuple(x any) (value, error) {
	switch n := x.(type) {
	case *syntax.FunctionDef:
		return c.node("FunctionDef", &n.Pos, n.Name, n.Args, n.Body, n.DecoratorList, n.Returns, c.comment(n), n.TypeParams)
	case *syntax.AsyncFunctionDef:
		return c.node("AsyncFunctionDef", &n.Pos, n.Name, n.Args, n.Body, n.DecoratorList, n.Returns, c.comment(n), n.TypeParams)
	case *syntax.ClassDef:
		return c.node("ClassDef", &n.Pos, n.Name, n.Bases, n.Keywords, n.Body, n.DecoratorList, n.TypeParams)
	case *syntax.Return:
		return c.node("Return", &n.Pos, n.Value)
	case *syntax.Delete:
		return c.node("Delete", &n.Pos, n.Targets)
	case *syntax.Assign:
		return c.node("Assign", &n.Pos, n.Targets, n.Value, c.comment(n))
	case *syntax.TypeAlias:
		return c.node("TypeAlias", &n.Pos, n.Name, n.TypeParams, n.Value)
	case *syntax.AugAssign:
		return c.node("AugAssign", &n.Pos, n.Target, n.Op, n.Value)
	case *syntax.AnnAssign:
		return c.node("AnnAssign", &n.Pos, n.Target, n.Annotation, n.Value, n.Simple)
	case *syntax.For:
		return c.node("For", &n.Pos, n.Target, n.Iter, n.Body, n.Orelse, c.comment(n))
	case *syntax.AsyncFor:
		return c.node("AsyncFor", &n.Pos, n.Target, n.Iter, n.Body, n.Orelse, c.comment(n))
	case *syntax.While:
		return c.node("While", &n.Pos, n.Test, n.Body, n.Orelse)
	case *syntax.If:
		return c.node("If", &n.Pos, n.Test, n.Body, n.Orelse)
	case *syntax.With:
		return c.node("With", &n.Pos, n.Items, n.Body, c.comment(n))
	case *syntax.AsyncWith:
		return c.node("AsyncWith", &n.Pos, n.Items, n.Body, c.comment(n))
	case *syntax.Match:
		return c.node("Match", &n.Pos, n.Subject, n.Cases)
	case *syntax.Raise:
		return c.node("Raise", &n.Pos, n.Exc, n.Cause)
	case *syntax.Try:
		return c.node("Try", &n.Pos, n.Body, n.Handlers, n.Orelse, n.Finalbody)
	case *syntax.TryStar:
		return c.node("TryStar", &n.Pos, n.Body, n.Handlers, n.Orelse, n.Finalbody)
	case *syntax.Assert:
		return c.node("Assert", &n.Pos, n.Test, n.Msg)
	case *syntax.Import:
		return c.node("Import", &n.Pos, n.Names)
	case *syntax.ImportFrom:
		return c.node("ImportFrom", &n.Pos, n.Module, n.Names, n.Level)
	case *syntax.Global:
		return c.node("Global", &n.Pos, n.Names)
	case *syntax.Nonlocal:
		return c.node("Nonlocal", &n.Pos, n.Names)
	case *syntax.ExprStmt:
		return c.node("Expr", &n.Pos, n.Value)
	case *syntax.Pass:
		return c.node("Pass", &n.Pos)
	case *syntax.Break:
		return c.node("Break", &n.Pos)
	case *syntax.Continue:
		return c.node("Continue", &n.Pos)
	case *syntax.ExceptHandler:
		return c.node("ExceptHandler", &n.Pos, n.Type, n.Name, n.Body)
	case *syntax.WithItem:
		return c.node("withitem", nil, n.ContextExpr, n.OptionalVars)
	case *syntax.MatchCase:
		return c.node("match_case", nil, n.Pattern, n.Guard, n.Body)
	case *syntax.Alias:
		return c.node("alias", &n.Pos, n.Name, n.Asname)
	case *syntax.Arguments:
		return c.node("arguments", nil, n.Posonlyargs, n.Args, n.Vararg, n.Kwonlyargs, n.KwDefaults, n.Kwarg, n.Defaults)
	case *syntax.Arg:
		return c.node("arg", &n.Pos, n.Arg, n.Annotation, c.comment(n))
	case *syntax.Keyword:
		return c.node("keyword", &n.Pos, n.Arg, n.Value)
	case *syntax.MatchValue:
		return c.node("MatchValue", &n.Pos, n.Value)
	case *syntax.MatchSingleton:
		return c.node("MatchSingleton", &n.Pos, constant{n.Value})
	case *syntax.MatchSequence:
		return c.node("MatchSequence", &n.Pos, n.Patterns)
	case *syntax.MatchMapping:
		return c.node("MatchMapping", &n.Pos, n.Keys, n.Patterns, n.Rest)
	case *syntax.MatchClass:
		return c.node("MatchClass", &n.Pos, n.Cls, n.Patterns, n.KwdAttrs, n.KwdPatterns)
	case *syntax.MatchStar:
		return c.node("MatchStar", &n.Pos, n.Name)
	case *syntax.MatchAs:
		return c.node("MatchAs", &n.Pos, n.Pattern, n.Name)
	case *syntax.MatchOr:
		return c.node("MatchOr", &n.Pos, n.Patterns)
	case *syntax.TypeVar:
		return c.node("TypeVar", &n.Pos, n.Name, n.Bound, n.DefaultValue)
	case *syntax.ParamSpec:
		return c.node("ParamSpec", &n.Pos, n.Name, n.DefaultValue)
	case *syntax.TypeVarTuple:
		return c.node("TypeVarTuple", &n.Pos, n.Name, n.DefaultValue)
	case *syntax.BoolOp:
		return c.node("BoolOp", &n.Pos, n.Op, n.Values)
	case *syntax.NamedExpr:
		return c.node("NamedExpr", &n.Pos, n.Target, n.Value)
	case *syntax.BinOp:
		return c.node("BinOp", &n.Pos, n.Left, n.Op, n.Right)
	case *syntax.UnaryOp:
		return c.node("UnaryOp", &n.Pos, n.Op, n.Operand)
	case *syntax.Lambda:
		return c.node("Lambda", &n.Pos, n.Args, n.Body)
	case *syntax.IfExp:
		return c.node("IfExp", &n.Pos, n.Test, n.Body, n.Orelse)
	case *syntax.Dict:
		return c.node("Dict", &n.Pos, n.Keys, n.Values)
	case *syntax.Set:
		return c.node("Set", &n.Pos, n.Elts)
	case *syntax.ListComp:
		return c.node("ListComp", &n.Pos, n.Elt, n.Generators)
	case *syntax.SetComp:
		return c.node("SetComp", &n.Pos, n.Elt, n.Generators)
	case *syntax.DictComp:
		return c.node("DictComp", &n.Pos, n.Key, n.Value, n.Generators)
	case *syntax.GeneratorExp:
		return c.node("GeneratorExp", &n.Pos, n.Elt, n.Generators)
	case *syntax.Comprehension:
		return c.node("comprehension", nil, n.Target, n.Iter, n.Ifs, n.IsAsync)
	case *syntax.Await:
		return c.node("Await", &n.Pos, n.Value)
	case *syntax.Yield:
		return c.node("Yield", &n.Pos, n.Value)
	case *syntax.YieldFrom:
		return c.node("YieldFrom", &n.Pos, n.Value)
	case *syntax.Compare:
		return c.node("Compare", &n.Pos, n.Left, n.Ops, n.Comparators)
	case *syntax.Call:
		return c.node("Call", &n.Pos, n.Func, n.Args, n.Keywords)
	case *syntax.FormattedValue:
		return c.node("FormattedValue", &n.Pos, n.Value, n.Conversion, n.FormatSpec)
	case *syntax.Interpolation:
		return c.node("Interpolation", &n.Pos, n.Value, constant{n.Str}, n.Conversion, n.FormatSpec)
	case *syntax.JoinedStr:
		return c.node("JoinedStr", &n.Pos, n.Values)
	case *syntax.TemplateStr:
		return c.node("TemplateStr", &n.Pos, n.Values)
	case *syntax.Constant:
		return c.node("Constant", &n.Pos, constant{n.Value}, n.Kind)
	case *syntax.Attribute:
		return c.node("Attribute", &n.Pos, n.Value, n.Attr, n.Ctx)
	case *syntax.Subscript:
		return c.node("Subscript", &n.Pos, n.Value, n.Slice, n.Ctx)
	case *syntax.Starred:
		return c.node("Starred", &n.Pos, n.Value, n.Ctx)
	case *syntax.Name:
		return c.node("Name", &n.Pos, n.ID, n.Ctx)
	case *syntax.List:
		return c.node("List", &n.Pos, n.Elts, n.Ctx)
	case *syntax.Tuple:
		return c.node("Tuple", &n.Pos, n.Elts, n.Ctx)
	case *syntax.Slice:
		return c.node("Slice", &n.Pos, n.Lower, n.Upper, n.Step)
	}
	panic("BUG: ast: unknown node")
}
