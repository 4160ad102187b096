// Module.go is the module _re: compile(pattern, flags) gives a program, whose run method tries to match.

package re

import (
	"sync"

	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

// program is a compiled pattern.
type program struct {
	vm.Header
	root   *node
	groups int
	bytes  bool
	last   value // the text that runes are of
	runes  []rune
}

var programType = sync.OnceValue(func() *vm.Type {
	return vm.NewType(vm.TypeSpec{Name: "_re.program", Flags: vm.FlagDisallowNew, Methods: []*vm.Builtin{vm.MethodN("run", 4, 4, run)}})
})

// Module makes _re.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("_re", vm.NewDict())
	m.Add(vm.FuncN("compile", 2, 2, compile))
	return m, nil
}

func runesOf(v value) []rune {
	if vm.IsStr(v) {
		return []rune(vm.Text(v))
	}
	b, _ := vm.BytesOf(v)
	out := make([]rune, len(b))
	for i, c := range b {
		out[i] = rune(c)
	}
	return out
}

// compile returns (program, flags, groups, names), or (message, position) for a pattern that is wrong.
func compile(th *vm.Thread, a []value) (v value, err error) {
	flags, err := th.Index(a[1])
	if err != nil {
		return vm.Unbound, err
	}
	p := &parser{src: runesOf(a[0]), flags: int(flags), names: map[string]int{}, open: map[int]bool{}, bytes: !vm.IsStr(a[0])}
	if err := th.Reserve(16 * len(p.src)); err != nil {
		return vm.Unbound, err
	}
	depth := 0
	for _, r := range p.src {
		if r == '(' {
			if depth++; depth > 2000 {
				return vm.Unbound, vm.ErrorOf(vm.RecursionErrorType, "maximum recursion depth exceeded")
			}
		}
	}
	defer func() {
		switch e := recover().(type) {
		case nil:
		case tooManyRepetitions:
			err = vm.OverflowError("the repetition number is too large")
		case *syntaxError:
			v = vm.NewTuple(vm.NewStr(e.msg), vm.Int(int64(e.pos)))
		default:
			panic(e)
		}
	}()
	root := p.alternatives()
	if p.more() {
		p.fail("unbalanced parenthesis", p.i)
	}
	p.checkWhole()
	if !p.bytes && p.flags&flagA == 0 {
		p.flags |= flagU
	}
	prog := &program{root: root, groups: p.groups, bytes: p.bytes}
	prog.SetType(programType())
	names := vm.NewDict()
	for _, n := range p.order {
		names.SetStr(vm.Intern(n), vm.Int(int64(p.names[n])))
	}
	return vm.NewTuple(vm.Obj(&prog.Header), vm.Int(int64(p.flags)), vm.Int(int64(p.groups)), names.Value()), nil
}

// run is run(text, pos, endpos, mode): mode 0 matches at pos, 1 searches from it, 2 matches all,
// 3 searches for a match that isn't an empty one at pos. The result is a list
// of the groups' starts and ends, -1 for those that took no part; or None.
func run(th *vm.Thread, self value, a []value) (value, error) {
	p := vm.As[program](self)
	if p.last != a[0] || !vm.IsStr(a[0]) {
		p.last, p.runes = a[0], runesOf(a[0])
	}
	var n [2]int
	for i := range n {
		x, err := th.Index(a[i+1])
		if err != nil {
			return vm.Unbound, err
		}
		n[i] = int(min(x, int64(len(p.runes))))
	}
	pos, end := max(n[0], 0), max(n[1], 0)
	mode, _ := vm.SmallInt(a[3])
	m := &machine{th: th, text: p.runes, end: end, caps: make([]int, 2*p.groups+2)}
	for at := pos; at <= end; at++ {
		for i := range m.caps {
			m.caps[i] = -1
		}
		stop := -1
		if m.run(p.root, at, func(i int) bool {
			if mode == 2 && i != end || mode == 3 && at == pos && i == at {
				return false
			}
			stop = i
			return true
		}) {
			m.caps[0], m.caps[1] = at, stop
			out := make([]value, len(m.caps))
			for i, c := range m.caps {
				out[i] = vm.Int(int64(c))
			}
			return vm.NewList(out...), nil
		}
		if m.err != nil {
			return vm.Unbound, m.err
		}
		if mode&1 == 0 {
			break
		}
	}
	return vm.None, nil
}
