// This file writes a module in a form that compresses better, and reads it back.

package postlink

import (
	"bytes"
	"errors"
)

// A return address is six bytes of which the last bits count up from call to call: no compressor sees that, and each one
// breaks a repetition. They are a seventh of a compressed module. In the packed form a mark of two bytes stands for the next one.
//
// A packed module begins with packMagic and the mark's first byte, M. From there on M comes with a second byte:
//
//	M 0     the byte M
//	M 255 k a function begins: count it; the next return address has number k
//	M 254   i64.const with the next return address
//	M n     i64.const with return address n of the function
const packMagic = "\x00aio\x01"

const (
	packLiteral  = 0
	packNext     = 254
	packFunction = 255
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
	p := &packer{out: append([]byte(packMagic), byte(mark)), mark: byte(mark)}
	p.literal(magic)
	for _, s := range m.sections {
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
}

func (p *packer) literal(b []byte) {
	for _, c := range b {
		if p.out = append(p.out, c); c == p.mark {
			p.out = append(p.out, packLiteral)
		}
	}
}

// body packs one function. The constants that aren't the next one of the function stay as they are, or have a small number.
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
		switch {
		case n == next:
			p.literal(b[done:i.from])
			p.out = append(p.out, p.mark, packNext)
			next++
		case n > 0 && n < packNext:
			p.literal(b[done:i.from])
			p.out = append(p.out, p.mark, byte(n))
		default:
			continue
		}
		done = i.to
	}
	p.literal(b[done:])
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
	mark := rest[0]
	rest = rest[1:]
	var out []byte
	function, next := funcValueOffset-1, 0
	for {
		k := bytes.IndexByte(rest, mark)
		if k < 0 {
			return append(out, rest...), nil
		}
		out = append(out, rest[:k]...)
		if rest = rest[k+1:]; len(rest) < 2 && (len(rest) == 0 || rest[0] == packFunction) {
			return nil, errors.New("postlink: the packed module is cut off")
		}
		n := int(rest[0])
		rest = rest[1:]
		switch n {
		case packLiteral:
			out = append(out, mark)
			continue
		case packFunction:
			function, next = function+1, int(rest[0])
			rest = rest[1:]
			continue
		case packNext:
			n = next
			next++
		}
		v := uint32(function)<<16 | uint32(n)
		out = append(out, opI64Const, byte(v)|0x80, byte(v>>7)|0x80, byte(v>>14)|0x80, byte(v>>21)|0x80, byte(v>>28))
	}
}
