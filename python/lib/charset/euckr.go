// Euckr.go has the codes of eight bytes, by which EUC-KR spells the syllables of Hangul that KS X 1001 hasn't.

package charset

import "strings"

// spelt is EUC-KR: a table, and for every other syllable a filler and the codes of its three letters, of which the last may be the
// filler again. All are in one row.
type spelt struct{ *table }

const (
	letterRow = 0xA4
	filler    = 0xD4
	syllables = 0xAC00 // the first one; there is one for each first, middle and last letter
	middles   = 21
	lasts     = 28
)

// The second bytes of the letters, in the order of the syllables. The middle ones are those from firstMiddle on.
const (
	firsts      = "\xA1\xA2\xA4\xA7\xA8\xA9\xB1\xB2\xB3\xB5\xB6\xB7\xB8\xB9\xBA\xBB\xBC\xBD\xBE"
	firstMiddle = 0xBF
	lastOnes    = "\xD4\xA1\xA2\xA3\xA4\xA5\xA6\xA7\xA9\xAA\xAB\xAC\xAD\xAE\xAF\xB0\xB1\xB2\xB4\xB5\xB6\xB7\xB8\xBA\xBB\xBC\xBD\xBE"
)

func (s *spelt) encode(b []byte, r rune) ([]byte, bool) {
	if b, ok := s.table.encode(b, r); ok {
		return b, true
	}
	n := int(r) - syllables
	if n < 0 || n >= len(firsts)*middles*lasts {
		return b, false
	}
	return append(b, letterRow, filler, letterRow, firsts[n/lasts/middles], letterRow, byte(firstMiddle+n/lasts%middles), letterRow, lastOnes[n%lasts]), true
}

func (s *spelt) decode(b []byte) (r rune, n int) {
	if len(b) < 2 || b[0] != letterRow || b[1] != filler {
		return s.table.decode(b)
	}
	if len(b) < 8 {
		return 0, -1
	}
	first, middle, last := strings.IndexByte(firsts, b[3]), int(b[5])-firstMiddle, strings.IndexByte(lastOnes, b[7])
	if b[2] != letterRow || b[4] != letterRow || b[6] != letterRow || first < 0 || middle < 0 || middle >= middles || last < 0 {
		return 0, 0
	}
	return rune(syllables + (first*middles+middle)*lasts + last), 8
}
