// Package note reads a Markdown note of the site: its front matter, its live examples with their recorded output,
// its headings, and its HTML.
//
// The dialect is CommonMark with GitHub's extensions, mended for Chinese: headings get readable ids, emphasis works
// beside full-width punctuation, and a line break between two wide characters isn't a space. Python fences are
// highlighted as the page is built, so that it reads without JavaScript. A fence whose info string starts with
// "python run" is a live example; an "output" fence right after it is what the example printed when it was recorded.
package note

import (
	"bytes"
	"fmt"
	"path"
	"regexp"
	"strings"

	"github.com/aioplay/aioplay/loop/sim"
	"github.com/goccy/go-yaml"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// Note is one parsed Markdown file.
type Note struct {
	Path        string     // slash-separated, from the content root: "en/02-event-loop.md"
	Lang        string     // the first folder of Path: "en"
	Number      string     // the digits or letter that open the file's name: "02"
	Slug        string     // the rest of the file's name: "event-loop"; "home" and "playground" are pages of their own kind
	Title       string     // from the front matter
	Description string     // from the front matter; one sentence for search engines and cards
	Chip        string     // from the front matter; a short label shown beside the title, or ""
	Hosts       string     // from the front matter; recorded answers of simulated hosts (loop/sim's ParseRecordings), or ""
	Headings    []*Heading // levels 2 and 3, in document order
	Examples    []*Example // in document order
	Mermaid     bool       // the note has a mermaid diagram

	source []byte // the file without its front matter
	line   int    // the line of the file at which source starts, from 0
	doc    ast.Node
}

// Heading is one entry of a note's table of contents.
type Heading struct {
	Level int
	ID    string // unique on its page and stable while the words stay
	Text  string // without markup
	Twin  string // the id of the same heading in the other language's note, or ""

	node *ast.Heading
}

// Error is a mistake in a note, with the place where its author can mend it.
type Error struct {
	Path string
	Line int // from 1
	Msg  string
}

func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %s", e.Path, e.Line, e.Msg) }

// frontMatter is what may stand between the two "---" lines; any other key is a mistake worth reporting.
type frontMatter struct {
	Title       string `yaml:"title"`
	Description string `yaml:"description"`
	Chip        string `yaml:"chip"`
	Hosts       string `yaml:"hosts"`
}

var fileName = regexp.MustCompile(`^([0-9]+|[A-Z])-([a-z0-9-]+)\.md$`)

// Parse reads the note in src. name is its slash-separated path from the content root, "LANG/NN-slug.md".
// The error, if any, is an *Error.
func Parse(name string, src []byte) (*Note, error) {
	n := &Note{Path: name}
	lang, file, ok := strings.Cut(name, "/")
	m := fileName.FindStringSubmatch(file)
	if !ok || m == nil {
		return nil, &Error{name, 1, "a note is called LANG/NN-slug.md, as en/02-event-loop.md"}
	}
	n.Lang, n.Number, n.Slug = lang, m[1], m[2]
	if err := n.readFrontMatter(src); err != nil {
		return nil, err
	}
	n.doc = markdown.Parser().Parse(text.NewReader(n.source))
	joinWideLines(n.doc, n.source)
	markTries(n.doc, n.source)
	if err := n.findExamples(); err != nil {
		return nil, err
	}
	if err := n.nameHeadings(); err != nil {
		return nil, err
	}
	return n, nil
}

// readFrontMatter fills in the note's metadata and leaves the Markdown in n.source.
func (n *Note) readFrontMatter(src []byte) error {
	src = bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
	rest, ok := bytes.CutPrefix(src, []byte("---\n"))
	if !ok {
		return &Error{n.Path, 1, `a note opens with front matter: a line "---", title, description, a line "---"`}
	}
	head, body, ok := bytes.Cut(rest, []byte("\n---\n"))
	if !ok {
		return &Error{n.Path, 1, `the front matter has no closing "---" line`}
	}
	var fm frontMatter
	if err := yaml.NewDecoder(bytes.NewReader(head), yaml.Strict()).Decode(&fm); err != nil {
		return &Error{n.Path, 2, "front matter: " + yaml.FormatError(err, false, true)}
	}
	if fm.Title == "" || fm.Description == "" {
		return &Error{n.Path, 1, "the front matter needs a title and a description"}
	}
	if _, _, err := sim.ParseRecordings(fm.Hosts); err != nil {
		return &Error{n.Path, 2, "front matter: hosts: " + err.Error()}
	}
	n.Title, n.Description, n.Chip, n.Hosts = fm.Title, fm.Description, fm.Chip, fm.Hosts
	n.source = body
	n.line = bytes.Count(src[:len(src)-len(body)], []byte("\n"))
	return nil
}

// lineOf says at which line of the file, from 1, an offset into the Markdown stands.
func (n *Note) lineOf(offset int) int {
	return n.line + 1 + bytes.Count(n.source[:offset], []byte("\n"))
}

// Links gives the destination of each link and image of the note with a function to replace it, in document order.
func (n *Note) Links(visit func(dest string, image bool, line int, replace func(string))) {
	ast.Walk(n.doc, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch link := node.(type) {
		case *ast.Link:
			visit(string(link.Destination), false, n.lineOf(startOf(link)), func(s string) { link.Destination = []byte(s) })
		case *ast.Image:
			visit(string(link.Destination), true, n.lineOf(startOf(link)), func(s string) { link.Destination = []byte(s) })
		}
		return ast.WalkContinue, nil
	})
}

// Inline replaces each image whose destination is dest by the SVG text given, so that a figure takes the page's
// colours. The alternative text stays as the figure's accessible name.
func (n *Note) Inline(dest string, svg []byte) {
	ast.Walk(n.doc, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if img, ok := node.(*ast.Image); ok && entering && string(img.Destination) == dest {
			f := &figure{svg: svg, alt: plainText(img, n.source)}
			img.Parent().ReplaceChild(img.Parent(), img, f)
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
}

// PairHeadings gives each heading the id of its twin in the other language, heading for heading in document order,
// so that a reader who switches language stays at the same place: each page also answers to the other's ids. It reports
// whether the two tables agree.
func PairHeadings(a, b *Note) bool {
	if len(a.Headings) != len(b.Headings) {
		return false
	}
	for i, h := range a.Headings {
		o := b.Headings[i]
		if h.Level != o.Level {
			return false
		}
		h.Twin, o.Twin = o.ID, h.ID
		a.alias(h)
		b.alias(o)
	}
	return true
}

// alias lets a heading answer to its twin's id, unless that already means something on this page.
func (n *Note) alias(h *Heading) {
	for _, other := range n.Headings {
		if other.ID == h.Twin {
			return
		}
	}
	for _, ex := range n.Examples {
		if ex.ID == h.Twin {
			return
		}
	}
	h.node.SetAttributeString(twinAttribute, []byte(h.Twin))
}

// TakeFirstExample removes the first example from the text and returns it, for a page that shows it elsewhere; nil
// when there is none. It stays in n.Examples.
func (n *Note) TakeFirstExample() *Example {
	for c := n.doc.FirstChild(); c != nil; c = c.NextSibling() {
		if p, ok := c.(*play); ok {
			n.doc.RemoveChild(n.doc, c)
			return p.example
		}
	}
	return nil
}

// HTML renders the note's body.
func (n *Note) HTML() ([]byte, error) {
	var b bytes.Buffer
	if err := markdown.Renderer().Render(&b, n.source, n.doc); err != nil {
		return nil, fmt.Errorf("%s: %w", n.Path, err)
	}
	return b.Bytes(), nil
}

// Base is the note's file name without its folder and extension, which a note and its twin share.
func (n *Note) Base() string { return strings.TrimSuffix(path.Base(n.Path), ".md") }

// startOf finds an offset at or near the start of a node.
func startOf(node ast.Node) int {
	for n := node; n != nil; n = n.Parent() {
		if n.Type() == ast.TypeBlock && n.Lines() != nil && n.Lines().Len() > 0 {
			return n.Lines().At(0).Start
		}
		if t, ok := n.FirstChild().(*ast.Text); ok {
			return t.Segment.Start
		}
	}
	return 0
}

// plainText is the text under a node, without markup.
func plainText(node ast.Node, source []byte) string {
	var b strings.Builder
	ast.Walk(node, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			switch t := n.(type) {
			case *ast.Text:
				b.Write(t.Segment.Value(source))
				if t.SoftLineBreak() {
					b.WriteByte(' ')
				}
			case *ast.String:
				b.Write(t.Value)
			}
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}
