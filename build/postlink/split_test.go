// This file tests modules that are in two parts.

package postlink

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// parts splits a module, writes both parts and checks what must hold of any two.
func parts(t *testing.T, dir string, wasm []byte, d Division) (first, second []byte) {
	t.Helper()
	first, second, stats, err := Split(wasm, Options{}, d)
	if err != nil {
		t.Fatal(err)
	}
	validate(t, first)
	validate(t, second)
	again, more, _, err := Split(wasm, Options{}, d)
	if err != nil || !bytes.Equal(first, again) || !bytes.Equal(second, more) {
		t.Error("a second run on the same input gave something else", err)
	}
	if stats.After != len(first) || stats.Rest != len(second) || stats.Cold == 0 {
		t.Errorf("%+v, %d and %d bytes", stats, len(first), len(second))
	}
	for i, module := range [][]byte{first, second} {
		packed, err := Pack(module)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Unpack(packed)
		if err != nil || !bytes.Equal(back, module) {
			t.Error("packing changes the module", err)
		}
		if err := os.WriteFile(filepath.Join(dir, string(rune('a'+i))), module, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return first, second
}

// runParts runs a program in two parts; without the second it fails when it asks for it.
func runParts(dir string, whole bool, args ...string) (string, error) {
	command := []string{"--stack-size=8192", "testdata/split.js", filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec.js"), filepath.Join(dir, "a"), "-"}
	if whole {
		command[len(command)-1] = filepath.Join(dir, "b")
	}
	out, err := exec.Command("node", append(command, args...)...).CombinedOutput()
	return string(out), err
}

func needNode(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node isn't installed")
	}
}

// TestSplitProgram splits the program of TestProgram in ways that leave out other functions each, up to all that can be.
func TestSplitProgram(t *testing.T) {
	t.Parallel()
	needNode(t)
	file := build(t, "./testdata/program")
	wasm, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	type outcome struct {
		text string
		err  error
	}
	ways := [][]string{nil, {"panic"}, {"nil"}, {"deadlock"}, {"exit"}}
	wants := make([]outcome, len(ways))
	for i, args := range ways {
		text, err := runGo(file, args...)
		wants[i] = outcome{text, err}
	}
	half := half(wasm)
	for name, cold := range map[string]func(string) bool{
		"all":       func(string) bool { return true },
		"half":      half,
		"the other": func(name string) bool { return !half(name) },
		"main":      func(name string) bool { return strings.HasPrefix(name, "main.") },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			first, _ := parts(t, dir, wasm, Division{Cold: cold})
			if name == "all" && len(first) > len(wasm)/4 {
				t.Errorf("with all functions left out, %d bytes of %d are left", len(first), len(wasm))
			}
			for i, args := range ways {
				want, wantErr := wants[i].text, wants[i].err
				got, gotErr := runParts(dir, true, args...)
				want, got = passing.ReplaceAllString(want, "…"), passing.ReplaceAllString(got, "…")
				if len(args) > 0 {
					want, _, _ = strings.Cut(want, "\n\n") // what follows has the names of functions
					got, _, _ = strings.Cut(got, "\n\n")
				}
				if got != want || (gotErr == nil) != (wantErr == nil) {
					t.Errorf("%v: %v, got:\n%s\nwant %v:\n%s", args, gotErr, got, wantErr, want)
				}
			}
		})
	}
}

// TestSplitLater asks for the second part when a function or a text of it is needed, and not before.
func TestSplitLater(t *testing.T) {
	t.Parallel()
	needNode(t)
	file := build(t, "./testdata/later")
	wasm, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	first, second := parts(t, dir, wasm, Division{
		Cold: func(name string) bool {
			return strings.HasPrefix(name, "main.rare") || strings.HasPrefix(name, "main.(*rare")
		},
		Data: [][]byte{[]byte("A text that few programs read.\n")},
	})
	if text := []byte("few programs read"); bytes.Contains(first, text) || !bytes.Contains(second, text) {
		t.Error("the text is in the first part, or not in the second")
	}
	if field := []byte("street"); bytes.Contains(first, []byte("grandTotal")) || !bytes.Contains(second, []byte("grandTotal")) || !bytes.Contains(first, field) {
		t.Error("the names of fields are in the wrong part")
	}
	if out, err := runParts(dir, false); err != nil || out != "common\n" {
		t.Errorf("without the second part: %v\n%s", err, out)
	}
	for _, way := range []string{"keys", "convert", "crowd", "finalizer"} { // what types say about themselves, and Go's runtime reads
		want, err := runGo(file, way)
		if err != nil {
			t.Fatal(err)
		}
		if out, err := runParts(dir, false, way); err != nil || out != want {
			t.Errorf("%s without the second part: %v, got:\n%s\nwant:\n%s", way, err, out, want)
		}
	}
	for _, way := range []string{"call", "value", "method", "goroutine", "defer", "deep", "text", "gc", "fields"} {
		want, err := runGo(file, way)
		if err != nil {
			t.Fatal(err)
		}
		if out, err := runParts(dir, true, way); err != nil || out != want {
			t.Errorf("%s: %v, got:\n%s\nwant:\n%s", way, err, out, want)
		}
		if out, err := runParts(dir, false, way); err == nil || !strings.Contains(out, "the second module was asked for") {
			t.Errorf("%s without the second part: %v\n%s", way, err, out)
		}
	}
}

func TestSplitRefusals(t *testing.T) {
	t.Parallel()
	file := build(t, "./testdata/later")
	wasm, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	all, none := func(string) bool { return true }, func(string) bool { return false }
	for _, tt := range []struct {
		name string
		o    Options
		d    Division
		want string
	}{
		{"nothing", Options{}, Division{Cold: none}, "postlink: no function can be left out"},
		{"tracebacks", Options{Tracebacks: true}, Division{Cold: all}, "postlink: a module that keeps its tracebacks can't be split"},
		{"no such text", Options{}, Division{Cold: all, Data: [][]byte{[]byte("nowhere to be found, this")}}, "postlink: data to leave out isn't in the module once"},
		{"twice", Options{}, Division{Cold: all, Data: [][]byte{[]byte("e")}}, "postlink: data to leave out isn't in the module once"},
		{"empty", Options{}, Division{Cold: all, Data: [][]byte{nil}}, "postlink: data to leave out isn't in the module once"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, _, _, err := Split(wasm, tt.o, tt.d); err == nil || !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

// TestInstrument runs a program that says which of its functions ran.
func TestInstrument(t *testing.T) {
	t.Parallel()
	needNode(t)
	wasm, err := os.ReadFile(build(t, "./testdata/later"))
	if err != nil {
		t.Fatal(err)
	}
	out, names, err := Instrument(wasm)
	if err != nil {
		t.Fatal(err)
	}
	validate(t, out)
	file := filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(file, out, 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", "testdata/split.js", filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec.js"), file, "-")
	cmd.Env = append(os.Environ(), "POSTLINK_TEST_RAN=1")
	text, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	ran := map[string]bool{}
	for _, n := range strings.Fields(string(text)) {
		if i, ok := strings.CutPrefix(n, "ran:"); ok {
			k := 0
			for _, c := range i {
				k = 10*k + int(c-'0')
			}
			ran[names[k]] = true
		}
	}
	for name, want := range map[string]bool{"main.main": true, "main.common": true, "main.rare": false, "runtime.schedule": true, "main.rareText": false} {
		if ran[name] != want {
			t.Errorf("%s ran: %v, want %v", name, ran[name], want)
		}
	}
	if _, _, err := Instrument(wasm[:100]); err == nil {
		t.Error("a truncated module was accepted")
	}
}
