// This file tests single functions, written by hand, against what the pass should make of them.

package postlink

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files")

// Each file of testdata has a comment, the body of function 1 after "-- in --", and its processed body after "-- out --".
// The body has one local besides the parameter and the stack pointer, an i64. Function 0 is named by the "callee:" line.
func TestGolden(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			head, rest, ok := strings.Cut(string(text), "-- in --\n")
			in, want, ok2 := strings.Cut(rest, "-- out --\n")
			if !ok || !ok2 {
				t.Fatal("no -- in -- or no -- out --")
			}
			callee := "main.callee"
			for line := range strings.Lines(head) {
				if name, ok := strings.CutPrefix(line, "callee: "); ok {
					callee = strings.TrimSpace(name)
				}
			}
			result := "i32.const 0\nend"
			if strings.HasPrefix(callee, "runtime.gcWriteBarrier") {
				result = "i64.const 0\nend"
			}
			locals := []byte{2, 1, 0x7f, 1, 0x7e}
			wasm := makeModule([]testFunc{
				{callee, append([]byte{0}, assemble(t, result)...)},
				{"main.f", append(bytes.Clone(locals), assemble(t, in)...)},
			})
			validate(t, wasm)
			out, stats, err := Process(wasm, Options{Tracebacks: true})
			got := ""
			if err != nil {
				got = err.Error() + "\n"
			} else {
				if stats.Mended != 1 {
					t.Errorf("mended %d functions, not 1", stats.Mended)
				}
				validate(t, out)
				m, err := parseModule(out)
				if err != nil {
					t.Fatal(err)
				}
				code := m.bodies[1]
				if body, ok := bytes.CutPrefix(code, locals); ok {
					got = disassemble(t, body)
				} else {
					got = "locals " + string('0'+rune(code[0])) + "\n" + disassemble(t, code[len(locals)+2:])
				}
			}
			if *update {
				if err := os.WriteFile(file, []byte(head+"-- in --\n"+in+"-- out --\n"+got), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got != want {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	good := goodModule(t)
	out, _, err := Process(good, Options{Tracebacks: true})
	if err != nil {
		t.Fatal(err)
	}
	stripped, err := StripNames(good)
	if err != nil {
		t.Fatal(err)
	}
	plain := makeModule([]testFunc{{"main.f", append([]byte{0}, assemble(t, "i32.const 0\nend")...)}})
	for _, tt := range []struct {
		name string
		wasm []byte
		want string
	}{
		{"empty", nil, "postlink: not a WebAssembly module of version 1"},
		{"second run", out, "postlink: the module has been processed already"},
		{"no names", stripped, "postlink: the module has no function names: link it without -s"},
		{"another Go", bytes.Replace(good, []byte(Version+".1"), []byte("go9.99.1"), 1),
			"postlink: the module was made by go9.99.1; the pass knows the code of " + Version},
		{"not Go", bytes.Replace(good, []byte("language"), []byte("lingvvxx"), 1), "postlink: the module doesn't say that Go made it"},
		{"cut off", good[:len(good)/2], "postlink: section at byte"},
		{"no dispatch", plain, "postlink: no function begins as Go's do: the compiler has changed, or this isn't its code"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, _, err := Process(tt.wasm, Options{Tracebacks: true})
			if err == nil || !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestStripNames(t *testing.T) {
	out, _, err := Process(goodModule(t), Options{Tracebacks: true})
	if err != nil {
		t.Fatal(err)
	}
	small, err := StripNames(out)
	if err != nil {
		t.Fatal(err)
	}
	m, err := parseModule(small)
	if err != nil || m.named || !m.marked {
		t.Errorf("named %v, marked %v, %v", m.named, m.marked, err)
	}
	validate(t, small)
	if _, err := StripNames(small[:len(small)-1]); err == nil {
		t.Error("a truncated module was accepted")
	}
}

// goodModule is a small module that has something of everything.
func goodModule(t testing.TB) []byte {
	text, err := os.ReadFile("testdata/loop_call.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "-- in --\n")
	in, _, _ := strings.Cut(rest, "-- out --\n")
	return makeModule([]testFunc{
		{"main.callee", append([]byte{0}, assemble(t, "i32.const 0\nend")...)},
		{"main.f", append([]byte{2, 1, 0x7f, 1, 0x7e}, assemble(t, in)...)},
	})
}

// FuzzProcess feeds damaged modules: an error is right, a panic isn't.
func FuzzProcess(f *testing.F) {
	good := goodModule(f)
	f.Add(good, 0, byte(0))
	for i := 8; i < len(good); i += 3 {
		f.Add(good, i, byte(0x0b))
	}
	f.Fuzz(func(t *testing.T, wasm []byte, at int, with byte) {
		wasm = bytes.Clone(wasm)
		if at >= 0 && at < len(wasm) {
			wasm[at] ^= with
		}
		out, _, err := Process(wasm, Options{Tracebacks: true})
		if err != nil {
			return
		}
		if _, err := parseModule(out); err != nil {
			t.Errorf("the result doesn't parse: %v", err)
		}
	})
}
