// Str_class.go: the questions str answers about its characters (isalpha and its kin), from package unicode's tables
// and the few characters that those lack.

package vm

import (
	"unicode"

	"github.com/aioplay/aioplay/python/syntax"
)

// IsSpaceRune reports whether str.isspace and str.split count r as white space.
func isSpaceRune(r rune) bool {
	if r < 0x80 {
		return isSpaceASCII(byte(r))
	}
	switch r {
	case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}

// isSpaceASCII is the same for a byte of ASCII text: the C0 separators count as well.
func isSpaceASCII(c byte) bool { return c <= ' ' && (c >= 0x1C || c-'\t' < 5) }

func isPrintable(r rune) bool {
	if r < 0x7F {
		return r >= 0x20
	}
	return unicode.IsPrint(r)
}

func isDecimal(r rune) bool {
	if r < 0x80 {
		return '0' <= r && r <= '9'
	}
	return unicode.Is(unicode.Nd, r)
}

// digitRanges are the digits that aren't decimal: superscripts, circled digits and the like, in pairs first, last.
var digitRanges = [...]rune{
	0xB2, 0xB3, 0xB9, 0xB9, 0x1369, 0x1371, 0x19DA, 0x19DA, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089,
	0x2460, 0x2468, 0x2474, 0x247C, 0x2488, 0x2490, 0x24EA, 0x24EA, 0x24F5, 0x24FD, 0x24FF, 0x24FF, 0x2776, 0x277E,
	0x2780, 0x2788, 0x278A, 0x2792, 0x10A40, 0x10A43, 0x10E60, 0x10E68, 0x11052, 0x1105A, 0x1F100, 0x1F10A,
}

func isDigitRune(r rune) bool {
	if isDecimal(r) {
		return true
	}
	for i := 0; r >= 0x80 && i < len(digitRanges); i += 2 {
		if r <= digitRanges[i+1] {
			return r >= digitRanges[i]
		}
	}
	return false
}

// numericIdeographs are the letters that stand for numbers.
const numericIdeographs = "㐅㒃㠪㭍一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拐拾捌柒洞漆玖百皕秭肆萬貮貳贰鈎钩阡陆陌陸零" +
	"\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd𠀁𠁤𠃢𠄡𠤪𠦃𠦌𠦜𠫪𠫽𠬙𢎐𢦘𣬛𦉭\U0002f890"

var numericIdeographSet map[rune]bool

func isNumericRune(r rune) bool {
	if r < 0x80 {
		return '0' <= r && r <= '9'
	}
	if unicode.IsNumber(r) {
		return true
	}
	if r < 0x3400 {
		return false
	}
	if numericIdeographSet == nil {
		numericIdeographSet = map[rune]bool{}
		for _, c := range numericIdeographs {
			numericIdeographSet[c] = true
		}
	}
	return numericIdeographSet[r]
}

// isIdentifier reports whether s has the form of an identifier; keywords have it too.
func isIdentifier(s string) bool {
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		if i == 0 && !syntax.IsIdentifierStart(r) || i > 0 && !syntax.IsIdentifierPart(r) {
			return false
		}
		i += n
	}
	return s != ""
}

// every makes a method that answers whether all characters are of a kind, and there is at least one.
func every(name string, is func(r rune) bool) *Builtin {
	return Method0(name, func(th *Thread, self Value) (Value, error) {
		s := Text(self)
		for i := 0; i < len(s); {
			r, n := decodeRune(s[i:])
			if !is(r) {
				return False, nil
			}
			i += n
		}
		return Bool(s != ""), nil
	})
}

// allCase answers islower and isupper: no character of the other cases, and one of this.
func allCase(s string, is, isOther func(r rune) bool) bool {
	some := false
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		if isOther(r) || isTitleRune(r) {
			return false
		}
		some = some || is(r)
		i += n
	}
	return some
}

// isTitleText reports whether every word begins with a capital, and goes on without.
func isTitleText(s string) bool {
	some, inWord := false, false
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		i += n
		switch {
		case isUpperRune(r) || isTitleRune(r):
			if inWord {
				return false
			}
			some, inWord = true, true
		case isLowerRune(r):
			if !inWord {
				return false
			}
			some = true
		default:
			inWord = false
		}
	}
	return some
}

func textClassMethods() []*Builtin {
	return []*Builtin{
		every("isspace", isSpaceRune),
		every("isalpha", func(r rune) bool {
			if r < 0x80 {
				return isASCIILetter(byte(r))
			}
			return unicode.IsLetter(r)
		}),
		every("isalnum", func(r rune) bool {
			if r < 0x80 {
				return isASCIILetter(byte(r)) || '0' <= r && r <= '9'
			}
			return unicode.IsLetter(r) || isNumericRune(r)
		}),
		every("isdecimal", isDecimal),
		every("isdigit", isDigitRune),
		every("isnumeric", isNumericRune),
		Method0("isprintable", func(th *Thread, self Value) (Value, error) {
			s := Text(self)
			for i := 0; i < len(s); {
				r, n := decodeRune(s[i:])
				if !isPrintable(r) {
					return False, nil
				}
				i += n
			}
			return True, nil
		}),
		Method0("isascii", func(th *Thread, self Value) (Value, error) { return Bool(As[Str](self).ascii()), nil }),
		Method0("isidentifier", func(th *Thread, self Value) (Value, error) { return Bool(isIdentifier(Text(self))), nil }),
		Method0("islower", func(th *Thread, self Value) (Value, error) {
			return Bool(allCase(Text(self), isLowerRune, isUpperRune)), nil
		}),
		Method0("isupper", func(th *Thread, self Value) (Value, error) {
			return Bool(allCase(Text(self), isUpperRune, isLowerRune)), nil
		}),
		Method0("istitle", func(th *Thread, self Value) (Value, error) { return Bool(isTitleText(Text(self))), nil }),
	}
}
