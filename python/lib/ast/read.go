// Read: from Python's nodes to the compiler's. A node's fields are read in their order; the first thing that is wrong
// sticks in the reader, as the error that CPython has for it.

package ast

import (
	"slices"

	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// class is a class of nodes: its own name, and that of the sum it belongs to ("expr", "stmt").
type class struct{ name, sum string }

// trees is the module ast of one interpreter: its classes. It is vm.Trees.
type trees struct {
	roots   []*vm.Type // AST
	classes map[*vm.Type]class
}

// nodeCost is about what a node takes in memory, compiled.
const nodeCost = 200

// Is tells whether v is a node.
func (t *trees) Is(v value) bool { return slices.ContainsFunc(t.roots, v.Type().IsSubtype) }

// Module reads a whole tree, and checks it.
func (t *trees) Module(th *vm.Thread, v value, mode syntax.Mode, filename string) (*syntax.Module, error) {
	want := [...]string{"Module", "Expression", "Interactive"}[mode]
	m := &syntax.Module{Mode: mode, Filename: filename, Source: syntax.NewSource(filename, "")}
	if s, ok := th.Runtime.Source(filename); ok {
		m.Source = syntax.NewSource(filename, s)
	}
	r := &reader{th: th, trees: t, odd: map[any]error{}}
	if r.kind(v, "mod") != want {
		return nil, vm.TypeError("expected " + want + " node, got " + v.Type().Name)
	}
	n := &node{r, v, want, ""}
	if mode == syntax.ModeEval {
		e := n.expr("body")
		n.end()
		m.Body = []syntax.Stmt{&syntax.ExprStmt{Value: e}}
		if e != nil {
			m.Body[0].(*syntax.ExprStmt).Pos = e.Position()
		}
	} else {
		m.Body = n.stmts("body")
	}
	if r.err != nil {
		return nil, r.err
	}
	c := checker{odd: r.odd}
	if mode == syntax.ModeEval {
		c.expr(m.Body[0].(*syntax.ExprStmt).Value, syntax.Load)
	} else {
		c.stmts(m.Body)
	}
	return m, c.err
}

// reader reads a tree.
type reader struct {
	*trees
	th  *vm.Thread
	err error
	odd map[any]error // what the compiler's nodes can't hold: what the checker says of it when it comes there
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// kind tells which of a sum's classes a node is of; "" for none.
func (r *reader) kind(v value, sum string) string {
	for _, c := range v.Type().Linear() {
		if k, ok := r.classes[c]; ok && k.sum == sum {
			return k.name
		}
	}
	return ""
}

// enter counts a level of the tree, for the recursion limit, and what it costs.
func (r *reader) enter(where string) bool {
	if r.err == nil {
		r.fail(r.th.EnterCall(" while traversing '" + where + "' node"))
	}
	if r.err != nil {
		return false
	}
	if err := r.th.Reserve(nodeCost); err != nil {
		r.th.LeaveCall()
		r.fail(err)
		return false
	}
	return true
}

// node is a node whose fields are being read.
type node struct {
	*reader
	v    value
	name string // of its class
	none string // the first required field that is None
}

// field reads an attribute: Unbound if there is none.
func (n *node) field(name string) value {
	if n.err != nil {
		return vm.Unbound
	}
	v, err := n.th.LookupAttr(n.v, vm.Intern(name))
	n.fail(err)
	return v
}

// must reads a required field.
func (n *node) must(name string) value {
	v := n.field(name)
	if v == vm.Unbound {
		n.fail(vm.TypeError("required field \"" + name + "\" missing from " + n.name))
		return vm.None
	}
	return v
}

// need reads a required field that can't be None; end says so if it is, after the others were read.
func (n *node) need(name string) value {
	v := n.must(name)
	if v.IsNone() && n.none == "" {
		n.none = name
	}
	return v
}

// may reads an optional field: None if there is none.
func (n *node) may(name string) value {
	if v := n.field(name); v != vm.Unbound {
		return v
	}
	return vm.None
}

// end says what CPython says when it makes the node of what was read.
func (n *node) end() {
	if n.none != "" {
		n.fail(vm.ValueError("field '" + n.none + "' is required for " + n.name))
	}
}

func (n *node) expr(name string) syntax.Expr    { return n.reader.expr(n.need(name), n.name) }
func (n *node) mayExpr(name string) syntax.Expr { return n.reader.expr(n.may(name), n.name) }

func (n *node) identifier(name string) string    { return n.reader.identifier(n.need(name)) }
func (n *node) mayIdentifier(name string) string { return n.reader.identifier(n.may(name)) }

func (r *reader) identifier(v value) string {
	if r.err != nil || v.IsNone() {
		return ""
	}
	if v.Type() != vm.StrType {
		r.fail(vm.TypeError("AST identifier must be of type str"))
		return ""
	}
	return vm.Text(v)
}

// mayText reads an optional string that the compiler has no use for: a comment with a type.
func (n *node) mayText(name string) string {
	v := n.may(name)
	if n.err != nil || v.IsNone() || v.Type() == vm.BytesType {
		return ""
	}
	if v.Type() != vm.StrType {
		n.fail(vm.TypeError("AST string must be of type str"))
		return ""
	}
	return vm.Text(v)
}

func (n *node) integer(name string) int32 { return n.reader.integer(n.must(name)) }

func (n *node) mayInteger(name string, otherwise int32) int32 {
	if v := n.may(name); !v.IsNone() {
		return n.reader.integer(v)
	}
	return otherwise
}

func (r *reader) integer(v value) int32 {
	if r.err != nil {
		return 0
	}
	if !vm.IsIntLike(v) {
		text, err := r.th.Repr(v)
		r.fail(err)
		r.fail(vm.ValueError("invalid integer value: " + text))
		return 0
	}
	i, err := r.th.Index(v)
	if err != nil || i != int64(int32(i)) {
		r.fail(vm.OverflowError("Python int too large to convert to C int"))
	}
	return int32(i)
}

// pos reads where a node of a sum stands.
func (r *reader) pos(v value, of string) syntax.Pos {
	n := &node{r, v, of, ""}
	var p syntax.Pos
	p.Line = n.integer("lineno")
	p.Col = n.integer("col_offset")
	p.EndLine = n.mayInteger("end_lineno", p.Line)
	p.EndCol = n.mayInteger("end_col_offset", p.Col)
	return p
}

// some reads a field that is one of a sum of names: an operator, a context.
func (n *node) some(name, sum string, names []string) int {
	v := n.need(name)
	if n.err != nil || v.IsNone() {
		return 0
	}
	return n.reader.one(v, sum, names)
}

func (r *reader) one(v value, sum string, names []string) int {
	if r.err != nil {
		return 0
	}
	kind := r.kind(v, sum)
	for i, name := range names {
		if name == kind {
			return i
		}
	}
	r.notSome(v, sum)
	return 0
}

func (r *reader) notSome(v value, sum string) {
	if r.err != nil {
		return
	}
	text, err := r.th.Repr(v)
	r.fail(err)
	r.fail(vm.TypeError("expected some sort of " + sum + ", but got " + text))
}

func (n *node) ctx() syntax.ExprContext {
	return syntax.ExprContext(n.some("ctx", "expr_context", contexts[:]))
}

// each reads a list's items.
func each[T any](n *node, name string, read func(v value, where string) T) []T {
	v := n.field(name)
	if n.err != nil || v == vm.Unbound {
		return nil
	}
	where := n.name + " field \"" + name + "\""
	if !vm.IsList(v) {
		n.fail(vm.TypeError(where + " must be a list, not a " + v.Type().Name))
		return nil
	}
	l := vm.As[vm.List](v)
	size := len(l.Items())
	items := make([]T, 0, min(size, 1024))
	for i := range size {
		items = append(items, read(l.Items()[i], n.name))
		if n.err == nil && len(l.Items()) != size {
			n.fail(vm.RuntimeError(where + " changed size during iteration"))
		}
		if n.err != nil {
			return nil
		}
	}
	return items
}

func (n *node) exprs(name string) []syntax.Expr { return each(n, name, n.reader.expr) }
func (n *node) stmts(name string) []syntax.Stmt { return each(n, name, n.reader.stmt) }
func (n *node) identifiers(name string) []string {
	return each(n, name, func(v value, where string) string {
		s := n.reader.identifier(v)
		if n.err == nil && v.IsNone() {
			n.fail(vm.ValueError("None disallowed in " + n.name + " field \"" + name + "\""))
		}
		return s
	})
}
