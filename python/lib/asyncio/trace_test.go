package asyncio_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python"
)

// event is a line of a trace.
type event struct {
	Seq, Task, Cause uint32
	Ev, State, Name  string
	ID               uint32
	Wait             *struct {
		Kind, Label string
		ID          uint32
		Tasks       []uint32
	}
}

// traced runs source on the virtual clock and returns its trace.
func traced(name, source string, strict bool) []byte {
	var trace bytes.Buffer
	tracer := loop.NewTracer(func(b []byte) { trace.Write(b) })
	in := python.New(python.Options{Filename: name, Args: []string{name}, Strict: strict, Tracer: tracer})
	in.Run([]byte(source))
	tracer.Flush()
	return trace.Bytes()
}

// TestTraces runs every example program twice: the traces are the same to the byte, every wait says what for, and every
// step says who brought it about.
func TestTraces(t *testing.T) {
	for _, dir := range []string{"", "legacy/", "strict/", "net/", "process/"} {
		files, err := filepath.Glob("../../testdata/asyncio/" + dir + "*.py")
		if err != nil || len(files) == 0 {
			t.Fatal("no programs", err)
		}
		for _, file := range files {
			name := filepath.Base(file)
			t.Run(dir+strings.TrimSuffix(name, ".py"), func(t *testing.T) {
				source, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				first := traced(name, string(source), dir == "strict/")
				if again := traced(name, string(source), dir == "strict/"); !bytes.Equal(first, again) {
					t.Errorf("the second run's trace differs%s", firstDifference(first, again))
				}
				checkCauses(t, first)
			})
		}
	}
}

func firstDifference(a, b []byte) string {
	x, y := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return ":\n" + x[i] + "\n" + y[i]
		}
	}
	return " in length"
}

// checkCauses holds a trace to what docs/trace.md promises of waits and causes.
func checkCauses(t *testing.T, trace []byte) {
	t.Helper()
	var events []event
	for i, line := range strings.Split(strings.TrimSpace(string(trace)), "\n") {
		if i == 0 {
			continue
		}
		var e event
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		if int(e.Seq) != i {
			t.Fatalf("event %d has the number %d", i, e.Seq)
		}
		if e.Cause >= e.Seq {
			t.Errorf("event %d comes of a later one: %s", e.Seq, line)
		}
		events = append(events, e)
	}
	waits := map[uint32]*event{} // by task, its last wait
	for i := range events {
		e := &events[i]
		switch e.Ev {
		case "StepEnd":
			if e.State != "waiting" {
				delete(waits, e.Task)
				break
			}
			waits[e.Task] = e
			switch w := e.Wait; {
			case w == nil || w.Kind == "":
				t.Errorf("task %d waits for nothing known: event %d", e.Task, e.Seq)
			case w.ID == 0 && w.Kind != "wait":
				t.Errorf("task %d waits for a %s without a number: event %d", e.Task, w.Kind, e.Seq)
			}
		case "StepBegin":
			if e.Cause == 0 {
				t.Errorf("event %d: a step of task %d that nobody brought about", e.Seq, e.Task)
				break
			}
			by := events[e.Cause-1]
			if by.Ev != "TaskReady" && by.Ev != "TimerFired" && by.Ev != "StepBegin" && by.Ev != "TaskSpawned" {
				t.Errorf("event %d: a step of task %d that comes of %s", e.Seq, e.Task, by.Ev)
			}
		case "TaskReady":
			w := waits[e.Task]
			if e.Task == 0 || w == nil {
				break
			}
			// Whoever waited is woken by an event, not by nothing.
			if e.Cause == 0 {
				t.Errorf("event %d: task %d, which waited for %s %s, is woken by nobody", e.Seq, e.Task, w.Wait.Kind, w.Wait.Label)
				break
			}
			by := events[e.Cause-1]
			if by.Ev == "FutureDone" && by.ID != w.Wait.ID || by.Ev == "TaskDone" && by.Task != w.Wait.ID {
				t.Errorf("event %d: task %d waited for %s %d and is woken by %s %s %d", e.Seq, e.Task, w.Wait.Kind, w.Wait.ID, by.Ev, by.Name, by.ID)
			}
		}
	}
}
