// This file turns the data section into the memory it describes, and back.

package postlink

import (
	"encoding/binary"
	"errors"
)

// secData is the id of the data section.
const secData = 11

// zeroRun is the number of zero bytes from which on a new segment is smaller than the zeros, compressed.
const zeroRun = 32

var errData = errors.New("a data segment of an unknown kind")

// An image is the memory of an instance before it runs.
type image []byte

// readImage reads the segments of a data section, all of which have constant addresses in memory 0.
func readImage(data []byte) (image, error) {
	var mem image
	r := &reader{b: data}
	for n := r.count(); n > 0 && r.err == nil; n-- {
		kind := r.u32()
		at := r.next()
		if end := r.next(); r.err == nil && (kind != 0 || at.op != opI32Const || end.op != opEnd) {
			return nil, errData
		}
		s := r.bytes(r.u32())
		from := int(uint32(at.imm))
		if from > 1<<28 {
			return nil, errData
		}
		if to := from + len(s); to > len(mem) {
			mem = append(mem, make([]byte, to-len(mem))...)
		}
		copy(mem[from:], s)
	}
	return mem, r.err
}

// section writes the image as segments that leave out the zeros.
func (mem image) section() []byte {
	var out []byte
	count := uint32(0)
	for at := 0; at < len(mem); {
		if mem[at] == 0 {
			at++
			continue
		}
		end, zeros := at, 0 // the segment, and the zeros after it
		for k := at; k < len(mem) && zeros < zeroRun; k++ {
			if mem[k] == 0 {
				zeros++
			} else {
				end, zeros = k+1, 0
			}
		}
		out = append(out, 0, opI32Const)
		out = appendS32(out, int32(at))
		out = append(out, opEnd)
		out = appendU32(out, uint32(end-at))
		out = append(out, mem[at:end]...)
		count++
		at = end
	}
	return append(appendU32(nil, count), out...)
}

// span returns the n bytes at an address, or nil where the memory has been given no contents.
func (mem image) span(at, n int) []byte {
	if at < 0 || n < 0 || at > len(mem)-n {
		return nil
	}
	return mem[at : at+n]
}

func (mem image) u32(at int) uint32 {
	if s := mem.span(at, 4); s != nil {
		return binary.LittleEndian.Uint32(s)
	}
	return 0
}

func (mem image) word(at int) int {
	if s := mem.span(at, 8); s != nil {
		return int(binary.LittleEndian.Uint64(s))
	}
	return 0
}

func (mem image) setU32(at int, v uint32) { binary.LittleEndian.PutUint32(mem[at:], v) }

func (mem image) setWord(at, v int) { binary.LittleEndian.PutUint64(mem[at:], uint64(v)) }
