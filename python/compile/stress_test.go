package compile

import (
	"strings"
	"testing"
	"time"
)

// TestStress compiles programs of unusual size and depth; none may panic, and those that are too deep get a clear error.
func TestStress(t *testing.T) {
	rep := strings.Repeat
	cases := []struct{ name, src, err string }{
		{"long list", "x = [" + rep("1, ", 200000) + "]", ""},
		{"long list of names", "x = [" + rep("a, ", 100000) + "]", ""},
		{"long tuple of names", "x = (" + rep("a, ", 100000) + ")", ""},
		{"long set", "x = {" + rep("a, ", 50000) + "}", ""},
		{"long dict", "x = {" + rep("a: b, ", 50000) + "}", ""},
		{"many arguments", "f(" + rep("a, ", 5000) + ")", ""},
		{"many keywords", "f(" + keywords(3000) + ")", ""},
		{"long sum", "x = " + rep("a + ", 9000) + "a", ""},
		{"long sum of constants", "x = " + rep("'a' + ", 3000) + "'a'", ""},
		{"long or", "x = " + rep("a or ", 20000) + "a", ""},
		{"long comparison", "x = " + rep("a < ", 20000) + "a", ""},
		{"elif chain", "if a: pass\n" + rep("elif a: b()\n", 5000), ""},
		{"far jump", "while a:\n" + rep("  f(a, b, c)\n", 20000), ""},
		{"far for", "def g():\n for x in y:\n" + rep("  f(a, b, c)\n", 20000), ""},
		{"far if", "def g(a, b):\n if a < b:\n" + rep("  f(a, b, c)\n", 20000), ""},
		{"far chain", "def g(a, b):\n while a < b < 3 is not b:\n" + rep("  f(a, b, c)\n", 20000) + "  if a == 1: break\n", ""},
		{"long f-string", "f'" + rep("{a}x", 3000) + "'", ""},
		{"long target", "a, " + rep("b, ", 3000) + " = c", ""},
		{"deep unary", "x = " + rep("-", 5000) + "a", ""},
		{"deep lambda", "x = " + rep("lambda: ", 2900) + "a", ""},
		{"deep attributes", "x = a" + rep(".b", 9900), ""},
		{"too deep attributes", "x = a" + rep(".b", 10000), "maximum recursion depth exceeded during compilation"},
		{"deep calls", "x = a" + rep("()", 9900), ""},
		{"too deep calls", "x = a" + rep("()", 10000), "maximum recursion depth exceeded during compilation"},
		{"too long sum", "x = " + rep("a + ", 20000) + "a", "maximum recursion depth exceeded during compilation"},
		{"deep power", "x = " + rep("a ** ", 2900) + "a", ""},
		{"deep conditional", "x = " + rep("a if b else ", 5900) + "c", ""},
		{"many constants", "x = [" + manyStrings(70000) + "]", ""},
		{"many names", manyNames(70000), "too many constants"},
	}
	for _, c := range cases {
		start := time.Now()
		_, err := compileText(t, c.src+"\n", "x.py", Options{Globals: true})
		switch {
		case err == nil && c.err != "":
			t.Errorf("%s: no error", c.name)
		case err != nil && (c.err == "" || !strings.Contains(err.Error(), c.err)):
			t.Errorf("%s: %v", c.name, err)
		}
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%s took %v: not linear", c.name, d)
		}
	}
}

func keywords(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("k" + pad("", 0) + itoa(i) + "=a, ")
	}
	return b.String()
}

func manyStrings(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("a, 's" + itoa(i) + "', ")
	}
	return b.String()
}

func manyNames(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("n" + itoa(i) + "\n")
	}
	return b.String()
}
