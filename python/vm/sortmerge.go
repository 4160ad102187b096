// Sortmerge.go merges neighbouring runs of a sort.

package vm

// merge makes one run of those with numbers i and i+1.
func (s *sorter) merge(i int) error {
	r, next := s.runs[i], s.runs[i+1]
	s.runs[i].n += next.n
	s.runs = append(s.runs[:i+1], s.runs[i+2:]...)
	// What stands before the second run's first item, and after the first's last, is in place.
	a, b := s.order[r.at:next.at], s.order[next.at:next.at+next.n]
	k, err := s.seek(b[0], a, 0, true)
	if err != nil || k == len(a) {
		return err
	}
	a = a[k:]
	k, err = s.seek(a[len(a)-1], b, len(b)-1, false)
	if err != nil || k == 0 {
		return err
	}
	b = b[:k]
	if s.tmp == nil {
		s.tmp = make([]int32, (len(s.order)+1)/2)
	}
	whole := s.order[next.at-len(a) : next.at+len(b)]
	if len(a) <= len(b) {
		return s.mergeUp(whole, len(a))
	}
	return s.mergeDown(whole, len(a))
}

// seek returns where x belongs in the sorted o: before items that are equal to it, or after them. It looks from hint on in
// steps that double, and halves what the last one leaves.
func (s *sorter) seek(x int32, o []int32, hint int, after bool) (int, error) {
	// right reports whether x belongs somewhere to the right of o[i].
	right := func(i int) (bool, error) {
		if after {
			less, err := s.before(x, o[i])
			return !less, err
		}
		return s.before(o[i], x)
	}
	up, err := right(hint)
	if err != nil {
		return 0, err
	}
	last, step, most := 0, 1, hint+1
	if up {
		most = len(o) - hint
	}
	for step < most {
		at := hint - step
		if up {
			at = hint + step
		}
		more, err := right(at)
		if err != nil {
			return 0, err
		}
		if more != up {
			break
		}
		last, step = step, step<<1+1
	}
	step = min(step, most)
	lo, hi := hint-step, hint-last
	if up {
		lo, hi = hint+last, hint+step
	}
	for lo++; lo < hi; {
		m := lo + (hi-lo)/2
		more, err := right(m)
		if err != nil {
			return 0, err
		}
		if more {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return hi, nil
}

// mergeUp merges o[:n] and the rest from the front. The first of the second part is known to come first, and the last of the
// first part last.
func (s *sorter) mergeUp(o []int32, n int) error {
	a, b := s.tmp[:n], o[n:]
	copy(a, o[:n])
	i, j, err := s.up(o, a, b)
	if err == nil && len(a)-i == 1 { // the rest of b is before it
		copy(o[i+j:], b[j:])
		j = len(b)
	}
	copy(o[i+j:], a[i:])
	return err
}

// up puts items of a and b where they belong in o, until b is through or a has one left. It returns how many of each.
func (s *sorter) up(o, a, b []int32) (i, j int, err error) {
	o[0], j = b[0], 1
	var less bool
	for j < len(b) && len(a)-i > 1 {
		for won, streak := false, 0; streak < s.gallop; streak++ {
			if less, err = s.before(b[j], a[i]); err != nil {
				return i, j, err
			}
			if less != won {
				won, streak = less, 0
			}
			if less {
				o[i+j] = b[j]
				if j++; j == len(b) {
					return i, j, nil
				}
			} else {
				o[i+j] = a[i]
				if i++; len(a)-i == 1 {
					return i, j, nil
				}
			}
		}
		s.gallop++
		for k, l := leastGallop, 0; k >= leastGallop || l >= leastGallop; {
			s.gallop = max(s.gallop-1, 1)
			if k, err = s.seek(b[j], a[i:], 0, true); err != nil {
				return i, j, err
			}
			copy(o[i+j:], a[i:i+k])
			if i += k; k > 0 && len(a)-i <= 1 {
				return i, j, nil
			}
			o[i+j] = b[j]
			if j++; j == len(b) {
				return i, j, nil
			}
			if l, err = s.seek(a[i], b[j:], 0, false); err != nil {
				return i, j, err
			}
			copy(o[i+j:], b[j:j+l])
			if j += l; j == len(b) {
				return i, j, nil
			}
			o[i+j] = a[i]
			if i++; len(a)-i == 1 {
				return i, j, nil
			}
		}
		s.gallop++
	}
	return i, j, nil
}

// mergeDown is mergeUp from the back.
func (s *sorter) mergeDown(o []int32, n int) error {
	a, b := o[:n], s.tmp[:len(o)-n]
	copy(b, o[n:])
	i, j, err := s.down(o, a, b)
	if err == nil && j == 1 { // the rest of a is after it
		copy(o[1:], a[:i])
		i = 0
	}
	copy(o[i:], b[:j])
	return err
}

// down is up from the back, until a is through or b has one left. It returns how many are left of each.
func (s *sorter) down(o, a, b []int32) (i, j int, err error) {
	i, j = len(a)-1, len(b)
	o[i+j] = a[i]
	var less bool
	for i > 0 && j > 1 {
		for won, streak := false, 0; streak < s.gallop; streak++ {
			if less, err = s.before(b[j-1], a[i-1]); err != nil {
				return i, j, err
			}
			if less != won {
				won, streak = less, 0
			}
			if less {
				i--
				if o[i+j] = a[i]; i == 0 {
					return i, j, nil
				}
			} else {
				j--
				if o[i+j] = b[j]; j == 1 {
					return i, j, nil
				}
			}
		}
		s.gallop++
		for k, l := leastGallop, 0; k >= leastGallop || l >= leastGallop; {
			s.gallop = max(s.gallop-1, 1)
			at, err := s.seek(b[j-1], a[:i], i-1, true)
			if err != nil {
				return i, j, err
			}
			k = i - at
			copy(o[at+j:], a[at:i])
			if i = at; i == 0 {
				return i, j, nil
			}
			j--
			if o[i+j] = b[j]; j == 1 {
				return i, j, nil
			}
			if at, err = s.seek(a[i-1], b[:j], j-1, false); err != nil {
				return i, j, err
			}
			l = j - at
			copy(o[i+at:], b[at:j])
			if j = at; l > 0 && j <= 1 {
				return i, j, nil
			}
			i--
			if o[i+j] = a[i]; i == 0 {
				return i, j, nil
			}
		}
		s.gallop++
	}
	return i, j, nil
}
