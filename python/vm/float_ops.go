// Float_ops.go: the arithmetic of float, with CPython's signs and errors.

package vm

import (
	"math"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/libm"
)

// floatOperands converts the operands of a float operation; ok is false if one is no number.
func floatOperands(a, b Value) (x, y float64, ok bool, err error) {
	if x, ok = floatValue(a); !ok {
		if !IsIntLike(a) {
			return 0, 0, false, nil
		}
		if x, err = intToFloat(a); err != nil {
			return 0, 0, true, err
		}
	}
	if y, ok = floatValue(b); !ok {
		if !IsIntLike(b) {
			return 0, 0, false, nil
		}
		y, err = intToFloat(b)
	}
	return x, y, true, err
}

// floatBinop makes a binary slot from a function of two floats.
func floatBinop(f func(x, y float64) (Value, error)) func(th *Thread, a, b Value) (Value, error) {
	return func(th *Thread, a, b Value) (Value, error) {
		x, y, ok, err := floatOperands(a, b)
		if err != nil {
			return Unbound, err
		}
		if !ok {
			return NotImplemented, nil
		}
		return f(x, y)
	}
}

// divModFloat is divmod(x, y): the remainder has y's sign, the quotient is integral.
func divModFloat(x, y float64) (div, mod float64) {
	mod = math.Mod(x, y)
	div = (x - mod) / y
	if mod != 0 {
		if (y < 0) != (mod < 0) {
			mod += y
			div--
		}
	} else {
		mod = math.Copysign(0, y)
	}
	if div == 0 {
		return math.Copysign(0, x/y), mod
	}
	floor := math.Floor(div)
	if div-floor > 0.5 {
		floor++
	}
	return floor, mod
}

func isOddFloat(f float64) bool { return math.Mod(math.Abs(f), 2) == 1 }

// powFloat is x ** y; a negative number to a fractional power is complex.
func powFloat(x, y float64) (Value, error) {
	switch {
	case y == 0 || x == 1:
		return Float(1), nil
	case x != x || y != y:
		return Float(NaN), nil
	case math.IsInf(y, 0):
		return Float(math.Pow(x, y)), nil
	case x == 0:
		if y < 0 {
			return Unbound, ZeroDivisionError("zero to a negative power")
		}
		if isOddFloat(y) {
			return Float(x), nil
		}
		return Float(0), nil
	case math.IsInf(x, 0):
		return Float(math.Pow(x, y)), nil
	case x < 0 && y != math.Floor(y):
		return complexPow(complex(x, 0), complex(y, 0))
	}
	f := libm.Power(math.Abs(x), y)
	if math.IsInf(f, 0) {
		return Unbound, NewError(OverflowErrorType, Int(34), NewStr("Numerical result out of range"))
	}
	if x < 0 && isOddFloat(y) {
		f = -f
	}
	return Float(f), nil
}

var floatPow = floatBinop(powFloat)

func floatBinary() (b [compile.BinMax]func(th *Thread, a, b Value) (Value, error)) {
	b[compile.BinAdd] = floatBinop(func(x, y float64) (Value, error) { return Float(x + y), nil })
	b[compile.BinSub] = floatBinop(func(x, y float64) (Value, error) { return Float(x - y), nil })
	b[compile.BinMul] = floatBinop(func(x, y float64) (Value, error) { return Float(x * y), nil })
	b[compile.BinDiv] = floatBinop(func(x, y float64) (Value, error) {
		if y == 0 {
			return Unbound, divisionByZero()
		}
		return Float(x / y), nil
	})
	b[compile.BinMod] = floatBinop(func(x, y float64) (Value, error) {
		if y == 0 {
			return Unbound, divisionByZero()
		}
		mod := math.Mod(x, y)
		switch {
		case mod == 0:
			mod = math.Copysign(0, y)
		case (y < 0) != (mod < 0):
			mod += y
		}
		return Float(mod), nil
	})
	b[compile.BinFloorDiv] = floatBinop(func(x, y float64) (Value, error) {
		if y == 0 {
			return Unbound, divisionByZero()
		}
		div, _ := divModFloat(x, y)
		return Float(div), nil
	})
	b[compile.BinPow] = floatPow
	return b
}

// numberDivMod is divmod(a, b) of ints and floats; NotImplemented for other operands.
func numberDivMod(th *Thread, a, b Value) (Value, error) {
	if bothInts(a, b) {
		small, q, r, err := intDivMod(th, a, b)
		if err != nil {
			return Unbound, err
		}
		if q == nil {
			return NewTuple(Int(small[0]), Int(small[1])), nil
		}
		return NewTuple(th.newInt(q), th.newInt(r)), nil
	}
	x, y, ok, err := floatOperands(a, b)
	switch {
	case err != nil:
		return Unbound, err
	case !ok:
		return NotImplemented, nil
	case y == 0:
		return Unbound, divisionByZero()
	}
	div, mod := divModFloat(x, y)
	return NewTuple(Float(div), Float(mod)), nil
}
