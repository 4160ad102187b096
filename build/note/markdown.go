// The goldmark set-up and the renderers of our own nodes.
package note

import (
	"fmt"
	"html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	ghtml "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// markdown is safe for concurrent use once built. Raw HTML in a note is its author's own and passes through.
var markdown = goldmark.New(
	goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.NewTypographer(extension.WithTypographicSubstitutions(quotes))),
	goldmark.WithParserOptions(parser.WithInlineParsers(util.Prioritized(emphasis{}, 450))), // before goldmark's own, at 500
	goldmark.WithRendererOptions(ghtml.WithUnsafe(), renderer.WithNodeRenderers(util.Prioritized(nodes{}, 100))),
)

// quotes are the marks that the straight ones of the source become. They are characters, not HTML entities, so that
// the table of contents can use them, too.
var quotes = map[extension.TypographicPunctuation][]byte{
	extension.LeftSingleQuote: []byte("‘"), extension.RightSingleQuote: []byte("’"),
	extension.LeftDoubleQuote: []byte("“"), extension.RightDoubleQuote: []byte("”"),
	extension.Apostrophe: []byte("’"), extension.Ellipsis: []byte("…"),
	extension.EnDash: nil, extension.EmDash: nil, extension.LeftAngleQuote: nil, extension.RightAngleQuote: nil,
}

// nodes renders fences, live examples, figures and headings.
type nodes struct{}

func (nodes) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindFencedCodeBlock, renderFence)
	reg.Register(ast.KindHeading, renderHeading)
	reg.Register(playKind, renderPlay)
	reg.Register(figureKind, renderFigure)
}

// renderFence writes an ordinary fence: highlighted Python or shell, a diagram's source, or plain text.
func renderFence(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	f := node.(*ast.FencedCodeBlock)
	lang := string(f.Language(source))
	code := string(fenceText(f, source))
	if lang == "mermaid" {
		fmt.Fprintf(w, "<pre class=\"mermaid\">%s</pre>\n", html.EscapeString(code))
		return ast.WalkSkipChildren, nil
	}
	inner, class := Highlight(lang, code)
	w.WriteString("<pre" + attr("class", class) + "><code")
	if lang != "" {
		w.WriteString(attr("class", "language-"+lang))
	}
	w.WriteString(">" + inner + "</code></pre>\n")
	return ast.WalkSkipChildren, nil
}

// renderPlay writes a live example as the element's markup: without JavaScript it is a program and its output.
func renderPlay(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		w.WriteString(node.(*play).example.HTML())
	}
	return ast.WalkSkipChildren, nil
}

// HTML is the example as the <aio-play> element that wraps its highlighted program and its recorded output.
func (ex *Example) HTML() string {
	var b strings.Builder
	b.WriteString("<aio-play" + attr("id", ex.ID) + attr("clock", ex.Clock) + attr("speed", ex.Speed))
	if ex.Seed != 0 {
		b.WriteString(attr("seed", fmt.Sprint(ex.Seed)))
	}
	b.WriteString(attr("views", ex.Views) + attr("net", ex.Net) + attr("hosts", ex.Hosts))
	if ex.Strict {
		b.WriteString(" strict")
	}
	if !ex.Edit {
		b.WriteString(" readonly")
	}
	inner, class := Highlight("python", ex.Code)
	b.WriteString("><pre" + attr("class", class) + `><code class="language-python">` + inner + "</code></pre>")
	if ex.Recorded {
		b.WriteString(`<pre class="aio-output"><code>` + html.EscapeString(ex.Output) + "</code></pre>")
	}
	b.WriteString("</aio-play>\n")
	return b.String()
}

// twinAttribute carries a heading's second id from PairHeadings to renderHeading.
const twinAttribute = "data-twin"

// renderHeading writes a heading, with an anchor inside for the id of its twin.
func renderHeading(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	h := node.(*ast.Heading)
	if entering {
		fmt.Fprintf(w, "<h%d", h.Level)
		twin := ""
		for _, a := range h.Attributes() {
			value, _ := a.Value.([]byte)
			if string(a.Name) == twinAttribute {
				twin = string(value)
				continue
			}
			w.WriteString(attr(string(a.Name), string(value)))
		}
		w.WriteString(">")
		if twin != "" {
			w.WriteString("<span" + attr("id", twin) + "></span>")
		}
		return ast.WalkContinue, nil
	}
	fmt.Fprintf(w, "</h%d>\n", h.Level)
	return ast.WalkContinue, nil
}

// figureKind is the node kind of an inlined figure.
var figureKind = ast.NewNodeKind("Figure")

// figure is an SVG image set into the page itself.
type figure struct {
	ast.BaseInline
	svg []byte
	alt string
}

func (*figure) Kind() ast.NodeKind { return figureKind }

func (f *figure) Dump(source []byte, level int) {
	ast.DumpHelper(f, source, level, map[string]string{"alt": f.alt}, nil)
}

// renderFigure writes the SVG with an accessible name; the file itself starts at its <svg tag.
func renderFigure(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		f := node.(*figure)
		svg := strings.TrimSpace(string(f.svg))
		if rest, ok := strings.CutPrefix(svg, "<svg"); ok {
			svg = `<svg class="figure" role="img"` + attr("aria-label", f.alt) + rest
		}
		w.WriteString(svg)
	}
	return ast.WalkSkipChildren, nil
}

// attr writes one attribute with a space in front, or nothing for an empty value.
func attr(name, value string) string {
	if value == "" {
		return ""
	}
	return " " + name + `="` + html.EscapeString(value) + `"`
}

// markTries gives the quotations that open with a bold "Try this" or "试一试" a class of their own.
func markTries(doc ast.Node, source []byte) {
	ast.Walk(doc, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		q, ok := node.(*ast.Blockquote)
		if !ok || !entering || q.FirstChild() == nil {
			return ast.WalkContinue, nil
		}
		if e, ok := q.FirstChild().FirstChild().(*ast.Emphasis); ok && e.Level == 2 {
			words := strings.TrimRight(plainText(e, source), ".:。：")
			if words == "Try this" || words == "试一试" {
				q.SetAttributeString("class", []byte("try"))
			}
		}
		return ast.WalkContinue, nil
	})
}
