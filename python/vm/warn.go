// Warn.go: warnings, as far as the vm itself gives them. The warnings module takes over when it is imported.

package vm

import (
	"runtime"
	"slices"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
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
	if at := th.Runtime.finalizers.at; at.ofLibrary(th.frame) {
		file, line := at.code.src.Filename, int(at.line())
		if h := th.Runtime.WarnAtHook; h != nil {
			return h(th, category, msg, file, line, source)
		}
		return th.warnAt(category, msg, file, line, nil, source)
	}
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
	if (f == nil || hidden(f.code.src.Filename)) && category == DeprecationWarningType {
		return nil // it isn't of the program's main module
	}
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
	for _, first := range []*Generator{rt.unstarted, rt.scheduled} {
		for g := first; g != nil; g = g.nextUnstarted {
			all = append(all, g)
		}
	}
	said := map[string]bool{}
	for i := len(all) - 1; i >= 0; i-- {
		rt.unlinkUnstarted(all[i])
		all[i].state = genClosed
		th.leftUnawaited(th.neverAwaitedText(all[i]), said)
	}
	if rt.ends.Left != nil {
		rt.ends.Left(func(msg string) { th.leftUnawaited(msg, said) })
	}
}

// leftUnawaited reports a coroutine that is left at the end, unless another was said to be.
func (th *Thread) leftUnawaited(msg string, said map[string]bool) {
	if said[msg] {
		return
	}
	said[msg] = true
	if h := th.Runtime.WarnAtHook; h != nil { // the program's filters have a say
		_ = h(th, RuntimeWarningType, msg, "<sys>", 0, Unbound) // nobody is left who could be told
		return
	}
	th.WriteStderr("<sys>:0: RuntimeWarning: " + msg + "\n")
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

// DropResult tells that nobody wants the result of a call.
func (th *Thread) DropResult(v Value) { th.dropping(v) }

// suspectCoroutines makes the runtime forget the coroutines that nobody has awaited and r hasn't met; the collector hands over those
// that are dead.
func (rt *Runtime) suspectCoroutines(r *Reach) (all []weak.Pointer[Generator]) {
	var list []*Generator
	for g := rt.unstarted; g != nil; g = g.nextUnstarted {
		if !r.met.has(&g.Header) {
			list = append(list, g)
		}
	}
	for _, g := range slices.Backward(list) { // the oldest first
		rt.unlinkUnstarted(g)
		rt.finalizers.made++
		rt.finalizers.handOver(&g.Header, rt.finalizers.made)
		all = append(all, weak.Make(g))
	}
	clear(list)
	return all
}

// clearCoroutines takes back those that live, and returns how many don't.
func (rt *Runtime) clearCoroutines(all []weak.Pointer[Generator]) (dead int64) {
	for _, at := range all {
		if g := at.Value(); g != nil {
			runtime.SetFinalizer(g, nil)
			rt.linkUnstarted(g)
		} else {
			dead++
		}
	}
	return dead
}

// discardCoroutine is what becomes of a coroutine that an expression statement drops.
func discardCoroutine(th *Thread, v Value) error {
	if g := As[Generator](v); th.frame != nil && g.justMade(th.frame, compile.Instr(th.frame.code.instrs[th.frame.pc-1]).A()) {
		th.neverAwaited(g)
	} else {
		th.dropping(v)
	}
	return nil
}
