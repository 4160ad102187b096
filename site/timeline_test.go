// Tests of the static timeline: what it draws for a recorded run, its text twin, and its words.

package site

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

const twoCooks = `{"aioplay":"trace","version":1}
{"seq":1,"ev":"TaskSpawned","task":1,"name":"Task-1"}
{"seq":2,"ev":"TaskReady","task":1,"cause":1}
{"seq":3,"ev":"StepBegin","task":1,"cause":2,"line":3}
{"seq":4,"ev":"TaskSpawned","task":2,"cause":3,"line":4,"name":"cook <b>"}
{"seq":5,"ev":"TaskReady","task":2,"cause":4}
{"seq":6,"ev":"StepEnd","task":1,"cause":3,"line":5,"wait":{"kind":"task","id":2,"label":"cook <b>"},"state":"waiting"}
{"seq":7,"ev":"StepBegin","task":2,"cause":5,"line":9}
{"seq":8,"ev":"TimerSet","task":2,"cause":7,"line":9,"id":1,"when":1500000000}
{"seq":9,"ev":"StepEnd","task":2,"cause":7,"line":9,"wait":{"kind":"timer","id":1,"label":"sleep"},"state":"waiting"}
{"seq":10,"at":1500000000,"ev":"ClockJump","dur":1500000000}
{"seq":11,"at":1500000000,"ev":"TimerFired","cause":8,"id":1,"when":1500000000}
{"seq":12,"at":1500000000,"ev":"TaskReady","task":2,"cause":11}
{"seq":13,"at":1500000000,"ev":"StepBegin","task":2,"cause":12,"line":9}
{"seq":14,"at":1700000000,"ev":"Blocked","task":2,"line":10,"dur":200000000,"name":"sleep"}
{"seq":15,"at":1700000000,"ev":"Output","task":2,"stream":"stdout","text":"done\n"}
{"seq":16,"at":1700000000,"ev":"TaskDone","task":2,"state":"done"}
{"seq":17,"at":1700000000,"ev":"StepEnd","task":2,"cause":13,"dur":200000000,"state":"done"}
`

// find returns all elements for which keep holds.
func find(n *html.Node, keep func(tag, class string) bool) []*html.Node {
	var list []*html.Node
	for d := range n.Descendants() {
		class := ""
		for _, a := range d.Attr {
			if a.Key == "class" {
				class = a.Val
			}
		}
		if d.Type == html.ElementNode && keep(d.Data, class) {
			list = append(list, d)
		}
	}
	return list
}

func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func TestTimeline(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		out, err := Timeline("x", []byte(twoCooks), lang)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(strings.NewReader(string(out)))
		if err != nil {
			t.Fatal(err)
		}
		for class, want := range map[string]int{"step": 2, "blocked": 1, "wait w-timer": 1, "wait w-task": 1, "stripe": 2} {
			if got := find(doc, func(_, c string) bool { return c == class }); len(got) != want {
				t.Errorf("%s: %d of %q, want %d", lang, len(got), class, want)
			}
		}
		rows := find(doc, func(tag, _ string) bool { return tag == "tr" })
		if want := strings.Count(twoCooks, "\n"); len(rows) != want { // a head row for the header line
			t.Errorf("%s: %d rows, want %d", lang, len(rows), want)
		}
		if inline := find(doc, func(tag, _ string) bool { return tag == "b" }); len(inline) > 0 {
			t.Errorf("%s: a task's name became markup", lang)
		}
		if strings.Contains(string(out), "style=") {
			t.Errorf("%s: an inline style", lang)
		}
	}
}

func TestTimelineNarrates(t *testing.T) {
	out, err := Timeline("x", []byte(twoCooks), "en")
	if err != nil {
		t.Fatal(err)
	}
	doc, _ := html.Parse(strings.NewReader(string(out)))
	all := text(doc)
	for _, want := range []string{
		"Task-1 waits for task cook <b>", "cook <b> waits for sleep", "the clock jumps 1.5\u00a0s ahead",
		"cook <b> blocks the loop for 200\u00a0ms", "prints “done”",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("no %q in the table:\n%s", want, all)
		}
	}
}

// The example that the trace format is documented with is drawn like any other.
func TestTimelineOfTheDocumentedExample(t *testing.T) {
	doc, err := os.ReadFile("../docs/trace.md")
	if err != nil {
		t.Fatal(err)
	}
	_, example, ok := strings.Cut(string(doc), "```jsonl\n")
	example, _, end := strings.Cut(example, "```")
	if !ok || !end {
		t.Fatal("docs/trace.md has no example")
	}
	out, err := Timeline("x", []byte(example), "en")
	if err != nil {
		t.Fatal(err)
	}
	page, _ := html.Parse(strings.NewReader(string(out)))
	for _, want := range []string{"main waits for event flag", "setter waits for sleep", "setter ends"} {
		if !strings.Contains(text(page), want) {
			t.Errorf("no %q", want)
		}
	}
}

func TestTimelineOfNothing(t *testing.T) {
	out, err := Timeline("x", []byte("{\"aioplay\":\"trace\",\"version\":1}\n"), "en")
	if err != nil || out != "" {
		t.Errorf("got %q, %v", out, err)
	}
	for _, bad := range []string{"no json\n", `{"aioplay":"trace","version":2}` + "\n"} {
		if _, err := Timeline("x", []byte(bad), "en"); err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
}

func TestNarrationHasTheSameKeys(t *testing.T) {
	for key := range narration["en"] {
		if narration["zh"][key] == "" {
			t.Errorf("zh lacks %q", key)
		}
	}
	if len(narration["en"]) != len(narration["zh"]) {
		t.Error("the languages have different keys")
	}
}

func TestDuration(t *testing.T) {
	for ns, want := range map[int64]string{
		0: "0 s", 250e3: "250 µs", 1500: "1.5 µs", 12e6: "12 ms", 1e9: "1.0 s", 1.25e9: "1.25 s", 12e9: "12.0 s", 125e9: "2 min 5 s",
		43200e9: "12 h", 5400e9: "1 h 30 min",
	} {
		if got := strings.ReplaceAll(Duration(ns, "en"), "\u00a0", " "); got != want {
			t.Errorf("%d ns: %q, want %q", ns, got, want)
		}
	}
}
