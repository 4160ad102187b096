// Hoist: constants that a loop uses as operands are loaded once, before the outermost loop, into registers of their own.

package compile

import "github.com/aioplay/aioplay/python/syntax"

const (
	maxHoist = 8      // constants hoisted out of one loop
	hoistReg = 0xF000 // the first of their provisional registers; the real ones stand behind all others
)

// enterLoop begins a loop's code. Before the outermost one, room is left for the loads.
func (u *unit) enterLoop() {
	if u.loops == 0 {
		u.hoisted = u.hoisted[:0]
		u.hoistAt = -1
		if !u.dead {
			u.hoistAt = len(u.items)
			for range maxHoist {
				u.items = append(u.items, item{gone: true, region: u.region})
			}
			u.hoistRegion = u.region
		}
	}
	u.loops++
}

func (u *unit) leaveLoop() { u.loops-- }

// operandConst loads a constant that is only read into dst; where that is none, it may stand in a register already.
func (u *unit) operandConst(pos syntax.Pos, v any, dst int) int {
	if dst != none || u.loops == 0 || u.hoistAt < 0 || u.dead {
		return u.loadConst(pos, v, dst)
	}
	k := keyOf(v)
	for i, h := range u.hoisted {
		if h == k {
			return hoistReg + i
		}
	}
	n := len(u.hoisted)
	if n == maxHoist {
		return u.loadConst(pos, v, dst)
	}
	u.hoisted = append(u.hoisted, k)
	u.hoists = max(u.hoists, n+1)
	if u.hoistRegion != nil {
		u.hoistRegion.used = true
	}
	u.items[u.hoistAt+n] = item{in: u.constInstr(v, hoistReg+n), pos: pos, region: u.hoistRegion}
	return hoistReg + n
}

// constInstr is the instruction that loads a constant.
func (u *unit) constInstr(v any, dst int) Instr {
	if i, ok := v.(int64); ok && i == int64(int32(i)) {
		return Make(OpLoadInt, 0, uint16(dst), uint16(i), uint16(i>>16))
	}
	i := u.constIndex(v)
	return Make(OpLoadConst, 0, uint16(dst), uint16(i), uint16(i>>16))
}

// placeHoisted gives the hoisted constants their real registers.
func (u *unit) placeHoisted() {
	if u.hoists == 0 {
		return
	}
	base := u.code.Registers
	u.code.Registers += u.hoists
	real := func(r uint16, k Kind) uint16 {
		if (k == KindReg || k == KindRegOpt || k == KindDst) && r >= hoistReg && r < hoistReg+maxHoist {
			return r - hoistReg + uint16(base)
		}
		return r
	}
	for i := range u.items {
		in := u.items[i].in
		info := &Info[in.Op()]
		u.items[i].in = Make(in.Op(), in.D(), real(in.A(), info.A), real(in.B(), info.B), real(in.C(), info.C))
	}
}
