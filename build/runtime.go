// Building the runtime: the Go program of ./wasm as WebAssembly, compressed, with Go's own loader script.
package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aioplay/aioplay/build/postlink"
)

// Runtime is the compiled runtime as the site ships it: what programs start with, and the rest, which the page loads when
// the first of them has begun, or a program needs it.
type Runtime struct {
	Name string // path in the site, with a hash of the contents
	Wasm []byte // gzip-compressed
	Rest string // path of the rest; "" if everything is in one file
	More []byte // the rest, gzip-compressed
	Exec string // wasm_exec.js of the Go that built it
}

// moduleName is the module whose source is needed to build the runtime.
const moduleName = "github.com/aioplay/aioplay"

// runtimeSources are the folders that the runtime's program is made of.
var runtimeSources = []string{"wasm", "python", "loop", "jsbridge", "build/postlink", "build/runtime.go", "build/profile.go", profileFile, "go.mod", "go.sum"}

// Runtime builds the runtime, or takes it from the cache when no source file has changed.
func (s Sources) Runtime() (Runtime, error) {
	goSource := func(p string) bool {
		switch filepath.Ext(p) {
		case ".go", ".mod", ".sum", ".py", ".txt", ".json", filepath.Ext(profileFile):
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
	wasm, rest, err := s.compile(goroot[1])
	if err != nil {
		return Runtime{}, err
	}
	if r.Wasm, err = gzipped(wasm); err != nil {
		return Runtime{}, err
	}
	if rest != nil {
		if r.More, err = gzipped(rest); err != nil {
			return Runtime{}, err
		}
		r.Rest = assetFolder + "rest-" + contentHash(r.More) + ".wasm.gz"
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

// compile compiles ./wasm, mends its branches, which nearly doubles its speed, drops its symbols, divides it in two, and packs both
// parts. There is no second part if the Go that is here isn't the one that the pass knows.
func (s Sources) compile(goVersion string) (first, rest []byte, err error) {
	s.Log("building the runtime (go build for js/wasm)")
	if goVersion != postlink.Version && !strings.HasPrefix(goVersion, postlink.Version+".") {
		s.Log("the runtime stays as %s compiled it, and is slower and bigger: the pass after linking knows the code of %s", goVersion, postlink.Version)
		first, err = compileWasm(s.Root, "-s -w -buildid=")
		return first, nil, err
	}
	wasm, err := compileWasm(s.Root, namedFlags)
	if err != nil {
		return nil, nil, err
	}
	d, err := s.division()
	if err != nil {
		return nil, nil, err
	}
	modules := [2][]byte{}
	if modules[0], modules[1], _, err = postlink.Split(wasm, postlink.Options{ImportMemory: true}, d); err != nil {
		return nil, nil, err
	}
	for i, module := range modules {
		if module, err = postlink.StripNames(module); err != nil {
			return nil, nil, err
		}
		if modules[i], err = postlink.Pack(module); err != nil { // site/src/runtime-unpack.ts unpacks it
			return nil, nil, err
		}
	}
	return modules[0], modules[1], nil
}

// bringer is the function that brings the texts that aren't here yet; see package late.
const bringer = moduleName + "/python/lib/late.bring"

// minText is the least size of a text that is worth leaving out.
const minText = 256

// division says what the second part gets: what typical programs don't use.
func (s Sources) division() (postlink.Division, error) {
	data, err := os.ReadFile(filepath.Join(s.Root, profileFile))
	if err != nil {
		return postlink.Division{}, err
	}
	p, err := readProfile(data)
	if err != nil {
		return postlink.Division{}, err
	}
	d := postlink.Division{Cold: func(name string) bool { return name == bringer || p.cold(name) }}
	texts, err := s.texts()
	if err != nil {
		return d, err
	}
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		if p.sources[name] {
			continue
		}
		text := texts[name]
		if len(text) >= minText {
			d.Data = append(d.Data, text)
		}
	}
	return d, nil
}

// texts are the texts embedded in the runtime, by name: the modules written in Python, what asyncio has in Python, and others.
func (s Sources) texts() (map[string][]byte, error) {
	texts := map[string][]byte{}
	for _, from := range []struct{ pattern, prefix string }{{"pure/*.py", ""}, {"asyncio/*.py", "asyncio:"}, {"unicode/*.txt", "unicode:"},
		{"charset/*.txt", "charset:"}} {
		files, err := filepath.Glob(filepath.Join(s.Root, "python", "lib", filepath.FromSlash(from.pattern)))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			name := filepath.Base(file)
			name = from.prefix + strings.TrimSuffix(name, filepath.Ext(name))
			if texts[name], err = os.ReadFile(file); err != nil {
				return nil, err
			}
		}
	}
	return texts, nil
}

// namedFlags keep the names of the functions, which the pass needs.
const namedFlags = "-w -buildid="

// cold lists flags for the packages that run once for each program, or wait for something else, and whose functions aren't worth
// copying about.
var cold = func() (flags []string) {
	own := moduleName + "/python/"
	for _, pkg := range []string{own + "compile", own + "syntax", own + "lib/datetime", own + "lib/host", own + "lib/io", own + "lib/os", own + "lib/re",
		own + "lib/signal", own + "lib/socket", own + "lib/support", own + "lib/sys", "fmt", "reflect"} {
		flags = append(flags, "-gcflags="+pkg+"=-l")
	}
	return flags
}()

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
