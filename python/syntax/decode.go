// Decoding a source file: byte order mark, coding cookie (PEP 263), line ends, and bytes that can't be text.

package syntax

import (
	"strings"
	"unicode/utf8"
)

// A Decoder decodes sources in other encodings than UTF-8. Its errors are *[Undecodable], or have nothing to do with syntax.
type Decoder interface {
	// Decode decodes a text as a whole; errs says what is done about what can't be decoded, as in bytes.decode().
	Decode(src, encoding, errs string) (string, error)
	// Open begins a text of which decode gets one part after another.
	Open(encoding string) (decode func(part string, last bool) (string, error), err error)
}

// Undecodable says why a source can't be decoded, and where if it's for bytes of it.
type Undecodable struct {
	Kind string // "unicode error" or "value error", if it is one of these
	Msg  string
	At   *DecodeError
}

func (u *Undecodable) Error() string { return u.Msg }

// decode turns the bytes of a source file into text. Bad bytes in the middle of a file are reported when a parser gets there,
// so that earlier errors come first; an unusable encoding is reported at once.
func decode(src []byte, filename string, mode Mode, decoder Decoder) (*Source, error) {
	text := string(src)
	if mode&File != File && indexByte(text, 0) >= 0 {
		return nil, NullBytes()
	}
	bom := strings.HasPrefix(text, "\ufeff")
	if bom {
		text = text[3:]
	}
	lines := text
	if mode&^flags != ModeExec && mode&File != File { // CPython looks for one in lines that end
		lines = text[:strings.LastIndexAny(text, "\r\n")+1]
	}
	cookie, line := codingCookie(lines)
	s := &Source{Filename: filename, stored: mode&Stored != 0, file: mode&File == File}
	s.bom = bom
	s.opaque = s.file && !utf8.ValidString(text)
	s.declared, s.cookie = cookie != "" || bom, line == 1
	switch enc := normalEncoding(cookie); {
	case enc == "utf-8" || cookie == "":
		s.Text = unixLines(text)
		if !utf8.ValidString(text) {
			s.cutBadUTF8()
			if !s.file {
				return nil, s.unclean
			}
		}
	case bom:
		e := &Error{Type: "SyntaxError", Msg: "encoding problem: " + enc + " with BOM", Filename: filename, Line: line, EndLine: line, EndCol: -1}
		e.Text = strings.TrimSuffix((&Source{Text: unixLines(text)}).Line(line), "\n")
		if !s.file {
			e.EndCol = len(e.Text) + line - 1
		}
		e.Text = replaceBad(e.Text)
		return nil, e
	case enc == "iso-8859-1":
		text = unixLines(text)
		s.Text, s.raw = latin1(text), text
	default:
		if decoder == nil {
			decoder = plainDecoder{}
		}
		s.raw = unixLines(text)
		if mode&^flags == ModeExec && !s.file {
			s.raw = ended(s.raw) // CPython mends the lines of what is no file before it decodes them
		}
		if s.file {
			if err := s.decodeFile(text, cookie, line, decoder); err != nil {
				return nil, err
			}
			break
		}
		var err error
		if s.Text, err = decoder.Decode(s.raw, cookie, "strict"); err == nil {
			err = surrogates(s.Text)
		}
		if err != nil {
			if _, ok := err.(*Undecodable); !ok {
				return nil, err
			}
			return nil, &Error{Type: "SyntaxError", Msg: err.Error(), Filename: filename, Col: -1}
		}
	}
	s.endText()
	s.cutNull()
	return s, nil
}

// decodeFile decodes a file that names its encoding in a line. CPython reads the file on from there in it, line by line, and looks at the
// lines before only then.
func (s *Source) decodeFile(text, encoding string, number int, decoder Decoder) error {
	s.encoding, s.decoder = encoding, decoder
	head, rest := behindLine(text, number)
	var b strings.Builder
	b.WriteString(replaceBad(head))
	decode, err := decoder.Open(encoding)
	lines := lineReader{rest: rest, decode: decode}
	if err == nil {
		_, err = lines.next()
	}
	if err != nil {
		if _, ok := err.(*Undecodable); !ok {
			return err
		}
		return &Error{Type: "SyntaxError", Msg: "encoding problem: " + encoding, Line: -1}
	}
	line := ""
	for line, err = lines.next(); err == nil && line != ""; line, err = lines.next() {
		if err = surrogates(line); err != nil {
			break
		}
		b.WriteString(line)
	}
	s.Text = b.String()
	if err != nil {
		last := strings.Count(s.Text, "\n")
		if err := s.uncleanBehind(last, last, err); err != nil {
			return err
		}
	}
	head, _, _ = strings.Cut(head, "\x00") // CPython looks no further
	if _, err := decoder.Decode(head, encoding, "strict"); err != nil {
		return s.uncleanBehind(number-1, number, err)
	}
	return nil
}

// surrogates is the error of text that can't be UTF-8, as CPython's parser has it.
func surrogates(text string) error {
	at := -1
	for i := strings.IndexByte(text, 0xED); i >= 0; {
		if text[i+1] >= 0xA0 {
			at = i
			break
		}
		k := strings.IndexByte(text[i+1:], 0xED)
		if k < 0 {
			break
		}
		i += 1 + k
	}
	if at < 0 {
		return nil
	}
	end := at + 3
	for end < len(text) && text[end] == 0xED && text[end+1] >= 0xA0 {
		end += 3
	}
	n := utf8.RuneCountInString(text[:at])
	code := 0xD000 | int(text[at+1]&0x3F)<<6 | int(text[at+2]&0x3F)
	where := "character '\\u" + hex2(byte(code>>8)) + hex2(byte(code)) + "' in position " + itoa(n)
	if end > at+3 {
		where = "characters in position " + itoa(n) + "-" + itoa(n+(end-at)/3-1)
	}
	return &Undecodable{Kind: "unicode error", Msg: "'utf-8' codec can't encode " + where + ": surrogates not allowed"}
}

// A lineReader reads lines that are decoded, as CPython's io does.
type lineReader struct {
	rest   string
	decode func(part string, last bool) (string, error)
	text   string // decoded and not read yet
	half   bool   // a \r may be the first half of an end of a line
	ended  bool
}

const partSize = 8192 // what is decoded at once

func (r *lineReader) next() (line string, err error) {
	for {
		if i := strings.IndexByte(r.text, '\n'); i >= 0 {
			line, r.text = r.text[:i+1], r.text[i+1:]
			return line, nil
		}
		if r.ended {
			line, r.text = r.text, ""
			return line, nil
		}
		n := min(partSize, len(r.rest))
		part, err := r.decode(r.rest[:n], n == 0)
		if err != nil {
			return "", err
		}
		r.rest, r.ended = r.rest[n:], n == 0
		if r.half {
			part = "\r" + part
		}
		if r.half = !r.ended && strings.HasSuffix(part, "\r"); r.half {
			part = part[:len(part)-1]
		}
		r.text += unixLines(part)
	}
}

// uncleanBehind cuts the text off behind n lines, where a file can't be decoded; CPython says so of a line.
func (s *Source) uncleanBehind(n, line int, err error) error {
	u, ok := err.(*Undecodable)
	if !ok || u.Kind == "" {
		return err
	}
	text, _ := s.fileText(line)
	s.unclean = &Error{Type: "SyntaxError", Msg: "(" + u.Kind + ") " + u.Msg, Filename: s.Filename, Decode: u.At, Line: line, EndLine: line, EndCol: -1,
		Text: strings.TrimSuffix(text, "\n"), Shown: true}
	end := 0
	for i := range n {
		end += len(s.Line(1 + i))
	}
	s.Text, s.starts = s.Text[:end], nil
	return nil
}

// ended is text whose last line ends in \n.
func ended(text string) string {
	if text != "" && text[len(text)-1] != '\n' {
		text += "\n"
	}
	return text
}

// endText makes the text's last line end in \n.
func (s *Source) endText() {
	text := ended(s.Text)
	s.added = len(text) > len(s.Text)
	s.Text = text
}

// unixLines makes every end of a line \n.
func unixLines(text string) string {
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	return text
}

// behindLine returns the first n lines of a file, and what CPython decodes of it then: it goes back over the last line's end, and leaves
// out what is decoded up to the end of a line.
func behindLine(text string, n int) (lines, rest string) {
	i := 0
	for range n {
		k := strings.IndexAny(text[i:], "\r\n")
		if k < 0 {
			return text + "\n", text[len(text)-1:]
		}
		if i += k + 1; strings.HasPrefix(text[i-1:], "\r\n") {
			i++
		}
	}
	return unixLines(text[:i]), text[i-1:]
}

// plainDecoder is the decoder of a program that has no other.
type plainDecoder struct{}

func (plainDecoder) Decode(src, encoding, errs string) (string, error) {
	switch encoding {
	case "utf8":
		if utf8.ValidString(src) {
			return src, nil
		}
	case "latin1":
		return latin1(src), nil
	case "ascii":
	default:
		return "", &Undecodable{Kind: "unicode error", Msg: "unknown encoding: " + encoding}
	}
	if errs == "replace" {
		return replaceBad(src), nil
	}
	for i := 0; i < len(src); i++ {
		if src[i] >= utf8.RuneSelf {
			return "", &Undecodable{Kind: "unicode error", Msg: "'" + encoding + "' codec can't decode byte 0x" + hex2(src[i]) + " in position " + itoa(i)}
		}
	}
	return src, nil
}

func (d plainDecoder) Open(encoding string) (func(string, bool) (string, error), error) {
	return func(part string, _ bool) (string, error) { return d.Decode(part, encoding, "strict") }, nil
}

func latin1(text string) string {
	var b strings.Builder
	b.Grow(len(text) + len(text)/8)
	for i := 0; i < len(text); i++ {
		b.WriteRune(rune(text[i]))
	}
	return b.String()
}

// codingCookie returns the encoding named by a comment in the first two lines, or "", and which line that is.
func codingCookie(text string) (name string, number int) {
	for number = range 2 {
		line := text
		i := strings.IndexAny(text, "\r\n")
		if i >= 0 {
			line = text[:i]
			text = strings.TrimPrefix(text[i:], "\r")
			text = strings.TrimPrefix(text, "\n")
		}
		rest := strings.TrimLeft(line, " \t\f")
		if rest != "" && rest[0] != '#' {
			return "", 0
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
					return name[:n], 1 + number
				}
			}
			j = strings.Index(rest, "coding")
		}
		if i < 0 {
			break
		}
	}
	return "", 0
}

// normalEncoding maps the spellings of the encodings that CPython decodes by itself to one name each. Others are the decoder's.
func normalEncoding(name string) string {
	n := strings.ReplaceAll(strings.ToLower(name), "_", "-")
	is := func(s string) bool { return n == s || strings.HasPrefix(n, s+"-") }
	switch {
	case is("utf-8"):
		return "utf-8"
	case is("latin-1") || is("iso-8859-1") || is("iso-latin-1"):
		return "iso-8859-1"
	}
	return name
}

// cutBadUTF8 ends the text before the line with the first bad byte and keeps the error for a parser that gets there. In a source
// that says it is UTF-8, CPython finds bad bytes when it decodes the line.
func (s *Source) cutBadUTF8() {
	i := 0
	for i < len(s.Text) {
		r, n := utf8.DecodeRuneInString(s.Text[i:])
		if r == utf8.RuneError && n <= 1 {
			break
		}
		i += n
	}
	number := 1 + strings.Count(s.Text[:i], "\n")
	start := strings.LastIndexByte(s.Text[:i], '\n') + 1
	line := s.Text[start:]
	if j := strings.IndexAny(line, "\r\n"); j >= i-start {
		line = line[:j]
	}
	first, behind, _ := strings.Cut(s.Text, "\n")
	if s.file && indexByte(s.Text[start:i], 0) >= 0 {
		return // CPython looks at a line up to its first null byte
	}
	if s.file && !s.cookie && behind == "" && strings.HasPrefix(strings.TrimLeft(first, " \t\f"), "#") {
		if indexByte(first, 0) < 0 {
			s.Text = "" // of a comment that is all of a file, CPython never looks at the bytes
		}
		return
	}
	s.Text = s.Text[:start]
	i -= start
	shown, _, _ := strings.Cut(strings.TrimSuffix(line, "\r"), "\x00")
	e := &Error{Type: "SyntaxError", Filename: s.Filename, Text: replaceBad(shown)}
	if s.declared && s.file {
		checked := line + "\n"
		if number <= 2 && !s.cookie && (noCode(first) || goesOn(first)) {
			// The second line may have had a cookie: only there CPython looks at the first, too. Or it still has that in its buffer.
			number = 2
			line, _, _ = strings.Cut(behind, "\n")
			checked = first + "\n" + line + "\n"
			i += start
		}
		e.Text, e.Shown = replaceBad(strings.TrimSuffix(line, "\r")), true
		behind, _, _ := strings.Cut(checked[i:], "\x00")
		e.Decode = badUTF8(checked[:i]+behind, i)
		e.Msg = "(unicode error) " + e.Decode.text()
		e.EndCol = -1
	} else {
		if s.file && number == 2 && !noCode(first) && !goesOn(first) {
			number = 1 // CPython counts the lines anew once it knows that no encoding is declared
		}
		e.Col = charOffset(e.Text, i+1)
		e.EndCol = e.Col
		where := "on line "
		if s.file {
			where = "in file " + s.Filename + " on line "
		}
		e.Msg = "Non-UTF-8 code starting with '\\x" + hex2(line[i]) + "' " + where + itoa(number) +
			", but no encoding declared; see https://peps.python.org/pep-0263/ for details"
	}
	e.Line, e.EndLine = number, number
	s.unclean = e
}

// noCode tells whether there is nothing but a comment in the first line of a text, so that a coding cookie may be on the second.
func noCode(text string) bool {
	rest := strings.TrimLeft(text, " \t\f")
	return rest == "" || rest[0] == '#' || rest[0] == '\n'
}

// goesOn tells whether the last token of a line, or an f-string, doesn't end with it.
func goesOn(line string) bool {
	if line == "\\" {
		return false
	}
	s := newScanner(&Source{Text: line + "\n"}, 0, 1)
	for t := (token{kind: tName}); t.kind != tEnd; s.next(&t) {
		if t.kind == tError {
			return s.unended || s.err == nil && (strings.HasSuffix(line, "\\") || len(s.quotes) > 0)
		}
	}
	return false
}

// badSequence measures the bad UTF-8 sequence at the start of s: how many continuation bytes it wants, and how many bytes of it
// belong together.
func badSequence(s string) (need, n int) {
	switch c := s[0]; {
	case c >= 0xf0 && c <= 0xf4:
		need = 3
	case c >= 0xe0 && c < 0xf0:
		need = 2
	case c >= 0xc2 && c < 0xe0:
		need = 1
	}
	n = 1
	if len(s) > 1 && (s[0] == 0xed && s[1] >= 0xa0 || s[0] == 0xe0 && s[1] < 0xa0 || s[0] == 0xf0 && s[1] < 0x90 || s[0] == 0xf4 && s[1] >= 0x90) {
		return need, 1 // a surrogate, a longer form than needed, or beyond Unicode
	}
	for n <= need && n < len(s) && s[n]&0xc0 == 0x80 {
		n++
	}
	return need, n
}

// badUTF8 tells what is wrong with the UTF-8 text s at offset i.
func badUTF8(s string, i int) *DecodeError {
	need, n := badSequence(s[i:])
	reason := "invalid continuation byte"
	switch {
	case need == 0:
		reason = "invalid start byte"
	case i+n == len(s):
		reason = "unexpected end of data"
	}
	return &DecodeError{"utf-8", s, i, i + n, reason}
}

// text is what str() says of the error.
func (e *DecodeError) text() string {
	where := "byte 0x" + hex2(e.Object[e.Start]) + " in position " + itoa(e.Start)
	if e.End > e.Start+1 {
		where = "bytes in position " + itoa(e.Start) + "-" + itoa(e.End-1)
	}
	return "'" + e.Codec + "' codec can't decode " + where + ": " + e.Reason
}

// asUnicodeError is the bare error.
func (e *DecodeError) asUnicodeError() *Error {
	return &Error{Type: "UnicodeDecodeError", Msg: e.text(), Decode: e}
}

// replaceBad puts U+FFFD in the place of bad sequences.
func replaceBad(s string) string {
	var b strings.Builder
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && n == 1 {
			_, n = badSequence(s)
		}
		b.WriteRune(r)
		s = s[n:]
	}
	return b.String()
}

func hex2(c byte) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[c>>4], digits[c&15]})
}

// NullBytes is the error for a null byte in what compile() is given.
func NullBytes() *Error {
	return &Error{Type: "SyntaxError", Msg: "source code string cannot contain null bytes", Line: -1}
}

// cutNull does the same for a null byte.
func (s *Source) cutNull() {
	i := strings.IndexByte(s.Text, 0)
	if i < 0 {
		return
	}
	s.added = false
	start := strings.LastIndexByte(s.Text[:i], '\n') + 1
	line := 1 + strings.Count(s.Text[:start], "\n")
	text := s.Text[start:i]
	s.Text = s.Text[:start]
	s.unclean = &Error{Type: "SyntaxError", Filename: s.Filename, Line: line, EndLine: line, Text: replaceBad(text), Shown: true,
		Msg: "source code cannot contain null bytes"}
}
