// This file gives frequent sequences of bytes a byte each in the packed form.

package postlink

import "slices"

// often are the sequences, of eight bytes at most and instructions most of all, that make the packed runtime smaller when they are one byte
// each. They were found by trial: they were added one after another as long as gzip gained a quarter of a kilobyte.
var often = []string{
	// local.get 1, the stack pointer, and what comes of it
	"\x20\x01\x20", "\x20\x01\x41", "\x20\x01\x42", "\x20\x01\x29\x03", "\x20\x01\x20\x01\x29\x03", "\x20\x01\x42\x00\x37\x03",
	// i64.load and i64.store, with i32.wrap_i64 before or the least offsets after
	"\xa7\x29\x03", "\xa7\x20\x01\x29\x03", "\x37\x03", "\x37\x03\x00", "\x37\x03\x08",
	// the stack pointer is moved
	"\x23\x00\x21\x01", "\x6a\x22\x01\x24\x00", "\x6b\x22\x01\x24\x00", "\x08\x6a\x22\x01\x24\x00\x41",
	// blocks, jumps, and the end of a call
	"\x02\x40", "\x02\x40\x02\x40", "\x00\x21", "\x0c\x23\x00\x21\x01\x22\x02",
	// data: numbers, and the indentation of Python
	"\x00\x00\x00", "\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00", "\x00\x00\x00\x00\x00\x00\x00", "\xff\xff\xff\xff", "\x20\x20\x20\x20\x20\x20",
}

// A sequence is one that a byte stands for.
type sequence struct {
	name byte
	text string
}

// chooseNames chooses the bytes that stand for something: the rarest of the module.
func (p *packer) chooseNames(wasm []byte) {
	var counts [256]int
	for _, c := range wasm {
		counts[c]++
	}
	free := make([]byte, len(counts))
	for i := range free {
		free[i] = byte(i)
	}
	slices.SortStableFunc(free, func(a, b byte) int { return counts[a] - counts[b] })
	p.mark, p.call = free[0], free[1]
	for i, text := range often {
		list := &p.sequences[text[0]]
		*list = append(*list, sequence{free[2+i], text})
		slices.SortStableFunc(*list, func(a, b sequence) int { return len(b.text) - len(a.text) })
	}
	for _, c := range free[:2+len(often)] {
		p.meant[c] = true
	}
}

// header is the header of the packed form.
func (p *packer) header() []byte {
	out := append([]byte{p.mark, p.call, byte(b2u(p.indirect)), p.loaded, p.rest, p.plain}, p.nilCheck...)
	for _, list := range p.sequences {
		for _, s := range list {
			out = append(append(out, s.name, byte(len(s.text))), s.text...)
		}
	}
	return out
}

// literal writes bytes that stand for themselves, with the names of the sequences in them.
func (p *packer) literal(b []byte) {
	for len(b) > 0 {
		c, n := b[0], 1
		if i := slices.IndexFunc(p.sequences[c], func(s sequence) bool { return len(s.text) <= len(b) && string(b[:len(s.text)]) == s.text }); i >= 0 {
			c, n = p.sequences[c][i].name, len(p.sequences[c][i].text)
		} else if p.meant[c] {
			p.out = append(p.out, p.mark, packLiteral)
		}
		p.out = append(p.out, c)
		b = b[n:]
	}
}
