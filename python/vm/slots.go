// Slots.go: what a type does for each operator, as Go functions; and the table that ties them to dunder names.

package vm

import "github.com/aioplay/aioplay/python/compile"

// Args are a call's arguments as a built-in sees them: positional ones, then keyword ones with their names. The
// slices belong to the caller (they may be registers): copy what must outlive the call.
type Args struct {
	Pos   []Value
	Kw    []Value // values of the keyword arguments
	Names []*Str  // their names, parallel to Kw
}

// Slots are a type's operations. A nil slot means that the type doesn't have it. Each takes the value itself, not
// a cast pointer. Binary and Compare slots return NotImplemented where Python's methods would; binary slots get
// their operands in source order and must check both, for either may be of the type.
type Slots struct {
	Repr, Str                                    func(th *Thread, self Value) (Value, error) // a str
	Hash                                         func(th *Thread, self Value) (int64, error)
	Bool                                         func(th *Thread, self Value) (bool, error)
	Len                                          func(th *Thread, self Value) (int, error)
	GetItem                                      func(th *Thread, self, key Value) (Value, error)
	SetItem                                      func(th *Thread, self, key, v Value) error // v unbound: delete
	Contains                                     func(th *Thread, self, item Value) (bool, error)
	Iter                                         func(th *Thread, self Value) (Value, error)
	Next                                         func(th *Thread, self Value) (Value, error) // unbound and nil: exhausted
	Compare                                      func(th *Thread, op compile.CompareOp, a, b Value) (Value, error)
	Binary                                       [compile.BinMax]func(th *Thread, a, b Value) (Value, error)
	InPlace                                      [compile.BinMax]func(th *Thread, a, b Value) (Value, error)
	PowMod                                       func(th *Thread, a, b, m Value) (Value, error)
	Concat                                       func(th *Thread, a, b Value) (Value, error) // sequence +, tried after Binary
	Repeat                                       func(th *Thread, a Value, n int) (Value, error)
	InPlaceConcat                                func(th *Thread, a, b Value) (Value, error)
	InPlaceRepeat                                func(th *Thread, a Value, n int) (Value, error)
	Neg, Pos, Invert, Abs, ToInt, ToFloat, Index func(th *Thread, self Value) (Value, error)
	GetAttr                                      func(th *Thread, self Value, name *Str) (Value, error)   // nil: the generic one
	SetAttr                                      func(th *Thread, self Value, name *Str, v Value) error   // v unbound: delete; nil: the generic one
	DescrGet                                     func(th *Thread, descr, obj, owner Value) (Value, error) // obj unbound: through the class
	DescrSet                                     func(th *Thread, descr, obj, v Value) error              // v unbound: delete
	Call                                         func(th *Thread, self Value, args Args) (Value, error)
	New                                          func(th *Thread, cls *Type, args Args) (Value, error)
	Init                                         func(th *Thread, self Value, args Args) error
	Await, AIter, ANext                          func(th *Thread, self Value) (Value, error)
	// Discard is told that an expression statement drops a value: a coroutine that nobody has awaited warns.
	Discard func(th *Thread, self Value) error
	// Send passes v to an awaitable's iterator: what it yields, or, done, what it returned.
	Send func(th *Thread, self, v Value) (r Value, done bool, err error)
}

// The comparison operators, for the types' Compare slots.
type compareOp = compile.CompareOp

const (
	cmpLt = compile.CmpLt
	cmpLe = compile.CmpLe
	cmpEq = compile.CmpEq
	cmpNe = compile.CmpNe
	cmpGt = compile.CmpGt
	cmpGe = compile.CmpGe
)
