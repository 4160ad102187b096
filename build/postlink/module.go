// This file splits a module into its sections, and function bodies, and puts them together again.

package postlink

import (
	"bytes"
	"errors"
	"slices"
	"strconv"
)

// Section ids of the binary format.
const (
	secCustom   = 0
	secType     = 1
	secImport   = 2
	secFunction = 3
	secGlobal   = 6
	secExport   = 7
	secStart    = 8
	secElement  = 9
	secCode     = 10
)

// Numbers of the binary format, in declarations and exports.
const (
	i32Type      = 0x7f
	mutable      = 1
	kindFunction = 0
	kindTable    = 1
	kindMemory   = 2
	kindGlobal   = 3
)

// A section is one section of a module; data excludes the id and the length.
type section struct {
	id   byte
	name string // of a custom section
	data []byte // of a custom section: what follows the name
}

// A module is a module cut into sections, with what the pass has to know about its functions.
type module struct {
	sections []section
	imports  int      // imported functions, which come first in the function index space
	types    []uint32 // type index of each function that has a body
	plain    []bool   // by type: is it Go's ordinary (i32) -> i32
	sigs     []signature
	imported []uint32 // type index of each import
	bodies   [][]byte
	names    []string // by function index, imports included; "" where unknown
	named    bool     // whether there is a name section
	version  string   // Go version that the linker noted
	marked   bool     // the pass has been here before
	rest     *module  // what split has taken out
	stubs    []int    // the bodies of the functions in it; in rest: their numbers
}

var (
	magic = []byte("\x00asm\x01\x00\x00\x00")

	errTruncated = errors.New("unexpected end")
	errLEB       = errors.New("malformed integer")
)

// A reader walks over bytes; the first error sticks, and zero values are read from then on.
type reader struct {
	b   []byte
	pos int
	err error
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.pos = len(r.b)
}

func (r *reader) more() bool { return r.err == nil && r.pos < len(r.b) }

func (r *reader) byte() byte {
	if r.pos >= len(r.b) {
		r.fail(errTruncated)
		return 0
	}
	c := r.b[r.pos]
	r.pos++
	return c
}

func (r *reader) bytes(n uint32) []byte {
	if uint64(n) > uint64(len(r.b)-r.pos) {
		r.fail(errTruncated)
		return nil
	}
	s := r.b[r.pos : r.pos+int(n)]
	r.pos += int(n)
	return s
}

func (r *reader) u32() uint32 {
	var v uint64
	for shift := 0; shift < 35; shift += 7 {
		c := r.byte()
		v |= uint64(c&0x7f) << shift
		if c&0x80 == 0 {
			if v > 1<<32-1 {
				break
			}
			return uint32(v)
		}
	}
	r.fail(errLEB)
	return 0
}

func (r *reader) s64() int64 {
	var v int64
	for shift := 0; shift < 70; shift += 7 {
		c := r.byte()
		v |= int64(c&0x7f) << shift
		if c&0x80 == 0 {
			if shift < 57 && c&0x40 != 0 {
				v |= -1 << (shift + 7)
			}
			return v
		}
	}
	r.fail(errLEB)
	return 0
}

func (r *reader) string() string { return string(r.bytes(r.u32())) }

// count reads the length of a vector whose elements take at least one byte each, so that a corrupted
// length can't ask for more memory than the input has bytes.
func (r *reader) count() int {
	n := r.u32()
	if uint64(n) > uint64(len(r.b)-r.pos) {
		r.fail(errTruncated)
		return 0
	}
	return int(n)
}

func appendU32(b []byte, v uint32) []byte {
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

func appendS32(b []byte, v int32) []byte {
	for {
		c := byte(v) & 0x7f
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

func appendString(b []byte, s string) []byte { return append(appendU32(b, uint32(len(s))), s...) }

func parseModule(wasm []byte) (*module, error) {
	if !bytes.HasPrefix(wasm, magic) {
		return nil, errors.New("not a WebAssembly module of version 1")
	}
	m := &module{}
	r := &reader{b: wasm, pos: len(magic)}
	for r.more() {
		start := r.pos
		s := section{id: r.byte()}
		s.data = r.bytes(r.u32())
		if r.err == nil {
			if err := m.section(&s); err != nil {
				return nil, errors.New("section " + strconv.Itoa(int(s.id)) + ": " + err.Error())
			}
		}
		if r.err != nil {
			return nil, errors.New("section at byte " + strconv.Itoa(start) + ": " + r.err.Error())
		}
		m.sections = append(m.sections, s)
	}
	if len(m.types) != len(m.bodies) {
		return nil, errors.New("the function and code sections disagree on the number of functions")
	}
	for _, t := range slices.Concat(m.imported, m.types) {
		if int(t) >= len(m.plain) {
			return nil, errors.New("unknown type " + strconv.Itoa(int(t)))
		}
	}
	return m, nil
}

// section notes what the pass needs from one section.
func (m *module) section(s *section) error {
	r := &reader{b: s.data}
	switch s.id {
	case secCustom:
		s.name = r.string()
		if r.err != nil {
			return r.err
		}
		s.data = s.data[r.pos:]
		switch s.name {
		case "name":
			return m.readNames(s.data)
		case "producers":
			return m.readProducers(s.data)
		case markName:
			m.marked = true
		}
	case secType:
		for n := r.count(); n > 0 && r.err == nil; n-- {
			if form := r.byte(); form != 0x60 && r.err == nil {
				return errors.New("a type that isn't a function's")
			}
			params := r.bytes(r.u32())
			results := r.bytes(r.u32())
			m.sigs = append(m.sigs, signature{len(params), len(results)})
			m.plain = append(m.plain, string(params) == "\x7f" && string(results) == "\x7f")
		}
	case secImport:
		for n := r.count(); n > 0 && r.err == nil; n-- {
			r.string()
			r.string()
			switch kind := r.byte(); kind {
			case kindFunction:
				m.imported = append(m.imported, r.u32())
				m.imports++
			case kindTable, kindGlobal: // as the second of two modules has
				r.bytes(map[byte]uint32{kindTable: 3, kindGlobal: 2}[kind])
			case kindMemory:
				if flags := r.u32(); flags != 0 && r.err == nil {
					return errors.New("an imported memory with a limit")
				}
				r.u32()
			}
		}
	case secFunction:
		for n := r.count(); n > 0 && r.err == nil; n-- {
			m.types = append(m.types, r.u32())
		}
	case secCode:
		for n := r.count(); n > 0 && r.err == nil; n-- {
			m.bodies = append(m.bodies, r.bytes(r.u32()))
		}
	default:
		return nil
	}
	if r.err == nil && s.id != secCustom && r.pos != len(r.b) {
		return errors.New("bytes left over")
	}
	return r.err
}

// find returns the section with an id, or nil.
func (m *module) find(id byte) *section {
	for i := range m.sections {
		if m.sections[i].id == id {
			return &m.sections[i]
		}
	}
	return nil
}

// extend adds n entries to a section that is a vector of entries.
func (s *section) extend(n int, entries []byte) {
	r := &reader{b: s.data}
	count := r.u32()
	s.data = slices.Concat(appendU32(nil, count+uint32(n)), s.data[r.pos:], entries)
}

// readNames reads the function names, subsection 1 of the name section.
func (m *module) readNames(data []byte) error {
	r := &reader{b: data}
	for r.more() {
		id := r.byte()
		sub := &reader{b: r.bytes(r.u32())}
		if id != 1 {
			continue
		}
		m.named = true
		for n := sub.count(); n > 0 && sub.err == nil; n-- {
			i, name := sub.u32(), sub.string()
			if i > 1<<20 {
				return errors.New("function index out of range")
			}
			for int(i) >= len(m.names) {
				m.names = append(m.names, "")
			}
			m.names[i] = name
		}
		if sub.err != nil {
			return sub.err
		}
	}
	return r.err
}

// readProducers reads the version of Go from the producers section.
func (m *module) readProducers(data []byte) error {
	r := &reader{b: data}
	for n := r.count(); n > 0 && r.err == nil; n-- {
		field := r.string()
		for k := r.count(); k > 0 && r.err == nil; k-- {
			name, version := r.string(), r.string()
			if field == "language" && name == "Go" {
				m.version = version
			}
		}
	}
	return r.err
}

// name returns the name of a function, given its index in the function index space.
func (m *module) name(i int) string {
	if i < len(m.names) && m.names[i] != "" {
		return m.names[i]
	}
	return "function " + strconv.Itoa(i)
}

// call says what a call of a function does to the operand stack, and whether it may unwind the stack: whether the function
// is an ordinary one of Go's.
func (m *module) call(i int64) (signature, bool) {
	k := int(i) - m.imports
	var t uint32
	switch {
	case i < 0 || k >= len(m.types):
		return signature{}, true
	case k < 0:
		t = m.imported[i]
	default:
		t = m.types[k]
	}
	return m.sigs[t], m.plain[t]
}

// encode writes the module with its present bodies, and notes that the pass was here.
func (m *module) encode() []byte {
	var out []byte
	out = append(out, magic...)
	for _, s := range m.sections {
		switch {
		case s.id == secCode:
			var code []byte
			code = appendU32(code, uint32(len(m.bodies)))
			for _, b := range m.bodies {
				code = appendU32(code, uint32(len(b)))
				code = append(code, b...)
			}
			s.data = code
		case s.id == secCustom:
			named := appendU32(nil, uint32(len(s.name)))
			named = append(named, s.name...)
			s.data = append(named, s.data...)
		}
		out = append(out, s.id)
		out = appendU32(out, uint32(len(s.data)))
		out = append(out, s.data...)
	}
	return out
}
