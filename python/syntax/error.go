// Error: a SyntaxError with everything that CPython's traceback printer shows of it.

package syntax

import "strings"

// Error is a SyntaxError, IndentationError or TabError (or, for sources nested too deep, MemoryError), of the scanner,
// the parser or the compiler.
type Error struct {
	Type     string // the Python exception's class name
	Msg      string
	Filename string
	Line     int    // from 1; 0 when there is none
	Col      int    // 1-based, in characters, as SyntaxError.offset; 0 when there is none
	EndLine  int    // 0 when there is none
	EndCol   int    // as SyntaxError.end_offset; 0 when there is none
	Text     string // the line that Line names, with its newline; empty when there is none
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

// Errorf makes a SyntaxError that covers pos in src, for checks made after parsing. The message is the
// concatenation of parts.
func Errorf(src *Source, pos Pos, parts ...string) *Error {
	return newError("SyntaxError", src, pos, strings.Join(parts, ""))
}

// newError makes an error of the class typ whose range in bytes is pos.
func newError(typ string, src *Source, pos Pos, msg string) *Error {
	e := &Error{Type: typ, Msg: msg, Line: int(pos.Line), EndLine: int(pos.EndLine)}
	if src == nil {
		e.Col, e.EndCol = int(pos.Col)+1, int(pos.EndCol)+1
		return e
	}
	e.Filename = src.Filename
	e.Text = src.Line(int(pos.Line))
	e.Col = CharCol(e.Text, int(pos.Col)) + 1
	if pos.EndLine > 0 {
		e.EndCol = CharCol(src.Line(int(pos.EndLine)), int(pos.EndCol)) + 1
	}
	return e
}
