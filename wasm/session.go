// One run of one program: what arrives from the page, what goes back to it, and when.

package main

import (
	"encoding/binary"
	"errors"
	"io"
	"math"
	"runtime/debug"
	"strings"
	"time"

	"github.com/aioplay/aioplay/jsbridge"
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

// maxTrace is the default of limit-trace, in bytes: some 100,000 events, more than anybody looks at.
const maxTrace = 12 << 20

// defaultHeap is how far Go's heap grows before its collector works harder: more than the interpreter's own quota for
// objects, and little enough for a phone. The worker's memory never shrinks.
const defaultHeap = 512 << 20

// maxBuffer is how much output is gathered before it crosses to JavaScript within a slice.
const maxBuffer = 64 << 10

// An interpreter runs one program. Run is called on the baton's goroutine, once.
type interpreter interface {
	// Run runs a program as `python3 FILE` does and returns its exit status.
	Run(source []byte) (status int)
	// Interrupt raises KeyboardInterrupt in the running program. It may be called from anywhere.
	Interrupt()
	// Failure is the error that ended the program, or nil.
	Failure() *failure
}

// failure is an uncaught error. Lines and columns count from 1, 0 is unknown.
type failure struct {
	Type, Message              string
	Line, Col, EndLine, EndCol int
	Traceback                  string
}

// setup is what an interpreter is made with.
type setup struct {
	Options fields // the start message
	Driver  jsbridge.Clock
	Tracer  *loop.Tracer // nil: off
	Stdout  func(string)
	Stderr  func(string)
	Input   func(prompt string) (string, error)
	Slice   func() // to be called every few milliseconds of work, or more often
}

// A session connects one interpreter with the host. receive is called by the host between slices; everything else
// runs on the baton's goroutine.
type session struct {
	baton *jsbridge.Baton
	emit  func(kind int32, data []byte)
	build func(setup) interpreter

	clock   jsbridge.Clock
	program interpreter
	tracer  *loop.Tracer
	began   time.Duration

	// Output that has not been emitted, all of one stream. fresh is set while the page has been sent nothing since
	// the last rest: then the first line goes out at once instead of at the end of the slice.
	out    []byte
	stream int32
	fresh  bool

	traceLeft int
	traceCut  bool
	shown     time.Duration // the clock that was told last
	paused    bool          // what the page was told last

	stops  int  // how often a stop has come; set by receive
	hold   bool // between pause and resume; set by receive
	answer *string
	ended  bool // the input has ended
}

// receive handles a message from the host. It only takes note: the program goes on with the next step.
func (s *session) receive(kind int32, data []byte) {
	switch kind {
	case inStart:
		s.start(parseFields(data))
		return
	case inInput:
		f := parseFields(data)
		if text, ok := f["text"]; ok {
			s.answer = &text
		} else {
			s.ended = true
		}
		s.baton.Wake()
		return
	}
	if s.program == nil {
		return
	}
	switch kind {
	case inStop:
		s.stops++
		s.hold = false
		s.clock.Resume()
		s.program.Interrupt()
	case inPause:
		s.hold = true
		s.clock.Pause()
	case inResume:
		s.hold = false
		s.clock.Resume()
		s.tellPaused(false) // a pause is told when the program is held, its end at once
	case inStep:
		f := parseFields(data)
		unit := sim.Turn
		if f["kind"] == "event" {
			unit = sim.Event
		}
		s.hold = false // code runs on to the end of the step; the clock stays paused
		s.clock.Step(unit, int(f.integer("n")))
	case inSpeed:
		s.clock.SetSpeed(parseFields(data).number("x"))
	}
	s.baton.Wake()
}

// start makes the interpreter and its goroutine.
func (s *session) start(options fields) {
	s.began = s.baton.Now()
	if options["clock"] == "real" {
		s.clock = jsbridge.NewDriver(s.baton)
	} else {
		s.clock = jsbridge.NewVirtual(s.baton, sim.Options{Speed: options.number("speed")})
	}
	if quota := options.integer("limit-memory"); quota > 0 {
		debug.SetMemoryLimit(quota + quota/2 + defaultHeap/4)
	}
	s.traceLeft = maxTrace
	if limit := options.integer("limit-trace"); limit > 0 {
		s.traceLeft = int(limit)
	}
	if options.flag("trace") {
		s.tracer = loop.NewTracer(s.trace)
	}
	s.fresh = true
	s.program = s.build(setup{
		Options: options,
		Driver:  s.clock,
		Tracer:  s.tracer,
		Stdout:  func(text string) { s.print(outStdout, text) },
		Stderr:  func(text string) { s.print(outStderr, text) },
		Input:   s.input,
		Slice:   s.slice,
	})
	source := []byte(options["code"])
	s.baton.OnPark(s.flush)
	s.baton.Go(func() {
		s.finish(s.program.Run(source))
	})
}

// slice gives the host its turn if the slice is over; the interpreter may call it more often than that, say once a
// millisecond. A program that is paused between two awaits waits here.
func (s *session) slice() {
	if s.baton.Over() {
		s.baton.Yield()
	}
	for s.hold {
		s.baton.Wait(jsbridge.Forever)
	}
}

// input shows the prompt and waits for a line from the page. A stop ends the wait with errInterrupted; the interpreter has been told of
// it by then.
func (s *session) input(prompt string) (string, error) {
	s.print(outStdout, prompt)
	s.flush(false)
	s.emit(outPrompt, []byte(prompt))
	for before := s.stops; s.answer == nil && !s.ended; {
		if s.stops != before {
			return "", errInterrupted
		}
		s.baton.Wait(jsbridge.Forever)
	}
	s.emit(outState, []byte("running"))
	if s.answer == nil {
		return "", io.EOF
	}
	text := *s.answer
	s.answer = nil
	return text, nil
}

// errInterrupted is input's error when a stop came instead of a line.
var errInterrupted = errors.New("interrupted")

// print takes output of the program.
func (s *session) print(stream int32, text string) {
	if stream != s.stream {
		s.emitOutput()
		s.stream = stream
	}
	s.out = append(s.out, text...)
	switch {
	case len(s.out) >= maxBuffer:
		s.emitOutput()
	case s.fresh && strings.IndexByte(text, '\n') >= 0:
		s.fresh = false
		s.emitOutput()
		s.emit(outState, nil)
	}
}

func (s *session) emitOutput() {
	if len(s.out) > 0 {
		s.emit(s.stream, s.out)
		s.out = s.out[:0]
	}
}

// trace takes a batch of whole lines from the tracer.
func (s *session) trace(batch []byte) {
	if s.traceLeft < len(batch) {
		s.traceLeft = 0 // nothing after a gap: the reader of a trace relies on its causes
		s.traceCut = true
		return
	}
	s.traceLeft -= len(batch)
	s.emit(outTrace, batch)
}

// flush hands over what the slice produced. It is called whenever the goroutine parks.
func (s *session) flush(resting bool) {
	s.emitOutput()
	if s.tracer != nil {
		s.tracer.Flush()
	}
	if now := s.clock.Clock(); now != s.shown {
		s.shown = now
		var ms [8]byte
		binary.LittleEndian.PutUint64(ms[:], math.Float64bits(milliseconds(now)))
		s.emit(outClock, ms[:])
	}
	s.tellPaused(s.hold || s.clock.Paused())
	if resting {
		s.fresh = true
	}
}

func (s *session) tellPaused(paused bool) {
	if paused == s.paused {
		return
	}
	s.paused = paused
	state := "running"
	if paused {
		state = "paused"
	}
	s.emit(outState, []byte(state))
}

// finish reports the end of the run.
func (s *session) finish(status int) {
	s.emitOutput()
	if s.tracer != nil {
		s.tracer.Flush()
	}
	end := s.program.Failure()
	reason := "done"
	switch {
	case s.stops > 0 && (status == 130 || end != nil && end.Type == "KeyboardInterrupt"):
		reason = "stopped"
	case end != nil:
		reason = "error"
	}
	data := appendInt(nil, "status", status)
	data = appendField(data, "reason", reason)
	data = appendMilliseconds(data, "virtualMs", milliseconds(s.clock.Now()))
	data = appendMilliseconds(data, "realMs", milliseconds(s.baton.Now()-s.began))
	if end != nil {
		data = appendField(data, "type", end.Type)
		data = appendField(data, "message", end.Message)
		data = appendInt(data, "line", end.Line)
		data = appendInt(data, "col", end.Col)
		data = appendInt(data, "endLine", end.EndLine)
		data = appendInt(data, "endCol", end.EndCol)
		data = appendField(data, "traceback", end.Traceback)
	}
	if s.traceCut {
		data = appendField(data, "traceCut", "1")
	}
	s.emit(outDone, data)
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
