// Leads.go finds out cheaply whether what a program lets go of leads to something whose end is noticed.

package vm

const leadsMost = 1 << 8 // how many objects are followed

// leads reports whether an object leads to one whose end is noticed, as far as that is soon found. Classes and
// modules don't end with what leads to them.
func (th *Thread) leads(v Value) bool {
	fin := &th.Runtime.finalizers
	r := &Reach{reg: -1}
	r.takeRoom(&th.Runtime.room)
	defer func() {
		fin.musts.spend(8*r.met.n + len(r.work))
		r.free()
	}()
	r.add(v.ref)
	for len(r.work) > 0 && r.met.n < leadsMost {
		h := r.pop()
		switch {
		case h == nil || h.typ.flags&FlagType != 0 || h.typ == ModuleType || !r.meet(h):
			continue
		case h.isNoticed():
			return true
		case h.typ == FunctionType: // without its globals
			fn := As[Function](Value{ref: h})
			for _, c := range fn.closure {
				r.add(&c.Header)
			}
			for _, v := range fn.defaults {
				r.value(v)
			}
		default:
			r.parts(h)
		}
	}
	return false
}

// isNoticed reports whether an object's end may be noticed.
func (h *Header) isNoticed() bool {
	if h.isGenerator() {
		g := As[Generator](Value{ref: h})
		return g.marks&markWatched != 0 || h.typ == CoroutineType && g.state == genCreated
	}
	return h.typ.flags&(FlagFinalizes|FlagWatched) != 0 || h.typ.open != nil
}
