// This file writes a module in a form that compresses better, and reads it back.

package postlink

import (
	"bytes"
	"errors"
	"strings"
)

// A return address is six bytes of which the last bits count up from call to call: no compressor sees that, and each one
// breaks a repetition. They are a seventh of a compressed module. And all calls look alike. In the packed form a mark of
// two bytes stands for a call, up to the function's index, which follows, and for what comes after it.
//
// A packed module begins with packMagic, the mark's first byte, M, and the index of the function that failed nil checks call.
// From there on M comes with a second byte:
//
//	M 0     the byte M
//	M 255 k a function begins: count it; the next return address has number k
//	M 254 f a call of f with the next return address, after which the function goes on
//	M 253   i64.const with the next return address
//	M 250 a n the numbers a, a+1 and so on, n of them, each of the integers in the module's own form
//	M 251 n a nil check, as far as it is the same everywhere, with return address n of the function
//	M 252 f a call of f with return address 0, which never returns
//	M n f   a call of f with return address n of the function, which never returns
const packMagic = "\x00aio\x04"

const (
	packLiteral  = 0
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
	callBetween = "\x37\x03\x00\x41\x00\x10"                     // i64.store, i32.const 0, call
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
	var counts [256]int
	for _, c := range wasm {
		counts[c]++
	}
	mark := 255
	for c := range counts {
		if counts[c] < counts[mark] {
			mark = c
		}
	}
	p := &packer{out: append([]byte(packMagic), byte(mark)), mark: byte(mark), nilCheck: nilCallee(m)}
	p.out = append(p.out, p.nilCheck...)
	p.literal(magic)
	for _, s := range m.sections {
		if s.id == secElement {
			p.literal(appendU32([]byte{s.id}, uint32(len(s.data))))
			p.numbers(s.data)
			continue
		}
		if s.id != secCode {
			single := module{sections: []section{s}}
			p.literal(single.encode()[len(magic):])
			continue
		}
		p.literal([]byte{s.id})
		p.literal(appendU32(nil, uint32(len(s.data))))
		p.literal(appendU32(nil, uint32(len(m.bodies))))
		for i, b := range m.bodies {
			p.literal(appendU32(nil, uint32(len(b))))
			p.body(b, int64(funcValueOffset+i))
		}
	}
	if back, err := Unpack(p.out); err != nil || !bytes.Equal(back, wasm) {
		return nil, errors.New("postlink: BUG: the packed module doesn't unpack to itself")
	}
	return p.out, nil
}

type packer struct {
	out  []byte
	mark byte

	nilCheck []byte // the index of the function that failed nil checks call
}

// nilCallee returns the index, as it is written, of the function that failed nil checks call most.
func nilCallee(m *module) []byte {
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
			_, index, after := callAround(b, from, min(from+6, len(b)))
			if index == nil || !strings.HasPrefix(after, callEnds+nilAfter) {
				continue
			}
			f := string(index)
			if counts[f]++; counts[f] > counts[best] || counts[f] == counts[best] && f < best {
				best = f
			}
		}
	}
	return []byte(best)
}

func (p *packer) literal(b []byte) {
	for _, c := range b {
		if p.out = append(p.out, c); c == p.mark {
			p.out = append(p.out, packLiteral)
		}
	}
}

// numbers packs bytes that end with a run of numbers, each one more than the last: all functions, in a table.
func (p *packer) numbers(b []byte) {
	const limit = 1 << 14 // all of two bytes
	from := len(b)
	last := uint32(0)
	for from >= 2 {
		r := &reader{b: b[from-2 : from]}
		v := r.u32()
		if r.err != nil || r.pos != 2 || v >= limit || v < 1<<7 || last != 0 && v != last-1 {
			break
		}
		last = v
		from -= 2
	}
	p.literal(b[:from])
	if n := (len(b) - from) / 2; n > 0 {
		p.out = appendU32(appendU32(append(p.out, p.mark, packRun), last), uint32(n))
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
		before, index, after := callAround(b[done:], i.from-done, i.to-done)
		switch {
		case n == next && index != nil && strings.HasPrefix(after, callReturns):
			p.literal(b[done : done+before])
			p.out = append(append(p.out, p.mark, packCall), index...)
			done = len(b) - len(after) + len(callReturns)
			next++
		case n == next:
			p.literal(b[done:i.from])
			p.out = append(p.out, p.mark, packNext)
			done = i.to
			next++
		case n < packRun && bytes.Equal(index, p.nilCheck) && strings.HasPrefix(after, callEnds+nilAfter) &&
			bytes.HasSuffix(b[done:done+before], []byte(nilBefore)):
			p.literal(b[done : done+before-len(nilBefore)])
			p.out = append(p.out, p.mark, packNil, byte(n))
			done = len(b) - len(after) + len(callEnds+nilAfter)
		case n < packRun && index != nil && strings.HasPrefix(after, callEnds):
			p.literal(b[done : done+before])
			if n == 0 {
				n = packZero
			}
			p.out = append(append(p.out, p.mark, byte(n)), index...)
			done = len(b) - len(after) + len(callEnds)
		}
	}
	p.literal(b[done:])
}

// callAround finds the call that the constant between two bytes is the return address of: where it begins, the called
// function's index as it is written, and what follows. The index is nil if there is none.
func callAround(b []byte, from, to int) (before int, index []byte, after string) {
	rest, ok := bytes.CutPrefix(b[to:], []byte(callBetween))
	if !ok || !bytes.HasSuffix(b[:from], []byte(callBefore)) {
		return 0, nil, ""
	}
	r := &reader{b: rest}
	r.u32()
	return from - len(callBefore), rest[:r.pos], string(rest[r.pos:])
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
	head := &reader{b: rest}
	mark := head.byte()
	head.u32()
	nilCheck := rest[1:head.pos]
	rest = rest[head.pos:]
	var out []byte
	function, next := funcValueOffset-1, 0
	for {
		k := bytes.IndexByte(rest, mark)
		if k < 0 {
			return append(out, rest...), nil
		}
		out = append(out, rest[:k]...)
		r := &reader{b: rest, pos: k + 1}
		n, after := int(r.byte()), callEnds
		var index []byte
		switch n {
		case packLiteral:
			out = append(out, mark)
			rest = rest[r.pos:]
			continue
		case packRun:
			for v, k := r.u32(), r.u32(); k > 0 && k < 1<<20 && r.err == nil; k-- {
				out = appendU32(out, v)
				v++
			}
			rest = rest[r.pos:]
			continue
		case packFunction:
			function, next = function+1, int(r.byte())
			rest = rest[r.pos:]
			continue
		case packNil:
			n, after, index = int(r.byte()), callEnds+nilAfter, nilCheck
			out = append(out, nilBefore...)
		case packZero:
			n = 0
		case packNext, packCall:
			after = ""
			if n == packCall {
				after = callReturns
			}
			n = next
			next++
		}
		if after != "" {
			out = append(out, callBefore...)
		}
		v := uint32(function)<<16 | uint32(n)
		out = append(out, opI64Const, byte(v)|0x80, byte(v>>7)|0x80, byte(v>>14)|0x80, byte(v>>21)|0x80, byte(v>>28))
		if after != "" {
			if from := r.pos; index == nil {
				r.u32()
				index = rest[from:r.pos]
			}
			out = append(out, callBetween...)
			out = append(out, index...)
			out = append(out, after...)
		}
		if r.err != nil {
			return nil, errors.New("postlink: the packed module is cut off")
		}
		rest = rest[r.pos:]
	}
}
