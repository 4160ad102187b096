// What CPython's scanner keeps of a replacement field's text: what `=` shows of it, and a t-string's `expression`.

package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// span is a part of the source, by offsets.
type span struct{ from, to int }

// keptField is a field's text and the offset of the token behind it.
type keptField struct {
	end  int32
	text string
}

// A field's text isn't what stands between its brace and its end: CPython copies what it has read of the source when it sees the
// brace, and cuts off as many bytes at the end as it has when it sees the field's end, or a `!=` in front of that. Of a file it has read
// up to a line's end, and it adds the lines to come, but to the innermost f-string alone.

// readLine is done when a line is read that begins at an offset.
func (s *scanner) readLine(start int) {
	s.line++
	s.lineStart = start
	if n := len(s.quotes); n > 0 && s.source.file {
		if q := &s.quotes[n-1]; len(q.text) > 0 && q.cut < 0 {
			if last := &q.text[len(q.text)-1]; last.to == start {
				last.to = s.readTo(start)
			} else {
				q.text = append(q.text, span{start, s.readTo(start)})
			}
		}
	}
}

// readTo is up to where CPython has read the source when it is at an offset.
func (s *scanner) readTo(pos int) int {
	if s.source.file {
		if i := indexByte(s.src[pos:], '\n'); i >= 0 {
			return pos + i + 1
		}
	}
	return len(s.src)
}

// fieldBegins is done behind a field's brace.
func (s *scanner) fieldBegins(q *quoting, pos int) {
	q.text, q.cut = append(q.text[:0], span{pos, s.readTo(pos)}), -1
}

// fieldMark is done at the punctuation in a field, c at an offset; it reports whether nothing is wrong.
func (s *scanner) fieldMark(q *quoting, c byte, start int) bool {
	depth := q.depth
	if c != '{' {
		depth--
	}
	if depth != 0 && (depth != 1 || !q.debug && !q.inSpec) {
		return true
	}
	if c == '{' {
		s.fieldBegins(q, start+1)
		return true
	}
	if c != ':' || q.cut < 0 {
		q.cut = s.readTo(start) - start
	}
	if !q.debug && !q.template || s.once && s.fields != nil {
		return true
	}
	text, err := s.fieldText(q)
	if err != nil {
		s.err = err
		return false
	}
	s.fields = append(s.fields, keptField{int32(start), text})
	return true
}

// kept returns the text of the field in front of the token at an offset. Of a field in the format of a format's field, CPython
// keeps none.
func (s *scanner) kept(end int32) (text string, ok bool) {
	for i := len(s.fields) - 1; i >= 0 && s.fields[i].end >= end; i-- {
		if s.fields[i].end == end {
			return s.fields[i].text, true
		}
	}
	return "", false
}

// fieldText is the field's text without its comments.
func (s *scanner) fieldText(q *quoting) (string, *Error) {
	size := -q.cut
	for _, part := range q.text {
		size += part.to - part.from
	}
	if size < 0 {
		return "", &Error{Type: "MemoryError", Filename: s.source.Filename}
	}
	var b strings.Builder
	for _, part := range q.text {
		n := min(size, part.to-part.from)
		b.WriteString(s.src[part.from : part.from+n])
		size -= n
	}
	text := b.String()
	if hasComment(text) {
		text = cutComments(text)
	}
	for i, r := range text {
		if r == utf8.RuneError && text[i] != "\ufffd"[0] {
			return "", badUTF8(text, i).asUnicodeError()
		}
	}
	return text, nil
}

// hasComment tells whether there is one; each quote in turn begins or ends a string.
func hasComment(text string) bool {
	quote := byte(0)
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\':
			i++
		case c == '"' || c == '\'':
			quote = inQuotes(quote, c)
		case c == '#' && quote == 0:
			return true
		}
	}
	return false
}

// inQuotes is the string's quote behind another quote, or 0.
func inQuotes(quote, c byte) byte {
	switch quote {
	case 0:
		return c
	case c:
		return 0
	}
	return quote
}

// cutComments leaves comments out. Here a backslash means nothing to CPython.
func cutComments(text string) string {
	var b strings.Builder
	quote := byte(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == '"' || c == '\'' {
			quote = inQuotes(quote, c)
		} else if c == '#' && quote == 0 {
			n := indexByte(text[i:], '\n')
			if n < 0 {
				break
			}
			i, c = i+n, '\n'
		}
		b.WriteByte(c)
	}
	return b.String()
}

// bareField is a field's text as a t-string's expression, without what is behind it.
func bareField(text string) string {
	return strings.TrimRightFunc(text, func(r rune) bool {
		return r == '=' || unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f
	})
}
