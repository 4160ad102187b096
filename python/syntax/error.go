// Error: a SyntaxError with everything that CPython's traceback printer shows of it.

package syntax

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Error is a SyntaxError, IndentationError or TabError (or, for sources nested too deep, MemoryError), of the scanner,
// the parser or the compiler.
type Error struct {
	Type     string // the Python exception's class name
	Msg      string
	Filename string
	Line     int    // from 1; 0 for a text without lines; -1 when there is none
	Col      int    // 1-based, in characters, as SyntaxError.offset; 0 when there is none
	EndLine  int    // 0 when there is none
	EndCol   int    // as SyntaxError.end_offset; 0 or -1 when there is none
	Text     string // the line that Line names, with or without its newline; empty when there is none, or when it's empty,
	Shown    bool   // which this tells

	Warnings []Warning // what came before it
	Parsed   *Source   // and in which source; nil for other stages' errors
	// Bare tells that the exception's only argument is the message.
	Bare bool
	// Decode is set for a UnicodeDecodeError, and for what a file's bad bytes make of one.
	Decode *DecodeError

	endByte  int     // EndCol in bytes, on another line than Line's
	hidden   *Error  // the parser's that this goes before
	source   *Source // for the hunt after misspelt keywords
	stmtLine int     // where it begins
}

// A DecodeError has what a UnicodeDecodeError has.
type DecodeError struct {
	Codec      string
	Object     string
	Start, End int
	Reason     string
}

// Raised is the error to raise where fails says which warnings are errors: a warning in front of it, if none of the scanner's
// comes behind that. The filter's own errors are returned at once.
func Raised(list []Warning, e *Error, fails func(Warning) error) error {
	var first error // a warning of the parser's
	for _, w := range list {
		err := fails(w)
		if err == nil {
			continue
		}
		bad, ok := err.(*Error)
		switch {
		case !ok:
			return err
		case w.Late: // ends the scan that looks for more
			if e != nil && e.hidden != nil {
				e = e.hidden
			}
			if first == nil {
				first = e
			}
			return first
		case w.Scanned && first != nil && w.inside: // doesn't go before it
			return first
		case w.Scanned:
			return bad
		case first == nil && e != nil && e.Parsed != nil:
			var found []Warning
			first, found = e.Parsed.behind(bad, w.at)
			for _, v := range found {
				if v.at <= w.at || slices.ContainsFunc(list, v.repeats) {
					continue
				}
				// Behind what is indented wrongly: the parser's error ends its scan there, this one doesn't.
				err := fails(v)
				if _, ok := err.(*Error); ok && v.inside {
					return bad
				} else if err != nil {
					return err
				}
			}
		case first == nil:
			first = bad
		}
	}
	if first == nil && e != nil {
		return e
	}
	return first
}

// behind is the error that goes before one of the parser's, which has seen the source up to an offset, or that one; and the warnings
// of the scanner's that were found on the way.
func (s *Source) behind(e *Error, at int32) (*Error, []Warning) {
	d := &diagnosis{scan: newScanner(s, 0, 1)}
	for d.fill(); d.err == nil && d.toks[len(d.toks)-1].end < at; {
		d.fill()
	}
	if d.err == nil {
		d.err = e
		if d.scanRest() {
			d.trim()
		}
	}
	return d.err, d.scan.warnings
}

// Error returns the message as str(SyntaxError) does.
func (e *Error) Error() string {
	if e.Line <= 0 {
		return e.Msg
	}
	name := e.Filename
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		name = name[i+1:]
	}
	if name == "" {
		return e.Msg + " (line " + itoa(e.Line) + ")"
	}
	return e.Msg + " (" + name + ", line " + itoa(e.Line) + ")"
}

// Traceback renders the error as CPython 3.14 prints one that nobody catches: where, the line with its carets, and the
// message, each line with its newline (traceback.TracebackException._format_syntax_error). There is no
// "Traceback (most recent call last)" in front of it.
func (e *Error) Traceback() string {
	shown := e.Printed()
	var b strings.Builder
	if e.Line > 0 || e.Line == 0 && e.Filename != "" {
		name := e.Filename
		if name == "" {
			name = "<string>"
		}
		b.WriteString("  File \"" + name + "\", line " + itoa(e.Line) + "\n")
		shown.writeLine(&b)
	}
	b.WriteString(e.Type)
	if shown.Msg != "" {
		b.WriteString(": " + shown.Msg)
	}
	b.WriteByte('\n')
	return b.String()
}

// writeLine writes the source line and the carets under it.
func (e *Error) writeLine(b *strings.Builder) {
	if e.Text == "" && !e.Shown {
		return
	}
	right := strings.TrimRight(e.Text, "\n")
	text := strings.TrimLeft(right, " \n\f")
	b.WriteString("    " + text + "\n")
	size, behind := utf8.RuneCountInString(e.Text), utf8.RuneCountInString(right)+1
	offset, end := e.Col, e.EndCol
	if e.Line != e.EndLine {
		end = behind
	} else if end == 0 {
		end = offset
	}
	if size > 0 && offset > size {
		offset = behind
	}
	if size > 0 && end > size {
		end = behind
	}
	if offset >= end || end < 0 {
		end = offset + 1
	}
	col := offset - 1 - (len(right) - len(text))
	if col < 0 {
		return
	}
	b.WriteString("    ")
	i := 0
	for _, r := range text {
		if i == col {
			break
		}
		if !unicode.IsSpace(r) && (r < 0x1c || r > 0x1f) {
			r = ' '
		}
		b.WriteRune(r)
		i++
	}
	b.WriteString(strings.Repeat("^", end-offset) + "\n")
}

// Errorf makes a SyntaxError that covers pos in src, for checks made after parsing. The message is the
// concatenation of parts. CPython's compiler counts in bytes, so that the carets go astray behind what isn't ASCII.
func Errorf(src *Source, pos Pos, parts ...string) *Error {
	e := newError("SyntaxError", src, pos, concat(parts))
	e.Col, e.EndCol = int(pos.Col)+1, int(pos.EndCol)+1
	if src != nil {
		e.Text, e.Shown = src.storedLine(int(pos.Line)), false
	}
	return e
}

// AsError is the SyntaxError that a filter makes of a warning; it shows the line if told so.
func (w Warning) AsError(s *Source, filename string, line bool) *Error {
	pos := w.Pos
	e := &Error{Type: "SyntaxError", Filename: filename, Line: int(pos.Line), Col: int(pos.Col) + 1, EndLine: int(pos.EndLine), EndCol: int(pos.EndCol) + 1}
	switch {
	case w.Scanned: // CPython's tokenizer counts characters, and sees a line before its end
		e.Text = strings.TrimSuffix(s.Line(e.Line), "\n")
		e.Col = CharCol(e.Text, int(pos.Col)) + 1
		e.EndCol = e.Col
	case w.at > 0:
		last := s.lineAt(int(w.at))
		if int(pos.Line) > last { // as counted from the end of an f-string: CPython shows where its scanner is
			pos.Line = int32(last)
		}
		at := newError("", s, pos, "")
		if last > at.Line {
			at.trim(s)
		}
		e.Text, e.Col, e.EndCol = at.Text, at.Col, at.EndCol
	case line: // the compiler's
		e.Text = s.Line(e.Line)
		if e.EndLine == e.Line {
			e.EndCol = min(e.EndCol, len(e.Text)+1)
		}
	}
	e.Msg = strings.Replace(w.Msg, " Such sequences will not work in the future.", "", 1)
	return e
}

// trim takes the newline from the line of an error in a text that is no file's, once the scanner is further. CPython then shows
// it as it was before decoding.
func (e *Error) trim(s *Source) {
	if s.raw != "" {
		text := replaceBad((&Source{Text: s.raw}).Line(e.Line))
		e.Col, e.EndCol = recount(e.Text, text, e.Col), recount(e.Text, text, e.EndCol)
		if e.endByte > 0 {
			e.EndCol = charOffset(text, e.endByte)
		}
		e.Text = text
	}
	e.Text = strings.TrimSuffix(e.Text, "\n")
	e.Col = min(e.Col, utf8.RuneCountInString(e.Text)+1)
	e.EndCol = min(e.EndCol, utf8.RuneCountInString(e.Text)+1)
}

// recount is a column of the line from, as it is where the line is taken for to, of which CPython counts as many bytes.
func recount(from, to string, col int) int {
	if col <= 0 {
		return col
	}
	size := 1
	for _, r := range from {
		if col--; col == 0 {
			break
		}
		size += utf8.RuneLen(r)
	}
	return charOffset(to, size)
}

// newError makes an error of the class typ whose range in bytes is pos; an EndCol of -1 stands for no end.
func newError(typ string, src *Source, pos Pos, msg string) *Error {
	e := &Error{Type: typ, Msg: msg, Line: int(pos.Line), EndLine: int(pos.EndLine)}
	if src == nil {
		e.Col, e.EndCol = int(pos.Col)+1, int(pos.EndCol)+1
		return e
	}
	e.Filename = src.Filename
	e.Text, e.Shown = src.errorLine(int(pos.Line)), src.decoder != nil
	e.Col = charOffset(e.Text, int(pos.Col)+1)
	if pos.EndLine > 0 && pos.EndCol >= 0 {
		e.EndCol = charOffset(e.Text, int(pos.EndCol)+1) // of the first line's text, whatever the line
		if pos.EndLine != pos.Line {
			e.endByte = int(pos.EndCol) + 1
		}
	}
	return e
}
