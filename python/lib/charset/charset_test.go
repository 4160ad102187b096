package charset

import (
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
		n, others := 0, 0
		each(cs, func(code []byte, r rune) {
			n++
			back, ok := cs.Encode(nil, r)
			if !ok {
				t.Errorf("%s: %x is %U, which has no code", name, code, r)
			}
			if string(back) == string(code) {
				return
			}
			others++
			if again, _ := cs.Decode(back); again != r {
				t.Errorf("%s: %x is %U, which is %x, which is %U", name, code, r, back, again)
			}
		})
		if n < 128 || cs.Name != "cp932" && others > 40 {
			t.Errorf("%s has %d characters, and %d have other codes", name, n, others)
		}
	}
}

// each goes through an encoding's codes of up to three bytes.
func each(cs *vm.Charset, f func(code []byte, r rune)) {
	for a := range 256 {
		if r, n := cs.Decode([]byte{byte(a)}); n == 1 {
			f([]byte{byte(a)}, r)
			continue
		}
		for b := range 256 {
			code := []byte{byte(a), byte(b)}
			r, n := cs.Decode(code)
			if n == 2 {
				f(code, r)
			}
			for c := 0; n < 0 && c < 256; c++ {
				code := append(code[:2:2], byte(c))
				if r, n := cs.Decode(code); n == 3 {
					f(code, r)
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
		code, ok := cs.Encode(nil, r)
		if back, n := cs.Decode(code); !ok || back != r || n != len(code) {
			t.Fatalf("%U is %x, which is %U", r, code, back)
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
