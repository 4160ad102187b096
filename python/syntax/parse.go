// Package syntax turns Python 3.14 source into a syntax tree: decoding, scanning, parsing, and CPython's words for
// what is wrong with a program.
//
// The tree is that of CPython's ast module (Parser/Python.asdl), node for node and field for field, as Go structs.
package syntax

// Mode says what a source is, as the third argument of Python's compile().
type Mode uint8

// The modes.
const (
	ModeExec   Mode = iota // a file: any statements
	ModeEval               // one expression
	ModeSingle             // one interactive statement

	// Strict may be added to a mode: an attribute can't be named `async` or `await`, as in CPython since 3.7.
	Strict Mode = 0x80
)

// Warning is a SyntaxWarning or DeprecationWarning about the source's text.
type Warning struct {
	Category string // "SyntaxWarning" or "DeprecationWarning"
	Msg      string
	Pos      Pos
}

// Parse parses a source file: src is its bytes, decoded as its byte order mark or coding cookie says. The error is
// always an *Error.
func Parse(src []byte, filename string, mode Mode) (*Module, error) {
	return nil, &Error{Type: "SyntaxError", Msg: "invalid syntax", Filename: filename}
}
