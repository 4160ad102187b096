// This file writes a function whose nodes have been put in order.

package postlink

import "slices"

// A label is what a branch can lead to.
type label struct {
	kind labelKind
	node int
}

type labelKind uint8

const (
	before  labelKind = iota // a block that ends where the node begins
	restart                  // the loop whose header the node is
	again                    // the loop around the whole function, for the jumps that no order of the nodes makes right
	exit                     // the block after which the function returns 1
	trap                     // the block after which it stops: it was resumed at a place that no call returns to
)

// An emitter writes one function.
type emitter struct {
	g        *graph
	f        *function
	out      []byte
	open     []label
	height   map[label]int
	entries  []int  // the resumed nodes, in the order of their PC_B
	clears   []bool // the nodes that set local 0 to 0, so that the headers after them don't lead to a resumed node again
	spare    uint32 // a local for indirect calls, where local 0 can't be spoilt; 0 for none
	pcf      int64  // the function's number in return addresses
	sigpanic int64  // the function that a failed nil check calls
	stats    *Stats
}

// emit writes the function. Given its table entry, it gives new numbers to the places that calls return to.
func emit(f *function, pcf int64, c callees, entry *tableEntry, stats *Stats) []byte {
	g := newGraph(f)
	e := &emitter{g: g, f: f, height: map[label]int{}, pcf: pcf, sigpanic: c.sigpanic, stats: stats}
	e.straighten()
	e.plan()
	if entry != nil {
		e.renumber(entry)
	}
	e.declare()
	e.raw(goPrologue)
	if f.unwinds {
		e.begin(opBlock, label{kind: exit})
	}
	whole := g.regions[0]
	traps := whole.lands && !whole.loop
	if traps {
		e.begin(opBlock, label{kind: trap})
	}
	e.region(whole)
	if traps {
		e.end()
	}
	if traps || !f.unwinds {
		e.out = append(e.out, opUnreachable)
	}
	if f.unwinds {
		e.end()
		e.out = append(e.out, opI32Const, 1)
	}
	e.out = append(e.out, opEnd)
	return e.out
}

// straighten turns round the conditional jumps to what comes next.
func (e *emitter) straighten() {
	for i, v := range e.g.order {
		n := &e.f.nodes[v]
		if !n.falls || len(n.pieces) == 0 || i+1 == len(e.g.order) {
			continue
		}
		p := &n.pieces[len(n.pieces)-1]
		if p.kind != condJump || p.depth != 0 || p.target != e.g.order[i+1] || e.g.back(v, p.target) ||
			e.g.table[[2]int{v, p.target}] || n.next == p.target {
			continue
		}
		switch op, ok := negated(p.test); {
		case p.test == 0:
			p.test = opI32Eqz
		case p.test == opI32Eqz:
			p.test = 0
		case ok:
			p.test = op
		}
		p.target, n.next = n.next, p.target
	}
}

// plan decides where resumed nodes are led in.
func (e *emitter) plan() {
	g := e.g
	for uv := range g.table {
		e.f.nodes[uv[1]].resume = true
		g.regions[0].loop = true
	}
	for v := range e.f.nodes {
		in := g.within[v]
		if !e.f.nodes[v].resume || in == nil {
			continue
		}
		e.entries = append(e.entries, v)
		for ; in != nil; in = in.parent {
			in.lands = in.lands || g.unit(v, in) != in.units[0]
		}
	}
	// Going against the edges from each loop that leads in, find the nodes that reach it.
	e.clears = make([]bool, len(e.f.nodes))
	var work []int
	for _, r := range g.regions {
		if r.loop && r.lands {
			work = append(work, r.header)
		}
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		if !e.clears[v] {
			e.clears[v] = true
			work = append(work, g.pred[v]...)
		}
	}
	for v := range e.clears {
		e.spare = max(e.spare, b2u(e.clears[v]))
		e.clears[v] = e.clears[v] && e.f.nodes[v].resume
	}
}

func b2u(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// declare writes the declarations of the locals, with one more where it is needed.
func (e *emitter) declare() {
	uses := false
	for _, v := range e.g.order {
		for i := range e.f.nodes[v].pieces {
			uses = uses || e.f.nodes[v].pieces[i].kind == scratch
		}
	}
	if e.spare == 0 || !uses {
		e.spare = 0
		e.out = append(e.out, e.f.locals...)
		return
	}
	e.spare = e.f.nlocals
	r := reader{b: e.f.locals}
	groups := r.u32()
	e.out = appendU32(e.out, groups+1)
	e.out = append(e.out, r.b[r.pos:]...)
	e.out = append(e.out, 1, 0x7f)
}

func (e *emitter) raw(code string) { e.out = append(e.out, code...) }

func (e *emitter) begin(op byte, l label) {
	e.out = append(e.out, op, voidType)
	e.height[l] = len(e.open)
	e.open = append(e.open, l)
}

func (e *emitter) end() {
	e.out = append(e.out, opEnd)
	delete(e.height, e.open[len(e.open)-1])
	e.open = e.open[:len(e.open)-1]
}

// depth is the operand of a branch to the label.
func (e *emitter) depth(l label) uint32 {
	h, ok := e.height[l]
	if !ok {
		panic("BUG: postlink: a branch to a label that isn't open")
	}
	return uint32(len(e.open) - 1 - h)
}

func (e *emitter) branch(op byte, l label, inside int) {
	e.out = append(e.out, op)
	e.out = appendU32(e.out, e.depth(l)+uint32(inside))
}

// region writes the units of a region. Blocks are opened as late as the jumps to their ends allow, so that labels are small.
func (e *emitter) region(r *region) {
	g := e.g
	place := make(map[int]int, len(r.units))
	for i, u := range r.units {
		place[u] = i
	}
	start := make([]int, len(r.units)) // the unit before which the block that ends at this one opens
	for i := range start {
		start[i] = i
	}
	for _, j := range r.edges {
		if !g.table[[2]int{j.from, j.to}] && !e.adjacent(j.from, j.to) {
			i := place[j.toUnit]
			start[i] = min(start[i], place[j.fromUnit])
		}
	}
	if r.lands {
		for _, v := range e.entries {
			if i, ok := place[g.unit(v, r)]; ok {
				start[i] = 0
			}
		}
	}
	nest(start)
	opens := make([][]int, len(r.units))
	for i := len(start) - 1; i >= 0; i-- {
		if start[i] < i {
			opens[start[i]] = append(opens[start[i]], i)
		}
	}
	switch {
	case r == g.regions[0] && r.loop:
		e.begin(opLoop, label{kind: again})
	case r.loop:
		e.stats.Loops++
		e.begin(opLoop, label{restart, r.header})
	}
	for i, u := range r.units {
		v := g.first(u)
		if start[i] < i {
			e.end()
		}
		for _, to := range opens[i] {
			e.begin(opBlock, label{before, g.first(r.units[to])})
		}
		if i == 0 && r.lands {
			e.dispatch(r)
		}
		if u >= len(e.f.nodes) {
			e.region(g.regions[u-len(e.f.nodes)])
		} else {
			e.node(v)
		}
	}
	if r.loop {
		e.end()
	}
}

// nest moves the starts of blocks [start[i], i) back so that none begins inside of another and ends outside.
func nest(start []int) {
	type block struct{ from, to int }
	var disjoint []block
	for i := range start {
		if start[i] == i {
			continue
		}
		for len(disjoint) > 0 && disjoint[len(disjoint)-1].to > start[i] {
			start[i] = min(start[i], disjoint[len(disjoint)-1].from)
			disjoint = disjoint[:len(disjoint)-1]
		}
		disjoint = append(disjoint, block{start[i], i})
	}
}

// adjacent reports whether the only jump from u to v is a fall from the one into the other.
func (e *emitter) adjacent(u, v int) bool {
	n := &e.f.nodes[u]
	if !n.falls || n.next != v || e.g.pos[v] != e.g.pos[u]+1 {
		return false
	}
	jumps := 0
	n.successors(func(to int) {
		if to == v {
			jumps++
		}
	})
	return jumps == 1
}

// dispatch leads a resumed function to the node that local 0 says. Control that comes by itself, with 0 there, goes on.
func (e *emitter) dispatch(r *region) {
	g := e.g
	here := label{before, g.first(r.units[0])}
	last := -1
	to := make([]uint32, len(e.f.pcs))
	e.begin(opBlock, here)
	other := e.depth(here)
	if g.regions[0] == r && !r.loop {
		other = e.depth(label{kind: trap})
	}
	for pc, v := range e.f.pcs {
		to[pc] = other
		if v < 0 {
			continue
		}
		u := g.unit(v, r)
		if !e.f.nodes[v].resume || u < 0 || g.rank[v] < 0 {
			continue
		}
		if u == r.units[0] {
			to[pc] = e.depth(here)
		} else {
			to[pc] = e.depth(label{before, g.first(u)})
		}
		if to[pc] != other {
			last = pc
		}
	}
	if r.loop {
		// A function's entry is left to the table: a test before it gained nothing, in either of V8's compilers.
		e.out = append(e.out, opLocalGet, 0, opI32Eqz)
		e.branch(opBrIf, here, 0)
	}
	e.out = append(e.out, opLocalGet, 0, opBrTable)
	e.out = appendU32(e.out, uint32(last+1))
	for _, d := range to[:last+1] {
		e.out = appendU32(e.out, d)
	}
	e.out = appendU32(e.out, other)
	e.end()
}

// node writes one node.
func (e *emitter) node(v int) {
	n := &e.f.nodes[v]
	if e.clears[v] {
		e.out = append(e.out, opI32Const, 0, opLocalSet, 0)
	}
	for i := range n.pieces {
		p := &n.pieces[i]
		switch p.kind {
		case raw:
			e.out = append(e.out, p.code...)
		case jump:
			e.jump(opBr, v, p.target, p.depth)
		case condJump:
			if p.test != 0 {
				e.out = append(e.out, p.test)
			}
			e.jump(opBrIf, v, p.target, p.depth)
		case unwind:
			e.branch(opBrIf, label{kind: exit}, p.depth)
		case scratch:
			e.out = append(e.out, p.code...)
			e.out = appendU32(e.out, e.spare)
		case leave:
			e.out = append(e.out, opReturn)
		case table:
			e.table(v, p)
		}
	}
	if n.falls && (e.g.back(v, n.next) || e.g.pos[n.next] != e.g.pos[v]+1 || e.g.table[[2]int{v, n.next}]) {
		e.jump(opBr, v, n.next, 0)
	}
}

// jump writes a jump, conditional or not, from node v to node to.
func (e *emitter) jump(op byte, v, to, depth int) {
	switch {
	case e.g.table[[2]int{v, to}]:
		if op == opBrIf {
			e.out = append(e.out, opIf, voidType)
			depth++
		}
		e.out = append(e.out, opI32Const)
		e.out = appendS32(e.out, int32(e.pc(to)))
		e.out = append(e.out, opLocalSet, 0)
		e.branch(opBr, label{kind: again}, depth)
		if op == opBrIf {
			e.out = append(e.out, opEnd)
		}
		e.stats.Table++
	default:
		l := label{before, to}
		if e.g.back(v, to) {
			l.kind = restart
			e.stats.Backward++
		} else {
			e.stats.Forward++
		}
		e.branch(op, l, depth)
	}
}

// pc returns a PC_B that means the node.
func (e *emitter) pc(v int) int {
	for pc, u := range e.f.pcs {
		if u == v {
			return pc
		}
	}
	panic("BUG: postlink: a node without a number")
}

// table writes a jump by table.
func (e *emitter) table(v int, p *piece) {
	// A jump that has to go through the function's own table needs a place of its own.
	var detours []int
	detour := func(to int) {
		if e.g.table[[2]int{v, to}] && !slices.Contains(detours, to) {
			detours = append(detours, to)
		}
	}
	for _, t := range p.targets {
		detour(t)
	}
	detour(p.target)
	for range detours {
		e.out = append(e.out, opBlock, voidType)
	}
	e.out = append(e.out, opLocalGet)
	e.out = appendU32(e.out, p.local)
	e.out = append(e.out, opI32WrapI64, opBrTable)
	e.out = appendU32(e.out, uint32(len(p.targets)))
	for i := range len(p.targets) + 1 {
		to := p.target
		if i < len(p.targets) {
			to = p.targets[i]
		}
		l := label{before, to}
		if k := slices.Index(detours, to); k >= 0 {
			e.out = appendU32(e.out, uint32(k))
			continue
		}
		if e.g.back(v, to) {
			l.kind = restart
		}
		e.out = appendU32(e.out, e.depth(l)+uint32(len(detours)))
	}
	for i, to := range detours {
		e.out = append(e.out, opEnd)
		e.jump(opBr, v, to, len(detours)-1-i)
	}
}
