// Memory.go: the quota that keeps a program from taking the page's memory, and identities.

package vm

import (
	"runtime"
	"unsafe"
)

// reserve charges n bytes that are about to be allocated. The charges are an upper bound, as freed memory isn't
// counted back; when they reach the quota, the collector says how much really lives.
func (rt *Runtime) reserve(n int64) error {
	if n > rt.memoryLimit() {
		return MemoryError()
	}
	rt.reserved += n
	if rt.heap+rt.reserved <= rt.memoryLimit() {
		return nil
	}
	return rt.measure(n)
}

// measure looks how much memory is in use, and says MemoryError if with n bytes more it is over the quota. A program
// that lives near its quota isn't made to collect garbage all the time: a quarter of it may be garbage on top.
func (rt *Runtime) measure(n int64) error {
	limit := rt.memoryLimit()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if used := int64(m.HeapAlloc) + n; used > limit && used > rt.collectAt {
		runtime.GC()
		runtime.ReadMemStats(&m)
		rt.collectAt = int64(m.HeapAlloc) + limit/4
		if int64(m.HeapAlloc)+n > limit {
			rt.heap, rt.reserved = int64(m.HeapAlloc), 0
			return MemoryError()
		}
	}
	rt.heap, rt.reserved = int64(m.HeapAlloc), n
	return nil
}

func (rt *Runtime) memoryLimit() int64 {
	if rt.MemoryLimit > 0 {
		return rt.MemoryLimit
	}
	return DefaultMemoryLimit
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
