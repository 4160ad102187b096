// Building the runtime: the Go program of ./wasm as WebAssembly, compressed, with Go's own loader script.
package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/aioplay/aioplay/build/postlink"
)

// Runtime is the compiled runtime as the site ships it.
type Runtime struct {
	Name string // path in the site, with a hash of the contents
	Wasm []byte // gzip-compressed
	Exec string // wasm_exec.js of the Go that built it
}

// moduleName is the module whose source is needed to build the runtime.
const moduleName = "github.com/aioplay/aioplay"

// runtimeSources are the folders that the runtime's program is made of.
var runtimeSources = []string{"wasm", "python", "loop", "jsbridge", "build/postlink", "go.mod", "go.sum"}

// Runtime builds the runtime, or takes it from the cache when no source file has changed.
func (s Sources) Runtime() (Runtime, error) {
	goSource := func(p string) bool {
		switch filepath.Ext(p) {
		case ".go", ".mod", ".sum", ".py", ".txt", ".json":
			return !strings.HasSuffix(p, "_test.go")
		}
		return false
	}
	key, err := treeHash(s.Root, goSource, runtimeSources...)
	if err != nil {
		return Runtime{}, err
	}
	goroot, err := goEnv(s.Root, "GOROOT", "GOVERSION")
	if err != nil {
		return Runtime{}, err
	}
	key = contentHash([]byte(key + goroot[1]))
	var r Runtime
	if s.Cache.load("runtime", key, &r) {
		return r, nil
	}
	wasm, err := s.compile(goroot[1])
	if err != nil {
		return Runtime{}, err
	}
	if r.Wasm, err = gzipped(wasm); err != nil {
		return Runtime{}, err
	}
	loader, err := os.ReadFile(filepath.Join(goroot[0], "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return Runtime{}, fmt.Errorf("Go's own wasm_exec.js is missing: %w", err)
	}
	r.Exec = string(loader)
	r.Name = assetFolder + "runtime-" + contentHash(r.Wasm) + ".wasm.gz"
	s.Cache.store("runtime", key, r)
	return r, nil
}

// compile compiles ./wasm, mends its branches, which nearly doubles its speed, drops its symbols, and packs it.
func (s Sources) compile(goVersion string) ([]byte, error) {
	s.Log("building the runtime (go build for js/wasm)")
	if goVersion != postlink.Version && !strings.HasPrefix(goVersion, postlink.Version+".") {
		s.Log("the runtime stays as %s compiled it, and is slower: the pass after linking knows the code of %s", goVersion, postlink.Version)
		return compileWasm(s.Root, "-s -w -buildid=")
	}
	wasm, err := compileWasm(s.Root, "-w -buildid=") // with the names of the functions, which the pass needs
	if err != nil {
		return nil, err
	}
	if wasm, _, err = postlink.Process(wasm, postlink.Options{}); err != nil {
		return nil, err
	}
	if wasm, err = postlink.StripNames(wasm); err != nil {
		return nil, err
	}
	return postlink.Pack(wasm) // site/src/runtime-unpack.ts unpacks it
}

// cold lists flags for the packages that run once for each program and whose functions aren't worth copying about.
var cold = []string{"-gcflags=" + moduleName + "/python/compile=-l", "-gcflags=" + moduleName + "/python/syntax=-l"}

// compileWasm compiles ./wasm with the linker flags given.
func compileWasm(root, ldflags string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "aioplay-wasm-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "runtime.wasm")
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=" + ldflags}, cold...)
	cmd := exec.Command("go", append(args, "-o", out, "./wasm")...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if msg, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build ./wasm: %w\n%s", err, bytes.TrimSpace(msg))
	}
	return os.ReadFile(out)
}

// gzipped compresses at the highest level, with nothing in the header that differs from build to build.
func gzipped(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// goEnv asks the go command for variables.
func goEnv(dir string, names ...string) ([]string, error) {
	if _, err := exec.LookPath("go"); err != nil {
		return nil, errors.New("the go command isn't installed. The runtime is compiled from source: install Go 1.26 or newer from https://go.dev/dl/, then try again")
	}
	cmd := exec.Command("go", append([]string{"env"}, names...)...)
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go env: %w", err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n"), nil
}
