// From notes to pages: the whole site in memory.
package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/aioplay/aioplay/build/note"
	"github.com/aioplay/aioplay/site"
)

// Options of a build.
type Options struct {
	Base   string // the address or path that the site is published at; "" means the configured address, or "/"
	Assets Assets // the bundled scripts, the style and the runtime

	render func(io.Writer, site.Page) error // draws a page; site.Render unless a test sets it
}

// Build renders the site whose notes are in content: LANG/NN-slug.md for each language of site.yaml, with the files
// that they refer to. The same input gives the same bytes.
func Build(content fs.FS, o Options) (Files, error) {
	conf, err := readConfig(content)
	if err != nil {
		return nil, err
	}
	if o.Base == "" {
		o.Base = conf.Address
	}
	root, err := basePath(o.Base)
	if err != nil {
		return nil, err
	}
	b := &builder{content: content, conf: conf, root: root, assets: o.Assets, draw: o.render, files: Files{}, notes: map[string][]*note.Note{}}
	if b.draw == nil {
		b.draw = site.Render
	}
	if strings.Contains(o.Base, "://") {
		b.address = strings.TrimSuffix(o.Base, "/") + "/"
	}
	if err := b.read(); err != nil {
		return nil, err
	}
	if err := b.lay(); err != nil {
		return nil, err
	}
	if err := b.resolve(); err != nil {
		return nil, err
	}
	if err := b.write(); err != nil {
		return nil, err
	}
	return b.files, nil
}

// builder is one build at work.
type builder struct {
	content fs.FS
	conf    Config
	root    string // the path of the site on its host, with a slash at both ends
	address string // the site's whole address with a slash at its end, or ""
	assets  Assets
	draw    func(io.Writer, site.Page) error
	notes   map[string][]*note.Note // by language, in the order of their numbers
	pages   []page                  // every page to draw, in a fixed order
	files   Files
}

// page is a note and the place where it is drawn.
type page struct {
	*note.Note
	at string
}

// ReadNotes parses the notes of one language, in the order of their file names. Mistakes are joined, one a line.
func ReadNotes(content fs.FS, lang string) ([]*note.Note, error) {
	names, err := fs.Glob(content, lang+"/*.md")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	var notes []*note.Note
	var errs []error
	for _, name := range names {
		src, err := fs.ReadFile(content, name)
		if err != nil {
			return nil, err
		}
		n, err := note.Parse(name, src)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		notes = append(notes, n)
	}
	return notes, errors.Join(errs...)
}

// read parses every note and pairs each with its twins in the other languages.
func (b *builder) read() error {
	var errs []error
	for _, lang := range b.conf.Languages {
		notes, err := ReadNotes(b.content, lang.Tag)
		errs = append(errs, err)
		b.notes[lang.Tag] = notes
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	first := b.conf.Languages[0].Tag
	if len(b.notes[first]) == 0 {
		return fmt.Errorf("no notes: %s/NN-slug.md is missing", first)
	}
	for _, lang := range b.conf.Languages[1:] {
		for _, n := range b.notes[lang.Tag] {
			if twin := b.twin(n, first); twin == nil {
				errs = append(errs, &note.Error{Path: n.Path, Line: 1, Msg: fmt.Sprintf("has no twin %s/%s.md", first, n.Base())})
			} else if !note.PairHeadings(twin, n) {
				errs = append(errs, &note.Error{Path: n.Path, Line: 1, Msg: fmt.Sprintf("its headings don't pair with those of %s", twin.Path)})
			}
		}
		for _, n := range b.notes[first] {
			if b.twin(n, lang.Tag) == nil {
				errs = append(errs, &note.Error{Path: n.Path, Line: 1, Msg: fmt.Sprintf("has no twin %s/%s.md", lang.Tag, n.Base())})
			}
		}
	}
	return errors.Join(errs...)
}

// twin is the same note in another language, or nil.
func (b *builder) twin(n *note.Note, lang string) *note.Note {
	for _, o := range b.notes[lang] {
		if o.Base() == n.Base() {
			return o
		}
	}
	return nil
}

// lay decides which pages there are: one for each note, and the default language's home page once more at the
// site's root, its front door.
func (b *builder) lay() error {
	for _, lang := range b.conf.Languages {
		for _, n := range b.notes[lang.Tag] {
			b.pages = append(b.pages, page{n, pagePath(n)})
		}
	}
	for _, n := range b.notes[b.conf.Languages[0].Tag] {
		if kindOf(n) != site.Home {
			continue
		}
		src, err := fs.ReadFile(b.content, n.Path) // a tree of its own, as its links differ
		if err != nil {
			return err
		}
		door, err := note.Parse(n.Path, src)
		if err != nil {
			return err
		}
		for _, lang := range b.conf.Languages[1:] {
			if twin := b.twin(n, lang.Tag); twin != nil {
				note.PairHeadings(door, twin)
			}
		}
		b.pages = append(b.pages, page{door, "index.html"})
	}
	return nil
}

// resolve turns the links between notes into relative URLs, sets figures into the text, and takes the other files
// that notes refer to into the site. A link that leads nowhere is a mistake.
func (b *builder) resolve() error {
	byPath := map[string]*note.Note{}
	for _, p := range b.pages {
		byPath[p.Path] = p.Note
	}
	var errs []error
	for _, p := range b.pages {
		figures := map[string][]byte{}
		p.Links(func(dest string, image bool, line int, replace func(string)) {
			if strings.Contains(dest, ":") || strings.HasPrefix(dest, "//") {
				return
			}
			file, anchor, _ := strings.Cut(dest, "#")
			target := path.Join(path.Dir(p.Path), file)
			if file == "" {
				target = p.Path
			}
			if to := byPath[target]; to != nil {
				if anchor != "" && !hasAnchor(to, anchor) {
					errs = append(errs, &note.Error{Path: p.Path, Line: line, Msg: fmt.Sprintf("%s has no heading or example %q", target, anchor)})
				}
				url := ""
				if file != "" {
					url = relativeURL(p.at, pagePath(to))
				}
				if anchor != "" {
					url += "#" + anchor
				}
				replace(url)
				return
			}
			data, err := fs.ReadFile(b.content, target)
			switch {
			case err != nil:
				errs = append(errs, &note.Error{Path: p.Path, Line: line, Msg: fmt.Sprintf("the link to %s leads nowhere", dest)})
			case image && path.Ext(target) == ".svg":
				figures[dest] = data
			default:
				b.files[target] = data
				replace(relativeURL(p.at, target))
			}
		})
		for dest, svg := range figures {
			p.Inline(dest, svg)
		}
	}
	return errors.Join(errs...)
}

// hasAnchor says whether a note has a heading or an example with this id.
func hasAnchor(n *note.Note, id string) bool {
	return slices.ContainsFunc(n.Headings, func(h *note.Heading) bool { return h.ID == id }) ||
		slices.ContainsFunc(n.Examples, func(ex *note.Example) bool { return ex.ID == id })
}

// pagePath is where a note's page stands in the site.
func pagePath(n *note.Note) string {
	if n.Slug == "home" {
		return n.Lang + "/index.html"
	}
	return n.Lang + "/" + n.Slug + ".html"
}

// kindOf says which template draws a note.
func kindOf(n *note.Note) site.Kind {
	switch n.Slug {
	case "home":
		return site.Home
	case "playground":
		return site.Playground
	}
	return site.Note
}

// write renders every page and adds the files that aren't pages.
func (b *builder) write() error {
	for name, data := range b.assets.Files {
		b.files[name] = data
	}
	for _, p := range b.pages {
		if err := b.writePage(p); err != nil {
			return fmt.Errorf("%s: %w", p.Path, err)
		}
	}
	if err := b.writeNotFound(); err != nil {
		return err
	}
	b.files[".nojekyll"] = []byte{}
	b.writeSitemap()
	return nil
}

// writePage renders one page. A home page shows its first example beside its title.
func (b *builder) writePage(p page) error {
	data := b.page(p.Note, p.at)
	if data.Kind == site.Home {
		if ex := p.TakeFirstExample(); ex != nil {
			data.Hero = template.HTML(ex.HTML())
		}
	}
	body, err := p.HTML()
	if err != nil {
		return err
	}
	data.Content = template.HTML(body)
	return b.render(p.at, data)
}

// page fills in what a template needs for the note, drawn at the path given.
func (b *builder) page(n *note.Note, at string) site.Page {
	p := site.Page{
		Kind: kindOf(n), Lang: n.Lang, Title: n.Title, Description: n.Description, Number: n.Number, Chip: n.Chip,
		HomeURL: relativeURL(at, n.Lang+"/index.html"), Assets: b.assets.urls(func(to string) string { return relativeURL(at, to) }),
		Diagram: n.Mermaid, Live: len(n.Examples) > 0,
	}
	if p.Kind != site.Note {
		p.Number = ""
	}
	if !n.Mermaid {
		p.Assets.Diagram = ""
	}
	for _, h := range n.Headings {
		p.TOC = append(p.TOC, site.Heading{Level: h.Level, ID: h.ID, Text: h.Text})
	}
	for _, o := range b.notes[n.Lang] {
		switch kindOf(o) {
		case site.Playground:
			p.PlayURL = relativeURL(at, pagePath(o))
		case site.Note:
			p.Notes = append(p.Notes, site.Link{URL: relativeURL(at, pagePath(o)), Number: o.Number, Title: o.Title, Description: o.Description, Current: o.Path == n.Path})
		}
	}
	for i, l := range p.Notes {
		if l.Current && i > 0 {
			p.Prev = &p.Notes[i-1]
		}
		if l.Current && i+1 < len(p.Notes) {
			p.Next = &p.Notes[i+1]
		}
	}
	if b.conf.Source != "" {
		p.SourceURL = b.conf.Source + n.Path
	}
	for _, lang := range b.conf.Languages {
		if twin := b.twin(n, lang.Tag); twin != nil {
			p.Languages = append(p.Languages, site.Language{
				Tag: lang.Tag, Name: lang.Name, URL: relativeURL(at, pagePath(twin)), AbsURL: b.absolute(pagePath(twin)), Current: lang.Tag == n.Lang,
			})
		}
	}
	p.Canonical = b.absolute(pagePath(n))
	return p
}

// absolute is the address of a page of the published site, or "" while the site's address isn't known.
func (b *builder) absolute(p string) string {
	if b.address == "" {
		return ""
	}
	if p == b.conf.Languages[0].Tag+"/index.html" {
		p = ""
	}
	return b.address + strings.TrimSuffix(p, "index.html")
}

// render draws a page into the site.
func (b *builder) render(at string, p site.Page) error {
	var buf bytes.Buffer
	if err := b.draw(&buf, p); err != nil {
		return err
	}
	b.files[at] = buf.Bytes()
	return nil
}

// writeNotFound draws 404.html. A host serves it for addresses of any depth, so that its links start at the root.
func (b *builder) writeNotFound() error {
	lang := b.conf.Languages[0]
	abs := func(to string) string { return b.root + to }
	p := site.Page{Kind: site.NotFound, Lang: lang.Tag, Title: "404", HomeURL: abs(lang.Tag + "/index.html"), Assets: b.assets.urls(abs)}
	p.Assets.Diagram = ""
	for _, o := range b.notes[lang.Tag] {
		switch kindOf(o) {
		case site.Playground:
			p.PlayURL = abs(pagePath(o))
		case site.Note:
			p.Notes = append(p.Notes, site.Link{URL: abs(pagePath(o)), Number: o.Number, Title: o.Title, Description: o.Description})
		}
	}
	for _, l := range b.conf.Languages {
		p.Languages = append(p.Languages, site.Language{Tag: l.Tag, Name: l.Name, URL: abs(l.Tag + "/index.html"), Current: l == lang})
	}
	title, err := p.T("notfound")
	if err != nil {
		return err
	}
	p.Title = title
	if p.Description, err = p.T("notfoundlead"); err != nil {
		return err
	}
	return b.render("404.html", p)
}

// writeSitemap lists the pages with their twins. The format wants whole addresses, so that a site which doesn't know
// its own has no sitemap.
func (b *builder) writeSitemap() {
	if b.address == "" {
		return
	}
	var x bytes.Buffer
	x.WriteString(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">` + "\n")
	for _, lang := range b.conf.Languages {
		for _, n := range b.notes[lang.Tag] {
			x.WriteString("<url><loc>")
			xml.EscapeText(&x, []byte(b.absolute(pagePath(n))))
			x.WriteString("</loc>")
			for _, l := range b.conf.Languages {
				if twin := b.twin(n, l.Tag); twin != nil {
					x.WriteString(`<xhtml:link rel="alternate" hreflang="` + site.Page{Lang: l.Tag}.HTMLLang() + `" href="`)
					xml.EscapeText(&x, []byte(b.absolute(pagePath(twin))))
					x.WriteString(`"/>`)
				}
			}
			x.WriteString("</url>\n")
		}
	}
	x.WriteString("</urlset>\n")
	b.files["sitemap.xml"] = x.Bytes()
}
