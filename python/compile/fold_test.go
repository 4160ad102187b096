package compile

import (
	"testing"

	"github.com/aioplay/aioplay/python/syntax"
)

// folded returns what `x = expr` stores if that is a constant, as its repr.
func folded(t *testing.T, expr string) (string, bool) {
	t.Helper()
	c, err := compileText(t, "x = "+expr+"\n", "x.py", Options{Globals: true})
	if err != nil {
		t.Fatalf("%s: %v", expr, err)
	}
	in := c.Instrs[0]
	if c.Instrs[1].Op() != OpStoreGlobal {
		return "", false
	}
	switch in.Op() {
	case OpLoadInt:
		return constRepr(int64(in.Off32())), true
	case OpLoadConst:
		return constRepr(c.Consts[uint32(in>>32)]), true
	}
	return "", false
}

// TestFold folds what CPython folds, to CPython's values.
func TestFold(t *testing.T) {
	for _, c := range [...][2]string{
		{"1 + 2 * 3", "7"},
		{"2 ** 10", "1024"},
		{"-7 // 2", "-4"},
		{"-7 % 3", "2"},
		{"7 % -3", "-2"},
		{"7 // -3", "-3"},
		{"1 << 62", "4611686018427387904"},
		{"1 << 64", "18446744073709551616"},
		{"-2 ** 63", "-9223372036854775808"},
		{"0x7fffffffffffffff + 1", "9223372036854775808"},
		{"10 / 4", "2.5"},
		{"1 / 3", "0.3333333333333333"},
		{"0.1 + 0.2", "0.30000000000000004"},
		{"1e16", "1e+16"},
		{"-0.0", "-0.0"},
		{"0.0 * -1", "-0.0"},
		{"1 + 2j", "(1+2j)"},
		{"1 - 2j", "(1-2j)"},
		{"-2j", "(-0-2j)"},
		{"~5", "-6"},
		{"not 0", "True"},
		{"+True", "1"},
		{"-True", "-1"},
		{"True & False", "False"},
		{"True + 1", "2"},
		{"'a' 'b' + 'c'", "'abc'"},
		{"'ab' * 3", "'ababab'"},
		{"3 * 'ab'", "'ababab'"},
		{"'a' * -1", "''"},
		{"b'a' + b'b'", "b'ab'"},
		{"(1, 2) + (3,)", "(1, 2, 3)"},
		{"(1, 2) * 2", "(1, 2, 1, 2)"},
		{"(1, ('a', None))", "(1, ('a', None))"},
		{"__debug__", "True"},
		{"...", "Ellipsis"},
	} {
		if got, ok := folded(t, c[0]); !ok || got != c[1] {
			t.Errorf("%s: got %s %v, want %s", c[0], got, ok, c[1])
		}
	}
	for _, expr := range [...]string{
		"1 / 0", "1 % 0", "1 // 0", "1 << -1", "2 ** 1000", "10 ** 10 ** 8", "1 << 200", "'a' * 5000", "(0,) * 1000", "1 + 'a'", "-'a'", "~1.5",
		"'%s' % 1", "[1, 2]", "(1, a)", "2 ** -1", "~True", "1 if 1 else 2",
	} {
		if got, ok := folded(t, expr); ok && expr != "1 if 1 else 2" {
			t.Errorf("%s was folded to %s", expr, got)
		}
	}
}

// TestCleanDoc removes indentation as CPython 3.13 and later do.
func TestCleanDoc(t *testing.T) {
	for _, c := range [...][2]string{
		{"", ""},
		{"one", "one"},
		{"  one", "one"},
		{"one\n    two\n      three\n    ", "one\ntwo\n  three\n"},
		{"\n    one\n    two\n", "\none\ntwo\n"},
		{"one\n\ttwo", "one\ntwo"},
		{"one\n  two\n \n three", "one\n two\n\nthree"},
		{"  \t one\n   ", "one\n   "},
	} {
		if got := cleanDoc(c[0]); got != c[1] {
			t.Errorf("%q: got %q, want %q", c[0], got, c[1])
		}
	}
}

// TestUnparse gives annotations the text that CPython keeps of them.
func TestUnparse(t *testing.T) {
	for _, c := range [...][2]string{
		{"list[int]", ""},
		{"dict[str,(int)]", "dict[str, int]"},
		{"int|None", "int | None"},
		{"\"fwd\"", "'fwd'"},
		{"\"it's\"", ""},
		{"a.b . c", "a.b.c"},
		{"f(x,*y,k=1,**z)", "f(x, *y, k=1, **z)"},
		{"(1+2)*3-4**-5", "(1 + 2) * 3 - 4 ** (-5)"},
		{"not a and b or c", ""},
		{"(a if b else c)if d else e", "(a if b else c) if d else e"},
		{"lambda x,/,y=1,*z,k,q=2,**w:x", "lambda x, /, y=1, *z, k, q=2, **w: x"},
		{"[x for x in y if x if z]", ""},
		{"{a:b for a,b in c}", "{a: b for a, b in c}"},
		{"(x for x in y)", ""},
		{"f(x for x in y)", ""},
		{"{1,2}", "{1, 2}"},
		{"{1:2,**a}", "{1: 2, **a}"},
		{"(1,)", ""},
		{"()", ""},
		{"x[1:2,::3,...]", "x[1:2, ::3, ...]"},
		{"x[*a]", "x[*a,]"},
		{"a<b<=c is not d not in e", "a < b <= c is not d not in e"},
		{"f'{x!r:>{y}} {{z}}'", "f'{x!r:>{y}} {{z}}'"},
		{"1e1000", "1e309"},
		{"b'\\x00'", ""},
		{"u'x'", ""},
		{"-x ** y", ""},
		{"(-x) ** y", ""},
		{"1 .real", ""},
	} {
		m, err := syntax.Parse([]byte("("+c[0]+")"), "x", syntax.ModeEval)
		if err != nil {
			t.Fatalf("%s: %v", c[0], err)
		}
		want := c[1]
		if want == "" {
			want = c[0]
		}
		if got := unparse(m.Body[0].(*syntax.ExprStmt).Value); got != want {
			t.Errorf("%s: got %s, want %s", c[0], got, want)
		}
	}
}

// TestWarnings records the warnings of small programs, in order.
func TestWarnings(t *testing.T) {
	for _, c := range [...]struct{ src, want string }{
		{"x is 1", `1: "is" with 'int' literal. Did you mean "=="?`},
		{"x is not 'a'", `1: "is not" with 'str' literal. Did you mean "!="?`},
		{"x is ()", `1: "is" with 'tuple' literal. Did you mean "=="?`},
		{"x is None is not True is ...", ""},
		{"1(2)", "1: 'int' object is not callable; perhaps you missed a comma?"},
		{"[1][2](3)\n[4](5)", "2: 'list' object is not callable; perhaps you missed a comma?"},
		{"{1}[0]", "1: 'set' object is not subscriptable; perhaps you missed a comma?"},
		{"[1]['a']", "1: list indices must be integers or slices, not str; perhaps you missed a comma?"},
		{"'a'[1.5]", "1: str indices must be integers or slices, not float; perhaps you missed a comma?"},
		{"[1][1:2][True][-1]", ""},
		{"assert (1, 'x')", "1: assertion is always true, perhaps remove parentheses?"},
		{"def f():\n try: pass\n finally:\n  return 1", "4: 'return' in a 'finally' block"},
		{"for x in y:\n try: pass\n finally:\n  break", "4: 'break' in a 'finally' block"},
		{"try: pass\nfinally:\n for x in y: continue", ""},
		{"try: pass\nfinally:\n x is 1", `3: "is" with 'int' literal. Did you mean "=="?`},
		{"def f():\n try: return\n finally: 1()", "3: 'int' object is not callable; perhaps you missed a comma?"},
	} {
		got := ""
		opts := Options{Warn: func(w syntax.Warning) error {
			if got != "" {
				got += "\n"
			}
			got += itoa(int(w.Pos.Line)) + ": " + w.Msg
			return nil
		}}
		if _, err := compileText(t, c.src+"\n", "x.py", opts); err != nil {
			t.Errorf("%s: %v", c.src, err)
		}
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.src, got, c.want)
		}
	}
}
