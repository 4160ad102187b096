// The recorded timeline as HTML: what a page shows before any script, and in a reader without any.
//
// The axis is that of src/lanes.ts: x = step width × steps so far + scale × time. Positions are percentages, so that
// the picture fits every width without its text being scaled.

package site

import (
	"encoding/json"
	"fmt"
	"html"
	"html/template"
	"math"
	"strconv"
	"strings"
)

const (
	axisHeight  = 26  // as in src/lanes.ts
	laneHeight  = 28  // likewise
	maxRoom     = 330 // the height that lanes take before they get lower, as in src/timeline.ts
	maxLanes    = 60  // lanes drawn; the page's own timeline shows the rest
	maxRows     = 200 // rows of the table
	namesShare  = 20.0
	plotShare   = 76.5
	plotPixels  = 575.0 // the plot's width in a note, for what depends on it: the steps' share, which label fits
	stepPixels  = 12.0
	stepsAtMost = 0.45
)

// narration holds the timeline's words by language and key.
var narration = func() map[string]map[string]string {
	data, err := files.ReadFile("src/narration.json")
	if err != nil {
		panic("BUG: the timeline's words are not embedded: " + err.Error())
	}
	var m map[string]map[string]string
	if err := json.Unmarshal(data, &m); err != nil {
		panic("BUG: src/narration.json: " + err.Error())
	}
	return m
}()

// Timeline draws a recorded trace, JSON Lines as docs/trace.md describes, as a figure that stands inside an
// <aio-play>: an SVG with one lane per task, and all events as a table. id makes its pattern names unique on the
// page. A trace without tasks and callbacks gives an empty string.
func Timeline(id string, data []byte, lang string) (template.HTML, error) {
	words := narration[lang]
	if words == nil {
		return "", fmt.Errorf("no timeline words for language %q", lang)
	}
	t, err := readTrace(data)
	if err != nil {
		return "", err
	}
	if len(t.lanes) == 0 {
		return "", nil
	}
	d := newDrawing(t, id, lang, words)
	d.figure()
	return template.HTML(d.b.String()), nil
}

// drawing is one timeline at work.
type drawing struct {
	*trace
	b     strings.Builder
	id    string
	lang  string
	words map[string]string
	lanes []*lane
	lane  float64 // height of a lane in pixels
	step  float64 // percent of the picture per step
	scale float64 // percent per nanosecond
}

func newDrawing(t *trace, id, lang string, words map[string]string) *drawing {
	d := &drawing{trace: t, id: id, lang: lang, words: words, lanes: t.lanes[:min(len(t.lanes), maxLanes)]}
	d.lane = max(5, min(laneHeight, math.Floor((maxRoom-axisHeight)/float64(len(d.lanes)))))
	steps := float64(t.steps) + 0.5
	share := 1.0
	if t.duration() > 0 {
		share = min(steps*stepPixels, plotPixels*stepsAtMost) / plotPixels
		d.scale = plotShare * (1 - share) / float64(t.duration())
	} else {
		share = min(1, steps*26/plotPixels)
	}
	d.step = plotShare * share / steps
	return d
}

func (d *drawing) x(i int) float64 {
	return namesShare + d.step*d.ordinal[i] + d.scale*float64(d.events[i].At)
}

func (d *drawing) last(s span) int {
	if s.to < 0 {
		return len(d.events) - 1
	}
	return s.to
}

func percent(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) + "%" }

func pixels(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func (d *drawing) figure() {
	height := axisHeight + d.lane*float64(len(d.lanes)) + 4
	d.b.WriteString(`<figure class="aio-timeline" slot="timeline"><figcaption>` + html.EscapeString(d.words["timeline"]) + "</figcaption>")
	d.b.WriteString(`<svg width="100%" height="` + pixels(height) + `" role="img" aria-label="` + html.EscapeString(d.words["timeline"]) + `">`)
	d.patterns()
	d.axis(height)
	for row, l := range d.lanes {
		d.row(l, axisHeight+float64(row)*d.lane, row)
	}
	d.b.WriteString("</svg>")
	d.table()
	d.b.WriteString("</figure>")
}

// textures are the tiles of src/lanes.ts as path data on 8 by 8 pixels.
var textures = map[string]string{
	"timer":   "M4 0V8",
	"future":  "M0 8 8 0M-1 1 1-1M7 9 9 7",
	"task":    "M0 0 8 8M-1 7 1 9M7-1 9 1",
	"lock":    "M0 8 8 0M0 0 8 8",
	"queue":   "M0 2H8M0 6H8",
	"event":   "M1 2H3M5 6H7",
	"op":      "M0 5.6 4 2.4 8 5.6",
	"other":   "M0 7.5H8",
	"blocked": "M0 8 8 0M-1 1 1-1M7 9 9 7",
}

// patterns defines the textures that this picture uses.
func (d *drawing) patterns() {
	used := make(map[string]bool)
	for _, l := range d.lanes {
		for _, s := range l.spans {
			if s.kind == "wait" {
				used[s.wait.look()] = true
			}
			if s.blocked > 0 {
				used["blocked"] = true
			}
		}
	}
	d.b.WriteString("<defs>")
	for _, look := range []string{"timer", "future", "task", "lock", "queue", "event", "op", "other", "blocked"} {
		if used[look] {
			fmt.Fprintf(&d.b, `<pattern id="%s-%s" class="w-%s" width="8" height="8" patternUnits="userSpaceOnUse"><path d="%s"/></pattern>`,
				html.EscapeString(d.id), look, look, textures[look])
		}
	}
	d.b.WriteString("</defs>")
}

func (d *drawing) axis(height float64) {
	end := d.duration()
	step := d.tickStep()
	d.b.WriteString(`<g class="axis">`)
	fmt.Fprintf(&d.b, `<path d="M0 %v.5H4000"/>`, axisHeight-1)
	for t := int64(0); t <= end; t += step {
		x := percent(d.timeX(t))
		fmt.Fprintf(&d.b, `<line x1="%s" x2="%s" y1="19" y2="%s"/>`, x, x, pixels(height))
		fmt.Fprintf(&d.b, `<text x="%s" y="15" dx="4">%s</text>`, x, html.EscapeString(d.tick(t, step)))
	}
	d.b.WriteString("</g>")
}

// tickStep chooses round times that stand far enough apart.
func (d *drawing) tickStep() int64 {
	if d.scale == 0 {
		return math.MaxInt64
	}
	least := 13 / d.scale
	for _, s := range []float64{60, 120, 300, 600, 1800, 3600, 7200, 21600, 43200} {
		if least > 3e10 && s*1e9 >= least {
			return int64(s * 1e9)
		}
	}
	for unit := 1e3; ; unit *= 10 {
		for _, k := range []float64{1, 2, 5} {
			if k*unit >= least {
				return int64(k * unit)
			}
		}
	}
}

// timeX is the left end of an instant, after the steps that came before it.
func (d *drawing) timeX(t int64) float64 {
	before := 0.0
	for i, e := range d.events {
		if e.At >= t {
			break
		}
		before = d.ordinal[i]
	}
	return namesShare + d.step*before + d.scale*float64(t)
}

func (d *drawing) tick(t, step int64) string {
	if end := d.duration(); end < 1e9 || end >= 6e10 {
		return Duration(t, d.lang)
	}
	decimals := int(max(0, math.Ceil(-math.Log10(float64(step)/1e9)-1e-9)))
	return strconv.FormatFloat(float64(t)/1e9, 'f', decimals, 64) + "\u00a0" + units[d.lang][2]
}

func (d *drawing) row(l *lane, y float64, row int) {
	fmt.Fprintf(&d.b, `<g class="lane%s">`, map[bool]string{true: " odd"}[row%2 == 0])
	fmt.Fprintf(&d.b, `<rect class="stripe" y="%s" width="100%%" height="%s"/>`, pixels(y), pixels(d.lane))
	if d.lane >= 10 {
		fmt.Fprintf(&d.b, `<svg x="10" y="%s" width="%s" height="%s"><text y="%s">%s</text></svg>`,
			pixels(y), percent(namesShare-3), pixels(d.lane), pixels(d.lane/2+4), html.EscapeString(d.task(l.task)))
	}
	for _, s := range l.spans {
		d.span(s, y)
	}
	if l.end >= 0 && d.lane >= 9 {
		d.ending(l, y)
	}
	d.b.WriteString("</g>")
}

func (d *drawing) span(s span, y float64) {
	x0, x1 := d.x(s.from), d.x(d.last(s))
	width := x1 - x0
	middle := y + d.lane/2
	box := func(class, fill string, height, w float64, round int) {
		fmt.Fprintf(&d.b, `<rect class="%s"%s x="%s" y="%s" width="%s" height="%s"%s/>`, class, fill, percent(x0),
			pixels(middle-height/2), percent(w), pixels(height), map[bool]string{true: fmt.Sprintf(` rx="%d"`, round)}[round > 0])
	}
	switch s.kind {
	case "step":
		height := d.lane - 2*map[bool]float64{true: 4, false: 1}[d.lane >= 16]
		class := "step"
		if s.blocked > 0 {
			class = "blocked"
		}
		box(class, "", height, max(width-0.15, 0.3), 3)
		if s.blocked > 0 {
			box("texture", d.fill("blocked"), height, max(width-0.15, 0.3), 3)
			d.label(Duration(s.blocked, d.lang), "onblocked", x0, width, middle)
		}
	case "ready":
		if width > 0.2 {
			fmt.Fprintf(&d.b, `<line class="ready" x1="%s" x2="%s" y1="%s" y2="%s"/>`, percent(x0), percent(x1), pixels(middle), pixels(middle))
		}
	case "wait":
		if width < 0.1 {
			return
		}
		height := 14.0
		if d.lane < 20 {
			height = max(2, d.lane/2)
		}
		look := s.wait.look()
		box("wait w-"+look, "", height, width, 0)
		box("texture", d.fill(look), height, width, 0)
		d.label(d.wait(s.wait), "", x0, width, middle)
	}
}

func (d *drawing) fill(look string) string {
	return ` fill="url(#` + html.EscapeString(d.id) + "-" + look + `)"`
}

// label writes text into a bar when it fits there in a note's width.
func (d *drawing) label(text, class string, x, width, middle float64) {
	need := 14.0
	for _, r := range text {
		if r < 0x1100 {
			need += 6.7
		} else {
			need += 11
		}
	}
	if d.lane < 20 || width/100*plotPixels/(plotShare/100) < need {
		return
	}
	fmt.Fprintf(&d.b, `<text class="in %s" x="%s" dx="8" y="%s">%s</text>`, class, percent(x), pixels(middle+4), html.EscapeString(text))
}

func (d *drawing) ending(l *lane, y float64) {
	middle := y + d.lane/2
	mark := map[string]string{"done": "\u25cb", "failed": "\u2715", "cancelled": "\u2298"}[l.state]
	at := l.end
	if n := len(l.spans); n > 0 {
		at = max(at, d.last(l.spans[n-1]))
	}
	fmt.Fprintf(&d.b, `<text class="end %s" x="%s" dx="2" y="%s">%s</text>`, l.state, percent(d.x(at)), pixels(middle+4.5), mark)
}

func (d *drawing) table() {
	w := func(key string) string { return html.EscapeString(d.words[key]) }
	fmt.Fprintf(&d.b, `<details><summary>%s</summary><div class="rows" tabindex="0" role="group" aria-label="%s"><table><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>`,
		w("table"), w("timeline"), w("colTime"), w("colTask"), w("colWhat"), w("colLine"))
	for _, e := range d.events[:min(len(d.events), maxRows)] {
		task, line := "", ""
		if e.Task != 0 {
			task = d.task(e.Task)
		}
		if e.Line != 0 {
			line = strconv.Itoa(e.Line)
		}
		fmt.Fprintf(&d.b, "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>", html.EscapeString(Duration(e.At, d.lang)),
			html.EscapeString(task), html.EscapeString(d.narrate(e)), line)
	}
	d.b.WriteString("</tbody></table>")
	if rest := len(d.events) - maxRows; rest > 0 {
		fmt.Fprintf(&d.b, "<p>%s</p>", html.EscapeString(strings.ReplaceAll(d.words["truncated"], "{n}", strconv.Itoa(maxRows))))
	}
	d.b.WriteString("</div></details>")
}
