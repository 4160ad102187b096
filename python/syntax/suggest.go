// "Did you mean": the nearest of some words, and the hunt after misspelt keywords behind a plain "invalid syntax".

package syntax

import (
	"strings"
	"unicode/utf8"
)

const (
	moveCost = 2
	caseCost = 1
)

// Suggest returns the word that is most like wrong, or "" when none is near enough: at most a third of the letters may
// differ (CPython's Python/suggestions.c).
func Suggest(words []string, wrong string) string {
	if len(wrong) > 40 || len(words) >= 750 {
		return ""
	}
	best, bestDistance := "", 1<<30
	for _, w := range words {
		if w == wrong || len(w) > 40 {
			continue
		}
		limit := min((len(wrong)+len(w)+3)*moveCost/6, bestDistance-1)
		if d := editDistance(wrong, w); d <= limit {
			best, bestDistance = w, d
		}
	}
	return best
}

// editDistance is Levenshtein's, where a change of case costs half as much as other changes.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j * moveCost
	}
	for i := 0; i < len(a); i++ {
		diagonal := row[0]
		row[0] = (i + 1) * moveCost
		for j := 0; j < len(b); j++ {
			cost := diagonal + substitution(a[i], b[j])
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+moveCost, row[j+1]+moveCost)
		}
	}
	return row[len(b)]
}

func substitution(a, b byte) int {
	switch {
	case a == b:
		return 0
	case a|0x20 == b|0x20 && a|0x20 >= 'a' && a|0x20 <= 'z':
		return caseCost
	}
	return moveCost
}

// closeMatches returns up to three words that have at least half of their letters in common with word, in order, as
// difflib.get_close_matches does.
func closeMatches(word string, words []string) []string {
	var found []string
	var ratios []float64
	for _, w := range words {
		ratio := 2 * float64(common(w, word)) / float64(len(w)+utf8.RuneCountInString(word))
		if ratio < 0.5 {
			continue
		}
		i := len(found)
		found, ratios = append(found, w), append(ratios, ratio)
		for ; i > 0 && (ratios[i-1] < ratio || ratios[i-1] == ratio && found[i-1] < w); i-- {
			found[i], ratios[i] = found[i-1], ratios[i-1]
		}
		found[i], ratios[i] = w, ratio
	}
	return found[:min(3, len(found))]
}

// common counts the letters in the matching blocks of two words: the longest first, then those left and right of it.
func common(a, b string) int {
	size, ai, bi := 0, 0, 0
	for i := range len(a) {
		for j := range len(b) {
			n := 0
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			if n > size {
				size, ai, bi = n, i, j
			}
		}
	}
	if size == 0 {
		return 0
	}
	return size + common(a[:ai], b[:bi]) + common(a[ai+size:], b[bi+size:])
}

// Printed returns the error as a traceback shows it: for a plain "invalid syntax" of a file, a name that ought to be a keyword
// is looked for in the source from the last compound statement to the error's line (3.14's
// traceback.TracebackException._find_keyword_typos); only in that line, if a file's own parser read it. Otherwise it returns e.
func (e *Error) Printed() *Error {
	if e.source == nil || e.Msg != "invalid syntax" && !strings.Contains(e.Msg, "Perhaps you forgot a comma") {
		return e
	}
	code, first := e.suspect()
	if utf8.RuneCountInString(code) > 1024 {
		return e
	}
	text := code
	if strings.HasPrefix(code, mark) {
		text = "___" + code[len(mark):] // it belongs to the first name there
	}
	s := newScanner(&Source{Text: text}, 0, 1)
	for left := 10; ; {
		var t token
		s.next(&t)
		if t.kind == tError || t.kind == tEnd {
			return e
		}
		if t.kind != tName || e.source.file && !e.source.opaque && int(t.line)+first-1 != e.Line {
			continue
		}
		if left--; left < 0 {
			return e
		}
		wrong := code[t.start:t.end]
		if wrong == mark {
			return e
		}
		var tries []string
		if w := Suggest(keywords, wrong); w != "" {
			tries = append(tries, w)
		}
		tries = append(tries, closeMatches(wrong, keywords)...)
		for _, w := range tries[:min(3, len(tries))] {
			if w == wrong || !acceptable(strings.TrimSuffix(code[:t.start]+w+code[t.end:], "\n")) { // CPython puts together its lines
				continue
			}
			line := (&Source{Text: code}).Line(int(t.line))
			return &Error{Type: e.Type, Msg: "invalid syntax. Did you mean '" + w + "'?", Filename: e.Filename, Text: line,
				Line: e.Line, Col: CharCol(line, int(t.col)) + 1, EndLine: e.Line, EndCol: CharCol(line, int(t.endCol)) + 1}
		}
	}
}

const mark = "\ufeff"

// suspect returns the source in which a misspelt keyword is looked for, and the number of its first line.
func (e *Error) suspect() (code string, first int) {
	if e.source.opaque { // which can't be read anew: there is only the line
		first = 1
		e = &Error{source: NewSource("", e.Text), Line: 1}
	} else {
		first = max(e.stmtLine, 1)
	}
	var b strings.Builder
	if e.source.file && e.source.bom && first == 1 {
		b.WriteString(mark) // the file is read anew, by who doesn't know of it
	}
	read := e.source
	if read.file && read.raw != "" { // by who takes it for UTF-8
		read = NewSource("", read.raw)
	}
	lines := read.Text
	if strings.IndexFunc(lines, endsLine) < 0 {
		for n := first; n <= e.Line; n++ {
			b.WriteString(read.Line(n))
		}
	} else {
		lines = strings.Map(func(r rune) rune {
			if endsLine(r) {
				return '\n'
			}
			return r
		}, lines)
		list := strings.SplitAfter(lines, "\n")
		for n := first - 1; n < e.Line && n < len(list); n++ {
			b.WriteString(list[n])
		}
	}
	return strings.TrimSuffix(dedent(b.String()), "\n"), first
}

// endsLine tells the characters, besides \n, that end a line for str.splitlines, by which the traceback module goes.
func endsLine(r rune) bool {
	return r == '\v' || r == '\f' || r >= 0x1c && r <= 0x1e || r == 0x85 || r == 0x2028 || r == 0x2029
}

// dedent takes the common indentation off all lines (textwrap.dedent).
func dedent(text string) string {
	lines := strings.SplitAfter(text, "\n")
	margin, found := "", false
	for _, line := range lines {
		rest := strings.TrimLeft(line, " \t")
		if rest == "" || rest == "\n" {
			continue
		}
		indent := line[:len(line)-len(rest)]
		if !found {
			margin, found = indent, true
		}
		for !strings.HasPrefix(indent, margin) {
			margin = margin[:len(margin)-1]
		}
	}
	for i, line := range lines {
		if rest := strings.TrimLeft(line, " \t"); rest == "\n" {
			lines[i] = rest
		} else {
			lines[i] = strings.TrimPrefix(line, margin)
		}
	}
	return strings.Join(lines, "")
}

// Compiles reports whether a tree passes the checks after parsing. Package compile sets it.
var Compiles func(m *Module) bool

// acceptable reports whether code is right or is only not finished, as codeop.compile_command decides it.
func acceptable(code string) bool {
	src := &Source{Text: code + "\n"}
	d := &diagnosis{scan: newScanner(src, 0, 1), src: src.Text, prog: grammarProgram(), strict: true}
	d.fill()
	if d.err == nil && d.run(d.prog.names["file"]) {
		m, err := ParseSource(src, ModeExec|Strict)
		return err == nil && (Compiles == nil || Compiles(m))
	}
	last := d.toks[len(d.toks)-1].kind
	return d.scan.done == doneEOF || d.scan.done == doneEOFS || last == tDedent && d.scan.pos == len(src.Text)
}
