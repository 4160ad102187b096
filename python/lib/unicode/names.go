// Names.go knows all of Unicode's names.

package unicode

import (
	_ "embed"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/aioplay/aioplay/python/lib/late"
)

// namesText begins with the ranges of characters whose names end with their number: "4E00 9FFF CJK UNIFIED IDEOGRAPH-". Then it has
// a line for each character that comes after the one before it, and a line "=" and a number where another row begins.
//
// Neighbours have similar names, so a line has only what is different: how many words it has in common with the line before at the front
// (a digit, unless that's 0); how many letters of the next word (a letter, c for two); the words; and "/" and how many words
// are in common at the end. That takes a third of the names themselves, and three quarters of what those compress to. record.py writes it.
//
//go:embed names.txt
var namesText string

// aliasesText has the characters that have no name of their own, the abbreviations and the corrections that Unicode allows
// beside names: a number and the names.
//
//go:embed aliases.txt
var aliasesText string

// nameTable has the names as they are: a MB, made when something asks for one.
type nameTable struct {
	ranges []nameRange
	text   string
	ends   []int32 // of each name in text
	chars  []rune  // whose names they are, in order
}

// nameRange has characters whose names are kind and their number.
type nameRange struct {
	first, last rune
	kind        string
}

var allNames = sync.OnceValue(func() *nameTable {
	late.Absent(namesText)
	t := &nameTable{}
	text := make([]byte, 0, 3*len(namesText))
	var words []string // of the line before
	var next rune
	for line := range strings.Lines(namesText) {
		line = line[:len(line)-1]
		switch {
		case line[0] == '=':
			next = rune(number(line[1:], 16))
			continue
		case next == 0:
			first, rest, _ := strings.Cut(line, " ")
			last, kind, _ := strings.Cut(rest, " ")
			t.ranges = append(t.ranges, nameRange{rune(number(first, 16)), rune(number(last, 16)), kind})
			continue
		}
		start := len(text)
		text = appendName(text, line, words)
		words = strings.Split(string(text[start:]), " ")
		t.ends, t.chars = append(t.ends, int32(len(text))), append(t.chars, next)
		next++
	}
	t.text = string(text)
	return t
})

// appendName appends the name that a line stands for, after one that consists of the words before.
func appendName(text []byte, line string, before []string) []byte {
	front, back := 0, 0
	if line[0] >= '0' && line[0] <= '9' {
		front, line = int(line[0]-'0'), line[1:]
	}
	if i := strings.IndexByte(line, '/'); i >= 0 {
		back, line = int(line[i+1]-'0'), line[:i]
	}
	add := func(word string) {
		if len(text) > 0 && text[len(text)-1] != 0 {
			text = append(text, ' ')
		}
		text = append(text, word...)
	}
	start := len(text)
	text = append(text, 0)
	for _, w := range before[:front] {
		add(w)
	}
	if line != "" {
		if c := line[0]; c >= 'a' && c <= 'z' {
			add(before[front][:c-'a'])
			text = append(text, line[1:]...)
		} else {
			add(line)
		}
	}
	for _, w := range before[len(before)-back:] {
		add(w)
	}
	return append(text[:start], text[start+1:]...)
}

// name is the name number i.
func (t *nameTable) name(i int) string {
	if i == 0 {
		return t.text[:t.ends[0]]
	}
	return t.text[t.ends[i-1]:t.ends[i]]
}

// byName leads from names and aliases to characters.
var byName = sync.OnceValue(func() map[string]rune {
	late.Absent(aliasesText)
	t := allNames()
	m := make(map[string]rune, len(t.chars)+512)
	for i, r := range t.chars {
		m[t.name(i)] = r
	}
	for line := range strings.Lines(aliasesText) {
		char, all, _ := strings.Cut(line[:len(line)-1], " ")
		for _, a := range strings.Split(all, ",") {
			m[a] = rune(number(char, 16))
		}
	}
	for i := range rune(256) {
		m["VS"+strconv.Itoa(int(i)+1)] = variationSelector(i)
	}
	return m
})

// variationSelector is the i-th, from 0.
func variationSelector(i rune) rune {
	if i < 16 {
		return 0xFE00 + i
	}
	return 0xE0100 + i - 16
}

// Name is a character's name; "" for one that has none.
func Name(r rune) string {
	if r >= hangul && r < hangul+hangulCount {
		n := int(r - hangul)
		return "HANGUL SYLLABLE " + leads[n/(21*28)] + vowels[n/28%21] + tails[n%28]
	}
	t := allNames()
	for _, s := range t.ranges {
		if s.first <= r && r <= s.last {
			return s.kind + hex(r)
		}
	}
	i := sort.Search(len(t.chars), func(i int) bool { return t.chars[i] >= r })
	if i == len(t.chars) || t.chars[i] != r {
		return ""
	}
	return t.name(i)
}

// ByName finds a character.
func ByName(name string) (string, bool) {
	if r, ok := computed(name); ok {
		return string(r), true
	}
	r, ok := byName()[strings.ToUpper(name)]
	if !ok {
		return "", false
	}
	return string(r), true
}

const hangul, hangulCount = 0xAC00, 11172

// The parts that syllables of Hangul are named by.
var (
	leads  = strings.Split("G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H", ",")
	vowels = strings.Split("A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I", ",")
	tails  = strings.Split(",G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H", ",")
)

// computed finds the characters whose names follow a rule.
func computed(name string) (rune, bool) {
	if syllable, ok := strings.CutPrefix(name, "HANGUL SYLLABLE "); ok {
		l, syllable := longest(leads, syllable)
		v, syllable := longest(vowels, syllable)
		t, syllable := longest(tails, syllable)
		return rune(hangul + (l*21+v)*28 + t), l >= 0 && v >= 0 && t >= 0 && syllable == ""
	}
	i := strings.LastIndexByte(name, '-')
	if i < 0 {
		return 0, false
	}
	r, err := strconv.ParseUint(name[i+1:], 16, 32)
	if err != nil || r < 0x3400 || hex(rune(r)) != name[i+1:] {
		return 0, false
	}
	for _, s := range allNames().ranges {
		if s.first <= rune(r) && rune(r) <= s.last && s.kind == name[:i+1] {
			return rune(r), true
		}
	}
	return 0, false
}

// longest finds the longest of the parts that s begins with, and what comes after it.
func longest(parts []string, s string) (int, string) {
	best := -1
	for i, p := range parts {
		if strings.HasPrefix(s, p) && (best < 0 || len(p) > len(parts[best])) {
			best = i
		}
	}
	if best < 0 {
		return best, s
	}
	return best, s[len(parts[best]):]
}
