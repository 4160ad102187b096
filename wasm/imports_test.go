// What the module may and may not be made of.

//go:build !js

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/wasm/chromium"
)

// tooHeavy are packages that must not get into the module: each costs the reader more than it gives.
var tooHeavy = []string{
	"net", "net/http", "net/url", "encoding/json", "text/template", "html/template", "log", "testing", "os/exec", "regexp",
	"crypto/tls", "go/ast", "encoding/gob",
}

func jsCommand(t *testing.T, name string, args ...string) *exec.Cmd {
	t.Helper()
	root, err := chromium.Root()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(name, args...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	return cmd
}

func TestImports(t *testing.T) {
	out, err := jsCommand(t, "go", "list", "-deps", "./wasm").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	inside := map[string]bool{}
	for _, name := range strings.Fields(string(out)) {
		inside[name] = true
	}
	if !inside["github.com/aioplay/aioplay/jsbridge"] {
		t.Fatalf("the list is not the module's: %s", out)
	}
	for _, name := range tooHeavy {
		if inside[name] {
			t.Errorf("the wasm module imports %s", name)
		}
	}
	for _, name := range []string{"build", "site", "wasm/chromium", "loop/native"} {
		if inside["github.com/aioplay/aioplay/"+name] {
			t.Errorf("the wasm module imports %s", name)
		}
	}
}

// Calls of syscall/js may panic, and a panic ends the instance: they go through safejs.
func TestNoUnsafeCalls(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a linter")
	}
	linter := filepath.Join(t.TempDir(), "jsguard")
	build := jsCommand(t, "go", "build", "-o", linter, "./wasm/jsguard")
	build.Env = os.Environ()
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if out, err := jsCommand(t, linter, "./jsbridge", "./wasm").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
