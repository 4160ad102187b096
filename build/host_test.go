// The development server: who may ask, what is found, and how pages learn of changes.
package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// request asks a host for a path, as the browser of somebody on this machine unless a Host is given.
func request(h http.Handler, method, path, hostname string) *http.Response {
	r := httptest.NewRequest(method, "http://127.0.0.1:8080/", nil)
	r.URL.Path = path // as it came, with every trick in it
	r.Host = hostname
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func testHost() *host {
	h := newHost("127.0.0.1:8080")
	h.show(Files{
		"index.html": []byte("<head></head>front"), "en/index.html": []byte("<head></head>en"), "404.html": []byte("<head></head>lost"),
		"assets/a.js": []byte("1"), "assets/r.wasm.gz": []byte{0x1f, 0x8b},
	})
	return h
}

func TestHostAnswersThisMachineOnly(t *testing.T) {
	h := testHost()
	for host, want := range map[string]int{
		"127.0.0.1:8080": 200, "localhost:8080": 200, "localhost": 200, "[::1]:8080": 200,
		"evil.example": 403, "evil.example:8080": 403, "127.0.0.1.evil.example": 403, "": 403, "localhost.evil.example:8080": 403,
	} {
		if r := request(h, "GET", "/", host); r.StatusCode != want {
			t.Errorf("Host %q: %d, want %d", host, r.StatusCode, want)
		}
	}
	if r := request(h, "POST", "/", "localhost"); r.StatusCode != 405 || r.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d, Allow %q", r.StatusCode, r.Header.Get("Allow"))
	}
}

func TestHostStaysInsideItsRoot(t *testing.T) {
	h := testHost()
	for _, path := range []string{
		"/../go.mod", "/en/../../go.mod", "/..%2fgo.mod", "//etc/passwd", "/etc/passwd", "/\\..\\go.mod", "/en/..", "/./index.html",
		"/.cache/x", "/\x00", "/site.yaml",
	} {
		if r := request(h, "GET", path, "localhost"); r.StatusCode != 404 || !strings.Contains(body(t, r), "lost") {
			t.Errorf("%q: %d", path, r.StatusCode)
		}
	}
}

func TestHostFiles(t *testing.T) {
	h := testHost()
	for _, c := range []struct {
		path, typ, text string
		status          int
	}{
		{"/", "text/html; charset=utf-8", "front", 200},
		{"/en/", "text/html; charset=utf-8", "en", 200},
		{"/assets/a.js", "text/javascript; charset=utf-8", "1", 200},
		{"/assets/r.wasm.gz", "application/octet-stream", "\x1f\x8b", 200},
		{"/nothing", "text/html; charset=utf-8", "lost", 404},
	} {
		r := request(h, "GET", c.path, "localhost")
		if text := body(t, r); r.StatusCode != c.status || r.Header.Get("Content-Type") != c.typ || !strings.HasSuffix(text, c.text) {
			t.Errorf("%s: %d %s %q", c.path, r.StatusCode, r.Header.Get("Content-Type"), text)
		}
		if r.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: sniffing isn't forbidden", c.path)
		}
	}
	if r := request(h, "GET", "/en", "localhost"); r.StatusCode != 301 || r.Header.Get("Location") != "en/" {
		t.Errorf("/en: %d to %q", r.StatusCode, r.Header.Get("Location"))
	}
	if r := request(h, "HEAD", "/assets/a.js", "localhost"); r.Header.Get("Content-Length") != "1" || body(t, r) != "" {
		t.Error("HEAD has a body or no length")
	}
	first := request(h, "GET", "/assets/a.js", "localhost")
	again := httptest.NewRequest("GET", "http://localhost/assets/a.js", nil)
	again.Header.Set("If-None-Match", first.Header.Get("ETag"))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, again)
	if w.Code != http.StatusNotModified {
		t.Errorf("a known file is sent again: %d", w.Code)
	}
}

func TestPagesLearnOfChanges(t *testing.T) {
	h := testHost()
	server := httptest.NewServer(h)
	defer server.Close()
	page := body(t, request(h, "GET", "/", "localhost"))
	_, rest, ok := strings.Cut(page, reloadPath+"?")
	version, _, _ := strings.Cut(rest, `"`)
	if !ok || version == "" {
		t.Fatalf("the page has no reload script: %s", page)
	}
	if script := body(t, request(h, "GET", reloadPath, "localhost")); !strings.Contains(script, eventsPath) {
		t.Errorf("the reload script is %q", script)
	}
	r, err := http.Get(server.URL + eventsPath)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	lines := bufio.NewScanner(r.Body)
	next := func() string {
		for lines.Scan() {
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return data
			}
		}
		t.Fatal("the stream ended")
		return ""
	}
	if got := next(); got != version {
		t.Errorf("the stream says %q first, the page is %q", got, version)
	}
	h.fail(errors.New("en/01-a.md:3: <mistake>"))
	broken := next()
	if broken == version {
		t.Error("a mistake isn't told")
	}
	answer := request(h, "GET", "/", "localhost")
	if text := body(t, answer); answer.StatusCode != 500 || !strings.Contains(text, "en/01-a.md:3: &lt;mistake&gt;") || !strings.Contains(text, reloadPath) {
		t.Errorf("with a mistake in the sources: %d %s", answer.StatusCode, text)
	}
	h.show(Files{"index.html": []byte("<head></head>new")})
	if got := next(); got == broken || got == version {
		t.Errorf("after the repair the stream says %q", got)
	}
}

func TestWatchBundlesChanges(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "en"), 0o755); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	changes, err := watchFolders(ctx, []string{dir, filepath.Join(dir, "missing")})
	if err != nil {
		t.Fatal(err)
	}
	note := filepath.Join(dir, "en", "01-a.md")
	for _, name := range []string{note + "~", filepath.Join(dir, "en", ".01-a.md.swp"), note} {
		if err := os.WriteFile(name, []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got := <-changes; !slices.Equal(got, []string{note}) {
		t.Errorf("reported %q, want only the note", got)
	}
	sub := filepath.Join(dir, "zh")
	if err := os.Mkdir(sub, 0o755); err != nil {
		t.Fatal(err)
	}
	<-changes
	if err := os.WriteFile(filepath.Join(sub, "01-a.md"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := <-changes; !slices.Contains(got, filepath.Join(sub, "01-a.md")) {
		t.Errorf("a file in a new folder: reported %q", got)
	}
	cancel()
	if _, open := <-changes; open {
		t.Error("the watch goes on after its end")
	}
}
