// Highlighting as the page is built: chroma's tokens, written as spans whose classes the style sheet colours.
package note

import (
	"html"
	"strings"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/lexers"
)

// plain are the token types that get no span: they look like text, and every span costs the page bytes.
var plain = map[chroma.TokenType]bool{
	chroma.Text: true, chroma.TextWhitespace: true, chroma.Punctuation: true, chroma.Name: true, chroma.Other: true,
	chroma.Error: true, chroma.Background: true, chroma.None: true,
}

// Highlight returns code as HTML, and the class that its <pre> needs: "chroma" when the language is known, or "".
func Highlight(lang, code string) (inner, class string) {
	lexer := lexers.Get(lang)
	if lang == "" || lang == "text" || lexer == nil {
		return html.EscapeString(code), ""
	}
	tokens, err := chroma.Coalesce(lexer).Tokenise(&chroma.TokeniseOptions{State: "root"}, code)
	if err != nil {
		return html.EscapeString(code), ""
	}
	var b strings.Builder
	for t := tokens(); t != chroma.EOF; t = tokens() {
		name := tokenClass(t.Type)
		if name == "" {
			b.WriteString(html.EscapeString(t.Value))
			continue
		}
		b.WriteString(`<span class="` + name + `">` + html.EscapeString(t.Value) + `</span>`)
	}
	return b.String(), "chroma"
}

// tokenClass is the short class name that Pygments and chroma share, or "" for plain text.
func tokenClass(t chroma.TokenType) string {
	for ; t != 0; t = t.Parent() {
		if plain[t] {
			return ""
		}
		if name, ok := chroma.StandardTypes[t]; ok {
			return name
		}
		if t.Parent() == t {
			break
		}
	}
	return ""
}
