// Package shrink makes a linked Go module for js/wasm smaller without changing what it does.
//
// Two things that Go writes serve no reader here. The tables that give each instruction its file and line, and the
// trees of inlined calls, are used only when Go prints a traceback of its own; they are a sixth of the compressed
// module. And the linker cuts the data into a new segment wherever it meets eight zero bytes: tens of thousands of
// segments, whose addresses hardly compress, while the zeros would.
//
// Go's own panics then name functions without lines; Python's tracebacks are the interpreter's and stay as they are.
//
// The layout of the tables is that of Go 1.20 to 1.26 (internal/abi and runtime/symtab.go). A module that doesn't have
// it is refused.
package shrink

import (
	"errors"
	"fmt"
	"sort"
)

// Stats says what was gained.
type Stats struct {
	Tables   int // bytes of tables that are zero now
	Before   int // data segments before
	After    int // and after
	Original int // bytes of the module before
}

// A segment is one active data segment: bytes that belong at an address.
type segment struct {
	addr  int
	bytes []byte
}

// joinGap is how many zero bytes between two segments are cheaper than a new segment.
const joinGap = 64

// maxMemory bounds the image that is put together, against a damaged module.
const maxMemory = 256 << 20

// Module returns the smaller module. The input is not changed.
func Module(wasm []byte) ([]byte, Stats, error) {
	stats := Stats{Original: len(wasm)}
	sections, err := split(wasm)
	if err != nil {
		return nil, stats, err
	}
	out := append([]byte(nil), wasm[:8]...)
	found := false
	for _, s := range sections {
		if s.id != sectionData {
			out = append(out, wasm[s.start:s.end]...)
			continue
		}
		found = true
		segments, err := parseData(s.body)
		if err != nil {
			return nil, stats, err
		}
		stats.Before = len(segments)
		image, err := assemble(segments)
		if err != nil {
			return nil, stats, err
		}
		if stats.Tables, err = dropLines(image); err != nil {
			return nil, stats, err
		}
		joined := join(segments, image)
		stats.After = len(joined)
		body := encodeData(joined)
		out = append(out, sectionData)
		out = appendUint(out, uint64(len(body)))
		out = append(out, body...)
	}
	if !found {
		return nil, stats, errors.New("shrink: the module has no data")
	}
	return out, stats, nil
}

// assemble puts the segments into one image of the memory.
func assemble(segments []segment) ([]byte, error) {
	size := 0
	for _, s := range segments {
		size = max(size, s.addr+len(s.bytes))
	}
	if size > maxMemory {
		return nil, fmt.Errorf("shrink: data reaches to %d", size)
	}
	image := make([]byte, size)
	for _, s := range segments {
		copy(image[s.addr:], s.bytes)
	}
	return image, nil
}

// join makes few segments of many. What lies between two is zero, as memory is before it is initialised.
func join(segments []segment, image []byte) []segment {
	sorted := append([]segment(nil), segments...)
	sort.Slice(sorted, func(i, j int) bool { return sorted[i].addr < sorted[j].addr })
	var joined []segment
	end := 0
	for _, s := range sorted {
		if n := len(joined); n > 0 && s.addr-end <= joinGap {
			end = max(end, s.addr+len(s.bytes))
			joined[n-1].bytes = image[joined[n-1].addr:end]
			continue
		}
		end = s.addr + len(s.bytes)
		joined = append(joined, segment{s.addr, image[s.addr:end]})
	}
	return joined
}
