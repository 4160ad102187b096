// Reach.go finds out which objects live without asking Go's collector: it follows references from what surely lives, the modules and
// the running frames, until it has met all objects whose end would be noticed. What it doesn't meet may still be held by Go code, an
// iterator or a call that is under way; then the collector has to tell. Nearly always everything is met, soon.

package vm

import "unsafe"

// A Reach meets the objects that live as far as it can tell.
type Reach struct {
	met     addresses
	work    []*Header
	missing int  // objects that are looked for and that it hasn't met
	held    bool // what only temporaries and parameters hold isn't met: see young.go
}

// visitsPerRun is how many objects are met in the time of a small run of Go's collector.
const visitsPerRun = 1 << 14

// leastVisits is what is counted for a search that met fewer objects: what is cleared before takes time, too.
const leastVisits = 1 << 10

// visits is what the search has cost.
func (r *Reach) visits() int { return len(r.work) + leastVisits }

// Value tells that v lives.
func (r *Reach) Value(v Value) { r.add(v.ref) }

// Thread tells that what a thread's frames hold lives.
func (r *Reach) Thread(th *Thread) {
	for f := th.frame; f != nil; f = f.prev {
		if f.fn != nil {
			r.add(&f.fn.Header)
		}
		if f.object != nil {
			r.add(&f.object.Header)
		}
		if !r.held {
			r.add(f.self.ref)
		}
		if f.gen != nil {
			r.generator(f.gen)
		}
		if f.space != nil {
			r.add(f.space.lookup.ref)
			if f.space.dict != nil {
				r.add(&f.space.dict.Header)
			}
		}
		if f.regs != nil {
			all := f.registers()
			if r.held {
				all = all[min(f.code.src.Params(), int(f.code.nlocals)):f.code.nlocals]
			}
			for _, v := range all {
				r.add(v.ref)
			}
		}
	}
	if th.handled != nil {
		r.add(&th.handled.Header)
	}
}

// generator tells that a generator that is running lives, whose frames are the thread's.
func (r *Reach) generator(g *Generator) {
	r.add(&g.Header)
	for _, e := range []*Exception{g.handled, g.outside, g.kept} {
		if e != nil {
			r.add(&e.Header)
		}
	}
}

// OnReach has f tell a Reach what else surely lives.
func (rt *Runtime) OnReach(f func(r *Reach)) { rt.roots = append(rt.roots, f) }

// want says that an object is looked for.
func (r *Reach) want(h *Header) {
	if h == nil || r.met.want(h) {
		r.missing++
	}
}

// add takes an object in that lives.
func (r *Reach) add(h *Header) {
	if h == nil {
		return
	}
	if f := h.typ.flags & (FlagHeap | FlagStr | FlagBytes | FlagInt); f != 0 && f&FlagHeap == 0 {
		return
	}
	if r.met.add(h, &r.missing) {
		r.work = append(r.work, h)
	}
}

// search meets what it can, in the order of distance.
func (r *Reach) search() {
	show := Visitor(func(at **Header, inner uintptr) {
		if *at != nil {
			r.add((*Header)(unsafe.Add(unsafe.Pointer(*at), -int(inner))))
		}
	})
	for i := 0; i < len(r.work) && r.missing > 0; i++ {
		h := r.work[i]
		if h.typ.flags&FlagHeap != 0 {
			r.add(&h.typ.Header)
		}
		switch {
		case h.typ.flags&FlagType != 0:
			t := As[Type](Value{ref: h})
			for i := range t.dict.entries {
				show.Value(&t.dict.entries[i].val)
			}
			for i := range t.mro {
				r.add(&t.mro[i].Header)
			}
		case h.typ == ModuleType:
			if d := As[Module](Value{ref: h}).Attrs.dict; d != nil {
				r.add(&d.Header)
			}
		case h.typ == BuiltinType:
			show.Value(&As[Builtin](Value{ref: h}).self)
		case h.hasReferences():
			h.eachReference(show)
		default:
			h.eachHeld(show)
		}
	}
}

// eachHeld shows some of what an object holds whose references aren't all known.
func (h *Header) eachHeld(f Visitor) {
	v := Value{ref: h}
	if a := attrsOf(v); a != nil {
		for i := range a.vals {
			f.Value(&a.vals[i])
		}
		VisitPointer(f, &a.dict)
	}
	switch h.typ {
	case ListIterType:
		VisitPointer(f, &As[ListIter](v).list)
	case TupleIterType:
		f.Values(As[TupleIter](v).items)
	case SeqIterType:
		f.Value(&As[SeqIter](v).seq)
	}
}

// reach looks for what lives, as much as it takes to meet the objects that wanted gives, or all.
func (th *Thread) reach(wanted func(r *Reach)) *Reach {
	rt := th.Runtime
	r := &Reach{}
	wanted(r)
	if r.missing == 0 {
		return r
	}
	r.Thread(th)
	if rt.main != th {
		r.Thread(rt.main)
	}
	for _, f := range rt.roots {
		f(r)
	}
	if m := rt.Modules.GetStr(Intern("__main__")); m.ref != nil {
		r.add(m.ref)
	}
	r.add(&rt.Modules.Header)
	r.add(&rt.Builtins.Header)
	r.search()
	return r
}

// tracks has a Reach look for all objects that may be part of a cycle, and for classes.
func (rt *Runtime) tracks(r *Reach) {
	for _, x := range rt.finalizers.alive {
		r.want(x.at.Value())
	}
	for _, w := range rt.finalizers.tracked {
		if h := w.Value(); h != nil {
			r.want(h)
		}
	}
	for _, c := range rt.finalizers.classes {
		if t := c.at.Value(); t != nil {
			r.want(&t.Header)
		} else {
			r.missing++
		}
	}
}

// noticed has a Reach look for all objects whose end would be noticed. Objects that are gone already are missing.
func (rt *Runtime) noticed(r *Reach) {
	for _, x := range rt.finalizers.alive {
		h := x.at.Value()
		if h != nil && h.typ == GeneratorType && As[Generator](Value{ref: h}).state == genClosed {
			continue
		}
		r.want(h)
	}
	for _, x := range rt.asyncGens.all {
		if x.g.state != genClosed {
			r.want(&x.g.Header)
		}
	}
	if rt.weakrefs.each != nil {
		rt.weakrefs.each(r.want)
	}
}

// addresses is a set of objects, which it doesn't hold: each is looked for, or has been met.
type addresses struct {
	table []uintptr // 0: free; odd: looked for
	n     int
	shift uint8
}

// place finds an object's place in the table.
func (a *addresses) place(p uintptr) *uintptr {
	if 2*a.n >= len(a.table) {
		a.grow()
	}
	mask := len(a.table) - 1
	for i := int(uint64(p) * 0x9E3779B97F4A7C15 >> a.shift); ; i++ {
		if x := &a.table[i&mask]; *x&^1 == p || *x == 0 {
			return x
		}
	}
}

func (a *addresses) grow() {
	old := a.table
	size := max(2*len(old), 1<<10)
	a.table, a.shift = make([]uintptr, size), 64
	for n := size; n > 1; n >>= 1 {
		a.shift--
	}
	for _, x := range old {
		if x != 0 {
			*a.place(x &^ 1) = x
		}
	}
}

// want puts an object in that is looked for; false if it is in.
func (a *addresses) want(h *Header) bool {
	p := uintptr(unsafe.Pointer(h))
	x := a.place(p)
	if *x != 0 {
		return false
	}
	*x = p | 1
	a.n++
	return true
}

// add puts an object in that has been met; false if it is in. If it was looked for, there is one less missing.
func (a *addresses) add(h *Header, missing *int) bool {
	p := uintptr(unsafe.Pointer(h))
	x := a.place(p)
	switch {
	case *x == 0:
		a.n++
	case *x&1 == 0:
		return false
	default:
		*missing--
	}
	*x = p
	return true
}

// has reports whether an object has been met.
func (a *addresses) has(h *Header) bool {
	p := uintptr(unsafe.Pointer(h))
	return a.n > 0 && *a.place(p) == p
}
