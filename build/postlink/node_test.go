// This file runs modules under node.

package postlink

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

// runScript runs a script with arguments, and skips the test where there is no node.
func runScript(t testing.TB, script string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node isn't installed")
	}
	out, err := exec.Command("node", append([]string{"-e", script, "--"}, args...)...).CombinedOutput()
	if err != nil {
		t.Fatalf("node: %v\n%s", err, out)
	}
	return string(out)
}

// validate lets node's engine check a module.
func validate(t testing.TB, wasm []byte) {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		return
	}
	cmd := exec.Command("node", "-e", `new WebAssembly.Module(require("fs").readFileSync(0))`)
	cmd.Stdin = bytes.NewReader(wasm)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("the engine refuses the module: %s", out)
	}
}

// build compiles a package for js/wasm and returns the module's name.
func build(t *testing.T, dir string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("builds a program")
	}
	out := filepath.Join(t.TempDir(), "main.wasm")
	cmd := exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), "build", "-o", out, dir)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if msg, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, msg)
	}
	return out
}

// runGo runs a Go program as go run would, and returns what it printed, and its exit status as an error.
func runGo(wasm string, args ...string) (string, error) {
	js := filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec_node.js")
	out, err := exec.Command("node", append([]string{"--stack-size=8192", js, wasm}, args...)...).CombinedOutput()
	return string(out), err
}

// passing are the parts of a traceback that depend on time: addresses and goroutines' numbers.
var passing = regexp.MustCompile(`0x[0-9a-f]+|goroutine \d+`)

// A program that exercises what moves control about in Go must print the same before and after.
func TestProgram(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node isn't installed")
	}
	file := build(t, "./testdata/program")
	wasm, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range []Options{{Tracebacks: true}, {}} {
		t.Run(fmt.Sprintf("%+v", o), func(t *testing.T) { sameProgram(t, file, wasm, o) })
	}
}

func sameProgram(t *testing.T, file string, wasm []byte, o Options) {
	out, stats, err := Process(wasm, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", stats)
	if stats.After > stats.Before || !o.Tracebacks && stats.Kept > stats.Data/2 {
		t.Errorf("%d bytes became %d, %d of data %d", stats.Before, stats.After, stats.Data, stats.Kept)
	}
	if stats.Mended < stats.Functions*9/10 {
		t.Errorf("only %d of %d functions were mended", stats.Mended, stats.Functions)
	}
	if stats.Table*100 > stats.Forward+stats.Backward {
		t.Errorf("%d jumps still go through a table", stats.Table)
	}
	again, _, err := Process(wasm, o)
	if err != nil || !bytes.Equal(out, again) {
		t.Error("a second run on the same input gave something else", err)
	}
	mended := strings.TrimSuffix(file, ".wasm") + ".mended.wasm"
	if err := os.WriteFile(mended, out, 0o666); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{nil, {"tracebacks"}, {"panic"}, {"nil"}, {"deadlock"}, {"exit"}, {"overflow"}} {
		want, wantErr := runGo(file, args...)
		got, gotErr := runGo(mended, args...)
		want, got = passing.ReplaceAllString(want, "…"), passing.ReplaceAllString(got, "…")
		if !o.Tracebacks && len(args) > 0 {
			if args[0] == "tracebacks" {
				continue
			}
			want, _, _ = strings.Cut(want, "\n\n") // what follows has the names of functions
			got, _, _ = strings.Cut(got, "\n\n")
		}
		if len(want) > 4000 && len(args) > 0 {
			want = want[:4000]
			got = got[:min(len(got), 4000)]
		}
		if got != want {
			t.Errorf("%v: got:\n%s\nwant:\n%s", args, got, want)
		}
		if (gotErr == nil) != (wantErr == nil) || len(args) == 0 && gotErr != nil {
			t.Errorf("%v: got %v, want %v", args, gotErr, wantErr)
		}
	}
}
