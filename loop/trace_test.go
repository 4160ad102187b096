package loop_test

// This file tests the trace: its text, its invariants, and the example in its documentation.

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

// traced runs f as the main task and returns the trace's lines.
func traced(t *testing.T, setup func(*loop.Tracer), f func(y *loop.Y) error) []string {
	t.Helper()
	var out bytes.Buffer
	tr := loop.NewTracer(func(b []byte) { out.Write(b) }, "clock", "virtual")
	if setup != nil {
		setup(tr)
	}
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{Freeze: true}), Tracer: tr})
	main := l.Go(func(y *loop.Y) (any, error) { return nil, f(y) })
	main.SetName("main")
	if err := l.RunUntil(&main.Future); err != nil {
		t.Fatal(err)
	}
	l.Close()
	tr.Flush()
	return strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
}

func docExample(t *testing.T) []string {
	return traced(t, nil, func(y *loop.Y) error {
		l := y.Loop()
		var flag loop.Event
		flag.Label = "flag"
		l.NewTask(l.GoFunc(func(y *loop.Y) (any, error) {
			err := y.Sleep(time.Second)
			flag.Set()
			return nil, err
		}), "setter")
		_, err := y.Await(flag.Wait(l))
		return err
	})
}

func TestTraceDocumentation(t *testing.T) {
	const path = "../docs/trace.md"
	doc, err := os.ReadFile(path)
	if err != nil {
		t.Skip("the documentation isn't here: ", err)
	}
	before, rest, ok1 := strings.Cut(string(doc), "```jsonl\n")
	old, after, ok2 := strings.Cut(rest, "```")
	if !ok1 || !ok2 {
		t.Fatal("docs/trace.md has no example")
	}
	example := strings.Join(docExample(t), "\n") + "\n"
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, []byte(before+"```jsonl\n"+example+"```"+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if old != example {
		t.Errorf("docs/trace.md's example is out of date (UPDATE=1 go test rewrites it); now:\n%s", example)
	}
}

type event struct {
	Seq, Task, Cause, ID, Line int
	At, When, Dur              int64
	Ev, Name, State, Text      string
	Wait                       struct {
		Kind  string
		ID    int
		Label string
		Tasks []int
	}
}

func parse(t *testing.T, lines []string) []event {
	t.Helper()
	var out []event
	for _, line := range lines[1:] {
		var e event
		dec := json.NewDecoder(strings.NewReader(line))
		if err := dec.Decode(&e); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		out = append(out, e)
	}
	return out
}

// keyOrder is the order that docs/trace.md promises.
var keyOrder = []string{"seq", "at", "ev", "task", "cause", "line", "name", "id", "when", "wait", "dur", "stream", "text", "state"}

func TestTraceInvariants(t *testing.T) {
	lines := traced(t, nil, func(y *loop.Y) error {
		l := y.Loop()
		q := loop.NewQueue[int](1)
		var fs []*loop.Future
		for i := range 3 {
			fs = append(fs, &l.Go(func(y *loop.Y) (any, error) {
				if err := y.Sleep(time.Duration(i) * time.Second); err != nil {
					return nil, err
				}
				_, err := y.Await(q.Put(l, i))
				return nil, err
			}).Future)
		}
		fs = append(fs, &l.Go(func(y *loop.Y) (any, error) { return nil, loop.ErrValue }).Future)
		if _, err := y.Future(&l.Gather(true, fs[0], fs[3]).Future); err != nil {
			return err
		}
		fs[2].Cancel(nil)
		op := l.Begin("fetch")
		go op.Finish(nil, nil)
		if _, err := y.Future(&op.Future); err != nil {
			return err
		}
		q.GetNow()
		_, err := y.Await(l.Wait(loop.AllCompleted, loop.NoTimeout, fs...))
		l.Driver().Sleep(l, 200*time.Millisecond)
		l.Tracer().Output(l.Current(), "stdout", "bye\n")
		return err
	})
	for _, line := range lines[1:] {
		pos := 0
		line = regexp.MustCompile(`"wait":\{[^}]*\}`).ReplaceAllString(line, `"wait":0`)
		for _, key := range keyOrder {
			if at := strings.Index(line, `"`+key+`":`); at >= 0 {
				if at < pos {
					t.Errorf("%s is out of order in %s", key, line)
				}
				pos = max(pos, at)
			}
		}
	}
	events := parse(t, lines)
	bySeq := map[int]event{}
	causes := map[string]string{
		"StepEnd": "StepBegin", "TimerFired": "TimerSet", "OpEnd": "OpBegin",
	}
	seen := map[string]int{}
	at := int64(0)
	var step []int
	for i, e := range events {
		seen[e.Ev]++
		if e.Seq != i+1 {
			t.Fatalf("event %d has seq %d", i+1, e.Seq)
		}
		if e.At < at {
			t.Errorf("time goes back at %d", e.Seq)
		}
		at = e.At
		if e.Cause >= e.Seq {
			t.Errorf("event %d has a cause in the future", e.Seq)
		}
		if want := causes[e.Ev]; want != "" && bySeq[e.Cause].Ev != want {
			t.Errorf("%s %d is caused by a %q, want %s", e.Ev, e.Seq, bySeq[e.Cause].Ev, want)
		}
		switch e.Ev {
		case "StepBegin":
			step = append(step, e.Seq)
			if c := bySeq[e.Cause]; c.Ev != "TaskReady" || c.Task != e.Task {
				t.Errorf("step %d is caused by %+v", e.Seq, c)
			}
		case "StepEnd":
			if step[len(step)-1] != e.Cause {
				t.Errorf("StepEnd %d closes %d", e.Seq, e.Cause)
			}
			step = step[:len(step)-1]
			if (e.State == "waiting") != (e.Wait.Kind != "") {
				t.Errorf("StepEnd %d: state %q waits for %q", e.Seq, e.State, e.Wait.Kind)
			}
		case "TaskReady", "FutureDone":
			if e.Cause == 0 && e.Task != 1 {
				t.Errorf("%s %d has no cause", e.Ev, e.Seq)
			}
		}
		bySeq[e.Seq] = e
	}
	for _, kind := range []string{"TaskSpawned", "TaskReady", "StepBegin", "StepEnd", "TaskDone", "TimerSet", "TimerFired",
		"TimerCancelled", "FutureDone", "OpBegin", "OpEnd", "ClockJump", "Blocked", "Output"} {
		if seen[kind] == 0 {
			t.Errorf("no %s", kind)
		}
	}
	if n := len(step); n != 0 {
		t.Errorf("%d steps are left open", n)
	}
	var gather event
	for _, e := range events {
		if e.Wait.Kind == "gather" {
			gather = e
		}
	}
	if len(gather.Wait.Tasks) != 2 || gather.Wait.Tasks[0] != 2 || gather.Wait.Tasks[1] != 5 {
		t.Errorf("the gather waits for tasks %v, want 2 and 5", gather.Wait.Tasks)
	}
}

func TestTraceWhoWokeIt(t *testing.T) {
	events := parse(t, docExample(t))
	var last event
	for _, e := range events {
		if e.Ev == "StepBegin" && e.Task == 1 {
			last = e
		}
	}
	var path []string
	for e := last; e.Seq != 0 && len(path) < 20; {
		path = append(path, e.Ev)
		if e.Cause == 0 {
			break
		}
		e = events[e.Cause-1]
	}
	got := strings.Join(path, " ")
	const want = "StepBegin TaskReady FutureDone StepBegin TaskReady FutureDone TimerFired TimerSet StepBegin TaskReady StepBegin TaskReady"
	if got != want {
		t.Errorf("causes\n got %s\nwant %s", got, want)
	}
}

func TestTraceText(t *testing.T) {
	for _, s := range []string{
		"plain", "", "a\"b\\c\nd\te\rf", "\x00\x1f\x7f", "日本語 😀", "bad \xff\xc3 utf-8 \xed\xa0\x80", "\u2028\u2029\ufffd", "ends badly \xe6\x97",
	} {
		lines := traced(t, nil, func(y *loop.Y) error {
			y.Loop().Tracer().Output(nil, "stdout", s+"!")
			return nil
		})
		for _, e := range parse(t, lines) {
			if e.Ev != "Output" {
				continue
			}
			// encoding/json makes one U+FFFD of each bad byte, and so must we.
			wantJSON, _ := json.Marshal(s + "!")
			var w string
			json.Unmarshal(wantJSON, &w)
			if e.Text != w {
				t.Errorf("%q came back as %q, want %q", s, e.Text, w)
			}
		}
	}
}

func TestTraceLines(t *testing.T) {
	lines := traced(t, func(tr *loop.Tracer) {
		tr.Line = func() int32 { return 42 }
		tr.ErrText = func(error) string { return "ValueError: x" }
	}, func(y *loop.Y) error {
		y.Loop().Go(func(*loop.Y) (any, error) { return nil, loop.ErrValue })
		return y.Yield()
	})
	ok := false
	for _, e := range parse(t, lines) {
		if e.Ev == "TaskSpawned" && e.Line != 42 {
			t.Errorf("no line in %+v", e)
		}
		ok = ok || e.Ev == "TaskDone" && e.Text == "ValueError: x" && e.State == "failed"
	}
	if !ok {
		t.Error("no TaskDone with the error's text")
	}
}

func TestTraceOverTwoLoops(t *testing.T) {
	var out bytes.Buffer
	tr := loop.NewTracer(func(b []byte) { out.Write(b) })
	d, ids := sim.New(sim.Options{}), new(loop.IDs)
	for range 2 {
		l := loop.New(loop.Options{Driver: d, Tracer: tr, IDs: ids})
		task := l.Go(func(y *loop.Y) (any, error) { return nil, y.Sleep(time.Second) })
		if err := l.RunUntil(&task.Future); err != nil {
			t.Fatal(err)
		}
		l.Close()
	}
	tr.Flush()
	text := out.String()
	if strings.Count(text, `"aioplay"`) != 1 || !strings.Contains(text, `"task":2,"name":"Task-2"`) || strings.Contains(text, `"task":3`) {
		t.Errorf("header or numbers are wrong in\n%s", text)
	}
}
