// Memory.go: the quota that keeps a program from taking the page's memory, and identities.

package vm

import (
	"runtime"
	"slices"
	"unsafe"
	"weak"
)

// reserve charges n bytes that are about to be allocated. The charges are an upper bound, as freed memory isn't
// counted back; when they reach the quota, the collector says how much really lives.
func (th *Thread) reserve(n int64) error {
	rt := th.Runtime
	if n > rt.memoryLimit() {
		return MemoryError()
	}
	rt.reserved += n
	th.work(int(n >> 8))
	if rt.heap+rt.reserved <= rt.memoryLimit() {
		return nil
	}
	return th.measure(n)
}

// grow makes room behind b for n more bytes. Text that gets long is checked against the quota before it is moved, which is
// done so rarely that the checks don't add up to more than the text.
func (th *Thread) grow(b []byte, n int) ([]byte, error) {
	if n <= cap(b)-len(b) {
		return b, nil
	}
	if size := len(b) + n; size >= bigString {
		if err := th.Reserve(size + size/4); err != nil {
			return b, err
		}
	}
	return slices.Grow(b, n), nil
}

// appendText appends s to text that is being put together.
func (th *Thread) appendText(b []byte, s string) ([]byte, error) {
	if len(s) > cap(b)-len(b) {
		var err error
		if b, err = th.grow(b, len(s)); err != nil {
			return b, err
		}
	}
	return appendShort(b, s), nil
}

// spareItems is how many items more than n a growing array gets room for: append's quarter would copy it four times over,
// through memory that nobody has touched before.
func spareItems(n int) int {
	if n < 1<<20 {
		return n
	}
	return n / 2
}

// appendItem appends an object of about size bytes to items that are being made, of which nobody knows how many there will be.
func (th *Thread) appendItem(items []Value, v Value, size int) ([]Value, error) {
	if n := len(items); n == cap(items) && n >= 1<<8 {
		if err := th.Reserve(n * (2*16 + size)); err != nil {
			return nil, err
		}
		items = slices.Grow(items, spareItems(n))
	}
	return append(items, v), nil
}

// shortText is about what a short str or bytes takes.
const shortText = 48

// measure looks how much memory is in use, and says MemoryError if with n bytes more it is over the quota. A program
// that lives near its quota isn't made to collect garbage all the time: a quarter of it may be garbage on top.
func (th *Thread) measure(n int64) error {
	rt := th.Runtime
	limit := rt.memoryLimit()
	heap := heapInUse()
	if heap+n > limit && heap+n > rt.collectAt {
		th.Collect()
		heap = heapInUse()
		rt.collectAt = heap + limit/4
		if heap+n > limit {
			rt.heap, rt.reserved = heap, 0
			return MemoryError()
		}
	}
	rt.heap, rt.reserved = heap, n
	return nil
}

// heapInUse is how many bytes objects take, garbage that hasn't been collected included.
func heapInUse() int64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// collectSteps is how many steps a run of Go's collector counts, where they are limited: it takes milliseconds.
const collectSteps = 1 << 15

// collect runs Go's collector.
func (rt *Runtime) collect() {
	runtime.GC()
	rt.charge(collectSteps)
}

// LimitSteps sets how many steps the program may take that begins; 0 means no limit.
func (rt *Runtime) LimitSteps(n int64) { rt.steps, rt.exceeded = n, false }

// charge counts work as steps that is done for a program without its running, if they are limited.
func (rt *Runtime) charge(steps int) {
	if rt.steps > 0 {
		if rt.steps -= int64(steps); rt.steps <= 0 {
			rt.steps = -1
		}
	}
}

// Collect collects garbage, what frames that are gone left behind among it.
func (th *Thread) Collect() {
	th.dropDead()
	th.Runtime.collect()
	if len(looseTable) > 1<<12 || looseText > 1<<20 {
		forgetNames()
		th.Runtime.collect()
	}
}

// ClearStale forgets the values that nobody can reach any more but that are still somewhere: what frames that have
// returned left on the stack and in the pool, the operands of the calls that are under way, and an exception that has been
// caught. The collector then sees what is really in use.
func (th *Thread) ClearStale() {
	for _, t := range th.Runtime.threads {
		t.clearUnused()
	}
	th.Runtime.finalizers.forgetDrops()
	th.raised, th.ret, th.stop = nil, Unbound, Unbound
	th.clearDead(livenessFrames)
	for f := th.frame; f != nil; f = f.prev {
		if g := f.gen; g != nil && g.state == genRunning && g.inner != nil {
			g.inner = &g.frame // where it was suspended before may have ended
		}
	}
	clear(th.Runtime.typeCache[:])
}

// clearUnused clears what isn't in use of what the thread has set aside.
func (th *Thread) clearUnused() {
	clear(th.stack[th.sp:])
	for _, c := range th.chunks[th.chunk+1:] {
		clear(c)
	}
	clear(th.reprs[len(th.reprs):cap(th.reprs)])
	clear(th.paused[len(th.paused):cap(th.paused)])
	for f := th.free; f != nil; f = f.next {
		f.fn, f.code, f.prev = nil, nil, nil
	}
	for g := th.coroutines; g != nil; g = g.nextUnstarted {
		clear((*pooledCoroutine)(unsafe.Pointer(g)).regs[:])
	}
}

// clearDead clears the temporaries that nobody will read in the n innermost frames.
func (th *Thread) clearDead(n int) {
	inUse := true
	for f := th.frame; f != nil && n > 0; f = f.prev {
		f.clearDead(slices.Contains(th.paused, f), inUse, f == th.raising)
		inUse = f.flags&frameEntry != 0
		n--
	}
}

// dropDead clears what frames that are gone left on the stack, which would keep it alive: their registers aren't
// cleared when they return.
func (th *Thread) dropDead() {
	th.coroutines, th.pooled = nil, 0
	th.chunks = th.chunks[: th.chunk+1 : th.chunk+1]
	clear(th.stack[th.sp:])
	th.free = nil
}

func (rt *Runtime) memoryLimit() int64 {
	if rt.MemoryLimit > 0 {
		return rt.MemoryLimit
	}
	return DefaultMemoryLimit
}

// DefaultMemoryLimit is the quota where the host sets none.
const DefaultMemoryLimit = 256 << 20

// identified is an object that has been asked for its identity.
type identified struct {
	object weak.Pointer[Header]
	id     int64
}

// identity gives an object its number, from when it is first asked for until the object is gone.
func (rt *Runtime) identity(h *Header) int64 {
	p := uintptr(unsafe.Pointer(h))
	if x, ok := rt.ids[p]; ok && x.object.Value() == h {
		return x.id
	}
	if len(rt.ids) >= rt.idsFull {
		for p, x := range rt.ids {
			if x.object.Value() == nil {
				delete(rt.ids, p)
			}
		}
		rt.idsFull = 2*len(rt.ids) + 1<<10
	}
	rt.nextID += 0x40
	id := rt.nextID + 0x100000
	rt.ids[p] = identified{weak.Make(h), id}
	return id
}
