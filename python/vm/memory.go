// Memory.go: the quota that keeps a program from taking the page's memory, and identities.

package vm

import (
	"runtime"
	"unsafe"
)

// reserve charges n bytes that are about to be allocated. The charge is an upper bound, as freed memory isn't
// counted back; when it reaches the limit, the collector says how much really lives.
func (rt *Runtime) reserve(n int64) error {
	limit := rt.MemoryLimit
	if limit <= 0 {
		limit = DefaultMemoryLimit
	}
	if n > limit {
		return MemoryError()
	}
	rt.memory += n
	if rt.memory <= limit {
		return nil
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	rt.memory = int64(m.HeapAlloc) + n
	if rt.memory > limit {
		rt.memory -= n
		return MemoryError()
	}
	return nil
}

// DefaultMemoryLimit is the quota where the host sets none.
const DefaultMemoryLimit = 256 << 20

// identity gives an object its number, from when it is first asked for until the object is gone.
func (rt *Runtime) identity(h *Header) int64 {
	p := uintptr(unsafe.Pointer(h))
	if id, ok := rt.ids[p]; ok {
		return id
	}
	rt.nextID += 0x40
	id := rt.nextID + 0x100000
	rt.ids[p] = id
	if rt.pinned == nil {
		rt.pinned = map[*Header]struct{}{}
	}
	rt.pinned[h] = struct{}{}
	return id
}
