// This file gives a module a start function, which makes tables that are easier computed than compressed.

package postlink

import (
	"errors"
	"slices"
)

// addStart adds the start function, which begins with some code. It runs when the module is instantiated, before anything else.
func (m *module) addStart(t *tables, first []byte) error {
	if m.find(secStart) != nil {
		return errors.New("the module has a start function already")
	}
	k := slices.IndexFunc(m.sections, func(s section) bool { return s.id == secExport })
	if k < 0 {
		return errors.New("the module exports nothing")
	}
	index := appendU32(nil, m.addFunction(m.addType(signature{}), t.startBody(first)))
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
	varRow   = 2 // four times the row of a column
	varNext  = 3 // the same for the next function of the module
)

// entry sets varEntry to the address of the entry of function varI, and leaves it on the stack.
func (c *coder) entry(t *tables) {
	c.code(opLocalGet, varI)
	c.with(i32Mul, 4*funcWords)
	c.with(i32Add, t.word(modFtab)+(len(t.entries)+1)*ftabEntry)
	c.code(opLocalTee, varEntry)
}

// column stores the value that a column has in row varRow in word w of the entry.
func (c *coder) column(t *tables, at, w int) {
	c.code(opLocalGet, varEntry, opLocalGet, varRow)
	c.at(i32Load, at)
	c.at(i32Store, 4*w)
}

// ownColumns stores the words that are there for the functions of one module, from columns of count values each, and makes
// varNext the next of them. The columns begin at an address.
func (c *coder) ownColumns(t *tables, at, count int, columns []int) {
	c.code(opLocalGet, varNext)
	c.code(opLocalSet, varRow)
	for k, w := range columns {
		c.column(t, at+4*count*k, w)
	}
	c.code(opLocalGet, varNext)
	c.with(i32Add, 4)
	c.code(opLocalSet, varNext)
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
// up by function, and the one in which they are looked up by address. It begins with some code that needs no locals.
func (t *tables) startBody(first []byte) []byte {
	ftab := t.word(modFtab)
	c := &coder{append([]byte{1, 4, i32Type}, first...)}
	c.code(opLoop, voidType)
	c.entry(t)
	c.code(opLocalGet, varI)
	c.with(i32Add, funcValueOffset)
	c.at(i32Store, funcEntry)

	c.code(opLocalGet, varI)
	c.with(i32Mul, ftabEntry)
	c.with(i32Add, ftab)
	c.code(opLocalTee, varRow, opLocalGet, varI)
	c.with(i32Add, funcValueOffset)
	c.at(i32Store, 0)
	c.code(opLocalGet, varRow, opLocalGet, varEntry)
	c.with(i32Sub, ftab)
	c.at(i32Store, 4)

	c.code(opLocalGet, varI)
	c.with(i32Mul, findBuckets*findBucket)
	c.code(opLocalGet, varI)
	c.at(i32Store, t.word(modFind))

	c.code(opLocalGet, varEntry)
	c.with(i32Store, keptPC)
	c.out = append(c.out, 2, funcNPC)
	c.code(opLocalGet, varI)
	c.with(i32Mul, 4)
	c.code(opLocalSet, varRow)
	for k, w := range allColumns {
		c.column(t, t.columns+4*len(t.entries)*k, w)
	}
	c.code(opLocalGet, varEntry)
	c.at(i32Load, funcSP)
	c.code(opIf, voidType)
	c.ownColumns(t, t.columns+4*len(t.entries)*len(allColumns), t.own, ownColumns[:])
	c.code(opEnd)
	c.loop(t)
	c.code(opEnd)
	return c.out
}

// restBody is the second module's start function. It completes the entries that the first one's left without a stack depth,
// and sets the global that says that the module is here.
func (t *tables) restBody(loaded uint32) []byte {
	c := &coder{[]byte{1, 4, i32Type}}
	c.code(opLoop, voidType)
	c.entry(t)
	c.at(i32Load, funcSP)
	c.code(opI32Eqz, opIf, voidType)
	c.ownColumns(t, t.columns, len(t.entries)-t.own, restColumns)
	c.code(opEnd)
	c.loop(t)
	c.code(opI32Const, 1, opGlobalSet)
	c.out = append(appendU32(c.out, loaded), opEnd)
	return c.out
}
