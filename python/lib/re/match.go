// Match.go is the class re.Match.

package re

import (
	"strconv"
	"sync"

	"github.com/aioplay/aioplay/python/vm"
)

// Match is a match that was found.
type Match struct {
	vm.Header
	p        *Pattern
	text     value
	pos, end int
	caps     []int32
	last     int32
}

func matchOf(v value) *Match { return vm.As[Match](v) }

// match makes a match of what was found last; it owns caps.
func (f *finder) match(caps []int32) value {
	m := &Match{p: f.p, text: f.s.v, pos: f.pos, end: f.end, caps: caps, last: f.m.last}
	m.SetType(matchType())
	return vm.Obj(&m.Header)
}

// span is where a group lies, -1 and -1 if it took no part.
func (m *Match) span(n int) (from, to int) {
	from, to = int(m.caps[2*n]), int(m.caps[2*n+1])
	if from < 0 || to < from {
		return -1, -1
	}
	return from, to
}

// group is what a group matched, or def. A bytearray may have changed since.
func (m *Match) group(th *vm.Thread, n int, def value) value {
	from, to := m.span(n)
	if from < 0 {
		return def
	}
	s := subject{v: m.text}
	if !vm.IsStr(m.text) {
		s.bytes, _ = th.BytesOf(m.text)
		from, to = min(from, len(s.bytes)), min(to, len(s.bytes))
	}
	return s.slice(from, to)
}

// index is the number of the group that the program names, 0 by default.
func (m *Match) index(th *vm.Thread, v value) (int, error) {
	n := int64(-1)
	switch {
	case !v.Bound():
		return 0, nil
	case vm.IsIntLike(v) || v.Type().Slots.Index != nil:
		i, err := th.Index(v)
		if err != nil && !vm.Matches(err, vm.OverflowErrorType) {
			return 0, err
		}
		if err == nil {
			n = i
		}
	default:
		g, err := m.p.names.Get(th, v)
		if err != nil && !vm.Matches(err, vm.TypeErrorType) {
			return 0, err
		}
		if err == nil && g.Bound() {
			n, _ = vm.SmallInt(g)
		}
	}
	if n < 0 || n > int64(m.p.prog.groups) {
		return 0, vm.IndexError("no such group")
	}
	return int(n), nil
}

func groupMethod(th *vm.Thread, self value, a vm.Args) (value, error) {
	if len(a.Kw) > 0 {
		return vm.Unbound, vm.TypeError("group() takes no keyword arguments")
	}
	m := matchOf(self)
	items := make([]value, max(len(a.Pos), 1))
	for i := range items {
		v := vm.Unbound
		if i < len(a.Pos) {
			v = a.Pos[i]
		}
		n, err := m.index(th, v)
		if err != nil {
			return vm.Unbound, err
		}
		items[i] = m.group(th, n, vm.None)
	}
	if len(items) == 1 {
		return items[0], nil
	}
	return vm.NewTuple(items...), nil
}

// bound is start, end or span: about one group.
func bound(name string, of func(from, to int) value) *vm.Builtin {
	return vm.MethodSig(name, "group=0, /", func(th *vm.Thread, self value, a []value) (value, error) {
		m := matchOf(self)
		n, err := m.index(th, a[0])
		if err != nil {
			return vm.Unbound, err
		}
		return of(m.span(n)), nil
	})
}

func pair(from, to int) value { return vm.NewTuple(vm.Int(int64(from)), vm.Int(int64(to))) }

func orNone(v value) value {
	if v.Bound() {
		return v
	}
	return vm.None
}

var matchType = sync.OnceValue(func() *vm.Type {
	t := vm.NewType(vm.TypeSpec{
		Name:  "re.Match",
		Flags: vm.FlagDisallowNew,
		Slots: vm.Slots{
			Repr: func(th *vm.Thread, v value) (value, error) {
				m := matchOf(v)
				s, err := th.Repr(m.group(th, 0, vm.None))
				from, to := m.span(0)
				return vm.NewStr("<re.Match object; span=(" + strconv.Itoa(from) + ", " + strconv.Itoa(to) + "), match=" + s + ">"), err
			},
			GetItem: func(th *vm.Thread, self, key value) (value, error) {
				m := matchOf(self)
				n, err := m.index(th, key)
				if err != nil {
					return vm.Unbound, err
				}
				return m.group(th, n, vm.None), nil
			},
		},
		Methods: append(itself(),
			vm.MethodArgs("group", groupMethod),
			bound("start", func(from, to int) value { return vm.Int(int64(from)) }),
			bound("end", func(from, to int) value { return vm.Int(int64(to)) }),
			bound("span", pair),
			vm.MethodSig("groups", "default=None", func(th *vm.Thread, self value, a []value) (value, error) {
				m, def := matchOf(self), orNone(a[0])
				items := make([]value, m.p.prog.groups)
				for i := range items {
					items[i] = m.group(th, i+1, def)
				}
				return vm.NewTuple(items...), nil
			}),
			vm.MethodSig("groupdict", "default=None", func(th *vm.Thread, self value, a []value) (value, error) {
				m, def := matchOf(self), orNone(a[0])
				d := vm.NewDict()
				for k, v, i, ok := m.p.names.Next(0); ok; k, v, i, ok = m.p.names.Next(i) {
					n, _ := vm.SmallInt(v)
					if err := d.Set(th, k, m.group(th, int(n), def)); err != nil {
						return vm.Unbound, err
					}
				}
				return d.Value(), nil
			}),
			vm.MethodSig("expand", "template", func(th *vm.Thread, self value, a []value) (value, error) {
				m := matchOf(self)
				r, err := m.p.replacement(th, a[0])
				if err != nil {
					return vm.Unbound, err
				}
				return r.expand(th, func(n int) value { return m.group(th, n, vm.Unbound) })
			}),
		),
		GetSet: []*vm.GetSet{
			readonly("string", func(v value) value { return matchOf(v).text }),
			readonly("re", func(v value) value { return vm.Obj(&matchOf(v).p.Header) }),
			readonly("pos", func(v value) value { return vm.Int(int64(matchOf(v).pos)) }),
			readonly("endpos", func(v value) value { return vm.Int(int64(matchOf(v).end)) }),
			vm.Getter("lastindex", func(th *vm.Thread, v value) (value, error) {
				if n := matchOf(v).last; n > 0 {
					return vm.Int(int64(n)), nil
				}
				return vm.None, nil
			}),
			vm.Getter("lastgroup", func(th *vm.Thread, v value) (value, error) {
				m := matchOf(v)
				if name, ok := m.p.byGroup[m.last]; ok {
					return vm.NewStr(name), nil
				}
				return vm.None, nil
			}),
			vm.Getter("regs", func(th *vm.Thread, v value) (value, error) {
				m := matchOf(v)
				items := make([]value, len(m.caps)/2)
				for i := range items {
					items[i] = pair(m.span(i))
				}
				return vm.NewTuple(items...), nil
			}),
		},
	})
	vm.Holds(t, func(v value, f vm.Visitor) {
		f.Value(&matchOf(v).text)
		vm.VisitPointer(f, &matchOf(v).p)
	})
	return t
})
