// Go's table of functions: what a program needs of it at run time, and what only a traceback needs.

package shrink

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"sort"
)

// header begins the table (runtime.pcHeader): the magic number of Go 1.20 and later, two zeros, the instruction
// quantum 1 and the pointer size 8 of wasm.
var header = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// The fields of runtime._func, as offsets. Four bytes each; npcdata numbers follow, then nfuncdata.
const (
	funcPCSP      = 16 // the stack pointer's table: every unwinding needs it
	funcPCFile    = 20
	funcPCLine    = 24
	funcNPCData   = 28
	funcCUOffset  = 32 // of the file names
	funcStartLine = 36
	funcNFuncData = 43 // one byte
	funcSize      = 44
)

// runtimePCData are the kinds of internal/abi's PCDATA that a program needs: which slots hold pointers, and how an index
// went out of bounds. The others are about asynchronous preemption, which wasm has not, and about tracebacks.
var runtimePCData = map[int]bool{1: true, 4: true}

// absent stands for no funcdata.
const absent = ^uint32(0)

// Kinds of funcdata that only tracebacks read: inlined calls, and how to print arguments.
var tracebackData = map[int]bool{3: true, 5: true, 6: true}

// dropLines zeroes what only tracebacks need and returns how many bytes of tables that were.
func dropLines(image []byte) (int, error) {
	at := bytes.Index(image, header)
	if at < 0 {
		return 0, errors.New("shrink: no table of functions: not a module of this Go")
	}
	if bytes.Contains(image[at+1:], header) {
		return 0, errors.New("shrink: two tables of functions")
	}
	t := image[at:]
	if len(t) < 72 {
		return 0, errors.New("shrink: the table of functions is cut short")
	}
	word := func(i int) int { return int(binary.LittleEndian.Uint64(t[8+8*i:])) }
	count, names, files, values, funcs := word(0), word(3), word(5), word(6), word(7)
	if count <= 0 || count > 1<<20 || names < 0 || !(names < files && files < values && values < funcs && funcs+8*count < len(t)) {
		return 0, fmt.Errorf("shrink: the table of functions is not laid out as expected (%d functions)", count)
	}
	pctab := t[values:funcs]
	needed := make([]bool, len(pctab))
	keep := func(offset uint32) error {
		if offset == 0 {
			return nil // no table
		}
		end, err := tableEnd(pctab, int(offset))
		if err != nil {
			return err
		}
		for i := int(offset); i < end; i++ {
			needed[i] = true
		}
		return nil
	}
	uses := map[uint32]bool{}
	for i := range count {
		f := funcs + int(binary.LittleEndian.Uint32(t[funcs+8*i+4:]))
		if f+funcSize > len(t) {
			return 0, fmt.Errorf("shrink: function %d lies outside the table", i)
		}
		if err := dropFunc(t[f:], keep, uses); err != nil {
			return 0, fmt.Errorf("shrink: function %d: %w", i, err)
		}
	}
	dropped, err := dropData(image, at, at+names, uses)
	if err != nil {
		return 0, err
	}
	for i := 1; i < len(pctab); i++ {
		if !needed[i] {
			pctab[i] = 0
			dropped++
		}
	}
	return dropped, nil
}

// moduleGofunc is the offset of runtime.moduledata's field gofunc, where the functions' data lie.
const moduleGofunc = 320

// dropData zeroes the data of functions that are not used any more. Each use is an offset, and true when something
// else than tracebacks reads it; a piece of data ends where the next one begins.
func dropData(image []byte, table, names int, uses map[uint32]bool) (int, error) {
	start := binary.LittleEndian.AppendUint64(nil, uint64(table))
	start = binary.LittleEndian.AppendUint64(start, uint64(names))
	module := bytes.Index(image, start) // its first fields are the table and the slice of names
	if module < 0 || module+moduleGofunc+8 > len(image) {
		return 0, errors.New("shrink: no description of the module")
	}
	base := int(binary.LittleEndian.Uint64(image[module+moduleGofunc:]))
	offsets := make([]int, 0, len(uses))
	for offset := range uses {
		offsets = append(offsets, int(offset))
	}
	sort.Ints(offsets)
	if n := len(offsets); n > 0 && (base <= 0 || base+offsets[n-1] >= len(image)) {
		return 0, errors.New("shrink: the data of functions lie elsewhere")
	}
	dropped := 0
	for i := 0; i+1 < len(offsets); i++ {
		if uses[uint32(offsets[i])] {
			continue
		}
		clear(image[base+offsets[i] : base+offsets[i+1]])
		dropped += offsets[i+1] - offsets[i]
	}
	return dropped, nil
}

// dropFunc forgets the tables that one function doesn't need, keeps the others, and notes which data it uses.
func dropFunc(f []byte, keep func(uint32) error, uses map[uint32]bool) error {
	get := func(at int) uint32 { return binary.LittleEndian.Uint32(f[at:]) }
	set := func(at int, v uint32) { binary.LittleEndian.PutUint32(f[at:], v) }
	npcdata, nfuncdata := int(get(funcNPCData)), int(f[funcNFuncData])
	if npcdata > 16 || nfuncdata > 16 || funcSize+4*(npcdata+nfuncdata) > len(f) {
		return fmt.Errorf("%d and %d tables", npcdata, nfuncdata)
	}
	if err := keep(get(funcPCSP)); err != nil {
		return err
	}
	for _, at := range []int{funcPCFile, funcPCLine, funcCUOffset, funcStartLine} {
		set(at, 0)
	}
	for k := range npcdata {
		at := funcSize + 4*k
		if !runtimePCData[k] {
			set(at, 0)
		} else if err := keep(get(at)); err != nil {
			return err
		}
	}
	for k := range nfuncdata {
		at := funcSize + 4*(npcdata+k)
		offset := get(at)
		if offset == absent {
			continue
		}
		uses[offset] = uses[offset] || !tracebackData[k]
		if tracebackData[k] {
			set(at, absent)
		}
	}
	return nil
}

// tableEnd finds the end of a table of pairs (runtime.step): a change of the value, a change of the address, until a
// change of zero that is not the first.
func tableEnd(tab []byte, at int) (int, error) {
	for first := true; ; first = false {
		value, next, ok := cutUint(tab, at)
		if !ok {
			return 0, errors.New("a table without an end")
		}
		if value == 0 && !first {
			return next, nil
		}
		if _, at, ok = cutUint(tab, next); !ok {
			return 0, errors.New("a table without an end")
		}
	}
}
