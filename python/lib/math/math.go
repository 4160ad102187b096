// Package math is Python's math module.
package math

import (
	"math"
	"math/big"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/libm"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

// unexpected is the error that an argument isn't what msg says.
func unexpected(th *vm.Thread, msg string, x float64) error {
	text, err := th.Repr(vm.Float(x))
	if err != nil {
		return err
	}
	return vm.ValueError(msg + ", got " + text)
}

var (
	domain   = func() error { return vm.ValueError("math domain error") }
	tooLarge = func() error { return vm.OverflowError("math range error") }
)

// unary is a function of one float: check says what is wrong with an argument, in front of ", got 2.0".
func unary(name string, f func(x float64) float64, check func(x float64) string) *vm.Builtin {
	return vm.Func1(name, func(th *vm.Thread, a value) (value, error) {
		x, err := th.AsFloat(a)
		if err != nil {
			return vm.Unbound, err
		}
		if check != nil {
			if msg := check(x); msg != "" {
				return vm.Unbound, unexpected(th, msg, x)
			}
		}
		y := f(x)
		if math.IsNaN(y) && !math.IsNaN(x) {
			return vm.Unbound, domain()
		}
		if math.IsInf(y, 0) && !math.IsInf(x, 0) {
			return vm.Unbound, tooLarge()
		}
		return vm.Float(y), nil
	})
}

func binary(name string, f func(x, y float64) (float64, error)) *vm.Builtin {
	return vm.FuncN(name, 2, 2, func(th *vm.Thread, a []value) (value, error) {
		x, err := th.AsFloat(a[0])
		if err != nil {
			return vm.Unbound, err
		}
		y, err := th.AsFloat(a[1])
		if err != nil {
			return vm.Unbound, err
		}
		z, err := f(x, y)
		return vm.Float(z), err
	})
}

func test(name string, f func(x float64) bool) *vm.Builtin {
	return vm.Func1(name, func(th *vm.Thread, a value) (value, error) {
		x, err := th.AsFloat(a)
		return vm.Bool(f(x)), err
	})
}

// round is floor, ceil and trunc: the method of the argument's class, or an int of the float.
func round(name string, f func(x float64) float64) *vm.Builtin {
	method := vm.Intern("__" + name + "__")
	return vm.Func1(name, func(th *vm.Thread, a value) (value, error) {
		x, ok := vm.FloatOf(a)
		if !ok || a.Type() != vm.FloatType {
			if vm.IsIntLike(a) && a.Type() == vm.IntType {
				return a, nil
			}
			m, err := th.LookupSpecial(a, method)
			if err != nil {
				return vm.Unbound, err
			}
			if m.Bound() {
				return th.Call(m)
			}
			if name == "trunc" {
				return vm.Unbound, vm.TypeError("type " + a.Type().Name + " doesn't define __trunc__ method")
			}
			if x, err = th.AsFloat(a); err != nil {
				return vm.Unbound, err
			}
		}
		return floatToInt(f(x))
	})
}

func floatToInt(x float64) (value, error) {
	switch {
	case math.IsNaN(x):
		return vm.Unbound, vm.ValueError("cannot convert float NaN to integer")
	case math.IsInf(x, 0):
		return vm.Unbound, vm.OverflowError("cannot convert float infinity to integer")
	case x > -1<<62 && x < 1<<62:
		return vm.Int(int64(x)), nil
	}
	n, _ := new(big.Float).SetFloat64(x).Int(nil)
	return vm.NewBig(n), nil
}

// Module makes the module.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("math", vm.NewDict())
	for name, f := range map[string]float64{"pi": math.Pi, "e": math.E, "tau": 2 * math.Pi, "inf": math.Inf(1), "nan": vm.NaN} {
		m.Set(name, vm.Float(f))
	}
	finite := func(x float64) string {
		if math.IsInf(x, 0) {
			return "expected a finite input"
		}
		return ""
	}
	unit := func(x float64) string {
		if x < -1 || x > 1 {
			return "expected a number in range from -1 up to 1"
		}
		return ""
	}
	gamma := func(x float64) string {
		if math.IsInf(x, -1) || x <= 0 && x == math.Floor(x) {
			return "expected a noninteger or positive integer"
		}
		return ""
	}
	m.Add(
		unary("sqrt", math.Sqrt, func(x float64) string {
			if x < 0 {
				return "expected a nonnegative input"
			}
			return ""
		}),
		unary("exp", libm.Exp, nil), unary("exp2", libm.Exp2, nil), unary("expm1", math.Expm1, nil), unary("cbrt", libm.Cbrt, nil),
		unary("log1p", math.Log1p, func(x float64) string {
			if x <= -1 {
				return "expected argument value > -1"
			}
			return ""
		}),
		unary("sin", libm.Sin, finite), unary("cos", libm.Cos, finite), unary("tan", libm.Tan, finite),
		unary("asin", libm.Asin, unit), unary("acos", libm.Acos, unit), unary("atan", libm.Atan, nil),
		unary("sinh", libm.Sinh, nil), unary("cosh", libm.Cosh, nil), unary("tanh", libm.Tanh, nil), unary("asinh", libm.Asinh, nil),
		unary("acosh", libm.Acosh, func(x float64) string {
			if x < 1 {
				return "expected argument value not less than 1"
			}
			return ""
		}),
		unary("atanh", math.Atanh, func(x float64) string {
			if x <= -1 || x >= 1 {
				return "expected a number between -1 and 1"
			}
			return ""
		}),
		unary("gamma", libm.Gamma, gamma),
		unary("lgamma", libm.Lgamma, func(x float64) string {
			if math.IsInf(x, -1) {
				return ""
			}
			return gamma(x)
		}),
		unary("erf", libm.Erf, nil), unary("erfc", libm.Erfc, nil), unary("fabs", math.Abs, nil),
		unary("degrees", func(x float64) float64 { return x * (180 / math.Pi) }, nil),
		unary("radians", func(x float64) float64 { return x * (math.Pi / 180) }, nil),
		unary("ulp", ulp, nil),
		test("isnan", math.IsNaN), test("isinf", func(x float64) bool { return math.IsInf(x, 0) }),
		test("isfinite", func(x float64) bool { return !math.IsInf(x, 0) && !math.IsNaN(x) }),
		round("floor", math.Floor), round("ceil", math.Ceil), round("trunc", math.Trunc),
		binary("atan2", func(y, x float64) (float64, error) { return libm.Atan2(y, x), nil }),
		binary("copysign", func(x, y float64) (float64, error) { return math.Copysign(x, y), nil }),
		binary("pow", power),
		binary("fmod", func(x, y float64) (float64, error) {
			if (math.IsInf(x, 0) || y == 0) && !math.IsNaN(x) && !math.IsNaN(y) {
				return 0, domain()
			}
			return math.Mod(x, y), nil
		}),
		binary("remainder", func(x, y float64) (float64, error) {
			if (math.IsInf(x, 0) || y == 0) && !math.IsNaN(x) && !math.IsNaN(y) {
				return 0, domain()
			}
			return math.Remainder(x, y), nil
		}),
		logarithm("log2", 2), logarithm("log10", 10),
		vm.FuncN("log", 1, 2, func(th *vm.Thread, a []value) (value, error) {
			x, err := logOf(th, a[0], libm.Log)
			if err != nil || len(a) == 1 {
				return vm.Float(x), err
			}
			y, err := logOf(th, a[1], libm.Log)
			if err == nil && y == 0 {
				err = vm.ZeroDivisionError("division by zero")
			}
			return vm.Float(x / y), err
		}),
		vm.Func1("frexp", func(th *vm.Thread, a value) (value, error) {
			x, err := th.AsFloat(a)
			f, e := math.Frexp(x)
			return vm.NewTuple(vm.Float(f), vm.Int(int64(e))), err
		}),
		vm.Func1("modf", func(th *vm.Thread, a value) (value, error) {
			x, err := th.AsFloat(a)
			if math.IsInf(x, 0) {
				return vm.NewTuple(vm.Float(math.Copysign(0, x)), vm.Float(x)), err
			}
			i, f := math.Modf(x)
			return vm.NewTuple(vm.Float(math.Copysign(f, x)), vm.Float(i)), err
		}),
		vm.FuncN("ldexp", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			x, err := th.AsFloat(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			if !vm.IsIntLike(a[1]) {
				return vm.Unbound, vm.TypeError("Expected an int as second argument to ldexp.")
			}
			n := vm.BigInt(a[1])
			e := 100000 * n.Sign()
			if n.IsInt64() && n.Int64() > -100000 && n.Int64() < 100000 {
				e = int(n.Int64())
			}
			y := math.Ldexp(x, e)
			if math.IsInf(y, 0) && !math.IsInf(x, 0) {
				return vm.Unbound, tooLarge()
			}
			return vm.Float(y), nil
		}),
		vm.FuncSig("nextafter", "x, y, /, *, steps=None", func(th *vm.Thread, a []value) (value, error) {
			x, err := th.AsFloat(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			y, err := th.AsFloat(a[1])
			if err != nil {
				return vm.Unbound, err
			}
			steps := uint64(1)
			if given := a[2].Bound() && !a[2].IsNone(); !given && x != y {
				return vm.Float(math.Nextafter(x, y)), nil // on the way to a zero of the other sign the one of x's is next
			} else if given {
				n, err := integer(th, a[2])
				switch {
				case err != nil:
					return vm.Unbound, err
				case n.Sign() < 0:
					return vm.Unbound, vm.ValueError("steps must be a non-negative integer")
				case n.IsUint64():
					steps = n.Uint64()
				default:
					steps = math.MaxUint64
				}
			}
			return vm.Float(nextAfter(x, y, steps)), nil
		}),
		vm.FuncSig("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", isClose),
		vm.FuncN("fma", 3, 3, func(th *vm.Thread, a []value) (value, error) {
			var x [3]float64
			for i, v := range a {
				f, err := th.AsFloat(v)
				if err != nil {
					return vm.Unbound, err
				}
				x[i] = f
			}
			return fusedMultiplyAdd(x[0], x[1], x[2])
		}),
		vm.FuncN("hypot", 0, -1, func(th *vm.Thread, a []value) (value, error) {
			xs, err := floats(th, a)
			return vm.Float(norm(xs)), err
		}),
		vm.FuncN("dist", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			p, err := th.TupleItems(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			q, err := th.TupleItems(a[1])
			if err != nil {
				return vm.Unbound, err
			}
			if len(p) != len(q) {
				return vm.Unbound, vm.ValueError("both points must have the same number of dimensions")
			}
			xs, err := floats(th, p)
			if err != nil {
				return vm.Unbound, err
			}
			ys, err := floats(th, q)
			for i := range ys {
				xs[i] -= ys[i]
			}
			return vm.Float(norm(xs)), err
		}),
		vm.Func1("fsum", fsum),
		vm.FuncSig("prod", "iterable, /, *, start=1", func(th *vm.Thread, a []value) (value, error) {
			p := vm.Int(1)
			if a[1].Bound() {
				p = a[1]
			}
			err := th.Each(a[0], func(x value) (err error) {
				p, err = th.Binary(compile.BinMul, p, x)
				return err
			})
			return p, err
		}),
		vm.FuncN("sumprod", 2, 2, sumProd),
	)
	m.Add(integers()...)
	return m, nil
}

func ulp(x float64) float64 {
	x = math.Abs(x)
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return x
	}
	if y := math.Nextafter(x, math.Inf(1)); !math.IsInf(y, 0) {
		return y - x
	}
	return x - math.Nextafter(x, 0)
}

func power(x, y float64) (float64, error) {
	z := libm.Pow(x, y)
	switch {
	case math.IsNaN(z) && !math.IsNaN(x) && !math.IsNaN(y):
		return 0, domain()
	case math.IsInf(z, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0):
		if x == 0 {
			return 0, domain()
		}
		return 0, tooLarge()
	}
	return z, nil
}

// logOf is a logarithm of a float, or of an int of any size.
func logOf(th *vm.Thread, v value, f func(x float64) float64) (float64, error) {
	if vm.IsIntLike(v) {
		n := vm.BigInt(v)
		if n.Sign() <= 0 {
			return 0, vm.ValueError("expected a positive input")
		}
		if b := n.BitLen(); b > 1000 {
			m, _ := new(big.Float).SetInt(new(big.Int).Rsh(n, uint(b-64))).Float64()
			return f(m) + float64(b-64)*f(2), nil
		}
	}
	x, err := th.AsFloat(v)
	if err != nil {
		return 0, err
	}
	if x <= 0 {
		return 0, unexpected(th, "expected a positive input", x)
	}
	return f(x), nil
}

func logarithm(name string, base int) *vm.Builtin {
	f := libm.Log2
	if base == 10 {
		f = libm.Log10
	}
	return vm.Func1(name, func(th *vm.Thread, a value) (value, error) {
		x, err := logOf(th, a, f)
		return vm.Float(x), err
	})
}

func floats(th *vm.Thread, vs []value) ([]float64, error) {
	xs := make([]float64, len(vs))
	for i, v := range vs {
		x, err := th.AsFloat(v)
		if err != nil {
			return nil, err
		}
		xs[i] = x
	}
	return xs, nil
}

// norm is the length of a vector, scaled against overflow, with the rounding errors of the sum mended.
func norm(xs []float64) float64 {
	big, nan := 0.0, false
	for _, x := range xs {
		x = math.Abs(x)
		if math.IsInf(x, 0) {
			return x
		}
		nan = nan || math.IsNaN(x)
		big = max(big, x)
	}
	if nan {
		return vm.NaN
	}
	if big == 0 || len(xs) == 1 {
		return big
	}
	_, e := math.Frexp(big)
	sum, lost := 0.0, 0.0
	for _, x := range xs {
		x = math.Ldexp(x, -e)
		p := x * x
		pe := math.FMA(x, x, -p)
		s := sum + p
		if sum >= p {
			lost += (sum - s) + p
		} else {
			lost += (p - s) + sum
		}
		lost += pe
		sum = s
	}
	h := math.Sqrt(sum + lost)
	h += (math.FMA(-h, h, sum) + lost) / (2 * h)
	return math.Ldexp(h, e)
}

func isClose(th *vm.Thread, v []value) (value, error) {
	x := [4]float64{0, 0, 1e-9, 0}
	for i, a := range v {
		if a.Bound() {
			f, err := th.AsFloat(a)
			if err != nil {
				return vm.Unbound, err
			}
			x[i] = f
		}
	}
	a, b, rel, abs := x[0], x[1], x[2], x[3]
	if rel < 0 || abs < 0 {
		return vm.Unbound, vm.ValueError("tolerances must be non-negative")
	}
	if a == b {
		return vm.True, nil
	}
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return vm.False, nil
	}
	d := math.Abs(b - a)
	return vm.Bool(d <= math.Abs(rel*b) || d <= math.Abs(rel*a) || d <= abs), nil
}

// fusedMultiplyAdd is x*y + z, rounded once. What isn't a number, or is infinite, without an argument being so is an error.
func fusedMultiplyAdd(x, y, z float64) (value, error) {
	r := math.FMA(x, y, z)
	switch {
	case math.IsNaN(r) && !math.IsNaN(x) && !math.IsNaN(y) && !math.IsNaN(z):
		return vm.Unbound, vm.ValueError("invalid operation in fma")
	case math.IsInf(r, 0) && finite(x) && finite(y) && finite(z):
		return vm.Unbound, vm.OverflowError("overflow in fma")
	}
	return vm.Float(r), nil
}

func finite(x float64) bool { return x-x == 0 }

// nextAfter goes from x to y, or steps floats towards it. A float's bits without the sign number the floats from zero on.
func nextAfter(x, y float64, steps uint64) float64 {
	const sign = 1 << 63
	switch {
	case steps == 0 || x != x:
		return x
	case y != y || x == y:
		return y
	}
	from, to := math.Float64bits(x), math.Float64bits(y)
	i, j := from&^sign, to&^sign
	switch {
	case from&sign == to&sign && max(i, j)-min(i, j) <= steps, from&sign != to&sign && i+j <= steps:
		return y
	case from&sign == to&sign && i < j:
		return math.Float64frombits(from + steps)
	case from&sign != to&sign && i < steps:
		return math.Float64frombits(to&sign | (steps - i))
	}
	return math.Float64frombits(from - steps)
}
