// Source: decoded program text with an index of its lines.

package syntax

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Source is a program's decoded text. Every line ends in \n: \r\n and \r are translated, but for those that decoding made of what is
// no file, and a missing last newline is added.
type Source struct {
	Filename string
	Text     string
	raw      string // the text before it was decoded, in another encoding than UTF-8
	encoding string // a file's, if it isn't UTF-8 or Latin-1, and what decodes it
	decoder  Decoder
	ended    bool    // a scanner was at its end
	starts   []int32 // offset of each line, made on first use
	unclean  *Error  // why Text ends where it does, when it was cut off
	added    bool    // the last newline was added
	stored   bool    // a file's: see Stored and File
	file     bool
	opaque   bool // a file's bytes that aren't UTF-8
	bom      bool
	declared bool // by a coding cookie or a byte order mark
	cookie   bool // on the first line
	bare     bool // no newline is added, for CPython: of an expression or an interactive statement
	single   bool // an interactive statement, which the scanner ends with a newline of its own
}

// NewSource wraps text that is already decoded and has only \n line ends.
func NewSource(filename, text string) *Source {
	return &Source{Filename: filename, Text: text}
}

// Line returns line n (from 1) with its newline, or "" when there is none.
func (s *Source) Line(n int) string {
	if s.starts == nil {
		s.starts = append(make([]int32, 0, 1+strings.Count(s.Text, "\n")), 0)
		for i := 0; i < len(s.Text); {
			j := strings.IndexByte(s.Text[i:], '\n')
			if j < 0 {
				break
			}
			i += j + 1
			s.starts = append(s.starts, int32(i))
		}
	}
	if n < 1 || n > len(s.starts) {
		return ""
	}
	if n == len(s.starts) {
		return s.Text[s.starts[n-1]:]
	}
	return s.Text[s.starts[n-1]:s.starts[n]]
}

// lineAt is the number of the line that an offset is in.
func (s *Source) lineAt(offset int) int { return 1 + strings.Count(s.Text[:offset], "\n") }

// errorLine returns line n as a SyntaxError has it: of a file without a newline that isn't there, and at most as much of the
// line as CPython reads at once. It reads a file anew for that, whose lines are those before it is decoded.
func (s *Source) errorLine(n int) string {
	if text, ok := s.fileText(n); ok {
		return text
	}
	if s.decoder != nil && s.ended {
		return "" // the line that is read isn't there any more either
	}
	line := s.Line(n)
	if s.added && n == len(s.starts)-1 && (s.stored || s.bare) {
		line = line[:len(line)-1]
	}
	if s.stored && len(line) > s.most(n) {
		line = replaceBad(line[:s.most(n)])
	}
	return line
}

// fileText is line n of a file, decoded by itself; false if there is none or it can't be. UTF-8 and Latin-1 need no second look.
func (s *Source) fileText(n int) (text string, ok bool) {
	if s.decoder == nil {
		return "", false
	}
	raw := s.fileLine(n)
	if raw == "" {
		return "", false
	}
	text, err := s.decoder.Decode(raw, s.encoding, "replace")
	return text, err == nil
}

// fileLine returns line n of a file as it is there.
func (s *Source) fileLine(n int) string {
	line := NewSource("", s.raw).Line(n)
	return line[:min(len(line), s.most(n))]
}

// most is how much of line n is shown.
func (s *Source) most(n int) int {
	if s.bom && n == 1 {
		return maxShown - len("\ufeff")
	}
	return maxShown
}

// storedLine returns line n as the compiler's errors have it: CPython reads it from the file, and takes it for UTF-8.
func (s *Source) storedLine(n int) string {
	if s.raw == "" || !s.stored {
		return s.errorLine(n)
	}
	return replaceBad(s.fileLine(n))
}

const maxShown = 999

// compound tells whether the last statement is one with blocks.
func compound(body []Stmt) bool {
	if len(body) == 0 {
		return false
	}
	switch body[len(body)-1].(type) {
	case *FunctionDef, *AsyncFunctionDef, *ClassDef, *For, *AsyncFor, *While, *If, *With, *AsyncWith, *Match, *Try, *TryStar:
		return true
	}
	return false
}

// CharCol turns an offset in bytes of a line into one in characters (code points), both 0-based. An offset behind the
// line's end counts as the end.
func CharCol(line string, col int) int {
	if col <= 0 {
		return 0
	}
	if col > len(line) {
		col = len(line)
	}
	return utf8.RuneCountInString(line[:col])
}

// charOffset turns a 1-based column in bytes into one in characters: how many characters begin in the first col bytes.
func charOffset(line string, col int) int {
	n := 0
	for i := 0; i < col && i <= len(line); i++ {
		if i == len(line) || line[i]&0xc0 != 0x80 {
			n++
		}
	}
	return n
}

//go:noinline
func itoa(n int) string { return strconv.Itoa(n) }

//go:noinline
func indexByte(s string, c byte) int { return strings.IndexByte(s, c) }

func concat(parts []string) string {
	if len(parts) == 1 {
		return parts[0]
	}
	return strings.Join(parts, "")
}
