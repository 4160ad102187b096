// Float_trig.go: trigonometric functions that agree with C's in all but very few last bits. Those of package math lose
// digits near the multiples of π/2, where programs look first: `math.sin(math.pi)`.

package vm

import "math"

// pi2 is π/2 in pieces: products of the first two with numbers below 2**20 are exact.
var pi2a, pi2b, pi2c float64

// trigTable holds the sines and cosines of k/64 up to π/4.
var trigTable [52]struct{ sin, cos double2 }

var trigTableMade bool

func makeTrigTable() {
	trigTableMade = true
	const lo, lo2 = 6.123233995736766e-17, -1.4973849048591833e-33 // what π/2 is more than its float, in two steps
	pi2a = clearLow(math.Pi/2, 20)
	t := sum2(math.Pi/2-pi2a, lo)
	pi2b = clearLow(t.hi, 20)
	pi2c = (t.hi - pi2b) + t.lo + lo2
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

// reduce takes x modulo π/2: x = n·π/2 + r, |r| ≤ π/4. ok is false if x is too large for it.
func reduce(x float64) (r double2, n int, ok bool) {
	if !trigTableMade {
		makeTrigTable()
	}
	if !(math.Abs(x) < 1e6) {
		return r, 0, false
	}
	f := math.RoundToEven(x * (2 / math.Pi))
	r = sum2(x-float64(f*pi2a), -float64(f*pi2b))
	return quickSum2(r.hi, r.lo-float64(f*pi2c)), int(f), true
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
	if math.Abs(x) < 1e-8 {
		return x
	}
	r, n, ok := reduce(x)
	if !ok {
		return math.Sin(x)
	}
	s, _ := quadrant(r, n)
	return s.hi
}

// Cos is the cosine of x.
func Cos(x float64) float64 {
	r, n, ok := reduce(x)
	if !ok {
		return math.Cos(x)
	}
	_, c := quadrant(r, n)
	return c.hi
}

// Tan is the tangent of x.
func Tan(x float64) float64 {
	if math.Abs(x) < 1e-8 {
		return x
	}
	r, n, ok := reduce(x)
	if !ok {
		return math.Tan(x)
	}
	s, c := quadrant(r, n)
	q := s.hi / c.hi
	p := prod2(q, c.hi)
	return q + ((s.hi-p.hi)-p.lo+s.lo-q*c.lo)/c.hi
}

// Atan is the inverse tangent, by a Newton step from package math's.
func Atan(x float64) float64 {
	y := math.Atan(x)
	if a := math.Abs(x); !(a > 1e-8 && a < 1e15) {
		return y
	}
	r, n, _ := reduce(y)
	s, c := quadrant(r, n)
	// tan(y+d) = x, so d is (x·cos y - sin y)/(cos y + x·sin y).
	d := c.mul(double2{x, 0}).add(double2{-s.hi, -s.lo})
	return y + d.hi/(c.hi+x*s.hi)
}

// Asin is the inverse sine.
func Asin(x float64) float64 {
	y := math.Asin(x)
	if a := math.Abs(x); !(a > 1e-8 && a < 1) {
		return y
	}
	r, n, _ := reduce(y)
	s, c := quadrant(r, n)
	return y + (x-s.hi-s.lo)/c.hi
}

// Acos is the inverse cosine.
func Acos(x float64) float64 {
	y := math.Acos(x)
	if !(math.Abs(x) < 1) || y == 0 {
		return y
	}
	r, n, _ := reduce(y)
	s, c := quadrant(r, n)
	return y + (c.hi-x+c.lo)/s.hi
}

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	a := math.Atan2(y, x)
	h := math.Hypot(x, y)
	if a == 0 || !(h > 1e-150 && h < 1e150) || x == 0 || y == 0 || math.Abs(y) < 1e-8*math.Abs(x) {
		return a
	}
	r, n, _ := reduce(a)
	s, c := quadrant(r, n)
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

// Log2 is the logarithm to base 2.
func Log2(x float64) float64 {
	return logTo(x, double2{1.4426950408889634, 2.0355273740931033e-17}, math.Log2)
}

// Log10 is the logarithm to base 10. C libraries take it from the natural logarithm of the mantissa, which shows in
// the last bit; programs are compared with them.
func Log10(x float64) float64 {
	if !(x >= 0x1p-1022 && x <= math.MaxFloat64) {
		return math.Log10(x)
	}
	const log2Hi, log2Lo = 3.01029995663611771306e-01, 3.69423907715893078616e-13 // log10(2)
	m, e := math.Frexp(x)
	m, e = 2*m, e-1
	if e < 0 {
		m, e = m/2, e+1
	}
	k := float64(e)
	return (float64(k*log2Lo) + float64(Log(m)*0.4342944819032518)) + float64(k*log2Hi)
}

func logTo(x float64, scale double2, other func(float64) float64) float64 {
	if !(x >= 0x1p-1022 && x <= math.MaxFloat64) {
		return other(x)
	}
	if f, e := math.Frexp(x); f == 0.5 && scale.hi > 1 {
		return float64(e - 1)
	}
	return log2w(x).mul(scale).hi
}
