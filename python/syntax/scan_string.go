// String literals in the scanner: prefixes, plain strings, and the text parts of f-strings and t-strings.

package syntax

import "strings"

// prefixed scans a string with the given letters in front; false when they aren't a prefix.
func (s *scanner) prefixed(t *token, start int, letters string) bool {
	var b, r, u, f, tt bool
	for i := 0; i < len(letters); i++ {
		switch letters[i] | 0x20 {
		case 'b':
			if b {
				return false
			}
			b = true
		case 'r':
			if r {
				return false
			}
			r = true
		case 'u':
			if u {
				return false
			}
			u = true
		case 'f':
			if f {
				return false
			}
			f = true
		case 't':
			if tt {
				return false
			}
			tt = true
		default:
			return false
		}
	}
	// CPython names the first pair of letters that don't go together.
	for _, p := range [...]struct {
		on   bool
		pair string
	}{{u && b, "'u' and 'b'"}, {u && r, "'u' and 'r'"}, {u && f, "'u' and 'f'"}, {u && tt, "'u' and 't'"},
		{b && f, "'b' and 'f'"}, {b && tt, "'b' and 't'"}, {f && tt, "'f' and 't'"}} {
		if p.on {
			s.pos = start + len(letters)
			s.failRange(start+1-s.lineStart, s.pos+1-s.lineStart, p.pair, " prefixes are incompatible")
			s.placeless(t, tError)
			return true
		}
	}
	s.pos = start + len(letters)
	if f || tt {
		s.openString(t, start, r, tt)
	} else {
		s.str(t, start)
	}
	return true
}

// str scans a plain string whose opening quote is at pos.
func (s *scanner) str(t *token, start int) {
	src := s.src
	quote := src[s.pos]
	quotePos := s.pos
	size := 1
	s.pos++
	if s.at(s.pos) == quote {
		if s.at(s.pos+1) == quote {
			size = 3
			s.pos += 2
		} else {
			s.pos++
			s.place(t, tString, start)
			return
		}
	}
	line, lineStart := s.line, s.lineStart
	escaped := false
	run := 0
	i := s.pos
	for run < size {
		if i >= len(src) || size == 1 && src[i] == '\n' {
			s.unterminated(t, start, quotePos, line, lineStart, quote, size, i, escaped)
			return
		}
		c := src[i]
		i++
		if c == quote {
			run++
			continue
		}
		run = 0
		if c == '\\' && i < len(src) {
			c = src[i]
			escaped = escaped || c == quote
			if c == '\r' && i+1 < len(src) {
				i++
				c = src[i]
			}
			i++
		}
		if c == '\n' && i < len(src) {
			s.readLine(i)
		}
	}
	s.pos = i
	*t = token{kind: tString, level: uint8(s.level), start: int32(start), end: int32(i), line: line, col: int32(start - lineStart),
		endLine: s.line, endCol: int32(i - s.lineStart)}
}

// unterminated reports a string without an end, at its beginning.
func (s *scanner) unterminated(t *token, start, quotePos int, line int32, lineStart int, quote byte, size, end int, escaped bool) {
	eof := end >= len(s.src)
	s.unended = eof
	if eof && s.unclean != nil {
		s.uncleanString(t, line)
		return
	}
	detected := itoa(int(s.line))
	s.line, s.lineStart = line, lineStart
	s.pos = start + 1
	if n := len(s.quotes); n > 0 {
		// A string with the f-string's own quotes: what is missing is rather the field's brace.
		if q := &s.quotes[n-1]; q.quote == quote && q.size == size {
			s.fail(q.name(), ": expecting '}'")
			s.placeless(t, tError)
			return
		}
	}
	switch {
	case size == 3:
		s.fail("unterminated triple-quoted string literal (detected at line ", detected, ")")
	case escaped:
		s.fail("unterminated string literal (detected at line ", detected, "); perhaps you escaped the end quote?")
	default:
		s.fail("unterminated string literal (detected at line ", detected, ")")
	}
	if eof {
		s.done = doneEOFS
	}
	s.placeless(t, tError)
}

// openString begins an f-string or t-string whose opening quote is at pos.
func (s *scanner) openString(t *token, start int, raw, template bool) {
	quote := s.src[s.pos]
	size := 1
	if s.at(s.pos+1) == quote && s.at(s.pos+2) == quote {
		size = 3
	}
	s.pos += size
	k := tFStart
	if template {
		k = tTStart
	}
	if len(s.quotes)+1 >= maxFStrings {
		s.fail("too many nested f-strings or t-strings")
		s.placeless(t, tError)
		return
	}
	s.quotes = append(s.quotes, quoting{inside: true, raw: raw, template: template, quote: quote, size: size,
		exprDepth: -1, start: start, line: s.line, lineStart: s.lineStart})
	s.place(t, k, start)
}

// nextInString scans in the text of an f-string: its end, a text part, or the first token of a replacement field.
func (s *scanner) nextInString(t *token, q *quoting) {
	src, start := s.src, s.pos
	if start > s.lineStart && start > 0 && src[start-1] == '\n' {
		s.nextLine()
	}
	if s.at(start) == '{' && s.at(start+1) != '{' {
		if s.openField(t, q) {
			s.nextNormal(t)
		}
		return
	}
	if q.atEnd(src, start) {
		s.pos += q.size
		k := tFEnd
		if q.template {
			k = tTEnd
		}
		s.place(t, k, start)
		s.quotes = s.quotes[:len(s.quotes)-1]
		return
	}
	k := tFMiddle
	if q.template {
		k = tTMiddle
	}
	line, lineStart := s.line, s.lineStart
	end, next, ok := s.middle(t, q, start)
	if !ok {
		return
	}
	*t = token{kind: k, level: uint8(s.level), start: int32(start), end: int32(end), line: line, col: int32(start - lineStart),
		endLine: s.line, endCol: int32(next - s.lineStart)} // of `{{` the column covers both
	s.pos = next
}

func (q *quoting) atEnd(src string, i int) bool {
	return i < len(src) && src[i] == q.quote && (q.size == 1 || i+2 < len(src) && src[i+1] == q.quote && src[i+2] == q.quote)
}

// openField enters a replacement field, whose brace is at pos.
func (s *scanner) openField(t *token, q *quoting) bool {
	q.exprDepth++
	if q.exprDepth >= maxFieldsDepth {
		s.fail(q.name(), ": expressions nested too deeply")
		s.placeless(t, tError)
		return false
	}
	q.inside = false
	return true
}

// middle scans a part of an f-string's text from start. It returns the part's end and where to go on (behind the second of a
// doubled brace).
func (s *scanner) middle(t *token, q *quoting, start int) (end, next int, ok bool) {
	src := s.src
	named := false // inside \N{…}
	for i := start; ; {
		inSpec := q.inSpec && q.exprDepth >= 0
		if i >= len(src) || q.size == 1 && src[i] == '\n' {
			if i < len(src) && inSpec {
				s.pos = i + 1
				s.fail(q.name(), ": newlines are not allowed in format specifiers for single quoted ", q.name(), "s")
				s.placeless(t, tError)
				return 0, 0, false
			}
			s.unterminatedF(t, q, i)
			return 0, 0, false
		}
		if q.atEnd(src, i) {
			return i, i, true
		}
		c := src[i]
		i++
		switch c {
		case '\n':
			if i < len(src) {
				s.readLine(i)
			}
		case '{':
			s.fieldBegins(q, i)
			if s.at(i) != '{' || inSpec {
				s.pos = i - 1
				if !s.openField(t, q) {
					return 0, 0, false
				}
				q.inSpec = false
				return i - 1, i - 1, true
			}
			return i, i + 1, true
		case '}':
			if named {
				return i, i, true
			}
			if s.at(i) == '}' && !inSpec && q.depth == 0 {
				return i, i + 1, true
			}
			q.inside, q.inSpec = false, false
			return i - 1, i - 1, true
		case '\\':
			p := s.at(i)
			if p == '\r' && i+1 < len(src) {
				i++
				p = src[i]
			}
			if p == '{' || p == '}' {
				if !q.raw {
					col := int32(i - s.lineStart) // CPython points behind the backslash
					s.warn("SyntaxWarning", escapeWords("", "\\"+src[i:i+1]), Pos{s.line, col, s.line, col})
				}
				continue
			}
			if i < len(src) {
				i++
			}
			if p == '\n' && i < len(src) {
				s.readLine(i)
			}
			if !q.raw && p == 'N' && s.at(i) == '{' {
				i++
				named = true
			}
		}
	}
}

// uncleanString reports what is wrong with the bytes behind src's end, inside a string that begins in a line: CPython has gone back
// there when it says so of what isn't UTF-8.
func (s *scanner) uncleanString(t *token, line int32) {
	s.eof()
	s.placeless(t, tError)
	if s.err.Decode != nil {
		e := *s.err
		e.Line, e.EndLine, e.Text = int(line), int(line), strings.TrimSuffix(s.source.Line(int(line)), "\n")
		s.err = &e
	}
}

// unterminatedF reports an f-string without an end, at its beginning.
func (s *scanner) unterminatedF(t *token, q *quoting, end int) {
	eof := end >= len(s.src)
	s.unended = eof
	if eof && s.unclean != nil {
		s.eof()
		s.placeless(t, tError)
		return
	}
	detected := itoa(int(s.line))
	s.pos, s.line, s.lineStart = q.start+1, q.line, q.lineStart
	if q.size == 3 {
		s.fail("unterminated triple-quoted ", q.name(), " literal (detected at line ", detected, ")")
	} else {
		s.fail("unterminated ", q.name(), " literal (detected at line ", detected, ")")
	}
	if eof && q.size == 3 {
		s.done = doneEOFS
	}
	s.placeless(t, tError)
}

// escapeWords is the warning for a backslash that means nothing.
func escapeWords(octal, seq string) string {
	return "\"" + seq + "\" is an invalid " + octal + "escape sequence. Such sequences will not work in the future. Did you mean \"\\" + seq + "\"? A raw string is also an option."
}
