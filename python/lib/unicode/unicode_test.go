package unicode

import (
	"testing"
	"unicode"
)

func TestNames(t *testing.T) {
	for name, want := range map[string]string{
		"SPACE": " ", "greek small letter alpha": "α", "EM DASH": "—", "GRINNING FACE": "😀", "SNOWMAN": "☃", "LINE FEED": "\n", "NUL": "\x00",
		"CJK UNIFIED IDEOGRAPH-4E00": "一", "HANGUL SYLLABLE GAG": "각", "HANGUL SYLLABLE A": "아", "LATIN SMALL LETTER E WITH ACUTE": "é",
		"BELL": "🔔", "BEL": "\a", "REGIONAL INDICATOR SYMBOL LETTER D": "🇩", "BYTE ORDER MARK": "\uFEFF",
		"": "", "NO SUCH NAME": "", "=20": "", "A0": "", "CJK UNIFIED IDEOGRAPH-41": "", "CJK UNIFIED IDEOGRAPH-04E00": "", "HANGUL SYLLABLE X": "", "TAB,HT": "",
	} {
		if got, ok := ByName(name); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v; want %q", name, got, ok, want)
		}
	}
}

// Names lead back to their characters. Not every one is tried, as a search takes a while.
func TestThereAndBack(t *testing.T) {
	n := 0
	for r := rune(0); r < 0x20000; r++ {
		if r%7 != 0 && r > 0x300 || r >= 0x4E10 && r < 0x9FF0 || r > 0xAC80 && r < 0xD700 {
			continue
		}
		name := Name(r)
		if name == "" {
			continue
		}
		n++
		if s, ok := ByName(name); !ok || s != string(r) {
			t.Errorf("%U is %s, which is %q", r, name, s)
		}
		if !unicode.IsGraphic(r) && !unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) && r < 0x1FA00 {
			t.Errorf("%U has the name %s", r, name)
		}
	}
	if n < 700 {
		t.Errorf("%d names", n)
	}
}
