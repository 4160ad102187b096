// Sums.go has the sums without rounding errors and the functions of integers.

package math

import (
	"math"
	"math/big"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// fsum adds floats exactly: partial sums that don't overlap, as Shewchuk describes them.
func fsum(th *vm.Thread, v value) (value, error) {
	var partials []float64
	special, inf := 0.0, 0.0
	err := th.Each(v, func(v value) error {
		x, err := th.AsFloat(v)
		if err != nil {
			return err
		}
		if math.IsInf(x, 0) || math.IsNaN(x) {
			special += x
			if math.IsInf(x, 0) {
				inf += x
			}
			return nil
		}
		i := 0
		for _, y := range partials {
			if math.Abs(x) < math.Abs(y) {
				x, y = y, x
			}
			hi := x + y
			if lo := y - (hi - x); lo != 0 {
				partials[i] = lo
				i++
			}
			x = hi
		}
		partials = append(partials[:i], x)
		if math.IsInf(x, 0) {
			return vm.OverflowError("intermediate overflow in fsum")
		}
		return nil
	})
	if err != nil {
		return vm.Unbound, err
	}
	if special != 0 {
		if math.IsNaN(inf) {
			return vm.Unbound, vm.ValueError("-inf + inf in fsum")
		}
		return vm.Float(special), nil
	}
	n := len(partials)
	if n == 0 {
		return vm.Float(0), nil
	}
	n--
	hi, lo := partials[n], 0.0
	for n > 0 && lo == 0 {
		x := hi
		n--
		y := partials[n]
		hi = x + y
		lo = y - (hi - x)
	}
	if n > 0 && (lo < 0 && partials[n-1] < 0 || lo > 0 && partials[n-1] > 0) {
		y := lo * 2
		if x := hi + y; y == x-hi {
			hi = x
		}
	}
	return vm.Float(hi), nil
}

// sumProd adds products: of ints first, as long as 64 bits hold them, then of floats, or floats and ints, with three times a float's
// precision while the sum is finite. From the first pair on that is neither, it's what * and + make of them.
func sumProd(th *vm.Thread, a []value) (value, error) {
	p, err := th.Iter(a[0])
	if err != nil {
		return vm.Unbound, err
	}
	q, err := th.Iter(a[1])
	if err != nil {
		return vm.Unbound, err
	}
	total := vm.Int(0)
	ints, floats := true, true
	var sum tripleFloat
	var whole intSum
	for {
		x, err := th.Next(p)
		if err != nil {
			return vm.Unbound, err
		}
		y, err := th.Next(q)
		if err != nil {
			return vm.Unbound, err
		}
		if x.Bound() != y.Bound() {
			return vm.Unbound, vm.ValueError("Inputs are not the same length")
		}
		if ints {
			if ints = x.Bound() && whole.plus(x, y); ints {
				continue
			}
			total = vm.Int(whole.sum)
		}
		if floats {
			if next, ok := sum.plus(th, x, y); ok {
				sum = next
				continue
			}
			floats = false
			if sum != (tripleFloat{}) {
				if total, err = th.Binary(compile.BinAdd, total, vm.Float(sum.float())); err != nil {
					return vm.Unbound, err
				}
			}
		}
		if !x.Bound() {
			return total, nil
		}
		z, err := th.Binary(compile.BinMul, x, y)
		if err != nil {
			return vm.Unbound, err
		}
		if total, err = th.Binary(compile.BinAdd, total, z); err != nil {
			return vm.Unbound, err
		}
	}
}

// intSum is a sum of products of ints that 64 bits hold.
type intSum struct{ sum int64 }

// plus adds the product of two ints; false if they are of other types, or are or give more than 64 bits hold.
func (s *intSum) plus(x, y value) bool {
	if x.Type() != vm.IntType || y.Type() != vm.IntType {
		return false
	}
	m, ok := vm.SmallInt(x)
	n, fits := vm.SmallInt(y)
	if !ok || !fits {
		return false
	}
	p := m * n
	if m != 0 && (p/m != n || m == -1 && n == math.MinInt64) {
		return false
	}
	sum := s.sum + p
	if (sum^s.sum)&(sum^p) < 0 {
		return false
	}
	s.sum = sum
	return true
}

// tripleFloat is a sum in three parts, each what the one before it doesn't hold.
type tripleFloat struct {
	hi, lo, tiny float64
	used         bool
}

// plus adds the product of two floats, or of a float and an int; false if they are of other types, or the sum isn't finite.
func (t tripleFloat) plus(th *vm.Thread, x, y value) (tripleFloat, bool) {
	if !x.Bound() || x.Type() != vm.FloatType && y.Type() != vm.FloatType {
		return t, false
	}
	var factors [2]float64
	for i, v := range [...]value{x, y} {
		if k := v.Type(); k != vm.FloatType && k != vm.IntType && k != vm.BoolType {
			return t, false
		}
		f, err := th.AsFloat(v)
		if err != nil {
			return t, false
		}
		factors[i] = f
	}
	hi := factors[0] * factors[1]
	lo := math.FMA(factors[0], factors[1], -hi)
	hi, rest := twoSum(t.hi, hi)
	lo, tiny := twoSum(t.lo, lo)
	lo, rest = twoSum(lo, rest)
	return tripleFloat{hi, lo, t.tiny + tiny + rest, true}, !math.IsInf(hi, 0) && !math.IsNaN(hi)
}

func (t tripleFloat) float() float64 {
	lo, _ := twoSum(t.lo, t.tiny)
	return t.hi + lo
}

// twoSum is a sum and what its rounding lost.
func twoSum(a, b float64) (sum, lost float64) {
	sum = a + b
	c := sum - a
	return sum, (a - (sum - c)) + (b - c)
}

func integer(th *vm.Thread, v value) (*big.Int, error) {
	n, err := th.IndexValue(v)
	if err != nil {
		return nil, err
	}
	return vm.BigInt(n), nil
}

// fold declares gcd or lcm.
func fold(name string, start int64, f func(x, y *big.Int) *big.Int) *vm.Builtin {
	return vm.FuncN(name, 0, -1, func(th *vm.Thread, a []value) (value, error) {
		r := big.NewInt(start)
		for i, v := range a {
			n, err := integer(th, v)
			if err != nil {
				return vm.Unbound, err
			}
			n = new(big.Int).Abs(n)
			if i == 0 {
				r = n
			} else {
				if r.BitLen() > vm.MaxLehmerBits && n.BitLen() > vm.MaxLehmerBits {
					return vm.Unbound, vm.MemoryError()
				}
				r = f(r, n)
			}
			if err := th.Tick(1 + len(r.Bits())/40); err != nil {
				return vm.Unbound, err
			}
		}
		return vm.NewBig(new(big.Int).Set(r)), nil
	})
}

func integers() []*vm.Builtin {
	gcd := func(x, y *big.Int) *big.Int { return new(big.Int).GCD(nil, nil, x, y) }
	return []*vm.Builtin{
		fold("gcd", 0, gcd),
		fold("lcm", 1, func(x, y *big.Int) *big.Int {
			if x.Sign() == 0 || y.Sign() == 0 {
				return new(big.Int)
			}
			return new(big.Int).Mul(new(big.Int).Quo(x, gcd(x, y)), y)
		}),
		vm.Func1("isqrt", func(th *vm.Thread, v value) (value, error) {
			n, err := integer(th, v)
			if err == nil && n.Sign() < 0 {
				err = vm.ValueError("isqrt() argument must be nonnegative")
			}
			if err != nil {
				return vm.Unbound, err
			}
			r, err := th.IntSqrt(n)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.NewBig(r), nil
		}),
		vm.Func1("factorial", func(th *vm.Thread, v value) (value, error) {
			n, err := integer(th, v)
			switch {
			case err != nil:
				return vm.Unbound, err
			case n.Sign() < 0:
				return vm.Unbound, vm.ValueError("factorial() not defined for negative values")
			case !n.IsInt64():
				return vm.Unbound, vm.OverflowError("factorial() argument should not exceed 9223372036854775807")
			}
			return product(th, 1, n.Int64())
		}),
		vm.FuncN("perm", 1, 2, func(th *vm.Thread, a []value) (value, error) {
			n, k, err := choice(th, a, true)
			if err != nil || n.Cmp(k) < 0 {
				return vm.Int(0), err
			}
			if n.IsInt64() {
				return product(th, n.Int64()-k.Int64()+1, n.Int64())
			}
			return falling(th, n, k, false)
		}),
		vm.FuncN("comb", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			n, k, err := choice(th, a, false)
			if err != nil || n.Cmp(k) < 0 {
				return vm.Int(0), err
			}
			if rest := new(big.Int).Sub(n, k); rest.Cmp(k) < 0 {
				k = rest
			}
			if !n.IsInt64() {
				return falling(th, n, k, true)
			}
			if err := th.Reserve(int(min(k.Int64(), 1<<40)) * 4); err != nil {
				return vm.Unbound, err
			}
			if k.Int64() < 5000 {
				return vm.NewBig(new(big.Int).Binomial(n.Int64(), k.Int64())), nil
			}
			above, err := product(th, n.Int64()-k.Int64()+1, n.Int64())
			if err != nil {
				return vm.Unbound, err
			}
			below, err := product(th, 1, k.Int64())
			if err != nil {
				return vm.Unbound, err
			}
			return th.Binary(compile.BinFloorDiv, above, below)
		}),
	}
}

// choice reads the arguments n and k of perm and comb; k's default is n, and so None says if it is optional.
func choice(th *vm.Thread, a []value, optional bool) (n, k *big.Int, err error) {
	for i, v := range a {
		if i == 1 && v.IsNone() && optional {
			break
		}
		x, err := integer(th, v)
		if err != nil {
			return nil, nil, err
		}
		if x.Sign() < 0 {
			return nil, nil, vm.ValueError([...]string{"n", "k"}[i] + " must be a non-negative integer")
		}
		if i == 0 {
			n = x
		}
		k = x
	}
	if !n.IsInt64() && n.Cmp(k) >= 0 && !k.IsInt64() {
		if d := new(big.Int).Sub(n, k); !optional && d.IsInt64() {
			return n, k, nil
		}
		return nil, nil, vm.OverflowError("k must not exceed 9223372036854775807")
	}
	return n, k, nil
}

// falling is n*(n-1)*…, k factors, divided by k's factorial if it says so.
func falling(th *vm.Thread, n, k *big.Int, divide bool) (value, error) {
	r, f := big.NewInt(1), new(big.Int).Set(n)
	one, i := big.NewInt(1), new(big.Int)
	for i.Cmp(k) < 0 {
		if err := th.Reserve(len(r.Bits()) * 16); err != nil {
			return vm.Unbound, err
		}
		if err := th.Checkpoint(); err != nil {
			return vm.Unbound, err
		}
		r.Mul(r, f)
		f.Sub(f, one)
		if i.Add(i, one); divide {
			r.Quo(r, i)
		}
	}
	return vm.NewBig(r), nil
}

// product multiplies the integers from lo to hi, halves first, so that the factors are of one size.
func product(th *vm.Thread, lo, hi int64) (value, error) {
	if lo > hi {
		return vm.Int(1), nil
	}
	bits := float64(hi-lo+1) * math.Log2(float64(hi)+1)
	if bits > 1<<36 {
		return vm.Unbound, vm.MemoryError()
	}
	if err := th.Reserve(int(bits / 8)); err != nil {
		return vm.Unbound, err
	}
	var mul func(lo, hi int64) (*big.Int, error)
	mul = func(lo, hi int64) (*big.Int, error) {
		if hi-lo < 32 {
			p := big.NewInt(lo)
			for i := lo + 1; i <= hi; i++ {
				p.Mul(p, big.NewInt(i))
			}
			return p, nil
		}
		if hi-lo > 1000 {
			if err := th.Checkpoint(); err != nil {
				return nil, err
			}
		}
		mid := lo + (hi-lo)/2
		a, err := mul(lo, mid)
		if err != nil {
			return nil, err
		}
		b, err := mul(mid+1, hi)
		if err != nil {
			return nil, err
		}
		return a.Mul(a, b), nil
	}
	p, err := mul(lo, hi)
	if err != nil {
		return vm.Unbound, err
	}
	return vm.NewBig(p), nil
}
