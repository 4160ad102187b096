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

// IsIdentifierStart reports whether an identifier may begin with r (XID_Start or underscore).
func IsIdentifierStart(r rune) bool {
	return r == '_' || unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start)
}

// IsIdentifierPart reports whether an identifier may have r behind its first character (XID_Continue).
func IsIdentifierPart(r rune) bool {
	return IsIdentifierStart(r) || unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
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
