// Many.go finds out whether what a program lets go of leads to many objects whose end is noticed: their look is worth its price even if
// the program's credit is used up.

package vm

const (
	walkEarns = 64      // visits that letting go of something earns
	walkMost  = 3 << 19 // how many may be saved up
)

// lettingGoOfMany has the next checkpoint look if nothing else would, and if v leads to many objects.
func (th *Thread) lettingGoOfMany(v Value) {
	if fin := &th.Runtime.finalizers; fin.watching && !fin.many && fin.credit <= -lookReserve*lookPrice && th.leadsToMany(v) {
		fin.many = true
		th.lookSoon()
	}
}

// lettingGoItem is lettingGo for an item of a container that is stored over or deleted: a dict's, or a list's slice.
func (th *Thread) lettingGoItem(v, key Value) {
	th.lettingGo()
	switch {
	case !th.Runtime.finalizers.watching:
	case v.ref.typ == ListType && key.ref.typ == SliceType:
		th.lettingGoOfMany(v)
	case v.ref.typ == DictType && key.ref.typ == StrType:
		if old := As[Dict](v).GetStr(As[Str](key)); old.ref != nil && old.holds() {
			th.lettingGoOfMany(old)
		}
	}
}

// leadsToMany reports whether an object leads to a quarter of those whose end is noticed, as far as that can be found out cheaply: what
// that and the look take is earned by letting go.
func (th *Thread) leadsToMany(v Value) bool {
	fin := &th.Runtime.finalizers
	fin.walks = min(fin.walks+walkEarns, walkMost)
	if fin.walks < 0 {
		return false
	}
	all := max(fin.wanted, len(fin.alive))
	r := &Reach{reg: -1}
	r.met.room = &th.Runtime.room
	defer func() { th.Runtime.room.free(r.met.table) }()
	r.add(v.ref)
	for n := 0; len(r.work) > 0 && r.met.n <= 8*all; {
		h := r.work[len(r.work)-1]
		r.work = r.work[:len(r.work)-1]
		if h == nil || h.typ.flags&FlagType != 0 || h.typ == ModuleType || !r.meet(h) {
			continue
		}
		if h.typ.flags&(FlagFinalizes|FlagWatched) != 0 {
			n++
		}
		if 4*n >= all {
			fin.walks -= r.visits() + 10*all
			return true
		}
		if h.typ != FunctionType {
			r.parts(h)
		}
	}
	fin.walks -= r.visits() - leastVisits
	return false
}
