// Set.go is Python's set and frozenset: a hash table with CPython's probing, so that sets of numbers iterate in
// the order in which readers know them (CPython: Objects/setobject.c).

package vm

// Set is a set or a frozenset.
type Set struct {
	Header
	table  []setEntry
	fill   int // used and deleted cells
	used   int
	finger int    // where pop looks next
	ver    uint32 // changes with every change of size
	hash   int64
	hashed bool
}

type setEntry struct {
	key  Value // unbound: empty, or deleted if hash is -1
	hash int64
}

const linearProbes = 9

func newSet() *Set {
	s := &Set{table: make([]setEntry, 8)}
	s.typ = SetType
	return s
}

// NewSet makes a set of items.
func NewSet(th *Thread, items []Value) (Value, error) {
	s := newSet()
	for _, v := range items {
		if err := s.add(th, v); err != nil {
			return Unbound, err
		}
	}
	return s.Value(), nil
}

// constantFrozenSet makes the frozenset of a constant, whose items are hashable without running code.
func constantFrozenSet(items []Value) Value {
	s := newSet()
	s.typ = FrozenSetType
	for _, v := range items {
		if err := s.add(constantThread, v); err != nil {
			panic("BUG: constant set of unhashable items")
		}
	}
	return s.Value()
}

// constantThread hashes and compares constants, which needs no interpreter.
var constantThread = &Thread{Runtime: &Runtime{}}

// Value returns the set as a value.
func (s *Set) Value() Value { return Obj(&s.Header) }

// IsSet reports whether v is a set, a frozenset or of a subclass.
func IsSet(v Value) bool {
	t := v.ref.typ
	return t == SetType || t == FrozenSetType || t.flags&FlagHeap != 0 && (t.IsSubtype(SetType) || t.IsSubtype(FrozenSetType))
}

// lookup finds the cell of key, or the first empty one.
func (s *Set) lookup(th *Thread, key Value, hash int64) (int, error) {
	at, _, err := s.search(th, key, hash)
	return at, err
}

// search is lookup that also finds the last deleted cell on its way, which a new key takes; -1 without one.
func (s *Set) search(th *Thread, key Value, hash int64) (at, deleted int, err error) {
restart:
	deleted = -1
	mask := uint64(len(s.table) - 1)
	perturb := uint64(hash)
	i := uint64(hash) & mask
	for {
		probes := uint64(0)
		if i+linearProbes <= mask {
			probes = linearProbes
		}
		for j := i; j <= i+probes; j++ {
			e := &s.table[j]
			if e.key.ref == nil {
				if e.hash == 0 {
					return int(j), deleted, nil
				}
				deleted = int(j)
				continue
			}
			if e.hash == hash {
				if e.key == key {
					return int(j), deleted, nil
				}
				ver, k := s.ver, e.key
				eq, err := th.equal(k, key)
				if err != nil {
					return -1, -1, err
				}
				if s.ver != ver {
					goto restart
				}
				if eq {
					return int(j), deleted, nil
				}
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

// add puts v in.
func (s *Set) add(th *Thread, v Value) error {
	h, err := th.HashValue(v)
	if err != nil {
		return unhashable(th, v, "a set element", err)
	}
	return s.addHashed(th, v, h)
}

func (s *Set) addHashed(th *Thread, v Value, h int64) error {
	i, deleted, err := s.search(th, v, h)
	if err != nil || s.table[i].key.ref != nil {
		return err
	}
	s.used++
	s.ver++
	if deleted >= 0 {
		s.table[deleted] = setEntry{v, h}
		return nil
	}
	s.table[i] = setEntry{v, h}
	s.fill++
	if s.fill*5 >= (len(s.table)-1)*3 {
		n := s.used * 4
		if s.used > 50000 {
			n = s.used * 2
		}
		if err := th.Reserve(n * 24); err != nil {
			return err
		}
		s.resize(n)
	}
	return nil
}

func (s *Set) resize(min int) {
	size := 8
	for size <= min {
		size *= 2
	}
	old := s.table
	s.table = make([]setEntry, size)
	s.fill = s.used
	for _, e := range old {
		if e.key.ref != nil {
			s.insertClean(e)
		}
	}
}

func (s *Set) insertClean(e setEntry) {
	mask := uint64(len(s.table) - 1)
	perturb := uint64(e.hash)
	i := uint64(e.hash) & mask
	for {
		probes := uint64(0)
		if i+linearProbes <= mask {
			probes = linearProbes
		}
		for j := i; j <= i+probes; j++ {
			if s.table[j].key.ref == nil {
				s.table[j] = e
				return
			}
		}
		perturb >>= 5
		i = (i*5 + 1 + perturb) & mask
	}
}

func (s *Set) has(th *Thread, v Value) (bool, error) {
	h, err := th.HashValue(v)
	if err != nil {
		return false, unhashable(th, v, "a set element", err)
	}
	return s.contains(th, v, h)
}

// discard removes v; false if it wasn't there.
func (s *Set) discard(th *Thread, v Value) (bool, error) {
	h, err := th.HashValue(v)
	if err != nil {
		return false, unhashable(th, v, "a set element", err)
	}
	return s.take(th, v, h)
}

func (s *Set) removeAt(i int) {
	s.table[i] = setEntry{hash: -1}
	s.used--
	s.ver++
}

// items lists the members in order.
func (s *Set) items() []Value {
	out := make([]Value, 0, s.used)
	for _, e := range s.table {
		if e.key.ref != nil {
			out = append(out, e.key)
		}
	}
	return out
}

func (s *Set) copyAs(t *Type) *Set {
	c := newSet()
	c.typ = t
	c.merge(s)
	return c
}

// merge adds the members of another set to one that is empty.
func (s *Set) merge(o *Set) {
	if (s.fill+o.used)*5 >= (len(s.table)-1)*3 {
		s.resize((s.used + o.used) * 2)
	}
	if s.fill == 0 && len(s.table) == len(o.table) && o.fill == o.used {
		copy(s.table, o.table)
	} else {
		for _, e := range o.table {
			if e.key.ref != nil {
				s.insertClean(e)
			}
		}
	}
	s.fill, s.used = o.used, o.used
	s.ver++
}

// update adds the members of any iterable.
func (s *Set) update(th *Thread, v Value) error {
	if IsSet(v) {
		o := As[Set](v)
		if s.used == 0 && s.fill == 0 {
			s.merge(o)
			return nil
		}
		if (s.fill+o.used)*5 >= (len(s.table)-1)*3 {
			s.resize((s.used + o.used) * 2)
		}
		return o.eachHashed(func(k Value, h uint64) error { return s.addHashed(th, k, int64(h)) })
	}
	if v.ref.typ == DictType {
		d := As[Dict](v)
		if (s.fill+d.used)*5 >= (len(s.table)-1)*3 {
			s.resize((s.used + d.used) * 2)
		}
		th.work(d.used)
		return d.eachHashed(func(k Value, h uint64) error { return s.addHashed(th, k, int64(h)) })
	}
	return th.Each(v, func(x Value) error { return s.add(th, x) })
}

// eachHashed calls f with the members and their hashes.
func (s *Set) eachHashed(f func(k Value, h uint64) error) error {
	for i := 0; i < len(s.table); i++ {
		if e := s.table[i]; e.key.ref != nil {
			if err := f(e.key, uint64(e.hash)); err != nil {
				return err
			}
		}
	}
	return nil
}

// setFrom makes a new set of an iterable.
func (th *Thread) setFrom(v Value) (*Set, error) {
	s := newSet()
	return s, s.update(th, v)
}

// isSubset reports whether all of a is in b.
func isSubset(th *Thread, a, b *Set) (bool, error) {
	if a.used > b.used {
		return false, nil
	}
	for i := 0; i < len(a.table); i++ {
		e := a.table[i]
		if e.key.ref == nil {
			continue
		}
		at, err := b.lookup(th, e.key, e.hash)
		if err != nil || b.table[at].key.ref == nil {
			return false, err
		}
	}
	return true, nil
}

// assign replaces s's contents by r's.
func (s *Set) assign(r *Set) {
	s.table, s.fill, s.used = r.table, r.fill, r.used
	s.ver++
}
