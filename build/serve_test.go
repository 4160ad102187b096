// Serving: an edit reaches the pages, a mistake is shown, and the address must be free.
package main

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

func TestServeRebuildsAfterAnEdit(t *testing.T) {
	dir := t.TempDir()
	note := func(body string) string { return "---\ntitle: T\ndescription: D.\n---\n\n" + body + "\n" }
	if err := os.CopyFS(dir, fstest.MapFS{"en/01-a.md": {Data: []byte(note("first words"))}}); err != nil {
		t.Fatal(err)
	}
	h := newHost("127.0.0.1:8080")
	w := &watch{content: dir, sources: Sources{Root: t.TempDir()}, assets: tinyAssets(), host: h}
	w.rebuild(false)
	page := func() (int, string) {
		r := request(h, "GET", "/en/a.html", "localhost")
		return r.StatusCode, body(t, r)
	}
	if status, text := page(); status != 200 || !strings.Contains(text, "first words") {
		t.Fatalf("%d %s", status, text)
	}
	if err := w.start(t.Context()); err != nil {
		t.Fatal(err)
	}
	edit := func(text string) {
		_, _, _, changed := h.state()
		if err := os.WriteFile(filepath.Join(dir, "en", "01-a.md"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		<-changed
	}
	edit("no front matter\n")
	if status, text := page(); status != 500 || !strings.Contains(text, "en/01-a.md:1: a note opens with front matter") {
		t.Errorf("after a mistake: %d %s", status, text)
	}
	edit(note("second words"))
	if status, text := page(); status != 200 || !strings.Contains(text, "second words") {
		t.Errorf("after the repair: %d %s", status, text)
	}
}

func TestAddressInUse(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if _, err := listen(l.Addr().String()); err == nil || !strings.Contains(err.Error(), "is in use by another program; choose another port with --addr") {
		t.Errorf("got %v", err)
	}
}
