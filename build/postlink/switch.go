// This file finds the binary searches that Go makes of a switch, and puts a table in their place.

package postlink

// How big a table may be, and how many comparisons it has to replace: one more comparison for every maxSpread entries.
const (
	maxTable  = 1024
	maxSpread = 10
	minTests  = 4
)

// holds reports whether the jump that the comparison belongs to is taken for the value v.
func (c *compare) holds(op byte, v uint64) bool {
	k := uint64(c.k)
	switch op {
	case opI64Eq:
		return v == k
	case opI64Ne:
		return v != k
	case opI64Eqz:
		return v == 0
	case 0x53:
		return int64(v) < int64(k)
	case 0x54:
		return v < k
	case 0x55:
		return int64(v) > int64(k)
	case 0x56:
		return v > k
	case 0x57:
		return int64(v) <= int64(k)
	case 0x58:
		return v <= k
	case 0x59:
		return int64(v) >= int64(k)
	default:
		return v >= k
	}
}

// branching returns the comparison that ends a node, or nil.
func (n *node) branching() *piece {
	if len(n.pieces) == 0 || !n.falls {
		return nil
	}
	if p := &n.pieces[len(n.pieces)-1]; p.kind == condJump && p.compare != nil {
		return p
	}
	return nil
}

// goes returns the node that control goes to from a branching node when the local is v.
func (n *node) goes(p *piece, v uint64) int {
	op := p.compare.op
	taken := false
	switch p.test {
	case 0:
		taken = p.compare.holds(op, v)
	case opI32Eqz:
		taken = !p.compare.holds(op, v)
	default:
		taken = p.compare.holds(p.test, v)
	}
	if taken {
		return p.target
	}
	return n.next
}

// switches puts tables in place of the function's compare trees.
func switches(f *function, stats *Stats) {
	inTree := make([]bool, len(f.nodes))
	for root := range f.nodes {
		if inTree[root] {
			continue
		}
		if p := f.nodes[root].branching(); p != nil {
			t := tree{f: f, local: p.compare.local, seen: map[int]bool{}}
			t.visit(root, true)
			if t.tabulate(root, p) {
				stats.Switches++
				for v := range t.seen {
					inTree[v] = true
				}
			}
		}
	}
}

// A tree is a set of nodes that do nothing but compare one local with constants.
type tree struct {
	f      *function
	local  uint32
	seen   map[int]bool
	most   int64 // the greatest constant
	signed bool
	wild   bool // a constant is out of range
}

// visit adds the node to the tree if it belongs to it, and what it leads to.
func (t *tree) visit(v int, root bool) {
	n := &t.f.nodes[v]
	p := n.branching()
	if p == nil || p.compare.local != t.local || t.seen[v] || !root && (!p.compare.alone || n.resume) {
		return
	}
	t.seen[v] = true
	t.most = max(t.most, p.compare.k)
	t.wild = t.wild || p.compare.k < 0 || p.compare.k >= maxTable
	t.visit(p.target, false)
	t.visit(n.next, false)
}

// leaf returns where control leaves the tree when the local is v, or -1 if it doesn't.
func (t *tree) leaf(root int, v uint64) int {
	at := root
	for range len(t.seen) + 1 {
		if !t.seen[at] {
			return at
		}
		n := &t.f.nodes[at]
		at = n.goes(n.branching(), v)
	}
	return -1
}

// tabulate replaces the comparison at the end of the root by a table, if that pays.
func (t *tree) tabulate(root int, p *piece) bool {
	if len(t.seen) < minTests || t.wild {
		return false
	}
	size := t.most + 1
	bounded := p.compare.bound <= maxTable
	if bounded {
		size = min(size, int64(p.compare.bound)+1)
	}
	// Every value above the greatest constant goes the same way; so does every negative one, which looks like a great one
	// without its sign. They need not go the same way as each other.
	other := t.leaf(root, uint64(t.most)+1)
	if bounded && p.compare.bound <= uint64(t.most) {
		other = t.leaf(root, p.compare.bound)
	} else if !bounded && t.leaf(root, 1<<64-1) != other {
		return false
	}
	targets := make([]int, size)
	for v := range targets {
		targets[v] = t.leaf(root, uint64(v))
		if targets[v] < 0 {
			return false
		}
	}
	for len(targets) > 0 && targets[len(targets)-1] == other {
		targets = targets[:len(targets)-1]
	}
	if other < 0 || len(targets) > maxSpread*len(t.seen) {
		return false
	}
	n := &t.f.nodes[root]
	n.pieces = n.pieces[:len(n.pieces)-1]
	c := p.compare
	if k := len(n.pieces) - 1; k >= 0 && n.pieces[k].kind == raw {
		n.pieces[k].code = n.pieces[k].code[:c.prefix:c.prefix]
	}
	var code []byte
	if c.tee {
		code = append(code, opLocalSet)
		code = appendU32(code, c.local)
	}
	jump := piece{kind: table, targets: targets, target: other, local: c.local}
	if !bounded {
		// The table takes the low 32 bits.
		code = append(code, opLocalGet)
		code = appendU32(code, c.local)
		code = append(code, opI64Const)
		code = appendS32(code, int32(len(targets)))
		n.pieces = append(n.pieces, piece{kind: raw, code: code}, piece{kind: condJump, test: opI64GeU, target: other})
	} else if code != nil {
		n.pieces = append(n.pieces, piece{kind: raw, code: code})
	}
	n.pieces = append(n.pieces, jump)
	n.falls = false
	return true
}
