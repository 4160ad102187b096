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

func sumProd(th *vm.Thread, a []value) (value, error) {
	p, err := th.ToSlice(a[0])
	if err != nil {
		return vm.Unbound, err
	}
	q, err := th.ToSlice(a[1])
	if err != nil {
		return vm.Unbound, err
	}
	if len(p) != len(q) {
		return vm.Unbound, vm.ValueError("Inputs are not the same length")
	}
	terms := make([]value, 0, 2*len(p))
	exact := false
	total := vm.Int(0)
	for i := range p {
		_, f := vm.FloatOf(p[i])
		_, g := vm.FloatOf(q[i])
		if f && (g || vm.IsIntLike(q[i])) || g && vm.IsIntLike(p[i]) {
			x, err := th.AsFloat(p[i])
			if err != nil {
				return vm.Unbound, err
			}
			y, err := th.AsFloat(q[i])
			if err != nil {
				return vm.Unbound, err
			}
			z := x * y
			terms, exact = append(terms, vm.Float(z), vm.Float(math.FMA(x, y, -z))), true
			continue
		}
		z, err := th.Binary(compile.BinMul, p[i], q[i])
		if err != nil {
			return vm.Unbound, err
		}
		if total, err = th.Binary(compile.BinAdd, total, z); err != nil {
			return vm.Unbound, err
		}
	}
	if !exact {
		return total, nil
	}
	sum, err := fsum(th, vm.NewList(terms...))
	if err != nil {
		return vm.Unbound, err
	}
	return th.Binary(compile.BinAdd, total, sum)
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
