// This file has a module take its memory from outside, so that an instance can work in the memory of the one before.

package postlink

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

const (
	secMemory = 5

	// memoryImport is the module of the import; its field is memorySection's name.
	memoryImport = "aioplay"
	// memorySection is the custom section that says how many pages the memory has to have, as 32 bits, the lowest first.
	memorySection = "memory"
	// spareExport is the global that says how many pages at the memory's end were never used.
	spareExport = "spare"
)

// importMemory replaces the module's memory by an imported one, which may be bigger and has to be empty: the pages beyond those
// that the module asks for count as at hand, see growInSteps, whose global it exports. It returns the code that counts them
// when the module is instantiated.
//
// A page that is touched for the first time costs the system more than Go takes to fill it: about a millisecond for each
// megabyte. A program that makes a million strings spent a third of its time on that, in each run anew.
func (m *module) importMemory(spare uint32) ([]byte, error) {
	k := slices.IndexFunc(m.sections, func(s section) bool { return s.id == secMemory })
	imports, exports := m.find(secImport), m.find(secExport)
	if k < 0 || imports == nil || exports == nil {
		return nil, errors.New("no memory, no imports or no exports")
	}
	r := &reader{b: m.sections[k].data}
	if count, flags := r.u32(), r.u32(); count != 1 || flags != 0 {
		return nil, errors.New("a memory that isn't Go's")
	}
	pages := r.u32()
	if r.err != nil {
		return nil, r.err
	}
	entry := appendString(appendString(nil, memoryImport), memorySection)
	imports.extend(1, appendU32(append(entry, kindMemory, 0), pages))
	exports.extend(1, appendU32(append(appendString(nil, spareExport), kindGlobal), spare))
	m.sections = slices.Delete(m.sections, k, k+1)
	m.sections = append(m.sections, section{id: secCustom, name: memorySection, data: binary.LittleEndian.AppendUint32(nil, pages)})

	// What Go's runtime takes for the size when it starts.
	size := []byte{opMemorySize, 0}
	current := slices.Index(m.names, "runtime.currentMemory") - m.imports
	if current < 0 || bytes.Count(m.bodies[current], size) != 1 {
		return nil, errors.New("runtime.currentMemory isn't what it was")
	}
	c := &coder{out: slices.Clone(size)}
	c.out = append(appendU32(append(c.out, opGlobalGet), spare), i32Sub)
	m.bodies[current] = bytes.Replace(m.bodies[current], size, c.out, 1)

	c = &coder{out: size}
	c.with(i32Sub, int(pages))
	c.out = appendU32(append(c.out, opGlobalSet), spare)
	return c.out, nil
}
