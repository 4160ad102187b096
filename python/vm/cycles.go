// Cycles.go finds cycles of objects that nobody else refers to, at gc.collect() and when there are many objects that may be part
// of some. Go's collector finalises nothing that is part of a cycle, so the cycles are cut while it runs.

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

// A cycleNode is an object of which the collector of cycles knows what it refers to. While the graph is cut nothing here keeps
// an object alive.
type cycleNode struct {
	at      weak.Pointer[Header]
	addr    uintptr // a weak pointer doesn't know its object again once it was dead
	number  int64   // of an object whose end is to be told; 0 for others
	tracked bool
	alive   bool
	object  *Header // once the graph is whole again
	edges   []cutEdge
}

// A cutEdge is a reference to another node, which is missing while the graph is cut.
type cutEdge struct {
	slot, to int
	inner    uintptr
}

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

// CollectCycles ends what only cycles keep alive: it calls the callbacks of weak references and the __del__ methods. It returns
// how many objects it has found to be garbage, as CPython counts them, and, to save them, the objects themselves: what a reference
// count would have ended isn't among them. All references among the objects that those with a __del__, those that weak references were made of, and others
// that are tracked lead to are cut, the collector runs, and says which are alive without them; what these lead to is alive, too.
// The others are garbage. Then the references are back.
func (th *Thread) CollectCycles(save bool) (garbage []Value, n int) {
	raised, ret := th.raised, th.ret
	th.ClearStale()
	th.raised, th.ret = raised, ret
	rt := th.Runtime
	rt.finalizers.cyclic = nil
	r := th.reach(rt.tracks)
	if r.missing == 0 {
		return nil, 0
	}
	nodes := th.findCycles(r)
	loose, cycles := unreachable(nodes)
	left := closed(nodes, cycles)
	if rt.weakrefs.unreachable != nil {
		for _, n := range append(loose, cycles...) {
			rt.weakrefs.unreachable(nodes[n].object)
		}
	}
	if rt.weakrefs.fire != nil {
		rt.weakrefs.fire(th)
	}
	for _, n := range append(loose, cycles...) {
		if nodes[n].number > 0 {
			rt.finalizers.called++
			th.callDel(Value{ref: nodes[n].object})
		}
	}
	for _, i := range left {
		if save {
			garbage = append(garbage, Value{ref: nodes[i].object})
		}
		n += nodes[i].object.parts()
	}
	clear(nodes)
	if len(rt.finalizers.classes) > 0 {
		rt.collect() // those of the objects that were dead when it ran before
	}
	return garbage, n + rt.finalizers.endedClasses()
}

// CollectGarbage is gc.collect(): CollectCycles, and what has gone without being part of a cycle.
func (th *Thread) CollectGarbage(save bool) (garbage []Value, n int) {
	rt := th.Runtime
	raised, ret := th.raised, th.ret
	defer func() { th.raised, th.ret = raised, ret }()
	th.ClearStale()
	clear(rt.classes)
	rt.classes = rt.classes[:0]
	r := th.reach(func(r *Reach) {
		rt.tracks(r)
		rt.noticed(r.want)
	})
	if r.missing == 0 {
		return nil, 0
	}
	garbage, n = th.CollectCycles(save)
	th.FullCollect()
	return garbage, n
}

// EndGarbage is for what cycles keep alive that lead through objects which the collector of cycles can't cut. If it is sure that looks know
// of everything that lives, it ends those whose ends are noticed, and returns what tells which of the objects that more gives are garbage;
// else nil. Its Reach is a Collecting one.
func (th *Thread) EndGarbage(more func(f func(v Value))) (isGarbage func(v Value) bool) {
	rt := th.Runtime
	raised, ret := th.raised, th.ret
	defer func() { th.raised, th.ret = raised, ret }()
	r := th.reachBy(&Reach{reg: -1, collecting: true}, func(r *Reach) {
		rt.noticed(r.want)
		more(func(v Value) { r.want(v.ref) })
	})
	if r.missing == 0 || !th.knowsAll(r) {
		return nil
	}
	gone := map[*Header]bool{}
	rt.watched(func(h *Header) {
		if h != nil && !r.met.has(h) && r.uncut(h) {
			gone[h] = true
		}
	})
	var order []ending
	for _, h := range rt.sorted(gone) {
		order = append(order, ending{object: h})
	}
	if len(order) > 0 {
		th.end(order, r)
	}
	return func(v Value) bool { return !r.met.has(v.ref) }
}

// uncut reports whether what r hasn't met and an object leads to can't be cut.
func (r *Reach) uncut(h *Header) (uncut bool) {
	g := &Reach{reg: -1, live: &r.met, missing: 1}
	g.root(h)
	g.met.each(func(h *Header) { uncut = uncut || h.typ.layout().holds != nil })
	return uncut
}

// findCycles finds out which of the objects are alive that r hasn't met; nil if there is nothing to look at.
func (th *Thread) findCycles(r *Reach) []cycleNode {
	rt := th.Runtime
	fin := &rt.finalizers
	if fin.watchedObjects() == 0 {
		return nil
	}
	var dead handedOver
	nodes := rt.cutGraph(&dead, r)
	rt.collect()
	left := 0
	for i := range nodes {
		left += b2i(nodes[i].at.Value() == nil)
	}
	for i := 0; dead.count() < left; i++ { // all of them: without one its place in the graph would stay empty
		finalizersTurn(i)
	}
	rt.joinGraph(nodes, &dead)
	return nodes
}

// watchedObjects is how many objects may be part of a cycle that the collector of cycles has to end.
func (fin *finalizers) watchedObjects() int { return len(fin.alive) + len(fin.tracked) }

// namespaces are the dicts of the modules, which live whoever refers to them.
func (rt *Runtime) namespaces() map[*Header]bool {
	all := map[*Header]bool{&rt.Modules.Header: true, &rt.Builtins.Header: true}
	for i := range rt.Modules.entries {
		if m := rt.Modules.entries[i].val; m.ref != nil && m.ref.typ == ModuleType {
			if d := As[Module](m).Attrs.dict; d != nil {
				all[&d.Header] = true
			}
		}
	}
	return all
}

// cutGraph cuts the references among the objects that r hasn't met and has the collector hand over the nodes.
func (rt *Runtime) cutGraph(dead *handedOver, r *Reach) []cycleNode {
	fin := &rt.finalizers
	places := map[*Header]int{}
	var all []*Header
	lives := rt.namespaces()
	add := func(h *Header) int {
		if r.met.has(h) {
			return -1
		}
		n, known := places[h]
		if !known {
			n = -1
			if len(all) < maxCycleNodes && h.hasReferences() && !lives[h] {
				n = len(all)
				all = append(all, h)
			}
			places[h] = n
		}
		return n
	}
	numbers := map[int]int64{}
	for _, x := range fin.alive {
		if h := x.at.Value(); h != nil {
			if n := add(h); n >= 0 {
				numbers[n] = x.number
			}
		}
	}
	tracked := map[int]bool{}
	for _, w := range fin.tracked {
		if h := w.Value(); h != nil {
			if n := add(h); n >= 0 {
				tracked[n] = true
			}
		}
	}
	edges := [][]cutEdge{}
	for i := 0; i < len(all); i++ {
		var out []cutEdge
		slot := 0
		all[i].eachReference(func(at **Header, inner uintptr) {
			if *at != nil {
				if n := add((*Header)(unsafe.Add(unsafe.Pointer(*at), -int(inner)))); n >= 0 {
					out = append(out, cutEdge{slot, n, inner})
				}
			}
			slot++
		})
		edges = append(edges, out)
	}
	if rt.weakrefs.cut != nil {
		rt.weakrefs.cut(func(h *Header) int {
			if n, ok := places[h]; ok {
				return n
			}
			return -1
		})
	}
	nodes := make([]cycleNode, len(all))
	for i, h := range all {
		nodes[i] = cycleNode{at: weak.Make(h), addr: uintptr(unsafe.Pointer(h)), number: numbers[i], tracked: tracked[i], edges: edges[i]}
	}
	for i, h := range all {
		nodes[i].eachEdge(h, func(at **Header, e cutEdge) { *at = nil })
		runtime.SetFinalizer(h, nil)
		runtime.SetFinalizer(h, dead.take)
	}
	return nodes
}

// eachEdge calls f with the places of a node's references to others.
func (n *cycleNode) eachEdge(h *Header, f func(at **Header, e cutEdge)) {
	if len(n.edges) == 0 {
		return
	}
	next, slot := n.edges, 0
	h.eachReference(func(at **Header, inner uintptr) {
		if len(next) > 0 && next[0].slot == slot {
			f(at, next[0])
			next = next[1:]
		}
		slot++
	})
}

// joinGraph puts the references back, and finds out which nodes are alive.
func (rt *Runtime) joinGraph(nodes []cycleNode, dead *handedOver) {
	fin := &rt.finalizers
	back := map[uintptr]*Header{}
	dead.mu.Lock()
	for _, h := range dead.list {
		back[uintptr(unsafe.Pointer(h))] = h
	}
	dead.list = nil
	dead.mu.Unlock()
	var work []int
	for i := range nodes {
		n := &nodes[i]
		if n.object = n.at.Value(); n.object != nil {
			n.alive, work = true, append(work, i)
		} else {
			n.object = back[n.addr]
		}
	}
	for len(work) > 0 {
		i := work[len(work)-1]
		work = work[:len(work)-1]
		for _, e := range nodes[i].edges {
			if !nodes[e.to].alive {
				nodes[e.to].alive, work = true, append(work, e.to)
			}
		}
	}
	fresh := map[int64]weak.Pointer[Header]{} // of those with a number that live
	ended := map[int64]bool{}
	known := map[weak.Pointer[Header]]bool{} // of those that were tracked
	var tracked []weak.Pointer[Header]
	for i := range nodes {
		n := &nodes[i]
		n.eachEdge(n.object, func(at **Header, e cutEdge) {
			*at = (*Header)(unsafe.Add(unsafe.Pointer(nodes[e.to].object), e.inner))
		})
	}
	for i := range nodes {
		n := &nodes[i]
		h := n.object
		if at := slices.Index(fin.done, n.at); at >= 0 {
			fin.done[at] = weak.Make(h)
		}
		if x, ok := rt.ids[n.addr]; ok {
			rt.ids[n.addr] = identified{weak.Make(h), x.id}
		}
		runtime.SetFinalizer(h, nil)
		if n.tracked {
			known[n.at] = true
		}
		switch {
		case n.number > 0 && n.alive:
			fresh[n.number] = weak.Make(h)
			fin.handOver(h, n.number)
		case n.number > 0:
			ended[n.number] = true
		case n.tracked && n.alive:
			tracked = append(tracked, weak.Make(h))
			runtime.SetFinalizer(h, keptInCycle)
		}
	}
	fin.alive = slices.DeleteFunc(fin.alive, func(x finalizable) bool { return ended[x.number] })
	for i, x := range fin.alive {
		if at, ok := fresh[x.number]; ok {
			fin.alive[i].at = at
		}
	}
	fin.tracked = append(slices.DeleteFunc(fin.tracked, func(w weak.Pointer[Header]) bool { return known[w] || w.Value() == nil }), tracked...)
	if rt.weakrefs.join != nil {
		rt.weakrefs.join(func(n int) (*Header, bool) { return nodes[n].object, nodes[n].alive })
	}
}

// unreachable lists the nodes that aren't alive: first those that a reference count would have ended, in the order in which
// it would have, then the others in the order of their numbers.
func unreachable(nodes []cycleNode) (loose, cycles []int) {
	counts := make([]int, len(nodes))
	for i := range nodes {
		if !nodes[i].alive {
			for _, e := range nodes[i].edges {
				counts[e.to]++
			}
		}
	}
	var free func(i int)
	free = func(i int) {
		loose = append(loose, i)
		for _, e := range nodes[i].edges {
			if counts[e.to]--; counts[e.to] == 0 && !nodes[e.to].alive {
				free(e.to)
			}
		}
	}
	var ends []int
	for i := range nodes {
		if !nodes[i].alive && counts[i] == 0 {
			ends = append(ends, i)
		}
	}
	order := func(a, b int) int { return cmp.Compare(nodes[a].number, nodes[b].number) }
	slices.SortStableFunc(ends, order)
	for _, i := range ends {
		free(i)
	}
	for i := range nodes {
		if !nodes[i].alive && counts[i] > 0 {
			cycles = append(cycles, i)
		}
	}
	slices.SortStableFunc(cycles, order)
	return loose, cycles
}

// closed is what is left of cycles once their suspended generators are closed, which let go of what their frames held.
func closed(nodes []cycleNode, cycles []int) []int {
	counts := make([]int, len(nodes))
	opened := func(i int) bool {
		if h := nodes[i].object; h.typ == GeneratorType {
			return As[Generator](Value{ref: h}).state == genSuspended
		}
		return false
	}
	for _, i := range cycles {
		if !opened(i) {
			for _, e := range nodes[i].edges {
				counts[e.to]++
			}
		}
	}
	work := slices.DeleteFunc(slices.Clone(cycles), func(i int) bool { return counts[i] > 0 })
	for len(work) > 0 {
		i := work[len(work)-1]
		work = work[:len(work)-1]
		if opened(i) {
			continue
		}
		for _, e := range nodes[i].edges {
			if counts[e.to]--; counts[e.to] == 0 && !nodes[e.to].alive {
				work = append(work, e.to)
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(cycles), func(i int) bool { return counts[i] == 0 })
}
