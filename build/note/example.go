// A live example: the fence "python run …", its options, and the output recorded for it.
package note

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// Example is a program that the reader can run and edit.
type Example struct {
	ID       string // unique on the page; "SLUG-N" unless the fence says id=
	Code     string
	Output   string // recorded; what the page shows before the first run
	Recorded bool   // an output fence follows the program (it may be empty)
	Clock    string // "virtual" (the default) or "real"
	Speed    string // how fast virtual time plays in the page, "1", "0.5", "max"; "" leaves it to the element
	Seed     uint64 // of the random module; 0 unless the fence says seed=
	Views    string // comma-separated names of the views to show, or ""
	Edit     bool   // the reader may edit; true unless edit=no
	Strict   bool   // answer as CPython 3.14 does, without the old names
	Net      string // none, mock or live, or ""
	Hosts    string // of the note
	Expect   string // how the program ends: "" for status 0, or the exception that it ends with
	Line     int    // of the program's first line in the note's file, from 1

	end  int    // offset into the Markdown just after the program's closing fence line
	span [2]int // offsets into the Markdown of the whole output fence, when Recorded
}

// options maps each key that a fence may carry to the pattern its value must match whole.
var options = map[string]*regexp.Regexp{
	"id":     regexp.MustCompile(`^[a-z][a-z0-9-]*$`),
	"clock":  regexp.MustCompile(`^(virtual|real)$`),
	"speed":  regexp.MustCompile(`^(max|[0-9]+(\.[0-9]+)?)$`),
	"seed":   regexp.MustCompile(`^[0-9]+$`),
	"views":  regexp.MustCompile(`^[a-z]+(,[a-z]+)*$`),
	"edit":   regexp.MustCompile(`^(yes|no)$`),
	"strict": regexp.MustCompile(`^(yes|no)?$`),
	"net":    regexp.MustCompile(`^(none|mock|live)$`),
	"expect": regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_.]*$`),
}

// parseInfo reads the part of an info string that follows "python run".
func parseInfo(words []string) (*Example, error) {
	ex := &Example{Clock: "virtual", Edit: true}
	for _, w := range words {
		key, value, _ := strings.Cut(w, "=")
		pattern := options[key]
		if pattern == nil {
			return nil, fmt.Errorf("unknown option %q; a live example takes %s", key, strings.Join(OptionNames(), ", "))
		}
		if !pattern.MatchString(value) {
			return nil, fmt.Errorf("option %s doesn't take the value %q", key, value)
		}
		switch key {
		case "id":
			ex.ID = value
		case "clock":
			ex.Clock = value
		case "speed":
			ex.Speed = value
		case "seed":
			seed, err := strconv.ParseUint(value, 10, 64)
			if err != nil {
				return nil, fmt.Errorf("seed %s is too big", value)
			}
			ex.Seed = seed
		case "views":
			ex.Views = value
		case "edit":
			ex.Edit = value == "yes"
		case "strict":
			ex.Strict = value != "no"
		case "net":
			ex.Net = value
		case "expect":
			ex.Expect = value
		}
	}
	return ex, nil
}

// OptionNames lists the options of a live example's fence, in order.
func OptionNames() []string {
	var names []string
	for k := range options {
		names = append(names, k)
	}
	slices.Sort(names)
	return names
}

// playKind is the node kind of a live example.
var playKind = ast.NewNodeKind("Play")

// play stands in the tree where the example's fences stood.
type play struct {
	ast.BaseBlock
	example *Example
}

func (*play) Kind() ast.NodeKind { return playKind }

func (p *play) Dump(source []byte, level int) {
	ast.DumpHelper(p, source, level, map[string]string{"id": p.example.ID}, nil)
}

// findExamples replaces the fences of each live example by one play node.
func (n *Note) findExamples() error {
	var fences []*ast.FencedCodeBlock
	ast.Walk(n.doc, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if f, ok := node.(*ast.FencedCodeBlock); ok && entering {
			fences = append(fences, f)
		}
		return ast.WalkContinue, nil
	})
	taken := map[ast.Node]bool{}
	ids := map[string]bool{}
	for _, f := range fences {
		if taken[f] {
			continue
		}
		info := f.Info
		if info == nil {
			continue
		}
		line := n.lineOf(info.Segment.Start)
		words := strings.Fields(string(info.Segment.Value(n.source)))
		if len(words) == 0 {
			continue
		}
		switch words[0] {
		case "mermaid":
			n.Mermaid = true
			continue
		case "output":
			return &Error{n.Path, line, "an output fence follows a live example (```python run); this one doesn't"}
		case "python":
		default:
			continue
		}
		if len(words) == 1 || words[1] != "run" {
			continue
		}
		ex, err := parseInfo(words[2:])
		if err != nil {
			return &Error{n.Path, line, err.Error()}
		}
		if f.Parent() != n.doc {
			return &Error{n.Path, line, "a live example stands by itself, not in a list or a quotation"}
		}
		if !closed(f, n.source) {
			return &Error{n.Path, line, "the fence is never closed"}
		}
		ex.Code, ex.Hosts = string(fenceText(f, n.source)), n.Hosts
		ex.Line = line + 1
		if ex.ID == "" {
			ex.ID = fmt.Sprintf("%s-%d", n.Slug, len(n.Examples)+1)
		}
		if ids[ex.ID] {
			return &Error{n.Path, line, fmt.Sprintf("two examples are called %q", ex.ID)}
		}
		ids[ex.ID] = true
		ex.end = fenceEnd(f, n.source)
		if out, ok := f.NextSibling().(*ast.FencedCodeBlock); ok && out.Info != nil &&
			string(out.Info.Segment.Value(n.source)) == "output" {
			if !closed(out, n.source) {
				return &Error{n.Path, n.lineOf(out.Info.Segment.Start), "the fence is never closed"}
			}
			taken[out] = true
			ex.Recorded = true
			ex.Output = string(fenceText(out, n.source))
			start := bytes.LastIndexByte(n.source[:out.Info.Segment.Start], '\n') + 1
			ex.span = [2]int{start, fenceEnd(out, n.source)}
			out.Parent().RemoveChild(out.Parent(), out)
		}
		n.Examples = append(n.Examples, ex)
		f.Parent().ReplaceChild(f.Parent(), f, &play{example: ex})
	}
	return nil
}

// fenceText is the text between a fence's two lines.
func fenceText(f *ast.FencedCodeBlock, source []byte) []byte {
	var b bytes.Buffer
	for i := range f.Lines().Len() {
		seg := f.Lines().At(i)
		b.Write(seg.Value(source))
	}
	return b.Bytes()
}

// afterLine is the offset of the line after the one that offset is in.
func afterLine(source []byte, offset int) int {
	i := bytes.IndexByte(source[offset:], '\n')
	if i < 0 {
		return len(source)
	}
	return offset + i + 1
}

// textEnd is the offset just after a fence's text, where its closing line starts.
func textEnd(f *ast.FencedCodeBlock, source []byte) int {
	if n := f.Lines().Len(); n > 0 {
		return f.Lines().At(n - 1).Stop
	}
	return afterLine(source, f.Info.Segment.Start)
}

// closed says whether a fence has its closing line. CommonMark lets the end of the file stand for it, but then
// nothing can be recorded after it.
func closed(f *ast.FencedCodeBlock, source []byte) bool {
	line := strings.TrimSpace(string(source[textEnd(f, source):fenceEnd(f, source)]))
	return len(line) >= 3 && strings.Trim(line, line[:1]) == "" && strings.Contains("`~", line[:1])
}

// fenceEnd is the offset just after a fence's closing line.
func fenceEnd(f *ast.FencedCodeBlock, source []byte) int {
	return afterLine(source, textEnd(f, source))
}
