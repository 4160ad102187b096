// What 3.14 has beyond 3.13, encodings, warnings, modes, and names outside ASCII.

package syntax

import (
	"strings"
	"testing"
)

func parseText(t *testing.T, src string, mode Mode) *Module {
	t.Helper()
	m, err := ParseText(src, "x.py", mode)
	if err != nil {
		t.Fatalf("%q: %v", src, err)
	}
	return m
}

// TestNewSyntax checks trees that no Python 3.13 can record.
func TestNewSyntax(t *testing.T) {
	for src, want := range map[string]string{
		`t"a{b}c"`:                `Expr@1:0-1:8(value=TemplateStr@1:0-1:8(values=[Constant@1:2-1:3(value=s61) Interpolation@1:3-1:6(value=Name@1:4-1:5(id=b ctx=Load) str=b conversion=-1) Constant@1:6-1:7(value=s63)]))`,
		`t'{a!r:>{b}}'`:           `Expr@1:0-1:13(value=TemplateStr@1:0-1:13(values=[Interpolation@1:2-1:12(value=Name@1:3-1:4(id=a ctx=Load) str=a conversion=114 format_spec=JoinedStr@1:6-1:11(values=[Constant@1:7-1:8(value=s3e) FormattedValue@1:8-1:11(value=Name@1:9-1:10(id=b ctx=Load) conversion=-1)]))]))`,
		`t'{a = }'`:               `Expr@1:0-1:9(value=TemplateStr@1:0-1:9(values=[Constant@1:3-1:7(value=s61203d20) Interpolation@1:2-1:8(value=Name@1:3-1:4(id=a ctx=Load) str=a conversion=114)]))`,
		`rt'\{a}' t'b'`:           `Expr@1:0-1:13(value=TemplateStr@1:0-1:13(values=[Constant@1:3-1:4(value=s5c) Interpolation@1:4-1:7(value=Name@1:5-1:6(id=a ctx=Load) str=a conversion=-1) Constant@1:11-1:12(value=s62)]))`,
		"try: a\nexcept B, C: d":  `Try@1:0-2:14(body=[Expr@1:5-1:6(value=Name@1:5-1:6(id=a ctx=Load))] handlers=[ExceptHandler@2:0-2:14(type=Tuple@2:7-2:11(elts=[Name@2:7-2:8(id=B ctx=Load) Name@2:10-2:11(id=C ctx=Load)] ctx=Load) body=[Expr@2:13-2:14(value=Name@2:13-2:14(id=d ctx=Load))])])`,
		"try: a\nexcept* B, C: d": `TryStar@1:0-2:15(body=[Expr@1:5-1:6(value=Name@1:5-1:6(id=a ctx=Load))] handlers=[ExceptHandler@2:0-2:15(type=Tuple@2:8-2:12(elts=[Name@2:8-2:9(id=B ctx=Load) Name@2:11-2:12(id=C ctx=Load)] ctx=Load) body=[Expr@2:14-2:15(value=Name@2:14-2:15(id=d ctx=Load))])])`,
	} {
		m := parseText(t, src, ModeExec)
		if got := strings.TrimSpace(dumpModule(m)); got != want {
			t.Errorf("%s\n got %s\nwant %s", src, got, want)
		}
	}
}

func TestModes(t *testing.T) {
	for _, c := range []struct {
		src  string
		mode Mode
		want string // dump, or the error
	}{
		{"a", ModeEval, "Expr@1:0-1:1(value=Name@1:0-1:1(id=a ctx=Load))"},
		{"a, b\n\n", ModeEval, "Expr@1:0-1:4(value=Tuple@1:0-1:4(elts=[Name@1:0-1:1(id=a ctx=Load) Name@1:3-1:4(id=b ctx=Load)] ctx=Load))"},
		{"a = 1", ModeEval, "SyntaxError|invalid syntax|1|3|1|4"},
		{"", ModeEval, "SyntaxError|invalid syntax|0|0|0|0"},
		{"a; b", ModeSingle, "Expr@1:0-1:1(value=Name@1:0-1:1(id=a ctx=Load))\nExpr@1:3-1:4(value=Name@1:3-1:4(id=b ctx=Load))"},
		{"a\nb", ModeSingle, "SyntaxError|multiple statements found while compiling a single statement|1|2|1|3"},
		{"if a: b\nc\n", ModeSingle, "SyntaxError|invalid syntax|2|1|2|2"},
		{"", ModeSingle, "SyntaxError|invalid syntax|0|0|0|0"},
		{"if a: b\n", ModeSingle, "If@1:0-1:7(test=Name@1:3-1:4(id=a ctx=Load) body=[Expr@1:6-1:7(value=Name@1:6-1:7(id=b ctx=Load))])"},
	} {
		m, err := ParseText(c.src, "x.py", c.mode)
		got := summary(err)
		if err == nil {
			got = strings.TrimSpace(dumpModule(m))
		}
		if got != c.want {
			t.Errorf("%q: got %s, want %s", c.src, got, c.want)
		}
	}
}

// TestOldAsync lets attributes be named by the keywords of 3.7, as the tutorials before it have them.
func TestOldAsync(t *testing.T) {
	const src = "import asyncio\ntask = asyncio.async(work())\nasyncio.async(f()).await.x = 1\n"
	m := parseText(t, src, ModeExec)
	if len(m.Warnings) != 3 || m.Warnings[0].Category != "DeprecationWarning" || m.Warnings[0].Pos.Line != 2 || m.Warnings[0].Pos.Col != 15 {
		t.Errorf("warnings %v", m.Warnings)
	}
	_, err := ParseText(src, "x.py", ModeExec|Strict)
	if got := summary(err); got != "SyntaxError|invalid syntax|2|16|2|21" {
		t.Error(got)
	}
	_, err = ParseText(src+"x y\n", "x.py", ModeExec)
	if got := summary(err); got != "SyntaxError|invalid syntax|4|3|4|4" {
		t.Error(got)
	}
}

func TestWarnings(t *testing.T) {
	for src, want := range map[string]string{
		`'\d'`:            `SyntaxWarning 1:1 "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.`,
		"'''\n a\\q'''":   `SyntaxWarning 2:2 "\q" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\q"? A raw string is also an option.`,
		`b'\400'`:         `SyntaxWarning 1:0 "\400" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\400"? A raw string is also an option.`,
		`f'\{a}'`:         `SyntaxWarning 1:3 "\{" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\{"? A raw string is also an option.`,
		`1if a else 2`:    `SyntaxWarning 1:0 invalid decimal literal`,
		`0x1for x in y`:   `SyntaxWarning 1:3 invalid hexadecimal literal`,
		`r'\d', b'\\', 1`: ``,
	} {
		m, err := ParseText(src, "x.py", ModeExec)
		if err != nil {
			t.Errorf("%s: %v", src, err)
			continue
		}
		got := ""
		for _, w := range m.Warnings {
			got += w.Category + " " + itoa(int(w.Pos.Line)) + ":" + itoa(int(w.Pos.Col)) + " " + w.Msg
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", src, got, want)
		}
	}
}

func TestEncodings(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"# coding: latin-1\nx = '\xe9'\n", "é"},
		{"#!x\n# vim: set fileencoding=ISO-8859-15-x :\nx = ''", "SyntaxError: encoding problem: ISO-8859-15-x\n"},
		{"# -*- coding: iso-8859-1-unix -*-\nx = '\xe9'\n", "é"},
		{"# coding: utf-8-sig\nx = 'é'\n", "é"},
		{"\ufeff# coding: utf8\nx = 'é'\n", "  File \"x.py\", line 1\n    # coding: utf8\nSyntaxError: encoding problem: utf8 with BOM\n"},
		{"# coding: utf8\nx = 'é'\n", "é"},
		{"\ufeff# coding: latin-1\nx = 'é'\n", "  File \"x.py\", line 1\n    # coding: latin-1\nSyntaxError: encoding problem: iso-8859-1 with BOM\n"},
		{"# coding: ascii\nx = 'e'\n", "e"},
		{"# coding: ascii\nx = 'é'\n", "SyntaxError: encoding problem: ascii\n"},
		{"# coding: cp1252\nx = '\x81'\n", "SyntaxError: encoding problem: cp1252\n"},
		{"# coding: klingon\nx = 'e'\n", "SyntaxError: encoding problem: klingon\n"},
		{"x = 'a'\n# coding: klingon\n", "a"},
		{"x = 'a'\ny = '\xff'\n", "  File \"x.py\", line 1\n    y = '\ufffd'\n         ^\nSyntaxError: Non-UTF-8 code starting with '\\xff' in file x.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n"},
		{"x = = 'a'\ny = '\xff'\n", "  File \"x.py\", line 1\n    y = '\ufffd'\n         ^\nSyntaxError: Non-UTF-8 code starting with '\\xff' in file x.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n"},
		{"# coding: utf-8\nx = 'ab\xe2\x82'\n", "  File \"x.py\", line 2\n    x = 'ab\ufffd'\nSyntaxError: (unicode error) 'utf-8' codec can't decode bytes in position 7-8: invalid continuation byte\n"},
		{"x = 1\ny = \x00\n", "  File \"x.py\", line 2\n    y = \nSyntaxError: source code cannot contain null bytes\n"},
		// What isn't UTF-8 behind an error, in a second line that might have had a cookie, in a string, and behind a backslash.
		{"\ufeffé = (1,\n2 3)\n\xe9", "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 0: invalid continuation byte\n"},
		{"\ufeff# é\nx = 'é' y\xe9\n$", "  File \"x.py\", line 2\n    x = 'é' y\ufffd\nSyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xe9 in position 15: invalid continuation byte\n"},
		{"\ufeff# co\xffding: utf-8\nf(1\n", "  File \"x.py\", line 2\n    f(1\nSyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xff in position 4: invalid start byte\n"},
		{"\ufeff# é\n'''é\n\n\xc3\n$", "  File \"x.py\", line 2\n    '''é\nSyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte\n"},
		{"\ufeffx \\\n\xff\n", "  File \"x.py\", line 2\n    \ufffd\nSyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xff in position 4: invalid start byte\n"},
		{"\ufeff# cc\n'a' \\ x\n", "  File \"x.py\", line 2\n    'a' \\ x\n           ^\nSyntaxError: unexpected character after line continuation character\n"},
		{"x y\n\x00\xff", "  File \"x.py\", line 2\n    \nSyntaxError: source code cannot contain null bytes\n"},
		{"rf'{1:\\N{H}}'\nx y", "UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 0-1: malformed \\N character escape\n"},
		{"\\\n\xff\n", "  File \"x.py\", line 1\n    \ufffd\n    ^\nSyntaxError: Non-UTF-8 code starting with '\\xff' in file x.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n"},
		{"x = 'a'\r\nif x:\r\n  y = '''\r\n'''\r", "a"},
	} {
		m, err := Parse([]byte(c.src), "x.py", ModeExec|File)
		var got string
		if err != nil {
			got = err.(*Error).Traceback()
		} else {
			got, _ = m.Body[0].(*Assign).Value.(*Constant).Value.(string)
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.src, got, c.want)
		}
	}
}

// TestUndecodedLines: of bytes that are no file's, CPython shows lines that its scanner has left behind as they were before decoding.
func TestUndecodedLines(t *testing.T) {
	for src, want := range map[string]string{
		"# coding: latin-1\nlambda \xe9: (\xe9\n\xe9": "  File \"x.py\", line 2\n    lambda \ufffd: (\ufffd\n             ^\nSyntaxError: '(' was never closed\n",
		"# coding: latin-1\n(\n\xe9\n\xe9\n)":         "  File \"x.py\", line 3\n    \ufffd\n    ^\nSyntaxError: invalid syntax. Perhaps you forgot a comma?\n",
		"# coding: latin-1\nx = '\xe9' y\n":           "  File \"x.py\", line 2\n    x = 'é' y\n            ^\nSyntaxError: invalid syntax\n",
	} {
		_, err := Parse([]byte(src), "x.py", ModeExec)
		if got := err.(*Error).Traceback(); got != want {
			t.Errorf("%q: got %q, want %q", src, got, want)
		}
	}
}

func TestNFKC(t *testing.T) {
	for in, want := range map[string]string{
		"abc":   "abc",
		"é":     "é",
		"ｗｉｄｔｈ": "width",
		"𝐱𝑦𝓏𝟙":  "xyz1",
		"ﬁle":   "file",
		"µ":     "μ",
		"Ⅳx":    "IVx",
		"变量":    "变量",
		"ℋ":     "H",
	} {
		if got := identifier(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestSuggest(t *testing.T) {
	for _, c := range []struct{ wrong, want string }{
		{"whlie", "while"}, {"Return", "return"}, {"retrun", "return"}, {"imprt", "import"}, {"xyz", ""}, {"awiat", "await"}, {"while", ""},
	} {
		got := Suggest(keywords[:], c.wrong)
		if c.wrong == "while" && got == "while" {
			t.Error("a word suggests itself")
		}
		if c.wrong != "while" && got != c.want {
			t.Errorf("%s: got %q, want %q", c.wrong, got, c.want)
		}
	}
}

func TestErrorf(t *testing.T) {
	m := parseText(t, "é = 1\nñ(return_)\n", ModeExec)
	e := Errorf(m.Source, m.Body[1].Position(), "'", "return", "' outside function")
	want := "  File \"x.py\", line 2\n    ñ(return_)\n    ^^^^^^^^^^\nSyntaxError: 'return' outside function\n"
	if got := e.Traceback(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := e.Error(); got != "'return' outside function (x.py, line 2)" {
		t.Error(got)
	}
}
