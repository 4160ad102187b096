// Match.go runs a pattern: backtracking, with a bound on how deep it goes and checkpoints on how long.

package re

import (
	"unicode"

	"github.com/aioplay/aioplay/python/vm"
)

// maxDepth bounds the repetitions of a group that may stand open: each takes some frames of the browser's stack, which
// holds a few thousand.
const maxDepth = 700

// machine is one attempt to match.
type machine struct {
	th    *vm.Thread
	text  []rune
	end   int
	caps  []int
	depth int
	steps int
	err   error
}

func (m *machine) step() bool {
	if m.steps++; m.steps&0x3fff == 0 && m.err == nil {
		m.err = m.th.Checkpoint()
	}
	return m.err == nil
}

func same(a, b rune, fold bool) bool {
	if a == b {
		return true
	}
	if fold {
		for f := unicode.SimpleFold(a); f != a; f = unicode.SimpleFold(f) {
			if f == b {
				return true
			}
		}
	}
	return false
}

func (n *node) accepts(r rune) bool {
	if n.set != nil {
		return n.set(r)
	}
	return same(n.lit, r, n.fold)
}

// run matches n at i and goes on with k.
func (m *machine) run(n *node, i int, k func(i int) bool) bool {
	if !m.step() {
		return false
	}
	switch n.kind {
	case kChar:
		return i < m.end && n.accepts(m.text[i]) && k(i+1)
	case kSeq:
		return m.sequence(n.subs, i, k)
	case kAlt:
		for _, s := range n.subs {
			if m.run(s, i, k) {
				return true
			}
			if m.err != nil {
				return false
			}
		}
		return false
	case kGroup:
		lo, hi := m.caps[2*n.n], m.caps[2*n.n+1]
		if m.run(n.subs[0], i, func(j int) bool {
			a, b := m.caps[2*n.n], m.caps[2*n.n+1]
			m.caps[2*n.n], m.caps[2*n.n+1] = i, j
			if k(j) {
				return true
			}
			m.caps[2*n.n], m.caps[2*n.n+1] = a, b
			return false
		}) {
			return true
		}
		m.caps[2*n.n], m.caps[2*n.n+1] = lo, hi
		return false
	case kBackref:
		lo, hi := m.caps[2*n.n], m.caps[2*n.n+1]
		if hi < 0 || i+hi-lo > m.end {
			return false
		}
		for j := lo; j < hi; j++ {
			if !same(m.text[j], m.text[i+j-lo], n.fold) {
				return false
			}
		}
		return k(i + hi - lo)
	case kLook:
		at := i
		if n.behind {
			at -= n.min
		}
		saved := append([]int(nil), m.caps...)
		ok := at >= 0 && m.run(n.subs[0], at, func(j int) bool { return !n.behind || j == i })
		if m.err != nil {
			return false
		}
		if ok == n.not {
			copy(m.caps, saved)
			return false
		}
		if n.not {
			copy(m.caps, saved)
		}
		if k(i) {
			return true
		}
		copy(m.caps, saved)
		return false
	case kAtomic:
		return m.atomic(n.subs[0], i, k)
	case kAt:
		return m.at(n, i) && k(i)
	case kIf:
		if m.caps[2*n.n+1] >= 0 {
			return m.run(n.subs[0], i, k)
		}
		if len(n.subs) > 1 {
			return m.run(n.subs[1], i, k)
		}
		return k(i)
	}
	if n.greedy {
		c := *n
		c.greedy = false
		return m.atomic(&c, i, k)
	}
	return m.repeat(n, i, k)
}

func (m *machine) atomic(n *node, i int, k func(i int) bool) bool {
	saved := append([]int(nil), m.caps...)
	end := -1
	if m.run(n, i, func(j int) bool { end = j; return true }) && k(end) {
		return true
	}
	copy(m.caps, saved)
	return false
}

func (m *machine) sequence(subs []*node, i int, k func(i int) bool) bool {
	// Characters need no continuation.
	for len(subs) > 0 && subs[0].kind == kChar {
		if i >= m.end || !subs[0].accepts(m.text[i]) {
			return false
		}
		i++
		subs = subs[1:]
	}
	switch len(subs) {
	case 0:
		return k(i)
	case 1:
		return m.run(subs[0], i, k)
	}
	return m.run(subs[0], i, func(j int) bool { return m.sequence(subs[1:], j, k) })
}

func (m *machine) repeat(n *node, i int, k func(i int) bool) bool {
	sub := n.subs[0]
	for sub.kind == kSeq && len(sub.subs) == 1 {
		sub = sub.subs[0]
	}
	if sub.kind == kChar {
		count := 0
		if n.lazy {
			for ; ; count++ {
				if count >= n.min && k(i+count) {
					return true
				}
				if !m.step() || n.max >= 0 && count >= n.max || i+count >= m.end || !sub.accepts(m.text[i+count]) {
					return false
				}
			}
		}
		for (n.max < 0 || count < n.max) && i+count < m.end && sub.accepts(m.text[i+count]) {
			count++
		}
		for ; count >= n.min; count-- {
			if k(i + count) {
				return true
			}
			if !m.step() {
				return false
			}
		}
		return false
	}
	return m.times(n, sub, 0, i, k)
}

func (m *machine) times(n, sub *node, count, i int, k func(i int) bool) bool {
	if m.depth++; m.depth > maxDepth {
		if m.err == nil {
			m.err = vm.ErrorOf(vm.RecursionErrorType, "maximum recursion depth exceeded in a regular expression")
		}
		return false
	}
	defer func() { m.depth-- }()
	again := func() bool {
		return (n.max < 0 || count < n.max) && m.run(sub, i, func(j int) bool {
			if j == i && count >= n.min {
				return false
			}
			return m.times(n, sub, count+1, j, k)
		})
	}
	switch {
	case count < n.min:
		return again()
	case n.lazy:
		return k(i) || m.err == nil && again()
	}
	return again() || m.err == nil && k(i)
}

func (m *machine) at(n *node, i int) bool {
	switch n.at {
	case 'A':
		return i == 0
	case 'm':
		return i == 0 || m.text[i-1] == '\n'
	case 'Z':
		return i == m.end
	case '$':
		return i == m.end || i == m.end-1 && m.text[i] == '\n'
	case 'e':
		return i == m.end || m.text[i] == '\n'
	}
	w := word(n.flags&flagA != 0)
	before, after := i > 0 && w(m.text[i-1]), i < m.end && w(m.text[i])
	return (before != after) == (n.at == 'b')
}
