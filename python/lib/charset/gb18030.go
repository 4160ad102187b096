// Gb18030.go has the codes of four bytes, by which GB 18030 has all of Unicode.

package charset

import "sync"

// fourBytes is GB 18030: a table, and four bytes for every other character, in the order of Unicode.
type fourBytes struct {
	*table
	once  sync.Once
	chars []uint16 // the characters up to U+FFFF that have four bytes
	at    map[rune]int
}

// beyond is the number of U+10000 in that order: there is room for more than what comes before it.
const beyond = 189000

// fill finds out which characters up to U+FFFF aren't in the table.
func (f *fourBytes) fill() {
	f.at = map[rune]int{}
	for r := rune(0x80); r < 0x10000; r++ {
		if _, ok := f.codes[r]; ok || r >= 0xD800 && r < 0xE000 {
			continue
		}
		f.at[r] = len(f.chars)
		f.chars = append(f.chars, uint16(r))
	}
}

func (f *fourBytes) encode(b []byte, r rune) ([]byte, bool) {
	if b, ok := f.table.encode(b, r); ok {
		return b, true
	}
	f.once.Do(f.fill)
	n, ok := f.at[r]
	switch {
	case r > 0xFFFF:
		n = beyond + int(r) - 0x10000
	case !ok:
		return b, false
	}
	return append(b, byte(0x81+n/12600), byte(0x30+n/1260%10), byte(0x81+n/10%126), byte(0x30+n%10)), true
}

func (f *fourBytes) decode(b []byte) (r rune, n int) {
	digit := func(i int) bool { return b[i] >= '0' && b[i] <= '9' }
	if b[0] < 0x80 || len(b) < 2 || !digit(1) {
		return f.table.decode(b)
	}
	switch {
	case len(b) < 4:
		return 0, -1
	case b[0] == 0x80 || b[0] == 0xFF || b[2] < 0x81 || b[2] > 0xFE || !digit(3):
		return 0, 0
	}
	f.once.Do(f.fill)
	number := ((int(b[0]-0x81)*10+int(b[1]-'0'))*126+int(b[2]-0x81))*10 + int(b[3]-'0')
	switch {
	case number < len(f.chars):
		return rune(f.chars[number]), 4
	case number >= beyond && number-beyond < 0x100000:
		return rune(0x10000 + number - beyond), 4
	}
	return 0, 0
}
