// Package site holds the web side of aioplay: page templates, styles, static files and the TypeScript of the
// element, embedded so that one binary carries them all.
//
// The package turns data into pages and nothing else. Which pages exist, where their files go, what the bundled
// scripts are called: that is decided by the builder, which fills a [Page] and calls [Render]. Every URL in a Page
// is relative to the page itself, so that the result works from any folder of any host.
package site

import (
	"embed"
	"fmt"
	"html/template"
	"io"
	"io/fs"
)

//go:embed templates/*.html style/*.css src/*.ts src/*.json static package.json package-lock.json tsconfig.json
var files embed.FS

// FS returns every embedded file under the name it has in this folder: templates/…, style/…, src/…, static/…,
// package.json, package-lock.json and tsconfig.json.
func FS() fs.FS { return files }

// Static returns the files that are published as they are, without the folder's name in front.
func Static() fs.FS {
	sub, err := fs.Sub(files, "static")
	if err != nil {
		panic("BUG: static files are not embedded: " + err.Error())
	}
	return sub
}

// Entry points for the bundler, named from this folder. With code splitting on, the editor, the timeline and the
// runtime become chunks that load when they are first needed.
const (
	// ElementEntry defines <aio-play>. Its bundle is published as aioplay.js and is all that an embedding page loads.
	ElementEntry = "src/aioplay.ts"
	// SiteEntry is the script of our own pages: theme, language switcher, contents.
	SiteEntry = "src/site.ts"
	// ThemeEntry runs before the first paint, as a classic script in the head, and applies a stored theme.
	ThemeEntry = "src/theme.ts"
	// StyleEntry imports the other style sheets of our own pages.
	StyleEntry = "style/site.css"
)

// A Kind names the template that draws a page.
type Kind string

// The kinds of page.
const (
	Home       Kind = "home"
	Note       Kind = "note"
	Playground Kind = "playground"
	NotFound   Kind = "404"
)

// A Page is everything a template may use. All URLs are relative to the page.
type Page struct {
	Kind        Kind
	Lang        string        // "en" or "zh"; selects the words of the frame around the content
	Title       string        // plain text, as in the heading
	Description string        // plain text, one sentence: the meta description, and the lead under a home page's title
	Number      string        // a note's number as printed, "01"; empty elsewhere
	Chip        string        // a short plain-text label beside the title (“removed in 3.11”); may be empty
	Content     template.HTML // the rendered Markdown, without the title
	Hero        template.HTML // home only: the <aio-play> shown beside the title; may be empty
	TOC         []Heading     // headings of Content, h2 and h3, in order
	Notes       []Link        // all notes of this language, in order, for the sidebar and the home page
	Prev, Next  *Link         // neighbours of a note; nil at the ends
	Languages   []Language    // every language the page exists in, this one included
	HomeURL     string        // this language's home page
	PlayURL     string        // this language's playground; empty when there is none
	SourceURL   string        // where the page's text can be edited; empty when there is none
	Canonical   string        // absolute URL; empty when the site's address is not known
	Assets      Assets
	Diagram     bool // the page holds a diagram whose library writes style attributes
	Live        bool // the page holds an <aio-play>: load the element's script
}

// A Heading is one line of the on-page contents.
type Heading struct {
	Level int // 2 or 3
	ID    string
	Text  string // plain text
}

// A Link leads to another page of the same language.
type Link struct {
	URL         string
	Number      string // "01", or empty
	Title       string
	Description string
	Current     bool // the page that is being drawn
}

// A Language is one version of the page.
type Language struct {
	Tag     string // "en", "zh"
	Name    string // in that language: "English", "简体中文"
	URL     string // relative
	AbsURL  string // absolute, for hreflang; empty when the site's address is not known
	Current bool
}

// Assets are the URLs of the bundled files, relative to the page.
type Assets struct {
	Style   string   // from StyleEntry
	Theme   string   // from ThemeEntry
	Site    string   // from SiteEntry
	Element string   // from ElementEntry
	Icon    string   // static/icon.svg
	Preload []string // chunks that Site and Element import statically
	Diagram string   // the script that draws diagrams; empty when the page has none
}

// CSP returns the page's content security policy. A page with a diagram also allows inline styles, which the
// diagram library writes into its SVG; nothing else differs.
func (p Page) CSP() string {
	style := "style-src 'self'"
	if p.Diagram {
		style += " 'unsafe-inline'"
	}
	return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; " + style +
		"; worker-src 'self' blob:; connect-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'" +
		"; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types aioplay"
}

// HTMLLang returns the value of the page's lang attribute.
func (p Page) HTMLLang() string {
	if p.Lang == "zh" {
		return "zh-Hans"
	}
	return p.Lang
}

// T returns the text of the frame around the content in the page's language. An unknown key is an error, so that
// a misspelt one fails the build.
func (p Page) T(key string) (string, error) {
	table, ok := words[p.Lang]
	if !ok {
		return "", fmt.Errorf("no words for language %q", p.Lang)
	}
	text, ok := table[key]
	if !ok {
		return "", fmt.Errorf("no text %q in language %q", key, p.Lang)
	}
	return text, nil
}

// Render writes the page as a whole HTML document.
func Render(w io.Writer, p Page) error {
	t, ok := pages[p.Kind]
	if !ok {
		return fmt.Errorf("no template for a page of kind %q", p.Kind)
	}
	return t.ExecuteTemplate(w, "base.html", p)
}

// pages holds base.html combined with each kind's own file.
var pages = func() map[Kind]*template.Template {
	m := make(map[Kind]*template.Template)
	for _, k := range []Kind{Home, Note, Playground, NotFound} {
		m[k] = template.Must(template.ParseFS(files, "templates/base.html", "templates/"+string(k)+".html"))
	}
	return m
}()
