// Disasm: bytecode as text.

package compile

import (
	"strconv"
	"strings"
)

// Disassemble lists a code object's instructions, one a line: address, source line, name, operands, and what constants and jumps
// stand for. Code objects among its constants follow.
func Disassemble(c *Code) string {
	var b strings.Builder
	disassemble(&b, c)
	return b.String()
}

func disassemble(b *strings.Builder, c *Code) {
	b.WriteString(c.Qualname + ": registers=" + strconv.Itoa(c.Registers) + " locals=(" + strings.Join(c.Locals, " ") + ")")
	if len(c.Cells) > 0 {
		b.WriteString(" cells=(")
		for i, r := range c.Cells {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(c.Locals[r])
		}
		b.WriteByte(')')
	}
	if len(c.Free) > 0 {
		b.WriteString(" free=(" + strings.Join(c.Free, " ") + ")")
	}
	b.WriteByte('\n')
	line := int32(0)
	for pc := 0; pc < len(c.Instrs)-1; {
		col := ""
		if c.Positions[pc].Line != line {
			line = c.Positions[pc].Line
			col = strconv.Itoa(int(line))
		}
		in := c.Instrs[pc]
		b.WriteString(pad(col, 5) + pad(strconv.Itoa(pc), 5) + "  ")
		b.WriteString(strings.TrimRight(c.instruction(pc, in), " ") + "\n")
		pc += infoOf(in.Op()).Words
	}
	for _, h := range c.Handlers {
		b.WriteString("     " + strconv.Itoa(int(h.Start)) + " to " + strconv.Itoa(int(h.End)) + " → " + strconv.Itoa(int(h.Target)) + "\n")
	}
	for _, k := range c.Consts {
		if inner, ok := k.(*Code); ok {
			b.WriteByte('\n')
			disassemble(b, inner)
		}
	}
}

func pad(s string, n int) string { return strings.Repeat(" ", max(0, n-len(s))) + s }

// infoOf is Info of an operation that may not exist.
func infoOf(op Op) *OpInfo {
	if op >= OpMax {
		op = OpInvalid
	}
	return &Info[op]
}

// instruction formats the instruction at pc.
func (c *Code) instruction(pc int, in Instr) string {
	info := infoOf(in.Op())
	out := info.Name + strings.Repeat(" ", max(1, 16-len(info.Name)))
	var note []string
	operand := func(k Kind, v uint16) {
		switch k {
		case KindNone:
			return
		case KindConst, KindName, KindNames, KindCode:
			out += "k" + strconv.Itoa(int(v)) + " "
			note = append(note, c.constNote(int(v)))
		case KindFree:
			out += "f" + strconv.Itoa(int(v)) + " "
			if int(v) < len(c.Free) {
				note = append(note, c.Free[v])
			}
		case KindCount:
			out += "#" + strconv.Itoa(int(v)) + " "
		case KindImm:
			out += "$" + strconv.Itoa(int(int16(v))) + " "
		case KindJump:
			out += "→" + strconv.Itoa(pc+1+in.Off16()) + " "
		case KindJump2:
			out += "→" + strconv.Itoa(pc+1+in.Off32()) + " "
		case KindImm2:
			out += "$" + strconv.Itoa(in.Off32()) + " "
		case KindConst2:
			i := int(uint32(in >> 32))
			out += "k" + strconv.Itoa(i) + " "
			note = append(note, c.constNote(i))
		default:
			if v == NoReg {
				out += "- "
				return
			}
			out += "r" + strconv.Itoa(int(v)) + " "
			if int(v) < len(c.Locals) {
				note = append(note, c.Locals[v])
			}
		}
	}
	operand(info.A, in.A())
	operand(info.B, in.B())
	operand(info.C, in.C())
	if info.D != "" && in.D() != 0 {
		out += "d=" + strconv.Itoa(int(in.D())) + " "
	}
	if len(note) > 0 {
		out += strings.Repeat(" ", max(0, 36-len([]rune(out)))) + "; " + strings.Join(note, ", ")
	}
	return out
}

func (c *Code) constNote(i int) string {
	if i >= len(c.Consts) {
		return "?"
	}
	switch k := c.Consts[i].(type) {
	case Name:
		return "." + string(k)
	case *Code:
		return "code " + k.Name
	case FrozenSet:
		return "frozenset" + constRepr(Tuple(k))
	case Tuple:
		if len(k) > 0 {
			if _, ok := k[0].(Name); ok {
				parts := make([]string, len(k))
				for i, n := range k {
					name, _ := n.(Name)
					parts[i] = string(name)
				}
				return "(" + strings.Join(parts, ", ") + ")"
			}
		}
	}
	return constRepr(c.Consts[i])
}
