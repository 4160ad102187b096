// String atoms: adjacent literals joined, f-strings and t-strings with their replacement fields.

package syntax

import "strings"

// strings parses one or more adjacent string literals into a Constant, JoinedStr or TemplateStr.
func (p *parser) strings() Expr {
	pos := p.start()
	if p.k == tString && p.peek(1) != tString && p.peek(1) != tFStart && p.peek(1) != tTStart {
		return p.plainString()
	}
	var parts []Expr
	fstrings, templates, plain, byteses := 0, 0, 0, 0
	warned := len(p.warnings)
	var kind string
	for p.k == tString || p.k == tFStart || p.k == tTStart {
		if seen := fstrings+templates+plain+byteses > 0; seen && (p.k == tTStart) != (templates > 0) {
			p.warnings = p.warnings[:warned] // CPython doesn't get to look at all of them: the diagnosis does what it does
			p.fail()
		}
		switch p.k {
		case tFStart:
			fstrings++
			parts = p.fstring(parts, false)
		case tTStart:
			templates++
			parts = p.fstring(parts, true)
		default:
			c := p.plainString().(*Constant)
			if _, isBytes := c.Value.([]byte); isBytes {
				byteses++
			} else {
				plain++
			}
			if len(parts) == 0 {
				kind = c.Kind
			}
			parts = append(parts, c)
		}
	}
	pos = p.close(pos)
	if byteses > 0 && byteses < len(parts) || byteses > 0 && fstrings > 0 {
		p.fail()
	}
	switch {
	case templates > 0:
		return &TemplateStr{pos, joinParts(parts)}
	case fstrings > 0:
		return &JoinedStr{pos, joinParts(parts)}
	case byteses > 0:
		var b []byte
		for _, e := range parts {
			b = append(b, e.(*Constant).Value.([]byte)...)
		}
		return &Constant{pos, b, ""}
	}
	return &Constant{pos, joinConstants(parts), kind}
}

// plainString evaluates a string token that has no fields.
func (p *parser) plainString() Expr {
	t := p.tok()
	c := &Constant{Pos: t.pos()}
	var bad *badEscape
	var err *literalError
	c.Value, c.Kind, bad, err = stringValue(p.text())
	if err != nil {
		p.fail()
	}
	if bad != nil {
		p.warnings = p.scan.escapeWarning(p.warnings, t, bad)
	}
	p.advance()
	return c
}

// stringValue evaluates the text of a string token.
func stringValue(text string) (value any, kind string, bad *badEscape, err *literalError) {
	isBytes, raw, _, q := stringPrefix(text)
	size := quoteSize(text[q:])
	body := text[q+size : len(text)-size]
	if text[0] == 'u' {
		kind = "u"
	}
	if isBytes {
		var b []byte
		b, bad, err = decodeBytes(body, raw)
		value = b
	} else {
		var s string
		s, bad, err = decodeString(body, raw)
		value = s
	}
	return value, kind, bad, err
}

// quoteSize is how many quotes a string begins with.
func quoteSize(text string) int {
	if len(text) >= 6 && text[1] == text[0] && text[2] == text[0] {
		return 3
	}
	return 1
}

// escapeWarning adds the warning for an escape in the text that CPython decodes with token t: a string's own, the one behind an
// f-string, that of a format spec. CPython counts from where that token begins, and what it counts is the text that it hands to
// its codec; it adds the quotes that the token begins with while it is in its line.
func (s *scanner) escapeWarning(list []Warning, t *token, bad *badEscape) []Warning {
	if t.kind != tString && (bad.seq[1] == '{' || bad.seq[1] == '}') { // the scanner has seen those
		return list
	}
	line, col := t.line, t.col
	for _, c := range []byte(bad.before) {
		col++
		if c == '\n' {
			line++
			col = 0
		}
	}
	if line == t.line {
		text := s.src[t.start:t.end]
		for i := 0; i < len(text) && text[i] == text[0] && (text[0] == '\'' || text[0] == '"'); i++ {
			col++
		}
	}
	octal := ""
	if c := bad.seq[1]; c >= '4' && c <= '7' {
		octal = "octal "
	}
	category := "SyntaxWarning"
	if s.version > 0 && s.version < 12 {
		category = "DeprecationWarning"
	}
	return append(list, Warning{Category: category, Quiet: category != "SyntaxWarning", Msg: escapeWords(octal, bad.seq), Pos: Pos{line, col, line, col + 2}, at: t.end})
}

// joinConstants concatenates the values of str constants.
func joinConstants(parts []Expr) string {
	if len(parts) == 1 {
		return parts[0].(*Constant).Value.(string)
	}
	var b strings.Builder
	for _, e := range parts {
		b.WriteString(e.(*Constant).Value.(string))
	}
	return b.String()
}

// joinParts merges neighbouring constants of a joined string and drops empty ones.
func joinParts(parts []Expr) []Expr {
	var out []Expr
	for i := 0; i < len(parts); {
		c, ok := parts[i].(*Constant)
		if !ok {
			out = append(out, parts[i])
			i++
			continue
		}
		j := i + 1
		last := c
		for j < len(parts) {
			next, ok := parts[j].(*Constant)
			if !ok {
				break
			}
			last = next
			j++
		}
		if s := joinConstants(parts[i:j]); s != "" {
			pos := c.Pos
			pos.EndLine, pos.EndCol = last.EndLine, last.EndCol
			out = append(out, &Constant{pos, s, c.Kind})
		}
		i = j
	}
	return out
}

// fstring parses an f-string or t-string and appends its parts.
func (p *parser) fstring(parts []Expr, template bool) []Expr {
	_, raw, _, _ := stringPrefix(p.text())
	p.advance()
	middle, end := tFMiddle, tFEnd
	if template {
		middle, end = tTMiddle, tTEnd
	}
	var held []*badEscape
	for p.k != end {
		if p.k == middle {
			c, bad := p.fstringText(raw)
			if parts = append(parts, c); bad != nil {
				held = append(held, bad)
			}
		} else {
			parts = p.field(parts, template, raw)
		}
	}
	for _, bad := range held {
		p.warnings = p.scan.escapeWarning(p.warnings, p.tok(), bad)
	}
	p.advance()
	return parts
}

// fstringText evaluates a part of an f-string's text.
func (p *parser) fstringText(raw bool) (*Constant, *badEscape) {
	s, bad, err := decodeString(p.text(), raw)
	if err != nil {
		p.fail()
	}
	c := &Constant{p.tok().pos(), s, ""}
	p.advance()
	return c, bad
}

// field parses a replacement field, with the text that `=` adds in front.
func (p *parser) field(parts []Expr, template, raw bool) []Expr {
	p.enter()
	pos := p.start()
	p.expect(tLBrace)
	value := p.yieldOrStar()
	debug := p.accept(tEqual)
	exprEnd := p.tok() // `!`, `:` or `}`
	text, kept := p.scan.kept(exprEnd.start)
	if debug && !kept {
		p.fail()
	}
	textPos := Pos{pos.Line, pos.Col + 1, exprEnd.line, exprEnd.col}
	conversion := -1
	if p.k == tBang {
		end := p.tok().end
		p.advance()
		if p.k != tName || p.tok().start != end {
			p.fail()
		}
		switch c := identifier(p.text()); c {
		case "s", "r", "a":
			conversion = int(c[0])
		default:
			p.fail()
		}
		p.advance()
	}
	var spec Expr
	if p.k == tColon {
		spec = p.formatSpec(raw)
	}
	p.expect(tRBrace)
	p.leave()
	if debug {
		parts = append(parts, &Constant{textPos, text, ""})
		if conversion < 0 && spec == nil {
			conversion = 'r'
		}
	}
	if template {
		return append(parts, &Interpolation{p.close(pos), value, bareField(text), conversion, spec})
	}
	return append(parts, &FormattedValue{p.close(pos), value, conversion, spec})
}

// formatSpec parses the format spec behind a field's colon.
func (p *parser) formatSpec(raw bool) Expr {
	pos := p.start()
	p.advance()
	var parts []Expr
	for {
		switch p.k {
		case tFMiddle, tTMiddle:
			t := *p.tok()
			p.nested = p.nested || raw && indexByte(p.text(), '\\') >= 0 // the second look takes it for one that isn't raw
			c, bad := p.fstringText(raw)
			if bad != nil {
				p.warnings = p.scan.escapeWarning(p.warnings, &t, bad)
			}
			parts = append(parts, c)
			continue
		case tLBrace:
			parts = p.field(parts, false, raw)
			continue
		}
		return &JoinedStr{p.close(pos), joinParts(parts)}
	}
}
