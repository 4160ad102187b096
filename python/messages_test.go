// Messages_test.go checks that the broken programs have each message with which CPython 3.14's scanner, parser and compiler
// refuse a source, or warn of it. testdata/broken/messages.txt lists them as they stand in its binary.

package python_test

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"
)

// message is a line of messages.txt.
type message struct {
	text   string // a format of C
	reason string // why no program can make it say so; "" if one does
	match  *regexp.Regexp
	found  bool
}

// directive is a part of a format that something is put in for.
var directive = regexp.MustCompile(`%(\\?\.)?[0-9]*z?[sdciRUSVxX]`)

func readMessages(t *testing.T) []*message {
	b, err := os.ReadFile("testdata/broken/messages.txt")
	if err != nil {
		t.Fatal(err)
	}
	var list []*message
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSuffix(line, "\n"); line == "" || line[0] == '#' {
			continue
		}
		m := &message{}
		m.text, m.reason, _ = strings.Cut(line, " -- ")
		pattern := directive.ReplaceAllString(regexp.QuoteMeta(m.text), ".*?")
		m.match = regexp.MustCompile(`^(\((unicode|value) error\) .*)?` + pattern + `(\. Did you mean '\w+'\?)?( only supported in Python 3\.\d+ and greater)?( \(.*\))?$`)
		list = append(list, m)
	}
	return list
}

// said is a line that says what is wrong, with its class.
var said = regexp.MustCompile(`(?m)^[ |+]*(?:.*:\d+: )?(\w+(?:Error|Warning)): (.*)$`)

func TestMessages(t *testing.T) {
	list := readMessages(t)
	own := regexp.MustCompile(`\braise |SyntaxError\(|import |warn\(`) // programs that make an error of their own, or run other files
	for _, p := range readBroken(t) {
		for _, m := range said.FindAllStringSubmatch(p.err, -1) {
			known := false
			for _, x := range list {
				if x.match.MatchString(m[2]) {
					x.found, known = true, true
				}
			}
			switch m[1] {
			case "SyntaxError", "IndentationError", "TabError", "SyntaxWarning":
				if !known && !own.Match(p.source) {
					t.Errorf("%s: messages.txt doesn't have %q", p.name, m[2])
				}
			}
		}
	}
	for _, m := range list {
		switch {
		case !m.found && m.reason == "":
			t.Errorf("no program has %q", m.text)
		case m.found && m.reason != "":
			t.Errorf("a program has %q, which messages.txt says can't be", m.text)
		}
	}
}

// TestMessagesOfCPython checks that messages.txt has no message of its own, where there is a CPython 3.14 to ask.
func TestMessagesOfCPython(t *testing.T) {
	binary, err := os.ReadFile("../site/bench/node_modules/pyodide/pyodide.asm.wasm")
	if err != nil {
		t.Skip("needs make site/bench/node_modules")
	}
	for _, m := range readMessages(t) {
		if !bytes.Contains(binary, []byte(m.text)) {
			t.Errorf("CPython has no %q", m.text)
		}
	}
}
