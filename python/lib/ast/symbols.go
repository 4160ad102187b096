// Symbols.go hands the compiler's symbol tables to the module symtable.

package ast

import (
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// symbols makes the symbol tables of a source, under a file's name, in a mode of compile(). A table is a tuple of the kind of its
// block, its name, its line, whether it is nested, a dict of its names and their flags, its parameters, and the tables in it.
func symbols(th *vm.Thread, a []value) (value, error) {
	mode := syntax.ModeExec
	switch vm.Text(a[2]) {
	case "eval":
		mode = syntax.ModeEval
	case "single":
		mode = syntax.ModeSingle
	}
	name := vm.Text(a[1])
	m, err := th.ParseTree(a[0], name, mode, 0, -1)
	if err != nil {
		return vm.Unbound, err
	}
	t, err := compile.Symbols(m, name)
	if err != nil {
		return vm.Unbound, th.CompilerError(err, name)
	}
	return table(t), nil
}

func table(t *compile.Table) value {
	names := vm.NewDict()
	for _, n := range t.Names {
		names.SetStr(vm.Intern(n), number(t.Flags[n]))
	}
	params := make([]value, len(t.Params))
	for i, n := range t.Params {
		params[i] = vm.NewStr(n)
	}
	children := make([]value, len(t.Children))
	for i, c := range t.Children {
		children[i] = table(c)
	}
	return vm.NewTuple(number(t.Kind), vm.NewStr(t.Name), number(t.Line), vm.Bool(t.Nested), names.Value(), vm.NewList(params...), vm.NewList(children...))
}
