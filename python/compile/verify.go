// Verify: what the vm relies on when it runs code without checking it.

package compile

import (
	"errors"
	"math/big"
	"strconv"
)

// Verify checks a code object and those among its constants: operands name registers, constants, cells and closure cells that there
// are, constants have the kind that the instruction needs, jumps and handlers lead to instructions, the code can't run off its end, and
// no specialised instruction is there. The error says what is wrong at which word.
func Verify(c *Code) error {
	v := verifier{c: c}
	if err := v.shape(); err != nil {
		return err
	}
	for pc := 0; pc < len(c.Instrs)-1; pc += infoOf(c.Instrs[pc].Op()).Words {
		if msg := v.instruction(pc); msg != "" {
			return errors.New("bytecode: " + msg + " at " + strconv.Itoa(pc))
		}
	}
	for _, h := range c.Handlers {
		if h.Start < 0 || h.Start >= h.End || int(h.End) > len(c.Instrs)-1 || !v.isStart(int(h.Start)) ||
			int(h.End) != len(c.Instrs)-1 && !v.isStart(int(h.End)) || !v.isStart(int(h.Target)) {
			return errors.New("bytecode: bad handler")
		}
	}
	for _, i := range c.Inlined {
		for _, r := range i.Vars {
			if r < c.Own || r >= len(c.Locals) {
				return errors.New("bytecode: bad variable of a comprehension")
			}
		}
	}
	for _, k := range c.Consts {
		if err := v.constant(k, 0); err != nil {
			return err
		}
	}
	return nil
}

type verifier struct {
	c     *Code
	start []bool // the words that begin an instruction
	cells map[int]bool
}

func (v *verifier) isStart(pc int) bool { return pc >= 0 && pc < len(v.start) && v.start[pc] }

// shape checks the parts' sizes and finds the instructions.
func (v *verifier) shape() error {
	c := v.c
	n := len(c.Instrs)
	params := c.Params()
	switch {
	case n < 2:
		return errors.New("bytecode: no instructions")
	case len(c.Positions) != n:
		return errors.New("bytecode: positions don't match the instructions")
	case c.Instrs[n-1] != Make(OpInvalid, 0, 0, 0, 0):
		return errors.New("bytecode: no spare word at the end")
	case c.Registers >= NoReg || c.Registers < len(c.Locals):
		return errors.New("bytecode: bad number of registers")
	case c.PosOnly < 0 || c.PosOnly > c.Args || c.KwOnly < 0 || params > c.Own || c.Own > len(c.Locals):
		return errors.New("bytecode: bad number of parameters")
	case c.Doc && len(c.Consts) == 0:
		return errors.New("bytecode: no docstring")
	}
	v.cells = make(map[int]bool, len(c.Cells))
	for _, r := range c.Cells {
		if r < 0 || r >= len(c.Locals) {
			return errors.New("bytecode: bad cell")
		}
		v.cells[r] = true
	}
	v.start = make([]bool, n-1)
	last, methods := 0, 0
	for pc := 0; pc < n-1; {
		op := c.Instrs[pc].Op()
		v.start[pc] = true
		last = pc
		pc += infoOf(op).Words
		if pc > n-1 {
			return errors.New("bytecode: a hint word is missing")
		}
		if infoOf(op).Words == 2 {
			want := Instr(0)
			if op == OpLoadMethod {
				want = Instr(methods)
				methods++
			}
			if c.Instrs[pc-1] != want {
				return errors.New("bytecode: bad hint word")
			}
		}
	}
	if methods != c.Hints {
		return errors.New("bytecode: bad number of hints")
	}
	switch in := c.Instrs[last]; in.Op() {
	case OpReturn, OpRaise, OpReraise, OpJump:
	default:
		return errors.New("bytecode: runs off its end")
	}
	return nil
}

// instruction checks the one at pc and returns what is wrong with it, or "".
func (v *verifier) instruction(pc int) string {
	in := v.c.Instrs[pc]
	op := in.Op()
	if op == OpInvalid || op >= OpMax || op == OpLastHot || op >= OpLoadGlobalHit && op < OpLastHot || op >= OpSetItemWatched && op <= OpBindWatched {
		return "bad operation"
	}
	info := &Info[op]
	if info.D == "" && in.D() != 0 {
		return "unused operand"
	}
	for _, f := range [...]struct {
		k Kind
		v uint16
	}{{info.A, in.A()}, {info.B, in.B()}, {info.C, in.C()}} {
		if msg := v.operand(pc, in, f.k, f.v, info); msg != "" {
			return msg
		}
	}
	return v.immediate(in)
}

// immediate checks D where the vm indexes by it.
func (v *verifier) immediate(in Instr) string {
	d := in.D()
	ok := true
	switch op := in.Op(); op {
	case OpJump, OpJumpIf, OpJumpNone, OpJumpIs, OpIs, OpIn, OpYield, OpListExtend, OpLoadClassFree, OpDiscard:
		ok = d <= 1
	case OpRaise:
		ok = d <= 2 && (d >= 1) == (in.A() != NoReg) && (d == 2) == (in.B() != NoReg)
	case OpAwaitable:
		ok = d <= awaitANext
	case OpLoadSpecial:
		ok = d >= specialEnter && d <= specialAExit
	case OpMakeFunction:
		ok = d <= withDefaults|withKwDefaults|withAnnotate|withClosure
	case OpFormat, OpBuildInterpolation:
		ok = d == 0 || d == 's' || d == 'r' || d == 'a' || d == FormatPart && op == OpFormat && in.C() == NoReg
	case OpIntrinsic:
		ok = d > IntrinsicNone && d <= IntrinsicNotImplementedAnnotate
	default:
		if op >= OpAdd && op <= OpFloorDivI || op >= OpJumpLt && op <= OpJumpGeI {
			ok = d <= 1
		}
	}
	if !ok {
		return "bad immediate"
	}
	return ""
}

func (v *verifier) operand(pc int, in Instr, k Kind, x uint16, info *OpInfo) string {
	regs := func(first, n int) string {
		if first+n > v.c.Registers {
			return "bad register"
		}
		return ""
	}
	r := int(x)
	switch k {
	case KindNone:
		// The field may be part of another operand.
		if x != 0 && info.B != KindConst2 && info.B != KindImm2 && info.B != KindJump2 {
			return "unused operand"
		}
	case KindDst, KindReg, KindMod:
		return regs(r, 1)
	case KindRegOpt:
		if x != NoReg {
			return regs(r, 1)
		}
	case KindDst2, KindReg2:
		return regs(r, 2)
	case KindReg3:
		return regs(r, 3)
	case KindRun, KindOut:
		return regs(r, int(in.C()))
	case KindRun2:
		return regs(r, 2*int(in.C()))
	case KindRunD:
		return regs(r, 1+int(in.D()))
	case KindRunD2:
		return regs(r, 2+int(in.D()))
	case KindRunF:
		n := 0
		for d := in.D(); d != 0; d &= d - 1 {
			n++
		}
		return regs(r, n)
	case KindOutEx:
		return regs(r, int(in.C()&0xFF)+1+int(in.C()>>8))
	case KindConst2:
		return v.constOperand(KindConst, int(uint32(in>>32)), in)
	case KindConst, KindName, KindNames, KindCode:
		return v.constOperand(k, r, in)
	case KindCell:
		if !v.cells[r] {
			return "not a cell"
		}
	case KindFree:
		if r >= len(v.c.Free) {
			return "bad closure cell"
		}
	case KindJump:
		if !v.isStart(pc + 1 + in.Off16()) {
			return "bad jump"
		}
	case KindJump2:
		if !v.isStart(pc + 1 + in.Off32()) {
			return "bad jump"
		}
	}
	return ""
}

func (v *verifier) constOperand(k Kind, i int, in Instr) string {
	if i >= len(v.c.Consts) {
		return "bad constant"
	}
	ok := true
	switch x := v.c.Consts[i].(type) {
	case Name:
		ok = k == KindName
	case *Code:
		ok = k == KindCode && x != nil
		if ok && (in.D()&withClosure != 0) != (len(x.Free) > 0) {
			return "closure doesn't match its code"
		}
	case Tuple:
		ok = k == KindConst || k == KindNames && len(x) <= int(in.D())
		for _, n := range x {
			if _, name := n.(Name); name != (k == KindNames) {
				ok = false
			}
		}
	default:
		ok = k == KindConst
	}
	if !ok {
		return "constant of the wrong kind"
	}
	return ""
}

// constant checks a constant's type.
func (v *verifier) constant(k any, depth int) error {
	switch k := k.(type) {
	case nil, bool, int64, *big.Int, float64, complex128, string, Name, []byte, Ellipsis:
		return nil
	case *Code:
		if depth > 0 {
			return errors.New("bytecode: code in a tuple")
		}
		return nil // verified when it was compiled
	case Tuple:
		return v.items(k, depth)
	case FrozenSet:
		return v.items(k, depth)
	}
	return errors.New("bytecode: constant of an unknown type")
}

func (v *verifier) items(list []any, depth int) error {
	if depth > 250 {
		return errors.New("bytecode: constant nested too deep")
	}
	for _, k := range list {
		if err := v.constant(k, depth+1); err != nil {
			return err
		}
	}
	return nil
}
