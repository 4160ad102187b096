// Fold: constant expressions evaluated at compile time, as far as CPython does and its results stay small.

package compile

import (
	"math"
	"math/big"
	"strings"

	"github.com/aioplay/aioplay/python/libm"
	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
)

// Bounds on what folding may build, CPython's.
const (
	maxFoldBits  = 128  // of an int
	maxFoldItems = 256  // of a repeated tuple
	maxFoldBytes = 4096 // of a repeated string
)

// constant evaluates an expression that is constant.
func (u *unit) constant(e syntax.Expr) (any, bool) {
	switch e.(type) {
	case *syntax.UnaryOp, *syntax.BinOp, *syntax.Tuple:
		u.depth.Enter(stack.Level)
		defer u.rise()
	}
	switch e := e.(type) {
	case *syntax.Constant:
		return constValue(e.Value), true
	case *syntax.Name:
		if e.ID == "__debug__" && e.Ctx == syntax.Load {
			return u.opts.Optimize == 0, true
		}
	case *syntax.UnaryOp:
		if v, ok := u.constant(e.Operand); ok {
			return foldUnary(e.Op, v)
		}
	case *syntax.BinOp:
		l, ok := u.constant(e.Left)
		if !ok {
			return nil, false
		}
		r, ok := u.constant(e.Right)
		if !ok {
			return nil, false
		}
		return foldBinary(e.Op, l, r)
	case *syntax.Tuple:
		if e.Ctx == syntax.Load {
			return u.constants(e.Elts)
		}
	}
	return nil, false
}

// constants evaluates a display's items, if all are constant.
func (u *unit) constants(elts []syntax.Expr) (Tuple, bool) {
	for _, e := range elts {
		switch e.(type) {
		case *syntax.Constant, *syntax.UnaryOp, *syntax.BinOp, *syntax.Tuple, *syntax.Name:
		default:
			return nil, false
		}
	}
	t := make(Tuple, len(elts))
	for i, e := range elts {
		v, ok := u.constant(e)
		if !ok {
			return nil, false
		}
		t[i] = v
	}
	return t, true
}

// constValue converts a literal's value to a constant of Code.
func constValue(v any) any {
	if _, ok := v.(syntax.EllipsisType); ok {
		return Ellipsis{}
	}
	return v
}

// constTruth is bool(v) of a constant.
func constTruth(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case int64:
		return v != 0
	case *big.Int:
		return v.Sign() != 0
	case float64:
		return v != 0
	case complex128:
		return v != 0
	case string:
		return v != ""
	case []byte:
		return len(v) != 0
	case Tuple:
		return len(v) != 0
	case FrozenSet:
		return len(v) != 0
	}
	return true
}

func foldUnary(op syntax.UnaryOperator, v any) (any, bool) {
	if op == syntax.Not {
		return !constTruth(v), true
	}
	switch x := v.(type) {
	case float64:
		switch op {
		case syntax.USub:
			return -x, true
		case syntax.UAdd:
			return x, true
		}
		return nil, false
	case complex128:
		switch op {
		case syntax.USub:
			return complex(-real(x), -imag(x)), true
		case syntax.UAdd:
			return x, true
		}
		return nil, false
	}
	n := bigOf(v)
	if n == nil || op == syntax.Invert && isBool(v) {
		return nil, false // ~True warns when it runs
	}
	switch op {
	case syntax.USub:
		return intOf(new(big.Int).Neg(n)), true
	case syntax.Invert:
		return intOf(new(big.Int).Not(n)), true
	}
	return intOf(n), true
}

func isBool(v any) bool { _, ok := v.(bool); return ok }

// bigOf returns an int or bool constant as a big.Int, nil for others.
func bigOf(v any) *big.Int {
	switch v := v.(type) {
	case bool:
		if v {
			return big.NewInt(1)
		}
		return new(big.Int)
	case int64:
		return big.NewInt(v)
	case *big.Int:
		return v
	}
	return nil
}

func intOf(n *big.Int) any {
	if n.IsInt64() {
		return n.Int64()
	}
	return n
}

func foldBinary(op syntax.Operator, l, r any) (any, bool) {
	if a, b := bigOf(l), bigOf(r); a != nil && b != nil {
		if isBool(l) && isBool(r) && (op == syntax.BitAnd || op == syntax.BitOr || op == syntax.BitXor) {
			x, y := l.(bool), r.(bool)
			switch op {
			case syntax.BitAnd:
				return x && y, true
			case syntax.BitOr:
				return x || y, true
			}
			return x != y, true
		}
		return foldInt(op, a, b)
	}
	if a, ok := floatOf(l); ok {
		if b, ok := floatOf(r); ok {
			return foldFloat(op, a, b)
		}
	}
	if _, ok := r.(complex128); ok && (op == syntax.Add || op == syntax.Sub) {
		if a, ok := floatOf(l); ok {
			b := r.(complex128)
			if op == syntax.Add {
				return complex(a+real(b), imag(b)), true
			}
			return complex(a-real(b), -imag(b)), true
		}
	}
	switch a := l.(type) {
	case string:
		switch b := r.(type) {
		case string:
			if op == syntax.Add && len(a)+len(b) <= maxFoldBytes {
				return a + b, true
			}
		case int64:
			if op == syntax.Mult && fits(b, len(a), maxFoldBytes) {
				return strings.Repeat(a, int(max(b, 0))), true
			}
		}
	case []byte:
		switch b := r.(type) {
		case []byte:
			if op == syntax.Add && len(a)+len(b) <= maxFoldBytes {
				return append(a[:len(a):len(a)], b...), true
			}
		case int64:
			if op == syntax.Mult && fits(b, len(a), maxFoldBytes) {
				return []byte(strings.Repeat(string(a), int(max(b, 0)))), true
			}
		}
	case Tuple:
		switch b := r.(type) {
		case Tuple:
			if op == syntax.Add {
				return append(a[:len(a):len(a)], b...), true
			}
		case int64:
			if op == syntax.Mult && fits(b, len(a), maxFoldItems) {
				out := Tuple{}
				for ; b > 0; b-- {
					out = append(out, a...)
				}
				return out, true
			}
		}
	case int64:
		switch r.(type) {
		case string, []byte, Tuple:
			if op == syntax.Mult {
				return foldBinary(op, r, l)
			}
		}
	}
	return nil, false
}

func fits(n int64, size, limit int) bool {
	return n <= 0 || size == 0 && n < 1<<31 || size > 0 && n <= int64(limit/size)
}

func foldInt(op syntax.Operator, a, b *big.Int) (any, bool) {
	z := new(big.Int)
	switch op {
	case syntax.Add:
		z.Add(a, b)
	case syntax.Sub:
		z.Sub(a, b)
	case syntax.Mult:
		if a.BitLen()+b.BitLen() > maxFoldBits {
			return nil, false
		}
		z.Mul(a, b)
	case syntax.Div:
		x, _ := new(big.Float).SetInt(a).Float64()
		y, _ := new(big.Float).SetInt(b).Float64()
		if y == 0 || a.BitLen() > 53 || b.BitLen() > 53 {
			return nil, false
		}
		return x / y, true
	case syntax.FloorDiv, syntax.Mod:
		if b.Sign() == 0 {
			return nil, false
		}
		m := new(big.Int)
		z.QuoRem(a, b, m)
		if m.Sign() != 0 && m.Sign() != b.Sign() {
			z.Sub(z, big.NewInt(1))
			m.Add(m, b)
		}
		if op == syntax.Mod {
			z = m
		}
	case syntax.Pow:
		if b.Sign() < 0 || !b.IsInt64() || b.Int64() > maxFoldBits || int64(a.BitLen())*b.Int64() > maxFoldBits {
			return nil, false
		}
		z.Exp(a, b, nil)
	case syntax.LShift:
		if b.Sign() < 0 || !b.IsInt64() || b.Int64() > maxFoldBits || a.BitLen()+int(b.Int64()) > maxFoldBits {
			return nil, false
		}
		z.Lsh(a, uint(b.Int64()))
	case syntax.RShift:
		if b.Sign() < 0 || !b.IsInt64() || b.Int64() > 1<<20 {
			return nil, false
		}
		z.Rsh(a, uint(b.Int64()))
	case syntax.BitOr:
		z.Or(a, b)
	case syntax.BitXor:
		z.Xor(a, b)
	case syntax.BitAnd:
		z.And(a, b)
	default:
		return nil, false
	}
	return intOf(z), true
}

// floatOf returns a real number as a float, if it is exactly one.
func floatOf(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case int64:
		if v > -1<<53 && v < 1<<53 {
			return float64(v), true
		}
	case bool:
		if v {
			return 1, true
		}
		return 0, true
	}
	return 0, false
}

func foldFloat(op syntax.Operator, a, b float64) (any, bool) {
	switch op {
	case syntax.Add:
		return a + b, true
	case syntax.Sub:
		return a - b, true
	case syntax.Mult:
		return float64(a * b), true
	case syntax.Div:
		if b != 0 {
			return a / b, true
		}
	case syntax.Pow:
		if a > 0 && b == math.Trunc(b) && math.Abs(b) <= 64 {
			if v := libm.Pow(a, b); !math.IsInf(v, 0) {
				return v, true
			}
		}
	}
	return nil, false
}
