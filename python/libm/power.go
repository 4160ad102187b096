// Package libm has the elementary functions of C's library. Those of package math err by up to one unit in the last
// place, as C's don't, and Python prints all places: `math.sin(1)` and `1.05 ** 10` would end in other digits than elsewhere.
//
// The functions work with values that are unevaluated sums of two floats, in which they are known to about 68 bits, and
// round them once; so they agree with a good C library in all but about one of a thousand cases. Where C libraries follow
// a formula whose own errors are larger (Log10), the formula is theirs. The tables that make this fast are computed at first use, since a
// page would have to load them. There are no fused operations here: WebAssembly has none, and results must be the same everywhere,
// which is why products that are added to something are written float64(a*b).
//
// Power.go has the numbers of two floats, and an accurate power. Package math's Pow is off by some units in the last place, which shows as soon as
// a program prints `1.05 ** 10`; C's is right in all but a few cases in a thousand million. So the power is computed with
// twice the precision (a value as an unevaluated sum of two floats) and rounded once.

package libm

import (
	"math"
	"math/bits"
)

// double2 is the number hi + lo, |lo| at most half a unit in the last place of hi.
type double2 struct{ hi, lo float64 }

// sum2 adds two floats exactly.
func sum2(a, b float64) double2 {
	s := a + b
	t := s - a
	return double2{s, (a - (s - t)) + (b - t)}
}

// quickSum2 is sum2 for |a| >= |b|.
func quickSum2(a, b float64) double2 {
	s := a + b
	return double2{s, b - (s - a)}
}

// split cuts a float into two halves whose products are exact.
func split(a float64) (hi, lo float64) {
	t := float64(134217729 * a)
	hi = t - (t - a)
	return hi, a - hi
}

// prod2 multiplies two floats exactly.
func prod2(a, b float64) double2 {
	p := float64(a * b)
	ah, al := split(a)
	bh, bl := split(b)
	e := float64(ah*bh) - p
	e += float64(ah * bl)
	e += float64(al * bh)
	return double2{p, e + float64(al*bl)}
}

func (x double2) add(y double2) double2 {
	s := sum2(x.hi, y.hi)
	return quickSum2(s.hi, s.lo+x.lo+y.lo)
}

func (x double2) mul(y double2) double2 {
	p := prod2(x.hi, y.hi)
	return quickSum2(p.hi, p.lo+(float64(x.hi*y.lo)+float64(x.lo*y.hi)))
}

func (x double2) scale(f float64) double2 { // f a power of two
	return double2{x.hi * f, x.lo * f}
}

// ln2 to 106 bits.
var ln2 = double2{0.693147180559945286226764, 2.319046813846299558417771e-17}

// inverseFactorials are 1/n! from n = 3 to 11 in twice the precision; exp2d's argument is so small that this many do.
var inverseFactorials [9]double2

func makeInverseFactorials() {
	v := double2{0.5, 0}
	for i := range inverseFactorials {
		v = v.over(float64(i + 3))
		inverseFactorials[i] = v
	}
}

// over divides by a float.
func (x double2) over(d float64) double2 {
	q := x.hi / d
	p := prod2(q, d)
	r := (x.hi - p.hi) - p.lo + x.lo
	return quickSum2(q, r/d)
}

// exp2d is e ** x as m * 2**k. The argument is reduced by ln 2 and then by 64, and the series squared back.
func exp2d(x double2) (m double2, k int) {
	if inverseFactorials[0].hi == 0 {
		makeInverseFactorials()
	}
	n := math.RoundToEven(x.hi / ln2.hi)
	k = int(n)
	r := x.add(ln2.mul(double2{-n, 0})).scale(1.0 / 64)
	s := inverseFactorials[len(inverseFactorials)-1]
	for i := len(inverseFactorials) - 2; i >= 0; i-- {
		s = s.mul(r).add(inverseFactorials[i])
	}
	r2 := r.mul(r)
	// e = exp(r) - 1, kept apart from the 1 while it is squared: (1+e)² - 1 = 2e + e².
	e := r.add(r2.scale(0.5)).add(s.mul(r2.mul(r)))
	for i := 0; i < 6; i++ {
		e = e.scale(2).add(e.mul(e))
	}
	return double2{1, 0}.add(e), k
}

// log2d is the natural logarithm of f * 2**e, with f in [√½, √2): one Newton step from math.Log's approximation.
func log2d(f float64, e int) double2 {
	y := math.Log(f)
	m, k := exp2d(double2{-y, 0})
	scale := math.Ldexp(1, k)
	// log f = y + log(f·exp(-y)), and the argument is so close to 1 that log(1+d) is d - d²/2.
	d := m.scale(scale).mul(double2{f, 0}).add(double2{-1, 0})
	d = d.add(d.mul(d).scale(-0.5))
	return ln2.mul(double2{float64(e), 0}).add(double2{y, 0}.add(d))
}

// Power is x ** y for finite x > 0 and finite y: by the tables of float_fastpow.go if that settles the last
// bit, which it does in 29 cases of 30 at a twelfth of the time.
func Power(x, y float64) float64 {
	switch y {
	case 1:
		return x
	case 2:
		return x * x
	case 0.5:
		return math.Sqrt(x)
	case -1:
		return 1 / x
	}
	if x >= 0x1p-1022 {
		if f, ok := fastPow(x, y); ok {
			return f
		}
	}
	if x == 1 {
		return 1
	}
	f, e := math.Frexp(x)
	if f < math.Sqrt2/2 {
		f *= 2
		e--
	}
	if f == 1 && y == math.Floor(y) && math.Abs(y) < 4096 { // a power of two
		return math.Ldexp(1, int(y)*e)
	}
	if f, ok := exactPower(f, e, y); ok {
		return f
	}
	l := log2d(f, e)
	if p := l.hi * y; p > 710 {
		return math.Inf(1)
	} else if p < -746 {
		return 0
	}
	m, k := exp2d(l.mul(double2{y, 0}))
	if k > -1000 && k < 1000 {
		return math.Ldexp(m.hi, k)
	}
	return ldexpRounded(m, k)
}

// exactPower is (f * 2**e) ** y if that has few enough bits to be computed exactly. Only such a power can lie in the middle between two
// floats, where no precision settles how to round: 7.0 ** 19.
func exactPower(f float64, e int, y float64) (float64, bool) {
	if !(y > 2 && y < 64 && y == math.Floor(y)) {
		return 0, false
	}
	m := uint64(f * (1 << 53))
	zeros := bits.TrailingZeros64(m)
	m, e = m>>zeros, e+zeros-53
	if bits.Len64(m)*int(y) > 64 {
		return 0, false
	}
	p := uint64(1)
	for range int(y) {
		p *= m
	}
	return math.Ldexp(float64(p), e*int(y)), true
}

// ldexpRounded is m * 2**k near the ends of the range, where the result has fewer bits: it is rounded once.
func ldexpRounded(m double2, k int) float64 {
	if k > 0 {
		return math.Ldexp(m.hi, k)
	}
	// The bits that stay are those above 2**-1074; rounding m to odd at 53 bits first keeps the second rounding right.
	bits := math.Float64bits(m.hi)
	if m.lo != 0 && bits&1 == 0 {
		if m.lo > 0 == (m.hi > 0) {
			bits++
		} else {
			bits--
		}
	}
	f, exact := math.Float64frombits(bits), math.Ldexp(m.hi, k)
	if math.Abs(exact) >= 0x1p-1022 {
		return exact
	}
	return math.Ldexp(f, k)
}
