// Word.go reads words: quoting, parameters and substitutions.

package shell

import "strings"

// word reads a word.
func (p *parser) word() word {
	var w word
	var lit strings.Builder
	flush := func() {
		if lit.Len() > 0 {
			w = append(w, piece{kind: 'l', text: lit.String()})
			lit.Reset()
		}
	}
	for p.i < len(p.src) {
		switch b := p.src[p.i]; b {
		case ' ', '\t', '\n', ';', '&', '|', '(', ')', '<', '>':
			flush()
			return w
		case '\'':
			flush()
			end := strings.IndexByte(p.src[p.i+1:], '\'')
			if end < 0 {
				p.fail("Syntax error: Unterminated quoted string")
			}
			text := p.src[p.i+1 : p.i+1+end]
			p.line += strings.Count(text, "\n")
			w = append(w, piece{kind: 'l', quoted: true, text: text})
			p.i += end + 2
		case '"':
			flush()
			p.i++
			w = append(w, p.quoted('"')...)
		case '\\':
			if p.i+1 >= len(p.src) {
				lit.WriteByte('\\')
				p.i++
				continue
			}
			flush()
			if p.src[p.i+1] != '\n' {
				w = append(w, piece{kind: 'l', quoted: true, text: p.src[p.i+1 : p.i+2]})
			}
			p.i += 2
		case '$', '`':
			if x, ok := p.dollar(false); ok {
				flush()
				w = append(w, x)
				continue
			}
			lit.WriteByte('$')
			p.i++
		default:
			lit.WriteByte(b)
			p.i++
		}
	}
	flush()
	return w
}

// quoted reads up to a closing quote, or to the end of a here-document if end is 0.
func (p *parser) quoted(end byte) word {
	var w word
	var lit strings.Builder
	flush := func() {
		w = append(w, piece{kind: 'l', quoted: true, text: lit.String()})
		lit.Reset()
	}
	for {
		if p.i >= len(p.src) {
			if end != 0 {
				p.fail("Syntax error: Unterminated quoted string")
			}
			flush()
			return w
		}
		b := p.src[p.i]
		switch {
		case b == end && end != 0:
			p.i++
			flush()
			return w
		case b == '\\' && p.i+1 < len(p.src) && strings.IndexByte("$`\\\n\"", p.src[p.i+1]) >= 0 && (p.src[p.i+1] != '"' || end == '"'):
			if p.src[p.i+1] != '\n' {
				lit.WriteByte(p.src[p.i+1])
			}
			p.i += 2
		case b == '$' || b == '`':
			if x, ok := p.dollar(true); ok {
				flush()
				w = append(w, x)
				continue
			}
			lit.WriteByte('$')
			p.i++
		default:
			if b == '\n' {
				p.line++
			}
			lit.WriteByte(b)
			p.i++
		}
	}
}

// dollar reads an expansion; false if the dollar stands for itself.
func (p *parser) dollar(quoted bool) (piece, bool) {
	x := piece{quoted: quoted}
	if p.src[p.i] == '`' {
		end := p.i + 1
		var text strings.Builder
		for ; end < len(p.src) && p.src[end] != '`'; end++ {
			if p.src[end] == '\\' && end+1 < len(p.src) && strings.IndexByte("$`\\", p.src[end+1]) >= 0 {
				end++
			}
			text.WriteByte(p.src[end])
		}
		if end >= len(p.src) {
			p.fail("Syntax error: EOF in backquote substitution")
		}
		p.i = end + 1
		x.kind, x.text = '(', text.String()
		return x, true
	}
	rest := p.src[p.i+1:]
	switch {
	case strings.HasPrefix(rest, "(("):
		if end := closing(rest[2:], "))"); end >= 0 {
			x.kind, x.text = '+', rest[2:2+end]
			p.i += end + 5
			return x, true
		}
		fallthrough
	case strings.HasPrefix(rest, "("):
		end := closing(rest[1:], ")")
		if end < 0 {
			p.fail("Syntax error: end of file unexpected (expecting \")\")")
		}
		x.kind, x.text = '(', rest[1:1+end]
		p.i += end + 3
		return x, true
	case strings.HasPrefix(rest, "{"):
		return p.braced(x), true
	}
	n := 0
	if rest != "" && strings.IndexByte("?$!#@*-0123456789", rest[0]) >= 0 {
		n = 1
	} else {
		for n < len(rest) && isName(rest[:n+1]) {
			n++
		}
	}
	if n == 0 {
		return x, false
	}
	x.kind, x.text = '$', rest[:n]
	p.i += n + 1
	return x, true
}

// closing finds where a substitution ends, past quotes and parentheses in it.
func closing(s, end string) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '\'':
			j := strings.IndexByte(s[i+1:], '\'')
			if j < 0 {
				return -1
			}
			i += j + 1
		case '"':
			for i++; i < len(s) && s[i] != '"'; i++ {
				if s[i] == '\\' {
					i++
				}
			}
		case '(':
			depth++
		case ')':
			if depth == 0 && strings.HasPrefix(s[i:], end) {
				return i
			}
			if depth--; depth < 0 {
				return -1
			}
		}
	}
	return -1
}

// braced reads ${…}.
func (p *parser) braced(x piece) piece {
	p.i += 2
	x.kind = '$'
	if strings.HasPrefix(p.src[p.i:], "#") && p.i+1 < len(p.src) && p.src[p.i+1] != '}' {
		x.op = "#len"
		p.i++
	}
	j := p.i
	for j < len(p.src) && (isName(p.src[p.i:j+1]) || p.src[j] >= '0' && p.src[j] <= '9' && strings.Trim(p.src[p.i:j], "0123456789") == "") {
		j++
	}
	if j == p.i && j < len(p.src) && strings.IndexByte("?$!#@*-", p.src[j]) >= 0 {
		j++
	}
	x.text = p.src[p.i:j]
	p.i = j
	if p.i < len(p.src) && p.src[p.i] == '}' && x.text != "" {
		p.i++
		return x
	}
	for _, op := range [...]string{":-", ":=", ":+", ":?", "%%", "##", "-", "=", "+", "?", "%", "#"} {
		if x.text != "" && x.op == "" && strings.HasPrefix(p.src[p.i:], op) {
			x.op = op
			p.i += len(op)
			x.arg = p.inBraces(x.quoted)
			return x
		}
	}
	p.fail("Bad substitution")
	return x
}

// inBraces reads the word in ${name-word}, which may have spaces.
func (p *parser) inBraces(quoted bool) word {
	var w word
	lit := func(s string, q bool) { w = append(w, piece{kind: 'l', quoted: q, text: s}) }
	for p.i < len(p.src) {
		switch b := p.src[p.i]; b {
		case '}':
			p.i++
			return w
		case '"':
			p.i++
			w = append(w, p.quoted('"')...)
		case '\'':
			end := strings.IndexByte(p.src[p.i+1:], '\'')
			if quoted || end < 0 {
				lit("'", quoted)
				p.i++
				continue
			}
			lit(p.src[p.i+1:p.i+1+end], true)
			p.i += end + 2
		case '\\':
			if p.i+1 < len(p.src) {
				p.i++
			}
			lit(p.src[p.i:p.i+1], true)
			p.i++
		case '$', '`':
			if x, ok := p.dollar(quoted); ok {
				w = append(w, x)
				continue
			}
			lit("$", quoted)
			p.i++
		default:
			lit(string([]byte{b}), quoted)
			p.i++
		}
	}
	p.fail("Syntax error: Missing '}'")
	return nil
}
