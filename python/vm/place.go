// Place.go tells hosts where in a program an exception was raised.

package vm

import "github.com/aioplay/aioplay/python/syntax"

// A Place is a range of source, counted from 1 in lines and characters; 0 is unknown.
type Place struct{ Line, Col, EndLine, EndCol int }

// Place is the range in the named file that the innermost traceback entry of that file marks, or where a syntax
// error stands.
func (e *Exception) Place(filename string) Place {
	if s := e.syntax; s != nil && s.Filename == filename {
		p := Place{s.Line, s.Col, s.EndLine, s.EndCol}
		if p.EndLine == 0 {
			p.EndLine = p.Line
		}
		return p
	}
	var found *Traceback
	for t := e.tb; t != nil; t = t.next {
		if t.code.src.Filename == filename {
			found = t
		}
	}
	if found == nil {
		return Place{}
	}
	if found.line != 0 || found.pc < 0 {
		return Place{Line: int(found.lineno()), EndLine: int(found.lineno())}
	}
	p := found.code.positionAt(found.pc)
	src := found.code.source
	col := func(line, col int32) int {
		if src == nil {
			return 0
		}
		return syntax.CharCol(src.Line(int(line)), int(col)) + 1
	}
	return Place{int(p.Line), col(p.Line, p.Col), int(p.EndLine), col(p.EndLine, p.EndCol)}
}
