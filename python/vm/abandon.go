// Abandon.go finds asynchronous generators that nobody holds any more, for the finalizer of sys.set_asyncgen_hooks: a loop closes them.

package vm

// watchAsyncGen watches g, which begins, for the finalizer that there is now.
func (th *Thread) watchAsyncGen(g *Generator) {
	fin := th.Runtime.Hooks.AsyncGenFinalizer
	if fin.ref == nil || fin.IsNone() {
		return
	}
	g.origin = As[Tuple](NewTuple(fin))
	th.Runtime.watch(&g.Header)
	th.startWatching()
}

// abandoned calls the finalizer of an asynchronous generator that nobody holds any more.
func (th *Thread) abandoned(g *Generator) {
	if g.state == genClosed {
		return
	}
	raised, ret := th.raised, th.ret
	defer func() { th.raised, th.ret = raised, ret }()
	if _, err := th.Call(g.origin.items[0], Obj(&g.Header)); err != nil {
		th.Unraisable(asException(err), "Exception ignored while finalizing ", Obj(&g.Header))
	}
}
