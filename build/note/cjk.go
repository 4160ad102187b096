// What CommonMark lacks for Chinese, Japanese and Korean text: emphasis beside full-width punctuation, and line
// breaks between wide characters.
package note

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// emphasis parses * and _ as CommonMark does, but for one thing. CommonMark lets a run of asterisks close only where
// the character before it isn't punctuation, or the one after it is a space or punctuation. Chinese has no spaces, so
// **强调。**后面 would stay raw. Here full-width punctuation counts as a letter when the other side is a wide
// character, which is what a reader of Chinese sees.
type emphasis struct{}

// marks pairs the openers and closers of emphasis.
type marks struct{}

func (marks) IsDelimiter(b byte) bool { return b == '*' || b == '_' }

func (marks) CanOpenCloser(opener, closer *parser.Delimiter) bool { return opener.Char == closer.Char }

func (marks) OnMatch(consumes int) ast.Node { return ast.NewEmphasis(consumes) }

// Trigger names the characters at which the parser is asked.
func (emphasis) Trigger() []byte { return []byte{'*', '_'} }

// Parse reads one run of delimiters.
func (emphasis) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	node := parser.ScanDelimiter(line, before, 1, marks{})
	if node == nil {
		return nil
	}
	if line[0] == '*' {
		after := rune(' ')
		if node.OriginalLength < len(line) {
			after, _ = utf8.DecodeRune(line[node.OriginalLength:])
		}
		if isWide(before) || isWide(after) {
			node.CanOpen = !util.IsSpaceRune(after) && after != '\n'
			node.CanClose = !util.IsSpaceRune(before)
			if node.CanOpen && node.CanClose {
				node.CanOpen, node.CanClose = flank(before, after)
			}
		}
	}
	node.Segment = segment.WithStop(segment.Start + node.OriginalLength)
	block.Advance(node.OriginalLength)
	pc.PushDelimiter(node)
	return node
}

// flank decides for a run with a wide character on one side and no space on either: punctuation that opens (before)
// or closes (after) says which way the run looks, and otherwise it may look both ways.
func flank(before, after rune) (open, close bool) {
	open, close = true, true
	if unicode.Is(unicode.Ps, before) || unicode.Is(unicode.Pi, before) {
		close = false // （**强调**）: the run after an opening bracket opens
	}
	if unicode.Is(unicode.Pe, after) || unicode.Is(unicode.Pf, after) {
		open = false // the run before a closing bracket closes
	}
	if !open && !close {
		open, close = true, true
	}
	return open, close
}

// isWide says whether r is a wide (two-column) character: Han, kana, Hangul, or full-width punctuation.
func isWide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo) ||
		r >= 0x3000 && r <= 0x303F || r >= 0xFF01 && r <= 0xFF60 || r >= 0xFFE0 && r <= 0xFFE6 || isQuote(r)
}

// isQuote lists the punctuation that Chinese shares with other scripts: curly quotes, the dash and the ellipsis.
func isQuote(r rune) bool {
	return r == '“' || r == '”' || r == '‘' || r == '’' || r == '—' || r == '…'
}

// joinWideLines removes the line breaks, which HTML shows as a space, between two wide characters.
func joinWideLines(doc ast.Node, source []byte) {
	var previous *ast.Text // the text whose soft break waits for the next character
	var last rune          // the character before the break
	ast.Walk(doc, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		if node.Type() == ast.TypeBlock {
			previous, last = nil, 0
			return ast.WalkContinue, nil
		}
		t, ok := node.(*ast.Text)
		if !ok {
			if _, ok := node.(*ast.CodeSpan); ok { // code keeps its space
				previous, last = nil, 0
				return ast.WalkSkipChildren, nil
			}
			return ast.WalkContinue, nil
		}
		value := t.Segment.Value(source)
		if len(value) > 0 {
			first, _ := utf8.DecodeRune(value)
			if previous != nil && isWide(last) && isWide(first) {
				previous.SetSoftLineBreak(false)
			}
			last, _ = utf8.DecodeLastRune(value)
			previous = nil
		}
		if t.SoftLineBreak() {
			previous = t
		}
		return ast.WalkContinue, nil
	})
}
