// Patched.go: attributes that programs set on classes that are written in Go here and in Python in CPython. All interpreters of
// a process share those classes, so what one has set is undone at its end.

package vm

type patch struct {
	class *Type
	name  *Str
	old   Value // unbound if there was none
}

// patchable reports whether a program may set that attribute of a built-in class: not what a slot stands for, as the slot
// would still be called.
func (t *Type) patchable(name *Str) bool {
	return t.flags&FlagHeap == 0 && t.flags&(FlagPython|FlagMutable) != 0 && !slotNames[name] && name != strNew && name != strInit
}

// restoreClasses undoes what the program has set on built-in classes.
func (rt *Runtime) restoreClasses() {
	for len(rt.patches) > 0 {
		p := rt.patches[len(rt.patches)-1]
		rt.patches = rt.patches[:len(rt.patches)-1]
		now := p.class.dict.GetStr(p.name)
		if p.old.ref == nil {
			p.class.dict.DelStr(p.name)
		} else {
			p.class.dict.SetStr(p.name, p.old)
		}
		p.class.modified(p.name, now, p.old)
	}
}
