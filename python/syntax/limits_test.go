// Sources of unusual size or depth: each is parsed, or refused with an error, in time that grows with its length.

package syntax

import (
	"strings"
	"testing"
)

func TestLimits(t *testing.T) {
	rep := strings.Repeat
	for _, c := range []struct {
		name, src, want string // want: the error's start, "" when the source is right
	}{
		{"a line of a megabyte", "x = [" + rep("1, ", 350000) + "]\n", ""},
		{"a string of a megabyte", "x = '" + rep("a", 1<<20) + "'\n", ""},
		{"a megabyte of terms", "x = " + rep("a + ", 250000) + "a\n", ""},
		{"a megabyte, unfinished", "x = " + rep("a + ", 250000) + "\n", "SyntaxError|invalid syntax"},
		{"a megabyte with a broken end", "x = [" + rep("1, ", 350000) + "1 2]\n", "SyntaxError|invalid syntax. Perhaps you forgot a comma?"},
		{"many statements and a broken one", rep("x = f(a, b)[1].c\n", 60000) + "x y\n", "SyntaxError|invalid syntax|60001|3"},
		{"a broken class of a megabyte", "class C:\n" + rep("  x = f(a, b)[1].c\n", 50000) + "  x y\n", "SyntaxError|invalid syntax|50002|5"},
		{"200 brackets", rep("(", 200) + rep(")", 200) + "\n", ""},
		{"201 brackets", rep("(", 201) + rep(")", 201) + "\n", "SyntaxError|too many nested parentheses"},
		{"10,000 brackets", rep("[", 10000) + "\n", "SyntaxError|too many nested parentheses"},
		{"mixed brackets, unclosed", rep("({[", 60) + "\n", "SyntaxError|'[' was never closed"},
		{"nested calls", rep("f(", 199) + rep(")", 199) + "\n", ""},
		{"nested calls, broken inside", rep("f(", 150) + "a b" + rep(")", 150) + "\n", "SyntaxError|invalid syntax. Perhaps you forgot a comma?"},
		{"nested subscripts", rep("a[", 199) + "0" + rep("]", 199) + "\n", ""},
		{"nested dicts, broken inside", rep("{1: ", 150) + "2 3" + rep("}", 150) + "\n", "SyntaxError|invalid syntax. Perhaps you forgot a comma?"},
		{"nested lists, broken outside", rep("[", 100) + rep("]", 100) + " 1\n", "SyntaxError|invalid syntax"},
		{"lambdas", "x = " + rep("lambda: ", 100) + "1\n", ""},
		{"too many lambdas", "x = " + rep("lambda: ", 100000) + "1\n", "MemoryError|"},
		{"signs", "x = " + rep("-", 1000) + "1\n", ""},
		{"too many signs", "x = " + rep("-", 100000) + "1\n", "MemoryError|"},
		{"too many nots", "x = " + rep("not ", 100000) + "1\n", "MemoryError|"},
		{"powers", "x = " + rep("2 ** ", 1000) + "1\n", ""},
		{"conditionals", "x = " + rep("a if b else ", 1000) + "c\n", ""},
		{"many elifs", "if a:\n pass\n" + rep("elif b:\n pass\n", 5000), ""},
		{"comparisons", "x = " + rep("a < ", 100000) + "b\n", ""},
		{"attributes", "x = a" + rep(".b", 100000) + "\n", ""},
		{"adjacent strings", "x = (" + rep("'a' ", 200000) + ")\n", ""},
		{"adjacent strings and a name", "x = (" + rep("'a' ", 2000) + "b 'c')\n", "SyntaxError|invalid syntax. Perhaps you forgot a comma?"},
		{"99 levels of blocks", nested(99), ""},
		{"100 levels of blocks", nested(100), "IndentationError|too many levels of indentation"},
		{"nested f-strings", rep(`f"{`, 149) + "1" + rep(`}"`, 149) + "\n", ""},
		{"too many nested f-strings", rep(`f"{`, 150) + "1" + rep(`}"`, 150) + "\n", "SyntaxError|too many nested f-strings or t-strings"},
		{"many replacement fields", "f'" + rep("{a}", 100000) + "'\n", ""},
		{"many blank lines", rep("\n", 1<<20) + "x\n", ""},
		{"many comments", rep("# a\n", 1<<18) + "x y\n", "SyntaxError|invalid syntax"},
		{"many continuations", "x = 1" + rep(" + \\\n1", 1<<17) + "\n", ""},
		{"nested patterns", "match x:\n case " + rep("[", 150) + rep("]", 150) + ": pass\n", ""},
		{"nested comprehensions", "x = " + rep("[a for a in ", 150) + "b" + rep("]", 150) + "\n", ""},
		{"nested comprehensions, broken", "x = " + rep("[a for a in ", 100) + "b c" + rep("]", 100) + "\n", "SyntaxError|"},
		// CPython's parser overflows at the same depths, whatever it runs on.
		{"193 parentheses, broken inside", "y = " + rep("(", 193) + "x y" + rep(")", 193) + "\n", "SyntaxError|invalid syntax. Perhaps you forgot a comma?"},
		{"194 parentheses, broken inside", "y = " + rep("(", 194) + "x y" + rep(")", 194) + "\n", "MemoryError|Parser stack overflowed"},
		{"186 lists, broken inside", "y = " + rep("[", 186) + "x y" + rep("]", 186) + "\n", "SyntaxError|invalid syntax. Perhaps you forgot a comma?"},
		{"187 lists, broken inside", "y = " + rep("[", 187) + "x y" + rep("]", 187) + "\n", "MemoryError|Parser stack overflowed"},
		{"181 lambdas in parentheses, broken inside", "y = " + rep("(lambda: ", 181) + "x y" + rep(")", 181) + "\n", "SyntaxError|invalid syntax. Perhaps you forgot a comma?"},
		{"182 lambdas in parentheses, broken inside", "y = " + rep("(lambda: ", 182) + "x y" + rep(")", 182) + "\n", "MemoryError|Parser stack overflowed"},
		{"5,963 signs, broken behind", "y = " + rep("-", 5963) + "x y\n", "SyntaxError|invalid syntax"},
		{"5,964 signs, broken behind", "y = " + rep("-", 5964) + "x y\n", "MemoryError|Parser stack overflowed"},
		{"200 lists and a broken line", "x = " + rep("[", 200) + rep("]", 200) + "\nx y\n", "MemoryError|Parser stack overflowed"},
		// Right sources, too.
		{"2,984 lambdas", rep("lambda: ", 2984) + "a\n", ""},
		{"2,985 lambdas", rep("lambda: ", 2985) + "a\n", "MemoryError|Parser stack overflowed"},
		{"5,969 signs", rep("-", 5969) + "a\n", ""},
		{"5,970 signs", rep("-", 5970) + "a\n", "MemoryError|Parser stack overflowed"},
		{"5,970 signs and a broken line", rep("-", 5970) + "a\nx y\n", "MemoryError|Parser stack overflowed"},
		{"5,962 elifs", "if a:\n pass\n" + rep("elif b:\n x\n", 5962), ""},
		{"5,963 elifs", "if a:\n pass\n" + rep("elif b:\n x\n", 5963), "MemoryError|Parser stack overflowed"},
		{"signs in brackets", rep("(", 190) + rep("-", 695) + "a" + rep(")", 190) + "\n", ""},
		{"more signs in brackets", rep("(", 190) + rep("-", 696) + "a" + rep(")", 190) + "\n", "MemoryError|Parser stack overflowed"},
		{"decorators", rep("@a\n", 50000) + "def f(): pass\n", ""},
		{"with items", "with " + rep("a as b, ", 50000) + "c: pass\n", ""},
		{"a huge number", "x = 0x" + rep("f", 1<<18) + "\n", ""},
		{"too many digits", "x = " + rep("9", 5000) + "\n", "SyntaxError|Exceeds the limit (4300 digits)"},
	} {
		_, err := ParseText(c.src, "x.py", ModeExec)
		got := ""
		if err != nil {
			got = summary(err)
		}
		if c.want == "" && got != "" || !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %.200s, want %q", c.name, got, c.want)
		}
	}
}

// nested returns n blocks inside each other.
func nested(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + "if a:\n")
	}
	b.WriteString(strings.Repeat(" ", n) + "pass\n")
	return b.String()
}
