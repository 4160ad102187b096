// The model of a recorded trace (docs/trace.md) that the static timeline is drawn from.

package site

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// traceVersion is the trace format that this package reads.
const traceVersion = 1

// event is one line of a trace; times are nanoseconds of the loop's clock.
type event struct {
	Seq   int    `json:"seq"`
	At    int64  `json:"at"`
	Ev    string `json:"ev"`
	Task  int    `json:"task"`
	Line  int    `json:"line"`
	Name  string `json:"name"`
	When  int64  `json:"when"`
	Wait  *wait  `json:"wait"`
	Dur   int64  `json:"dur"`
	Text  string `json:"text"`
	State string `json:"state"`
}

// wait says what a suspended task waits for.
type wait struct {
	Kind  string `json:"kind"`
	Label string `json:"label"`
	Tasks []int  `json:"tasks"` // of one that stands for several: those that aren't done
}

// span is a stretch of a lane between two events, by index; to is -1 while it is open.
type span struct {
	kind     string // "step", "wait" or "ready"
	from, to int
	wait     *wait
	blocked  int64 // nanoseconds for which a step kept the others from running
}

// lane is one task's row. Task 0 is that of the callbacks that belong to no task.
type lane struct {
	task  int
	name  string
	end   int    // index of the event that ended the task, -1 while it lives
	state string // how it ended: done, failed, cancelled
	spans []span
}

// trace is a recorded run.
type trace struct {
	events []event
	// ordinal grows by one with each step, so that steps at one instant stand side by side. An event inside a
	// step stands in its middle.
	ordinal []float64
	steps   int
	lanes   []*lane
	byTask  map[int]*lane
	inStep  int
}

// readTrace parses JSON Lines.
func readTrace(data []byte) (*trace, error) {
	t := &trace{byTask: make(map[int]*lane)}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		var e struct {
			event
			Format  string `json:"aioplay"`
			Version int    `json:"version"`
		}
		if err := json.Unmarshal(line, &e); err != nil {
			return nil, fmt.Errorf("trace, line %d: %w", n, err)
		}
		if e.Format != "" {
			if e.Version != traceVersion {
				return nil, fmt.Errorf("trace of version %d; this build reads %d", e.Version, traceVersion)
			}
			continue
		}
		t.add(e.event)
	}
	if err := lines.Err(); err != nil {
		return nil, errors.Join(errors.New("reading the trace"), err)
	}
	return t, nil
}

// duration is the end of the time axis.
func (t *trace) duration() int64 {
	if len(t.events) == 0 {
		return 0
	}
	return t.events[len(t.events)-1].At
}

func (t *trace) add(e event) {
	i := len(t.events)
	t.events = append(t.events, e)
	switch e.Ev {
	case "StepBegin":
		t.ordinal = append(t.ordinal, float64(t.steps))
		t.inStep++
	case "StepEnd":
		t.steps++
		t.inStep = max(0, t.inStep-1)
		t.ordinal = append(t.ordinal, float64(t.steps))
	default:
		o := float64(t.steps)
		if t.inStep > 0 {
			o += 0.5
		}
		t.ordinal = append(t.ordinal, o)
	}
	l := t.byTask[e.Task]
	if l == nil {
		// Most events without a task are the loop's own; only a callback's step is something to see.
		if e.Task == 0 && e.Ev != "StepBegin" {
			return
		}
		l = &lane{task: e.Task, name: e.Name, end: -1}
		if l.name == "" && e.Task != 0 {
			l.name = fmt.Sprintf("#%d", e.Task)
		}
		t.byTask[e.Task] = l
		if e.Task == 0 {
			t.lanes = append([]*lane{l}, t.lanes...)
		} else {
			t.lanes = append(t.lanes, l)
		}
	}
	if e.Ev == "TaskRenamed" && e.Name != "" {
		l.name = e.Name
	}
	l.add(e, i)
}

// add changes what the lane shows from event i on.
func (l *lane) add(e event, i int) {
	var last *span
	if n := len(l.spans); n > 0 {
		last = &l.spans[n-1]
	}
	closeLast := func() {
		if last != nil && last.to < 0 {
			last.to = i
		}
	}
	open := func(kind string, w *wait) { l.spans = append(l.spans, span{kind: kind, from: i, to: -1, wait: w}) }
	switch e.Ev {
	case "TaskReady":
		if l.task == 0 || last != nil && last.kind == "step" && last.to < 0 {
			return
		}
		closeLast()
		open("ready", nil)
	case "StepBegin":
		closeLast()
		open("step", nil)
	case "StepEnd":
		closeLast()
		if e.Wait != nil {
			open("wait", e.Wait)
		} else if e.State == "ready" {
			open("ready", nil)
		}
	case "Blocked":
		if last != nil && last.kind == "step" {
			last.blocked += max(e.Dur, 1)
		}
	case "TaskDone":
		if last != nil && last.kind != "step" {
			closeLast()
		}
		l.end, l.state = i, e.State
	}
}

// look is the kind of wait that the picture tells apart; the same table is lookOf in src/trace.ts.
func (w *wait) look() string {
	switch w.Kind {
	case "socket":
		return "op"
	case "timer", "future", "task", "lock", "queue", "event", "op":
		return w.Kind
	case "semaphore", "condition", "barrier":
		return "lock"
	case "gather", "group", "wait":
		return "task"
	}
	return "other"
}
