// Code.go is what the compiler makes of a module, function or class body.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// Flags of a Code, with CPython's values (inspect.CO_*).
const (
	FlagOptimized      = 0x1
	FlagNewLocals      = 0x2
	FlagVarargs        = 0x4
	FlagVarkeywords    = 0x8
	FlagNested         = 0x10
	FlagGenerator      = 0x20
	FlagCoroutine      = 0x80
	FlagAsyncGenerator = 0x200
	FlagHasDocstring   = 0x4000000
	FlagMethod         = 0x8000000

	FlagLessGreater = 0x400000 // of `from __future__ import barry_as_FLUFL`
	FlagAnnotations = 0x1000000
	FlagsFuture     = 0x1fe0000
)

// Code is a compiled body. It knows nothing of the vm: constants are Go values.
type Code struct {
	Name      string
	Qualname  string
	Filename  string
	FirstLine int32
	Flags     uint32

	// Parameters occupy the first registers in the order positional-only, positional, keyword-only, *args, **kwargs.
	PosOnly, Args, KwOnly int // Args counts positional-only ones too

	// Locals names the registers of the local variables, parameters first. A captured one is in Cells too.
	Locals []string
	// Own counts the first of Locals: those after them are variables of comprehensions that are inlined.
	Own     int
	Inlined []Inlined
	// Cells holds the registers (indexes into Locals) whose variable is captured by an inner function.
	Cells []int
	// Free names the variables that come with the closure, in the order of its cells.
	Free []string

	Registers int          // how many registers a frame needs, Locals included
	Hoisted   int          // the last of them hold constants that loops have hoisted
	Instrs    []Instr      // ends with a spare word, so that no pointer ever stands past the end
	Positions []syntax.Pos // one for each word of Instrs
	Handlers  []Handler
	// Consts are nil, bool, int64, *big.Int, float64, complex128, string, Name, []byte, Ellipsis, Tuple, FrozenSet and *Code.
	Consts []any
	Hints  int    // how many hint slots with a pointer (LoadMethod) the vm has to give it
	Doc    bool   // Consts[0] is the docstring
	Stops  []Stop // where lines begin, if a tracer is told
}

// Params counts the registers of parameters.
func (c *Code) Params() int {
	return c.Args + c.KwOnly + int(c.Flags&FlagVarargs/FlagVarargs) + int(c.Flags&FlagVarkeywords/FlagVarkeywords)
}

// A Handler is a row of the exception table: an exception raised by a word in [Start, End) continues at Target.
// Inner ranges come before outer ones.
type Handler struct{ Start, End, Target int32 }

// Inlined is a comprehension that is inlined: while a word in [Start, End) runs, its variables, registers, are there.
// Outer ones come before those in them.
type Inlined struct {
	Start, End int32
	Vars       []int
}

// InlinedAt returns the comprehensions that the word at pc is in, outer ones first.
func (c *Code) InlinedAt(pc int32) []Inlined {
	var in []Inlined
	for _, i := range c.Inlined {
		if i.Start <= pc && pc < i.End {
			in = append(in, i)
		}
	}
	return in
}

// Name is a constant that is used as a name; the vm interns it.
type Name string

// Tuple is a constant tuple.
type Tuple []any

// FrozenSet is a constant frozenset, from `x in {1, 2}`.
type FrozenSet []any

// Ellipsis is the constant `...`.
type Ellipsis struct{}
