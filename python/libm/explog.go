// Explog.go: exponential, logarithm and power by tables, with about 65 good bits, which is enough to round
// rightly nearly always; where it isn't, Power works with twice the precision.

package libm

import "math"

// logTable holds, for 128 intervals of [0.7, 1.41), a reciprocal of few bits, and minus its logarithm in two parts, the first with trailing zeros so that adding multiples of ln 2 to it is exact.
var logTable [128]struct{ inv, hi, lo float64 }

// expTable holds 2**(i/128) in two parts.
var expTable [128]double2

var powTablesMade bool

// logBase is the bit pattern where the first interval of logTable begins.
const logBase = 0x3FE6_9555_0000_0000

// ln2 and ln2/128 in two parts whose first ones have trailing zeros.
var ln2Hi, ln2Lo, ln2NHi, ln2NLo float64

// clearLow zeroes the low n bits of a float.
func clearLow(f float64, n uint) float64 {
	return math.Float64frombits(math.Float64bits(f) &^ (1<<n - 1))
}

// roundTo42 rounds f to a multiple of 2**-42.
func roundTo42(f float64) float64 { return math.RoundToEven(f*(1<<42)) / (1 << 42) }

func makePowTables() {
	powTablesMade = true
	ln2Hi = roundTo42(ln2.hi)
	ln2Lo = (ln2.hi - ln2Hi) + ln2.lo
	ln2NHi = clearLow(ln2.hi, 20) / 128
	ln2NLo = (ln2.hi/128 - ln2NHi) + ln2.lo/128
	for i := range logTable {
		first := uint64(logBase) + uint64(i)<<45
		c := math.Float64frombits(first + 1<<44)
		t := &logTable[i]
		t.inv = math.RoundToEven(512/c) / 512
		if lo, hi := math.Float64frombits(first), math.Float64frombits(first+1<<45); lo <= 1 && 1 < hi {
			t.inv = 1
		}
		f, e := math.Frexp(t.inv)
		if f < math.Sqrt2/2 {
			f *= 2
			e--
		}
		l := log2d(f, e)
		t.hi = roundTo42(-l.hi)
		t.lo = (-l.hi - t.hi) - l.lo
	}
	for i := range expTable {
		m, k := exp2d(ln2.mul(double2{float64(i), 0}).scale(1.0 / 128))
		s := math.Ldexp(1, k)
		expTable[i] = m.scale(s)
	}
}

// log2w is the logarithm of a finite normal x > 0, to about 68 bits.
func log2w(x float64) double2 {
	if !powTablesMade {
		makePowTables()
	}
	bits := math.Float64bits(x)
	t := bits - logBase
	k := float64(int64(t) >> 52)
	e := &logTable[t>>45&127]
	z := math.Float64frombits(bits - t&(0xFFF<<52))
	// r = z/c - 1, exactly as r1 + r2: both halves of z have room for the few bits of the reciprocal.
	zh := clearLow(z, 27)
	rh, rl := float64(zh*e.inv)-1, float64((z-zh)*e.inv)
	r := sum2(rh, rl)
	r1 := r.hi
	// log(1+r) = r - r²/2 + r³/3 - …
	sq := prod2(r1, r1)
	p := 1.0/9 - r1*0.1
	p = 1.0/8 - r1*p
	p = 1.0/7 - r1*p
	p = 1.0/6 - r1*p
	p = 1.0/5 - r1*p
	p = 1.0/4 - r1*p
	p = 1.0/3 - r1*p
	p *= r1 * sq.hi
	base := float64(k*ln2Hi) + e.hi // exact
	s := sum2(base, r1)
	u := sum2(s.hi, -0.5*sq.hi)
	lo := float64(k*ln2Lo) + e.lo + (s.lo + u.lo) + (r.lo*(1-r1) - 0.5*sq.lo) + p
	return quickSum2(u.hi, lo)
}

// exp2w is e ** x as hi + lo times 2**k, to about 68 bits; |x.hi| < 750.
func exp2w(x double2) (m double2, k int) {
	if !powTablesMade {
		makePowTables()
	}
	n := math.RoundToEven(x.hi * (128 / math.Ln2))
	i := int(n)
	r := sum2(x.hi-float64(n*ln2NHi), x.lo-float64(n*ln2NLo)) // either may be the larger
	r1 := r.hi
	p := 1.0/120 + r1*(1.0/720)
	p = 1.0/24 + r1*p
	p = 1.0/6 + r1*p
	e := quickSum2(r1, r.lo*(1+r1)+float64(r1*r1)*(0.5+r1*p))
	t := &expTable[i&127]
	q := prod2(t.hi, e.hi)
	m = quickSum2(t.hi, q.hi)
	m = quickSum2(m.hi, m.lo+q.lo+t.hi*e.lo+t.lo*(1+e.hi))
	return m, i >> 7
}

// fastPow is x ** y for normal x > 0; ok is false if the result isn't known well enough to be rounded.
func fastPow(x, y float64) (f float64, ok bool) {
	l := log2w(x)
	if a := math.Abs(l.hi * y); !(a < 690) {
		return 0, false
	}
	p := prod2(l.hi, y)
	p.lo += float64(l.lo * y)
	m, k := exp2w(quickSum2(p.hi, p.lo))
	err := m.hi * ((math.Abs(p.hi) + 4) * (1.0 / (1 << 62) / 32))
	f = m.hi + (m.lo + err)
	if f != m.hi+(m.lo-err) {
		return 0, false
	}
	return f * math.Float64frombits(uint64(k+1023)<<52), true
}

// Exp is e ** x.
func Exp(x float64) float64 {
	if !(math.Abs(x) < 746) {
		return expBeyond(x)
	}
	return scaled(exp2w(double2{x, 0}))
}

// Exp2 is 2 ** x.
func Exp2(x float64) float64 {
	if !(math.Abs(x) < 1076) {
		return expBeyond(x)
	}
	if k := math.Trunc(x); k == x {
		return math.Ldexp(1, int(k))
	}
	return scaled(exp2w(ln2.mul(double2{x, 0})))
}

// expBeyond is a power of which only the exponent's sign counts.
func expBeyond(x float64) float64 {
	switch {
	case x > 0:
		return math.Inf(1)
	case x < 0:
		return 0
	}
	return x
}

// scaled is m * 2**k.
func scaled(m double2, k int) float64 {
	if k > -1000 && k < 1000 {
		return m.hi * math.Float64frombits(uint64(k+1023)<<52)
	}
	return ldexpRounded(m, k)
}

// log2any is the logarithm of a finite x > 0, subnormal ones included.
func log2any(x float64) double2 {
	if x >= 0x1p-1022 {
		return log2w(x)
	}
	return ln2.mul(double2{-54, 0}).add(log2w(x * 0x1p54))
}

// Log is the natural logarithm.
func Log(x float64) float64 {
	if !(x > 0 && x <= math.MaxFloat64) {
		return math.Log(x)
	}
	return log2any(x).hi
}

// Log2 is the logarithm to base 2, exact for its powers.
func Log2(x float64) float64 {
	if !(x > 0 && x <= math.MaxFloat64) {
		return math.Log(x)
	}
	if f, e := math.Frexp(x); f == 0.5 {
		return float64(e - 1)
	}
	return log2any(x).mul(double2{1.4426950408889634, 2.0355273740931033e-17}).hi
}

// Log10 is the logarithm to base 10. C libraries take it from the natural logarithm of the mantissa, which shows in
// the last bit; programs are compared with them.
func Log10(x float64) float64 {
	if !(x > 0 && x <= math.MaxFloat64) {
		return math.Log(x)
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

// Pow is x ** y as C's pow has it: a negative number to a fractional power isn't a number.
func Pow(x, y float64) float64 {
	switch {
	case x == 0 || x-x != 0 || y-y != 0:
		return math.Pow(x, y)
	case x > 0:
		return Power(x, y)
	case y != math.Floor(y):
		return math.NaN()
	}
	f := Power(-x, y)
	if math.Mod(y, 2) != 0 {
		f = -f
	}
	return f
}
