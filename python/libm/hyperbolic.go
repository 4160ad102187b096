// Hyperbolic.go: hyperbolic functions and their inverses by the formulas that C libraries have in common. These round more than
// once, and the last digit shows where; package math's take other ones, or the same with its own exponential and logarithm.

package libm

import "math"

// Above hugeExp e ** x is infinite, though half of it isn't yet, up to hugeCosh.
const (
	hugeExp  = 709.782712893384
	hugeCosh = 710.4758600739439
)

// halfExp is half of e ** a for a ≥ 22, beside which e ** -a is nothing.
func halfExp(a float64) float64 {
	switch {
	case a < hugeExp:
		return 0.5 * Exp(a)
	case a <= hugeCosh:
		w := Exp(0.5 * a)
		return 0.5 * w * w
	}
	return a * math.MaxFloat64 // infinite, or not a number
}

// Sinh is the hyperbolic sine.
func Sinh(x float64) float64 {
	a := math.Abs(x)
	y := 0.0
	switch t := math.Expm1(min(a, 22)); {
	case a < 0x1p-28:
		return x
	case a < 1:
		y = 0.5 * (2*t - float64(t*t)/(t+1))
	case a < 22:
		y = 0.5 * (t + t/(t+1))
	default:
		y = halfExp(a)
	}
	return math.Copysign(y, x)
}

// Cosh is the hyperbolic cosine.
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0.5*math.Ln2:
		t := math.Expm1(a)
		w := 1 + t
		return 1 + float64(t*t)/(w+w)
	case a < 22:
		t := Exp(a)
		return 0.5*t + 0.5/t
	}
	return halfExp(a)
}

// Tanh is the hyperbolic tangent.
func Tanh(x float64) float64 {
	a := math.Abs(x)
	y := 1.0
	switch {
	case a < 0x1p-55 || x != x:
		return x
	case a < 1:
		t := math.Expm1(-2 * a)
		y = -t / (t + 2)
	case a < 22:
		y = 1 - 2/(math.Expm1(2*a)+2)
	}
	return math.Copysign(y, x)
}

// Asinh is the inverse hyperbolic sine.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	y := 0.0
	switch sq := float64(a * a); {
	case a < 0x1p-28 || x-x != 0:
		return x
	case a > 0x1p28:
		y = Log(a) + math.Ln2
	case a > 2:
		y = Log(2*a + 1/(math.Sqrt(sq+1)+a))
	default:
		y = math.Log1p(a + sq/(1+math.Sqrt(1+sq)))
	}
	return math.Copysign(y, x)
}

// Acosh is the inverse hyperbolic cosine; of what is less than one it isn't a number.
func Acosh(x float64) float64 {
	switch {
	case x >= 0x1p28:
		return Log(x) + math.Ln2
	case x > 2:
		return Log(2*x - 1/(x+math.Sqrt(float64(x*x)-1)))
	}
	t := x - 1
	return math.Log1p(t + math.Sqrt(2*t+float64(t*t)))
}

// Cbrt is the cube root, by a Newton step from package math's.
func Cbrt(x float64) float64 {
	if x == 0 || x-x != 0 {
		return x
	}
	f, e := math.Frexp(x)
	third := (e + 3000) / 3
	f = math.Ldexp(f, e+3000-3*third)
	y := math.Cbrt(f)
	cube := prod2(y, y).mul(double2{y, 0})
	y += ((f - cube.hi) - cube.lo) / (3 * float64(y*y))
	return math.Ldexp(y, third-1000)
}
