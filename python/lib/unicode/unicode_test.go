package unicode

import (
	"testing"
	"unicode"

	"github.com/aioplay/aioplay/python/syntax"
)

// TestIdentifiers has names whose normal form isn't what they are made of.
func TestIdentifiers(t *testing.T) {
	for name, want := range map[string]string{
		"e\u0301": "é", "e\u0302\u0323": "ệ", "e\u0323\u0302": "ệ", "\u1112\u1161\u11ab": "한", "か\u3099": "が", "ﾓ": "モ",
	} {
		m, err := syntax.ParseText(name, "", syntax.ModeEval)
		if err != nil {
			t.Fatal(err)
		}
		if got := m.Body[0].(*syntax.ExprStmt).Value.(*syntax.Name).ID; got != want {
			t.Errorf("%+q: got %+q, want %+q", name, got, want)
		}
	}
}

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

// Names lead back to their characters.
func TestThereAndBack(t *testing.T) {
	n := 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		name := Name(r)
		if name == "" {
			continue
		}
		n++
		if s, ok := ByName(name); !ok || s != string(r) {
			t.Errorf("%U is %s, which is %q", r, name, s)
		}
		if kind := byProperty().of(r).category; kind == "Cn" || kind == "Cc" || kind == "Co" || kind == "Cs" {
			t.Errorf("%U is %s and has the name %s", r, kind, name)
		}
	}
	if n < 148000 {
		t.Errorf("%d names", n)
	}
}

// Each character's normal forms are normal, and the composed ones consist of what the decomposed ones do.
func TestNormalForms(t *testing.T) {
	forms := map[string]string{}
	for r := rune(0x80); r < 0x30000; r++ {
		if r >= 0xD800 && r < 0xE000 || r > 0x4E00 && r < 0xA000 || r > 0xAC80 && r < 0xD700 {
			continue
		}
		for _, form := range []string{"NFC", "NFD", "NFKC", "NFKD"} {
			s, ok := normalize(form, string(r))
			if !ok {
				t.Fatal(form)
			}
			if again, _ := normalize(form, s); again != s {
				t.Errorf("%s of %U is %+q, and %+q when asked again", form, r, s, again)
			}
			forms[form] = s
		}
		if apart, _ := normalize("NFD", forms["NFC"]); apart != forms["NFD"] {
			t.Errorf("%U: %+q and %+q", r, forms["NFC"], forms["NFD"])
		}
		if apart, _ := normalize("NFKD", forms["NFKC"]); apart != forms["NFKD"] {
			t.Errorf("%U: %+q and %+q", r, forms["NFKC"], forms["NFKD"])
		}
	}
	if _, ok := normalize("NFX", "é"); ok {
		t.Error("NFX is a form")
	}
}

// The tables say what Go's own say of the characters that Go knows; its Unicode is an older one.
func TestCategories(t *testing.T) {
	p := byProperty()
	for name, table := range unicode.Categories {
		if len(name) != 2 || name == "Cn" || name == "LC" {
			continue
		}
		for r := rune(0); r <= unicode.MaxRune; r++ {
			if r == 0x1171E && unicode.Version < "16" { // has become a spacing one
				continue
			}
			if unicode.Is(table, r) && p.of(r).category != name {
				t.Errorf("%U is %s, not %s", r, p.of(r).category, name)
			}
		}
	}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if _, _, kind := numberOf(r); unicode.Is(unicode.Nd, r) && kind != 'c' {
			t.Errorf("%U isn't decimal", r)
		}
	}
}
