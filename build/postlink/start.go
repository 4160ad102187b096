// This file gives a module a start function, which makes tables that are easier computed than compressed.

package postlink

import (
	"errors"
	"slices"
)

// addStart adds the start function. It runs when the module is instantiated, before anything else.
func (m *module) addStart(t *tables) error {
	if m.find(secStart) != nil {
		return errors.New("the module has a start function already")
	}
	k := slices.IndexFunc(m.sections, func(s section) bool { return s.id == secExport })
	if k < 0 {
		return errors.New("the module exports nothing")
	}
	index := appendU32(nil, m.addFunction(m.addType(signature{}), t.startBody()))
	m.sections = slices.Insert(m.sections, k+1, section{id: secStart, data: index})
	return nil
}

// addFunction adds a function of a type at the end, and returns its number.
func (m *module) addFunction(typ int, body []byte) uint32 {
	m.types = append(m.types, uint32(typ))
	m.bodies = append(m.bodies, body)
	m.find(secFunction).extend(1, appendU32(nil, uint32(typ)))
	return uint32(m.imports + len(m.bodies) - 1)
}

// A coder writes the instructions of a start function.
type coder struct{ out []byte }

const (
	i32Load  = 0x28
	i32Store = 0x36
	i32Ne    = 0x47
	i32LtU   = 0x49
	i32LeU   = 0x4d
	i32Add   = 0x6a
	i32Sub   = 0x6b
	i32Mul   = 0x6c
)

func (c *coder) code(ops ...byte) { c.out = append(c.out, ops...) }

// with writes an operation with a constant.
func (c *coder) with(op byte, v int) {
	c.code(opI32Const)
	c.out = append(appendS32(c.out, int32(v)), op)
}

// at writes a load or a store at an offset.
func (c *coder) at(op byte, offset int) { c.out = appendU32(append(c.out, op, 2), uint32(offset)) }

// Locals of the start functions.
const (
	varI     = 0 // a function
	varEntry = 1
	varFrom  = 2 // in the columns
	varLast  = 3 // the entry's last word
	varNext  = 4 // in the second module: the next function of those that it has columns for
)

// entry sets varEntry to the address of the entry of function varI, and leaves it on the stack.
func (c *coder) entry(t *tables) {
	c.code(opLocalGet, varI)
	c.with(i32Mul, 4*funcWords)
	c.with(i32Add, t.word(modFtab)+(len(t.entries)+1)*ftabEntry)
	c.code(opLocalTee, varEntry)
}

// fill writes an entry's words but the first from row number row of count, in columns.
func (c *coder) fill(t *tables, row byte, count int) {
	c.code(opLocalGet, row)
	c.with(i32Mul, 4)
	c.with(i32Add, t.columns)
	c.code(opLocalSet, varFrom, opLocalGet, varEntry)
	c.with(i32Add, 4*(funcWords-1))
	c.code(opLocalSet, varLast)
	c.code(opLoop, voidType)
	c.code(opLocalGet, varEntry)
	c.with(i32Add, 4)
	c.code(opLocalTee, varEntry, opLocalGet, varFrom)
	c.at(i32Load, 0)
	c.at(i32Store, 0)
	c.code(opLocalGet, varFrom)
	c.with(i32Add, 4*count)
	c.code(opLocalSet, varFrom, opLocalGet, varEntry, opLocalGet, varLast, i32LtU, opBrIf, 0, opEnd)
}

// loop writes the end of a loop over all functions.
func (c *coder) loop(t *tables) {
	c.code(opLocalGet, varI)
	c.with(i32Add, 1)
	c.code(opLocalTee, varI)
	c.with(i32LtU, len(t.entries))
	c.code(opBrIf, 0, opEnd)
}

// startBody is a function that makes the entry of each function from the columns, the table in which the entries are looked
// up by function, and the one in which they are looked up by address.
func (t *tables) startBody() []byte {
	ftab := t.word(modFtab)
	c := &coder{[]byte{1, 4, i32Type}}
	c.code(opLoop, voidType)
	c.entry(t)
	c.code(opLocalGet, varI)
	c.with(i32Add, funcValueOffset)
	c.at(i32Store, funcEntry)

	c.code(opLocalGet, varI)
	c.with(i32Mul, ftabEntry)
	c.with(i32Add, ftab)
	c.code(opLocalTee, varFrom, opLocalGet, varI)
	c.with(i32Add, funcValueOffset)
	c.at(i32Store, 0)
	c.code(opLocalGet, varFrom, opLocalGet, varEntry)
	c.with(i32Sub, ftab)
	c.at(i32Store, 4)

	c.code(opLocalGet, varI)
	c.with(i32Mul, findBuckets*findBucket)
	c.code(opLocalGet, varI)
	c.at(i32Store, t.word(modFind))

	c.fill(t, varI, len(t.entries))
	c.loop(t)
	c.code(opEnd)
	return c.out
}

// restBody is the second module's start function. It completes the entries that the first one's left without a stack depth,
// and sets the global that says that the module is here.
func (t *tables) restBody(loaded uint32) []byte {
	c := &coder{[]byte{1, 5, i32Type}}
	c.code(opLoop, voidType)
	c.entry(t)
	c.at(i32Load, funcSP)
	c.code(opI32Eqz, opIf, voidType)
	c.fill(t, varNext, t.moved)
	c.code(opLocalGet, varNext)
	c.with(i32Add, 1)
	c.code(opLocalSet, varNext, opEnd)
	c.loop(t)
	c.code(opI32Const, 1, opGlobalSet)
	c.out = append(appendU32(c.out, loaded), opEnd)
	return c.out
}
