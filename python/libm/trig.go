// Trig.go: sine, cosine, tangent and their inverses. Those of package math lose digits near the multiples of π/2, where programs look first: `math.sin(math.pi)`.

package libm

import (
	"math"
	"math/big"
)

// pi2 is π/2 in pieces: products of the first two with numbers below 2**20 are exact.
var pi2a, pi2b, pi2c float64

// What π/2 is more than its float, in two steps.
const pi2Lo, pi2Lo2 = 6.123233995736766e-17, -1.4973849048591833e-33

// trigTable holds the sines and cosines of k/64 up to π/4.
var trigTable [52]struct{ sin, cos double2 }

var trigTableMade bool

func makeTrigTable() {
	trigTableMade = true
	pi2a = clearLow(math.Pi/2, 20)
	t := sum2(math.Pi/2-pi2a, pi2Lo)
	pi2b = clearLow(t.hi, 20)
	pi2c = (t.hi - pi2b) + t.lo + pi2Lo2
	for k := range trigTable {
		x := double2{float64(k) / 64, 0}
		sq := x.mul(x)
		sin, cos, term := double2{}, double2{}, double2{1, 0}
		for n := 0; n < 26; n += 2 {
			sign := float64(1 - n&2)
			cos = cos.add(term.scale(sign))
			term = term.over(float64(n + 1))
			sin = sin.add(term.mul(x).scale(sign))
			term = term.mul(sq).over(float64(n + 2))
		}
		trigTable[k].sin, trigTable[k].cos = sin, cos
	}
}

// reduce takes a finite x modulo π/2: x = n·π/2 + r, |r| ≤ π/4, n known modulo 4.
func reduce(x float64) (r double2, n int) {
	if !trigTableMade {
		makeTrigTable()
	}
	if !(math.Abs(x) < 1e6) {
		return reduceHuge(x)
	}
	f := math.RoundToEven(x * (2 / math.Pi))
	r = sum2(x-float64(f*pi2a), -float64(f*pi2b))
	return sum2(r.hi, r.lo-float64(f*pi2c)), int(f)
}

// The precision of twoOverPi, and the bits after the point that reduceHuge works with.
const (
	pointPi  = 1280
	pointArg = 256
)

// twoOverPi is 2/π times 2**pointPi; nil until it is needed.
var twoOverPi *big.Int

// makeTwoOverPi takes π from Machin's formula: π/4 = 4·arctan(1/5) - arctan(1/239).
func makeTwoOverPi() {
	const extra = 64
	arctan := func(inv int64) *big.Int {
		sq := big.NewInt(inv * inv)
		power := new(big.Int).Lsh(big.NewInt(1), pointPi+extra)
		power.Quo(power, big.NewInt(inv))
		sum, term := new(big.Int), new(big.Int)
		for n := int64(1); power.Sign() != 0; n += 2 {
			term.Quo(power, big.NewInt(n))
			if n&2 == 0 {
				sum.Add(sum, term)
			} else {
				sum.Sub(sum, term)
			}
			power.Quo(power, sq)
		}
		return sum
	}
	quarter := arctan(5)
	quarter.Lsh(quarter, 2).Sub(quarter, arctan(239))
	one := new(big.Int).Lsh(big.NewInt(1), 2*pointPi+extra-1)
	twoOverPi = one.Quo(one, quarter)
}

// reduceHuge is reduce for |x| ≥ 1e6: x·2/π with 256 bits after the point.
func reduceHuge(x float64) (r double2, n int) {
	if twoOverPi == nil {
		makeTwoOverPi()
	}
	f, e := math.Frexp(math.Abs(x))
	e -= 53
	p := new(big.Int).Rsh(twoOverPi, uint(pointPi-pointArg-e))
	p.Mul(p, big.NewInt(int64(f*(1<<53))))
	half := new(big.Int).Lsh(big.NewInt(1), pointArg-1)
	q := new(big.Int).Rsh(half.Add(half, p), pointArg)
	n = int(q.Bits()[0] & 3)
	p.Sub(p, q.Lsh(q, pointArg))
	r.hi, _ = new(big.Float).SetInt(p).Float64()
	head, _ := new(big.Float).SetFloat64(r.hi).Int(nil)
	r.lo, _ = new(big.Float).SetInt(p.Sub(p, head)).Float64()
	r = r.scale(0x1p-256).mul(double2{math.Pi / 2, pi2Lo})
	if x < 0 {
		return double2{-r.hi, -r.lo}, -n
	}
	return r, n
}

// sinCos2 is the sine and cosine of |r| ≤ π/4 to about 68 bits.
func sinCos2(r double2) (sin, cos double2) {
	neg := r.hi < 0
	if neg {
		r = double2{-r.hi, -r.lo}
	}
	k := int(r.hi*64 + 0.5)
	e := &trigTable[k]
	t := sum2(r.hi-float64(k)/64, r.lo)
	sq := prod2(t.hi, t.hi)
	p := sq.hi
	s := quickSum2(t.hi, t.lo*(1-0.5*p)-t.hi*p*(1.0/6-p*(1.0/120-p*(1.0/5040-p*(1.0/362880)))))
	c := quickSum2(-0.5*sq.hi, -0.5*sq.lo-t.hi*t.lo+p*p*(1.0/24-p*(1.0/720-p*(1.0/40320))))
	sin = e.sin.add(e.sin.mul(c).add(e.cos.mul(s)))
	cos = e.cos.add(e.cos.mul(c).add(e.sin.mul(double2{-s.hi, -s.lo})))
	if neg {
		sin = double2{-sin.hi, -sin.lo}
	}
	return sin, cos
}

// quadrant gives the sine and cosine of n·π/2 + r.
func quadrant(r double2, n int) (sin, cos double2) {
	sin, cos = sinCos2(r)
	if n&1 != 0 {
		sin, cos = cos, double2{-sin.hi, -sin.lo}
	}
	if n&2 != 0 {
		sin, cos = double2{-sin.hi, -sin.lo}, double2{-cos.hi, -cos.lo}
	}
	return sin, cos
}

// Sin is the sine of x.
func Sin(x float64) float64 {
	if math.Abs(x) < 1e-8 || x-x != 0 {
		return x - (x - x) // not a number if x is infinite
	}
	s, _ := quadrant(reduce(x))
	return s.hi
}

// Cos is the cosine of x.
func Cos(x float64) float64 {
	if x-x != 0 {
		return math.NaN()
	}
	_, c := quadrant(reduce(x))
	return c.hi
}

// Tan is the tangent of x.
func Tan(x float64) float64 {
	if math.Abs(x) < 1e-8 || x-x != 0 {
		return x - (x - x)
	}
	s, c := quadrant(reduce(x))
	q := s.hi / c.hi
	p := prod2(q, c.hi)
	return q + ((s.hi-p.hi)-p.lo+s.lo-float64(q*c.lo))/c.hi
}

// Atan is the inverse tangent, by a Newton step from package math's.
func Atan(x float64) float64 {
	if math.Abs(x) < 1e-8 {
		return x
	}
	y := math.Atan(x)
	if !(math.Abs(x) < 1e20) {
		return y
	}
	s, c := quadrant(reduce(y))
	// tan(y+d) = x, so d is (x·cos y - sin y)/(cos y + x·sin y).
	d := c.mul(double2{x, 0}).add(double2{-s.hi, -s.lo})
	return y + d.hi/(c.hi+float64(x*s.hi))
}

// Asin is the inverse sine.
func Asin(x float64) float64 {
	if math.Abs(x) < 1e-8 {
		return x
	}
	y := math.Asin(x)
	if !(math.Abs(x) < 1) {
		return y
	}
	s, c := quadrant(reduce(y))
	return y + (x-s.hi-s.lo)/c.hi
}

// Acos is the inverse cosine. The step starts from the angle's half where the cosine is near one and says little about it.
func Acos(x float64) float64 {
	if !(math.Abs(x) < 1) {
		return math.Acos(x)
	}
	y := math.Acos(x)
	if x > 0.5 {
		y = 2 * math.Asin(math.Sqrt((1-x)/2))
	}
	s, c := quadrant(reduce(y))
	return y + (c.hi-x+c.lo)/s.hi
}

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	return math.Copysign(angle(math.Abs(y), x), y) // math.Atan2 loses the sign if y/x is too small for a float
}

// angle is Atan2 of y ≥ 0.
func angle(y, x float64) float64 {
	a := math.Atan2(y, x)
	if a == 0 || x == 0 || x-x != 0 || y-y != 0 {
		return a
	}
	_, ex := math.Frexp(x)
	_, ey := math.Frexp(y)
	if ex-ey > 100 || ey-ex > 100 { // y/x, or a multiple of π/2
		return a
	}
	x, y = math.Ldexp(x, -ex), math.Ldexp(y, -ex)
	s, c := quadrant(reduce(a))
	d := c.mul(double2{y, 0}).add(s.mul(double2{-x, 0}))
	return a + d.hi/(float64(c.hi*x)+float64(s.hi*y))
}

// Hypot is the length of the vector (x, y), rounded rightly.
func Hypot(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	if x < y {
		x, y = y, x
	}
	if !(x < 1e150 && y > 1e-140) {
		return math.Hypot(x, y)
	}
	sq := prod2(x, x).add(prod2(y, y))
	r := math.Sqrt(sq.hi)
	p := prod2(r, r)
	return r + ((sq.hi-p.hi)-p.lo+sq.lo)/(2*r)
}
