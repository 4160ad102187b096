// Types_test.go runs the programs of testdata and compares what they print with what CPython 3.13 printed.

package vm

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/syntax"
)

// difference is a line that CPython 3.14 prints otherwise than 3.13 does.
type difference struct{ want, reason string }

// known holds the recorded lines that have changed since, by program and recorded text.
var known = map[string]map[string]difference{
	"int": {
		"ZeroDivisionError: integer division or modulo by zero": {"ZeroDivisionError: division by zero", "one message for every division since 3.14"},
	},
	"format": {
		"'%c' TypeError: %c requires int or char": {"'%c' TypeError: %c requires an int or a unicode character, not ", "3.14 names what it got"},
		"b'%c' TypeError: %c requires an integer in range(256) or a single byte": {
			"b'%c' TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 2", "3.14 names what it got"},
	},
	"bytes": {
		"TypeError: rjust() argument 2 must be a byte string of length 1, not bytes": {
			"TypeError: rjust(): argument 2 must be a byte string of length 1, not a bytes object of length 2", "3.14 names what it got"},
		"ValueError: non-hexadecimal number found in fromhex() arg at position 4": {
			"ValueError: fromhex() arg must contain an even number of hexadecimal digits", "3.14 says what is wrong"},
	},
	"complex": {
		"TypeError: complex() first argument must be a string or a number, not 'NoneType'": {"TypeError: complex() argument must be a string or a number, not NoneType", "3.14's words"},
		"TypeError: complex() can't take second arg if first is a string":                  {"TypeError: complex() argument 'real' must be a real number, not str", "3.14's words"},
		"TypeError: complex() second argument must be a number, not 'list'":                {"TypeError: complex() argument 'imag' must be a real number, not list", "3.14's words"},

		"(-0-1.5j) 3 (3-1.5j) (-3-1.5j) -4.5j False (-0-0.5j)":                      {"(-0-1.5j) 3 (3-1.5j) (-3-1.5j) (-0-4.5j) False (-0-0.5j)", realOperand},
		"(-0-1.5j) 2.5 (2.5-1.5j) (-2.5-1.5j) -3.75j False (-0-0.6j)":               {"(-0-1.5j) 2.5 (2.5-1.5j) (-2.5-1.5j) (-0-3.75j) False (-0-0.6j)", realOperand},
		"(-0-1.5j) True (1-1.5j) (-1-1.5j) -1.5j False (-0-1.5j)":                   {"(-0-1.5j) True (1-1.5j) (-1-1.5j) (-0-1.5j) False (-0-1.5j)", realOperand},
		"3 0j (3+0j) (3+0j) 0j False Z":                                             {"3 0j (3+0j) (3-0j) 0j False Z", realOperand},
		"3 (-0-1.5j) (3-1.5j) (3+1.5j) -4.5j False (-0+2j)":                         {"3 (-0-1.5j) (3-1.5j) (3+1.5j) (-0-4.5j) False (-0+2j)", realOperand},
		"3 (-1+0j) (2+0j) (4+0j) (-3+0j) False (-3-0j)":                             {"3 (-1+0j) (2+0j) (4-0j) (-3+0j) False (-3-0j)", realOperand},
		"2.5 0j (2.5+0j) (2.5+0j) 0j False Z":                                       {"2.5 0j (2.5+0j) (2.5-0j) 0j False Z", realOperand},
		"2.5 (-0-1.5j) (2.5-1.5j) (2.5+1.5j) -3.75j False (-0+1.6666666666666667j)": {"2.5 (-0-1.5j) (2.5-1.5j) (2.5+1.5j) (-0-3.75j) False (-0+1.6666666666666667j)", realOperand},
		"2.5 (-1+0j) (1.5+0j) (3.5+0j) (-2.5+0j) False (-2.5-0j)":                   {"2.5 (-1+0j) (1.5+0j) (3.5-0j) (-2.5+0j) False (-2.5-0j)", realOperand},
		"True 0j (1+0j) (1+0j) 0j False Z":                                          {"True 0j (1+0j) (1-0j) 0j False Z", realOperand},
		"True (-0-1.5j) (1-1.5j) (1+1.5j) -1.5j False (-0+0.6666666666666666j)":     {"True (-0-1.5j) (1-1.5j) (1+1.5j) (-0-1.5j) False (-0+0.6666666666666666j)", realOperand},
		"True (-1+0j) 0j (2+0j) (-1+0j) False (-1-0j)":                              {"True (-1+0j) 0j (2-0j) (-1+0j) False (-1-0j)", realOperand},
		"(2+0j) 1j (nan+infj) (nan+infj) (nan+infj) 0j":                             {"(2-0j) 1j (nan+infj) (nan+infj) (nan+infj) 0j", realOperand},
	},
}

const realOperand = "since 3.14 a real operand has no imaginary part, not one of zero"

// runProgram runs a program's text and returns what it printed and its exception, if it ended with one.
func runProgram(t *testing.T, name, text string) (string, error) {
	t.Helper()
	out, _, err := runThread(t, name, text)
	return out, err
}

// runThread is runProgram, and gives the thread, too.
func runThread(t *testing.T, name, text string) (string, *Thread, error) {
	t.Helper()
	m, err := syntax.ParseText(text, name, syntax.ModeExec)
	if err != nil {
		t.Fatal(err)
	}
	c, err := compile.Compile(m, name, compile.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	rt := NewRuntime()
	rt.MemoryLimit = 256 << 20
	rt.Stdout = func(s string) { out.WriteString(s) }
	rt.Stderr = func(s string) {}
	th := NewThread(rt)
	globals := NewDict()
	globals.SetStr(strName, NewStr("__main__"))
	globals.SetStr(strBuiltins, rt.Builtins.Value())
	_, err = th.runFunction(th.newFunction(NewCode(c, nil), globals), Unbound, Args{})
	return out.String(), th, err
}

func TestTypes(t *testing.T) {
	files, err := filepath.Glob("testdata/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no programs", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".py")
		recorded, err := os.ReadFile(strings.TrimSuffix(file, ".py") + ".out")
		if err != nil {
			continue // a program for another test
		}
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			out, err := runProgram(t, file, string(text))
			if err != nil {
				t.Errorf("ended with %v", err)
			}
			compareLines(t, strings.Split(out, "\n"), strings.Split(string(recorded), "\n"), known[name])
		})
	}
}

// compareLines reports lines that differ from the recorded ones without a known reason, and reasons that no line
// needs any more.
func compareLines(t *testing.T, got, want []string, known map[string]difference) {
	used := map[string]bool{}
	for i := 0; i < len(got) || i < len(want); i++ {
		var g, w string
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g == w {
			continue
		}
		if d, ok := known[w]; ok && strings.HasPrefix(g, d.want) {
			used[w] = true
			continue
		}
		t.Errorf("line %d:\n got %s\nwant %s", i+1, g, w)
		if i >= len(want) {
			break
		}
	}
	for w, d := range known {
		if !used[w] {
			t.Errorf("no line differs any more for %q: %s", d.reason, w)
		}
	}
}
