// This file makes a module that tells which of its functions have run.

package postlink

import (
	"errors"
	"fmt"
	"strconv"
)

// RanPrefix begins the names of the globals that an instrumented module exports. What follows is a number in the list that
// Instrument returns.
const RanPrefix = "ran "

// Instrument returns a linked module with a global for each function that has a body, exported, which is 1 once the function
// has been entered, and the functions' names. It takes the module as Process does: before that, as it knows more names.
func Instrument(wasm []byte) (out []byte, names []string, err error) {
	m, err := parseModule(wasm)
	if err == nil && m.marked {
		err = errors.New("the module has been processed already")
	}
	var t *tables
	if err == nil {
		t, err = m.tables(&Stats{})
	}
	if err == nil {
		names = t.names()
		err = m.instrument()
	}
	if err != nil {
		return nil, nil, fmt.Errorf("postlink: %w", err)
	}
	return m.encode(), names, nil
}

// instrument adds the globals, their exports and what sets them.
func (m *module) instrument() error {
	globals, exports := m.find(secGlobal), m.find(secExport)
	if globals == nil || exports == nil {
		return errors.New("the module has no globals, or exports nothing")
	}
	r := &reader{b: globals.data}
	first := r.u32()
	var decl, names []byte
	for i, b := range m.bodies {
		decl = append(decl, i32Type, mutable, opI32Const, 0, opEnd)
		names = appendString(names, RanPrefix+strconv.Itoa(i))
		names = appendU32(append(names, kindGlobal), first+uint32(i))
		at := skipLocals(b)
		body := append([]byte(nil), b[:at]...)
		body = appendU32(append(body, opI32Const, 1, opGlobalSet), first+uint32(i))
		m.bodies[i] = append(body, b[at:]...)
	}
	globals.extend(len(m.bodies), decl)
	exports.extend(len(m.bodies), names)
	return nil
}

// names returns the functions' names as Go knows them.
func (t *tables) names() []string {
	names := make([]string, len(t.entries))
	for i := range t.entries {
		names[i] = t.entries[i].name
	}
	return names
}
