// Trace events in words, from the templates that the page's own timeline uses (src/narration.json).

package site

import (
	"math"
	"strconv"
	"strings"
)

// narrate says in one sentence what an event is. It mirrors Narrator.event in src/narrate.ts.
func (d *drawing) narrate(e event) string {
	key := "n_" + e.Ev
	switch {
	case e.Ev == "StepEnd" && e.Wait != nil:
		key = "n_StepEndWait"
	case e.Ev == "StepEnd" && e.State == "ready":
		key = "n_StepEndYield"
	case e.Ev == "TaskDone" && e.State == "cancelled":
		key = "n_TaskCancelled"
	case e.Ev == "TaskDone" && e.State == "failed":
		key = "n_TaskRaised"
	}
	template, ok := d.words[key]
	if !ok {
		return e.Ev
	}
	name := e.Name
	if name == "" {
		name = d.words["w_op"]
	}
	return strings.NewReplacer("{task}", d.task(e.Task), "{wait}", d.wait(e.Wait), "{when}", Duration(e.When, d.lang),
		"{dur}", Duration(e.Dur, d.lang), "{name}", name, "{text}", quote(e.Text)).Replace(template)
}

func (d *drawing) task(id int) string {
	if id == 0 {
		return d.words["callback"]
	}
	if l := d.byTask[id]; l != nil && l.name != "" {
		return l.name
	}
	return "#" + strconv.Itoa(id)
}

// wait says what is waited for: its kind and name, or the tasks themselves where there are several.
func (d *drawing) wait(w *wait) string {
	if w == nil {
		return d.words["w_other"]
	}
	if n := len(w.Tasks); n > 3 {
		return strings.ReplaceAll(d.words["w_many"], "{n}", strconv.Itoa(n))
	} else if n > 0 {
		var names []string
		for _, id := range w.Tasks {
			names = append(names, d.task(id))
		}
		return strings.Join(names, ", ")
	}
	word, ok := d.words["w_"+w.Kind]
	if !ok {
		word = d.words["w_"+w.look()]
	}
	switch {
	case w.Label == "":
		return word
	case w.Kind == "timer", strings.Contains(strings.ToLower(w.Label), strings.ToLower(word)):
		return w.Label
	}
	return word + " " + w.Label
}

func quote(text string) string {
	r := []rune(strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\u23ce"))
	if len(r) > 60 {
		r = append(r[:59], '\u2026')
	}
	return "\u201c" + string(r) + "\u201d"
}

// units are those of src/strings.ts: microseconds to hours.
var units = map[string][5]string{
	"en": {"µs", "ms", "s", "min", "h"},
	"zh": {"微秒", "毫秒", "秒", "分", "小时"},
}

// Duration writes a span of nanoseconds with the unit that a reader would choose: 250 µs, 12 ms, 1.5 s, 2 min 5 s,
// 12 h. It mirrors duration in src/strings.ts.
func Duration(ns int64, lang string) string {
	u, ok := units[lang]
	if !ok {
		u = units["en"]
	}
	const gap = "\u00a0"
	short := func(x float64) string {
		if x < 10 {
			return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64)
		}
		return strconv.FormatFloat(math.Round(x), 'f', -1, 64)
	}
	pair := func(a int64, ua string, b int64, ub string) string {
		s := strconv.FormatInt(a, 10) + gap + ua
		if b != 0 {
			s += gap + strconv.FormatInt(b, 10) + gap + ub
		}
		return s
	}
	x := float64(ns)
	switch {
	case ns == 0:
		return "0" + gap + u[2]
	case x < 1e6:
		return short(x/1e3) + gap + u[0]
	case x < 1e9:
		return short(x/1e6) + gap + u[1]
	case x < 60e9:
		decimals := 1
		if ns < 10e9 && ns%1e8 != 0 {
			decimals = 2
		}
		return strconv.FormatFloat(x/1e9, 'f', decimals, 64) + gap + u[2]
	}
	whole := int64(math.Round(x / 1e9))
	if whole < 3600 {
		return pair(whole/60, u[3], whole%60, u[2])
	}
	return pair(whole/3600, u[4], whole%3600/60, u[3])
}
