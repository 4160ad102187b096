// Johab.go is Johab, in which a syllable of Hangul is the numbers of its letters, five bits each.

package charset

import "strings"

// johab has EUC-KR's table, for everything but Hangul.
type johab struct{ *table }

// The numbers of first, middle and last letters, in the order of the syllables. An absent letter has a number, too.
const (
	firstNumbers  = "\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0C\x0D\x0E\x0F\x10\x11\x12\x13\x14"
	middleNumbers = "\x03\x04\x05\x06\x07\x0A\x0B\x0C\x0D\x0E\x0F\x12\x13\x14\x15\x16\x17\x1A\x1B\x1C\x1D"
	lastNumbers   = "\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0C\x0D\x0E\x0F\x10\x11\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D"
	noFirst       = 1
	noMiddle      = 2
	noLast        = 1
)

const (
	letters    = 0x3131 // the letters by themselves begin here, as firsts and lastOnes have them, which begin with letterByte
	vowels     = 0x314F
	letterByte = 0xA1
)

func (j johab) encode(b []byte, r rune) ([]byte, bool) {
	if r < 0x80 {
		return append(b, byte(r)), true
	}
	var first, middle, last byte = noFirst, noMiddle, noLast
	switch letter := byte(r - letters + letterByte); {
	case r >= syllables && r < syllables+rune(len(firsts)*middles*lasts):
		n := int(r - syllables)
		first, middle, last = firstNumbers[n/lasts/middles], middleNumbers[n/lasts%middles], lastNumbers[n%lasts]
	case r < letters || r >= vowels+middles:
		code := ksx1001Code(j.table, r)
		row, column := int(code>>8)-0x21, int(code&0x7F)-0x21
		if code == 0 || row > 0x0B && row < 0x29 {
			return b, false // a syllable among them, for which there are numbers
		}
		if row < 0x29 {
			row += 0xD9 * 2
		} else {
			row += 0xE0*2 - 0x29
		}
		if column += row % 2 * 94; column < 0x4E {
			column -= 0x12
		}
		return append(b, byte(row/2), byte(column+0x43)), true
	case r >= vowels:
		middle = middleNumbers[r-vowels]
	case strings.IndexByte(firsts, letter) >= 0:
		first = firstNumbers[strings.IndexByte(firsts, letter)]
	default:
		last = lastNumbers[strings.IndexByte(lastOnes, letter)]
	}
	return append(b, 0x80|first<<2|middle>>3, middle<<5|last), true
}

func (j johab) decode(b []byte) (r rune, n int) {
	switch {
	case b[0] < 0x80:
		return rune(b[0]), 1
	case len(b) < 2:
		return 0, -1
	case b[0] < 0xD8:
		r = hangul(b[0]>>2&0x1F, b[0]<<3&0x1F|b[1]>>5, b[1]&0x1F)
	default:
		r = j.other(b[0], b[1])
	}
	if r == 0 {
		return 0, 0
	}
	return r, 2
}

// hangul is the syllable, or the letter, of three numbers; 0 if there is none.
func hangul(first, middle, last byte) rune {
	f, m, l := strings.IndexByte(firstNumbers, first), strings.IndexByte(middleNumbers, middle), strings.IndexByte(lastNumbers, last)
	switch {
	case f < 0 && first != noFirst || m < 0 && middle != noMiddle || l < 0:
		return 0
	case f >= 0 && m >= 0:
		return rune(syllables + (f*middles+m)*lasts + l)
	case f >= 0 && l == 0:
		return letters + rune(firsts[f]) - letterByte
	case f >= 0 || m >= 0 && l > 0:
		return 0
	case m >= 0:
		return vowels + rune(m)
	case l > 0:
		return letters + rune(lastOnes[l]) - letterByte
	}
	return 0x3000
}

// other is the character of two bytes that isn't Hangul; 0 if there is none.
func (j johab) other(lead, trail byte) rune {
	if lead == 0xDF || lead > 0xF9 || trail < 0x31 || trail >= 0x80 && trail < 0x91 || trail&0x7F == 0x7F || lead == 0xDA && trail >= 0xA1 && trail <= 0xD3 {
		return 0
	}
	row, column := (int(lead)-0xD9)*2, int(trail)-0x31
	if lead >= 0xE0 {
		row = (int(lead)-0xE0)*2 + 0x29
	}
	if trail >= 0x91 {
		column -= 0x12
	}
	if column >= 94 {
		row, column = row+1, column-94
	}
	return ksx1001(j.table, row+0x21, column+0x21)
}

// hangulFiller stands for a letter in EUC-KR's long codes, where its own can't be read.
const hangulFiller = 0x3164

// ksx1001 is the character of a row and a column of KS X 1001; 0 if there is none.
func ksx1001(t *table, row, column int) rune {
	if row == letterRow&0x7F && column == filler&0x7F {
		return hangulFiller
	}
	if row < 0x21 || row > 0x7E || column < 0x21 || column > 0x7E {
		return 0
	}
	return t.double[row<<8|column|0x8080]
}

// ksx1001Code is the row and the column of a character; 0 if it has none.
func ksx1001Code(t *table, r rune) uint16 { return t.codes[r] & 0x7F7F }
