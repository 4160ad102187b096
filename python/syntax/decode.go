// Decoding a source file: byte order mark, coding cookie (PEP 263), line ends, and bytes that can't be text.

package syntax

import (
	"strings"
	"unicode/utf8"
)

// Decode turns the bytes of a source file into text. Bad bytes in the middle of a file are reported when a parser gets there,
// so that earlier errors come first; an unusable encoding is reported at once.
func Decode(src []byte, filename string) (*Source, error) {
	text := string(src)
	bom := strings.HasPrefix(text, "\ufeff")
	if bom {
		text = text[3:]
	}
	cookie := codingCookie(text)
	s := &Source{Filename: filename}
	switch enc := normalEncoding(cookie); {
	case enc == "utf-8" || cookie == "":
		s.Text = text
		if !utf8.ValidString(text) {
			s.cutBadUTF8(cookie != "" || bom)
		}
	case bom:
		return nil, &Error{Type: "SyntaxError", Msg: "encoding problem: " + enc + " with BOM", Filename: filename}
	case enc == "iso-8859-1":
		s.Text = latin1(text)
	case enc == "ascii":
		s.Text = text
		for i := 0; i < len(text); i++ {
			if text[i] >= utf8.RuneSelf {
				return nil, &Error{Type: "SyntaxError", Msg: "encoding problem: " + cookie, Filename: filename}
			}
		}
	default:
		return nil, &Error{Type: "SyntaxError", Msg: "encoding problem: " + cookie, Filename: filename}
	}
	s.setText(s.Text)
	s.cutNull()
	return s, nil
}

// setText makes every line of text end in \n.
func (s *Source) setText(text string) {
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	if text != "" && text[len(text)-1] != '\n' {
		text += "\n"
		s.added = true
	}
	s.Text = text
}

func latin1(text string) string {
	var b strings.Builder
	b.Grow(len(text) + len(text)/8)
	for i := 0; i < len(text); i++ {
		b.WriteRune(rune(text[i]))
	}
	return b.String()
}

// codingCookie returns the encoding named by a comment in the first two lines, or "".
func codingCookie(text string) string {
	for range 2 {
		line := text
		i := strings.IndexAny(text, "\r\n")
		if i >= 0 {
			line, text = text[:i], text[i+1:]
			if strings.HasSuffix(line, "\r") {
				line = line[:i-1]
			}
		}
		rest := strings.TrimLeft(line, " \t\f")
		if rest != "" && rest[0] != '#' {
			return ""
		}
		for j := strings.Index(rest, "coding"); j >= 0; {
			rest = rest[j+len("coding"):]
			if rest != "" && (rest[0] == ':' || rest[0] == '=') {
				name := strings.TrimLeft(rest[1:], " \t")
				n := 0
				for n < len(name) && (identByte(name[n]) && name[n] < utf8.RuneSelf || name[n] == '-' || name[n] == '.') {
					n++
				}
				if n > 0 {
					return name[:n]
				}
			}
			j = strings.Index(rest, "coding")
		}
		if i < 0 {
			break
		}
	}
	return ""
}

// normalEncoding maps the spellings of the encodings that are supported to one name each.
func normalEncoding(name string) string {
	n := strings.ReplaceAll(strings.ToLower(name), "_", "-")
	is := func(s string) bool { return n == s || strings.HasPrefix(n, s+"-") }
	switch {
	case is("utf-8") || n == "utf8":
		return "utf-8"
	case is("latin-1") || is("iso-8859-1") || is("iso-latin-1") || n == "latin1" || n == "l1" || n == "cp819":
		return "iso-8859-1"
	case n == "ascii" || n == "us-ascii" || n == "646":
		return "ascii"
	}
	return name
}

// cutBadUTF8 ends the text before the line with the first bad byte and keeps the error for a parser that gets there.
func (s *Source) cutBadUTF8(declared bool) {
	i := 0
	for i < len(s.Text) {
		r, n := utf8.DecodeRuneInString(s.Text[i:])
		if r == utf8.RuneError && n <= 1 {
			break
		}
		i += n
	}
	line := 1 + strings.Count(s.Text[:i], "\n")
	bad := s.Text[i]
	const hex = "0123456789abcdef"
	h := string([]byte{hex[bad>>4], hex[bad&15]})
	start := strings.LastIndexByte(s.Text[:i], '\n') + 1
	if !declared {
		s.unclean = &Error{Type: "SyntaxError", Filename: s.Filename, Msg: "Non-UTF-8 code starting with '\\x" + h + "' in file " + s.Filename +
			" on line " + itoa(line) + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details"}
	} else {
		text := strings.ToValidUTF8(s.Text[start:], "\ufffd")
		if j := strings.IndexByte(text, '\n'); j >= 0 {
			text = text[:j+1]
		}
		reason := "invalid start byte"
		switch {
		case i+1 >= len(s.Text) && bad >= 0xc2:
			reason = "unexpected end of data"
		case bad >= 0xc2 && bad <= 0xf4:
			reason = "invalid continuation byte"
		}
		s.unclean = &Error{Type: "SyntaxError", Filename: s.Filename, Line: line, EndLine: line, Text: text,
			Col: utf8.RuneCountInString(s.Text[start:i]), EndCol: -1,
			Msg: "(unicode error) 'utf-8' codec can't decode byte 0x" + h + " in position " + itoa(i-start) + ": " + reason}
	}
	s.Text = s.Text[:start]
}

// cutNull does the same for a null byte.
func (s *Source) cutNull() {
	i := strings.IndexByte(s.Text, 0)
	if i < 0 {
		return
	}
	start := strings.LastIndexByte(s.Text[:i], '\n') + 1
	line := 1 + strings.Count(s.Text[:start], "\n")
	text := s.Text[start:i]
	s.Text = s.Text[:start]
	s.unclean = &Error{Type: "SyntaxError", Filename: s.Filename, Line: line, EndLine: line, Text: text, Col: 0, EndCol: -1,
		Msg: "source code cannot contain null bytes"}
}
