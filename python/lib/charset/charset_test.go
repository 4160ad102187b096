package charset

import (
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python/vm"
)

// Whatever an encoding decodes is what it encodes, but for the codes that are not a character's only one.
func TestThereAndBack(t *testing.T) {
	for name := range sections() {
		cs := find(name)
		if cs == nil {
			t.Fatalf("%s has no table", name)
		}
		if strings.HasPrefix(cs.Name, "iso2022") {
			continue
		}
		n, others := 0, 0
		each(cs, func(code []byte, text string) {
			n++
			back := encoded(cs, text)
			if len(code) == 3 && strings.HasPrefix(cs.Name, "euc_jis") && (back == nil || len(back) == 2 || jisx0212(uint16(code[1])<<8|uint16(code[2]&0x7F))) {
				return // of JIS X 0212, which is only read where JIS X 0213 has the character
			}
			if back == nil {
				t.Errorf("%s: %x is %+q, which has no code", name, code, text)
			}
			if string(back) == string(code) {
				return
			}
			others++
			if again, _ := decoded(cs, back); again != text {
				t.Errorf("%s: %x is %+q, which is %x, which is %+q", name, code, text, back, again)
			}
		})
		if n < 128 || cs.Name != "cp932" && others > 40 {
			t.Errorf("%s has %d characters, and %d have other codes", name, n, others)
		}
	}
}

// What an encoding with escape sequences encodes is what it decodes.
func TestEscapes(t *testing.T) {
	for name, want := range map[string]int{"hz": 7570, "iso2022_jp": 7006, "iso2022_jp_1": 13072, "iso2022_jp_2": 18725, "iso2022_jp_ext": 13135, "iso2022_kr": 8351, "iso2022_jp_3": 11322, "iso2022_jp_2004": 11332} {
		cs, n := find(name), 0
		for r := rune(0); r < 0x30000; r++ {
			code := encoded(cs, string(r))
			if code == nil || r == esc || r == si || r == so {
				continue
			}
			n++
			st := cs.Multi.Start(true)
			var text []byte
			for k := 0; len(code) > 0; code = code[k:] {
				if text, k = cs.Multi.Decode(&st, text, code); k <= 0 {
					t.Fatalf("%s: %x at the end of %U is nothing", name, code, r)
				}
			}
			if string(text) != string(r) && r != 0x9B1D { // which CPython's ISO-2022-JP-3 reads as another, too
				t.Errorf("%s: %U comes back as %+q", name, r, text)
			}
		}
		if n != want {
			t.Errorf("%s has %d characters, not %d", name, n, want)
		}
	}
}

// encoded is a text in an encoding; nil if it can't be.
func encoded(cs *vm.Charset, text string) (b []byte) {
	if cs.Multi == nil {
		b, _ = cs.Encode(nil, []rune(text)[0])
		return b
	}
	st := cs.Multi.Start(false)
	list := append([]rune(text), vm.TextEnd)
	for i, n := 0, 0; i+1 < len(list); i += n {
		if b, n = cs.Multi.Encode(&st, b, list[i], list[i+1]); n <= 0 {
			return nil
		}
	}
	return cs.Multi.EndText(&st, b)
}

// decoded is the front of b, and how much of it; 0 if more is needed, less if it is nothing.
func decoded(cs *vm.Charset, b []byte) (text string, n int) {
	if cs.Multi == nil {
		if r := cs.Decode(b[0]); r != none {
			return string(r), 1
		}
		return "", -1
	}
	st := cs.Multi.Start(true)
	var out []byte
	for len(out) == 0 && n < len(b) {
		var k int
		if out, k = cs.Multi.Decode(&st, out, b[n:]); k <= 0 {
			return "", k
		}
		n += k
	}
	return string(out), n
}

// each goes through an encoding's codes of up to three bytes.
func each(cs *vm.Charset, f func(code []byte, text string)) {
	for a := range 256 {
		if text, n := decoded(cs, []byte{byte(a)}); n == 1 {
			if text != "" {
				f([]byte{byte(a)}, text)
			}
			continue
		}
		for b := range 256 {
			code := []byte{byte(a), byte(b)}
			text, n := decoded(cs, code)
			if n == 2 && text != "" {
				f(code, text)
			}
			for c := 0; n == 0 && c < 256; c++ {
				code := append(code[:2:2], byte(c))
				if text, n := decoded(cs, code); n == 3 && text != "" {
					f(code, text)
				}
			}
		}
	}
}

// GB 18030 has every character.
func TestFourBytes(t *testing.T) {
	cs := find("GB18030")
	for r := rune(0); r <= 0x10FFFF; r++ {
		if r >= 0xD800 && r < 0xE000 {
			continue
		}
		code := encoded(cs, string(r))
		if back, n := decoded(cs, code); back != string(r) || n != len(code) {
			t.Fatalf("%U is %x, which is %+q", r, code, back)
		}
	}
}

func TestFind(t *testing.T) {
	for name, want := range map[string]string{"Windows-1252": "cp1252", "Latin2": "iso8859-2", "csHPRoman8": "hp-roman8", "SJIS": "shift_jis", "ms936": "gbk", "KOI8_R": "koi8-r"} {
		if cs := find(name); cs == nil || cs.Name != want {
			t.Errorf("%s isn't %s", name, want)
		}
	}
	for _, name := range []string{"", "utf-8", "base=gbk", "no such", "@"} {
		if cs := find(name); cs != nil {
			t.Errorf("%q is %s", name, cs.Name)
		}
	}
}
