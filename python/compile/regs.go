// Regs: registers of variables and temporaries, and the table of constants.

package compile

import (
	"math"
	"math/big"
	"strconv"

	"github.com/aioplay/aioplay/python/syntax"
)

// none asks an expression to choose its own register.
const none = -1

// assignRegisters gives every variable its register: parameters, other locals, the cells of a class, then the variables of inlined
// comprehensions, which share registers by name where they don't live at the same time.
func (u *unit) assignRegisters() {
	s := u.root
	var order []*symbol
	if s.functionLike() {
		for _, name := range s.names {
			if sym := s.symbols[name]; sym.kind == symLocal && sym.flags&defParam != 0 {
				order = append(order, sym)
			}
		}
		for _, name := range s.names {
			if sym := s.symbols[name]; sym.kind == symLocal && sym.flags&defParam == 0 {
				order = append(order, sym)
			}
		}
	}
	for _, name := range [...]string{"__class__", "__classdict__", "__conditional_annotations__"} {
		if sym := s.cells[name]; sym != nil {
			sym.captured = true
			order = append(order, sym)
		}
	}
	for _, sym := range order {
		u.newVar(sym)
	}
	u.growBits()
	u.own, u.code.Own = u.vars, u.vars
	u.comprehensionVars(s, nil)
	for _, sym := range order {
		if sym.flags&defParam != 0 {
			u.bound.set(sym.reg)
		}
	}
	u.sp = u.vars
}

func (u *unit) growBits() {
	for len(u.bound) < (u.vars+63)>>6 {
		u.bound = append(u.bound, 0)
	}
	for len(u.everUnbound) < len(u.bound) {
		u.everUnbound = append(u.everUnbound, 0)
		u.everWalrus = append(u.everWalrus, 0)
	}
}

func (u *unit) newVar(sym *symbol) {
	sym.reg = u.vars
	u.vars++
	name := sym.name
	if name == ".format" && u.code.Name == "__annotate__" {
		name = "format"
	}
	u.code.Locals = append(u.code.Locals, name)
	if sym.captured {
		u.code.Cells = append(u.code.Cells, sym.reg)
	}
	u.growBits()
	if sym.unbound {
		u.everUnbound.set(sym.reg)
	}
	if sym.walrus {
		u.everWalrus.set(sym.reg)
	}
}

// comprehensionVars assigns registers to the variables of the comprehensions inlined in s; busy are those of the
// comprehensions around it.
func (u *unit) comprehensionVars(s *scope, busy []*symbol) {
	for _, c := range s.children {
		if !c.inlined {
			continue
		}
		mine := busy
		for _, name := range c.names {
			sym := c.symbols[name]
			if sym.kind != symLocal || sym.flags&defParam != 0 {
				continue
			}
			u.shareVar(sym, busy)
			mine = append(mine[:len(mine):len(mine)], sym)
		}
		u.comprehensionVars(c, mine)
	}
}

// shareVar finds a register for a comprehension's variable among those that others of its name had.
func (u *unit) shareVar(sym *symbol, busy []*symbol) {
next:
	for r := u.own; r < u.vars; r++ {
		if u.code.Locals[r] != sym.name || u.isCell(r) != sym.captured {
			continue
		}
		for _, b := range busy {
			if b.reg == r {
				continue next
			}
		}
		sym.reg = r
		return
	}
	u.newVar(sym)
	u.everUnbound.set(sym.reg)
}

func (u *unit) isCell(r int) bool {
	for _, c := range u.code.Cells {
		if c == r {
			return true
		}
	}
	return false
}

// temp takes the next register off the stack of temporaries.
func (u *unit) temp() int { return u.temps(1) }

// temps takes n consecutive registers.
func (u *unit) temps(n int) int {
	r := u.sp
	u.sp += n
	if u.sp > u.code.Registers {
		u.code.Registers = u.sp
		if u.sp >= NoReg {
			u.fail(u.last, "too many nested or local values in '", u.code.Name, "'")
			u.sp = r
			u.code.Registers = NoReg - 1
		}
	}
	return r
}

// dest returns dst, or a new temporary where that is none.
func (u *unit) dest(dst int) int {
	if dst == none {
		return u.temp()
	}
	return dst
}

// isVar tells whether a register is a variable's.
func (u *unit) isVar(r int) bool { return r < u.vars }

// constKey identifies constants that may be shared: same type, same value, same sign of zero.
type constKey struct {
	kind byte
	a, b uint64
	s    string
}

func keyOf(v any) any {
	switch v := v.(type) {
	case nil:
		return constKey{kind: 'N'}
	case bool:
		if v {
			return constKey{kind: 'T'}
		}
		return constKey{kind: 'F'}
	case int64:
		return constKey{kind: 'i', a: uint64(v)}
	case *big.Int:
		return constKey{kind: 'I', s: string(v.Bytes()), a: uint64(v.Sign())}
	case float64:
		return constKey{kind: 'f', a: math.Float64bits(v)}
	case complex128:
		return constKey{kind: 'c', a: math.Float64bits(real(v)), b: math.Float64bits(imag(v))}
	case string:
		return constKey{kind: 's', s: v}
	case Name:
		return constKey{kind: 'n', s: string(v)}
	case []byte:
		return constKey{kind: 'b', s: string(v)}
	case Ellipsis:
		return constKey{kind: '.'}
	case Tuple:
		return constKey{kind: '(', s: itemKeys(v)}
	case FrozenSet:
		return constKey{kind: '{', s: itemKeys(v)}
	}
	return v // *Code, by identity
}

func itemKeys(items []any) string {
	var out []byte
	for _, it := range items {
		k, ok := keyOf(it).(constKey)
		if !ok {
			panic("BUG: constant tuple holds code")
		}
		out = append(out, k.kind)
		out = strconv.AppendUint(out, k.a, 16)
		out = append(out, ',')
		out = strconv.AppendUint(out, k.b, 16)
		out = append(out, ',')
		out = strconv.AppendInt(out, int64(len(k.s)), 10)
		out = append(out, ':')
		out = append(out, k.s...)
	}
	return string(out)
}

// constIndex returns the index of a constant that LoadConst loads. It counts behind those of shortIndex, which come first in the code.
func (u *unit) constIndex(v any) int {
	k := keyOf(v)
	i, ok := u.consts[k]
	if !ok {
		i = len(u.loaded)
		u.consts[k] = i
		u.loaded = append(u.loaded, v)
	}
	return i
}

// nameIndex returns the index of a name constant, which must fit into an operand field.
func (u *unit) nameIndex(name string) int { return u.shortIndex(Name(name)) }

// namesIndex returns the index of a tuple of names.
func (u *unit) namesIndex(names []string) int {
	t := make(Tuple, len(names))
	for i, n := range names {
		t[i] = Name(n)
	}
	return u.shortIndex(t)
}

// shortIndex returns the index of a constant whose index must fit into an operand field.
func (u *unit) shortIndex(v any) int {
	k := keyOf(v)
	i, ok := u.shorts[k]
	if !ok {
		i = len(u.code.Consts)
		if i > 0xFFFF {
			u.fail(u.last, "too many constants in '", u.code.Name, "'")
			return 0
		}
		u.shorts[k] = i
		u.code.Consts = append(u.code.Consts, v)
	}
	return i
}

// loadConst puts a constant into a register.
func (u *unit) loadConst(pos syntax.Pos, v any, dst int) int {
	dst = u.dest(dst)
	if !u.dead { // constants of code that isn't there aren't kept
		in := u.constInstr(v, dst)
		u.emit(pos, in.Op(), 0, dst, int(in.B()), int(in.C()))
	}
	return dst
}

// move copies a register.
func (u *unit) move(pos syntax.Pos, dst, src int) {
	if dst != src {
		u.emit(pos, OpMove, 0, dst, src, 0)
	}
}
