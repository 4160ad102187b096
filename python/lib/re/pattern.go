// Pattern.go is the class re.Pattern.

package re

import (
	"math"
	"strconv"
	"sync"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

// Pattern is a compiled pattern.
type Pattern struct {
	vm.Header
	prog    *program
	pattern value
	flags   int
	bytes   bool
	names   *vm.Dict
	byGroup map[int32]string

	subject subject // the last text that isn't ASCII, so that it isn't taken apart for each match

	template value // the last replacement text
	parts    *replacement
}

// subject is a text to look into, as bytes or as code points.
type subject struct {
	v     value
	bytes []byte
	runes []rune
	wide  bool // it is in runes
}

func (s *subject) len() int {
	if s.wide {
		return len(s.runes)
	}
	return len(s.bytes)
}

// slice is the part of the text between two places.
func (s *subject) slice(from, to int) value {
	if vm.IsStr(s.v) {
		return vm.As[vm.Str](s.v).Slice(from, to)
	}
	if from == 0 && to == len(s.bytes) && s.v.Type() == vm.BytesType {
		return s.v
	}
	return vm.NewBytes(append([]byte(nil), s.bytes[from:to]...))
}

func patternOf(v value) *Pattern { return vm.As[Pattern](v) }

// newPattern is compile(pattern, flags).
func newPattern(th *vm.Thread, a []value) (v value, err error) {
	flags, err := th.Index(a[1])
	if err != nil {
		return vm.Unbound, err
	}
	defer caught(th, a[0], &err)
	s, err := take(th, a[0])
	if err != nil {
		return vm.Unbound, err
	}
	p := &parser{flags: int(flags), whole: int(flags), names: map[string]int{}, widths: make([]groupWidth, 1)}
	p.th, p.bytes, p.src = th, !vm.IsStr(a[0]), s.runes
	if !s.wide {
		if err := th.Reserve(4 * len(s.bytes)); err != nil {
			return vm.Unbound, err
		}
		p.src = make([]rune, len(s.bytes))
		for i, c := range s.bytes {
			p.src[i] = rune(c)
		}
	}
	root := p.parse()
	prog, err := compileTree(th, root, len(p.widths)-1)
	if err != nil {
		return vm.Unbound, err
	}
	pt := &Pattern{prog: prog, pattern: a[0], flags: p.whole, bytes: p.bytes, names: vm.NewDict()}
	pt.SetType(patternType())
	for _, n := range p.order {
		if pt.byGroup == nil {
			pt.byGroup = map[int32]string{}
		}
		pt.names.SetStr(vm.Intern(n), vm.Int(int64(p.names[n])))
		pt.byGroup[int32(p.names[n])] = n
	}
	return vm.Obj(&pt.Header), nil
}

// take makes a subject of a text.
func take(th *vm.Thread, v value) (subject, error) {
	s := subject{v: v}
	if !vm.IsStr(v) {
		s.bytes, _ = th.BytesOf(v)
		return s, nil
	}
	b, ascii := vm.ASCIIText(v)
	if ascii {
		s.bytes = b
		return s, nil
	}
	n := vm.As[vm.Str](v).Len()
	if err := th.Reserve(4 * n); err != nil {
		return s, err
	}
	s.wide, s.runes = true, make([]rune, 0, n)
	for r := range vm.Runes(vm.Text(v)) {
		s.runes = append(s.runes, r)
	}
	return s, nil
}

// take is a text that the pattern can look into.
func (p *Pattern) take(th *vm.Thread, v value) (subject, error) {
	if p.subject.v == v {
		return p.subject, nil
	}
	if vm.IsStr(v) {
		if p.bytes {
			return subject{}, vm.TypeError("cannot use a bytes pattern on a string-like object")
		}
	} else if _, ok := th.BytesOf(v); !ok {
		return subject{}, vm.TypeError("expected string or bytes-like object, got '" + v.Type().DisplayName() + "'")
	} else if !p.bytes {
		return subject{}, vm.TypeError("cannot use a string pattern on a bytes-like object")
	}
	s, err := take(th, v)
	if s.wide {
		p.subject = s
	}
	return s, err
}

// finder looks for one match after another.
type finder struct {
	p        *Pattern
	s        subject
	pos, end int // as the program gave them, cut to the text
	at       int // where to go on; -1: nowhere
	m        machine
}

// find begins to look into a text, from pos to endpos.
func (p *Pattern) find(th *vm.Thread, text, pos, endpos value) (*finder, error) {
	bounds := [...]int64{0, math.MaxInt64}
	for i, v := range [...]value{pos, endpos} {
		if !v.Bound() {
			continue
		}
		n, err := th.Index(v)
		if err != nil {
			if vm.Matches(err, vm.OverflowErrorType) {
				err = vm.OverflowError("Python int too large to convert to C ssize_t")
			}
			return nil, err
		}
		bounds[i] = max(n, 0)
	}
	s, err := p.take(th, text)
	if err != nil {
		return nil, err
	}
	f := &finder{p: p, s: s, m: newMachine(th, p.prog)}
	f.pos, f.end = int(min(bounds[0], int64(s.len()))), int(min(bounds[1], int64(s.len())))
	f.at = f.pos
	return f, nil
}

// maxSpare is how long a stack is kept for the next match.
const maxSpare = 1 << 10

// next finds a match; what it found is in m. After it the search goes on behind it, and an empty one at its end doesn't count.
func (f *finder) next(th *vm.Thread, once bool) (bool, error) {
	if f.at < 0 {
		return false, nil
	}
	m := &f.m
	m.th, m.err = th, nil
	if m.stack == nil {
		m.stack, m.prog.spare = m.prog.spare, nil
	}
	var ok bool
	if f.s.wide {
		ok = search(m, f.s.runes, f.end, f.at, once)
	} else {
		ok = search(m, f.s.bytes, f.end, f.at, once)
	}
	if m.fuel < work {
		m.spent()
	}
	if m.prog.spare == nil && cap(m.stack) <= maxSpare {
		m.prog.spare, m.stack = m.stack, nil
	}
	if m.err != nil {
		return false, m.err
	}
	if !ok {
		f.at = -1
		return false, nil
	}
	f.at, m.avoid = int(m.caps[1]), -1
	if m.caps[0] == m.caps[1] {
		m.avoid = f.at
	}
	return true, nil
}

// group is what a group of the last match has, or def.
func (f *finder) group(n int, def value) value {
	from, to, ok := f.m.group(int32(n))
	if !ok {
		return def
	}
	return f.s.slice(from, to)
}

// one is the method match, search or fullmatch.
func one(name string, once, whole bool) *vm.Builtin {
	return vm.MethodSig(name, "string, pos=0, endpos=sys.maxsize", func(th *vm.Thread, self value, a []value) (value, error) {
		f, err := patternOf(self).find(th, a[0], a[1], a[2])
		if err != nil {
			return vm.Unbound, err
		}
		f.m.whole = whole
		ok, err := f.next(th, once)
		if err != nil || !ok {
			return vm.None, err
		}
		return f.match(f.m.caps), nil
	})
}

func findall(th *vm.Thread, self value, a []value) (value, error) {
	f, err := patternOf(self).find(th, a[0], a[1], a[2])
	if err != nil {
		return vm.Unbound, err
	}
	out := vm.NewList()
	list := vm.As[vm.List](out)
	empty := f.s.slice(0, 0)
	for {
		ok, err := f.next(th, false)
		if err != nil || !ok {
			return out, err
		}
		var v value
		switch n := f.p.prog.groups; n {
		case 0, 1:
			v = f.group(n, empty)
		default:
			items := make([]value, n)
			for i := range items {
				items[i] = f.group(i+1, empty)
			}
			v = vm.NewTuple(items...)
		}
		if err := list.Push(th, v); err != nil {
			return vm.Unbound, err
		}
	}
}

func finditer(th *vm.Thread, self value, a []value) (value, error) {
	f, err := patternOf(self).find(th, a[0], a[1], a[2])
	if err != nil {
		return vm.Unbound, err
	}
	return vm.NewIterator("callable_iterator", func(th *vm.Thread) (value, error) {
		ok, err := f.next(th, false)
		if err != nil || !ok {
			return vm.Unbound, err
		}
		return f.match(append([]int32(nil), f.m.caps...)), nil
	}), nil
}

func split(th *vm.Thread, self value, a []value) (value, error) {
	most, err := count(th, a[1])
	if err != nil {
		return vm.Unbound, err
	}
	f, err := patternOf(self).find(th, a[0], vm.Unbound, vm.Unbound)
	if err != nil {
		return vm.Unbound, err
	}
	out := vm.NewList()
	list := vm.As[vm.List](out)
	from := 0
	for n := 0; most == 0 || n < most; n++ {
		ok, err := f.next(th, false)
		if err != nil {
			return vm.Unbound, err
		}
		if !ok {
			break
		}
		if err := list.Push(th, f.s.slice(from, int(f.m.caps[0]))); err != nil {
			return vm.Unbound, err
		}
		for i := 1; i <= f.p.prog.groups; i++ {
			if err := list.Push(th, f.group(i, vm.None)); err != nil {
				return vm.Unbound, err
			}
		}
		from = int(f.m.caps[1])
	}
	return out, list.Push(th, f.s.slice(from, f.s.len()))
}

// count is an optional number of replacements; 0 is all of them.
func count(th *vm.Thread, v value) (int, error) {
	if !v.Bound() {
		return 0, nil
	}
	n, err := th.Index(v)
	if err != nil && vm.Matches(err, vm.OverflowErrorType) {
		err = vm.OverflowError("Python int too large to convert to C ssize_t")
	}
	return int(n), err
}

var flagNames = [...]struct {
	flag int
	name string
}{{flagI, "IGNORECASE"}, {flagL, "LOCALE"}, {flagM, "MULTILINE"}, {flagS, "DOTALL"}, {flagU, "UNICODE"}, {flagX, "VERBOSE"},
	{flagD, "DEBUG"}, {flagA, "ASCII"}}

func reprPattern(th *vm.Thread, v value) (value, error) {
	p := patternOf(v)
	s, err := th.Repr(p.pattern)
	if err != nil {
		return vm.Unbound, err
	}
	if r := []rune(s); len(r) > 200 {
		s = string(r[:200])
	}
	flags := p.flags
	if !p.bytes && flags&flagsOfType == flagU {
		flags &^= flagU
	}
	sep := ", "
	for _, f := range flagNames {
		if flags&f.flag != 0 {
			s += sep + "re." + f.name
			flags &^= f.flag
			sep = "|"
		}
	}
	if flags != 0 {
		s += sep + "0x" + strconv.FormatInt(int64(flags), 16)
	}
	return vm.NewStr("re.compile(" + s + ")"), nil
}

// readonly is a plain attribute that can't be set.
func readonly(name string, get func(v value) value) *vm.GetSet {
	return vm.Getter(name, func(th *vm.Thread, self value) (value, error) { return get(self), nil })
}

// itself are the methods by which copies are the same object.
func itself() []*vm.Builtin {
	return []*vm.Builtin{
		vm.ClassGetItem(),
		vm.Method0("__copy__", vm.Self),
		vm.Method1("__deepcopy__", func(th *vm.Thread, self, memo value) (value, error) { return self, nil }),
	}
}

var (
	patternOnce  sync.Once
	patternClass *vm.Type
)

func patternType() *vm.Type {
	patternOnce.Do(func() {
		patternClass = makePatternType()
		vm.Holds(patternClass, func(v value, f vm.Visitor) {
			p := vm.As[Pattern](v)
			for _, x := range [...]*value{&p.pattern, &p.subject.v, &p.template} {
				f.Value(x)
			}
		})
	})
	return patternClass
}

func makePatternType() *vm.Type {
	const where = "string, pos=0, endpos=sys.maxsize"
	return vm.NewType(vm.TypeSpec{
		Name:  "re.Pattern",
		Flags: vm.FlagDisallowNew,
		Slots: vm.Slots{
			Repr: reprPattern,
			Hash: func(th *vm.Thread, self value) (int64, error) {
				p := patternOf(self)
				return th.HashValue(vm.NewTuple(p.pattern, vm.Int(int64(p.flags))))
			},
			Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
				if !patternClass.Is(a) || !patternClass.Is(b) || op != compile.CmpEq && op != compile.CmpNe {
					return vm.NotImplemented, nil
				}
				p, q := patternOf(a), patternOf(b)
				same := p.flags == q.flags && p.bytes == q.bytes
				var err error
				if same {
					same, err = th.Equal(p.pattern, q.pattern)
				}
				return vm.Bool(same == (op == compile.CmpEq)), err
			},
		},
		Methods: append(itself(),
			one("match", true, false), one("search", false, false), one("fullmatch", true, true),
			vm.MethodSig("findall", where, findall),
			vm.MethodSig("finditer", where, finditer),
			vm.MethodSig("scanner", where, newScanner),
			vm.MethodSig("split", "string, maxsplit=0", split),
			vm.MethodSig("sub", "repl, string, count=0", func(th *vm.Thread, self value, a []value) (value, error) {
				v, _, err := patternOf(self).sub(th, a)
				return v, err
			}),
			vm.MethodSig("subn", "repl, string, count=0", func(th *vm.Thread, self value, a []value) (value, error) {
				v, n, err := patternOf(self).sub(th, a)
				return vm.NewTuple(v, vm.Int(int64(n))), err
			}),
			vm.Method0("__reduce__", func(th *vm.Thread, self value) (value, error) {
				module, err := th.ImportModule("re", nil, vm.None, 0)
				if err != nil {
					return vm.Unbound, err
				}
				make, err := th.GetAttr(module, vm.Intern("_compile"))
				p := patternOf(self)
				return vm.NewTuple(make, vm.NewTuple(p.pattern, vm.Int(int64(p.flags)))), err
			}),
		),
		GetSet: []*vm.GetSet{
			readonly("pattern", func(v value) value { return patternOf(v).pattern }),
			readonly("flags", func(v value) value { return vm.Int(int64(patternOf(v).flags)) }),
			readonly("groups", func(v value) value { return vm.Int(int64(patternOf(v).prog.groups)) }),
			vm.Getter("groupindex", func(th *vm.Thread, v value) (value, error) {
				if p := patternOf(v); p.names.Len() > 0 {
					return vm.NewMappingProxy(p.names.Value()), nil
				}
				return vm.NewDict().Value(), nil
			}),
		},
	})
}

// scanner is what Pattern.scanner() gives: the matches one after another.
type scanner struct {
	vm.Header
	f       *finder
	pattern value
}

var scannerType = sync.OnceValue(func() *vm.Type {
	step := func(name string, once bool) *vm.Builtin {
		return vm.Method0(name, func(th *vm.Thread, self value) (value, error) {
			f := vm.As[scanner](self).f
			ok, err := f.next(th, once)
			if err != nil || !ok {
				return vm.None, err
			}
			return f.match(append([]int32(nil), f.m.caps...)), nil
		}).Counted()
	}
	return vm.NewType(vm.TypeSpec{Name: "_sre.SRE_Scanner", Flags: vm.FlagDisallowNew,
		Methods: []*vm.Builtin{step("match", true), step("search", false)},
		GetSet:  []*vm.GetSet{readonly("pattern", func(v value) value { return vm.As[scanner](v).pattern })},
	})
})

func newScanner(th *vm.Thread, self value, a []value) (value, error) {
	f, err := patternOf(self).find(th, a[0], a[1], a[2])
	if err != nil {
		return vm.Unbound, err
	}
	s := &scanner{f: f, pattern: self}
	s.SetType(scannerType())
	return vm.Obj(&s.Header), nil
}
