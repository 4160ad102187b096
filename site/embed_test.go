// docs/embed.md, tested: its examples run, and its tables list what the element has, no more and no less.

package site

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func embedDoc(t *testing.T) string {
	t.Helper()
	doc, err := os.ReadFile("../docs/embed.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(doc)
}

// section returns the text under a heading of the second level.
func section(t *testing.T, doc, title string) string {
	t.Helper()
	_, rest, ok := strings.Cut(doc, "\n## "+title+"\n")
	if !ok {
		t.Fatalf("docs/embed.md has no section %q", title)
	}
	text, _, _ := strings.Cut(rest, "\n## ")
	return text
}

var (
	firstCell = regexp.MustCompile(`(?m)^\| (` + "`" + `[^|]*)\|`)
	quoted    = regexp.MustCompile("`([^`]+)`")
)

// names returns the quoted names in the first column of a section's table, without parentheses, sorted.
func names(text string) []string {
	var list []string
	for _, row := range firstCell.FindAllStringSubmatch(text, -1) {
		for _, m := range quoted.FindAllStringSubmatch(row[1], -1) {
			name, _, _ := strings.Cut(m[1], "(")
			list = append(list, name)
		}
	}
	slices.Sort(list)
	return list
}

func TestEmbedTables(t *testing.T) {
	doc := embedDoc(t)
	b := open(t, plays(t, "en", "hello"), 900, 700)
	observed := get[[]string](b, `p0.constructor.observedAttributes`)
	slices.Sort(observed)
	if listed := names(section(t, doc, "Attributes")); !slices.Equal(listed, observed) {
		t.Errorf("attributes listed: %v\nobserved:          %v", listed, observed)
	}
	members := get[[]string](b, `[...Object.getOwnPropertyNames(p0.constructor.prototype), ...Object.getOwnPropertyNames(p0)]
		.filter(n => !/^constructor$|Callback$/.test(n)).sort()`)
	if listed := names(section(t, doc, "Properties and methods")); !slices.Equal(listed, members) {
		t.Errorf("members listed: %v\nthere are:      %v", listed, members)
	}
	var events []string
	for name, data := range needBundle(t) {
		if !strings.HasPrefix(name, "element-") {
			continue
		}
		for _, m := range regexp.MustCompile(`\("(aio-[a-z]+)"`).FindAllStringSubmatch(string(data), -1) {
			if m[1] != "aio-play" {
				events = append(events, m[1])
			}
		}
	}
	slices.Sort(events)
	events = slices.Compact(events)
	if listed := names(section(t, doc, "Events")); !slices.Equal(listed, events) {
		t.Errorf("events listed: %v\nsent:          %v", listed, events)
	}
}

// The custom properties and parts that the page may use exist in the element's styles and markup.
func TestEmbedLooks(t *testing.T) {
	text := section(t, embedDoc(t), "Looks")
	style, err := os.ReadFile("src/style.ts")
	if err != nil {
		t.Fatal(err)
	}
	used := regexp.MustCompile(`var\((--aio-[a-z-]+)`).FindAllStringSubmatch(string(style), -1)
	var have []string
	for _, m := range used {
		have = append(have, m[1])
	}
	slices.Sort(have)
	have = slices.Compact(have)
	lead, _, _ := strings.Cut(text, "Parts for")
	listed := regexp.MustCompile(`--aio-[a-z-]+`).FindAllString(lead, -1)
	slices.Sort(listed)
	if !slices.Equal(listed, have) {
		t.Errorf("properties listed: %v\nused:              %v", listed, have)
	}
}

func TestEmbedExamples(t *testing.T) {
	doc := embedDoc(t)
	blocks := regexp.MustCompile("(?s)```html\n(.*?)```").FindAllStringSubmatch(doc, -1)
	if len(blocks) != 2 {
		t.Fatalf("%d HTML examples, want 2", len(blocks))
	}
	local := strings.NewReplacer("https://example.org/aioplay/", "")
	one := open(t, []byte("<!doctype html><html lang=en><title>x</title>"+local.Replace(blocks[0][1])), 900, 700)
	one.want(`document.querySelector("aio-play").code.split("\n")[0]`, "import asyncio")
	one.want(`document.querySelector("aio-play").run().then(r => r.status)`, "0")
	two := open(t, []byte(`<!doctype html><html lang=en><title>x</title><pre><code class="language-python">hello</code></pre>`+local.Replace(blocks[1][1])), 900, 700)
	two.until(`document.querySelector("aio-play")?.state === "idle"`)
	two.want(`document.querySelector("aio-play").run().then(r => r.output)`, "hello\n")
}
