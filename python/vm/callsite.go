// Callsite.go: where the program stands, as plain data: for warnings and asyncio's debug mode, which remember where
// things were made.

package vm

// A CallSite is a line of a function that is being executed.
type CallSite struct {
	File string
	Line int
	Name string // of the function, as a traceback shows it
}

// CallSites are the calls under way, innermost first, at most limit. Frames of the library are left out.
func (th *Thread) CallSites(limit int) []CallSite {
	var out []CallSite
	for f := th.frame; f != nil && len(out) < limit; f = f.prev {
		if c := f.code; !hidden(c.src.Filename) {
			out = append(out, CallSite{c.src.Filename, int(f.position()), c.src.Name})
		}
	}
	return out
}

// FormatCallSites are the lines that a traceback has for them, innermost last.
func (th *Thread) FormatCallSites(sites []CallSite) string {
	s := ""
	for i := len(sites) - 1; i >= 0; i-- {
		c := sites[i]
		s += "  File \"" + c.File + "\", line " + itoa(c.Line) + ", in " + c.Name + "\n"
		if src := th.Runtime.sources[c.File]; src != nil {
			if text := trimSpace(src.Line(c.Line)); text != "" {
				s += "    " + text + "\n"
			}
		}
	}
	return s
}

// origin is a new coroutine's cr_origin: a tuple of (file, line, function), innermost first.
func (th *Thread) origin(limit int) *Tuple {
	sites := th.CallSites(limit)
	items := make([]Value, len(sites))
	for i, c := range sites {
		items[i] = NewTuple(NewStr(c.File), Int(int64(c.Line)), NewStr(c.Name))
	}
	return As[Tuple](NewTuple(items...))
}

// originText is what a warning says about a coroutine's origin, if it is known.
func (th *Thread) originText(g *Generator) string {
	if g.origin == nil {
		return ""
	}
	var sites []CallSite
	for _, v := range g.origin.Items() {
		t := As[Tuple](v).Items()
		sites = append(sites, CallSite{Text(t[0]), int(t[1].num), Text(t[2])})
	}
	s := "\nCoroutine created at (most recent call last)\n" + th.FormatCallSites(sites)
	return s[:len(s)-1]
}
