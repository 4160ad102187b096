// Block.go makes small objects without pointers.

package vm

import "unsafe"

// Most objects that a program makes by the million are small and die young or stay together: short strs, pairs of numbers.
// Those that hold no pointer that the collector has to follow, as what they point to is known to be alive, are taken from
// blocks, one behind the other. To make one takes a third of the time that an object of its own does, and the collector has
// a tenth of the objects to look at. A block lives as long as any object in it: a program that keeps one in ten pays for
// the other nine.
var (
	block     *[64]uint64
	blockUsed = unsafe.Sizeof(*block) // bytes
)

// plainObject returns size zero bytes, a multiple of eight and less than a quarter of a block.
func plainObject(size uintptr) unsafe.Pointer {
	if size > unsafe.Sizeof(*block)-blockUsed {
		block, blockUsed = new([64]uint64), 0
	}
	p := unsafe.Add(unsafe.Pointer(block), blockUsed)
	blockUsed += size
	return p
}
