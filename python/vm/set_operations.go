// Set_operations.go has what sets do with each other and with other iterables, in CPython's steps: the order in which a set iterates
// depends on them.

package vm

// plain is a new set of the built-in type that s is of, without members.
func (s *Set) plain() *Set {
	r := newSet()
	if s.typ.IsSubtype(FrozenSetType) {
		r.typ = FrozenSetType
	}
	return r
}

// plainCopy is s as a set of its built-in type.
func (s *Set) plainCopy() *Set { return s.copyAs(s.plain().typ) }

// contains is has for a key whose hash is known.
func (s *Set) contains(th *Thread, key Value, hash int64) (bool, error) {
	i, err := s.lookup(th, key, hash)
	return err == nil && s.table[i].key.ref != nil, err
}

// take removes a key whose hash is known; false if it wasn't there.
func (s *Set) take(th *Thread, key Value, hash int64) (bool, error) {
	i, err := s.lookup(th, key, hash)
	if err != nil || s.table[i].key.ref == nil {
		return false, err
	}
	s.removeAt(i)
	return true, nil
}

// union is a new set of the members of s and of iterables.
func (s *Set) union(th *Thread, others []Value) (*Set, error) {
	r := s.plainCopy()
	for _, o := range others {
		if o.ref == &s.Header {
			continue
		}
		if err := r.update(th, o); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// intersection is a new set of the members of s that an iterable has, too.
func (s *Set) intersection(th *Thread, v Value) (*Set, error) {
	r := s.plain()
	if !IsSet(v) {
		err := th.Each(v, func(x Value) error {
			h, err := th.HashValue(x)
			if err != nil {
				return err
			}
			found, err := s.contains(th, x, h)
			if !found {
				return err
			}
			if err := r.addHashed(th, x, h); err != nil {
				return err
			}
			if r.used >= s.used { // all are found
				return errStop
			}
			return nil
		})
		if err == errStop {
			err = nil
		}
		return r, err
	}
	few, many := asSet(v), s
	if few == s {
		return s.plainCopy(), nil
	}
	if few.used > many.used {
		few, many = many, few
	}
	err := few.eachHashed(func(k Value, h uint64) error {
		found, err := many.contains(th, k, int64(h))
		if found {
			err = r.addHashed(th, k, int64(h))
		}
		return err
	})
	return r, err
}

// intersections is the members that all iterables have, too.
func (s *Set) intersections(th *Thread, others []Value) (*Set, error) {
	if len(others) == 0 {
		return s.plainCopy(), nil
	}
	r := s
	for _, o := range others {
		var err error
		if r, err = r.intersection(th, o); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// difference is a new set of the members of s that an iterable doesn't have.
func (s *Set) difference(th *Thread, v Value) (*Set, error) {
	n := -1
	switch {
	case IsSet(v):
		n = asSet(v).used
	case v.ref.typ == DictType:
		n = As[Dict](v).used
	}
	if n < 0 || s.used>>2 > n { // it's less to take away than to look for all
		r := s.plainCopy()
		return r, r.subtract(th, v)
	}
	r := s.plain()
	err := s.eachHashed(func(k Value, h uint64) error {
		var found bool
		var err error
		if IsSet(v) {
			found, err = asSet(v).contains(th, k, int64(h))
		} else {
			var i int
			i, err = As[Dict](v).find(th, k, h)
			found = i >= 0
		}
		if err == nil && !found {
			err = r.addHashed(th, k, int64(h))
		}
		return err
	})
	return r, err
}

// differences is the members of s that no iterable has.
func (s *Set) differences(th *Thread, others []Value) (*Set, error) {
	if len(others) == 0 {
		return s.plainCopy(), nil
	}
	r, err := s.difference(th, others[0])
	for _, o := range others[1:] {
		if err != nil {
			break
		}
		err = r.subtract(th, o)
	}
	return r, err
}

// subtract takes away the members that an iterable has.
func (s *Set) subtract(th *Thread, v Value) error {
	if v.ref == &s.Header {
		s.assign(newSet())
		return nil
	}
	var err error
	if IsSet(v) {
		o := asSet(v)
		if o.used>>3 > s.used {
			if o, err = s.intersection(th, v); err != nil {
				return err
			}
		}
		err = o.eachHashed(func(k Value, h uint64) error {
			_, err := s.take(th, k, int64(h))
			return err
		})
	} else {
		err = th.Each(v, func(x Value) error {
			_, err := s.discard(th, x)
			return err
		})
	}
	if err == nil && s.fill-s.used > (len(s.table)-1)/4 {
		if s.used > 50000 {
			s.resize(s.used * 2)
		} else {
			s.resize(s.used * 4)
		}
	}
	return err
}

// symmetricDifference is a new set of what either s or an iterable has.
func (s *Set) symmetricDifference(th *Thread, v Value) (*Set, error) {
	r := s.plain()
	if err := r.update(th, v); err != nil {
		return nil, err
	}
	return r, r.toggle(th, s.Value())
}

// toggle adds the members of an iterable that aren't there, and removes those that are.
func (s *Set) toggle(th *Thread, v Value) error {
	if v.ref == &s.Header {
		s.assign(newSet())
		return nil
	}
	one := func(k Value, h uint64) error {
		was, err := s.take(th, k, int64(h))
		if err == nil && !was {
			err = s.addHashed(th, k, int64(h))
		}
		return err
	}
	switch {
	case v.ref.typ == DictType:
		return As[Dict](v).eachHashed(one)
	case IsSet(v):
		return asSet(v).eachHashed(one)
	}
	o, err := th.setFrom(v)
	if err != nil {
		return err
	}
	return o.eachHashed(one)
}
