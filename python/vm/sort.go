// Sort.go is the order in which sort() compares: Peters' merge sort with Munro and Wild's choice of merges, as programs whose
// __lt__ prints or raises can tell. Runs are found, turned round or lengthened by insertion, and merged, with long leaps
// where one of them wins again and again.

package vm

import "slices"

const (
	leastGallop = 7  // how often one run must win before leaps are tried
	mostRun     = 64 // a list shorter than this is one run
)

// sorter sorts indexes into keys.
type sorter struct {
	th     *Thread
	keys   []Value
	order  []int32
	tmp    []int32 // of half the length, for merges
	less   func(a, b Value) (bool, error)
	runs   []run
	gallop int
	n      int
}

// run is a piece of order that is sorted. Its power says how near to the root of a balanced tree of merges the one with its
// successor is.
type run struct{ at, n, power int }

// sortValues sorts items in place, stably. When a comparison fails, they are left in whatever order they are in.
func (th *Thread) sortValues(items []Value, key, reverse Value) error {
	rev := false
	if reverse.ref != nil {
		var err error
		if rev, err = th.Truth(reverse); err != nil {
			return err
		}
	}
	th.work(len(items))
	keys := items
	if key.ref != nil && !key.IsNone() {
		var err error
		if keys, err = th.keysOf(key, items); err != nil {
			return err
		}
	}
	s := sorter{th: th, keys: keys, order: make([]int32, len(items)), gallop: leastGallop}
	for i := range s.order {
		s.order[i] = int32(i)
	}
	if rev { // equal items keep their order: the list is sorted from its end
		slices.Reverse(s.order)
	}
	s.chooseLess()
	err := s.sort()
	if rev {
		slices.Reverse(s.order)
	}
	sorted := make([]Value, len(items))
	for i, o := range s.order {
		sorted[i] = items[o]
	}
	copy(items, sorted)
	return err
}

// chooseLess picks a comparison that needs no dispatch when all keys are of one simple type.
func (s *sorter) chooseLess() {
	ints, floats, strs := true, true, true
	for _, k := range s.keys {
		ints = ints && k.ref == &intHeader
		floats = floats && k.ref == &floatHeader
		strs = strs && k.ref.typ == StrType
	}
	switch {
	case ints:
		s.less = func(a, b Value) (bool, error) { return int64(a.num) < int64(b.num), nil }
	case floats:
		s.less = func(a, b Value) (bool, error) { return a.Float64() < b.Float64(), nil }
	case strs:
		s.less = func(a, b Value) (bool, error) { return As[Str](a).s < As[Str](b).s, nil }
	default:
		s.less = func(a, b Value) (bool, error) { return s.th.CompareBool(cmpLt, a, b) }
	}
}

// before compares the keys with these indexes.
func (s *sorter) before(i, j int32) (bool, error) {
	if s.n++; s.n&0xFFFF == 0 {
		if err := s.th.Checkpoint(); err != nil {
			return false, err
		}
	}
	return s.less(s.keys[i], s.keys[j])
}

func (s *sorter) sort() error {
	n := len(s.order)
	least, odd := n, 0 // how long a run must be: such that their number is a power of two, or a little less
	for ; least >= mostRun; least >>= 1 {
		odd |= least & 1
	}
	least += odd
	for at := 0; at < n; {
		o := s.order[at:]
		k, err := s.findRun(o)
		if err == nil && k < least {
			force := min(least, len(o))
			err = s.insert(o[:force], k)
			k = force
		}
		if err == nil {
			err = s.push(run{at: at, n: k})
		}
		if err != nil {
			return err
		}
		at += k
	}
	for len(s.runs) > 1 {
		i := len(s.runs) - 2
		if i > 0 && s.runs[i-1].n < s.runs[i+1].n {
			i--
		}
		if err := s.merge(i); err != nil {
			return err
		}
	}
	return nil
}

// findRun returns how long the run is with which o begins. A descending one is turned round, and then goes on as long as
// items follow that fit.
func (s *sorter) findRun(o []int32) (int, error) {
	n, err := s.climb(o, 1)
	if err != nil || n == len(o) {
		return n, err
	}
	if n > 1 { // if it has climbed at all, this is it; else all are equal
		if up, err := s.before(o[0], o[n-1]); err != nil || up {
			return n, err
		}
		slices.Reverse(o[:n])
	}
	// Equal items are turned round twice, and so stay as they were.
	equal := 0
	level := func() {
		if equal > 0 {
			slices.Reverse(o[n-equal-1 : n])
			equal = 0
		}
	}
	for n++; n < len(o); n++ {
		down, err := s.before(o[n], o[n-1])
		if err != nil {
			return n, err
		}
		if down {
			level()
			continue
		}
		up, err := s.before(o[n-1], o[n])
		if err != nil {
			return n, err
		}
		if up {
			break
		}
		equal++
	}
	level()
	slices.Reverse(o[:n])
	return s.climb(o, n)
}

// climb lengthens a sorted piece of n items by those that follow in order.
func (s *sorter) climb(o []int32, n int) (int, error) {
	for ; n < len(o); n++ {
		if down, err := s.before(o[n], o[n-1]); err != nil || down {
			return n, err
		}
	}
	return n, nil
}

// insert sorts o, of which the first k are sorted, by binary insertion.
func (s *sorter) insert(o []int32, k int) error {
	for ; k < len(o); k++ {
		x := o[k]
		lo, hi := 0, k
		for lo < hi {
			m := (lo + hi) / 2
			b, err := s.before(x, o[m])
			if err != nil {
				return err
			}
			if b {
				hi = m
			} else {
				lo = m + 1
			}
		}
		copy(o[lo+1:k+1], o[lo:k])
		o[lo] = x
	}
	return nil
}

// push adds a run, after the merges that belong before the one of it with its predecessor.
func (s *sorter) push(r run) error {
	if top := len(s.runs) - 1; top >= 0 {
		p := power(s.runs[top].at, s.runs[top].n, r.n, len(s.order))
		for len(s.runs) > 1 && s.runs[len(s.runs)-2].power > p {
			if err := s.merge(len(s.runs) - 2); err != nil {
				return err
			}
		}
		s.runs[len(s.runs)-1].power = p
	}
	s.runs = append(s.runs, r)
	return nil
}

// power is the depth at which the middles of two neighbouring runs part, when the n items are halved again and again.
func power(at, n1, n2, n int) int {
	p := 0
	for a, b := 2*at+n1, 2*at+2*n1+n2; ; a, b = a<<1, b<<1 {
		p++
		if a >= n {
			a, b = a-n, b-n
		} else if b >= n {
			return p
		}
	}
}
