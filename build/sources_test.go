// The slow parts of a build: bundles, the cache, and tools that aren't there.
package main

import (
	"bytes"
	"encoding/gob"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMissingTools(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "package.json"), []byte(`{"dependencies": {"x": "1.0.0"}}`), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := goEnv(dir, "GOROOT"); err == nil || !strings.Contains(err.Error(), "install Go 1.26") {
		t.Errorf("without go: %v", err)
	}
	s := Sources{Root: dir, Log: t.Logf}
	if err := s.npm(dir); err == nil || !strings.Contains(err.Error(), "install Node.js 20") {
		t.Errorf("without npm: %v", err)
	}
	pkg := filepath.Join(dir, "node_modules", "x")
	if err := os.MkdirAll(pkg, 0o755); err != nil {
		t.Fatal(err)
	}
	for version, want := range map[string]bool{"1.0.0": true, "1.0.1": false} {
		if err := os.WriteFile(filepath.Join(pkg, "package.json"), []byte(`{"version": "`+version+`"}`), 0o644); err != nil {
			t.Fatal(err)
		}
		if ready, err := npmReady(dir); err != nil || ready != want {
			t.Errorf("with version %s installed: ready is %v, %v", version, ready, err)
		}
	}
}

func TestCacheKeepsTheNewest(t *testing.T) {
	c := cache{t.TempDir()}
	for _, key := range []string{"a", "b", "c", "d", "e", "f"} {
		if err := c.store("kind", key, Runtime{Name: key}); err != nil {
			t.Fatal(err)
		}
	}
	kept := 0
	for _, key := range []string{"a", "b", "c", "d", "e", "f"} {
		var r Runtime
		if c.load("kind", key, &r) {
			kept++
			if r.Name != key {
				t.Errorf("%s came back as %s", key, r.Name)
			}
		}
	}
	if kept != cacheKept {
		t.Errorf("%d values kept, want %d", kept, cacheKept)
	}
	if err := os.WriteFile(c.path("kind", "f"), []byte("rubbish"), 0o644); err != nil {
		t.Fatal(err)
	}
	var r Runtime
	if c.load("kind", "f", &r) {
		t.Error("rubbish was taken for a value")
	}
}

func TestTreeHashSeesNamesAndContents(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	hash := func() string {
		h, err := treeHash(dir, func(p string) bool { return filepath.Ext(p) == ".go" }, "src", "go.mod")
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	write("src/a.go", "1")
	first := hash()
	write("src/notes.md", "x")
	write("other/b.go", "x")
	write("src/testdata/c.go", "x")
	if hash() != first {
		t.Error("a file that isn't a source changed the hash")
	}
	write("src/a.go", "2")
	second := hash()
	if os.Rename(filepath.Join(dir, "src/a.go"), filepath.Join(dir, "src/b.go")) != nil || second == first || hash() == second {
		t.Error("a change of contents or of a name went unseen")
	}
}

func TestPackedAssets(t *testing.T) {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(tinyAssets()); err != nil {
		t.Fatal(err)
	}
	a, err := unpack(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(tinyAssets(), a); diff != "" {
		t.Error(diff)
	}
	if _, err := unpack([]byte("rubbish")); err == nil {
		t.Error("rubbish was unpacked")
	}
}

func TestBundle(t *testing.T) {
	rt := Runtime{Name: "assets/runtime-0123456789.wasm.gz", Exec: "globalThis.goLoaderStandsHere = 1;"}
	s := Sources{Root: "..", Log: t.Logf}
	dir := filepath.Join("..", "site")
	if err := s.npm(dir); err != nil {
		t.Fatal(err)
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	a, err := bundle(abs, rt)
	if err != nil {
		t.Fatal(err)
	}
	hashed := regexp.MustCompile(`^assets/[\w-]+-[0-9A-Za-z]{8,}\.(js|css)$`)
	worker, named := false, false
	for name, data := range a.Files {
		if name != "aioplay.js" && !hashed.MatchString(name) {
			t.Errorf("%s: the name carries no hash", name)
		}
		worker = worker || bytes.HasPrefix(data, []byte(rt.Exec))
		named = named || bytes.Contains(data, []byte(rt.Name))
		for _, evil := range []string{"eval(", "new Function(", ".innerHTML="} {
			if bytes.Contains(data, []byte(evil)) {
				t.Errorf("%s holds %q, which the page's policy forbids", name, evil)
			}
		}
	}
	if !worker || !named {
		t.Errorf("Go's loader is in a bundle: %v; the runtime is named in one: %v", worker, named)
	}
	for what, name := range map[string]string{"element": a.Element, "site": a.Site, "theme": a.Theme, "style": a.Style} {
		if len(a.Files[name]) == 0 {
			t.Errorf("%s is %q, which isn't there", what, name)
		}
	}
	again, err := bundle(abs, rt)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(snapshot(a.Files), snapshot(again.Files)) {
		t.Error("two bundles differ")
	}
}
