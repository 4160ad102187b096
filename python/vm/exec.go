// Exec.go is the hot loop. It is one long function on purpose, and the only file besides value.go and frame.go that
// uses unsafe: the verifier has checked that every operand lies in the frame and every jump in the code.
//
// The rules it keeps, each measured in the browser (docs/decisions.md):
//   - nothing stays alive across a call: a fast case ends in continue; every slow one leaves the switch, saves pc,
//     calls slow or another function, once, and starts afresh from the thread (the outer loop);
//   - the expected case falls through;
//   - a pointer is stored only when it changes, as a store costs a check of the collector's write barrier;
//   - no allocation, no bounds check, no clock.

package vm

import (
	"math"
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
)

// execStatus says why exec came back.
type execStatus uint8

const (
	execReturned  execStatus = iota // the entry frame returned th.ret
	execRaised                      // the entry frame raised th.err
	execSuspended                   // the entry frame, a generator's, yielded th.ret
	execSlice                       // the budget is used up; exec may be called again at once
)

const (
	maskReg = 0xFFFF0
	shiftA  = 12
	shiftB  = 28
	shiftC  = 44
)

// exec runs the thread's current frame, and those that it calls, until the entry frame is left or the slice is over.
func (th *Thread) exec() execStatus {
	for {
		f := th.frame
		R := f.regs
		K := f.code.constBase
		pc := unsafe.Add(f.code.instrBase, uintptr(f.pc)<<3)
	loop:
		for {
			ins := *(*uint64)(pc)
			pc = unsafe.Add(pc, 8)
			switch compile.Op(uint8(ins)) {
			case compile.OpMove:
				*slot(R, ins>>shiftA&maskReg) = *slot(R, ins>>shiftB&maskReg)
				continue

			case compile.OpLoadConst:
				*slot(R, ins>>shiftA&maskReg) = *slot(K, ins>>32<<4)
				continue

			case compile.OpLoadInt:
				a := slot(R, ins>>shiftA&maskReg)
				a.num = uint64(int64(ins) >> 32)
				if a.ref != &intHeader {
					a.ref = &intHeader
				}
				continue

			case compile.OpCheck:
				if slot(R, ins>>shiftA&maskReg).ref != nil {
					continue
				}

			case compile.OpAdd:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					s := b.num + c.num
					if int64((s^b.num)&(s^c.num)) >= 0 {
						a := slot(R, ins>>shiftA&maskReg)
						a.num = s
						if a.ref != &intHeader {
							a.ref = &intHeader
						}
						continue
					}
				} else if b.ref == &floatHeader && c.ref == &floatHeader {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = math.Float64bits(math.Float64frombits(b.num) + math.Float64frombits(c.num))
					if a.ref != &floatHeader {
						a.ref = &floatHeader
					}
					continue
				}

			case compile.OpSub:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					s := b.num - c.num
					if int64((b.num^c.num)&(s^b.num)) >= 0 {
						a := slot(R, ins>>shiftA&maskReg)
						a.num = s
						if a.ref != &intHeader {
							a.ref = &intHeader
						}
						continue
					}
				} else if b.ref == &floatHeader && c.ref == &floatHeader {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = math.Float64bits(math.Float64frombits(b.num) - math.Float64frombits(c.num))
					if a.ref != &floatHeader {
						a.ref = &floatHeader
					}
					continue
				}

			case compile.OpMul:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					if int64(b.num) == int64(int32(b.num)) && int64(c.num) == int64(int32(c.num)) {
						a := slot(R, ins>>shiftA&maskReg)
						a.num = b.num * c.num
						if a.ref != &intHeader {
							a.ref = &intHeader
						}
						continue
					}
				} else if b.ref == &floatHeader && c.ref == &floatHeader {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = math.Float64bits(math.Float64frombits(b.num) * math.Float64frombits(c.num))
					if a.ref != &floatHeader {
						a.ref = &floatHeader
					}
					continue
				}

			case compile.OpDiv:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &floatHeader && c.ref == &floatHeader && c.num<<1 != 0 {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = math.Float64bits(math.Float64frombits(b.num) / math.Float64frombits(c.num))
					if a.ref != &floatHeader {
						a.ref = &floatHeader
					}
					continue
				}

			case compile.OpMod:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader && int64(b.num) >= 0 && int64(c.num) > 0 {
					m := b.num % c.num
					a := slot(R, ins>>shiftA&maskReg)
					a.num = m
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpFloorDiv:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader && int64(b.num) >= 0 && int64(c.num) > 0 {
					m := b.num / c.num
					a := slot(R, ins>>shiftA&maskReg)
					a.num = m
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpOr:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = b.num | c.num
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpXor:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = b.num ^ c.num
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpAnd:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = b.num & c.num
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpRShift:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader && c.num < 64 {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = uint64(int64(b.num) >> c.num)
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpAddI:
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref == &intHeader {
					i := uint64(int64(ins) >> 48)
					s := b.num + i
					if int64((s^b.num)&(s^i)) >= 0 {
						a := slot(R, ins>>shiftA&maskReg)
						a.num = s
						if a.ref != &intHeader {
							a.ref = &intHeader
						}
						continue
					}
				}

			case compile.OpSubI:
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref == &intHeader {
					i := uint64(int64(ins) >> 48)
					s := b.num - i
					if int64((b.num^i)&(s^b.num)) >= 0 {
						a := slot(R, ins>>shiftA&maskReg)
						a.num = s
						if a.ref != &intHeader {
							a.ref = &intHeader
						}
						continue
					}
				}

			case compile.OpMulI:
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref == &intHeader && int64(b.num) == int64(int32(b.num)) {
					a := slot(R, ins>>shiftA&maskReg)
					a.num = b.num * uint64(int64(ins)>>48)
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpModI:
				b := slot(R, ins>>shiftB&maskReg)
				i := int64(ins) >> 48
				if b.ref == &intHeader && int64(b.num) >= 0 && i > 0 {
					m := b.num % uint64(i)
					a := slot(R, ins>>shiftA&maskReg)
					a.num = m
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpFloorDivI:
				b := slot(R, ins>>shiftB&maskReg)
				i := int64(ins) >> 48
				if b.ref == &intHeader && int64(b.num) >= 0 && i > 0 {
					m := b.num / uint64(i)
					a := slot(R, ins>>shiftA&maskReg)
					a.num = m
					if a.ref != &intHeader {
						a.ref = &intHeader
					}
					continue
				}

			case compile.OpLt:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					*slot(R, ins>>shiftA&maskReg) = Value{&boolHeader, bit(int64(b.num) < int64(c.num))}
					continue
				}

			case compile.OpLe:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					*slot(R, ins>>shiftA&maskReg) = Value{&boolHeader, bit(int64(b.num) <= int64(c.num))}
					continue
				}

			case compile.OpEq:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					*slot(R, ins>>shiftA&maskReg) = Value{&boolHeader, bit(b.num == c.num)}
					continue
				}

			case compile.OpNe:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					*slot(R, ins>>shiftA&maskReg) = Value{&boolHeader, bit(b.num != c.num)}
					continue
				}

			case compile.OpGt:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					*slot(R, ins>>shiftA&maskReg) = Value{&boolHeader, bit(int64(b.num) > int64(c.num))}
					continue
				}

			case compile.OpGe:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if b.ref == &intHeader && c.ref == &intHeader {
					*slot(R, ins>>shiftA&maskReg) = Value{&boolHeader, bit(int64(b.num) >= int64(c.num))}
					continue
				}

			case compile.OpJumpLt:
				a := slot(R, ins>>shiftA&maskReg)
				b := slot(R, ins>>shiftB&maskReg)
				if a.ref == &intHeader && b.ref == &intHeader {
					if bit(int64(a.num) < int64(b.num)) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				} else if a.ref == &floatHeader && b.ref == &floatHeader {
					if bit(math.Float64frombits(a.num) < math.Float64frombits(b.num)) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpLe:
				a := slot(R, ins>>shiftA&maskReg)
				b := slot(R, ins>>shiftB&maskReg)
				if a.ref == &intHeader && b.ref == &intHeader {
					if bit(int64(a.num) <= int64(b.num)) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpEq:
				a := slot(R, ins>>shiftA&maskReg)
				b := slot(R, ins>>shiftB&maskReg)
				if a.ref == &intHeader && b.ref == &intHeader {
					if bit(a.num == b.num) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpNe:
				a := slot(R, ins>>shiftA&maskReg)
				b := slot(R, ins>>shiftB&maskReg)
				if a.ref == &intHeader && b.ref == &intHeader {
					if bit(a.num != b.num) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpGt:
				a := slot(R, ins>>shiftA&maskReg)
				b := slot(R, ins>>shiftB&maskReg)
				if a.ref == &intHeader && b.ref == &intHeader {
					if bit(int64(a.num) > int64(b.num)) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				} else if a.ref == &floatHeader && b.ref == &floatHeader {
					if bit(math.Float64frombits(a.num) > math.Float64frombits(b.num)) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpGe:
				a := slot(R, ins>>shiftA&maskReg)
				b := slot(R, ins>>shiftB&maskReg)
				if a.ref == &intHeader && b.ref == &intHeader {
					if bit(int64(a.num) >= int64(b.num)) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpLtI:
				a := slot(R, ins>>shiftA&maskReg)
				if a.ref == &intHeader {
					if bit(int64(a.num) < int64(int16(ins>>32))) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpLeI:
				a := slot(R, ins>>shiftA&maskReg)
				if a.ref == &intHeader {
					if bit(int64(a.num) <= int64(int16(ins>>32))) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpEqI:
				a := slot(R, ins>>shiftA&maskReg)
				if a.ref == &intHeader {
					if bit(int64(a.num) == int64(int16(ins>>32))) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpNeI:
				a := slot(R, ins>>shiftA&maskReg)
				if a.ref == &intHeader {
					if bit(int64(a.num) != int64(int16(ins>>32))) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpGtI:
				a := slot(R, ins>>shiftA&maskReg)
				if a.ref == &intHeader {
					if bit(int64(a.num) > int64(int16(ins>>32))) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpGeI:
				a := slot(R, ins>>shiftA&maskReg)
				if a.ref == &intHeader {
					if bit(int64(a.num) >= int64(int16(ins>>32))) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						if int64(ins) < 0 { // backwards: a loop's back-edge
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJump:
				pc = unsafe.Add(pc, int64(ins)>>32<<3)
				if ins&0xFF00 == 0 {
					continue
				}
				th.budget--
				if th.budget > 0 {
					continue
				}
				f.pc = f.code.wordAt(pc)
				return execSlice

			case compile.OpJumpIf:
				a := slot(R, ins>>shiftA&maskReg)
				if a.ref == &boolHeader {
					if a.num == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>32<<3)
						if int64(ins) < 0 {
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}
				if a.ref == &noneHeader {
					if ins>>8&1 == 0 {
						pc = unsafe.Add(pc, int64(ins)>>32<<3)
						if int64(ins) < 0 {
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}
				if a.ref == &intHeader {
					if bit(a.num != 0) == ins>>8&1 {
						pc = unsafe.Add(pc, int64(ins)>>32<<3)
						if int64(ins) < 0 {
							th.budget--
							if th.budget <= 0 {
								f.pc = f.code.wordAt(pc)
								return execSlice
							}
						}
					}
					continue
				}

			case compile.OpJumpNone:
				if bit(slot(R, ins>>shiftA&maskReg).ref == &noneHeader) == ins>>8&1 {
					pc = unsafe.Add(pc, int64(ins)>>32<<3)
					if int64(ins) < 0 {
						th.budget--
						if th.budget <= 0 {
							f.pc = f.code.wordAt(pc)
							return execSlice
						}
					}
				}
				continue

			case compile.OpJumpIs:
				if bit(*slot(R, ins>>shiftA&maskReg) == *slot(R, ins>>shiftB&maskReg)) == ins>>8&1 {
					pc = unsafe.Add(pc, int64(ins)>>48<<3)
					if int64(ins) < 0 {
						th.budget--
						if th.budget <= 0 {
							f.pc = f.code.wordAt(pc)
							return execSlice
						}
					}
				}
				continue

			case compile.OpIs:
				*slot(R, ins>>shiftA&maskReg) = Value{&boolHeader, bit(*slot(R, ins>>shiftB&maskReg) == *slot(R, ins>>shiftC&maskReg)) ^ ins>>8&1}
				continue

			case compile.OpNot:
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref == &boolHeader {
					*slot(R, ins>>shiftA&maskReg) = Value{&boolHeader, b.num ^ 1}
					continue
				}

			case compile.OpNeg:
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref == &intHeader && b.num<<1 != 0 {
					*slot(R, ins>>shiftA&maskReg) = Value{&intHeader, -b.num}
					continue
				}
				if b.ref == &floatHeader {
					*slot(R, ins>>shiftA&maskReg) = Value{&floatHeader, b.num ^ 1<<63}
					continue
				}

			case compile.OpLoadGlobalHit:
				d := f.fn.globals
				i := *(*uint64)(pc) & 0xFFFFFFFF
				if i < uint64(len(d.entries)) {
					e := (*dictEntry)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(d.entries)), uintptr(i)*unsafe.Sizeof(dictEntry{})))
					if e.key.ref == slot(K, ins>>shiftB&maskReg).ref {
						*slot(R, ins>>shiftA&maskReg) = e.val
						pc = unsafe.Add(pc, 8)
						continue
					}
				}

			case compile.OpLoadBuiltinHit:
				w := *(*uint64)(pc)
				if w>>32 == f.fn.globals.keysVer>>32 {
					d := f.fn.builtins
					i := w & 0xFFFFFFFF
					if i < uint64(len(d.entries)) {
						e := (*dictEntry)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(d.entries)), uintptr(i)*unsafe.Sizeof(dictEntry{})))
						if e.key.ref == slot(K, ins>>shiftB&maskReg).ref {
							*slot(R, ins>>shiftA&maskReg) = e.val
							pc = unsafe.Add(pc, 8)
							continue
						}
					}
				}

			case compile.OpLoadCell:
				v := As[Cell](*slot(R, ins>>shiftB&maskReg)).v
				if v.ref != nil {
					*slot(R, ins>>shiftA&maskReg) = v
					continue
				}

			case compile.OpStoreCell:
				As[Cell](*slot(R, ins>>shiftA&maskReg)).v = *slot(R, ins>>shiftB&maskReg)
				continue

			case compile.OpLoadFree:
				c := *(**Cell)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(f.fn.closure)), ins>>29&0x7FFF8))
				if c.v.ref != nil {
					*slot(R, ins>>shiftA&maskReg) = c.v
					continue
				}

			case compile.OpStoreFree:
				c := *(**Cell)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(f.fn.closure)), ins>>29&0x7FFF8))
				c.v = *slot(R, ins>>shiftA&maskReg)
				continue

			case compile.OpLoadAttrSlot:
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref.typ.flags&FlagInstance != 0 {
					w := *(*uint64)(pc)
					o := (*Instance)(unsafe.Pointer(b.ref))
					if s := o.shape; s != nil && s.id == uint32(w>>32) {
						*slot(R, ins>>shiftA&maskReg) = *slot(unsafe.Pointer(unsafe.SliceData(o.vals)), w&0xFFFFFFFF<<4)
						pc = unsafe.Add(pc, 8)
						continue
					}
				}

			case compile.OpStoreAttrSlot:
				a := slot(R, ins>>shiftA&maskReg)
				if a.ref.typ.flags&FlagInstance != 0 {
					w := *(*uint64)(pc)
					o := (*Instance)(unsafe.Pointer(a.ref))
					if s := o.shape; s != nil && s.id == uint32(w>>32) {
						b := slot(R, ins>>shiftB&maskReg)
						p := slot(unsafe.Pointer(unsafe.SliceData(o.vals)), w&0xFFFFFFFF<<4)
						p.num = b.num
						if p.ref != b.ref {
							p.ref = b.ref
						}
						pc = unsafe.Add(pc, 8)
						continue
					}
				}

			case compile.OpLoadMethodShape:
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref.typ.flags&FlagInstance != 0 {
					w := *(*uint64)(pc)
					o := (*Instance)(unsafe.Pointer(b.ref))
					if s := o.shape; s != nil && s.id == uint32(w>>32) {
						a := slot(R, ins>>shiftA&maskReg)
						v := *b
						*a = *slot(unsafe.Pointer(unsafe.SliceData(f.code.hints)), w&0xFFFFFFFF<<4)
						*(*Value)(unsafe.Add(unsafe.Pointer(a), 16)) = v
						pc = unsafe.Add(pc, 8)
						continue
					}
				}

			case compile.OpLoadMethodType:
				b := slot(R, ins>>shiftB&maskReg)
				w := *(*uint64)(pc)
				if b.ref.typ.version == uint32(w>>32) {
					a := slot(R, ins>>shiftA&maskReg)
					v := *b
					*a = *slot(unsafe.Pointer(unsafe.SliceData(f.code.hints)), w&0xFFFFFFFF<<4)
					*(*Value)(unsafe.Add(unsafe.Pointer(a), 16)) = v
					pc = unsafe.Add(pc, 8)
					continue
				}

			case compile.OpGetItem:
				b := slot(R, ins>>shiftB&maskReg)
				c := slot(R, ins>>shiftC&maskReg)
				if c.ref == &intHeader && b.ref.typ == ListType {
					l := (*List)(unsafe.Pointer(b.ref))
					if c.num < uint64(len(l.items)) {
						*slot(R, ins>>shiftA&maskReg) = *slot(unsafe.Pointer(unsafe.SliceData(l.items)), c.num<<4)
						continue
					}
				}
				f.pc = f.code.wordAt(pc)
				if th.opGetItem(f, compile.Instr(ins)) {
					break loop
				}
				return th.status()

			case compile.OpSetItem:
				a := slot(R, ins>>shiftA&maskReg)
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref == &intHeader && a.ref.typ == ListType {
					l := (*List)(unsafe.Pointer(a.ref))
					if b.num < uint64(len(l.items)) {
						*slot(unsafe.Pointer(unsafe.SliceData(l.items)), b.num<<4) = *slot(R, ins>>shiftC&maskReg)
						continue
					}
				}
				f.pc = f.code.wordAt(pc)
				if th.opSetItem(f, compile.Instr(ins)) {
					break loop
				}
				return th.status()

			case compile.OpReturn:
				if f.flags == 0 {
					v := *slot(R, ins>>shiftA&maskReg)
					th.depth--
					th.sp = f.sp
					if th.chunk != f.chunk {
						th.chunk = f.chunk
						th.stack = th.chunks[f.chunk]
					}
					f.next = th.free
					th.free = f
					f = f.prev
					th.frame = f
					R = f.regs
					K = f.code.constBase
					pc = unsafe.Add(f.code.instrBase, uintptr(f.pc)<<3)
					*slot(R, *(*uint64)(unsafe.Add(pc, -8))>>shiftA&maskReg) = v
					continue
				}
				if f.flags == frameOwn|frameDelegated && f.gen.pooled {
					f.pc = f.code.wordAt(pc)
					if th.returnAwaited(f, *slot(R, ins>>shiftA&maskReg)) {
						break loop
					}
					return th.status()
				}

			case compile.OpDiscard:
				if slot(R, ins>>shiftA&maskReg).ref.typ.Slots.Discard == nil {
					continue
				}

			case compile.OpForIter:
				b := slot(R, ins>>shiftB&maskReg)
				if b.ref.typ == RangeIterType {
					it := (*RangeIter)(unsafe.Pointer(b.ref))
					if it.left > 0 {
						it.left--
						a := slot(R, ins>>shiftA&maskReg)
						a.num = uint64(it.at)
						if a.ref != &intHeader {
							a.ref = &intHeader
						}
						it.at += it.step
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						th.budget--
						if th.budget > 0 {
							continue
						}
						f.pc = f.code.wordAt(pc)
						return execSlice
					}
					continue
				}
				if b.ref.typ == ListIterType {
					it := (*ListIter)(unsafe.Pointer(b.ref))
					if it.list != nil && it.at < len(it.list.items) {
						*slot(R, ins>>shiftA&maskReg) = *slot(unsafe.Pointer(unsafe.SliceData(it.list.items)), uint64(it.at)<<4)
						it.at++
						pc = unsafe.Add(pc, int64(ins)>>48<<3)
						th.budget--
						if th.budget > 0 {
							continue
						}
						f.pc = f.code.wordAt(pc)
						return execSlice
					}
				}
				if b.ref.typ == GeneratorType {
					g := (*Generator)(unsafe.Pointer(b.ref))
					if nf := &g.frame; g.state == genSuspended && g.inner == nf && g.kept == nil && !g.atSend && th.depth < th.limit && th.budget > 1 {
						th.budget--
						f.pc = f.code.wordAt(pc)
						nf.prev = f
						nf.flags &= frameOwn | frameSpecial
						g.base = th.depth
						th.depth++
						g.state = genRunning
						if g.outside != th.handled {
							g.outside = th.handled
						}
						th.frame = nf
						f = nf
						R = f.regs
						K = f.code.constBase
						pc = unsafe.Add(f.code.instrBase, uintptr(f.pc)<<3)
						*slot(R, *(*uint64)(unsafe.Add(pc, -8))>>shiftA&maskReg) = None
						continue
					}
				}
				f.pc = f.code.wordAt(pc)
				if b.ref.typ.entries {
					if th.forEntry(f, compile.Instr(ins)) {
						break loop
					}
					return th.status()
				}
				if th.opForIter(f, compile.Instr(ins)) {
					break loop
				}
				return th.status()

			case compile.OpYield:
				if f.flags == frameOwn && ins&0xFF00 == 0 {
					g := f.gen
					c := f.prev
					to := *(*uint64)(unsafe.Add(c.code.instrBase, uintptr(c.pc-1)<<3))
					if compile.Op(uint8(to)) == compile.OpForIter && g.handled == nil && th.handled == g.outside {
						v := *slot(R, ins>>shiftB&maskReg)
						f.pc = f.code.wordAt(pc)
						g.inner, g.depth = f, 1
						th.depth = g.base
						g.state = genSuspended
						f.prev = nil
						th.frame = c
						f = c
						R = f.regs
						K = f.code.constBase
						pc = unsafe.Add(f.code.instrBase, (uintptr(f.pc)+uintptr(int64(to)>>48))<<3)
						*slot(R, to>>shiftA&maskReg) = v
						continue
					}
				}

			case compile.OpCall:
				base := slot(R, ins>>shiftB&maskReg)
				if base.ref.typ == FunctionType {
					fn := (*Function)(unsafe.Pointer(base.ref))
					code := fn.code
					n := int32(ins >> 8 & 0xFF)
					arg := unsafe.Add(unsafe.Pointer(base), 16)
					if code.simple && n == code.nargs && th.depth < th.limit && th.free != nil && th.budget > 1 && int(th.sp+code.nregs) < len(th.stack) {
						th.budget--
						th.depth++
						f.pc = f.code.wordAt(pc)
						nf := th.free
						th.free = nf.next
						nf.sp, nf.chunk = th.sp, th.chunk
						R = unsafe.Pointer(&th.stack[th.sp])
						th.sp += code.nregs
						nf.regs, nf.code, nf.fn, nf.prev = R, code, fn, f
						nf.flags = 0
						th.frame = nf
						to := R
						for ; n > 0; n-- {
							*(*Value)(to) = *(*Value)(arg)
							to, arg = unsafe.Add(to, 16), unsafe.Add(arg, 16)
						}
						for i := code.nargs; i < code.nlocals; i++ {
							(*Value)(to).ref = nil
							to = unsafe.Add(to, 16)
						}
						f = nf
						K = code.constBase
						pc = code.instrBase
						continue
					}
				}
				f.pc = f.code.wordAt(pc)
				if th.budget--; th.budget <= 0 {
					f.pc--
					return execSlice
				}
				if base.ref.typ == FunctionType {
					if fn := (*Function)(unsafe.Pointer(base.ref)); fn.code.awaited && int32(ins>>8&0xFF) == fn.code.nargs &&
						th.awaitCall(f, compile.Instr(ins), fn, unsafe.Add(unsafe.Pointer(base), 16)) {
						break loop
					}
				}
				if th.callFast(ins) {
					break loop
				}
				return th.status()

			case compile.OpCallMethod:
				base := slot(R, ins>>shiftB&maskReg)
				if base.ref.typ == FunctionType {
					fn := (*Function)(unsafe.Pointer(base.ref))
					code := fn.code
					n := int32(ins >> 8 & 0xFF)
					arg := unsafe.Add(unsafe.Pointer(base), 16)
					if (*Value)(arg).ref != nil {
						n++
					} else {
						arg = unsafe.Add(arg, 16)
					}
					if code.simple && n == code.nargs && th.depth < th.limit && th.free != nil && th.budget > 1 && int(th.sp+code.nregs) < len(th.stack) {
						th.budget--
						th.depth++
						f.pc = f.code.wordAt(pc)
						nf := th.free
						th.free = nf.next
						nf.sp, nf.chunk = th.sp, th.chunk
						R = unsafe.Pointer(&th.stack[th.sp])
						th.sp += code.nregs
						nf.regs, nf.code, nf.fn, nf.prev = R, code, fn, f
						nf.flags = 0
						th.frame = nf
						to := R
						for ; n > 0; n-- {
							*(*Value)(to) = *(*Value)(arg)
							to, arg = unsafe.Add(to, 16), unsafe.Add(arg, 16)
						}
						for i := code.nargs; i < code.nlocals; i++ {
							(*Value)(to).ref = nil
							to = unsafe.Add(to, 16)
						}
						f = nf
						K = code.constBase
						pc = code.instrBase
						continue
					}
				}
				f.pc = f.code.wordAt(pc)
				if th.budget--; th.budget <= 0 {
					f.pc--
					return execSlice
				}
				if th.callFast(ins) {
					break loop
				}
				return th.status()

			case compile.OpFormat:
				if ins>>8&0xFF == compile.FormatPart {
					if v := slot(R, ins>>shiftB&maskReg); v.ref == &intHeader || v.ref.typ == StrType {
						*slot(R, ins>>shiftA&maskReg) = *v
						continue
					}
				}

			case compile.OpBuildString:
				f.pc = f.code.wordAt(pc)
				if th.buildString(f, compile.Instr(ins)) {
					break loop
				}
				return th.status()

			case compile.OpListAppend:
				l := As[List](*slot(R, ins>>shiftA&maskReg))
				if n := len(l.items); n < cap(l.items) {
					l.items = l.items[:n+1]
					l.items[n] = *slot(R, ins>>shiftB&maskReg)
					continue
				}

			default:
			}
			f.pc = f.code.wordAt(pc)
			if th.slow(ins) {
				break
			}
			return th.status()
		}
	}
}

// bit is 1 for true; the compiler makes it a move.
func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// wordAt turns an address in the code into the number of a word.
func (c *Code) wordAt(pc unsafe.Pointer) int32 {
	return int32((uintptr(pc) - uintptr(c.instrBase)) >> 3)
}
