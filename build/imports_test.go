// The rules about who may import whom, kept over the real import graph.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"strings"
	"testing"
)

// mayImport says, for each folder of the module, which other folders of it may be imported from there. A folder
// stands for those below it, and the longest one that matches a package counts. Test files are free.
var mayImport = map[string][]string{
	"loop":             {"loop"},
	"jsbridge":         {"loop"},
	"python/stack":     {},
	"python/syntax":    {"python/stack"},
	"python/libm":      {},
	"python/compile":   {"python/syntax", "python/stack", "python/libm"},
	"python/vm":        {"python/compile", "python/syntax", "python/stack", "python/libm", "python/vm"},
	"python/lib":       {"python/vm", "python/compile", "python/syntax", "python/stack", "python/libm", "python/lib", "loop"},
	"python":           {"python", "loop"},
	"wasm":             {"python", "jsbridge", "loop"},
	"wasm/chromium":    {"wasm/chromium", "build/postlink"}, // for tests: starts browsers
	"wasm/browserexec": {"wasm/chromium"},
	"site":             {},
	"build/postlink":   {},
	"build":            {"build", "site", "python", "loop"},
}

// forbiddenInWasm would make the runtime big, or can't work in a browser's worker.
var forbiddenInWasm = []string{
	"net", "net/http", "encoding/json", "text/template", "html/template", "log", "testing", "os/exec",
}

// listed is a package as go list tells of it.
type listed struct {
	ImportPath string
	Standard   bool
	Imports    []string
}

// goList lists packages for one platform.
func goList(t *testing.T, platform string, args ...string) []listed {
	t.Helper()
	goos, goarch, _ := strings.Cut(platform, "/")
	cmd := exec.Command("go", append([]string{"list", "-e", "-json=ImportPath,Standard,Imports"}, args...)...)
	cmd.Dir = ".."
	cmd.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list for %s: %v\n%s", platform, err, &stderr)
	}
	var list []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
}

// under says whether a package stands in a folder or below it.
func under(pkg, folder string) bool { return pkg == folder || strings.HasPrefix(pkg, folder+"/") }

// ruleFor is the longest folder of the table that the package stands in.
func ruleFor(pkg string) (folder string) {
	for f := range mayImport {
		if under(pkg, f) && len(f) > len(folder) {
			folder = f
		}
	}
	return folder
}

func TestImportRules(t *testing.T) {
	for _, platform := range []string{"linux/amd64", "js/wasm"} {
		for _, p := range goList(t, platform, "./...") {
			pkg := strings.TrimPrefix(p.ImportPath, moduleName+"/")
			if base := path.Base(pkg); base == "util" || base == "common" || base == "helpers" || base == "types" {
				t.Errorf("%s: no package is called %s", pkg, base)
			}
			folder := ruleFor(pkg)
			if folder == "" {
				t.Errorf("%s stands outside of the agreed folders", pkg)
				continue
			}
			for _, imp := range p.Imports {
				other, own := strings.CutPrefix(imp, moduleName+"/")
				if !own {
					continue
				}
				ok := false
				for _, allowed := range mayImport[folder] {
					ok = ok || under(other, allowed)
				}
				if !ok {
					t.Errorf("%s: %s imports %s, which %s must not", platform, pkg, other, folder)
				}
			}
		}
	}
}

func TestLoopNeedsTheStandardLibraryOnly(t *testing.T) {
	for _, p := range goList(t, "linux/amd64", "-deps", "./loop", "./loop/sim") {
		if !p.Standard && !under(p.ImportPath, moduleName+"/loop") {
			t.Errorf("loop needs %s", p.ImportPath)
		}
		if under(p.ImportPath, "net") || p.ImportPath == "syscall/js" {
			t.Errorf("loop needs %s, which only its drivers may", p.ImportPath)
		}
	}
}

func TestRuntimeStaysSmall(t *testing.T) {
	seen := false
	for _, p := range goList(t, "js/wasm", "-deps", "./wasm") {
		seen = seen || p.ImportPath == moduleName+"/wasm"
		for _, f := range forbiddenInWasm {
			if p.ImportPath == f {
				t.Errorf("the runtime needs package %s; find out through which with: GOOS=js GOARCH=wasm go list -deps -json=ImportPath,Imports ./wasm", f)
			}
		}
	}
	if !seen {
		t.Error("the list doesn't even name the runtime's own package")
	}
}
