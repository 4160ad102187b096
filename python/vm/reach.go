// Reach.go finds out which objects live without asking Go's collector: it follows references from what surely lives, the modules and
// the running frames, until it has met all objects whose end would be noticed. What it doesn't meet may still be held by Go code, an
// iterator or a call that is under way: see surely.go. Nearly always everything is met, soon.

package vm

import (
	"math/bits"
	"slices"
	"unsafe"
)

// A Reach meets the objects that live as far as it can tell: depth first, in the order that is the reverse of that in which CPython would
// let go of them. So an object is met where it is held longest, and those that end together end in the order that seen is in.
type Reach struct {
	met        addresses
	live       *addresses // what isn't to be followed, as another search has met it
	work       []*Header  // to be followed, the last first; nil: what open ends with has been followed
	open       []seenAt   // objects that are looked for, while what they lead to is followed
	later      []putOff   // met, to be followed last: what nearly everything leads to, the names of modules and classes
	missing    int        // objects that are looked for and that it hasn't met
	visited    int
	from       place      // the frame whose registers are followed
	reg        int32      // and which of them; -1: none
	opaque     uintptr    // a digest of the objects that were met that may hold others which aren't known
	counts     *counter   // what takes in the roots instead: see refcount.go
	seen       []seenAt   // the objects that were looked for, in the order in which they would end
	trail      *addresses // what alone is followed; nil: everything
	blazes     *addresses // what takes in the objects that lead to those that are looked for; nil: nothing
	visit      Visitor    // takes in what it's shown
	holder     uintptr    // what is followed, if there are blazes
	holders    []uintptr  // of the objects in work
	aside      *Header    // what was put off last
	collecting bool       // for a collector of cycles: what only waits doesn't live by itself
	entire     bool       // functions that hold nothing are met, too, as some are looked for
}

// putOff is an object that is followed last, and where it was met.
type putOff struct {
	object *Header
	from   place
	reg    int32
}

// seenAt is where an object that is looked for was met: its address, and the register that led to it.
type seenAt struct {
	object uintptr
	from   place
	reg    int32
}

// visitsPerRun is what a small run of Go's collector costs, in visits: less than its time, as it tells more than a look does.
const visitsPerRun = 1 << 15

// leastVisits is what a search takes that meets few objects: some six microseconds.
const leastVisits = 1 << 9

// visitsPerWanted is what an object costs that is looked for: a look asks for it several times.
const visitsPerWanted = 1 << 2

// manyMet is how many objects a search meets fast, as the table of them stays near the processor.
const manyMet = 1 << 14

// visits is what the search has cost.
func (r *Reach) visits() int { return r.visited + 8*r.met.n + 24*max(0, r.met.n-manyMet) + leastVisits }

// Value tells that v lives.
func (r *Reach) Value(v Value) { r.root(v.ref) }

// Met reports whether all that is looked for has been met.
func (r *Reach) Met() bool { return r.counts == nil && r.missing == 0 }

// Collecting reports whether what only waits to be resumed doesn't live by itself, but by what resumes it.
func (r *Reach) Collecting() bool { return r.collecting }

// Counting reports whether references are counted.
func (r *Reach) Counting() bool { return r.counts != nil }

// Hidden tells that something lives that may hold objects which the Reach isn't told of.
func (r *Reach) Hidden() { r.opaque++ }

// Shown tells that what f shows lives.
func (r *Reach) Shown(f func(f Visitor)) {
	r.holder = 0
	f(func(at **Header, inner uintptr) {
		switch h := (*Header)(unsafe.Add(unsafe.Pointer(*at), -int(inner))); {
		case *at == nil:
		case r.counts != nil:
			r.counts.held(h)
		default:
			r.add(h)
		}
	})
	r.follow()
}

// root takes in an object that lives, and what it leads to.
func (r *Reach) root(h *Header) {
	if r.counts != nil {
		r.counts.held(h)
		return
	}
	r.holder = 0
	r.add(h)
	r.follow()
}

// thread tells that what a thread's frames hold lives, without the temporaries that no instruction will read again.
func (r *Reach) thread(th *Thread) {
	r.holder = 0
	for f := th.frame; f != nil; f = f.prev { // whose registers aren't to be followed from elsewhere, dead temporaries and all
		if f.gen != nil {
			r.meet(&f.gen.Header)
		}
	}
	inUse, n := true, 0
	for f := th.frame; f != nil && r.missing > 0; f = f.prev {
		r.from, r.reg = f.place(f.pc), -1
		used := ^uint64(0)
		if n < livenessFrames && f.regs != nil {
			used = f.usedTemps(slices.Contains(th.paused, f), inUse, f == th.raising)
		}
		met := len(r.seen)
		r.frame(f, used)
		if len(r.seen) > met {
			f.flags |= frameFinalizes
		}
		inUse = f.flags&frameEntry != 0
		n++
	}
	r.from, r.reg = place{}, -1
	for _, e := range []*Exception{th.raised, th.handled} {
		if e != nil {
			begin := len(r.seen)
			r.root(&e.Header)
			slices.Reverse(r.seen[begin:])
		}
	}
	for _, v := range th.held {
		r.root(v.ref)
	}
	if c, ok := th.Context.(interface{ Value() Value }); ok {
		r.root(c.Value().ref)
	}
}

// frame tells that what a frame holds lives. It lets go of its temporaries first, the last before the others.
func (r *Reach) frame(f *Frame, used uint64) {
	r.visited++
	if f.regs != nil {
		begin := len(r.seen)
		all, locals := f.registers(), int(f.code.nlocals)
		register := func(i int) {
			if v := all[i]; v.ref != nil {
				r.reg = int32(i)
				r.root(v.ref)
			}
		}
		first := f.code.iteratesFirst()
		for i := first; i < locals; i++ {
			register(i)
		}
		if first > 0 {
			register(0)
		}
		for i := range len(all) - f.code.src.Hoisted - locals {
			if i >= livenessWidth || used>>i&1 != 0 {
				register(locals + i)
			}
		}
		slices.Reverse(r.seen[begin:])
	}
	r.reg = -1
	begin := len(r.seen)
	defer func() { slices.Reverse(r.seen[begin:]) }()
	r.root(f.self.ref)
	if f.fn != nil {
		r.root(&f.fn.Header)
	}
	if f.object != nil {
		r.root(&f.object.Header)
	}
	if f.gen != nil {
		r.generator(f.gen)
	}
	if f.space != nil {
		r.root(f.space.lookup.ref)
		if f.space.dict != nil {
			r.holder = 0
			r.putOff(&f.space.dict.Header)
		}
	}
}

// iteratesFirst is 1 if the first variable is a generator expression's iterator, which goes before the others, else 0.
func (c *Code) iteratesFirst() int {
	return b2i(len(c.names) > 0 && c.names[0].s == ".0")
}

// generator tells that a generator that is running lives, whose frames are the thread's.
func (r *Reach) generator(g *Generator) {
	r.meet(&g.Header)
	for _, e := range []*Exception{g.handled, g.outside, g.kept} {
		if e != nil {
			r.root(&e.Header)
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
	r.visited += visitsPerWanted
	r.entire = r.entire || h != nil && (h.typ == FunctionType || h.typ == BuiltinType)
}

// add takes in an object that lives, to be followed.
func (r *Reach) add(h *Header) {
	if h == nil || unboxed(h) {
		return
	}
	if f := h.typ.flags & (FlagHeap | FlagStr | FlagBytes | FlagInt); f != 0 && f&FlagHeap == 0 || h.typ.leaf {
		return
	}
	if !r.entire && r.passes(h) || r.trail != nil && r.strays(h) {
		return
	}
	r.push(h)
}

// passes reports whether an object needn't be met: a function that leads nowhere but to its module, as most of a library are.
func (r *Reach) passes(h *Header) bool {
	module, only := h.leadsToModule()
	if only {
		r.putOff(module)
	}
	return only
}

// leadsToModule reports whether an object is a function that leads nowhere but to its module, or to that's dict.
func (h *Header) leadsToModule() (module *Header, only bool) {
	switch h.typ {
	case FunctionType:
		fn := As[Function](Value{ref: h})
		return &fn.globals.Header, fn.holdsNothing()
	case BuiltinType:
		self := As[Builtin](Value{ref: h}).self
		return self.ref, self.ref == nil || self.ref.typ == ModuleType
	}
	return nil, false
}

// livesOrPasses reports whether an object was met or needn't be.
func (r *Reach) livesOrPasses(h *Header) bool {
	if r.met.has(h) {
		return true
	}
	_, only := h.leadsToModule()
	return only && !r.entire
}

// holdsNothing reports whether all that a function refers to, but its globals, is text and numbers.
func (fn *Function) holdsNothing() bool {
	if fn.closure != nil || fn.kwdefaults != nil || fn.dict != nil || len(fn.vals) > 0 || fn.annotations.ref != nil || fn.typeParams.ref != nil {
		return false
	}
	for _, v := range fn.defaults {
		if v.ref != nil && v.holds() {
			return false
		}
	}
	return fn.annotate.ref == nil || fn.annotate.ref.typ == FunctionType && As[Function](fn.annotate).holdsNothing()
}

// meet notes that an object lives; false if that is known.
func (r *Reach) meet(h *Header) bool {
	missing := r.missing
	if r.live != nil && r.live.has(h) || !r.met.add(h, r.holder, &r.missing) {
		return false
	}
	if r.missing < missing { // it ends before what it holds
		if r.blazes != nil {
			r.blaze(h)
		}
		r.open = append(r.open, seenAt{uintptr(unsafe.Pointer(h)), r.from, r.reg})
		r.push(nil)
	}
	return true
}

// push has an object followed next.
func (r *Reach) push(h *Header) {
	r.work = append(r.work, h)
	if r.blazes != nil {
		r.holders = append(r.holders, r.holder)
	}
}

// pop is the object that is followed next.
func (r *Reach) pop() *Header {
	last := len(r.work) - 1
	h := r.work[last]
	r.work[last] = nil
	r.work = r.work[:last]
	if r.blazes != nil {
		r.holder = r.holders[last]
		r.holders = r.holders[:last]
	}
	return h
}

// shut ends an object that is looked for.
func (r *Reach) shut() {
	last := len(r.open) - 1
	r.seen = append(r.seen, r.open[last])
	r.open[last] = seenAt{}
	r.open = r.open[:last]
}

// putOff meets an object, and follows it last.
func (r *Reach) putOff(h *Header) {
	if h == nil || h == r.aside {
		return
	}
	r.aside = h
	if (r.trail == nil || !r.strays(h)) && r.meet(h) {
		r.later = append(r.later, putOff{h, r.from, r.reg})
	}
}

// follow meets what the objects lead to that were taken in, until all that are looked for have been met.
func (r *Reach) follow() {
	for len(r.work) > 0 && r.missing > 0 {
		h := r.pop()
		switch {
		case h == nil:
			r.shut()
			continue
		case h.typ.flags&FlagType != 0 || h.typ == ModuleType:
			r.putOff(h)
			continue
		case !r.meet(h):
			continue
		}
		r.holder = uintptr(unsafe.Pointer(h))
		if h.typ.flags&FlagHeap != 0 {
			r.putOff(&h.typ.Header)
		}
		if h.typ == FunctionType {
			r.putOff(&As[Function](Value{ref: h}).globals.Header)
		}
		r.parts(h)
	}
	for len(r.open) > 0 {
		r.shut()
	}
	clear(r.work)
	r.work, r.holders = r.work[:0], r.holders[:0]
}

// parts takes in what an object holds: of a built-in class, which nobody can set attributes of, nothing that ends.
func (r *Reach) parts(h *Header) {
	if h.typ == TypeType && As[Type](Value{ref: h}).flags&(FlagHeap|FlagPython|FlagMutable) == 0 {
		return
	}
	if !h.isKnown() {
		r.opaque += uintptr(unsafe.Pointer(h))
	}
	r.holder = uintptr(unsafe.Pointer(h))
	if h.typ == DictType {
		d := As[Dict](Value{ref: h})
		for i := range d.entries {
			if d.mixed {
				r.value(d.entries[i].key)
			}
			r.value(d.entries[i].val)
		}
		return
	}
	if r.visit == nil {
		r.visit = func(at **Header, inner uintptr) {
			if *at != nil {
				r.add((*Header)(unsafe.Add(unsafe.Pointer(*at), -int(inner))))
			}
		}
	}
	h.eachHeld(r.visit)
	if h.typ == FrameType { // which lets go of its variables from the last on
		if locals := As[FrameObject](Value{ref: h}).locals; locals != nil {
			for _, e := range slices.Backward(locals.entries) {
				r.value(e.val)
			}
		}
	}
}

// value takes in a value that lives.
func (r *Reach) value(v Value) {
	if v.ref != nil {
		r.add(v.ref)
	}
}

// rest follows what was put off. A phantom that is looked for, too, isn't worth it.
func (r *Reach) rest(phantom int) {
	for i := 0; i < len(r.later) && r.missing > phantom; i++ {
		p := r.later[i]
		r.from, r.reg = p.from, p.reg
		r.parts(p.object)
		r.follow()
	}
	r.from, r.reg = place{}, -1
}

// reach looks for what lives, as much as it takes to meet the objects that wanted gives, or all.
func (th *Thread) reach(wanted func(r *Reach)) *Reach { return th.reachBy(&Reach{reg: -1}, wanted) }

func (th *Thread) reachBy(r *Reach, wanted func(r *Reach)) *Reach {
	rt := th.Runtime
	r.takeRoom(&rt.room)
	wanted(r)
	rt.finalizers.wanted = r.missing
	phantom := 0
	if len(rt.finalizers.unmet) > 0 && r.trail == nil { // the frames are gone through wholly, for what is opaque
		r.missing++
		phantom = 1
	}
	if r.missing == 0 {
		return r
	}
	defer func() { r.missing -= phantom }()
	r.thread(th)
	for _, t := range rt.threads {
		if t != th {
			r.thread(t)
		}
	}
	mark := len(r.seen)
	defer func() { slices.Reverse(r.seen[mark:]) }()
	for _, f := range rt.roots {
		if r.missing == 0 {
			return r
		}
		f(r)
	}
	if m := rt.Modules.GetStr(Intern("__main__")); m.ref != nil && m.ref.typ == ModuleType {
		r.root(&As[Module](m).Attrs.dict.Header)
	}
	r.holder = 0
	for _, t := range slices.Backward(rt.classes) { // at once, if nothing that was followed led to it: what its like hold is soon met
		if r.missing > phantom && (r.trail == nil || !r.strays(&t.Header)) && r.meet(&t.Header) {
			r.parts(&t.Header)
			r.follow()
		}
	}
	if r.missing > phantom {
		r.root(&rt.Modules.Header)
		r.root(&rt.Builtins.Header)
	}
	r.rest(phantom)
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

// noticed calls f with all objects whose end would be noticed, nil for those that are gone already.
func (rt *Runtime) noticed(f func(h *Header)) {
	for _, x := range rt.finalizers.alive {
		h := x.at.Value()
		if h != nil && h.isGenerator() && As[Generator](Value{ref: h}).state == genClosed {
			continue
		}
		if h != nil && (h.typ == AsyncGenASendType || h.typ == AsyncGenAThrowType) {
			if g, _ := h.unawaited(); g == nil {
				continue
			}
		}
		f(h)
	}
	for g := rt.unstarted; g != nil; g = g.nextUnstarted {
		f(&g.Header)
	}
	if rt.weakrefs.each != nil {
		rt.weakrefs.each(f)
	}
	if rt.ends.Each != nil {
		rt.ends.Each(func(v Value) { f(v.ref) })
	}
}

// isGenerator reports whether an object is a generator, a coroutine or an asynchronous generator.
func (h *Header) isGenerator() bool {
	return h.typ == GeneratorType || h.typ == CoroutineType || h.typ == AsyncGeneratorType
}

// addresses is a set of objects, which it doesn't hold: each is looked for, or has been met.
type addresses struct {
	table   []uintptr // 0: free; odd: looked for
	holders []uintptr // by what each was met; nil: that isn't kept
	n       int
	shift   uint8
	room    *reachRoom
}

// reachRoom is memory that no Reach is using: each look needs some. It holds no object.
type reachRoom struct {
	tables [32][]uintptr // of addresses, by the logarithm of their size
	work   []*Header
	open   []seenAt
	seen   []seenAt
	later  []putOff
}

// table gives an empty table of a size.
func (room *reachRoom) table(log int) []uintptr {
	if room == nil || log >= len(room.tables) || room.tables[log] == nil {
		return make([]uintptr, 1<<log)
	}
	table := room.tables[log]
	room.tables[log] = nil
	clear(table)
	return table
}

// free takes a table that isn't needed any more.
func (room *reachRoom) free(table []uintptr) {
	if log := bits.Len(uint(len(table))) - 1; room != nil && log >= 0 && log < len(room.tables) {
		room.tables[log] = table
	}
}

// takeRoom takes what memory there is.
func (r *Reach) takeRoom(room *reachRoom) {
	r.met.room = room
	r.work, r.open, r.seen, r.later = room.work, room.open, room.seen, room.later
	room.work, room.open, room.seen, room.later = nil, nil, nil, nil
}

// free says that nobody asks any more what has been met.
func (r *Reach) free() {
	room := r.met.room
	room.free(r.met.table)
	clear(r.work)
	clear(r.open)
	clear(r.later)
	room.work, room.open, room.later = r.work[:0], r.open[:0], r.later[:0]
	if r.seen != nil {
		clear(r.seen)
		room.seen = r.seen[:0]
	}
}

// keepSeen has later looks know the order in which r has met what is looked for.
func (fin *finalizers) keepSeen(r *Reach) { fin.seen, r.seen = r.seen, fin.seen }

// place finds an object's place in the table.
func (a *addresses) place(p uintptr) int {
	if 2*a.n >= len(a.table) {
		a.grow()
	}
	mask := len(a.table) - 1
	for i := int(uint64(p) * 0x9E3779B97F4A7C15 >> a.shift); ; i++ {
		if x := a.table[i&mask]; x&^1 == p || x == 0 {
			return i & mask
		}
	}
}

func (a *addresses) grow() {
	old, holders := a.table, a.holders
	log := max(bits.Len(uint(len(old))), 6)
	a.table, a.shift = a.room.table(log), uint8(64-log)
	if holders != nil {
		a.holders = make([]uintptr, len(a.table))
	}
	for i, x := range old {
		if x != 0 {
			at := a.place(x &^ 1)
			a.table[at] = x
			if holders != nil {
				a.holders[at] = holders[i]
			}
		}
	}
	a.room.free(old)
}

// want puts an object in that is looked for; false if it is in.
func (a *addresses) want(h *Header) bool {
	p := uintptr(unsafe.Pointer(h))
	at := a.place(p)
	if a.table[at] != 0 {
		return false
	}
	a.table[at] = p | 1
	a.n++
	return true
}

// wants reports whether an object is looked for that hasn't been met.
func (a *addresses) wants(p uintptr) bool { return a.n > 0 && a.table[a.place(p)] == p|1 }

// add puts an object in that has been met, led to by holder; false if it is in. If it was looked for, there is one less missing.
func (a *addresses) add(h *Header, holder uintptr, missing *int) bool {
	p := uintptr(unsafe.Pointer(h))
	at := a.place(p)
	switch x := a.table[at]; {
	case x == 0:
		a.n++
	case x&1 == 0:
		return false
	default:
		*missing--
	}
	a.table[at] = p
	if a.holders != nil {
		a.holders[at] = holder
	}
	return true
}

// holder is what has led to an object that has been met, 0 for what lives by itself.
func (a *addresses) holder(p uintptr) uintptr { return a.holders[a.place(p)] }

// note puts the address of an object in.
func (a *addresses) note(p uintptr) {
	if at := a.place(p); a.table[at] == 0 {
		a.table[at] = p
		a.n++
	}
}

// each calls f for the objects that have been met, which must live.
func (a *addresses) each(f func(h *Header)) {
	for _, p := range a.table {
		if p != 0 && p&1 == 0 {
			f(*(**Header)(unsafe.Pointer(&p)))
		}
	}
}

// has reports whether an object has been met.
func (a *addresses) has(h *Header) bool { return a.hasAt(uintptr(unsafe.Pointer(h))) }

func (a *addresses) hasAt(p uintptr) bool { return a.n > 0 && a.table[a.place(p)] == p }
