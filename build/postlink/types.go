// This file leaves to the second module what types say about themselves and only package reflect and panics read.

package postlink

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"
)

// Go's linker writes a descriptor for each type: its size and how to scan and compare it, and then its name, its fields with their
// names, and its methods. The latter are two thirds of the descriptors, and a program that doesn't use package reflect reads
// nothing of it but
//
//   - the methods that some interface in the program has, to convert to it (runtime.itabInit),
//   - the fields of structs that are hashed or compared field by field as the keys of maps (runtime.typehash), and of
//     those so big that the collector makes their pointer mask itself (runtime.buildGCMask),
//   - the parameters of functions, which runtime.SetFinalizer looks at,
//   - names, for the texts of panics.
//
// So the others, and the list of types that reflect searches, may come with the second module, if what reads them does: readsTypes. And types that nothing refers to but functions of the
// second module, and other such types, come with it as a whole: no other function can have a value of one.

// Words of runtime.moduledata.
const (
	modTypes     = 37
	modEndTypes  = 38
	modTypeLinks = 45
)

// Offsets in a type's descriptor (internal/abi.Type and the types that begin with it) and the parts that follow it.
const (
	typeSize      = 0
	typePointers  = 8
	typeFlags     = 20
	typeAlign     = 21
	typeKind      = 23
	typeEqual     = 24
	typeString    = 40 // a nameOff, and after it the offset of the pointer type
	typeFixed     = 48
	typeElem      = 48
	typePkgPath   = 48 // of structs and interfaces
	typeList      = 56 // their fields or methods
	typeListLen   = 64
	funcIn        = 48
	funcOut       = 50
	uncommonPath  = 0
	uncommonCount = 4
	uncommonAt    = 8 // where the methods are
	uncommonSize  = 16
	fieldSize     = 24
	methodSize    = 16
	imethodSize   = 8
)

// Flags of a type.
const (
	flagUncommon  = 1 << 0
	flagExtraStar = 1 << 1
	flagRegular   = 1 << 3 // its memory is compared and hashed as it is
	flagMaskLater = 1 << 4
)

// Kinds of types that have more than the fixed part.
const (
	kindArray     = 17
	kindChan      = 18
	kindFunc      = 19
	kindInterface = 20
	kindMap       = 21
	kindPointer   = 22
	kindSlice     = 23
	kindStruct    = 25
	kindLast      = 26
)

var fixedSizes = map[byte]int{kindArray: 72, kindChan: 64, kindFunc: 56, kindInterface: 80, kindMap: 112, kindPointer: 56, kindSlice: 56, kindStruct: 80}

var errTypes = errors.New("descriptors of types have an unknown shape")

// A typeEntry is where the parts of a type's descriptor are.
type typeEntry struct {
	at, end  int
	kind     byte
	list     int // the fields of a struct, or the methods of an interface
	count    int // of them
	uncommon int // address, or 0
	methods  int // address of the methods it has
	number   int // of them
}

// types are the descriptors of types in a module's memory.
type types struct {
	mem      image
	from, to int
	entries  []typeEntry
	links    span // the offsets of those that reflect finds by name
}

// findTypes finds the descriptors that code and data refer to: nobody can read others.
func (m *module) findTypes(t *tables) (*types, error) {
	ts := &types{mem: t.mem, from: t.word(modTypes), to: t.word(modEndTypes)}
	if ts.from <= 0 || ts.from >= ts.to || ts.to > len(t.mem) {
		return nil, errTypes
	}
	links := t.word(modTypeLinks)
	if ts.links = (span{links, links + 4*t.word(modTypeLinks+1)}); links < ts.to || ts.links.to > len(t.mem) {
		return nil, errTypes
	}
	seen := map[int]bool{}
	look := func(at int) {
		if at < ts.from || at >= ts.to || at%8 != 0 || seen[at] {
			return
		}
		seen[at] = true
		if e, ok := ts.read(at); ok {
			ts.entries = append(ts.entries, e)
		}
	}
	for _, b := range m.bodies {
		constants(b, look)
	}
	for at := 0; at+8 <= len(t.mem); at += 8 {
		look(t.mem.word(at))
	}
	for i := 0; i < len(ts.entries); i++ { // what a descriptor refers to by an offset
		e := ts.entries[i]
		ts.offset(e.at+typeString+4, look)
		if e.kind == kindInterface {
			for k := range e.count {
				ts.offset(e.list+k*imethodSize+4, look)
			}
		}
		for k := range e.number {
			ts.offset(e.methods+k*methodSize+4, look)
		}
	}
	slices.SortFunc(ts.entries, func(a, b typeEntry) int { return a.at - b.at })
	for i := 1; i < len(ts.entries); i++ {
		if ts.entries[i-1].end > ts.entries[i].at {
			return nil, errTypes
		}
	}
	return ts, nil
}

// constants looks at the numbers in a function: addresses are among them.
func constants(body []byte, look func(int)) {
	for r := (&reader{b: body, pos: skipLocals(body)}); r.more(); {
		if in := r.next(); in.op == opI64Const || in.op == opI32Const {
			look(int(in.imm))
		}
	}
}

// offset looks at the address whose offset from the types is at a place; 0 and -1 say that there is none.
func (ts *types) offset(at int, look func(int)) {
	if off := ts.mem.u32(at); off != 0 && off != none {
		look(ts.from + int(off))
	}
}

// read reads the descriptor at an address, if there is one.
func (ts *types) read(at int) (e typeEntry, ok bool) {
	b := ts.mem.span(at, typeFixed)
	if b == nil {
		return e, false
	}
	e = typeEntry{at: at, kind: b[typeKind]}
	size, flags := typeFixed, b[typeFlags]
	if n, ok := fixedSizes[e.kind]; ok {
		size = n
	}
	_, name, _, ok := ts.name(ts.from + int(ts.mem.u32(at+typeString)))
	if align := b[typeAlign]; !ok || name == "" || e.kind == 0 || e.kind > kindLast || flags&flagExtraStar != 0 && name[0] != '*' ||
		align == 0 || align&(align-1) != 0 || ts.mem.word(at+typePointers) > ts.mem.word(at+typeSize) {
		return e, false
	}
	e.end = at + size
	if flags&flagUncommon != 0 {
		e.uncommon = e.end
		e.end += uncommonSize
	}
	switch e.kind {
	case kindFunc:
		e.end += 8 * int(ts.mem.u32(at+funcIn)&0xffff+ts.mem.u32(at+funcOut)&0x7fff)
	case kindStruct, kindInterface:
		each := fieldSize
		if e.kind == kindInterface {
			each = imethodSize
		}
		if e.count = ts.mem.word(at + typeListLen); e.count != 0 {
			if e.list = ts.mem.word(at + typeList); e.list != e.end || e.count < 0 || e.count > (ts.to-e.list)/each {
				return e, false
			}
		}
		e.end += each * e.count
	}
	if e.uncommon != 0 {
		if e.number = int(ts.mem.u32(e.uncommon+uncommonCount) & 0xffff); e.number != 0 {
			if e.methods = e.uncommon + int(ts.mem.u32(e.uncommon+uncommonAt)); e.methods < e.end {
				return e, false
			}
			e.end = e.methods + e.number*methodSize
		}
	}
	return e, e.end <= ts.to
}

// name reads the name at an address (internal/abi.Name), and says where it ends and where the offset of its package is, if it
// has one.
func (ts *types) name(at int) (end int, name string, path int, ok bool) {
	if at <= ts.from || at >= ts.to || ts.mem[at] > 15 {
		return 0, "", 0, false
	}
	flags := ts.mem[at]
	r := &reader{b: ts.mem[at+1 : ts.to]}
	text := r.bytes(r.u32())
	if flags&2 != 0 {
		r.bytes(r.u32())
	}
	end = at + 1 + r.pos
	if flags&4 != 0 {
		path = end
		end += 4
	}
	return end, string(text), path, r.err == nil && utf8.Valid(text)
}

// A span is a part of memory.
type span struct{ from, to int }

// joined is the distance up to which two parts are cheaper as one.
const joined = 12

// take takes out of memory what only functions that readsTypes names read, and the types that only cold functions know.
func (ts *types) take(bodies [][]byte, cold []bool) ([]block, error) {
	type method struct {
		name string
		typ  uint32
	}
	asked := map[method]bool{} // by some interface
	kept := map[int]bool{}     // names, by address
	bad := false
	text := func(at int) string {
		_, s, _, ok := ts.name(at)
		bad = bad || !ok
		return s
	}
	keep := func(at int) {
		for at != 0 && at != ts.from && !kept[at] {
			kept[at] = true
			_, _, path, ok := ts.name(at)
			bad = bad || !ok
			if at = 0; path != 0 {
				at = ts.from + int(ts.mem.u32(path))
			}
		}
	}
	offset := func(at int) int { return ts.from + int(ts.mem.u32(at)) }
	for _, e := range ts.entries {
		if e.kind == kindInterface {
			keep(ts.mem.word(e.at + typePkgPath))
			for k := range e.count {
				at := e.list + k*imethodSize
				keep(offset(at))
				asked[method{text(offset(at)), ts.mem.u32(at + 4)}] = true
			}
		}
		if e.uncommon != 0 {
			keep(offset(e.uncommon + uncommonPath))
		}
	}
	out := []span{ts.links}
	var names []int
	for _, e := range ts.entries {
		out = append(out, span{e.at + typeString, e.at + typeFixed})
		names = append(names, offset(e.at+typeString))
		for k := range e.number {
			at := e.methods + k*methodSize
			if asked[method{text(offset(at)), ts.mem.u32(at + 4)}] {
				keep(offset(at))
			} else {
				names = append(names, offset(at))
				out = append(out, span{at, at + methodSize})
			}
		}
		if e.kind != kindStruct {
			continue
		}
		flags := ts.mem[e.at+typeFlags]
		hashed := ts.mem.word(e.at+typeEqual) != 0 && flags&flagRegular == 0
		if hashed || flags&flagMaskLater != 0 {
			for k := range e.count {
				keep(ts.mem.word(e.list + k*fieldSize))
			}
			continue
		}
		names = append(names, ts.mem.word(e.at+typePkgPath))
		for k := range e.count {
			names = append(names, ts.mem.word(e.list+k*fieldSize))
		}
		out = append(out, span{e.list, e.list + e.count*fieldSize})
	}
	for i := 0; i < len(names); i++ {
		at := names[i]
		if at == 0 || at == ts.from || kept[at] {
			continue
		}
		kept[at] = true
		end, _, path, ok := ts.name(at)
		if bad = bad || !ok; path != 0 {
			names = append(names, offset(path))
		}
		out = append(out, span{at, end})
	}
	if bad {
		return nil, errTypes
	}
	return ts.mem.takeSpans(append(out, ts.late(out, bodies, cold)...)), nil
}

// late returns the types that only cold functions know, when parts of the descriptors are taken.
func (ts *types) late(taken []span, bodies [][]byte, cold []bool) []span {
	left := slices.Clone(ts.mem)
	for _, s := range taken {
		clear(left[s.from:s.to])
	}
	byAddress, known := map[int]typeEntry{}, map[int]bool{}
	for _, e := range ts.entries {
		byAddress[e.at] = e
	}
	var list []typeEntry
	look := func(at int) {
		if e, ok := byAddress[at]; ok && !known[at] {
			known[at] = true
			list = append(list, e)
		}
	}
	for i, b := range bodies {
		if !cold[i] {
			constants(b, look)
		}
	}
	words := func(from, to int) {
		for at := from; at < to; at += 8 {
			look(left.word(at))
		}
	}
	at := 0
	for _, e := range ts.entries {
		words(at, e.at)
		at = e.end
	}
	words(at, len(left))
	for i := 0; i < len(list); i++ { // it grows
		words(list[i].at+typeFixed, list[i].end)
	}
	var out []span
	for _, e := range ts.entries {
		if !known[e.at] {
			out = append(out, span{e.at, e.end})
		}
	}
	return out
}

// takeSpans takes parts out of memory, and joins those that are close to each other.
func (mem image) takeSpans(spans []span) []block {
	slices.SortFunc(spans, func(a, b span) int { return a.from - b.from })
	var blocks []block
	for i := 0; i < len(spans); {
		s := spans[i]
		from := i
		for ; i < len(spans) && spans[i].from <= s.to+joined; i++ {
			s.to = max(s.to, spans[i].to)
		}
		blocks = append(blocks, block{s.from, slices.Clone(mem[s.from:s.to])})
		for _, s := range spans[from:i] {
			clear(mem[s.from:s.to])
		}
	}
	return blocks
}

// readsTypes reports whether a function reads what types.take takes, so that it has to be in the second module.
func readsTypes(name string) bool {
	switch name {
	case "reflect.init", "reflect.rtypeOf":
		return false
	case "runtime.rtype.string", "runtime.rtype.pkgpath", "runtime.toRType", "runtime.typesEqual", "runtime.(*TypeAssertionError).Error",
		"runtime.printanycustomtype", "internal/reflectlite.haveIdenticalUnderlyingType", "internal/reflectlite.rtype.String",
		"internal/reflectlite.rtype.Name", "internal/reflectlite.rtype.PkgPath", "internal/reflectlite.rtype.NumMethod":
		return true
	}
	return strings.HasPrefix(name, "reflect.")
}
