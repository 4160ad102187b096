// Package charset has the encodings that need tables: the code pages of DOS, Windows, the Macintosh and mainframes, ISO 8859 and KOI8,
// and those with two bytes for a Chinese, Japanese or Korean character.
//
// Their tables are one text, which a page reads when one of them is asked for. In it, characters follow one another by the rule
// that the next one is mostly the next that the table doesn't have yet: what GBK adds to GB 2312 is a few numbers.
// Encodings with shift sequences (ISO 2022, HZ) and Johab are other ways to write what is in the tables of others.
package charset

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/aioplay/aioplay/python/lib/late"
	"github.com/aioplay/aioplay/python/vm"
)

// text has the tables. record.py, which writes it, says how.
//
//go:embed charsets.txt
var text string

func init() {
	vm.FindCharset = find
}

// none stands in tables for what isn't there.
const none = utf8.RuneError

// table is an encoding's: the characters of its codes, of one byte and of two, and the way back.
type table struct {
	single [256]rune
	double []rune // by code; nil for an encoding without two bytes. Of EUC-JP's with three, it's the last two, and of the last 7 bits
	codes  map[rune]uint16
	pairs  []pair // of characters that have a code together
}

type pair struct {
	first, second rune
	code          uint16
}

// sections are the parts of the text, by the names of their encodings.
var sections = sync.OnceValue(func() map[string]string {
	late.Absent(text)
	m := map[string]string{}
	for _, s := range strings.SplitAfter(text, "\n@") {
		s = strings.TrimPrefix(strings.TrimSuffix(s, "@"), "@")
		head, _, _ := strings.Cut(s, "\n")
		names := strings.Fields(head)
		for _, n := range names {
			if !strings.HasPrefix(n, "base=") {
				m[strings.ToLower(n)] = s
			}
		}
	}
	return m
})

// Aliases are the other names of each encoding, by the name that its module would have.
func Aliases() map[string][]string {
	m := map[string][]string{}
	for name, s := range sections() {
		own, _, _ := strings.Cut(s, " ")
		if own = strings.ReplaceAll(own, "-", "_"); name != own {
			m[own] = append(m[own], name)
		}
	}
	return m
}

var (
	mu     sync.Mutex
	made   = map[string]*vm.Charset{} // by what their sections begin with
	tables = map[string]*table{}      // by the same
)

// find finds an encoding by one of its names.
func find(name string) *vm.Charset {
	key := make([]byte, 0, len(name))
	for _, c := range []byte(strings.ToLower(name)) {
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' {
			key = append(key, c)
		} else if len(key) > 0 && key[len(key)-1] != '_' {
			key = append(key, '_')
		}
	}
	section, ok := sections()[strings.Trim(string(key), "_")]
	if !ok {
		return nil
	}
	own, _, _ := strings.Cut(section, " ")
	mu.Lock()
	defer mu.Unlock()
	cs := made[own]
	if cs == nil {
		cs = &vm.Charset{Name: own}
		if cs.Multi = multibyte(own); cs.Multi == nil {
			t := tableOf(own)
			cs.Encode, cs.Decode = t.encode, func(b byte) rune { return t.single[b] }
		}
		made[own] = cs
	}
	return cs
}

// tableOf is the table of an encoding that has one.
func tableOf(name string) *table {
	t := tables[name]
	if t == nil {
		t = read(sections()[strings.ReplaceAll(name, "-", "_")])
		tables[name] = t
	}
	return t
}

// multibyte makes an encoding whose characters may take several bytes; nil if it has a byte for each.
func multibyte(name string) vm.Multibyte {
	switch name {
	case "gb18030":
		four := &fourBytes{table: tableOf(name)}
		return plain{four.encode, four.decode}
	case "euc_kr":
		eight := &spelt{tableOf(name)}
		return plain{eight.encode, eight.decode}
	case "big5hkscs":
		return paired{tableOf(name)}
	case "euc_jis_2004", "euc_jisx0213":
		return eucJIS{newJISX0213(name)}
	case "shift_jis_2004", "shift_jisx0213":
		return shiftJIS{newJISX0213(name)}
	case "hz":
		return hz{tableOf("gb2312")}
	case "johab":
		j := johab{tableOf("euc_kr")}
		return plain{j.encode, j.decode}
	}
	if strings.HasPrefix(name, "iso2022") {
		return newISO2022(name)
	}
	if t := tableOf(name); t.double != nil {
		return plain{t.encode, t.decode}
	}
	return nil
}

// plain is an encoding of several bytes that remembers nothing. decode's n is 0 if there is no code like that, and -1 if it isn't whole.
type plain struct {
	encode func(b []byte, r rune) ([]byte, bool)
	decode func(b []byte) (r rune, n int)
}

func (plain) Start(bool) (st vm.CodecState)             { return st }
func (plain) EndText(_ *vm.CodecState, b []byte) []byte { return b }
func (plain) Again(*vm.CodecState)                      {}

func (p plain) Encode(_ *vm.CodecState, b []byte, r, _ rune) ([]byte, int) {
	b, ok := p.encode(b, r)
	if !ok {
		return b, -1
	}
	return b, 1
}

func (p plain) Decode(_ *vm.CodecState, text, b []byte) ([]byte, int) {
	r, n := p.decode(b)
	switch {
	case n > 0:
		text = utf8.AppendRune(text, r)
	case n < 0:
		n = 0
	default:
		n = -1
	}
	return text, n
}

// read makes the table that a section describes.
func read(section string) *table {
	head, body, _ := strings.Cut(section, "\n")
	t := &table{}
	have := map[rune]bool{}
	for i := range t.single {
		t.single[i] = none
		if i < 0x80 {
			t.single[i] = rune(i)
		}
	}
	var extra []string
	for _, word := range strings.Fields(head) {
		if base, ok := strings.CutPrefix(word, "base="); ok {
			t.inherit(read(sections()[base]), head, have)
		}
	}
	last := rune(0)
	for line := range strings.Lines(body) {
		number, chars, _ := strings.Cut(line[:len(line)-1], " ")
		switch number {
		case ">":
			extra = strings.Fields(chars)
			continue
		case "+":
			for _, word := range strings.Fields(chars) {
				two := []rune(word)[:2]
				t.pairs = append(t.pairs, pair{two[0], two[1], parseCode(word[len(string(two)):])})
			}
			continue
		}
		code := parseCode(number)
		if len(number) == 4 && t.double == nil {
			t.double = make([]rune, 1<<16)
		}
		put := func(r rune) {
			if code < 256 {
				t.single[code] = r
			} else if t.double[code] = r; r == none {
				t.double[code] = 0
			}
			code++
			if r != none {
				have[r], last = true, r
			}
		}
		for chars != "" {
			if chars[0] == '[' {
				count, rest, _ := strings.Cut(chars[1:], "]")
				chars = rest
				n, err := strconv.Atoi(count)
				if err != nil {
					panic("BUG: charset: [" + count + "]")
				}
				for range n {
					r := last + 1
					for have[r] {
						r++
					}
					put(r)
				}
				continue
			}
			r, n := utf8.DecodeRuneInString(chars)
			chars = chars[n:]
			put(visible(r))
		}
	}
	t.invert(strings.HasPrefix(head, "euc_jis"))
	for _, pair := range extra {
		r, n := utf8.DecodeRuneInString(pair)
		t.codes[visible(r)] = parseCode(pair[n:])
	}
	return t
}

func parseCode(digits string) uint16 {
	code, err := strconv.ParseUint(digits, 16, 16)
	if err != nil {
		panic("BUG: charset: " + digits)
	}
	return uint16(code)
}

// visible undoes how the text writes control characters and brackets.
func visible(r rune) rune {
	if r >= 0xF0000 {
		return r - 0xF0000
	}
	return r
}

// inherit takes over another encoding's table.
func (t *table) inherit(base *table, head string, have map[rune]bool) {
	t.single, t.double, t.pairs = base.single, base.double, base.pairs
	switch {
	case strings.HasPrefix(head, "gb2312 "): // a part of GBK
		for code := range t.double {
			if lead := code >> 8; lead < 0xA1 || lead > 0xF7 || code&0xFF < 0xA1 {
				t.double[code] = 0
			}
		}
	case strings.HasPrefix(head, "shift_jis "): // the same characters elsewhere
		t.double = make([]rune, 1<<16)
		for code, r := range base.double {
			if lead, trail := code>>8-0xA0, code&0xFF-0xA0; r != 0 && lead >= 1 && lead <= 94 && trail >= 1 && trail <= 94 {
				t.double[shifted(lead, trail)] = r
			}
		}
	}
	for _, r := range t.double {
		if r != 0 {
			have[r] = true
		}
	}
}

// shifted is where Shift JIS has the character in a row and a column of JIS X 0208.
func shifted(row, column int) int {
	lead := (row-1)/2 + 0x81
	if lead > 0x9F {
		lead += 0x40
	}
	trail := column + 0x9E
	if row%2 != 0 {
		if trail = column + 0x3F; column > 63 {
			trail++
		}
	}
	return lead<<8 | trail
}

// invert makes the way back. Of several codes of a character, an encoding of two bytes takes the first, which aren't those of JIS X 0212 if
// it has 0213, and one of single bytes the last.
func (t *table) invert(jisx0213 bool) {
	t.codes = map[rune]uint16{}
	for _, old := range []bool{true, false} {
		for i := len(t.double) - 1; i >= 256; i-- {
			if r := t.double[i]; r != 0 && old == (jisx0213 && jisx0212(uint16(i))) {
				t.codes[r] = uint16(i)
			}
		}
	}
	for i, r := range t.single {
		if r == none {
			continue
		}
		if _, ok := t.codes[r]; t.double == nil || !ok || i < 0x80 {
			t.codes[r] = uint16(i)
		}
	}
}

func (t *table) encode(b []byte, r rune) ([]byte, bool) {
	code, ok := t.codes[r]
	switch {
	case !ok:
		return b, false
	case t.last7(code):
		return append(b, threeBytes, byte(code>>8), byte(code|0x80)), true
	case code > 0xFF:
		b = append(b, byte(code>>8))
	}
	return append(b, byte(code)), true
}

func (t *table) decode(b []byte) (r rune, n int) {
	switch r := t.single[b[0]]; {
	case r != none:
		return r, 1
	case t.double == nil || !t.leads(b[0]):
		return 0, 0
	case len(b) < 2 || len(b) < 3 && b[0] == threeBytes && t.japanese():
		return 0, -1
	}
	code, n := uint16(b[0])<<8|uint16(b[1]), 2
	switch {
	case b[0] == threeBytes && t.japanese():
		code, n = uint16(b[1])<<8|uint16(b[2]&0x7F), 3
		if b[2] < 0x80 {
			return 0, 0
		}
	case t.last7(code):
		return 0, 0
	}
	if r := t.double[code]; r != 0 {
		return r, n
	}
	return 0, 0
}

// leads reports whether a code of more than one byte may begin with b, which is none of itself and not ASCII. CPython asks that of Shift JIS only.
func (t *table) leads(b byte) bool {
	return t.single[0xB1] == none || t.single[0xFD] != none || b > 0x80 && b < 0xA0 || b >= 0xE0 && b <= 0xEA
}

// threeBytes begins a code of EUC-JP of three bytes, whose character is in JIS X 0212.
const threeBytes = 0x8F

// japanese tells EUC-JP.
func (t *table) japanese() bool { return t.double[0x8EA1] == 0xFF61 }

func (t *table) last7(code uint16) bool { return code > 0xA000 && code&0x80 == 0 && t.japanese() }
