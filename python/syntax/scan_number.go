// Number literals: their forms and the errors of malformed ones.

package syntax

// number scans a number literal at pos; false after an error.
func (s *scanner) number() bool {
	start := s.pos
	if s.src[start] == '0' {
		switch s.at(start+1) | 0x20 {
		case 'x':
			return s.radix("hexadecimal", 16)
		case 'o':
			return s.radix("octal", 8)
		case 'b':
			return s.radix("binary", 2)
		}
	}
	if s.src[start] == '.' {
		return s.fraction()
	}
	if !s.digits() {
		return false
	}
	zeros := 0
	if s.src[start] == '0' {
		for i := start; i < s.pos && (s.src[i] == '0' || s.src[i] == '_'); i++ {
			zeros = i + 1
		}
	}
	switch c := s.at(s.pos); {
	case c == '.':
		return s.fraction()
	case c|0x20 == 'e':
		return s.exponent()
	case c|0x20 == 'j':
		s.pos++
		return s.numberEnd("imaginary")
	}
	if zeros > 0 && zeros < s.pos {
		s.failRange(start+1-s.lineStart, zeros+1-s.lineStart,
			"leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
		return false
	}
	return s.numberEnd("decimal")
}

// digits scans decimal digits with single underscores between them.
func (s *scanner) digits() bool {
	for {
		for isDigit(s.at(s.pos)) {
			s.pos++
		}
		if s.at(s.pos) != '_' {
			return true
		}
		s.pos++
		if !isDigit(s.at(s.pos)) {
			s.fail("invalid decimal literal")
			return false
		}
	}
}

func (s *scanner) fraction() bool {
	s.pos++
	if isDigit(s.at(s.pos)) && !s.digits() {
		return false
	}
	switch s.at(s.pos) | 0x20 {
	case 'e':
		return s.exponent()
	case 'j':
		s.pos++
		return s.numberEnd("imaginary")
	}
	return s.numberEnd("decimal")
}

// exponent scans from the letter e, which may also begin a keyword: `1else`.
func (s *scanner) exponent() bool {
	e := s.pos
	s.pos++
	if c := s.at(s.pos); c == '+' || c == '-' {
		s.pos++
		if !isDigit(s.at(s.pos)) {
			s.fail("invalid decimal literal")
			return false
		}
	} else if !isDigit(c) {
		s.pos = e
		return s.numberEnd("decimal")
	}
	if !s.digits() {
		return false
	}
	if s.at(s.pos)|0x20 == 'j' {
		s.pos++
		return s.numberEnd("imaginary")
	}
	return s.numberEnd("decimal")
}

// radix scans a literal with a prefix.
func (s *scanner) radix(name string, base byte) bool {
	s.pos += 2
	for {
		if s.at(s.pos) == '_' {
			s.pos++
		}
		if !isBaseDigit(s.at(s.pos), base) {
			if isDigit(s.at(s.pos)) {
				return s.badDigit(name)
			}
			s.fail("invalid ", name, " literal")
			return false
		}
		for isBaseDigit(s.at(s.pos), base) {
			s.pos++
		}
		if s.at(s.pos) != '_' {
			break
		}
	}
	if isDigit(s.at(s.pos)) {
		return s.badDigit(name)
	}
	return s.numberEnd(name)
}

func (s *scanner) badDigit(name string) bool {
	c := s.src[s.pos : s.pos+1]
	s.pos++
	s.fail("invalid digit '", c, "' in ", name, " literal")
	return false
}

func isBaseDigit(c, base byte) bool {
	if base == 16 && (c|0x20 >= 'a' && c|0x20 <= 'f') {
		return true
	}
	return isDigit(c) && c-'0' < base
}

// numberEnd checks what follows a number: a name can't, and a keyword like `and` is deprecated.
func (s *scanner) numberEnd(name string) bool {
	c := s.at(s.pos)
	if !identByte(c) || c >= 0x80 || s.pos >= len(s.src) {
		return true
	}
	i := s.pos
	for i < len(s.src) && identByte(s.src[i]) {
		i++
	}
	word := s.src[s.pos:i]
	ok := false
	switch word {
	case "and", "else", "for", "or", "not":
		ok = true
	}
	if len(word) >= 2 && word[0] == 'i' && (word[1] == 'f' || word[1] == 'n' || word[1] == 's') {
		ok = true
	}
	if ok {
		col := int32(s.pos - s.lineStart)
		s.warn("SyntaxWarning", "invalid "+name+" literal", Pos{s.line, col - 1, s.line, col})
		return true
	}
	// The error is at the last character of the number, the literal's length decides nothing.
	s.fail("invalid ", name, " literal")
	return false
}

func (s *scanner) warn(category, msg string, pos Pos) {
	s.warnings = append(s.warnings, Warning{Category: category, Msg: msg, Pos: pos, Scanned: true, at: int32(s.pos), inside: len(s.quotes) > 0})
}
