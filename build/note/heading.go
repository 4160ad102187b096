// Heading ids: readable in every script, unique on the page, stable while the words stay.
package note

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
)

// nameHeadings gives each heading an id and lists those of levels 2 and 3.
func (n *Note) nameHeadings() error {
	used := map[string]bool{}
	for _, ex := range n.Examples {
		used[ex.ID] = true
	}
	var bad error
	ast.Walk(n.doc, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		h, ok := node.(*ast.Heading)
		if !ok || !entering {
			return ast.WalkContinue, nil
		}
		words := plainText(h, n.source)
		if h.Level == 1 {
			bad = &Error{n.Path, n.lineOf(startOf(h)), "the note's title stands in the front matter; headings start at level 2"}
			return ast.WalkStop, nil
		}
		id := unique(headingID(words), used)
		h.SetAttributeString("id", []byte(id))
		if h.Level <= 3 {
			n.Headings = append(n.Headings, &Heading{Level: h.Level, ID: id, Text: words, node: h})
		}
		return ast.WalkSkipChildren, nil
	})
	return bad
}

// headingID turns a heading's words into an id: letters and digits of every script in lower case, with single
// hyphens between the words. "事件循环" stays as it is; "The life of `await`" becomes "the-life-of-await".
func headingID(words string) string {
	var b strings.Builder
	gap := false
	for _, r := range words {
		if r == '\'' || r == '’' {
			continue // doesn't is one word
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && !unicode.IsMark(r) {
			gap = gap || b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte('-')
			gap = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	if b.Len() == 0 {
		return "section"
	}
	return b.String()
}

// unique adds -2, -3, … to an id that is taken.
func unique(id string, used map[string]bool) string {
	name := id
	for i := 2; used[name]; i++ {
		name = fmt.Sprintf("%s-%d", id, i)
	}
	used[name] = true
	return name
}
