// Printframe.go is one entry of a printed traceback: where, the source, and the marks under it.

package vm

import (
	"strings"

	"github.com/aioplay/aioplay/python/syntax"
)

// A FrameSummary is what a traceback shows of a frame (traceback.FrameSummary).
type FrameSummary struct {
	Filename, Name string
	Pos            syntax.Pos // EndLine 0: only the line is known
	Code           *Code      // where the source comes from; nil if it isn't known
	Lines          []string   // the source, from Pos.Line on, if Code is nil
	plain          bool       // the marks come without a look at what is marked
}

// Summary describes a traceback entry.
func (t *Traceback) Summary() FrameSummary {
	s := FrameSummary{Filename: t.code.src.Filename, Name: t.code.name.s, Code: t.code}
	if t.line == 0 && t.pc >= 0 {
		s.Pos = t.code.positionAt(t.pc)
	}
	s.Pos.Line = t.lineno()
	if s.Pos.EndLine < s.Pos.Line || s.Pos.EndCol == 0 && s.Pos.EndLine == s.Pos.Line {
		s.Pos.EndLine = 0
	}
	return s
}

// Next is the entry nearer to where the exception was raised; nil at the end.
func (t *Traceback) Next() *Traceback { return t.next }

// hidden reports whether a frame belongs to the library's own Python code, which tracebacks leave out.
func hidden(filename string) bool { return strings.HasPrefix(filename, "<frozen ") }

// Frames are the entries that a traceback shows, outermost first.
func (th *Thread) Frames(t *Traceback) []FrameSummary {
	var all []FrameSummary
	for ; t != nil; t = t.next {
		if hidden(t.code.src.Filename) {
			continue
		}
		s := t.Summary()
		s.plain = th.Runtime.Ending
		if s.Code.source == nil {
			if lines := th.cachedLines(s.Filename); int(s.Pos.Line) <= len(lines) && s.Pos.Line > 0 {
				s.Code = nil
				for _, l := range lines[s.Pos.Line-1 : max(s.Pos.Line, min(s.Pos.EndLine, int32(len(lines))))] {
					s.Lines = append(s.Lines, textOf(th, l))
				}
			}
		}
		all = append(all, s)
	}
	return all
}

// cachedLines is what a program has put into linecache.cache for code that it made itself.
func (th *Thread) cachedLines(filename string) []Value {
	m := th.Runtime.Modules.GetStr(strLinecache)
	if m.ref == nil || m.ref.typ != ModuleType {
		return nil
	}
	cache := As[Module](m).Namespace().GetStr(strCache)
	if cache.ref == nil || !IsDict(cache) {
		return nil
	}
	entry := As[Dict](cache).GetStr(Intern(filename))
	if entry.ref == nil || !IsTuple(entry) || len(tupleItems(entry)) != 4 || !IsList(tupleItems(entry)[2]) {
		return nil
	}
	return listItems(tupleItems(entry)[2])
}

var strLinecache, strCache = Intern("linecache"), Intern("cache")

// SourceLine returns line n of the frame's file, with its newline, or "".
func (s *FrameSummary) SourceLine(n int) string {
	if i := n - int(s.Pos.Line); s.Code == nil && i >= 0 && i < len(s.Lines) {
		return s.Lines[i]
	}
	if s.Code == nil || s.Code.source == nil {
		return ""
	}
	return s.Code.source.Line(n)
}

// recursiveCutoff is how often the same line is shown before it is counted instead.
const recursiveCutoff = 3

// FormatStack is the text of frames, outermost first, with repetitions folded (traceback.StackSummary.format).
func FormatStack(frames []FrameSummary) string { return strings.Join(StackPieces(frames), "") }

// StackPieces are the parts of FormatStack: one for each frame, with its source, and one for those that are left out.
func StackPieces(frames []FrameSummary) (out []string) {
	count := 0
	flush := func() {
		if n := count - recursiveCutoff; n > 0 {
			out = append(out, "  [Previous line repeated "+itoa(n)+" more time"+plural(n)+"]\n")
		}
	}
	for i := range frames {
		s := &frames[i]
		if i > 0 {
			if p := &frames[i-1]; p.Filename != s.Filename || p.Pos.Line != s.Pos.Line || p.Name != s.Name {
				flush()
				count = 0
			}
		}
		if count++; count <= recursiveCutoff {
			out = append(out, s.Format())
		}
	}
	flush()
	return out
}

// Format is the frame's text (traceback.StackSummary.format_frame_summary).
func (s *FrameSummary) Format() string {
	out := "  File \"" + s.Filename + "\", line " + itoa(int(s.Pos.Line)) + ", in " + s.Name + "\n"
	first, last := int(s.Pos.Line), int(s.Pos.EndLine)
	if last == 0 {
		if text := trimSpace(s.SourceLine(first)); text != "" {
			out += "    " + text + "\n"
		}
		return out
	}
	var text []string
	some := false
	for n := first; n <= last; n++ {
		line := strings.TrimRight(s.SourceLine(n), " \t\r\n\f\v")
		some = some || line != ""
		text = append(text, line)
	}
	if !some {
		return out
	}
	// Columns are of the original lines, and count bytes.
	start := syntax.CharCol(text[0], int(s.Pos.Col))
	end := syntax.CharCol(text[len(text)-1], int(s.Pos.EndCol))
	shown := dedentLines(text)
	cut := len(text[0]) - len(shown[0])
	start, end = max(0, start-cut), max(0, end-cut)
	lines := make([][]rune, len(shown))
	for i, l := range shown {
		lines[i] = []rune(l)
	}
	m := marking{lines: lines, shown: shown, start: start, end: end, plain: s.plain}
	return out + m.text()
}

// dedentLines takes the indentation that all lines share off them (textwrap.dedent).
func dedentLines(lines []string) []string {
	margin, found := "", false
	for _, l := range lines {
		rest := strings.TrimLeft(l, " \t")
		if rest == "" {
			continue
		}
		indent := l[:len(l)-len(rest)]
		if !found {
			margin, found = indent, true
		}
		for !strings.HasPrefix(indent, margin) {
			margin = margin[:len(margin)-1]
		}
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		if strings.TrimLeft(l, " \t") != "" {
			out[i] = strings.TrimPrefix(l, margin)
		}
	}
	return out
}

// marking is the source lines of a frame and the range to be marked in them.
type marking struct {
	lines      [][]rune
	shown      []string
	start, end int // in characters, of the first and of the last line
	plain      bool
}

// anchors bound the part of the range that stands out: the operator, or the brackets and what is in them.
type anchors struct{ line, col, endLine, endCol int }

func (m *marking) text() string {
	last := len(m.lines) - 1
	a := m.findAnchors()
	carets := m.worthMarking(a)
	significant := make([]bool, len(m.lines))
	significant[0], significant[last] = true, true
	left, right := 0, 0
	if a != nil {
		left, right = a.col, a.endCol
		if a.line == 0 {
			left += m.start
		}
		if a.endLine == 0 {
			right += m.start
		}
		left, right = displayWidth(m.lines[a.line], left), displayWidth(m.lines[a.endLine], right)
		for _, n := range [...]int{a.line, a.endLine} {
			for i := max(0, n-1); i <= n+1 && i <= last; i++ {
				significant[i] = true
			}
		}
	}
	startCol, endCol := displayWidth(m.lines[0], m.start), displayWidth(m.lines[last], m.end)
	var out []string
	show := func(n int) {
		out = append(out, m.shown[n])
		if !carets {
			return
		}
		line := m.lines[n]
		spaces := 0
		for spaces < len(line) && (line[spaces] == ' ' || line[spaces] == '\t' || line[spaces] == '\f') {
			spaces++
		}
		width := displayWidth(line, len(line))
		if n == last {
			width = endCol
		}
		marks := make([]byte, width)
		for col := range marks {
			switch {
			case col < spaces || n == 0 && col < startCol:
				marks[col] = ' '
			case a == nil || (n > a.line || n == a.line && col >= left) && (n < a.endLine || n == a.endLine && col < right):
				marks[col] = '^'
			default:
				marks[col] = '~'
			}
		}
		out = append(out, string(marks))
	}
	prev := -1
	for n := range significant {
		if !significant[n] {
			continue
		}
		switch gap := n - prev; {
		case prev < 0:
		case gap == 2:
			show(n - 1)
		case gap > 2:
			out = append(out, "...<"+itoa(gap-1)+" lines>...")
		}
		show(n)
		prev = n
	}
	return "    " + strings.Join(dedentLines(out), "\n    ") + "\n"
}

// worthMarking reports whether the marks say more than the line itself does.
func (m *marking) worthMarking(a *anchors) bool {
	last := len(m.lines) - 1
	if m.plain {
	} else if mod, err := syntax.ParseText(strings.Join(m.shown, "\n"), "", syntax.ModeExec); err == nil {
		if len(mod.Body) == 0 {
			return false
		}
		var call *syntax.Call
		switch s := mod.Body[0].(type) {
		case *syntax.Return:
			if c, ok := s.Value.(*syntax.Call); ok {
				if _, ok := c.Func.(*syntax.Name); ok {
					call = c
				}
			}
		case *syntax.Assign:
			if c, ok := s.Value.(*syntax.Call); ok && len(s.Targets) == 1 {
				if _, ok := s.Targets[0].(*syntax.Name); ok {
					call = c
				}
			}
		}
		if call != nil && call.Line == 1 && int(call.EndLine) == len(m.lines) && int(call.Col) == m.start && int(call.EndCol) == m.end {
			return false
		}
	}
	if a != nil {
		return true
	}
	blank := func(r []rune) bool { return trimSpace(string(r)) == "" }
	return !blank(m.lines[0][:min(m.start, len(m.lines[0]))]) || !blank(m.lines[last][min(m.end, len(m.lines[last])):])
}

// findAnchors parses the range as an expression and finds its operator or brackets; nil if there are none.
func (m *marking) findAnchors() *anchors {
	if m.plain {
		return nil
	}
	last := len(m.lines) - 1
	seg := make([][]rune, len(m.lines))
	copy(seg, m.lines)
	seg[last] = seg[last][:min(m.end, len(seg[last]))]
	seg[0] = seg[0][min(m.start, len(seg[0])):]
	text := make([]string, len(seg))
	for i := range seg {
		text[i] = string(seg[i])
	}
	mod, err := syntax.ParseText("(\n"+strings.Join(text, "\n")+"\n)", "", syntax.ModeExec)
	if err != nil || len(mod.Body) != 1 {
		return nil
	}
	stmt, ok := mod.Body[0].(*syntax.ExprStmt)
	if !ok {
		return nil
	}
	w := walker{lines: seg, text: text}
	switch e := stmt.Value.(type) {
	case *syntax.BinOp:
		w.after(e.Left.Position())
		w.until(func(r rune) bool { return r != ' ' && r != '\t' && r != '\f' && r != ')' })
		if w.failed {
			return nil
		}
		end, line := w.col+1, w.lines[w.line]
		right := e.Right.Position()
		if end < len(line) && (int(right.Line)-2 > w.line || end < syntax.CharCol(text[right.Line-2], int(right.Col))) &&
			!strings.ContainsRune(" \t\f\\#", line[end]) {
			end++
		}
		return &anchors{w.line, w.col, w.line, end}
	case *syntax.Subscript:
		return w.brackets(e.Value.Position(), e.Pos, '[')
	case *syntax.Call:
		return w.brackets(e.Func.Position(), e.Pos, '(')
	}
	return nil
}

// walker steps through the characters of a segment.
type walker struct {
	lines     [][]rune
	text      []string
	line, col int
	failed    bool // ran off the end
}

// after goes to the character behind a node.
func (w *walker) after(p syntax.Pos) {
	w.line = int(p.EndLine) - 2
	w.col = syntax.CharCol(w.text[w.line], int(p.EndCol))
	w.settle()
}

// settle goes on to the next line while there is no character here.
func (w *walker) settle() {
	for w.line < len(w.lines) && w.col >= len(w.lines[w.line]) {
		w.col = 0
		w.line++
	}
	w.failed = w.failed || w.line >= len(w.lines)
}

// until goes on to the next character that satisfies stop and isn't in a comment.
func (w *walker) until(stop func(r rune) bool) {
	for !w.failed {
		switch r := w.lines[w.line][w.col]; {
		case r == '\\' || r == '#':
			w.line, w.col = w.line+1, 0
		case stop(r):
			return
		default:
			w.col++
		}
		w.settle()
	}
}

func (w *walker) brackets(inner, outer syntax.Pos, open rune) *anchors {
	w.after(inner)
	w.until(func(r rune) bool { return r == open })
	if w.failed {
		return nil
	}
	end := int(outer.EndLine) - 2
	return &anchors{w.line, w.col, end, syntax.CharCol(w.text[end], int(outer.EndCol))}
}
