// This file has memory grow in large steps.

package postlink

import (
	"bytes"
	"errors"
	"slices"
)

// growStep is how many pages of 64 kB the memory grows by at least. Pages that nobody touches cost nothing.
const growStep = 256

// growInSteps replaces the instruction with which Go's runtime asks for memory by a call of a function that asks for
// growStep pages more, and has those at hand when it is called again. Go asks for half a megabyte at a time, and each
// memory.grow costs V8 a third of a millisecond and brings its own garbage collector on: a program that makes a million strings
// spent a quarter of its time on it. It returns the global that counts the pages at hand.
func (m *module) growInSteps() (spare uint32, err error) {
	k := slices.Index(m.names, "runtime.growMemory") - m.imports
	if k < 0 {
		return 0, errors.New("no runtime.growMemory")
	}
	grow := []byte{opMemoryGrow, 0}
	if bytes.Count(m.bodies[k], grow) != 1 {
		return 0, errors.New("runtime.growMemory isn't what it was")
	}
	globals := m.find(secGlobal)
	if globals == nil {
		return 0, errors.New("no globals")
	}
	r := &reader{b: globals.data}
	spare = r.u32()
	globals.extend(1, []byte{i32Type, mutable, opI32Const, 0, opEnd})
	call := appendU32([]byte{opCall}, m.addFunction(slices.Index(m.plain, true), growBody(spare)))
	m.bodies[k] = bytes.Replace(m.bodies[k], grow, call, 1)
	return spare, nil
}

// growBody is a function that grows the memory by its argument, and returns -1 if that can't be; spare is the global that
// counts the pages that are at hand.
func growBody(spare uint32) []byte {
	c := &coder{out: []byte{0}} // no locals of its own
	get := func() { c.out = appendU32(append(c.out, opGlobalGet), spare) }
	set := func() { c.out = appendU32(append(c.out, opGlobalSet), spare) }

	c.code(opLocalGet, 0) // enough at hand?
	get()
	c.code(i32LeU, opIf, voidType)
	get()
	c.code(opLocalGet, 0, i32Sub)
	set()
	c.code(opI32Const, 0, opReturn, opEnd)

	for _, more := range []int{growStep, 0} { // a step more than what is missing, or just that
		c.code(opLocalGet, 0)
		get()
		c.code(i32Sub)
		c.with(i32Add, more)
		c.code(opMemoryGrow, 0)
		c.with(i32Ne, -1)
		c.code(opIf, voidType, opI32Const)
		c.out = appendS32(c.out, int32(more))
		set()
		c.code(opI32Const, 0, opReturn, opEnd)
	}
	c.code(opI32Const)
	c.out = append(appendS32(c.out, -1), opEnd)
	return c.out
}
