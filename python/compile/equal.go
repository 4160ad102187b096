// Equal.go compares code objects, as == does in Python: by what they do, not by where they come from.

package compile

import (
	"math"
	"math/big"
	"slices"
)

// Equal tells whether two codes have the same name, place, parameters, variables and instructions, with equal constants.
func (c *Code) Equal(o *Code) bool {
	return c == o || c.Name == o.Name && c.FirstLine == o.FirstLine && c.Flags == o.Flags &&
		c.PosOnly == o.PosOnly && c.Args == o.Args && c.KwOnly == o.KwOnly && c.Registers == o.Registers &&
		slices.Equal(c.Locals, o.Locals) && slices.Equal(c.Cells, o.Cells) && slices.Equal(c.Free, o.Free) &&
		slices.Equal(c.Instrs, o.Instrs) && slices.Equal(c.Positions, o.Positions) && slices.Equal(c.Handlers, o.Handlers) &&
		slices.EqualFunc(c.Consts, o.Consts, sameConstant)
}

// sameConstant tells whether constants are equal and of one type; -0.0 isn't 0.0.
func sameConstant(a, b any) bool {
	switch a := a.(type) {
	case float64:
		b, ok := b.(float64)
		return ok && math.Float64bits(a) == math.Float64bits(b)
	case complex128:
		b, ok := b.(complex128)
		return ok && math.Float64bits(real(a)) == math.Float64bits(real(b)) && math.Float64bits(imag(a)) == math.Float64bits(imag(b))
	case *big.Int:
		b, ok := b.(*big.Int)
		return ok && a.Cmp(b) == 0
	case []byte:
		b, ok := b.([]byte)
		return ok && slices.Equal(a, b)
	case Tuple:
		b, ok := b.(Tuple)
		return ok && slices.EqualFunc(a, b, sameConstant)
	case FrozenSet:
		b, ok := b.(FrozenSet)
		return ok && slices.EqualFunc(a, b, sameConstant)
	case *Code:
		b, ok := b.(*Code)
		return ok && a.Equal(b)
	}
	switch b.(type) {
	case []byte, Tuple, FrozenSet:
		return false // which Go can't compare
	}
	return a == b
}
