// Timedelta.go is timedelta: a length of time, exact to the microsecond.

package datetime

import (
	"math"
	"math/big"
	"strconv"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// Delta is a timedelta, with 0 <= secs < 86400 and 0 <= micros < 1e6.
type Delta struct {
	vm.Header
	days, secs, micros int
}

const maxDays = 999999999

func deltaOf(v value) *Delta { return vm.As[Delta](v) }

func isDelta(v value) bool { return deltaType.Is(v) }

// newDelta makes a timedelta of parts of any size.
func newDelta(days, secs, micros int) (value, error) {
	d := &Delta{}
	if err := d.set(days, secs, micros); err != nil {
		return vm.Unbound, err
	}
	d.SetType(deltaType)
	return vm.Obj(&d.Header), nil
}

// microDelta makes a timedelta of a number of microseconds, for lengths that can't be too great.
func microDelta(n int) value {
	v, err := newDelta(0, 0, n)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return v
}

func (d *Delta) set(days, secs, micros int) error {
	carry, us := floorDiv(micros, 1e6)
	more, s := floorDiv(secs+carry, 86400)
	days += more
	if days > maxDays || days < -maxDays {
		if days != int(int32(days)) {
			return vm.OverflowError("Python int too large to convert to C int")
		}
		return vm.OverflowError("days=" + strconv.Itoa(days) + "; must have magnitude <= 999999999")
	}
	d.days, d.secs, d.micros = days, s, us
	return nil
}

// us is the length in microseconds, for offsets and other short lengths.
func (d *Delta) us() int { return (d.days*86400+d.secs)*1e6 + d.micros }

var million = big.NewInt(1e6)

// big is the length in microseconds.
func (d *Delta) big() *big.Int {
	n := big.NewInt(int64(d.days)*86400 + int64(d.secs))
	return n.Add(n.Mul(n, million), big.NewInt(int64(d.micros)))
}

func (d *Delta) sign() int {
	if d.days != 0 {
		return sign(d.days)
	}
	return sign(d.secs + d.micros)
}

func (d *Delta) compare(e *Delta) int {
	if d.days != e.days {
		return sign(d.days - e.days)
	}
	return sign((d.secs-e.secs)*1e6 + d.micros - e.micros)
}

// fromBig makes a timedelta of a number of microseconds.
func fromBig(n *big.Int) (value, error) {
	secs, us := new(big.Int).DivMod(n, million, new(big.Int))
	if !secs.IsInt64() || secs.BitLen() > 60 {
		return vm.Unbound, vm.OverflowError("Python int too large to convert to C int")
	}
	return newDelta(0, int(secs.Int64()), int(us.Int64()))
}

// nearest is n/m, with halves rounded to even.
func nearest(n, m *big.Int) (*big.Int, error) {
	if m.Sign() == 0 {
		return nil, vm.ZeroDivisionError("division by zero")
	}
	if m.Sign() < 0 {
		n, m = new(big.Int).Neg(n), new(big.Int).Neg(m)
	}
	q, r := new(big.Int).DivMod(n, m, new(big.Int))
	if c := r.Lsh(r, 1).Cmp(m); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(1))
	}
	return q, nil
}

// ratio is a float as a fraction.
func ratio(th *vm.Thread, f value) (n, m *big.Int, err error) {
	v, err := th.CallMethod(f, vm.Intern("as_integer_ratio"))
	if err != nil {
		return nil, nil, err
	}
	if !vm.IsTuple(v) {
		return nil, nil, vm.TypeError("unexpected return type from as_integer_ratio(): expected tuple, not '" + v.Type().DisplayName() + "'")
	}
	p := vm.As[vm.Tuple](v).Items()
	switch {
	case len(p) != 2:
		return nil, nil, vm.ValueError("as_integer_ratio() must return a 2-tuple")
	case !vm.IsIntLike(p[0]) || !vm.IsIntLike(p[1]):
		return nil, nil, vm.TypeError("non-integer arguments in division")
	}
	return vm.BigInt(p[0]), vm.BigInt(p[1]), nil
}

var deltaSig = vm.ParseSignature("days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0")

// deltaParts are the constructor's arguments, smallest unit first, as their fractions add up in this order.
var deltaParts = [...]struct {
	arg   int
	name  string
	scale int64
}{{2, "microseconds", 1}, {3, "milliseconds", 1e3}, {1, "seconds", 1e6}, {4, "minutes", 60e6}, {5, "hours", 3600e6}, {0, "days", dayMicros}, {6, "weeks", 7 * dayMicros}}

func makeDelta(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) {
	v, err := match(th, deltaSig, "__new__", a)
	if err != nil {
		return vm.Unbound, err
	}
	sum, rest := new(big.Int), 0.0
	for _, p := range deltaParts {
		x := v[p.arg]
		if !x.Bound() {
			continue
		}
		scale := big.NewInt(p.scale)
		if vm.IsIntLike(x) {
			sum.Add(sum, scale.Mul(scale, vm.BigInt(x)))
			continue
		}
		f, ok := vm.FloatOf(x)
		if !ok {
			return vm.Unbound, vm.TypeError("unsupported type for timedelta " + p.name + " component: " + x.Type().DisplayName())
		}
		whole, part := math.Modf(f)
		i, err := th.Call(vm.IntType.Value(), vm.Float(whole))
		if err != nil {
			return vm.Unbound, err
		}
		sum.Add(sum, scale.Mul(scale, vm.BigInt(i)))
		whole, part = math.Modf(part * float64(p.scale))
		sum.Add(sum, big.NewInt(int64(whole)))
		rest += part
	}
	if rest != 0 { // rounded to even, as a whole
		odd := float64(sum.Bit(0))
		whole := math.Round(rest)
		if math.Abs(whole-rest) == 0.5 {
			whole = 2*math.Round((rest+odd)*0.5) - odd
		}
		sum.Add(sum, big.NewInt(int64(whole)))
	}
	d, err := fromBig(sum)
	if err != nil || cls == deltaType {
		return d, err
	}
	o := deltaOf(vm.Obj(vm.NewObject(cls)))
	e := deltaOf(d)
	o.days, o.secs, o.micros = e.days, e.secs, e.micros
	return vm.Obj(&o.Header), nil
}

// deltaBinary makes a slot of an operation on two timedeltas.
func deltaBinary(f func(th *vm.Thread, a, b *Delta) (value, error)) func(th *vm.Thread, a, b value) (value, error) {
	return func(th *vm.Thread, a, b value) (value, error) {
		if !isDelta(a) || !isDelta(b) {
			return vm.NotImplemented, nil
		}
		return f(th, deltaOf(a), deltaOf(b))
	}
}

func deltaMul(th *vm.Thread, a, b value) (value, error) {
	if !isDelta(a) {
		a, b = b, a
	}
	n := deltaOf(a).big()
	if vm.IsIntLike(b) {
		return fromBig(n.Mul(n, vm.BigInt(b)))
	}
	if _, ok := vm.FloatOf(b); !ok {
		return vm.NotImplemented, nil
	}
	p, q, err := ratio(th, b)
	if err == nil {
		n, err = nearest(n.Mul(n, p), q)
	}
	if err != nil {
		return vm.Unbound, err
	}
	return fromBig(n)
}

func deltaDiv(th *vm.Thread, a, b value) (value, error) {
	if !isDelta(a) {
		return vm.NotImplemented, nil
	}
	n := deltaOf(a).big()
	if isDelta(b) {
		return th.Binary(compile.BinDiv, vm.NewBig(n), vm.NewBig(deltaOf(b).big()))
	}
	m, err := big.NewInt(1), error(nil)
	if vm.IsIntLike(b) {
		m = vm.BigInt(b)
	} else if _, ok := vm.FloatOf(b); ok {
		var p *big.Int
		if p, m, err = ratio(th, b); err != nil {
			return vm.Unbound, err
		}
		n.Mul(n, m)
		m = p
	} else {
		return vm.NotImplemented, nil
	}
	if n, err = nearest(n, m); err != nil {
		return vm.Unbound, err
	}
	return fromBig(n)
}

// divMod is divmod() as a method, with the operands the other way round if reverse is set.
func divMod(name string, reverse bool) *vm.Builtin {
	return vm.Method1(name, func(th *vm.Thread, a, b value) (value, error) {
		if !isDelta(b) {
			return vm.NotImplemented, nil
		}
		if reverse {
			a, b = b, a
		}
		q, err := deltaFloorDiv(th, a, b)
		if err != nil {
			return vm.Unbound, err
		}
		r, err := th.Binary(compile.BinMod, a, b)
		return vm.NewTuple(q, r), err
	})
}

// deltaInt is an operation of ints on the microseconds of two timedeltas.
func deltaInt(th *vm.Thread, op compile.BinaryOp, a, b value) (value, error) {
	return th.Binary(op, vm.NewBig(deltaOf(a).big()), b)
}

func deltaFloorDiv(th *vm.Thread, a, b value) (value, error) {
	if !isDelta(a) {
		return vm.NotImplemented, nil
	}
	if isDelta(b) {
		return deltaInt(th, compile.BinFloorDiv, a, vm.NewBig(deltaOf(b).big()))
	}
	if !vm.IsIntLike(b) {
		return vm.NotImplemented, nil
	}
	v, err := deltaInt(th, compile.BinFloorDiv, a, b)
	if err != nil {
		return vm.Unbound, err
	}
	return fromBig(vm.BigInt(v))
}

// deltaText is str(d).
func deltaText(d *Delta) string {
	s := ""
	if d.days != 0 {
		s = strconv.Itoa(d.days) + " day"
		if d.days != 1 && d.days != -1 {
			s += "s"
		}
		s += ", "
	}
	s += strconv.Itoa(d.secs/3600) + ":" + pad(d.secs/60%60, 2) + ":" + pad(d.secs%60, 2)
	if d.micros != 0 {
		s += "." + pad(d.micros, 6)
	}
	return s
}

func deltaRepr(th *vm.Thread, v value) (value, error) {
	d, s := deltaOf(v), ""
	for _, p := range [...]struct {
		name string
		n    int
	}{{"days=", d.days}, {"seconds=", d.secs}, {"microseconds=", d.micros}} {
		if p.n != 0 {
			if s != "" {
				s += ", "
			}
			s += p.name + strconv.Itoa(p.n)
		}
	}
	if s == "" {
		s = "0"
	}
	return str(v.Type().DisplayName() + "(" + s + ")")
}

func (d *Delta) state() value {
	return vm.NewTuple(vm.Int(int64(d.days)), vm.Int(int64(d.secs)), vm.Int(int64(d.micros)))
}

func negate(th *vm.Thread, v value) (value, error) {
	d := deltaOf(v)
	return newDelta(-d.days, -d.secs, -d.micros)
}

func defineDelta() {
	least, most, step := &Delta{days: -maxDays}, &Delta{days: maxDays, secs: 86399, micros: 999999}, &Delta{micros: 1}
	s := vm.Slots{
		New:  makeDelta,
		Repr: deltaRepr,
		Str:  func(th *vm.Thread, v value) (value, error) { return str(deltaText(deltaOf(v))) },
		Hash: func(th *vm.Thread, v value) (int64, error) { return th.HashValue(deltaOf(v).state()) },
		Bool: func(th *vm.Thread, v value) (bool, error) { return deltaOf(v).sign() != 0, nil },
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
			if !isDelta(a) || !isDelta(b) {
				return vm.NotImplemented, nil
			}
			return answer(op, deltaOf(a).compare(deltaOf(b))), nil
		},
		Neg: negate,
		Pos: func(th *vm.Thread, v value) (value, error) {
			d := deltaOf(v)
			return newDelta(d.days, d.secs, d.micros)
		},
		Abs: func(th *vm.Thread, v value) (value, error) {
			d := deltaOf(v)
			if d.days < 0 {
				return negate(th, v)
			}
			return newDelta(d.days, d.secs, d.micros)
		},
	}
	s.Binary[compile.BinAdd] = deltaBinary(func(th *vm.Thread, a, b *Delta) (value, error) {
		return newDelta(a.days+b.days, a.secs+b.secs, a.micros+b.micros)
	})
	s.Binary[compile.BinSub] = deltaBinary(func(th *vm.Thread, a, b *Delta) (value, error) {
		return newDelta(a.days-b.days, a.secs-b.secs, a.micros-b.micros)
	})
	s.Binary[compile.BinMod] = deltaBinary(func(th *vm.Thread, a, b *Delta) (value, error) {
		v, err := th.Binary(compile.BinMod, vm.NewBig(a.big()), vm.NewBig(b.big()))
		if err != nil {
			return vm.Unbound, err
		}
		return fromBig(vm.BigInt(v))
	})
	s.Binary[compile.BinMul], s.Binary[compile.BinDiv], s.Binary[compile.BinFloorDiv] = deltaMul, deltaDiv, deltaFloorDiv
	get := func(name string, f func(d *Delta) int) *vm.GetSet {
		return vm.Getter(name, func(th *vm.Thread, v value) (value, error) { return num(f(deltaOf(v))) })
	}
	deltaType = vm.NewType(vm.TypeSpec{Name: "datetime.timedelta", Slots: s,
		Attrs: map[string]value{"min": vm.Obj(&least.Header), "max": vm.Obj(&most.Header), "resolution": vm.Obj(&step.Header)},
		GetSet: []*vm.GetSet{
			get("days", func(d *Delta) int { return d.days }),
			get("seconds", func(d *Delta) int { return d.secs }),
			get("microseconds", func(d *Delta) int { return d.micros }),
		},
		Methods: []*vm.Builtin{
			vm.Method0("total_seconds", func(th *vm.Thread, v value) (value, error) {
				return th.Binary(compile.BinDiv, vm.NewBig(deltaOf(v).big()), vm.Int(1e6))
			}),
			divMod("__divmod__", false), divMod("__rdivmod__", true),
			vm.Method0("__reduce__", func(th *vm.Thread, v value) (value, error) {
				return vm.NewTuple(v.Type().Value(), deltaOf(v).state()), nil
			}),
		},
	})
	vm.Subclassable[Delta](deltaType)
	vm.HoldsNothing(deltaType)
	for _, d := range []*Delta{least, most, step} {
		d.SetType(deltaType)
	}
}
