// The session between a host and an interpreter, both made up.

package main

import (
	"encoding/binary"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/jsbridge"
)

// fakeHost plays the worker script: it steps the baton, moving the clock where the program would wait.
type fakeHost struct {
	*session
	t     *testing.T
	now   time.Duration
	out   strings.Builder
	trace strings.Builder
	log   []string // states and prompts
	clock float64
	done  fields

	onPrompt func(prompt string)
	onStep   func(step int) // before each step
}

func newHostSession(t *testing.T) *fakeHost {
	h := &fakeHost{t: t}
	baton := jsbridge.NewBaton(func() time.Duration { return h.now }, func() {})
	h.session = &session{baton: baton, emit: h.take, build: newFake}
	return h
}

func (h *fakeHost) take(kind int32, data []byte) {
	text := string(data)
	switch kind {
	case outStdout, outStderr:
		h.out.WriteString(text)
	case outTrace:
		h.trace.WriteString(text)
	case outPrompt:
		h.log = append(h.log, "prompt "+text)
		if h.onPrompt != nil {
			h.onPrompt(text)
		}
	case outState:
		if text != "" {
			h.log = append(h.log, text)
		}
	case outClock:
		h.clock = math.Float64frombits(binary.LittleEndian.Uint64(data))
	case outDone:
		h.done = parseFields(data)
	}
}

func (h *fakeHost) send(kind int32, pairs ...string) {
	var data []byte
	for i := 0; i < len(pairs); i += 2 {
		data = appendField(data, pairs[i], pairs[i+1])
	}
	h.receive(kind, data)
}

// run starts a program and steps it to its end.
func (h *fakeHost) run(code string, pairs ...string) {
	h.t.Helper()
	h.send(inStart, append([]string{"code", code, "clock", "virtual"}, pairs...)...)
	for step := 0; ; step++ {
		if step > 100000 {
			h.t.Fatal("no end")
		}
		if h.onStep != nil {
			h.onStep(step)
		}
		switch wait := h.baton.Step(); {
		case wait == jsbridge.Ended:
			return
		case wait == jsbridge.OnEvent:
			if h.onStep == nil {
				h.t.Fatalf("the program waits for something that never comes: %v", h.log)
			}
		default:
			h.now += max(wait, time.Microsecond)
		}
	}
}

func TestSessionOutput(t *testing.T) {
	h := newHostSession(t)
	h.run("print one\nwarn two\nprint three\nexit 3")
	if got, want := h.out.String(), "one\ntwo\nthree\n"; got != want {
		t.Errorf("output %q, want %q", got, want)
	}
	if h.done["status"] != "3" || h.done["reason"] != "done" {
		t.Errorf("done %v", h.done)
	}
}

func TestSessionError(t *testing.T) {
	h := newHostSession(t)
	h.run("print one\nraise ValueError")
	want := fields{"status": "1", "reason": "error", "type": "ValueError", "line": "2", "col": "1"}
	for name, value := range want {
		if h.done[name] != value {
			t.Errorf("%s = %q, want %q", name, h.done[name], value)
		}
	}
}

func TestSessionStop(t *testing.T) {
	for _, code := range []string{"sleep 10000", "tasks 10", "input name?"} {
		h := newHostSession(t)
		h.onStep = func(step int) {
			if step == 3 {
				h.send(inStop)
			}
		}
		h.run(code, "speed", "0.001")
		if h.done["status"] != "130" || h.done["reason"] != "stopped" || h.done["type"] != "KeyboardInterrupt" {
			t.Errorf("%s: done %v", code, h.done)
		}
	}
}

func TestSessionInput(t *testing.T) {
	h := newHostSession(t)
	answers := []string{"Ada", ""}
	h.onPrompt = func(string) {
		// As from the page: the answer comes between two steps, here at the next one.
		h.onStep = func(int) {
			h.onStep = func(int) {}
			if answers[0] == "" {
				h.send(inInput, "eof", "1")
			} else {
				h.send(inInput, "text", answers[0])
			}
			answers = answers[1:]
		}
	}
	h.onStep = func(int) {}
	h.run("input name? \ninput more? ")
	if got, want := h.out.String(), "name? got Ada\nmore? got EOF\n"; got != want {
		t.Errorf("output %q, want %q", got, want)
	}
	if got, want := strings.Join(h.log, ", "), "prompt name? , running, prompt more? , running"; got != want {
		t.Errorf("told %s, want %s", got, want)
	}
}

func TestSessionPacing(t *testing.T) {
	for _, c := range []struct {
		speed    string
		min, max time.Duration
	}{{"0", 0, time.Millisecond}, {"1", 50 * time.Millisecond, 52 * time.Millisecond}, {"0.1", 500 * time.Millisecond, 505 * time.Millisecond}} {
		h := newHostSession(t)
		h.run("tasks 5", "speed", c.speed)
		if h.now < c.min || h.now > c.max {
			t.Errorf("speed %s: %v of real time, want %v to %v", c.speed, h.now, c.min, c.max)
		}
		if h.done["virtualMs"] != "50.000" {
			t.Errorf("speed %s: virtual %s", c.speed, h.done["virtualMs"])
		}
	}
}

func TestSessionPauseAndSteps(t *testing.T) {
	h := newHostSession(t)
	tasks := func() int { return strings.Count(h.out.String(), "task ") }
	var seen []int
	h.onStep = func(step int) {
		switch step {
		case 2:
			h.send(inPause)
		case 10:
			seen = append(seen, tasks())
			h.send(inStep, "kind", "turn", "n", "40")
		case 90:
			seen = append(seen, tasks())
			h.send(inResume)
			h.send(inSpeed, "x", "0")
		}
	}
	h.run("tasks 100", "speed", "0.1")
	if len(seen) != 2 || seen[0] > 1 || seen[1] <= seen[0] || seen[1] >= 100 {
		t.Errorf("tasks done while paused, and after some turns: %v", seen)
	}
	if got, want := strings.Join(h.log, " "), "paused running"; got != want {
		t.Errorf("told %s, want %s", got, want)
	}
}

func TestSessionTraceLimit(t *testing.T) {
	whole := newHostSession(t)
	whole.run("tasks 50", "trace", "1")
	if whole.done["traceCut"] != "" || !strings.HasPrefix(whole.trace.String(), `{"aioplay":"trace","version":1`) {
		t.Fatalf("done %v, trace %.60s", whole.done, whole.trace.String())
	}
	cut := newHostSession(t)
	cut.run("tasks 50", "trace", "1", "limit-trace", "5000")
	if cut.done["traceCut"] != "1" || cut.trace.Len() > 5000 || !strings.HasPrefix(whole.trace.String(), cut.trace.String()) {
		t.Errorf("done %v, %d bytes of trace", cut.done, cut.trace.Len())
	}
	off := newHostSession(t)
	off.run("tasks 5")
	if off.trace.Len() != 0 {
		t.Error("a trace that nobody asked for")
	}
}

// The same program, seed and inputs give the same trace, byte for byte, whatever the pace.
func TestSessionIsDeterministic(t *testing.T) {
	var first string
	for _, speed := range []string{"0", "3", "0.5"} {
		h := newHostSession(t)
		h.run("tasks 20", "trace", "1", "speed", speed)
		if first == "" {
			first = h.trace.String()
		}
		if h.trace.String() != first {
			t.Errorf("another trace at speed %s", speed)
		}
	}
}
