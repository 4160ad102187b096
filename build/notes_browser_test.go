// Every example of the notes, run with a click in Chromium and compared with its recorded output; and the pages as a
// reader without JavaScript gets them.
package main

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"

	"github.com/aioplay/aioplay/build/note"
)

// languages of the site's own notes.
var languages = []string{"en", "zh"}

// ownNotes reads the notes of the site in one language.
func ownNotes(t testing.TB, lang string) []*note.Note {
	t.Helper()
	notes, err := ReadNotes(os.DirFS("../content"), lang)
	if err != nil {
		t.Fatal(err)
	}
	return notes
}

func TestEveryExampleInTheBrowser(t *testing.T) {
	files := realSite(t)
	root := serveFiles(t, files, "", nil)
	for _, lang := range languages {
		for _, n := range ownNotes(t, lang) {
			if len(n.Examples) == 0 {
				continue
			}
			t.Run(n.Lang+"/"+n.Slug, func(t *testing.T) {
				p := openTab(t, root+"/"+pagePath(n))
				for _, ex := range n.Examples {
					got := p.clickRunFast(ex.ID)
					if diff := cmp.Diff(ex.Output, got.Output); diff != "" {
						t.Errorf("%s: recorded (-), printed (+):\n%s", ex.ID, diff)
					}
					if failed := got.Status != 0; failed != (ex.Expect != "") {
						t.Errorf("%s: ended with status %d, state %s", ex.ID, got.Status, got.State)
					}
				}
			})
		}
	}
}

// clickRunFast is clickRun at full speed, as the notes play some examples slowly for the eye.
func (p *tab) clickRunFast(id string) ended {
	p.t.Helper()
	p.eval(nil, `document.getElementById(a0).setAttribute("speed", "max")`, id)
	return p.clickRun(id)
}

// TestRecordedOutputFirst opens a note and looks before anything has run: the recorded output is there already.
func TestRecordedOutputFirst(t *testing.T) {
	root := serveFiles(t, realSite(t), "", nil)
	n := ownNotes(t, "en")[1]
	p := openTab(t, root+"/"+pagePath(n))
	for _, ex := range n.Examples {
		var output, state string
		p.eval(&output, `await customElements.whenDefined("aio-play"); const el = document.getElementById(a0); await el.ready; return el.output`, ex.ID)
		p.eval(&state, `return document.getElementById(a0).state`, ex.ID)
		if output != ex.Output || state != "idle" {
			t.Errorf("%s shows %q in state %s, recorded is %q", ex.ID, output, state, ex.Output)
		}
	}
}

func TestNotesReadWithoutJavaScript(t *testing.T) {
	root := serveFiles(t, realSite(t), "", nil)
	for _, lang := range languages {
		n := ownNotes(t, lang)[1]
		p := openTab(t, "about:blank")
		p.scripts(false)
		p.do(chromedp.Navigate(root + "/" + pagePath(n)))
		text, err := chromedp.Run(p.ctx, chromedp.Text(chromedp.CSS("main")))
		if err != nil {
			t.Fatal(err)
		}
		p.scripts(true)
		for _, want := range []string{n.Title, n.Headings[0].Text, strings.Fields(n.Examples[0].Code)[1], strings.TrimSpace(n.Examples[0].Output)} {
			if !strings.Contains(text, want) {
				t.Errorf("%s without scripts doesn't show %q", n.Path, want)
			}
		}
	}
}

// scripts switches the page's JavaScript on or off.
func (p *tab) scripts(on bool) {
	p.t.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !on})
	if err != nil {
		p.t.Fatal(err)
	}
}

func TestLanguageSwitchKeepsThePlace(t *testing.T) {
	root := serveFiles(t, realSite(t), "", nil)
	en := ownNotes(t, "en")[2]
	zh := ownNotes(t, "zh")[2]
	at := 2
	p := openTab(t, root+"/"+pagePath(en)+"#"+en.Headings[at].ID)
	// A click at coordinates would miss the link while the page still scrolls to the heading.
	p.eval(nil, `setTimeout(() => document.querySelector("a.lang").click(), 0)`)
	p.do(chromedp.WaitReady(chromedp.CSS(`html[lang^="zh"] main`)))
	var id string
	p.eval(&id, `return document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("h2, h3")?.id ?? ""`)
	if want := zh.Headings[at].ID; id != want {
		t.Errorf("the Chinese note opens at heading %q, want %q", id, want)
	}
}
