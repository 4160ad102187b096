// This file gives a module a start function, which makes tables that are easier computed than compressed.

package postlink

import (
	"errors"
	"slices"
)

const (
	secExport = 7
	secStart  = 8
)

// addStart adds the start function. It runs when the module is instantiated, before anything else.
func (m *module) addStart(t *tables) error {
	typ := slices.Index(m.sigs, signature{})
	for i := range m.sections {
		switch s := &m.sections[i]; {
		case s.id == secType && typ < 0:
			typ = len(m.sigs)
			m.sigs, m.plain = append(m.sigs, signature{}), append(m.plain, false)
			r := &reader{b: s.data}
			r.u32()
			s.data = slices.Concat(appendU32(nil, uint32(typ+1)), s.data[r.pos:], []byte{0x60, 0, 0})
		case s.id == secStart:
			return errors.New("the module has a start function already")
		case s.id == secFunction:
			m.types = append(m.types, uint32(typ))
			s.data = appendU32(nil, uint32(len(m.types)))
			for _, t := range m.types {
				s.data = appendU32(s.data, t)
			}
		}
	}
	k := slices.IndexFunc(m.sections, func(s section) bool { return s.id == secExport })
	if k < 0 || typ < 0 {
		return errors.New("the module exports nothing")
	}
	index := appendU32(nil, uint32(m.imports+len(m.bodies)))
	m.sections = slices.Insert(m.sections, k+1, section{id: secStart, data: index})
	m.bodies = append(m.bodies, t.startBody())
	return nil
}

// startBody is a function that makes the entry of each function from the columns, the table in which the entries are looked
// up by function, and the one in which they are looked up by address.
func (t *tables) startBody() []byte {
	const i, entry, from, last = 0, 1, 2, 3 // locals
	const i32Load, i32Store, i32LtU, i32Add, i32Sub, i32Mul = 0x28, 0x36, 0x49, 0x6a, 0x6b, 0x6c
	ftab, n := t.word(modFtab), len(t.entries)
	out := []byte{1, 4, 0x7f}
	code := func(ops ...byte) { out = append(out, ops...) }
	with := func(op byte, v int) {
		code(opI32Const)
		out = appendS32(out, int32(v))
		code(op)
	}
	store := func(offset int) {
		code(i32Store, 2)
		out = appendU32(out, uint32(offset))
	}
	code(opLoop, voidType)

	code(opLocalGet, i)
	with(i32Mul, 4*funcWords)
	with(i32Add, ftab+(n+1)*ftabEntry)
	code(opLocalTee, entry, opLocalGet, i)
	with(i32Add, funcValueOffset)
	store(funcEntry)

	code(opLocalGet, i)
	with(i32Mul, ftabEntry)
	with(i32Add, ftab)
	code(opLocalTee, from, opLocalGet, i)
	with(i32Add, funcValueOffset)
	store(0)
	code(opLocalGet, from, opLocalGet, entry)
	with(i32Sub, ftab)
	store(4)

	code(opLocalGet, i)
	with(i32Mul, findBuckets*findBucket)
	code(opLocalGet, i)
	store(t.word(modFind))

	code(opLocalGet, i)
	with(i32Mul, 4)
	with(i32Add, t.columns)
	code(opLocalSet, from, opLocalGet, entry)
	with(i32Add, 4*(funcWords-1))
	code(opLocalSet, last)
	code(opLoop, voidType)
	code(opLocalGet, entry)
	with(i32Add, 4)
	code(opLocalTee, entry, opLocalGet, from, i32Load, 2, 0)
	store(0)
	code(opLocalGet, from)
	with(i32Add, 4*n)
	code(opLocalSet, from, opLocalGet, entry, opLocalGet, last, i32LtU, opBrIf, 0, opEnd)

	code(opLocalGet, i)
	with(i32Add, 1)
	code(opLocalTee, i)
	with(i32LtU, n)
	code(opBrIf, 0, opEnd, opEnd)
	return out
}
