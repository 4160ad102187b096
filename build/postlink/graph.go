// This file finds the loops of a function and puts its nodes in an order in which every jump but a loop's own leads forward.

package postlink

import "container/heap"

// A region is the function itself, or a loop: nodes that are entered through the header only, each of which can get back
// to it. Control that the scheduler resumes is the exception: it is led in through the header too, with PC_B still set.
type region struct {
	header int
	parent *region // nil for the function itself
	loop   bool
	id     int
	units  []int // the nodes (by index) and inner loops (by number of nodes + id) directly inside, in their order
	lands  bool  // a node inside, other than the header, may be resumed
	edges  []edge
}

// An edge is a jump or a fall from one node to another, and the units of a region that they are in.
type edge struct {
	from, to         int // nodes
	fromUnit, toUnit int
}

// A graph is a function's flow of control.
type graph struct {
	f       *function
	succ    [][]int
	pred    [][]int
	extra   []int // nodes that only a resumed function reaches
	rank    []int // place in reverse postorder; -1 for what isn't reached
	rpo     []int
	idom    []int
	within  []*region // innermost region of each node
	regions []*region // regions[0] is the function
	order   []int     // all nodes, as they will stand
	pos     []int     // place of each node in order
	table   map[[2]int]bool
}

// successors calls visit with each node that control can go to from n.
func (n *node) successors(visit func(to int)) {
	for i := range n.pieces {
		switch p := &n.pieces[i]; p.kind {
		case jump, condJump:
			visit(p.target)
		case table:
			visit(p.target)
			for _, t := range p.targets {
				visit(t)
			}
		}
	}
	if n.falls {
		visit(n.next)
	}
}

// shorten leads jumps to nodes that do nothing straight to where those lead.
func shorten(f *function) {
	final := func(v int) int {
		for range f.nodes { // an empty loop has no end
			n := &f.nodes[v]
			if v == 0 || len(n.pieces) > 0 || !n.falls {
				break
			}
			v = n.next
		}
		return v
	}
	for i := range f.nodes {
		n := &f.nodes[i]
		for k := range n.pieces {
			p := &n.pieces[k]
			p.target = final(p.target)
			for j, t := range p.targets {
				p.targets[j] = final(t)
			}
		}
		if n.falls {
			n.next = final(n.next)
		}
	}
	for pc, v := range f.pcs {
		to := final(v)
		f.pcs[pc] = to
		if n := &f.nodes[v]; to != v && n.resume {
			f.nodes[to].resume = true
		}
	}
	for i := range f.nodes {
		f.nodes[i].resume = f.nodes[i].resume && final(i) == i
	}
}

// newGraph finds the order of a function's nodes. Edges that lead backward but not to a loop's header, which are rare, are
// left to the table at the function's start: graph.table has them.
func newGraph(f *function) *graph {
	g := &graph{f: f, table: map[[2]int]bool{}}
	g.connect()
	g.dominators()
	g.findIrreducible()
	g.findLoops()
	g.sort()
	return g
}

// connect fills in succ and pred, without duplicates, for the nodes that are reached.
func (g *graph) connect() {
	n := len(g.f.nodes)
	g.succ, g.pred = make([][]int, n), make([][]int, n)
	g.rank = make([]int, n)
	for i := range g.rank {
		g.rank[i] = -1
	}
	seen := make([]int, n) // 1 + the last node that had an edge to this one
	var post []int
	walk := func(root int) {
		type step struct{ node, next int }
		stack := []step{{root, 0}}
		g.rank[root] = 0
		for len(stack) > 0 {
			s := &stack[len(stack)-1]
			if s.next == 0 {
				g.f.nodes[s.node].successors(func(to int) {
					if seen[to] != s.node+1 {
						seen[to] = s.node + 1
						g.succ[s.node] = append(g.succ[s.node], to)
						g.pred[to] = append(g.pred[to], s.node)
					}
				})
			}
			if s.next < len(g.succ[s.node]) {
				to := g.succ[s.node][s.next]
				s.next++
				if g.rank[to] < 0 {
					g.rank[to] = 0
					stack = append(stack, step{to, 0})
				}
				continue
			}
			post = append(post, s.node)
			stack = stack[:len(stack)-1]
		}
	}
	walk(0)
	for i := range g.f.nodes {
		if g.f.nodes[i].resume && g.rank[i] < 0 {
			g.extra = append(g.extra, i)
			walk(i)
		}
	}
	g.rpo = make([]int, len(post))
	for i, v := range post {
		k := len(post) - 1 - i
		g.rpo[k] = v
		g.rank[v] = k
	}
}

// dominators fills in idom by Cooper, Harvey and Kennedy's algorithm. The root's is -1, and so is that of a node that
// several roots reach.
func (g *graph) dominators() {
	const unknown = -2
	g.idom = make([]int, len(g.f.nodes))
	for i := range g.idom {
		g.idom[i] = unknown
	}
	g.idom[0] = -1
	for _, r := range g.extra {
		g.idom[r] = -1
	}
	meet := func(a, b int) int {
		for a != b {
			if a < 0 || b < 0 {
				return -1
			}
			if g.rank[a] > g.rank[b] {
				a = g.idom[a]
			} else {
				b = g.idom[b]
			}
		}
		return a
	}
	root := map[int]bool{0: true}
	for _, r := range g.extra {
		root[r] = true
	}
	for changed := true; changed; {
		changed = false
		for _, v := range g.rpo {
			if root[v] {
				continue
			}
			d := unknown
			for _, u := range g.pred[v] {
				switch {
				case g.idom[u] == unknown:
				case d == unknown:
					d = u
				default:
					d = meet(d, u)
				}
			}
			if d != g.idom[v] {
				g.idom[v], changed = d, true
			}
		}
	}
}

func (g *graph) dominates(h, v int) bool {
	for v >= 0 && g.rank[v] > g.rank[h] {
		v = g.idom[v]
	}
	return v == h
}

// findIrreducible puts into table the edges that close a cycle but don't lead to a node that dominates it.
func (g *graph) findIrreducible() {
	// An edge that leads back in reverse postorder closes a cycle; without all of them there is none.
	for _, u := range g.rpo {
		for _, v := range g.succ[u] {
			if g.rank[v] <= g.rank[u] && !g.dominates(v, u) {
				g.table[[2]int{u, v}] = true
			}
		}
	}
}

// back reports whether the edge leads to the header of a loop around it.
func (g *graph) back(u, v int) bool {
	return g.rank[v] <= g.rank[u] && !g.table[[2]int{u, v}]
}

// findLoops makes a region of each loop, the inner ones first.
func (g *graph) findLoops() {
	g.within = make([]*region, len(g.f.nodes))
	whole := &region{header: 0}
	g.regions = append(g.regions, whole)
	for i := len(g.rpo) - 1; i >= 0; i-- {
		h := g.rpo[i]
		var work []int
		for _, u := range g.pred[h] {
			if g.back(u, h) {
				work = append(work, u)
			}
		}
		if work == nil {
			continue
		}
		l := &region{header: h, loop: true, id: len(g.regions)}
		g.regions = append(g.regions, l)
		g.within[h] = l
		for len(work) > 0 {
			v := work[len(work)-1]
			work = work[:len(work)-1]
			in := g.within[v]
			if in == nil {
				g.within[v] = l
			} else {
				for in.parent != nil {
					in = in.parent
				}
				if in == l {
					continue
				}
				in.parent = l
				v = in.header
			}
			for _, u := range g.pred[v] {
				if !g.back(u, v) && !g.table[[2]int{u, v}] {
					work = append(work, u)
				}
			}
		}
	}
	for _, l := range g.regions[1:] {
		if l.parent == nil {
			l.parent = whole
		}
	}
	for _, v := range g.rpo {
		if g.within[v] == nil {
			g.within[v] = whole
		}
	}
}

// unit returns the unit of region r that node v is in, or -1.
func (g *graph) unit(v int, r *region) int {
	in, u := g.within[v], v
	for in != r {
		if in == nil {
			return -1
		}
		u = len(g.f.nodes) + in.id
		in = in.parent
	}
	return u
}

// entry returns the region and unit that a jump to v from outside leads to: the loop, if v is its header.
func (g *graph) entry(v int) (*region, int) {
	in := g.within[v]
	if in.loop && in.header == v {
		return in.parent, len(g.f.nodes) + in.id
	}
	return in, v
}

// first returns the node at which unit u is entered.
func (g *graph) first(u int) int {
	if u >= len(g.f.nodes) {
		return g.regions[u-len(g.f.nodes)].header
	}
	return u
}

// sort orders the units of each region so that all edges but back edges lead forward.
func (g *graph) sort() {
	n := len(g.f.nodes)
	for _, u := range g.rpo {
		for _, v := range g.succ[u] {
			if g.back(u, v) || g.table[[2]int{u, v}] {
				continue
			}
			r, to := g.entry(v)
			r.edges = append(r.edges, edge{u, v, g.unit(u, r), to})
		}
	}
	members := make([][]int, len(g.regions))
	least := make([]int, n+len(g.regions)) // the unit's first node in the old order
	for i := n; i < len(least); i++ {
		least[i] = n
	}
	for v := range g.f.nodes {
		least[v] = v
		in := g.within[v]
		if in == nil {
			continue
		}
		members[in.id] = append(members[in.id], v)
		for ; in.loop; in = in.parent {
			least[n+in.id] = min(least[n+in.id], v)
		}
	}
	for _, l := range g.regions[1:] {
		members[l.parent.id] = append(members[l.parent.id], n+l.id)
	}
	g.pos = make([]int, n)
	g.sortRegion(g.regions[0], members, least)
}

// A queue holds the units that may come next, the first of the old order on top.
type queue struct{ units, least []int }

func (q *queue) Len() int           { return len(q.units) }
func (q *queue) Less(i, j int) bool { return q.least[q.units[i]] < q.least[q.units[j]] }
func (q *queue) Swap(i, j int)      { q.units[i], q.units[j] = q.units[j], q.units[i] }
func (q *queue) Push(u any)         { q.units = append(q.units, u.(int)) }
func (q *queue) Pop() any {
	u := q.units[len(q.units)-1]
	q.units = q.units[:len(q.units)-1]
	return u
}

func (g *graph) sortRegion(r *region, members [][]int, least []int) {
	n := len(g.f.nodes)
	waits := map[int]int{}
	out := map[int][]int{}
	for _, e := range r.edges {
		waits[e.toUnit]++
		out[e.fromUnit] = append(out[e.fromUnit], e.toUnit)
	}
	start := r.header
	if r.parent == nil {
		_, start = g.entry(r.header)
	}
	placed := map[int]bool{}
	ready := &queue{least: least}
	place := func(u int) {
		placed[u] = true
		r.units = append(r.units, u)
		if u >= n {
			g.sortRegion(g.regions[u-n], members, least)
		} else {
			g.pos[u] = len(g.order)
			g.order = append(g.order, u)
		}
		for _, to := range out[u] {
			if waits[to]--; waits[to] == 0 && !placed[to] {
				heap.Push(ready, to)
			}
		}
	}
	for _, u := range members[r.id] {
		if waits[u] == 0 && u != start {
			heap.Push(ready, u)
		}
	}
	g.force(r, start, placed)
	place(start)
	for len(r.units) < len(members[r.id]) {
		u := -1
		if last := &g.f.nodes[g.order[len(g.order)-1]]; last.falls {
			// What the last node falls into comes next if it can.
			if in, to := g.entry(last.next); in == r && waits[to] == 0 && !placed[to] {
				u = to
			}
		}
		for u < 0 && ready.Len() > 0 {
			if v := heap.Pop(ready).(int); !placed[v] {
				u = v
			}
		}
		if u < 0 {
			u = first(members[r.id], placed, least)
			g.force(r, u, placed)
		}
		place(u)
	}
}

// first returns the unit that isn't placed and that the old order has first.
func first(units []int, placed map[int]bool, least []int) int {
	best := -1
	for _, u := range units {
		if !placed[u] && (best < 0 || least[u] < least[best]) {
			best = u
		}
	}
	return best
}

// force puts the jumps from units that come later to unit u into the table, so that u can come next. There are such jumps in
// a cycle that no header dominates, and from nodes that only a resumed function reaches to the function's entry.
func (g *graph) force(r *region, u int, placed map[int]bool) {
	for _, e := range r.edges {
		if e.toUnit == u && !placed[e.fromUnit] {
			g.table[[2]int{e.from, e.to}] = true
		}
	}
}
