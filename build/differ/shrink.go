// Shrink.go cuts a source down as far as the two Pythons still differ about it.

package main

import (
	"regexp"
	"slices"
	"strings"
)

var (
	quoted = regexp.MustCompile(`'(\\.|[^'\\])*'|"(\\.|[^"\\])*"|[0-9a-f]{4,}|\d+`)
	shown  = regexp.MustCompile(`(?m)^    .*\n`)
)

// sort says roughly how the answers differ: two differences of one sort are likely to have one cause.
func (d difference) sort() string {
	short := func(s string) string {
		s = quoted.ReplaceAllString(shown.ReplaceAllString(s, ""), "_")
		return s
	}
	a, b := strings.Split(short(d.cpython), "\n"), strings.Split(short(d.own), "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return d.kind[:1] + cut(a[i]) + " / " + cut(b[i])
		}
	}
	if len(a) != len(b) {
		return d.kind[:1] + "longer" + cut(a[len(a)-1])
	}
	return d.kind[:1] + "places" + cut(strings.Join(a, " "))
}

func cut(s string) string { return s[:min(len(s), 70)] }

// shrink tries to leave out lines, then tokens, then bytes, for as long as the difference stays of its sort.
func (p *pair) shrink(d difference) (difference, error) {
	if d.kind == "run" && !strings.HasPrefix(d.source, endsPrelude) { // a part of a program may run for ever
		d.source = strings.TrimPrefix(d.source, prelude)
		return d, nil
	}
	for range 4 {
		before := len(d.source)
		for _, split := range []func(string) []string{lines, tokens, letters} {
			var err error
			if d, err = p.without(d, split); err != nil {
				return d, err
			}
		}
		if len(d.source) == before {
			break
		}
	}
	return d, nil
}

// without leaves out runs of parts, long ones first.
func (p *pair) without(d difference, split func(string) []string) (difference, error) {
	sort := d.sort()
	parts := split(d.source)
	if len(parts) > 400 {
		return d, nil
	}
	for size := max(1, len(parts)/2); ; {
		var tries []question
		for i := 0; i < len(parts); i += size {
			rest := slices.Concat(parts[:i], parts[min(len(parts), i+size):])
			tries = append(tries, question{d.kind, strings.Join(rest, "")})
		}
		excused := p.excused
		p.excused = map[string]int{}
		found, _, err := p.compare(tries)
		p.excused = excused
		if err != nil {
			return d, err
		}
		smaller := false
		for _, f := range found {
			if f.sort() == sort && len(f.source) < len(d.source) {
				d, parts, smaller = f, split(f.source), true
				break
			}
		}
		if smaller {
			size = min(size, max(1, len(parts)))
			continue
		}
		if size == 1 {
			return d, nil
		}
		size /= 2
	}
}

func lines(s string) []string  { return strings.SplitAfter(s, "\n") }
func tokens(s string) []string { return token.FindAllString(s, -1) }

func letters(s string) []string {
	list := make([]string, len(s))
	for i := range len(s) {
		list[i] = s[i : i+1]
	}
	return list
}
