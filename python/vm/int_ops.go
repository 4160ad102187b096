// Int_ops.go: the arithmetic of int, in 64 bits as long as it fits, then with math/big.

package vm

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/aioplay/aioplay/python/compile"
)

// maxBits is the size of an int beyond which nothing is computed at all; below it the quota decides.
const maxBits = 1 << 36

// maxPowerBits is the size beyond which a power isn't computed, and a product of two factors that are both large: a
// million digits take a moment in a page, ten million would freeze it for many seconds in one step.
const maxPowerBits = 1 << 23

// reserveBits checks that an int of n bits may be made.
func reserveBits(th *Thread, n int64) error {
	if n > maxBits {
		return MemoryError()
	}
	return th.Reserve(int(n / 8))
}

// bothInts reports whether an operation is int's to do.
func bothInts(a, b Value) bool { return IsIntLike(a) && IsIntLike(b) }

func intAdd(th *Thread, a, b Value) (Value, error) {
	x, ok := smallInt(a)
	y, ok2 := smallInt(b)
	if ok && ok2 {
		if s := x + y; (s > x) == (y > 0) {
			return Int(s), nil
		}
	} else if !bothInts(a, b) {
		return NotImplemented, nil
	}
	m, n, z := th.bigOperands(a, b)
	return th.newInt(z.Add(m, n)), nil
}

func intSub(th *Thread, a, b Value) (Value, error) {
	x, ok := smallInt(a)
	y, ok2 := smallInt(b)
	if ok && ok2 {
		if s := x - y; (s < x) == (y > 0) {
			return Int(s), nil
		}
	} else if !bothInts(a, b) {
		return NotImplemented, nil
	}
	m, n, z := th.bigOperands(a, b)
	return th.newInt(z.Sub(m, n)), nil
}

// mulInt64 multiplies; ok is false on overflow.
func mulInt64(x, y int64) (p int64, ok bool) {
	if int64(int32(x)) == x && int64(int32(y)) == y {
		return x * y, true
	}
	ux, uy := uint64(x), uint64(y)
	if x < 0 {
		ux = -ux
	}
	if y < 0 {
		uy = -uy
	}
	hi, lo := bits.Mul64(ux, uy)
	if hi != 0 {
		return 0, false
	}
	if (x < 0) != (y < 0) {
		return int64(-lo), lo <= 1<<63
	}
	return int64(lo), lo < 1<<63
}

func intMul(th *Thread, a, b Value) (Value, error) {
	x, ok := smallInt(a)
	y, ok2 := smallInt(b)
	if ok && ok2 {
		if p, fits := mulInt64(x, y); fits {
			return Int(p), nil
		}
	} else if !bothInts(a, b) {
		return NotImplemented, nil
	}
	m, n, z := th.bigOperands(a, b)
	if m.BitLen() > maxPowerBits && n.BitLen() > maxPowerBits {
		return Unbound, MemoryError()
	}
	if err := checkProduct(m, n); err != nil {
		return Unbound, err
	}
	if size := int64(m.BitLen()) + int64(n.BitLen()); size > 1<<19 {
		if err := reserveBits(th, size); err != nil {
			return Unbound, err
		}
	}
	th.work(len(m.Bits()) * len(n.Bits()) >> 6)
	return th.newInt(z.Mul(m, n)), nil
}

func divisionByZero() error { return ZeroDivisionError("division by zero") }

func isZero(v Value) bool {
	i, ok := smallInt(v)
	return ok && i == 0
}

// divModInt64 divides towards minus infinity; y is not 0, and not -1 when x is the least int.
func divModInt64(x, y int64) (q, r int64) {
	q = x / y
	r = x - q*y
	if r != 0 && (r < 0) != (y < 0) {
		q--
		r += y
	}
	return q, r
}

// divModBig divides towards minus infinity; q and r are for the results.
func divModBig(q, r, x, y *big.Int) {
	q.QuoRem(x, y, r)
	if r.Sign() != 0 && (r.Sign() < 0) != (y.Sign() < 0) {
		q.Sub(q, bigOne)
		r.Add(r, y)
	}
}

var bigOne = big.NewInt(1)

// intDivMod is divmod(a, b): q and r are nil if small has both.
func intDivMod(th *Thread, a, b Value) (small [2]int64, q, r *big.Int, err error) {
	x, ok := smallInt(a)
	y, ok2 := smallInt(b)
	if ok2 && y == 0 {
		return small, nil, nil, divisionByZero()
	}
	if ok && ok2 && !(y == -1 && x == math.MinInt64) {
		small[0], small[1] = divModInt64(x, y)
		return small, nil, nil, nil
	}
	m, n, q := th.bigOperands(a, b)
	if q != &th.big.q {
		if err := checkQuotient(m, n); err != nil {
			return small, nil, nil, err
		}
		th.work(len(m.Bits()) * len(n.Bits()) >> 6)
		r = new(big.Int)
	} else if r = &th.big.r; m.Sign() > 0 && n.Sign() > 0 {
		if z := n.TrailingZeroBits(); int(z) == n.BitLen()-1 { // a power of two
			r.And(m, r.Sub(n, bigOne))
			return small, q.Rsh(m, z), r, nil
		}
	}
	divModBig(q, r, m, n)
	return small, q, r, nil
}

func intFloorDiv(th *Thread, a, b Value) (Value, error) {
	if !bothInts(a, b) {
		return NotImplemented, nil
	}
	small, q, _, err := intDivMod(th, a, b)
	if err != nil || q == nil {
		return Int(small[0]), err
	}
	return th.newInt(q), nil
}

func intMod(th *Thread, a, b Value) (Value, error) {
	if !bothInts(a, b) {
		return NotImplemented, nil
	}
	small, _, r, err := intDivMod(th, a, b)
	if err != nil || r == nil {
		return Int(small[1]), err
	}
	return th.newInt(r), nil
}

// intDiv is a / b, correctly rounded.
func intDiv(th *Thread, a, b Value) (Value, error) {
	if !bothInts(a, b) {
		return NotImplemented, nil
	}
	if isZero(b) {
		return Unbound, divisionByZero()
	}
	x, ok := smallInt(a)
	y, ok2 := smallInt(b)
	const exact = 1 << 53
	if ok && ok2 && -exact <= x && x <= exact && -exact <= y && y <= exact {
		return Float(float64(x) / float64(y)), nil
	}
	f, _ := new(big.Rat).SetFrac(toBig(a), toBig(b)).Float64()
	if math.IsInf(f, 0) {
		return Unbound, OverflowError("integer division result too large for a float")
	}
	if f == 0 && (toBig(a).Sign() < 0) != (toBig(b).Sign() < 0) {
		f = math.Copysign(0, -1)
	}
	return Float(f), nil
}

// intToFloat converts, rounding half to even.
func intToFloat(v Value) (float64, error) {
	if i, ok := smallInt(v); ok {
		return float64(i), nil
	}
	return bigToFloat(toBig(v))
}

func bigToFloat(x *big.Int) (float64, error) {
	f, _ := x.Float64()
	if math.IsInf(f, 0) {
		return 0, OverflowError("int too large to convert to float")
	}
	return f, nil
}

// intPow is a ** b: an int, or a float when b is negative.
func intPow(th *Thread, a, b Value) (Value, error) {
	if !bothInts(a, b) {
		return NotImplemented, nil
	}
	n, ok := smallInt(b)
	if !ok && toBig(b).Sign() < 0 || ok && n < 0 {
		x, err := intToFloat(a)
		if err != nil {
			return Unbound, err
		}
		y, err := intToFloat(b)
		if err != nil {
			return Unbound, err
		}
		return powFloat(x, y)
	}
	if x, fits := smallInt(a); fits {
		switch {
		case x == 0 || x == 1:
			if ok && n == 0 {
				return Int(1), nil
			}
			return Int(x), nil
		case x == -1:
			odd := n&1 == 1
			if !ok {
				odd = toBig(b).Bit(0) == 1
			}
			return Int(1 - 2*int64(b2i(odd))), nil
		case ok && n < 64:
			if p, fits := powInt64(x, n); fits {
				return Int(p), nil
			}
		}
	}
	if !ok {
		return Unbound, MemoryError()
	}
	return bigPow(th, toBig(a), n)
}

// powInt64 computes x ** n by squaring; ok is false on overflow.
func powInt64(x, n int64) (p int64, ok bool) {
	p = 1
	for {
		if n&1 != 0 {
			if p, ok = mulInt64(p, x); !ok {
				return 0, false
			}
		}
		if n >>= 1; n == 0 {
			return p, true
		}
		if x, ok = mulInt64(x, x); !ok {
			return 0, false
		}
	}
}

// bigPow computes x ** n (n >= 0) by squaring, from the exponent's highest bit down, stopping when it is told to.
func bigPow(th *Thread, x *big.Int, n int64) (Value, error) {
	if n == 0 {
		return Int(1), nil
	}
	width := int64(x.BitLen())
	if n > maxBits/width {
		return Unbound, MemoryError()
	}
	if err := reserveBits(th, width*n); err != nil {
		return Unbound, err
	}
	if z := x.TrailingZeroBits(); x.Sign() > 0 && int64(z) == width-1 { // a power of two
		return NewBig(new(big.Int).Lsh(bigOne, z*uint(n))), nil
	}
	if width*n > maxPowerBits {
		return Unbound, MemoryError()
	}
	p := new(big.Int).Set(x)
	for i := bits.Len64(uint64(n)) - 2; i >= 0; i-- {
		p.Mul(p, p)
		if n>>i&1 != 0 {
			p.Mul(p, x)
		}
		if p.BitLen() > 1<<16 {
			if err := th.Checkpoint(); err != nil {
				return Unbound, err
			}
		}
	}
	return NewBig(p), nil
}

// intPowMod is pow(a, b, m).
func intPowMod(th *Thread, a, b, m Value) (Value, error) {
	if m.IsNone() {
		return intPow(th, a, b)
	}
	if !bothInts(a, b) || !IsIntLike(m) {
		return NotImplemented, nil
	}
	if isZero(m) {
		return Unbound, ValueError("pow() 3rd argument cannot be 0")
	}
	x, n, mod := toBig(a), toBig(b), toBig(m)
	abs := new(big.Int).Abs(mod)
	if n.Sign() < 0 {
		if x.BitLen() > MaxLehmerBits && abs.BitLen() > MaxLehmerBits {
			return Unbound, MemoryError()
		}
		inv := new(big.Int).ModInverse(new(big.Int).Mod(x, abs), abs)
		if abs.Cmp(bigOne) == 0 {
			inv = new(big.Int)
		}
		if inv == nil {
			return Unbound, ValueError("base is not invertible for the given modulus")
		}
		x, n = inv, new(big.Int).Neg(n)
	}
	r, err := th.expMod(x, n, abs)
	if err != nil {
		return Unbound, err
	}
	if mod.Sign() < 0 && r.Sign() != 0 {
		r.Add(r, mod)
	}
	return NewBig(r), nil
}

// expMod is x**n % m, in pieces of n that don't take long.
func (th *Thread) expMod(x, n, m *big.Int) (*big.Int, error) {
	const piece = 1 << 12
	if m.BitLen() > 1<<15 {
		return th.expModLarge(x, n, m)
	}
	if n.BitLen() <= 2*piece && m.BitLen() <= 1<<13 {
		return new(big.Int).Exp(x, n, m), nil
	}
	words := len(m.Bits())
	shift := new(big.Int).Lsh(bigOne, piece)
	mask := new(big.Int).Sub(shift, bigOne)
	r := big.NewInt(1)
	for at := (n.BitLen() - 1) / piece * piece; at >= 0; at -= piece {
		part := new(big.Int).Rsh(n, uint(at))
		part.And(part, mask)
		r.Exp(r, shift, m)
		r.Mul(r, new(big.Int).Exp(x, part, m))
		r.Mod(r, m)
		if err := th.Tick(1 + min(piece*words*words/40, sliceBudget)); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func intLShift(th *Thread, a, b Value) (Value, error) {
	if !bothInts(a, b) {
		return NotImplemented, nil
	}
	n, ok := smallInt(b)
	if ok && n < 0 || !ok && toBig(b).Sign() < 0 {
		return Unbound, ValueError("negative shift count")
	}
	if isZero(a) {
		return Int(0), nil
	}
	if x, fits := smallInt(a); fits && ok && n < 63 {
		if y := x << n; y>>n == x {
			return Int(y), nil
		}
	}
	if !ok {
		return Unbound, OverflowError("too many digits in integer")
	}
	x, _, z := th.bigOperands(a, Int(0))
	if n > maxBits {
		return Unbound, MemoryError()
	}
	if err := reserveBits(th, int64(x.BitLen())+n); err != nil {
		return Unbound, err
	}
	if n > mostWords*bits.UintSize {
		z = new(big.Int)
	}
	return th.newInt(z.Lsh(x, uint(n))), nil
}

func intRShift(th *Thread, a, b Value) (Value, error) {
	if !bothInts(a, b) {
		return NotImplemented, nil
	}
	n, ok := smallInt(b)
	if ok && n < 0 || !ok && toBig(b).Sign() < 0 {
		return Unbound, ValueError("negative shift count")
	}
	if !ok {
		n = math.MaxInt32 << 8
	}
	if x, fits := smallInt(a); fits {
		return Int(x >> min(uint64(n), 63)), nil
	}
	m, _, z := th.bigOperands(a, Int(0))
	return th.newInt(z.Rsh(m, uint(n))), nil
}

// bitwise makes the slots of |, ^ and &, which stay bool between bools.
func bitwise(small func(x, y int64) int64, wide func(z, x, y *big.Int) *big.Int) func(th *Thread, a, b Value) (Value, error) {
	return func(th *Thread, a, b Value) (Value, error) {
		x, ok := smallInt(a)
		y, ok2 := smallInt(b)
		if ok && ok2 {
			return Int(small(x, y)), nil
		}
		if !bothInts(a, b) {
			return NotImplemented, nil
		}
		m, n, z := th.bigOperands(a, b)
		return th.newInt(wide(z, m, n)), nil
	}
}

var (
	intOr  = bitwise(func(x, y int64) int64 { return x | y }, (*big.Int).Or)
	intXor = bitwise(func(x, y int64) int64 { return x ^ y }, (*big.Int).Xor)
	intAnd = bitwise(func(x, y int64) int64 { return x & y }, (*big.Int).And)
)

func intNeg(th *Thread, v Value) (Value, error) {
	if i, ok := smallInt(v); ok && i != math.MinInt64 {
		return Int(-i), nil
	}
	x, _, z := th.bigOperands(v, Int(0))
	return th.newInt(z.Neg(x)), nil
}

func intAbs(th *Thread, v Value) (Value, error) {
	if i, ok := smallInt(v); ok && i >= 0 || !ok && toBig(v).Sign() >= 0 {
		return plainInt(v), nil
	}
	return intNeg(th, v)
}

func intInvert(th *Thread, v Value) (Value, error) {
	if i, ok := smallInt(v); ok {
		return Int(^i), nil
	}
	x, _, z := th.bigOperands(v, Int(0))
	return th.newInt(z.Not(x)), nil
}

func intBinary() (b [compile.BinMax]func(th *Thread, a, b Value) (Value, error)) {
	b[compile.BinAdd] = intAdd
	b[compile.BinSub] = intSub
	b[compile.BinMul] = intMul
	b[compile.BinDiv] = intDiv
	b[compile.BinMod] = intMod
	b[compile.BinPow] = intPow
	b[compile.BinLShift] = intLShift
	b[compile.BinRShift] = intRShift
	b[compile.BinOr] = intOr
	b[compile.BinXor] = intXor
	b[compile.BinAnd] = intAnd
	b[compile.BinFloorDiv] = intFloorDiv
	return b
}
