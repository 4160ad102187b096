// Bigwork.go bounds what one operation on big ints may take: math/big can't be stopped on its way, and the page would freeze.

package vm

import (
	"math"
	"math/big"
)

// The work of multiplying or dividing is counted in products of two factors of a million bits, which take about 20 ms. The
// most that is done at once takes about a second.
const (
	bigUnit    = 1 << 20
	mostBig    = 40
	divideCost = 4 // of a division, in products of the same size
)

// MaxLehmerBits is how long both numbers may be whose greatest common divisor, or inverse, is asked for: that takes quadratic time.
const MaxLehmerBits = 1 << 19

// bigWork is the work of a product of x and y bits, or of a division by one of them that gives the other.
func bigWork(x, y int) float64 {
	small, large := float64(min(x, y))/bigUnit, float64(max(x, y))/bigUnit
	return large * math.Pow(small, 0.6)
}

// checkProduct refuses a product that would take too long.
func checkProduct(x, y *big.Int) error {
	if m, n := x.BitLen(), y.BitLen(); min(m, n) > 1<<14 && bigWork(m, n) > mostBig {
		return MemoryError()
	}
	return nil
}

// checkQuotient refuses a division that would take too long.
func checkQuotient(x, y *big.Int) error {
	d := y.BitLen()
	if q := x.BitLen() - d; min(q, d) > 1<<14 && divideCost*bigWork(q, d) > mostBig {
		return MemoryError()
	}
	return nil
}

// remainder is x mod m, if that isn't too much.
func remainder(x, m *big.Int) (*big.Int, error) {
	if err := checkQuotient(x, m); err != nil {
		return nil, err
	}
	return new(big.Int).Mod(x, m), nil
}

// IntSqrt is the whole part of the square root of n: each step doubles the digits that are right, by a division.
func (th *Thread) IntSqrt(n *big.Int) (*big.Int, error) {
	c := (n.BitLen() - 1) / 2
	if n.BitLen() <= 1<<12 {
		return new(big.Int).Sqrt(n), nil
	}
	steps := 0
	for c>>steps > 0 {
		steps++
	}
	a, d := big.NewInt(1), 0
	for s := steps - 1; s >= 0; s-- {
		e := d
		d = c >> s
		x := new(big.Int).Rsh(n, uint(2*c-e-d+1))
		if err := checkQuotient(x, a); err != nil {
			return nil, err
		}
		x.Quo(x, a)
		a = a.Lsh(a, uint(d-e-1))
		a.Add(a, x)
		if err := th.Tick(1 + min(d>>8, sliceBudget)); err != nil {
			return nil, err
		}
	}
	if new(big.Int).Mul(a, a).Cmp(n) > 0 {
		a.Sub(a, bigOne)
	}
	return a, nil
}

// expModLarge is x**n % m for a large m, bit by bit.
func (th *Thread) expModLarge(x, n, m *big.Int) (*big.Int, error) {
	r := big.NewInt(1)
	times := func(y *big.Int) (err error) {
		if err = checkProduct(r, y); err == nil {
			r.Mul(r, y)
			r, err = remainder(r, m)
		}
		return err
	}
	x, err := remainder(x, m)
	if err != nil {
		return nil, err
	}
	cost := 1 + min(len(m.Bits())*16, sliceBudget)
	for i := n.BitLen() - 1; i >= 0; i-- {
		if err := times(r); err != nil {
			return nil, err
		}
		if n.Bit(i) == 1 {
			if err := times(x); err != nil {
				return nil, err
			}
		}
		if err := th.Tick(cost); err != nil {
			return nil, err
		}
	}
	return r.Mod(r, m), nil
}
