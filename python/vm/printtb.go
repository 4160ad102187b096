// Printtb.go is the text of an uncaught exception: CPython's traceback.TracebackException.

package vm

import (
	"math"
	"strings"
)

const (
	causeMessage   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextMessage = "\nDuring handling of the above exception, another exception occurred:\n\n"
	maxGroupWidth  = 15
	maxGroupDepth  = 10
)

// FormatException is the text that an uncaught exception prints on stderr, chain and all.
func (th *Thread) FormatException(e *Exception) string { return th.FormatTraceback(e, true) }

// FormatTraceback is FormatException, without causes and contexts if chain is false.
func (th *Thread) FormatTraceback(e *Exception, chain bool) string {
	return strings.Join(th.TracebackPieces(e, chain), "")
}

// TracebackPieces are the parts of FormatTraceback as traceback.format_exception() lists them.
func (th *Thread) TracebackPieces(e *Exception, chain bool) []string {
	p := printer{th: th}
	p.print(p.capture(e), chain)
	return p.pieces
}

// Ignored reports an exception that nobody can be told about.
func (th *Thread) Ignored(where string, e *Exception) {
	th.WriteStderr("Exception ignored " + where + ":\n" + th.FormatUnraisable(e))
}

// FormatUnraisable is the text of an exception that nobody can be told about: CPython prints it from C, without carets,
// without what led to it, and at the end of the program without source.
func (th *Thread) FormatUnraisable(e *Exception) string {
	var frames []FrameSummary
	if e.tb != nil {
		frames = th.Frames(e.tb)
	}
	for i := range frames {
		frames[i].Pos.EndLine = 0
		if th.Runtime.finalizers.ending {
			frames[i].Code = nil
		}
	}
	text := ""
	if len(frames) > 0 {
		text = "Traceback (most recent call last):\n" + FormatStack(frames)
	}
	return text + th.FormatExceptionOnly(e)
}

// report is an exception with what is printed before it and inside it.
type report struct {
	exc            *Exception
	cause, context *report
	members        []*report
	group          bool
}

type printer struct {
	th        *Thread
	pieces    []string
	depth     int // of exception groups
	needClose bool
}

// capture finds the exceptions to be printed with e. Each is shown once, whatever loops they make.
func (p *printer) capture(e *Exception) *report {
	seen := map[*Exception]bool{e: true}
	top := &report{exc: e}
	child := func(x *Exception) *report {
		seen[x] = true
		return &report{exc: x}
	}
	for queue := []*report{top}; len(queue) > 0; {
		r := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		e := r.exc
		if e.cause.ref != nil && IsException(e.cause) && !seen[exceptionOf(e.cause)] {
			r.cause = child(exceptionOf(e.cause))
		}
		if e.context != nil && r.cause == nil && !e.suppress && !seen[e.context] {
			r.context = child(e.context)
		}
		if e.typ.IsSubtype(BaseExceptionGroupType) {
			r.group = true
			for _, m := range e.members() {
				r.members = append(r.members, child(exceptionOf(m)))
			}
		}
		if r.cause != nil {
			queue = append(queue, r.cause)
		}
		if r.context != nil {
			queue = append(queue, r.context)
		}
		queue = append(queue, r.members...)
	}
	return top
}

// emit adds pieces with the margin of the group they are in.
func (p *printer) emit(margin string, pieces ...string) {
	if p.depth == 0 {
		p.pieces = append(p.pieces, pieces...)
		return
	}
	indent := strings.Repeat("  ", p.depth) + margin + " "
	for _, text := range pieces {
		indented := ""
		for line := range strings.Lines(text) {
			indented += indent + line
		}
		p.pieces = append(p.pieces, indented)
	}
}

func (p *printer) print(r *report, chain bool) {
	if chain {
		// The chain may be long: no recursion.
		list, messages := []*report{r}, []string{""}
		for x := r; ; {
			msg := causeMessage
			next := x.cause
			if next == nil {
				msg, next = contextMessage, x.context
			}
			if next == nil {
				break
			}
			messages[len(messages)-1] = msg
			list, messages = append(list, next), append(messages, "")
			x = next
		}
		for i := len(list) - 1; i >= 0; i-- {
			if i < len(list)-1 {
				p.emit("|", messages[i])
			}
			p.one(list[i], chain)
		}
		return
	}
	p.one(r, chain)
}

// tracebackLimit is sys.tracebacklimit: how many frames are shown, the last ones.
func (th *Thread) tracebackLimit() int {
	if sys := th.Runtime.Modules.GetStr(strSys); sys.ref != nil && sys.ref.typ == ModuleType {
		if v := As[Module](sys).Namespace().GetStr(strTracebackLimit); v.ref != nil && IsIntLike(v) {
			if n, ok := smallInt(v); ok {
				return int(max(n, 0))
			}
			if toBig(v).Sign() < 0 {
				return 0
			}
		}
	}
	return math.MaxInt
}

// one prints an exception without what led to it.
func (p *printer) one(r *report, chain bool) {
	var frames []FrameSummary
	if r.exc.tb != nil {
		frames = p.th.Frames(r.exc.tb)
		if n := p.th.tracebackLimit(); n < len(frames) {
			frames = frames[len(frames)-n:]
		}
	}
	if !r.group {
		if len(frames) > 0 {
			p.emit("|", "Traceback (most recent call last):\n")
			p.emit("|", StackPieces(frames)...)
		}
		p.emit("|", p.th.ExceptionPieces(r.exc, r.exc.tb)...)
		return
	}
	if p.depth > maxGroupDepth {
		p.emit("|", "... (max_group_depth is "+itoa(maxGroupDepth)+")\n")
		return
	}
	top := p.depth == 0
	margin := "|"
	if top {
		p.depth++
		margin = "+"
	}
	if len(frames) > 0 {
		p.emit(margin, "Exception Group Traceback (most recent call last):\n")
		p.emit("|", StackPieces(frames)...)
	}
	p.emit("|", p.th.ExceptionPieces(r.exc, r.exc.tb)...)
	n := min(len(r.members), maxGroupWidth+1)
	p.needClose = false
	for i := 0; i < n; i++ {
		last := i == n-1
		if last {
			p.needClose = true // a member that is a group may close it
		}
		indent := strings.Repeat("  ", p.depth)
		lead, title := "  ", itoa(i+1)
		if i == 0 {
			lead = "+-"
		}
		if i >= maxGroupWidth {
			title = "..."
		}
		p.pieces = append(p.pieces, indent+lead+"+---------------- "+title+" ----------------\n")
		p.depth++
		if i < maxGroupWidth {
			p.print(r.members[i], chain)
		} else {
			rest := len(r.members) - maxGroupWidth
			p.emit("|", "and "+itoa(rest)+" more exception"+plural(rest)+"\n")
		}
		if last && p.needClose {
			p.pieces = append(p.pieces, strings.Repeat("  ", p.depth)+"+------------------------------------\n")
			p.needClose = false
		}
		p.depth--
	}
	if top {
		p.depth = 0
	}
}

// safeString is text that a program's method makes, or a note that it failed.
func safeString(what, how string, make func() (string, error)) string {
	s, err := make()
	if err != nil {
		return "<" + what + " " + how + "() failed>"
	}
	return s
}

func (th *Thread) safeStr(v Value, what string) string {
	return safeString(what, "str", func() (string, error) { return th.Str(v) })
}

// FormatExceptionOnly is the last lines of a traceback: the exception's class and message, and its notes. A
// SyntaxError shows its place and line first.
func (th *Thread) FormatExceptionOnly(e *Exception) string {
	return strings.Join(th.ExceptionPieces(e, e.tb), "")
}

// ExceptionPieces are the parts of FormatExceptionOnly as traceback.format_exception_only() lists them. Where tb ends are the names
// that a NameError may have meant.
func (th *Thread) ExceptionPieces(e *Exception, tb *Traceback) (out []string) {
	if e.typ.IsSubtype(SyntaxErrorType) {
		out = th.formatSyntaxError(e)
	} else {
		last := th.typeTitle(e.typ)
		if msg := th.safeStr(e.Value(), "exception") + th.suggestion(e, tb); msg != "" {
			last += ": " + msg
		}
		out = append(out, last+"\n")
	}
	notes, err := th.LookupAttr(e.Value(), strNotes)
	switch {
	case err != nil:
		out = append(out, "Ignored error getting __notes__: "+safeString("__notes__", "repr", func() (string, error) { return th.Repr(asException(err).Value()) })+"\n")
	case notes.ref == nil || notes.IsNone():
	case (IsList(notes) || IsTuple(notes)):
		items, _ := th.ToSlice(notes)
		for _, n := range items {
			for line := range strings.SplitSeq(th.safeStr(n, "note"), "\n") {
				out = append(out, line+"\n")
			}
		}
	default:
		out = append(out, safeString("__notes__", "repr", func() (string, error) { return th.Repr(notes) })+"\n")
	}
	return out
}

// typeTitle is a class's name as tracebacks show it: with its module, unless that is __main__ or builtins.
func (th *Thread) typeTitle(t *Type) string {
	mod := "<unknown>"
	if m, err := th.GetAttr(t.Value(), strModule); err == nil && IsStr(m) {
		mod = Text(m)
	}
	if mod == "__main__" || mod == "builtins" {
		return t.Qualname
	}
	return mod + "." + t.Qualname
}

// formatSyntaxError is a SyntaxError's lines, from its attributes: programs make and change them.
func (th *Thread) formatSyntaxError(e *Exception) (out []string) {
	if e.syntax != nil && e.typ.Module == "builtins" && th.unchanged(e) {
		text := e.syntax.Traceback()
		for strings.HasPrefix(text, "  ") {
			n := strings.IndexByte(text, '\n') + 1
			out, text = append(out, text[:n]), text[n:]
		}
		return append(out, text)
	}
	title := th.typeTitle(e.typ)
	num := func(i int) (int, bool) {
		v := orNone(e.field(i))
		if v.IsNone() {
			return 0, false
		}
		n, err := th.Index(v)
		return int(n), err == nil
	}
	str := func(i int) (string, bool) {
		v := orNone(e.field(i))
		if v.IsNone() {
			return "", false
		}
		return th.safeStr(v, "exception"), true
	}
	suffix := ""
	file, hasFile := str(1)
	if line, ok := str(2); ok {
		if file == "" {
			file = "<string>"
		}
		out = append(out, "  File \""+file+"\", line "+line+"\n")
	} else if hasFile {
		suffix = " (" + file + ")"
	}
	if text := orNone(e.field(4)); IsStr(text) {
		out = append(out, th.syntaxLine(Text(text), num, str)...)
	}
	msg, _ := str(0)
	if msg == "" {
		msg = "<no detail available>"
	}
	return append(out, title+": "+msg+suffix+"\n")
}

// unchanged reports whether the attributes still say what the parser said.
func (th *Thread) unchanged(e *Exception) bool {
	s := e.syntax
	is := func(i, n int) bool {
		v := orNone(e.field(i))
		return v.IsNone() && n == 0 || v.IsInt() && v.Int64() == int64(n)
	}
	text := func(i int, t string) bool {
		v := orNone(e.field(i))
		return v.IsNone() && t == "" || IsStr(v) && Text(v) == t
	}
	return text(0, s.Msg) && text(1, s.Filename) && is(2, s.Line) && is(3, s.Col) && text(4, s.Text) && is(5, s.EndLine) && is(6, s.EndCol)
}

func (th *Thread) syntaxLine(text string, num func(i int) (int, bool), str func(i int) (string, bool)) []string {
	right := []rune(strings.TrimRight(text, "\n"))
	left := []rune(strings.TrimLeft(string(right), " \n\f"))
	spaces := len(right) - len(left)
	shown := "    " + string(left) + "\n"
	offset, ok := num(3)
	if !ok {
		return []string{shown}
	}
	end := len(right) + 1
	line, hasLine := str(2)
	if endLine, ok := str(5); ok == hasLine && endLine == line {
		if end, _ = num(6); end == 0 {
			end = offset
		}
	}
	if n := len([]rune(text)); n > 0 {
		if offset > n {
			offset = len(right) + 1
		}
		if end > n {
			end = len(right) + 1
		}
	}
	if offset >= end || end < 0 {
		end = offset + 1
	}
	col := offset - 1 - spaces
	if col < 0 {
		return []string{shown}
	}
	pad := left[:min(col, len(left))]
	for i, r := range pad {
		if !isSpaceRune(r) {
			pad[i] = ' '
		}
	}
	return []string{shown, "    " + string(pad) + strings.Repeat("^", end-offset) + "\n"}
}
