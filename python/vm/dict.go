// Dict.go is the hash table under Python's dict: insertion-ordered, with hints for string keys.

package vm

// Dict keeps its entries in an array in the order of insertion and finds them through an open-addressed index into
// that array. Deleted entries leave a hole (key unbound) until the next resize.
//
// The index is probed as CPython's is (Objects/dictobject.c): numbers that follow one another, whose hashes do, too, are
// neighbours in memory, and the upper bits of the hash scatter what collides.
type Dict struct {
	Header
	entries []dictEntry
	index   []int32 // 0 empty, -1 deleted, else entry number + 1; length a power of two; nil while small
	used    int     // entries that are not holes
	filled  int     // index cells that are not empty
	keysVer uint64  // its lower half changes when a key comes or goes; see keysID
	mixed   bool    // a key that isn't exactly a str has been here
}

type dictEntry struct {
	key, val Value
	hash     uint64
}

// smallDict is the number of entries up to which a dict is searched linearly, without an index.
const smallDict = 8

// NewDict makes an empty dict.
func NewDict() *Dict {
	d := &Dict{}
	d.typ = DictType
	return d
}

// Value returns the dict as a value.
func (d *Dict) Value() Value { return Value{ref: &d.Header} }

// Len is the number of items.
func (d *Dict) Len() int { return d.used }

// findStr returns the entry of a str key, or -1.
func (d *Dict) findStr(k *Str) int {
	if d.index == nil {
		if k.interned {
			for i := range d.entries {
				e := &d.entries[i]
				if e.key.ref == &k.Header {
					return i
				}
			}
			if d.allInterned() {
				return -1
			}
		}
		h := k.hashed()
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash == h && e.key.ref != nil && (e.key.ref == &k.Header || e.key.ref.typ == StrType && sameText(As[Str](e.key).s, k.s)) {
				return i
			}
		}
		return -1
	}
	h := k.hashed()
	mask := uint64(len(d.index) - 1)
	for i, perturb := h&mask, h; ; i, perturb = probe(i, perturb, mask) {
		n := d.index[i]
		if n == 0 {
			return -1
		}
		if n > 0 {
			e := &d.entries[n-1]
			if e.key.ref == &k.Header || e.hash == h && e.key.ref.typ == StrType && sameText(As[Str](e.key).s, k.s) {
				return int(n - 1)
			}
		}
	}
}

// allInterned is a cheap way to know that pointer comparison was enough; small dicts only.
func (d *Dict) allInterned() bool {
	for i := range d.entries {
		e := &d.entries[i]
		if e.key.ref != nil && (e.key.ref.typ != StrType || !As[Str](e.key).interned) {
			return false
		}
	}
	return true
}

// GetStr returns the value of a str key, or unbound. A str subclass instance among the keys with an __eq__ of its
// own isn't asked; find is for that.
func (d *Dict) GetStr(k *Str) Value {
	if i := d.findStr(k); i >= 0 {
		return d.entries[i].val
	}
	return Unbound
}

// SetStr sets the value of a str key.
func (d *Dict) SetStr(k *Str, v Value) {
	if i := d.findStr(k); i >= 0 {
		d.entries[i].val = v
		return
	}
	d.insert(k.Value(), k.hashed(), v)
}

// DelStr removes a str key; false if it wasn't there.
func (d *Dict) DelStr(k *Str) bool {
	i := d.findStr(k)
	if i < 0 {
		return false
	}
	d.remove(i)
	return true
}

// find returns the entry of a key whose hash is known, or -1. Comparing may run the program's __eq__, which may
// change the dict; then the search starts again.
func (d *Dict) find(th *Thread, k Value, h uint64) (int, error) {
	if k.ref.typ == StrType {
		if i := d.findStr(As[Str](k)); i >= 0 || !d.mixed {
			return i, nil
		}
	}
restart:
	if d.index == nil {
		for i := 0; i < len(d.entries); i++ {
			e := &d.entries[i]
			if e.key.ref == nil || e.hash != h {
				continue
			}
			if e.key == k {
				return i, nil
			}
			ver, key := uint32(d.keysVer), e.key
			eq, err := th.equal(key, k)
			if err != nil {
				return -1, err
			}
			if uint32(d.keysVer) != ver {
				goto restart
			}
			if eq {
				return i, nil
			}
		}
		return -1, nil
	}
	mask := uint64(len(d.index) - 1)
	for i, perturb := h&mask, h; ; i, perturb = probe(i, perturb, mask) {
		n := d.index[i]
		if n == 0 {
			return -1, nil
		}
		if n < 0 {
			continue
		}
		e := &d.entries[n-1]
		if e.hash != h {
			continue
		}
		if e.key == k {
			return int(n - 1), nil
		}
		ver, key := uint32(d.keysVer), e.key
		eq, err := th.equal(key, k)
		if err != nil {
			return -1, err
		}
		if uint32(d.keysVer) != ver {
			goto restart
		}
		if eq {
			return int(n - 1), nil
		}
	}
}

// findPlain is find for an int or a str, where comparing runs no code of the program: sure is false if it might.
func (d *Dict) findPlain(k Value) (i int, h uint64, sure bool) {
	if k.ref.typ == StrType {
		p := As[Str](k)
		i = d.findStr(p)
		return i, p.hashed(), i >= 0 || !d.mixed
	}
	if k.ref != &intHeader {
		return -1, 0, false
	}
	h = uint64(hashInt64(int64(k.num)))
	if d.index == nil {
		for i := range d.entries {
			if e := &d.entries[i]; e.hash == h && e.key.ref != nil {
				return i, h, e.key == k
			}
		}
		return -1, h, true
	}
	mask := uint64(len(d.index) - 1)
	for at, perturb := h&mask, h; ; at, perturb = probe(at, perturb, mask) {
		n := d.index[at]
		if n == 0 {
			return -1, h, true
		}
		if n > 0 && d.entries[n-1].hash == h {
			return int(n - 1), h, d.entries[n-1].key == k
		}
	}
}

// lookup returns the entry of a key, or -1.
func (d *Dict) lookup(th *Thread, k Value) (int, error) {
	if i, _, sure := d.findPlain(k); sure {
		return i, nil
	}
	h, err := th.hash(k)
	if err != nil {
		return -1, unhashable(th, k, "a dict key", err)
	}
	return d.find(th, k, h)
}

// changed is the error of a key that can't be put in, or taken out: C's OrderedDict asks for its hash itself.
func (d *Dict) changed(th *Thread, k Value, err error) error {
	if d.typ.isOrderedDict() {
		return err
	}
	return unhashable(th, k, "a dict key", err)
}

// Get returns the value of a key, or unbound.
func (d *Dict) Get(th *Thread, k Value) (Value, error) {
	i, err := d.lookup(th, k)
	if i < 0 {
		return Unbound, err
	}
	return d.entries[i].val, nil
}

// Set sets the value of a key.
func (d *Dict) Set(th *Thread, k, v Value) error {
	i, h, sure := d.findPlain(k)
	if !sure {
		var err error
		if h, err = th.hash(k); err != nil {
			return d.changed(th, k, err)
		}
		if i, err = d.find(th, k, h); err != nil {
			return err
		}
	}
	if i >= 0 {
		d.entries[i].val = v
		return nil
	}
	d.insert(k, h, v)
	return nil
}

// hasOtherKeys reports whether any key is no str.
func (d *Dict) hasOtherKeys() bool {
	for e, i, ok := d.next(0); d.mixed && ok; e, i, ok = d.next(i) {
		if !IsStr(e.key) {
			return true
		}
	}
	return false
}

// eachHashed calls f with the keys and their hashes.
func (d *Dict) eachHashed(f func(k Value, h uint64) error) error {
	for e, i, ok := d.next(0); ok; e, i, ok = d.next(i) {
		if err := f(e.key, e.hash); err != nil {
			return err
		}
	}
	return nil
}

// Delete removes a key; false if it wasn't there.
func (d *Dict) Delete(th *Thread, k Value) (bool, error) {
	i, _, sure := d.findPlain(k)
	if !sure {
		h, err := th.hash(k)
		if err != nil {
			return false, d.changed(th, k, err)
		}
		if i, err = d.find(th, k, h); err != nil {
			return false, err
		}
	}
	if i < 0 {
		return false, nil
	}
	d.remove(i)
	return true, nil
}

// insert adds a key that isn't there.
func (d *Dict) insert(k Value, h uint64, v Value) {
	if d.index == nil && len(d.entries) == smallDict || d.index != nil && d.full() || len(d.entries) == cap(d.entries) && len(d.entries) > smallDict && d.used*2 < len(d.entries) {
		d.resize()
	}
	if k.ref.typ != StrType {
		d.mixed = true
	}
	if len(d.entries) == cap(d.entries) {
		d.grow()
	}
	d.entries = append(d.entries, dictEntry{k, v, h})
	d.used++
	d.keysChanged()
	if d.index != nil {
		d.link(h, int32(len(d.entries)))
	}
}

// keysChanged notes that a key came or went.
func (d *Dict) keysChanged() { d.keysVer = uint64(uint32(d.keysVer) + 1) }

// keysID is a number that no other dict has, until a key comes or goes: hints that say that a name isn't there go by it.
// It is the upper half of keysVer, 0 as long as nobody asked.
func (d *Dict) keysID() uint64 {
	if d.keysVer>>32 == 0 {
		d.keysVer |= uint64(nextVersion()) << 32
	}
	return d.keysVer >> 32
}

// usable is how many of an index's cells are filled at most.
func usable(cells int) int { return cells * 2 / 3 }

// full is d.filled >= usable(len(d.index)), without the division.
func (d *Dict) full() bool { return (d.filled+1)*3 > len(d.index)*2 }

// grow makes room for more entries: as many as the index has room for, unless that's very many.
func (d *Dict) grow() {
	n := len(d.entries)
	size := min(smallDict, n*2+2) // 2, 6, 8: most dicts are arguments or small records
	if d.index != nil {
		size = max(min(usable(len(d.index)), n+spareItems(n)), n+1)
	}
	entries := make([]dictEntry, n, size)
	copy(entries, d.entries)
	d.entries = entries
}

// probe is the next cell of the index to look at, and what perturbs the one after.
func probe(i, perturb, mask uint64) (uint64, uint64) {
	perturb >>= 5
	return (i*5 + perturb + 1) & mask, perturb
}

// link enters entry number n (from 1) into the index.
func (d *Dict) link(h uint64, n int32) {
	mask := uint64(len(d.index) - 1)
	i, perturb := h&mask, h
	for d.index[i] > 0 {
		i, perturb = probe(i, perturb, mask)
	}
	if d.index[i] == 0 {
		d.filled++
	}
	d.index[i] = n
}

// resize drops the holes and makes an index with room for as many entries again.
func (d *Dict) resize() {
	if d.used < len(d.entries) {
		live := make([]dictEntry, 0, d.used*2+smallDict)
		for i := range d.entries {
			if d.entries[i].key.ref != nil {
				live = append(live, d.entries[i])
			}
		}
		d.entries = live
		d.keysChanged()
	}
	if d.used < smallDict {
		d.index, d.filled = nil, 0
		return
	}
	d.reindex()
}

// reindex makes the index anew; none for a dict that is searched without one.
func (d *Dict) reindex() {
	d.filled = 0
	if len(d.entries) < smallDict {
		d.index = nil
		return
	}
	size := 16
	for size <= d.used*2 {
		size *= 2
	}
	d.index = make([]int32, size)
	for i := range d.entries {
		if d.entries[i].key.ref != nil {
			d.link(d.entries[i].hash, int32(i+1))
		}
	}
}

// remove makes entry i a hole. The holes stay until entries are added: an iterator that comes along later must find keys
// that have come back behind it.
func (d *Dict) remove(i int) {
	if d.index != nil {
		mask := uint64(len(d.index) - 1)
		h := d.entries[i].hash
		j, perturb := h&mask, h
		for d.index[j] != int32(i+1) {
			j, perturb = probe(j, perturb, mask)
		}
		d.index[j] = -1
	}
	d.entries[i] = dictEntry{}
	d.used--
	d.keysChanged()
}

// trim drops the holes at the end, where popitem looks first.
func (d *Dict) trim() {
	if d.used == 0 {
		d.clear()
		return
	}
	for n := len(d.entries); n > 0 && d.entries[n-1].key.ref == nil; n-- {
		d.entries = d.entries[:n-1]
	}
}

// clear drops everything.
func (d *Dict) clear() {
	d.entries, d.index, d.used, d.filled, d.mixed = nil, nil, 0, 0, false
	d.keysChanged()
}

// next returns the first entry at or after i that isn't a hole, and the place after it; ok is false at the end.
func (d *Dict) next(i int) (e *dictEntry, after int, ok bool) {
	for ; i < len(d.entries); i++ {
		if d.entries[i].key.ref != nil {
			return &d.entries[i], i + 1, true
		}
	}
	return nil, i, false
}

// IsDict reports whether v is a dict or of a subclass.
func IsDict(v Value) bool { return v.ref.typ == DictType || v.ref.typ.flags&FlagDict != 0 }

// MoveToEnd makes a key the last; false if it isn't there. The key that is in the dict stays, whatever k is.
func (d *Dict) MoveToEnd(th *Thread, k Value) (bool, error) {
	i, err := d.lookup(th, k)
	if i < 0 {
		return false, err
	}
	if _, _, more := d.next(i + 1); more {
		e := d.entries[i]
		d.remove(i)
		d.insert(e.key, e.hash, e.val)
	}
	return true, nil
}

// MoveToFront makes a key the first; false if it isn't there.
func (d *Dict) MoveToFront(th *Thread, k Value) (bool, error) {
	i, err := d.lookup(th, k)
	if i < 0 {
		return false, err
	}
	first := 0
	for d.entries[first].key.ref == nil {
		first++
	}
	if i == first {
		return true, nil
	}
	e := d.entries[i]
	d.remove(i)
	if first == 0 {
		// Some holes at the front, so that not every move moves everything.
		first = min(d.used, 64)
		entries := make([]dictEntry, first, first+d.used+smallDict)
		for _, e := range d.entries {
			if e.key.ref != nil {
				entries = append(entries, e)
			}
		}
		d.entries = entries
		d.reindex()
	}
	first--
	d.entries[first] = e
	d.used++
	d.keysChanged()
	if d.index != nil {
		d.link(e.hash, int32(first+1))
	}
	return true, nil
}
