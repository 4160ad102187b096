// Weakref.go is weakref.ref and weakref.proxy. Go's collector says when an object has gone; callbacks run on the program's
// thread, after a collection.

package support

import (
	"cmp"
	"slices"
	"strconv"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// ref is a weak reference: a weakref.ref, or the inside of a proxy.
type ref struct {
	vm.Header
	to       weak.Pointer[vm.Header]
	at       uintptr // where that stands or stood
	name     string  // of the object's class, for the repr
	callback value
	number   int64 // in the order in which they were made
	hash     int64
	hashed   bool
}

// registry has a program's weak references by what they refer to: those that others share first, then the latest first.
// Neither the objects nor the references are kept alive by it.
type registry map[weak.Pointer[vm.Header]][]weak.Pointer[ref]

func (g registry) of(v value) []*ref {
	var out []*ref
	for _, w := range g[weak.Make(vm.As[vm.Header](v))] {
		if r := w.Value(); r != nil {
			out = append(out, r)
		}
	}
	return out
}

// alive is what of takes for references to v, without those that the program has let go of, which it forgets.
func (g registry) alive(th *vm.Thread, v value) []*ref {
	refs := g.of(v)
	living := vm.DeleteDead(th, slices.Clone(refs), func(r *ref) *vm.Header { return &r.Header })
	if len(living) < len(refs) {
		key := weak.Make(vm.As[vm.Header](v))
		g[key] = slices.DeleteFunc(g[key], func(w weak.Pointer[ref]) bool { return !slices.Contains(living, w.Value()) })
	}
	return living
}

// shared reports whether a reference of the class can stand for others: one without a callback, and of no subclass.
func (r *ref) shared(types *weakTypes) bool {
	return !r.callback.Bound() && (r.Type() == types.ref || r.Type() == types.proxy || r.Type() == types.callable)
}

func (g registry) add(v value, r *ref, types *weakTypes) {
	key := weak.Make(vm.As[vm.Header](v))
	list := slices.DeleteFunc(g[key], func(w weak.Pointer[ref]) bool { return w.Value() == nil })
	at := 0
	if !r.shared(types) || r.Type() != types.ref {
		for at < len(list) {
			if x := list[at].Value(); x == nil || !x.shared(types) {
				break
			}
			at++
		}
	}
	g[key] = slices.Insert(list, at, weak.Make(r))
}

// fire calls the callbacks of the references whose objects have gone; false if none has.
func (g registry) fire(th *vm.Thread) (found bool) {
	var ended [][]*ref // by object: its latest reference first
	for key, list := range g {
		if key.Value() != nil {
			continue
		}
		delete(g, key)
		found = true
		var due []*ref
		for _, w := range list {
			r := w.Value()
			if r == nil || !r.callback.Bound() {
				continue
			}
			if len(due) > 0 && due[0].at != r.at { // of several objects: see end
				ended, due = append(ended, due), nil
			}
			due = append(due, r)
		}
		if len(due) > 0 {
			ended = append(ended, due)
		}
	}
	rank := th.Runtime.Rank()
	slices.SortFunc(ended, func(a, b []*ref) int {
		return cmp.Or(cmp.Compare(rank(a[0].at), rank(b[0].at)), cmp.Compare(a[0].number, b[0].number))
	})
	call(th, slices.Concat(ended...))
	return found
}

// call calls the callbacks of references.
func call(th *vm.Thread, refs []*ref) {
	for _, r := range refs {
		f := r.callback
		r.callback = vm.Unbound
		if _, err := th.Call(f, vm.Obj(&r.Header)); err != nil {
			if e, ok := err.(*vm.Exception); ok {
				th.Unraisable(e, "Exception ignored while calling weakref callback ", f)
			}
		}
	}
}

// revive has the references to objects that are dead refer to them again, while their __del__ is called, and takes those out that have none.
func (g registry) revive(dead map[uintptr]*vm.Header) {
	again := map[*vm.Header][]weak.Pointer[ref]{}
	for key, list := range g {
		if key.Value() != nil {
			continue
		}
		g[key] = slices.DeleteFunc(list, func(w weak.Pointer[ref]) bool {
			r := w.Value()
			if r == nil || dead[r.at] == nil {
				return false
			}
			r.to = weak.Make(dead[r.at])
			again[dead[r.at]] = append(again[dead[r.at]], w)
			return true
		})
	}
	for at, h := range dead {
		if list := again[h]; list != nil {
			g[weak.Make(h)] = list
		} else {
			delete(dead, at)
		}
	}
}

// clear takes an object from its references, and calls their callbacks.
func (g registry) clear(th *vm.Thread, h *vm.Header) {
	refs := g.of(vm.Obj(h))
	delete(g, weak.Make(h))
	var nothing weak.Pointer[vm.Header]
	for _, r := range refs {
		r.to = nothing
	}
	call(th, slices.DeleteFunc(refs, func(r *ref) bool { return !r.callback.Bound() }))
}

// each calls f with the objects that there are references to, and with nil for those that have gone.
func (g registry) each(f func(h *vm.Header)) {
	for key := range g {
		f(key.Value())
	}
}

// end takes what is gone from its references.
func (g registry) end(gone map[*vm.Header]bool, lives func(h *vm.Header) (lives, held bool)) bool {
	var before []*ref // which are gone themselves
	for h := range gone {
		for _, w := range g[weak.Make(h)] {
			if r := w.Value(); r != nil && r.callback.Bound() {
				switch lives, held := lives(&r.Header); {
				case held:
					return false
				case !lives:
					before = append(before, r)
				}
			}
		}
	}
	for _, r := range before {
		r.callback = vm.Unbound
	}
	var nothing weak.Pointer[vm.Header]
	for h := range gone {
		for _, w := range g[weak.Make(h)] {
			if r := w.Value(); r != nil {
				r.to = nothing
				g[nothing] = append(g[nothing], w)
			}
		}
		delete(g, weak.Make(h))
	}
	return true
}

func (r *ref) get() value {
	if h := r.to.Value(); h != nil {
		return vm.Obj(h)
	}
	return vm.None
}

// weakTypes are the classes of a program's weak references, with its registry.
type weakTypes struct {
	ref, proxy, callable *vm.Type
	registry             registry
	made                 int64 // references
	kept                 bool  // see keepThroughCuts
}

// defineWeakrefs makes the classes of weak references, and what the module weakref asks of them.
func defineWeakrefs(th *vm.Thread, m *vm.Module) {
	t := &weakTypes{registry: registry{}}
	t.defineRef()
	t.proxy, t.callable = defineProxy("weakref.ProxyType", false), defineProxy("weakref.CallableProxyType", true)
	for _, c := range [...]*vm.Type{t.ref, t.proxy, t.callable} {
		vm.Holds(c, func(v value, f vm.Visitor) { f.Value(&vm.As[ref](v).callback) })
	}
	m.Set("ref", t.ref.Value())
	m.Set("ProxyType", t.proxy.Value())
	m.Set("CallableProxyType", t.callable.Value())
	m.Add(
		vm.FuncN("proxy", 1, 2, func(th *vm.Thread, a []value) (value, error) {
			cls := t.proxy
			if a[0].Type().Slots.Call != nil {
				cls = t.callable
			}
			return t.make(th, cls, a)
		}),
		vm.Func0("waits", func(th *vm.Thread) (value, error) { th.Runtime.CallbackWaits(); return vm.None, nil }),
		vm.Func0("settle", func(th *vm.Thread) (value, error) { th.FullCollect(); return vm.None, nil }),
		vm.Func1("getweakrefs", func(th *vm.Thread, v value) (value, error) {
			var out []value
			for _, r := range t.registry.alive(th, v) {
				out = append(out, vm.Obj(&r.Header))
			}
			return vm.NewList(out...), nil
		}),
		vm.Func1("_itself", func(th *vm.Thread, v value) (value, error) { // what a library's container has of itself
			return vm.Obj(&t.to(v, t.ref).Header), nil
		}),
		vm.Func1("getweakrefcount", func(th *vm.Thread, v value) (value, error) { return vm.Int(int64(len(t.registry.alive(th, v)))), nil }),
	)
	th.Runtime.WeakrefOf = func(th *vm.Thread, v value) value {
		for _, r := range t.registry.alive(th, v) {
			if t.ref.Is(vm.Obj(&r.Header)) {
				return vm.Obj(&r.Header)
			}
		}
		return vm.None
	}
	th.Runtime.OnCollect(t.registry.fire, t.registry.each, t.registry.end)
	th.Runtime.OnDel(t.registry.revive, t.registry.clear)
}

// make makes a weak reference of a class to a[0], with the callback a[1], or gives one that there is.
func (t *weakTypes) make(th *vm.Thread, cls *vm.Type, a []value) (value, error) {
	v := a[0]
	if !v.Type().HasWeakrefs() {
		return vm.Unbound, vm.TypeError("cannot create weak reference to '" + v.Type().DisplayName() + "' object")
	}
	callback := vm.Unbound
	if len(a) > 1 && !a[1].IsNone() {
		callback = a[1]
	}
	if !callback.Bound() {
		for _, r := range t.registry.of(v) {
			if r.Type() == cls && r.shared(t) {
				return vm.Obj(&r.Header), nil
			}
		}
	}
	if !t.kept {
		t.kept = true
		t.keepThroughCuts(th.Runtime)
	}
	r := t.to(v, cls)
	r.callback = callback
	t.made++
	r.number = t.made
	t.registry.add(v, r, t)
	th.Watch(v)
	if callback.Bound() && (!th.InLibrary() || v.Type().Watched()) {
		th.Runtime.CallbackWaits()
	}
	return vm.Obj(&r.Header), nil
}

// to makes a reference that nothing knows of.
func (t *weakTypes) to(v value, cls *vm.Type) *ref {
	r := vm.As[ref](vm.Obj(vm.NewObject(cls)))
	r.to, r.at, r.name = weak.Make(vm.As[vm.Header](v)), v.Addr(), v.Type().Name
	return r
}

// defineRef makes the class weakref.ref.
func (t *weakTypes) defineRef() {
	of := func(v value) *ref { return vm.As[ref](v) }
	t.ref = vm.NewType(vm.TypeSpec{Name: "weakref.ReferenceType", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) {
			switch {
			case len(a.Pos) < 1:
				return vm.Unbound, vm.TypeError("__new__ expected at least 1 argument, got 0")
			case len(a.Pos) > 2:
				return vm.Unbound, vm.TypeError("__new__ expected at most 2 arguments, got " + strconv.Itoa(len(a.Pos)))
			}
			return t.make(th, cls, a.Pos)
		},
		Init: func(th *vm.Thread, self value, a vm.Args) error {
			switch {
			case len(a.Kw) > 0:
				return vm.TypeError("ref() takes no keyword arguments")
			case len(a.Pos) < 1:
				return vm.TypeError("__init__ expected at least 1 argument, got 0")
			case len(a.Pos) > 2:
				return vm.TypeError("__init__ expected at most 2 arguments, got " + strconv.Itoa(len(a.Pos)))
			}
			return nil
		},
		Call: func(th *vm.Thread, self value, a vm.Args) (value, error) {
			if len(a.Kw) > 0 {
				return vm.Unbound, vm.TypeError("weakref() takes no keyword arguments")
			}
			if n := len(a.Pos); n > 0 {
				return vm.Unbound, vm.TypeError("weakref expected 0 arguments, got " + strconv.Itoa(n))
			}
			th.Settle()
			return of(self).get(), nil
		},
		Repr: func(th *vm.Thread, v value) (value, error) {
			if x := of(v).get(); !x.IsNone() {
				s := "<weakref at " + th.Address(v) + "; to '" + x.Type().QualifiedName() + "' at " + th.Address(x)
				name, err := th.LookupSpecial(x, vm.Intern("__name__"))
				if err == nil && name.Bound() && vm.IsStr(name) {
					s += " (" + vm.Text(name) + ")"
				}
				return str(s + ">"), err
			}
			return str("<weakref at " + th.Address(v) + "; dead>"), nil
		},
		Hash: func(th *vm.Thread, v value) (int64, error) {
			r := of(v)
			if !r.hashed {
				x := r.get()
				if x.IsNone() {
					return 0, vm.TypeError("weak object has gone away")
				}
				h, err := th.HashValue(x)
				if err != nil {
					return 0, err
				}
				r.hash, r.hashed = h, true
			}
			return r.hash, nil
		},
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
			if op != compile.CmpEq && op != compile.CmpNe || !t.ref.Is(a) || !t.ref.Is(b) {
				return vm.NotImplemented, nil
			}
			x, y := of(a).get(), of(b).get()
			if x.IsNone() || y.IsNone() {
				return vm.Bool((a == b) == (op == compile.CmpEq)), nil
			}
			return th.Compare(op, x, y)
		},
	}, Methods: []*vm.Builtin{vm.ClassGetItem()}, GetSet: []*vm.GetSet{
		vm.Getter("__callback__", func(th *vm.Thread, v value) (value, error) {
			if f := of(v).callback; f.Bound() {
				return f, nil
			}
			return vm.None, nil
		}),
	}})
	vm.Subclassable[ref](t.ref)
}
