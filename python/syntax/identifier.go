// Identifiers outside ASCII: which characters they may have, and their NFKC form.

package syntax

import (
	"unicode"
	"unicode/utf8"
)

// identifier returns the name that an identifier's text stands for.
func identifier(text string) string {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return normalise(text)
		}
	}
	return text
}

// isConstant tells the name of a constant, which an identifier outside ASCII may stand for, but not be.
func isConstant(name string) bool { return name == "None" || name == "True" || name == "False" }

// notXID lists, in pairs first, last, the letters whose compatibility form could not stand in an identifier.
// Those from notXIDStartOnly on may stand in one, but not begin it.
var notXID = [...]rune{
	0x37A, 0x37A, 0x2E2F, 0x2E2F, 0xFC5E, 0xFC63, 0xFDFA, 0xFDFB, 0xFE70, 0xFE70, 0xFE72, 0xFE72, 0xFE74, 0xFE74,
	0xFE76, 0xFE76, 0xFE78, 0xFE78, 0xFE7A, 0xFE7A, 0xFE7C, 0xFE7C, 0xFE7E, 0xFE7E,
	0xE33, 0xE33, 0xEB3, 0xEB3, 0xFF9E, 0xFF9F,
}

const notXIDStartOnly = 24

func inPairs(r rune, pairs []rune) bool {
	for i := 0; i < len(pairs); i += 2 {
		if r >= pairs[i] && r <= pairs[i+1] {
			return true
		}
	}
	return false
}

// IsIdentifierStart reports whether an identifier may begin with r (XID_Start or underscore).
func IsIdentifierStart(r rune) bool {
	if r < 0x80 {
		return r == '_' || 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	if unicode.IsLetter(r) || unicode.Is(unicode.Nl, r) {
		return !inPairs(r, notXID[:])
	}
	return r == 0x1885 || r == 0x1886 || r == 0x2118 || r == 0x212E
}

// IsIdentifierPart reports whether an identifier may have r behind its first character (XID_Continue).
func IsIdentifierPart(r rune) bool {
	if r < 0x80 {
		return r == '_' || 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
	}
	if unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc) {
		return !inPairs(r, notXID[:notXIDStartOnly])
	}
	switch r {
	case 0xB7, 0x387, 0x19DA, 0x200C, 0x200D, 0x2118, 0x212E, 0x30FB, 0xFF65:
		return true
	}
	return r >= 0x1369 && r <= 0x1371
}

// checkIdentifier checks the name from start to pos; after an error pos is behind the bad character.
func (s *scanner) checkIdentifier(start int) bool {
	for i, r := range s.src[start:s.pos] {
		if i == 0 && IsIdentifierStart(r) || i > 0 && IsIdentifierPart(r) {
			continue
		}
		_, n := utf8.DecodeRuneInString(s.src[start+i:])
		s.pos = start + i + n
		if unicode.IsPrint(r) {
			s.fail("invalid character '", string(r), "' (U+", hex4(r), ")")
		} else {
			s.fail("invalid non-printable character U+", hex4(r))
		}
		return false
	}
	return true
}
