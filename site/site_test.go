// Tests that every kind of page renders in every language, and that the languages have the same words.

package site

import (
	"bytes"
	"html/template"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func sample(kind Kind, lang string) Page {
	first := Link{URL: "../01-why/", Number: "01", Title: "Why <async>", Description: "Who switches."}
	here := Link{URL: "./", Number: "02", Title: "Loop", Current: true}
	return Page{
		Kind: kind, Lang: lang, Title: "Tasks & loops", Description: `What "one turn" does.`, Number: "02",
		Content: template.HTML(`<h2 id="a">A</h2><p>text</p>`), Hero: template.HTML(`<aio-play></aio-play>`),
		TOC: []Heading{{Level: 2, ID: "a", Text: "A"}}, Notes: []Link{first, here}, Prev: &first,
		Languages: []Language{
			{Tag: "en", Name: "English", URL: "./", AbsURL: "https://example.org/en/", Current: lang == "en"},
			{Tag: "zh", Name: "简体中文", URL: "../../zh/", AbsURL: "https://example.org/zh/", Current: lang == "zh"},
		},
		HomeURL: "../", PlayURL: "../play/", Live: true,
		Assets: Assets{Style: "../a/s.css", Theme: "../a/t.js", Site: "../a/site.js", Element: "../a/aioplay.js", Icon: "../a/i.svg"},
	}
}

func TestRender(t *testing.T) {
	for _, kind := range []Kind{Home, Note, Playground, NotFound} {
		for _, lang := range []string{"en", "zh"} {
			var b bytes.Buffer
			if err := Render(&b, sample(kind, lang)); err != nil {
				t.Errorf("%s/%s: %v", kind, lang, err)
				continue
			}
			checkDocument(t, string(kind)+"/"+lang, b.String())
		}
	}
}

// checkDocument looks for what every page must have, and for what the policy forbids.
func checkDocument(t *testing.T, name, text string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	count := make(map[string]int)
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		count[n.Data]++
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s: <%s %s> is inline", name, n.Data, a.Key)
			}
			if a.Key == "hreflang" && n.Data == "link" {
				count["hreflang"]++
			}
			if (a.Key == "href" || a.Key == "src") && strings.HasPrefix(a.Val, "/") {
				t.Errorf("%s: %s=%q isn't relative", name, a.Key, a.Val)
			}
		}
		if n.Data == "script" && n.FirstChild != nil {
			t.Errorf("%s: an inline script", name)
		}
	}
	for tag, want := range map[string]int{"h1": 1, "main": 1, "title": 1, "hreflang": 2, "style": 0} {
		if count[tag] != want {
			t.Errorf("%s: %d of %s, want %d", name, count[tag], tag, want)
		}
	}
}

func TestUnknownLanguageFails(t *testing.T) {
	if err := Render(&bytes.Buffer{}, sample(Note, "xx")); err == nil {
		t.Error("a page in an unknown language rendered")
	}
}

func TestWordsHaveTheSameKeys(t *testing.T) {
	for lang, table := range words {
		for key := range words["en"] {
			if table[key] == "" {
				t.Errorf("%s lacks %q", lang, key)
			}
		}
		if len(table) != len(words["en"]) {
			t.Errorf("%s has %d words, en has %d", lang, len(table), len(words["en"]))
		}
	}
}
