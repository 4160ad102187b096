// Normal.go takes characters apart and puts them together: Unicode's four normal forms.

package unicode

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/aioplay/aioplay/python/lib/late"
	"github.com/aioplay/aioplay/python/vm"
)

// decompositionsText has the tags of compatible forms in its first line. Then it is like names.txt: a line for each character,
// after one with "=" and the first's number. A line begins with "+" if its characters make one again in a composed form, with
// "-" if they don't, or with a letter from "a" on for a tag; the characters follow. recordproperties.py writes it.
//
//go:embed decompositions.txt
var decompositionsText string

// decomposition is what one character consists of.
type decomposition struct {
	tag   string // none: both are the same character
	parts []rune
}

// decompositionTable has the characters that can be taken apart, and pairs that can be put together.
type decompositionTable struct {
	apart    map[rune]decomposition
	together map[[2]rune]rune
}

var decompositions = sync.OnceValue(func() *decompositionTable {
	late.Absent(decompositionsText)
	t := &decompositionTable{map[rune]decomposition{}, map[[2]rune]rune{}}
	first, rest, _ := strings.Cut(decompositionsText, "\n")
	tags := strings.Fields(first)
	c := rune(0)
	for line := range strings.Lines(rest) {
		line = line[:len(line)-1]
		if line[0] == '=' {
			c = rune(number(line[1:], 16))
			continue
		}
		d := decomposition{parts: []rune(line[1:])}
		switch line[0] {
		case '+':
			t.together[[2]rune(d.parts)] = c
		case '-':
		default:
			d.tag = tags[line[0]-'a']
		}
		t.apart[c] = d
		c++
	}
	return t
})

// The parts of Hangul's syllables: a lead, a vowel, and a tail or none, of which each has so many.
const (
	firstLead, firstVowel, beforeTail = 0x1100, 0x1161, 0x11A7
	vowelCount, tailCount             = 21, 28
	leadCount                         = hangulCount / (vowelCount * tailCount)
)

// normalize brings a text into one of the forms; ok is false if there is no such form.
func normalize(form, s string) (normal string, ok bool) {
	compatible := form == "NFKC" || form == "NFKD"
	compose := form == "NFC" || form == "NFKC"
	if !compatible && !compose && form != "NFD" {
		return "", false
	}
	if isASCII(s) {
		return s, true
	}
	t, p := decompositions(), byProperty()
	var out []rune
	for r := range vm.Runes(s) {
		out = t.split(out, r, compatible)
	}
	p.order(out)
	if compose {
		out = t.join(out, p)
	}
	return textOf(out), true
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// split appends what a character consists of, down to the last part.
func (t *decompositionTable) split(out []rune, r rune, compatible bool) []rune {
	if n := r - hangul; n >= 0 && n < hangulCount {
		out = append(out, firstLead+n/(vowelCount*tailCount), firstVowel+n/tailCount%vowelCount)
		if n%tailCount != 0 {
			out = append(out, beforeTail+n%tailCount)
		}
		return out
	}
	d, ok := t.apart[r]
	if r < 0x80 || !ok || d.tag != "" && !compatible {
		return append(out, r)
	}
	for _, part := range d.parts {
		out = t.split(out, part, compatible)
	}
	return out
}

// order sorts each run of combining characters by their class; those of one class stay as they are.
func (p *propertyTable) order(text []rune) {
	for i := 0; i < len(text); i++ {
		start := i
		for i < len(text) && p.of(text[i]).combining != 0 {
			i++
		}
		if i-start > 1 {
			slices.SortStableFunc(text[start:i], func(a, b rune) int { return p.of(a).combining - p.of(b).combining })
		}
	}
}

// join puts together what can be, in place. A character joins the last one that isn't combining, if none between them is in its
// way: one that isn't combining, or one of its own class or a higher one.
func (t *decompositionTable) join(text []rune, p *propertyTable) []rune {
	out := text[:0]
	base, class := -1, 0 // where the character to join is, and the class of what came after it
	for _, r := range text {
		c := p.of(r).combining
		if base >= 0 && (base == len(out)-1 || class < c && class != 0) {
			if joined := t.pair(out[base], r); joined != 0 {
				out[base] = joined
				continue
			}
		}
		if c == 0 {
			base = len(out)
		}
		class = c
		out = append(out, r)
	}
	return out
}

// pair is the character that two make, or 0.
func (t *decompositionTable) pair(a, b rune) rune {
	if l, v := a-firstLead, b-firstVowel; l >= 0 && l < leadCount && v >= 0 && v < vowelCount {
		return hangul + (l*vowelCount+v)*tailCount
	}
	if s, tail := a-hangul, b-beforeTail; s >= 0 && s < hangulCount && s%tailCount == 0 && tail > 0 && tail < tailCount {
		return a + tail
	}
	return t.together[[2]rune{a, b}]
}
