// Code.go is Python's code object: compiled code with its constants as values.

package vm

import (
	"math/big"
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
)

// Code is a code object.
type Code struct {
	Header
	src    *compile.Code
	instrs []uint64 // a copy: the vm writes hints and specialised operations into it
	consts []Value
	names  []*Str // locals
	hints  []Value
	live   []uint64 // see liveness.go
	held   []uint64 // for each word the temporaries with iterators of the loops that it is in

	instrBase, constBase unsafe.Pointer
	nregs, nlocals       int32
	nargs                int32 // positional parameters
	positional           bool  // only positional parameters
	simple               bool  // that, and no generator: the fast call
	awaited              bool  // that, and a coroutine that fits the pool: see awaitcall.go
	kind                 codeKind
	cleans               bool     // a generator that has something to do when it is closed
	tells                bool     // its stores tell what they let go of: see watch.go
	tellsVariables       bool     // those of variables, too
	native               *Native  // what a part of a built-in function is in CPython: no traceback and no frame object tells of it
	goes                 *Builtin // what a call does, if that isn't Python: see AsPython
	naming
	source *syntax.Source // the text, for tracebacks
}

type codeKind uint8

const (
	codePlain codeKind = iota
	codeGenerator
	codeCoroutine
	codeAsyncGenerator
	codeGo // see Code.goes
)

// NewCode loads compiled code. src may be nil when the text isn't known.
func NewCode(c *compile.Code, src *syntax.Source) *Code {
	return (&loader{src: src}).code(c)
}

// loader makes code and what it consists of.
type loader struct {
	src   *syntax.Source
	depth stack.Depth
}

func (l *loader) code(c *compile.Code) *Code {
	l.depth.Enter(stack.Level)
	defer l.depth.Leave(stack.Level)
	code := &Code{src: c, source: l.src}
	code.typ = CodeType
	code.naming = naming{name: internName(c.Name)}
	if len(c.Qualname) < longName {
		code.qualname = internName(c.Qualname).Value()
	} else {
		code.qualname = NewStr(c.Qualname)
	}
	code.instrs = make([]uint64, len(c.Instrs)+1)
	hints := 0
	for i := 0; i < len(c.Instrs); i++ {
		ins := c.Instrs[i]
		code.instrs[i] = uint64(ins)
		if compile.Words(ins.Op()) == 2 {
			i++
			if ins.Op() == compile.OpLoadMethod {
				code.instrs[i] = uint64(hints)
				hints++
			}
		}
	}
	code.hints = make([]Value, hints)
	code.consts = make([]Value, len(c.Consts)+1)
	for i, k := range c.Consts {
		code.consts[i] = l.constant(k)
	}
	code.names = make([]*Str, len(c.Locals))
	for i, n := range c.Locals {
		code.names[i] = internName(n)
	}
	code.instrBase = unsafe.Pointer(&code.instrs[0])
	code.constBase = unsafe.Pointer(&code.consts[0])
	code.nregs = int32(c.Registers)
	code.nlocals = int32(len(c.Locals))
	code.nargs = int32(c.Args)
	switch {
	case c.Flags&compile.FlagAsyncGenerator != 0:
		code.kind = codeAsyncGenerator
	case c.Flags&compile.FlagCoroutine != 0:
		code.kind = codeCoroutine
	case c.Flags&compile.FlagGenerator != 0:
		code.kind = codeGenerator
	}
	code.positional = c.KwOnly == 0 && c.Flags&(compile.FlagVarargs|compile.FlagVarkeywords) == 0
	code.simple = code.positional && code.kind == codePlain
	code.awaited = code.positional && code.kind == codeCoroutine && code.nregs <= pooledRegs
	if code.kind == codeGenerator {
		code.cleans = len(c.Handlers) > 1 // one handler turns StopIteration into RuntimeError
	}
	return code
}

// isFunction tells whether the code is a function's, whose variables are in registers.
func (c *Code) isFunction() bool { return c.src.Flags&compile.FlagOptimized != 0 }

// isHint reports whether the word at pc is an instruction's second one. A word that doesn't look like the first of two
// ends an instruction, whatever it is; from there on instructions can be counted.
func (c *Code) isHint(pc int32) bool {
	start := pc
	for start > 0 && compile.Words(compile.Instr(c.instrs[start-1]).Op()) == 2 {
		start--
	}
	return (pc-start)&1 == 1
}

// Constant makes a value of what a syntax.Constant holds.
func Constant(k any) Value {
	if _, ok := k.(syntax.EllipsisType); ok {
		return Ellipsis
	}
	return new(loader).constant(k)
}

// constant makes a value of a compile-time constant.
func (l *loader) constant(k any) Value {
	switch k := k.(type) {
	case nil:
		return None
	case bool:
		return Bool(k)
	case int64:
		return Int(k)
	case *big.Int:
		return NewBig(k)
	case float64:
		return Float(k)
	case complex128:
		return NewComplex(k)
	case string:
		if isIdentifierLike(k) {
			return internName(k).Value()
		}
		return NewStr(k)
	case compile.Name:
		return internName(string(k)).Value()
	case []byte:
		return NewBytes(k)
	case compile.Ellipsis:
		return Ellipsis
	case compile.Tuple:
		if len(k) == 0 {
			return EmptyTuple.Value()
		}
		items := make([]Value, len(k))
		for i, x := range k {
			items[i] = l.constant(x)
		}
		return NewTuple(items...)
	case compile.FrozenSet:
		items := make([]Value, len(k))
		for i, x := range k {
			items[i] = l.constant(x)
		}
		return constantFrozenSet(items)
	case *compile.Code:
		return Obj(&l.code(k).Header)
	}
	panic("BUG: unknown kind of constant")
}

// isIdentifierLike tells which string constants are interned, as CPython does for all name characters.
func isIdentifierLike(s string) bool {
	if len(s) > 40 {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !(c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
			return false
		}
	}
	return true
}

// lineAt returns the source line of a word.
func (c *Code) lineAt(pc int32) int32 {
	p := c.positionAt(pc)
	if p.Line == 0 {
		return int32(c.src.FirstLine)
	}
	return p.Line
}

// positionAt returns the source range of a word.
func (c *Code) positionAt(pc int32) syntax.Pos {
	if pc < 0 {
		pc = 0
	}
	if int(pc) >= len(c.src.Positions) {
		return syntax.Pos{Line: c.src.FirstLine}
	}
	return c.src.Positions[pc]
}
