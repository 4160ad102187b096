// The whole of a tiny site, in memory, against a recorded snapshot; and the mistakes that a build reports.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/aioplay/aioplay/site"
)

var update = flag.Bool("update", false, "write the recorded snapshots anew")

// tinyAssets stands for the bundles, which have tests of their own.
func tinyAssets() Assets {
	return Assets{
		Files: Files{"assets/site-1.css": []byte("/* style */"), "assets/site-2.js": []byte("// site"), "assets/theme-3.js": []byte("// theme"),
			"aioplay.js": []byte("// element"), "assets/chunk-4.js": []byte("// chunk"), "icon.svg": []byte("<svg/>")},
		Style: "assets/site-1.css", Site: "assets/site-2.js", Theme: "assets/theme-3.js", Element: "aioplay.js", Icon: "icon.svg",
		Preload: []string{"assets/chunk-4.js"},
	}
}

// snapshot joins the site's files, each under a line with its name.
func snapshot(files Files) []byte {
	var b bytes.Buffer
	for _, name := range files.Paths() {
		fmt.Fprintf(&b, "-- %s --\n%s", name, files[name])
		if !bytes.HasSuffix(files[name], []byte("\n")) {
			b.WriteByte('\n')
		}
	}
	return b.Bytes()
}

// renderPlain writes what a template gets instead of what it draws: the templates have tests of their own.
func renderPlain(w io.Writer, p site.Page) error {
	fmt.Fprintf(w, "kind %s, lang %s, number %q, chip %q, live %v, diagram %v\ntitle %s\ndescription %s\n", p.Kind, p.Lang, p.Number, p.Chip, p.Live, p.Diagram, p.Title, p.Description)
	fmt.Fprintf(w, "home %s, playground %s, source %s, canonical %s\nassets %+v\n", p.HomeURL, p.PlayURL, p.SourceURL, p.Canonical, p.Assets)
	for _, l := range p.Languages {
		fmt.Fprintf(w, "language %+v\n", l)
	}
	for _, n := range p.Notes {
		fmt.Fprintf(w, "note %+v\n", n)
	}
	if p.Prev != nil {
		fmt.Fprintf(w, "previous %s\n", p.Prev.URL)
	}
	if p.Next != nil {
		fmt.Fprintf(w, "next %s\n", p.Next.URL)
	}
	for _, h := range p.TOC {
		fmt.Fprintf(w, "heading %+v\n", h)
	}
	_, err := fmt.Fprintf(w, "hero:\n%scontent:\n%s", p.Hero, p.Content)
	return err
}

func TestTinySite(t *testing.T) {
	content := os.DirFS("testdata/tiny")
	files, err := Build(content, Options{Base: "https://example.org/notes/", Assets: tinyAssets(), render: renderPlain})
	if err != nil {
		t.Fatal(err)
	}
	got := snapshot(files)
	golden := filepath.Join("testdata", "tiny.golden")
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("the site differs from %s (go test ./build -run TinySite -update records it):\n%s", golden, diff)
	}
	again, err := Build(content, Options{Base: "https://example.org/notes/", Assets: tinyAssets(), render: renderPlain})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, snapshot(again)) {
		t.Error("two builds differ")
	}
}

func TestLinksAreRelativeAndLeadSomewhere(t *testing.T) {
	files, err := Build(os.DirFS("testdata/tiny"), Options{Base: "/", Assets: tinyAssets()})
	if err != nil {
		t.Fatal(err)
	}
	checkLinks(t, files)
}

func TestContentLinks(t *testing.T) {
	files, err := Build(os.DirFS("../content"), Options{Base: "/", Assets: tinyAssets()})
	if err != nil {
		t.Fatal(err)
	}
	checkLinks(t, files)
}

// checkLinks follows every link of every page: it stays inside the site, and file and anchor exist. Only 404.html,
// which a host serves at any depth, may use absolute paths, below root.
func checkLinks(t *testing.T, files Files) {
	t.Helper()
	ids := map[string]map[string]bool{}
	links := map[string][]string{}
	for name, data := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		ids[name] = map[string]bool{}
		doc, err := html.Parse(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		for n := range doc.Descendants() {
			for _, a := range n.Attr {
				switch a.Key {
				case "id":
					if ids[name][a.Val] {
						t.Errorf("%s: two elements are called %q", name, a.Val)
					}
					ids[name][a.Val] = true
				case "href", "src":
					links[name] = append(links[name], a.Val)
				case "style", "onclick":
					t.Errorf("%s: attribute %s breaks the page's policy", name, a.Key)
				}
			}
			if n.Data == "script" && n.FirstChild != nil {
				t.Errorf("%s: an inline script breaks the page's policy", name)
			}
		}
	}
	for name, list := range links {
		for _, link := range list {
			u, err := url.Parse(link)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			if u.Scheme != "" {
				continue
			}
			p := u.Path
			switch {
			case p == "":
				p = name
			case name == "404.html" && strings.HasPrefix(p, "/"):
				p = strings.TrimPrefix(p, "/")
			case strings.HasPrefix(p, "/"):
				t.Errorf("%s: the link %s isn't relative", name, link)
				continue
			default:
				p = path.Join(path.Dir(name), p)
			}
			if _, ok := files[p]; !ok {
				t.Errorf("%s: the link %s leads nowhere", name, link)
			} else if u.Fragment != "" && path.Ext(p) == ".html" && !ids[p][u.Fragment] {
				t.Errorf("%s: the link %s: no such anchor", name, link)
			}
		}
	}
}

func TestBuildMistakes(t *testing.T) {
	md := func(body string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("---\ntitle: T\ndescription: D.\n---\n" + body)}
	}
	both := &fstest.MapFile{Data: []byte("languages:\n  - {tag: en, name: English}\n  - {tag: zh, name: 简体中文}\n")}
	for _, c := range []struct {
		name string
		fs   fs.FS
		want string
	}{
		{"no notes", fstest.MapFS{}, "no notes: en/NN-slug.md is missing"},
		{"dead link", fstest.MapFS{"en/01-a.md": md("[x](02-b.md)\n")}, "en/01-a.md:5: the link to 02-b.md leads nowhere"},
		{"dead anchor", fstest.MapFS{"en/01-a.md": md("\n[x](#b)\n")}, `en/01-a.md:6: en/01-a.md has no heading or example "b"`},
		{"outside", fstest.MapFS{"en/01-a.md": md("[x](../../secret)\n")}, "en/01-a.md:5: the link to ../../secret leads nowhere"},
		{"no twin", fstest.MapFS{"site.yaml": both, "en/01-a.md": md("")}, "en/01-a.md:1: has no twin zh/01-a.md"},
		{"twin without twin", fstest.MapFS{"site.yaml": both, "en/01-a.md": md(""), "zh/01-a.md": md(""), "zh/02-b.md": md("")}, "zh/02-b.md:1: has no twin en/02-b.md"},
		{"headings", fstest.MapFS{"site.yaml": both, "en/01-a.md": md("## A\n"), "zh/01-a.md": md("")}, "zh/01-a.md:1: its headings don't pair with those of en/01-a.md"},
		{"address", fstest.MapFS{"site.yaml": {Data: []byte("address: example.org\n")}, "en/01-a.md": md("")}, "site.yaml: address"},
		{"setting", fstest.MapFS{"site.yaml": {Data: []byte("colour: red\n")}, "en/01-a.md": md("")}, "site.yaml: "},
	} {
		_, err := Build(c.fs, Options{Assets: tinyAssets()})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
}

func TestRelativeURL(t *testing.T) {
	for _, c := range [][3]string{
		{"index.html", "en/a.html", "en/a.html"}, {"en/a.html", "en/b.html", "b.html"}, {"en/a.html", "zh/a.html", "../zh/a.html"},
		{"en/a.html", "aioplay.js", "../aioplay.js"}, {"a/b/c.html", "a/d.html", "../d.html"}, {"index.html", "index.html", "index.html"},
	} {
		if got := relativeURL(c[0], c[1]); got != c[2] {
			t.Errorf("from %s to %s: %s, want %s", c[0], c[1], got, c[2])
		}
	}
}

func TestWriteKeepsTheFolderInStep(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "mine.txt"), []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if n, err := (Files{"a/b.html": []byte("1"), "c.js": []byte("2")}).Write(dir); err != nil || n != 2 {
		t.Fatal(n, err)
	}
	if n, err := (Files{"c.js": []byte("2"), "d.js": []byte("3")}).Write(dir); err != nil || n != 1 {
		t.Fatal(n, err)
	}
	for name, want := range map[string]bool{"a/b.html": false, "a": false, "c.js": true, "d.js": true, "mine.txt": true} {
		if _, err := os.Stat(filepath.Join(dir, name)); (err == nil) != want {
			t.Errorf("%s exists: %v, want %v", name, err == nil, want)
		}
	}
	if _, err := (Files{"../out.txt": []byte("x")}).Write(dir); err == nil {
		t.Error("a name led out of the folder")
	}
}
