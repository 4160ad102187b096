// Warn.go: warnings, as far as the vm itself gives them. The warnings module takes over when it is imported.

package vm

import (
	"runtime"
	"slices"
	"sync/atomic"
	"weak"

	"github.com/aioplay/aioplay/python/syntax"
)

// Warn gives a warning at the line that is running. An error means that a filter turned it into an exception.
func (th *Thread) Warn(category *Type, msg string) error { return th.warn(category, msg, Unbound) }

// WarnAbout is Warn about an object that was dropped.
func (th *Thread) WarnAbout(category *Type, msg string, source Value) error {
	return th.warn(category, msg, source)
}

// warn is Warn about an object; CPython could say where that was allocated, and says how to make it.
func (th *Thread) warn(category *Type, msg string, source Value) error {
	f, level := th.frame, 1
	for f != nil && hidden(f.code.src.Filename) { // where CPython has C, whose callers it names
		if f.code.native == nil {
			level++
		}
		f = f.prev
	}
	if f == nil {
		f, level = th.frame, 1
	}
	if h := th.Runtime.WarnHook; h != nil {
		return h(th, category, msg, level, source)
	}
	filename, line := "<sys>", 1
	var src *syntax.Source
	if f != nil {
		filename, line, src = f.code.src.Filename, int(th.Runtime.finalizers.at.seemingly(f).line()), f.code.source
	}
	return th.warnAt(category, msg, filename, line, src, source)
}

// warnAt gives a warning at a place in a source.
func (th *Thread) warnAt(category *Type, msg, filename string, line int, src *syntax.Source, source Value) error {
	rt := th.Runtime
	for _, t := range [...]*Type{ResourceWarningType, ImportWarningType, PendingDeprecationWarningType} {
		if category.IsSubtype(t) {
			return nil // ignored unless the program's filters say otherwise
		}
	}
	key := category.Name + "\x00" + msg + "\x00" + filename + "\x00" + itoa(line)
	if rt.warned[key] {
		return nil
	}
	rt.warned[key] = true
	text := formatWarning(category, msg, filename, line, src)
	if source.ref != nil {
		text += category.Name + ": Enable tracemalloc to get the object allocation traceback\n"
	}
	th.WriteStderr(text)
	return nil
}

// formatWarning is the text of a warning as warnings.showwarning prints it.
func formatWarning(category *Type, msg, filename string, line int, src *syntax.Source) string {
	s := filename + ":" + itoa(line) + ": " + category.Name + ": " + msg + "\n"
	if src != nil && (filename == "" || filename[0] != '<') {
		if text := trimSpace(src.Line(line)); text != "" {
			s += "  " + text + "\n"
		}
	}
	return s
}

func trimSpace(s string) string {
	for len(s) > 0 && (s[0] == ' ' || s[0] == '\t' || s[0] == '\f') {
		s = s[1:]
	}
	for len(s) > 0 && (s[len(s)-1] == ' ' || s[len(s)-1] == '\t' || s[len(s)-1] == '\n' || s[len(s)-1] == '\r' || s[len(s)-1] == '\f') {
		s = s[:len(s)-1]
	}
	return s
}

// NeverAwaited reports the coroutines that nobody has awaited, oldest first, and forgets them.
func (th *Thread) NeverAwaited() {
	rt := th.Runtime
	var all []*Generator
	for g := rt.unstarted; g != nil; g = g.nextUnstarted {
		all = append(all, g)
	}
	said := map[string]bool{}
	for i := len(all) - 1; i >= 0; i-- {
		rt.unlinkUnstarted(all[i])
		all[i].state = genClosed
		if msg := th.neverAwaitedText(all[i]); !said[msg] {
			said[msg] = true
			if h := rt.WarnAtHook; h != nil { // the program's filters have a say
				_ = h(th, RuntimeWarningType, msg, "<sys>", 0) // nobody is left who could be told
				continue
			}
			th.WriteStderr("<sys>:0: RuntimeWarning: " + msg + "\n")
		}
	}
}

// Unawaited forgets the coroutines that nobody has awaited yet, so that they can be collected. What it returns remembers
// those that haven't been, and reports the others.
func (th *Thread) Unawaited() (report func()) {
	type coroutine struct {
		at   weak.Pointer[Generator]
		text string
	}
	rt := th.Runtime
	var all []coroutine
	for rt.unstarted != nil {
		g := rt.unstarted
		rt.unlinkUnstarted(g)
		all = append(all, coroutine{weak.Make(g), th.neverAwaitedText(g)})
	}
	return func() {
		for i := len(all) - 1; i >= 0; i-- {
			if g := all[i].at.Value(); g != nil {
				rt.linkUnstarted(g)
			} else {
				th.warn(RuntimeWarningType, all[i].text, Unbound) // an error would be nobody's
			}
		}
	}
}

func (th *Thread) neverAwaitedText(g *Generator) string {
	return "coroutine '" + textOf(th, g.qualname) + "' was never awaited" + th.originText(g)
}

// neverAwaited reports a coroutine that has just been dropped.
func (th *Thread) neverAwaited(g *Generator) {
	th.Runtime.unlinkUnstarted(g)
	g.state = genClosed
	if err := th.warn(RuntimeWarningType, th.neverAwaitedText(g), Value{ref: &g.Header}); err != nil {
		e := asException(err)
		th.WriteStderr("Exception ignored while finalizing coroutine " + safeString("coroutine", "repr", func() (string, error) { return th.Repr(Value{ref: &g.Header}) }) + ":\n" + th.FormatUnraisable(e))
	}
}

// droppingCoroutine reports a coroutine that nobody has awaited if what is let go of was the last reference to it.
func (th *Thread) droppingCoroutine(at weak.Pointer[Generator]) {
	c := &th.Runtime.weakrefs.coroutines
	if g := at.Value(); g == nil || g.state != genCreated || !c.take(watchFailures[surely], maxFinalizations) {
		return
	}
	fin := &th.Runtime.finalizers
	before := fin.spent
	defer func() { c.spend(fin.spent - before) }()
	raised, ret := th.raised, th.ret
	th.ClearStale()
	th.raised, th.ret = raised, ret
	r := th.reach(func(r *Reach) { r.want(&at.Value().Header) })
	fin.spent += r.visits()
	if r.missing == 0 {
		return
	}
	var dead atomic.Pointer[Generator]
	th.suspectCoroutine(at.Value(), &dead)
	runtime.GC()
	fin.spent += fin.cost() * visitsPerRun
	if g := at.Value(); g != nil {
		runtime.SetFinalizer(g, nil)
		th.Runtime.linkUnstarted(g)
		c.failures++
		return
	}
	c.failures = 0
	for i := 0; dead.Load() == nil && i < finalizersPatience; i++ {
		finalizersTurn(i)
	}
	if g := dead.Load(); g != nil {
		th.neverAwaited(g)
	}
}

// DropResult tells that nobody wants the result of a call: a coroutine that isn't kept elsewhere was never awaited.
func (th *Thread) DropResult(v Value) {
	if v.ref.typ == CoroutineType && As[Generator](v).state == genCreated {
		th.droppingCoroutine(weak.Make(As[Generator](v)))
	}
}

// droppingCoroutines is droppingCoroutine for all that nobody has awaited, or the latest of very many.
func (th *Thread) droppingCoroutines() {
	rt := th.Runtime
	c := &rt.weakrefs.coroutines
	if !c.take(watchFailures[surely], maxFinalizations) {
		return
	}
	c.spent += rt.finalizers.cost() * visitsPerRun
	type suspect struct {
		at   weak.Pointer[Generator]
		dead atomic.Pointer[Generator]
	}
	var all []*suspect
	for rt.unstarted != nil && len(all) < maxFinalizations {
		s := &suspect{at: weak.Make(rt.unstarted)}
		th.suspectCoroutine(rt.unstarted, &s.dead)
		all = append(all, s)
	}
	raised, ret := th.raised, th.ret
	th.ClearStale()
	runtime.GC()
	th.raised, th.ret = raised, ret
	c.failures++
	for _, s := range slices.Backward(all) { // the oldest first
		if g := s.at.Value(); g != nil {
			runtime.SetFinalizer(g, nil)
			rt.linkUnstarted(g)
			continue
		}
		c.failures = 0
		for i := 0; s.dead.Load() == nil && i < finalizersPatience; i++ {
			finalizersTurn(i)
		}
		if g := s.dead.Load(); g != nil {
			th.neverAwaited(g)
		}
	}
}

// suspectCoroutine makes the runtime forget a coroutine and the collector hand it over.
func (th *Thread) suspectCoroutine(g *Generator, dead *atomic.Pointer[Generator]) {
	th.Runtime.unlinkUnstarted(g)
	runtime.SetFinalizer(g, func(g *Generator) { dead.Store(g) })
}

func (th *Thread) dropCoroutines(list []weak.Pointer[Generator]) {
	for _, at := range list {
		th.droppingCoroutine(at)
	}
}

// discardCoroutine is what becomes of a coroutine that an expression statement drops.
func discardCoroutine(th *Thread, v Value) error {
	if g := As[Generator](v); g.state == genCreated {
		th.neverAwaited(g)
	}
	return nil
}
