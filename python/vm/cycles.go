// Cycles.go finds, at gc.collect(), cycles of objects of which some have a __del__. Go's collector finalises nothing that is
// part of a cycle, so the cycles are cut while it runs.

package vm

import (
	"cmp"
	"runtime"
	"slices"
	"sync"
	"unsafe"
	"weak"
)

// maxCycleNodes is how many objects are looked at; what is left waits for the end of the program.
const maxCycleNodes = 100_000

// A cycleNode is an object that one with a __del__ leads to, or that object itself. While the graph is cut nothing here keeps
// an object alive.
type cycleNode struct {
	at     weak.Pointer[Header]
	addr   uintptr // a weak pointer doesn't know its object again once it was dead
	number int64   // of an object with a __del__; 0 for others
	edges  []cutEdge
}

// A cutEdge is a reference to another node, which is missing while the graph is cut.
type cutEdge struct{ slot, to int }

// handedOver gets the objects that the collector finds dead.
type handedOver struct {
	mu   sync.Mutex
	list []*Header
}

func (o *handedOver) take(h *Header) {
	o.mu.Lock()
	o.list = append(o.list, h)
	o.mu.Unlock()
}

func (o *handedOver) count() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.list)
}

// CollectCycles calls the __del__ of objects that only cycles keep alive, and returns how many objects it found to be garbage:
// gc.collect(), after what needs no cutting. All references among the objects that those with a __del__ lead to are cut, the collector runs, and
// says which are alive without them; what these lead to is alive, too. The others are garbage. Then the references are back.
func (th *Thread) CollectCycles() int {
	rt := th.Runtime
	fin := &rt.finalizers
	if len(fin.alive) == 0 {
		return 0
	}
	raised, ret := th.raised, th.ret
	th.ClearStale()
	th.raised, th.ret = raised, ret
	var dead handedOver
	nodes := fin.cutGraph(&dead)
	if nodes == nil {
		return 0
	}
	runtime.GC()
	left := 0
	for i := range nodes {
		left += b2i(nodes[i].at.Value() == nil)
	}
	for i := 0; dead.count() < left; i++ { // all of them: without one its place in the graph would stay empty
		finalizersTurn(i)
	}
	garbage, unreachable := fin.joinGraph(rt, nodes, &dead)
	for _, d := range garbage {
		th.callDel(d.object)
	}
	fin.called += len(garbage)
	return unreachable
}

// cutGraph cuts the references and has the collector hand over the nodes. It returns nil if there are no references to cut.
func (fin *finalizers) cutGraph(dead *handedOver) []cycleNode {
	places := map[*Header]int{}
	var all []*Header
	add := func(h *Header) int {
		n, known := places[h]
		if !known {
			n = len(all)
			places[h] = n
			all = append(all, h)
		}
		return n
	}
	numbers := map[*Header]int64{}
	for _, x := range fin.alive {
		if h := x.at.Value(); h != nil && isCycleNode(h) {
			numbers[h] = x.number
			add(h)
		}
	}
	cuts := 0
	edges := [][]cutEdge{}
	for i := 0; i < len(all); i++ {
		var out []cutEdge
		slot := 0
		eachReference(all[i], func(v *Value) {
			if v.ref != nil && isCycleNode(v.ref) && len(all) < maxCycleNodes {
				out = append(out, cutEdge{slot, add(v.ref)})
			}
			slot++
		})
		edges = append(edges, out)
		cuts += len(out)
	}
	if cuts == 0 {
		return nil
	}
	nodes := make([]cycleNode, len(all))
	for i, h := range all {
		nodes[i] = cycleNode{weak.Make(h), uintptr(unsafe.Pointer(h)), numbers[h], edges[i]}
		next, slot := edges[i], 0
		eachReference(h, func(v *Value) {
			if len(next) > 0 && next[0].slot == slot {
				*v, next = None, next[1:]
			}
			slot++
		})
		runtime.SetFinalizer(h, nil)
		runtime.SetFinalizer(h, dead.take)
	}
	return nodes
}

// joinGraph puts the references back, and returns the objects with a __del__ that are garbage, oldest first, and how many are
// garbage in all.
func (fin *finalizers) joinGraph(rt *Runtime, nodes []cycleNode, dead *handedOver) (garbage []deadObject, unreachable int) {
	back := map[uintptr]*Header{}
	dead.mu.Lock()
	for _, h := range dead.list {
		back[uintptr(unsafe.Pointer(h))] = h
	}
	dead.list = nil
	dead.mu.Unlock()
	objects := make([]*Header, len(nodes))
	alive := make([]bool, len(nodes))
	var work []int
	for i := range nodes {
		if objects[i] = nodes[i].at.Value(); objects[i] != nil {
			alive[i], work = true, append(work, i)
		} else {
			objects[i] = back[nodes[i].addr]
		}
	}
	for len(work) > 0 {
		i := work[len(work)-1]
		work = work[:len(work)-1]
		for _, e := range nodes[i].edges {
			if !alive[e.to] {
				alive[e.to], work = true, append(work, e.to)
			}
		}
	}
	fresh := map[int64]weak.Pointer[Header]{} // of those with a __del__ that live
	ended := map[int64]bool{}
	for i, h := range objects {
		if h == nil {
			continue
		}
		next, slot := nodes[i].edges, 0
		eachReference(h, func(v *Value) {
			if len(next) > 0 && next[0].slot == slot {
				*v, next = Value{ref: objects[next[0].to]}, next[1:]
			}
			slot++
		})
		if x, ok := rt.ids[nodes[i].addr]; ok {
			rt.ids[nodes[i].addr] = identified{weak.Make(h), x.id}
		}
		runtime.SetFinalizer(h, nil)
		if !alive[i] {
			unreachable++
		}
		switch n := nodes[i].number; {
		case n == 0:
		case alive[i]:
			fresh[n] = weak.Make(h)
			fin.handOver(h, n)
		default:
			ended[n] = true
			garbage = append(garbage, deadObject{Value{ref: h}, n})
		}
	}
	fin.alive = slices.DeleteFunc(fin.alive, func(x finalizable) bool { return ended[x.number] })
	for i, x := range fin.alive {
		if at, ok := fresh[x.number]; ok {
			fin.alive[i].at = at
		}
	}
	slices.SortFunc(garbage, func(a, b deadObject) int { return cmp.Compare(a.number, b.number) })
	return garbage, unreachable
}

// isCycleNode reports whether an object's references are known here, and nothing else than references knows of its end: objects of
// a program's plain classes, of which no weak reference was made, and the usual containers.
func isCycleNode(h *Header) bool {
	t := h.typ
	switch t {
	case ListType, DictType:
		return true
	case TupleType: // one of numbers stands inside a block, see newPair
		return slices.ContainsFunc(As[Tuple](Value{ref: h}).items, func(v Value) bool { return v.ref != nil && !unboxed(v.ref) })
	}
	return t.flags&(FlagHeap|FlagType|FlagWatched) == FlagHeap && t.layout() == ObjectType
}

// eachReference calls f with the place of each value that a node refers to, always in the same order.
func eachReference(h *Header, f func(v *Value)) {
	each := func(list []Value) {
		for i := range list {
			f(&list[i])
		}
	}
	dict := func(d *Dict) {
		if d != nil {
			for i := range d.entries {
				f(&d.entries[i].val)
			}
		}
	}
	v := Value{ref: h}
	switch h.typ {
	case ListType:
		each(As[List](v).items)
	case DictType:
		dict(As[Dict](v))
	case TupleType:
		each(As[Tuple](v).items)
	default:
		a := &As[Instance](v).Attrs
		each(a.vals)
		dict(a.dict)
	}
}
