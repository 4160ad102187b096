// This file writes a module in a form that compresses better, and reads it back.

package postlink

import (
	"bytes"
	"errors"
	"slices"
	"strings"
)

// A return address is six bytes of which the last bits count up from call to call: no compressor sees that, and each one
// breaks a repetition. They are a seventh of a compressed module. And all calls look alike. In the packed form a mark of
// two bytes stands for a call, up to the function's index, which follows, and for what comes after it.
//
// Some sequences of bytes, of instructions most of all, are so frequent that each has a byte of its own, one that is rare otherwise. A
// compressor pays for each repetition, and looks back only so far, gzip 32 kB; into which more fits then.
//
// A packed module begins with packMagic, the length of the header, and the header: the mark's first byte, M; C, which stands for M 254;
// 1 if calls may be indirect, as in the second of two modules, and 0 otherwise; the numbers of the global, the import and the type that a
// stub has, a byte each; the function that failed nil checks call; and then, for each sequence, its byte, its length, 8 at most, and the sequence.
// After the header M comes with a second byte:
//
//	M 0 c   the byte c itself, where it would stand for something else
//	M 248 n n functions begin that aren't here
//	M 249 n n functions begin and end: stubs, with their lengths
//	M 255 k a function begins: count it; the next return address has number k
//	M 254 f a call of f with the next return address, after which the function goes on
//	M 253   i64.const with the next return address
//	M 250 a n the numbers a, a+1 and so on, n of them, each of the integers in the module's own form
//	M 251 n a nil check, as far as it is the same everywhere, with return address n of the function
//	M 252 f a call of f with return address 0, which never returns
//	M n f   a call of f with return address n of the function, which never returns
//
// A function called stands for itself, as an index; where calls may be indirect, twice the index, or one more than twice its number
// in return addresses, less that of the first, if the call goes through the table.
const packMagic = "\x00aio\x06"

const (
	packLiteral  = 0
	packSkip     = 248
	packStubs    = 249
	packRun      = 250
	packNil      = 251
	packZero     = 252
	packNext     = 253
	packCall     = 254
	packFunction = 255
)

// What surrounds a return address and the index of the function called.
const (
	callBefore  = "\x20\x01\x41\x08\x6b\x22\x01\x24\x00\x20\x01" // 8 off the stack pointer, the address to store at
	callBetween = "\x37\x03\x00\x41\x00"                         // i64.store, i32.const 0
	callReturns = "\x23\x00\x21\x01\x0d"                         // the stack pointer again, br_if
	callEnds    = "\x0f"
	nilBefore   = "\x50\x04\x40" // i64.eqz, if
	nilAfter    = "\x0b"         // end
)

// Pack returns the packed form of a processed module.
func Pack(wasm []byte) ([]byte, error) {
	m, err := parseModule(wasm)
	if err != nil {
		return nil, err
	}
	numbers, err := m.numbers()
	if err != nil {
		return nil, err
	}
	p := &packer{indirect: m.imports == 0, plain: byte(max(0, slices.Index(m.plain, true)))}
	p.chooseNames(wasm)
	isStub := p.findStubs(m, numbers)
	p.nilCheck = p.nilCallee(m)
	p.literal(magic)
	for _, s := range m.sections {
		switch s.id {
		case secElement:
			p.literal(appendU32([]byte{s.id}, uint32(len(s.data))))
			p.numbers(s.data)
		case secCode:
			p.literal([]byte{s.id})
			p.literal(appendU32(nil, uint32(len(s.data))))
			p.literal(appendU32(nil, uint32(len(m.bodies))))
			p.bodies(m, numbers, isStub)
		default:
			single := module{sections: []section{s}}
			p.literal(single.encode()[len(magic):])
		}
	}
	out := append(appendU32([]byte(packMagic), uint32(len(p.header()))), p.header()...)
	out = append(out, p.out...)
	if back, err := Unpack(out); err != nil || !bytes.Equal(back, wasm) {
		return nil, errors.New("postlink: BUG: the packed module doesn't unpack to itself")
	}
	return out, nil
}

// numbers returns the number in return addresses of each function with a body, less that of the first: its place in the table.
func (m *module) numbers() ([]int, error) {
	numbers := make([]int, len(m.bodies))
	for i := range numbers {
		numbers[i] = -1
	}
	s := m.find(secElement)
	if s == nil {
		return numbers, nil
	}
	r := &reader{b: s.data}
	for n := r.count(); n > 0 && r.err == nil; n-- {
		kind, at := r.byte(), r.next()
		r.next()
		if kind != 0 || at.op != opI32Const {
			return nil, errors.New("a table with contents of an unknown kind")
		}
		for k, last := r.count(), int(at.imm)-funcValueOffset; k > 0 && r.err == nil; k-- {
			if i := int(r.u32()) - m.imports; i >= 0 && i < len(numbers) {
				numbers[i] = last
			}
			last++
		}
	}
	return numbers, r.err
}

type packer struct {
	out        []byte
	mark, call byte
	meant      [256]bool       // bytes that stand for something
	sequences  [256][]sequence // by their first byte, the longest first
	indirect   bool

	nilCheck            []byte // the function that failed nil checks call, packed
	loaded, rest, plain byte   // of stubs
}

// findStubs finds the stubs, and what they have in common.
func (p *packer) findStubs(m *module, numbers []int) (isStub []bool) {
	isStub = make([]bool, len(m.bodies))
	found := false
	for i, b := range m.bodies {
		if len(b) < 9 || b[0] != 0 || b[1] != opGlobalGet || b[2] > 0x7f || b[6] != opCall || b[7] > 0x7f || numbers[i] < 0 {
			continue
		}
		if !found {
			p.loaded, p.rest = b[2], b[7]
		}
		isStub[i] = bytes.Equal(b, stub(numbers[i], uint32(p.loaded), uint32(p.rest), uint32(p.plain)))
		found = found || isStub[i]
	}
	return isStub
}

// nilCallee returns the function, packed, that failed nil checks call most.
func (p *packer) nilCallee(m *module) []byte {
	counts := map[string]int{}
	best := "\x00"
	for _, b := range m.bodies {
		for {
			k := bytes.Index(b, []byte(nilBefore+callBefore))
			if k < 0 {
				break
			}
			b = b[k+len(nilBefore):]
			from := len(callBefore)
			_, callee, after := p.callAround(b, from, min(from+6, len(b)))
			if callee == nil || !strings.HasPrefix(after, callEnds+nilAfter) {
				continue
			}
			f := string(callee)
			if counts[f]++; counts[f] > counts[best] || counts[f] == counts[best] && f < best {
				best = f
			}
		}
	}
	return []byte(best)
}

// marked writes a mark and a number.
func (p *packer) marked(kind byte, n int) {
	p.out = appendU32(append(p.out, p.mark, kind), uint32(n))
}

// numbers packs bytes with runs of numbers in them, each one more than the last: functions, in a table.
func (p *packer) numbers(b []byte) {
	const least = 8 // numbers of a run that is worth a mark
	done := 0
	for from := 0; from < len(b); {
		r := &reader{b: b, pos: from}
		first := r.u32()
		end, n := r.pos, uint32(1)
		for r.more() && r.u32() == first+n && r.err == nil {
			end = r.pos
			n++
		}
		if n < least || !bytes.Equal(appendU32(nil, first), b[from:from+len(appendU32(nil, first))]) {
			from++
			continue
		}
		p.literal(b[done:from])
		p.marked(packRun, int(first))
		p.out = appendU32(p.out, n)
		from, done = end, end
	}
	p.literal(b[done:])
}

// bodies packs the functions.
func (p *packer) bodies(m *module, numbers []int, isStub []bool) {
	last := -1
	for i := 0; i < len(m.bodies); i++ {
		if n := numbers[i]; n > last+1 {
			p.marked(packSkip, n-last-1)
			last = n - 1
		}
		if from := i; isStub[i] {
			for i+1 < len(m.bodies) && isStub[i+1] && numbers[i+1] == numbers[i]+1 {
				i++
			}
			p.marked(packStubs, i+1-from)
			last = numbers[i]
			continue
		}
		b := m.bodies[i]
		p.literal(appendU32(nil, uint32(len(b))))
		p.body(b, int64(funcValueOffset+numbers[i]))
		last++
	}
}

// body packs one function.
func (p *packer) body(b []byte, pcf int64) {
	var found []instr
	for r := (&reader{b: b, pos: skipLocals(b)}); r.more(); {
		if i := r.next(); i.op == opI64Const && i.imm>>16 == pcf && i.to-i.from == 6 {
			found = append(found, i)
		}
	}
	next := startOfRun(found)
	p.out = append(p.out, p.mark, packFunction, byte(next))
	done := 0
	for _, i := range found {
		n := i.imm & 0xffff
		before, callee, after := p.callAround(b[done:], i.from-done, i.to-done)
		switch {
		case n == next && callee != nil && strings.HasPrefix(after, callReturns):
			p.literal(b[done : done+before])
			p.out = append(append(p.out, p.call), callee...)
			done = len(b) - len(after) + len(callReturns)
			next++
		case n == next:
			p.literal(b[done:i.from])
			p.out = append(p.out, p.mark, packNext)
			done = i.to
			next++
		case n < packSkip && bytes.Equal(callee, p.nilCheck) && strings.HasPrefix(after, callEnds+nilAfter) &&
			bytes.HasSuffix(b[done:done+before], []byte(nilBefore)):
			p.literal(b[done : done+before-len(nilBefore)])
			p.out = append(p.out, p.mark, packNil, byte(n))
			done = len(b) - len(after) + len(callEnds+nilAfter)
		case n < packSkip && callee != nil && strings.HasPrefix(after, callEnds):
			p.literal(b[done : done+before])
			if n == 0 {
				n = packZero
			}
			p.out = append(append(p.out, p.mark, byte(n)), callee...)
			done = len(b) - len(after) + len(callEnds)
		}
	}
	p.literal(b[done:])
}

// callAround finds the call that the constant between two bytes is the return address of: where it begins, the function
// called, packed, and what follows. The function is nil if there is none.
func (p *packer) callAround(b []byte, from, to int) (before int, callee []byte, after string) {
	rest, ok := bytes.CutPrefix(b[to:], []byte(callBetween))
	if !ok || !bytes.HasSuffix(b[:from], []byte(callBefore)) {
		return 0, nil, ""
	}
	before = from - len(callBefore)
	r := &reader{b: rest}
	switch op := r.byte(); {
	case op == opCall && !p.indirect:
		r.u32()
		return before, rest[1:r.pos], string(rest[r.pos:])
	case op == opCall:
		callee = appendU32(nil, r.u32()<<1)
	case op == opI32Const && p.indirect:
		slot := r.s64()
		if r.byte() != opCallIndirect || r.byte() != p.plain || r.byte() != 0 || slot < funcValueOffset {
			return 0, nil, ""
		}
		callee = appendU32(nil, uint32(slot-funcValueOffset)<<1|1)
	default:
		return 0, nil, ""
	}
	return before, callee, string(rest[r.pos:])
}

// startOfRun returns the number below 256 from which on most constants count up.
func startOfRun(found []instr) int64 {
	best, most := int64(1), 0
	for start := range int64(8) {
		next, run := start+1, 0
		for _, i := range found {
			if i.imm&0xffff == next {
				next++
				run++
			}
		}
		if run > most {
			best, most = start+1, run
		}
	}
	return best
}

// skipLocals returns where the instructions of a body begin.
func skipLocals(b []byte) int {
	r := &reader{b: b}
	for n := r.count(); n > 0; n-- {
		r.u32()
		r.byte()
	}
	return r.pos
}

// Unpack reads the packed form.
func Unpack(packed []byte) ([]byte, error) {
	rest, ok := bytes.CutPrefix(packed, []byte(packMagic))
	if !ok || len(rest) == 0 {
		return nil, errors.New("postlink: not a packed module")
	}
	r := &reader{b: rest}
	header := &reader{b: r.bytes(r.u32())}
	u := unpacker{r: reader{b: rest[min(r.pos, len(rest)):]}}
	if u.header(header); r.err != nil || header.err != nil {
		return nil, errCutOff
	}
	for u.r.more() {
		switch c := u.r.byte(); {
		case c == u.mark:
			u.marked(u.r.byte())
		case c == u.call:
			u.marked(packCall)
		case u.sequences[c] != nil:
			u.out = append(u.out, u.sequences[c]...)
		default:
			u.out = append(u.out, c)
		}
	}
	if u.r.err != nil {
		return nil, errCutOff
	}
	return u.out, nil
}

var errCutOff = errors.New("postlink: the packed module is cut off")

// An unpacker reads the packed form.
type unpacker struct {
	r          reader
	out        []byte
	mark, call byte
	sequences  [256][]byte
	indirect   bool
	nilCheck   uint32

	loaded, rest, plain byte
	functions, next     int // how many have begun, and the number of the last one's next return address
}

// maxRun is more numbers, or functions, than any module has in a row.
const maxRun = 1 << 20

// header reads what the packer's header writes.
func (u *unpacker) header(r *reader) {
	u.mark, u.call, u.indirect, u.loaded, u.rest, u.plain = r.byte(), r.byte(), r.byte() != 0, r.byte(), r.byte(), r.byte()
	u.nilCheck = r.u32()
	for r.more() {
		c := r.byte()
		u.sequences[c] = r.bytes(r.u32())
	}
}

// marked reads what follows a mark and a kind.
func (u *unpacker) marked(kind byte) {
	switch kind {
	case packLiteral:
		u.out = append(u.out, u.r.byte())
	case packSkip:
		u.functions += int(u.r.u32())
	case packStubs:
		for n := u.r.u32(); n > 0 && n < maxRun && u.r.err == nil; n-- {
			b := stub(u.functions, uint32(u.loaded), uint32(u.rest), uint32(u.plain))
			u.out = append(appendU32(u.out, uint32(len(b))), b...)
			u.functions++
		}
	case packRun:
		for v, n := u.r.u32(), u.r.u32(); n > 0 && n < maxRun && u.r.err == nil; n-- {
			u.out = appendU32(u.out, v)
			v++
		}
	case packFunction:
		u.functions++
		u.next = int(u.r.byte())
	case packNil:
		u.out = append(u.out, nilBefore...)
		u.calls(int(u.r.byte()), u.nilCheck, callEnds+nilAfter)
	case packZero:
		u.calls(0, u.r.u32(), callEnds)
	case packNext:
		u.address(u.next)
		u.next++
	case packCall:
		u.calls(u.next, u.r.u32(), callReturns)
		u.next++
	default:
		u.calls(int(kind), u.r.u32(), callEnds)
	}
}

// address writes a return address of the function.
func (u *unpacker) address(n int) {
	v := uint32(funcValueOffset+u.functions-1)<<16 | uint32(n)
	u.out = append(u.out, opI64Const, byte(v)|0x80, byte(v>>7)|0x80, byte(v>>14)|0x80, byte(v>>21)|0x80, byte(v>>28))
}

// calls writes a call.
func (u *unpacker) calls(n int, callee uint32, after string) {
	u.out = append(u.out, callBefore...)
	u.address(n)
	u.out = append(u.out, callBetween...)
	switch {
	case !u.indirect:
		u.out = appendU32(append(u.out, opCall), callee)
	case callee&1 == 0:
		u.out = appendU32(append(u.out, opCall), callee>>1)
	default:
		u.out = appendS32(append(u.out, opI32Const), int32(funcValueOffset+callee>>1))
		u.out = append(u.out, opCallIndirect, u.plain, 0)
	}
	u.out = append(u.out, after...)
}
