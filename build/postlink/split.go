// This file divides a module in two: one to start with, and the rest, which comes when it is needed.

package postlink

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
)

// Most programs use a part of the runtime only. Split leaves the functions and the data that a program may do without out of the
// module, and makes a second module of them, which works on the first one's memory, table and globals. Functions keep their
// numbers, which are in return addresses and function values, and their places in the table. In the first module, the
// body of a function that is in the second is a stub: it calls the function in the table, after an import, RestImport, has
// instantiated the second module if it hasn't been yet. The second module puts its functions where the stubs were in the table, so that
// a goroutine that is resumed gets to the function itself. It calls the first one's functions through the table.
//
// A stub isn't seen by Go: it has no frame. The tables that the runtime walks the stack with are needed only once a function is on
// the stack, so those of the second module's functions are in the second module.

// The names by which the two modules know each other.
const (
	hostModule  = "aioplay" // from which the first module imports
	RestImport  = "rest"    // a function without parameters that instantiates the second module
	firstModule = "first"   // from which the second imports what the first exports
	tableName   = "table"
	memoryName  = "mem"
)

// A Division says what of a module may be left out at first.
type Division struct {
	Cold func(name string) bool // a function's name, as Go knows it
	Data [][]byte               // contents of read-only memory that only code that knows of Marks reads
}

// Mark is what stands for the first byte of Data that isn't here yet. Its reader calls a function that is cold, and looks again.
const Mark = 0

// Split does what Process does, and divides the result. Both modules are deterministic.
func Split(wasm []byte, o Options, d Division) (first, second []byte, stats Stats, err error) {
	m, stats, err := process(wasm, o, &d)
	if err != nil {
		return nil, nil, stats, fmt.Errorf("postlink: %w", err)
	}
	first, second = m.encode(), m.rest.encode()
	stats.After, stats.Rest = len(first), len(second)
	return first, second, stats, nil
}

// A block is what the second module puts into memory.
type block struct {
	at   int
	data []byte
}

// take takes a part out of the memory of the first module.
func (mem image) take(from, to int) block {
	b := block{from, slices.Clone(mem[from:to])}
	clear(mem[from:to])
	return b
}

// takeData takes the contents out of memory that the division names, each of which must be there once.
func (mem image) takeData(d *Division) ([]block, error) {
	var blocks []block
	for _, data := range d.Data {
		at := bytes.Index(mem, data)
		if len(data) == 0 || at < 0 || data[0] == Mark || bytes.Contains(mem[at+1:], data) {
			return nil, fmt.Errorf("data to leave out isn't in the module once: %.40q", data)
		}
		blocks = append(blocks, mem.take(at, at+len(data)))
	}
	slices.SortFunc(blocks, func(a, b block) int { return a.at - b.at })
	return blocks, nil
}

// blockSection writes blocks as a data section, zeros included: what is there before need not be zeros.
func blockSection(blocks []block) []byte {
	out := appendU32(nil, uint32(len(blocks)))
	for _, b := range blocks {
		out = appendS32(append(out, 0, opI32Const), int32(b.at))
		out = appendU32(append(out, opEnd), uint32(len(b.data)))
		out = append(out, b.data...)
	}
	return out
}

// divide decides which functions go to the second module: the cold ones, and with them those that read what types say, of Go's
// ordinary type, other than those in assembly, those that call an import, are exported, or ask for memory.
func (m *module) divide(t *tables, d *Division) ([]bool, error) {
	exported, err := m.exported()
	if err != nil {
		return nil, err
	}
	cold := make([]bool, len(m.bodies))
	if !slices.ContainsFunc(t.entries, func(e tableEntry) bool { return d.Cold(e.name) }) {
		return cold, nil
	}
	for i, b := range m.bodies {
		name := t.entries[i].name
		if !m.plain[m.types[i]] || t.entries[i].flag&flagAsm != 0 || exported[m.imports+i] || !d.Cold(name) && !readsTypes(name) {
			continue
		}
		cold[i] = true
		for r := (&reader{b: b, pos: skipLocals(b)}); r.more(); {
			if in := r.next(); in.op == opCall && in.imm < int64(m.imports) || in.op == opMemoryGrow {
				cold[i] = false
				break
			}
		}
	}
	return cold, nil
}

// exported returns the functions that the host can call.
func (m *module) exported() (map[int]bool, error) {
	out := map[int]bool{}
	s := m.find(secExport)
	if s == nil {
		return nil, errors.New("the module exports nothing")
	}
	r := &reader{b: s.data}
	for n := r.count(); n > 0 && r.err == nil; n-- {
		r.string()
		kind, index := r.byte(), int(r.u32())
		if kind == kindFunction {
			out[index] = true
		}
	}
	return out, r.err
}

// split moves the cold functions and the blocks of memory, which have been taken out, to a module of their own, m.rest. It comes
// after everything else, but addStart.
func (m *module) split(t *tables, cold []bool, blocks []block) error {
	globals, err := m.globals()
	if err != nil {
		return err
	}
	k := slices.Index(cold, true)
	if k < 0 {
		return errors.New("no function can be left out")
	}
	plain, voidFunc := m.types[k], m.addType(signature{})
	rest := &module{plain: m.plain, sigs: m.sigs}

	// What the second module consists of.
	var elements []byte
	runs := 0
	mover := callMover{imports: int64(m.imports), types: m.types, rank: make([]int, len(cold))}
	n := 0
	for i := range cold {
		mover.rank[i] = -1
		if cold[i] {
			mover.rank[i] = n
			n++
		}
	}
	for i := 0; i < len(cold); i++ {
		if !cold[i] {
			continue
		}
		from := i
		for ; i < len(cold) && cold[i]; i++ {
			body, err := mover.indirect(m.bodies[i])
			if err != nil {
				return err
			}
			rest.types = append(rest.types, m.types[i])
			rest.bodies = append(rest.bodies, body)
			rest.stubs = append(rest.stubs, i)
		}
		elements = append(elements, 0, opI32Const)
		elements = appendS32(elements, int32(funcValueOffset+from))
		elements = appendU32(append(elements, opEnd), uint32(i-from))
		for k := from; k < i; k++ {
			elements = appendU32(elements, uint32(mover.rank[k]))
		}
		runs++
	}
	restTypes, restFuncs := m.find(secType).data, appendU32(nil, uint32(n+1))
	for _, typ := range append(slices.Clone(rest.types), uint32(voidFunc)) {
		restFuncs = appendU32(restFuncs, typ)
	}
	loaded := uint32(len(globals))
	rest.types = append(rest.types, uint32(voidFunc))
	rest.bodies = append(rest.bodies, t.restBody(loaded))
	rest.sections = []section{
		{id: secType, data: restTypes},
		{id: secImport, data: m.restImports(globals)},
		{id: secFunction, data: restFuncs},
		{id: secStart, data: appendU32(nil, uint32(n))},
		{id: secElement, data: append(appendU32(nil, uint32(runs)), elements...)},
		{id: secCode},
		{id: secData, data: blockSection(blocks)},
		{id: secCustom, name: markName, data: []byte{1}},
	}
	m.rest = rest

	// What is left of the first.
	m.addImport(hostModule, RestImport, uint32(voidFunc))
	for i := range m.bodies {
		if cold[i] {
			m.bodies[i] = stub(i, loaded, uint32(m.imports-1), plain)
			m.stubs = append(m.stubs, i)
		}
	}
	return m.exportAll(globals)
}

// stub is the body of a function that is in the second module.
func stub(i int, loaded, rest, plain uint32) []byte {
	out := appendU32([]byte{0, opGlobalGet}, loaded)
	out = appendU32(append(out, opI32Eqz, opIf, voidType, opCall), rest)
	out = append(out, opEnd, opLocalGet, 0, opI32Const)
	out = appendS32(out, int32(funcValueOffset+i))
	out = appendU32(append(out, opCallIndirect), plain)
	return append(out, 0, opEnd)
}

// globals returns the types of the module's globals, all of which must be mutable.
func (m *module) globals() ([]byte, error) {
	s := m.find(secGlobal)
	if s == nil {
		return nil, errors.New("the module has no globals")
	}
	r := &reader{b: s.data}
	var types []byte
	for n := r.count(); n > 0 && r.err == nil; n-- {
		typ, mut := r.byte(), r.byte()
		init, end := r.next(), r.next()
		if r.err == nil && (mut != mutable || init.op != opI32Const && init.op != opI64Const || end.op != opEnd) {
			return nil, errors.New("a global of an unknown kind")
		}
		types = append(types, typ)
	}
	return types, r.err
}

// globalName is the name under which a global is exported.
func globalName(i int) string { return string(rune('a' + i)) }

// restImports is the import section of the second module.
func (m *module) restImports(globals []byte) []byte {
	out := appendU32(nil, uint32(len(globals)+3))
	from := func(name string, kind ...byte) {
		out = append(appendString(appendString(out, firstModule), name), kind...)
	}
	from(tableName, kindTable, 0x70, 0, 0)
	from(memoryName, kindMemory, 0, 0)
	for i, typ := range append(slices.Clone(globals), i32Type) {
		from(globalName(i), kindGlobal, typ, mutable)
	}
	return out
}

// exportAll exports what the second module imports, and adds the global that says that it is here.
func (m *module) exportAll(globals []byte) error {
	m.find(secGlobal).extend(1, []byte{i32Type, mutable, opI32Const, 0, opEnd})
	exports := m.find(secExport)
	r := &reader{b: exports.data}
	memory := false
	for n := r.count(); n > 0 && r.err == nil; n-- {
		name, kind := r.string(), r.byte()
		memory = memory || name == memoryName && kind == kindMemory
		r.u32()
	}
	if !memory {
		return errors.New("the module doesn't export its memory")
	}
	out := append(appendString(nil, tableName), kindTable, 0)
	for i := range len(globals) + 1 {
		out = appendU32(append(appendString(out, globalName(i)), kindGlobal), uint32(i))
	}
	exports.extend(len(globals)+2, out)
	return nil
}

// addType returns the number of a type without results, after adding it if there is none.
func (m *module) addType(s signature) int {
	if typ := slices.Index(m.sigs, s); typ >= 0 {
		return typ
	}
	m.find(secType).extend(1, []byte{0x60, 0, 0})
	m.sigs, m.plain = append(m.sigs, s), append(m.plain, false)
	return len(m.sigs) - 1
}

// addImport adds an imported function after the others, which moves all functions with a body by one.
func (m *module) addImport(mod, name string, typ uint32) {
	entry := append(appendString(appendString(nil, mod), name), kindFunction)
	m.find(secImport).extend(1, appendU32(entry, typ))
	m.imported = append(m.imported, typ)
	moved := func(index uint32) uint32 {
		if index >= uint32(m.imports) {
			index++
		}
		return index
	}
	for i, b := range m.bodies {
		out, done := make([]byte, 0, len(b)+64), 0
		for r := (&reader{b: b, pos: skipLocals(b)}); r.more(); {
			if in := r.next(); in.op == opCall {
				out = appendU32(append(out, b[done:in.from+1]...), moved(uint32(in.imm)))
				done = in.to
			}
		}
		m.bodies[i] = append(out, b[done:]...)
	}
	exports := m.find(secExport)
	r := &reader{b: exports.data}
	out := appendU32(nil, r.u32())
	for r.more() {
		from := r.pos
		r.string()
		kind := r.byte()
		out = append(out, exports.data[from:r.pos]...)
		if index := r.u32(); kind == kindFunction {
			out = appendU32(out, moved(index))
		} else {
			out = appendU32(out, index)
		}
	}
	exports.data = out
	elements := m.find(secElement)
	r = &reader{b: elements.data}
	out = appendU32(nil, r.u32())
	for r.more() {
		from := r.pos
		r.u32()
		r.next()
		r.next()
		out = append(out, elements.data[from:r.pos]...)
		n := r.u32()
		out = appendU32(out, n)
		for ; n > 0 && r.err == nil; n-- {
			out = appendU32(out, moved(r.u32()))
		}
	}
	elements.data = out
	if len(m.names) > m.imports {
		m.names = slices.Insert(m.names, m.imports, mod+"."+name)
		m.renamed()
	}
	m.imports++
}

// renamed writes the name section anew.
func (m *module) renamed() {
	count := uint32(0)
	var list []byte
	for i, name := range m.names {
		if name != "" {
			list = appendString(appendU32(list, uint32(i)), name)
			count++
		}
	}
	list = append(appendU32(nil, count), list...)
	for i := range m.sections {
		if s := &m.sections[i]; s.id == secCustom && s.name == "name" {
			s.data = append(appendU32([]byte{1}, uint32(len(list))), list...)
		}
	}
}

// A callMover makes a body of one that goes to the second module.
type callMover struct {
	imports int64
	types   []uint32
	rank    []int // by function: its number in the second module, or -1
}

// indirect makes calls of the first module's functions indirect, and gives those of the second their new numbers.
func (c callMover) indirect(b []byte) ([]byte, error) {
	out, done := make([]byte, 0, len(b)+len(b)/16), 0
	r := &reader{b: b, pos: skipLocals(b)}
	for r.more() {
		in := r.next()
		if in.op != opCall {
			continue
		}
		f := in.imm - c.imports
		if f < 0 || f >= int64(len(c.rank)) {
			return nil, errors.New("BUG: a function that calls an import was moved")
		}
		out = append(out, b[done:in.from]...)
		done = in.to
		if k := c.rank[f]; k >= 0 {
			out = appendU32(append(out, opCall), uint32(k))
			continue
		}
		out = appendS32(append(out, opI32Const), int32(funcValueOffset+f))
		out = append(appendU32(append(out, opCallIndirect), c.types[f]), 0)
	}
	return append(out, b[done:]...), r.err
}
