// Pictures of the site, for people to look at: wide and narrow, both languages, light and dark.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

var shots = flag.String("shots", "", "folder to write screenshots of the pages to")

var picture = flag.String("picture", "", "file to write the picture of the README to")

// TestPicture draws the picture of the README: make picture.
func TestPicture(t *testing.T) {
	if *picture == "" {
		t.Skip("draws only when -picture names a file")
	}
	p := openTab(t, serveFiles(t, realSite(t), "", nil)+"/en/why-async.html")
	p.do(chromedp.EmulateViewport(1200, 1130))
	p.clickRunFast("three-boards")
	p.eval(nil, `await new Promise((r) => setTimeout(r, 1000)); document.getElementById(a0).scrollIntoView({block: "end", behavior: "instant"}); scrollBy({top: 24, behavior: "instant"}); await new Promise((r) => setTimeout(r, 300))`, "three-boards")
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(*picture, png, 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestScreenshots writes the pictures when -shots names a folder: make shots.
func TestScreenshots(t *testing.T) {
	if *shots == "" {
		t.Skip("writes pictures only when -shots names a folder")
	}
	if err := os.MkdirAll(*shots, 0o755); err != nil {
		t.Fatal(err)
	}
	root := serveFiles(t, realSite(t), "", nil)
	type shot struct {
		page, id string // the example is run before the picture is taken
		width    int64
		height   int64
		scheme   string
	}
	list := []shot{{"en/playground.html", "playground", 375, 800, "light"}}
	for _, lang := range languages {
		for _, scheme := range []string{"light", "dark"} {
			list = append(list,
				shot{lang + "/index.html", "hero", 1280, 900, scheme},
				shot{lang + "/why-async.html", "three-boards", 1280, 1000, scheme},
				shot{lang + "/tasks.html", "together", 1280, 1000, scheme},
				shot{lang + "/event-loop.html", "", 1280, 1000, scheme},
				shot{lang + "/event-loop.html", "", 375, 800, scheme},
				shot{lang + "/event-loop.html", "late-timer", 375, 1200, scheme})
		}
	}
	for _, c := range list {
		p := openTab(t, root+"/"+c.page)
		_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: c.scheme}},
		})
		if err != nil {
			t.Fatal(err)
		}
		p.do(chromedp.EmulateViewport(c.width, c.height))
		name := fmt.Sprintf("%s-%d-%s", filepath.Base(c.page[:len(c.page)-5]), c.width, c.scheme)
		if c.id != "" {
			p.clickRunFast(c.id)
			p.eval(nil, `document.getElementById(a0).scrollIntoView({block: "center", behavior: "instant"}); await new Promise((r) => setTimeout(r, 400))`, c.id)
			name += "-" + c.id
		}
		png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(*shots, c.page[:2]+"-"+name+".png"), png, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
