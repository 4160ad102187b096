package loop

// This file is the Tracer, which records what the loop does as JSON Lines. The
// format is version 1 of docs/trace.md.

import (
	"strconv"
	"time"
)

// Kinds of things that a task waits for.
const (
	WaitFuture    = "future"
	WaitTask      = "task"
	WaitTimer     = "timer"
	WaitOp        = "op"
	WaitLock      = "lock"
	WaitEvent     = "event"
	WaitCondition = "condition"
	WaitSemaphore = "semaphore"
	WaitBarrier   = "barrier"
	WaitQueue     = "queue"
	WaitGather    = "gather"
	WaitGroup     = "group"
	WaitMany      = "wait"
	WaitSocket    = "socket"
)

// A Wait says what a task waits for: the kind of thing, its number (a task's is
// its task number), and what to call it.
type Wait struct {
	Kind  string
	ID    uint32
	Label string
}

func (w Wait) String() string {
	s := w.Kind
	if w.Label != "" && w.Label != w.Kind {
		s += " " + w.Label
	} else if w.ID != 0 {
		s += " " + strconv.FormatUint(uint64(w.ID), 10)
	}
	return s
}

// A Tracer records events. It appends them to a buffer, without allocating, and
// hands that out in batches. Make one with NewTracer; it belongs to the goroutine of
// the loops that it traces, which may be several, one after another.
type Tracer struct {
	// Line returns the source line being executed, 0 if unknown. May be nil.
	Line func() int32
	// ErrText describes the error of a task that failed. nil: its Error method.
	ErrText func(error) string

	buf    []byte
	sink   func(batch []byte)
	clock  Driver
	ids    *IDs
	seq    uint32
	cause  uint32 // seq of the event behind whatever happens now
	header bool
	meta   []string
}

// traceBatch is how full the buffer gets before it is handed out unasked.
const traceBatch = 32 << 10

// NewTracer returns a Tracer that hands batches of whole lines to sink, which must
// copy what it keeps. meta are key, value pairs for the header line.
func NewTracer(sink func(batch []byte), meta ...string) *Tracer {
	return &Tracer{sink: sink, meta: meta, buf: make([]byte, 0, traceBatch+4096)}
}

// attach gives it a clock and writes the header, once.
func (tr *Tracer) attach(d Driver, ids *IDs) {
	tr.clock, tr.ids = d, ids
	if tr.header {
		return
	}
	tr.header = true
	b := append(tr.buf, `{"aioplay":"trace","version":1`...)
	for i := 0; i+1 < len(tr.meta); i += 2 {
		b = append(b, ',')
		b = appendString(b, tr.meta[i])
		b = append(b, ':')
		b = appendString(b, tr.meta[i+1])
	}
	tr.buf = append(b, "}\n"...)
}

// Flush hands out what is buffered.
func (tr *Tracer) Flush() {
	if len(tr.buf) > 0 && tr.sink != nil {
		tr.sink(tr.buf)
	}
	tr.buf = tr.buf[:0]
}

// Seq returns the number of the last event.
func (tr *Tracer) Seq() uint32 { return tr.seq }

// Cause returns the event behind whatever happens now, 0 if there is none.
func (tr *Tracer) Cause() uint32 { return tr.cause }

// Because sets the event behind whatever happens next, for what passes an earlier cause on. 0 is none.
func (tr *Tracer) Because(seq uint32) { tr.cause = seq }

// event begins a line with the keys that every kind has.
func (tr *Tracer) event(kind string, task, cause uint32, line int32) uint32 {
	tr.seq++
	b := append(tr.buf, `{"seq":`...)
	b = strconv.AppendUint(b, uint64(tr.seq), 10)
	if at := tr.clock.Now(); at != 0 {
		b = append(b, `,"at":`...)
		b = strconv.AppendInt(b, int64(at), 10)
	}
	b = append(b, `,"ev":"`...)
	b = append(b, kind...)
	b = append(b, '"')
	if task != 0 {
		b = append(b, `,"task":`...)
		b = strconv.AppendUint(b, uint64(task), 10)
	}
	if cause != 0 {
		b = append(b, `,"cause":`...)
		b = strconv.AppendUint(b, uint64(cause), 10)
	}
	if line != 0 {
		b = append(b, `,"line":`...)
		b = strconv.AppendInt(b, int64(line), 10)
	}
	tr.buf = b
	return tr.seq
}

func (tr *Tracer) int(key string, n int64) {
	if n != 0 {
		b := append(tr.buf, ',', '"')
		b = append(b, key...)
		b = append(b, '"', ':')
		tr.buf = strconv.AppendInt(b, n, 10)
	}
}

func (tr *Tracer) str(key, s string) {
	if s != "" {
		b := append(tr.buf, ',', '"')
		b = append(b, key...)
		b = append(b, '"', ':')
		tr.buf = appendString(b, s)
	}
}

func (tr *Tracer) end() {
	tr.buf = append(tr.buf, '}', '\n')
	if len(tr.buf) >= traceBatch {
		tr.Flush()
	}
}

func (tr *Tracer) line() int32 {
	if tr.Line == nil {
		return 0
	}
	return tr.Line()
}

func taskID(t *Task) uint32 {
	if t == nil {
		return 0
	}
	return t.id
}

func (tr *Tracer) taskSpawned(t *Task) {
	tr.event("TaskSpawned", t.id, tr.cause, tr.line())
	tr.str("name", t.Name())
	tr.end()
}

func (tr *Tracer) taskRenamed(t *Task) {
	tr.event("TaskRenamed", t.id, tr.cause, tr.line())
	tr.str("name", t.Name())
	tr.end()
}

// ready records that h entered the ready queue, and returns the event's number.
func (tr *Tracer) ready(h *Handle, cause uint32) uint32 {
	if h.flags&hQuiet != 0 {
		return cause
	}
	t, _ := h.cb.(*Task)
	seq := tr.event("TaskReady", taskID(t), cause, 0)
	tr.end()
	return seq
}

// stepMark is what stepEnd needs to know of its stepBegin.
type stepMark struct {
	seq uint32
	at  time.Duration
}

func (tr *Tracer) stepBegin(t *Task, cause uint32, line int32) stepMark {
	seq := tr.event("StepBegin", taskID(t), cause, line)
	tr.end()
	return stepMark{seq, tr.clock.Now()}
}

// blockedAfter is how long a step may take before the trace says so.
const blockedAfter = 100 * time.Millisecond

func (tr *Tracer) stepEnd(l *Loop, t *Task, begin stepMark, line int32, out Outcome) {
	dur := tr.clock.Now() - begin.at
	if dur-l.slept >= blockedAfter {
		tr.event("Blocked", taskID(t), begin.seq, line)
		tr.str("name", "step")
		tr.int("dur", int64(dur-l.slept))
		tr.end()
	}
	tr.event("StepEnd", taskID(t), begin.seq, line)
	state := ""
	if t != nil {
		switch {
		case t.state != Pending:
			state = "done"
		case t.waiter != nil:
			state = "waiting"
			tr.wait(t.waiter)
		default:
			state = "ready"
		}
	}
	tr.int("dur", int64(dur))
	tr.str("state", state)
	tr.end()
}

// wait writes what f is; for one that stands for several, also the tasks among those
// that aren't done, up to 100; for a lock the task that holds it.
func (tr *Tracer) wait(f *Future) {
	w := f.Wait()
	b := append(tr.buf, `,"wait":{"kind":"`...)
	b = append(b, w.Kind...)
	b = append(b, '"')
	tr.buf = b
	tr.int("id", int64(w.ID))
	tr.str("label", w.Label)
	if w, ok := f.variant.(*Waiter); ok && w.home.holder != nil {
		b := append(tr.buf, `,"tasks":[`...)
		tr.buf = append(strconv.AppendUint(b, uint64(w.home.holder.id), 10), ']')
	}
	if many, ok := f.variant.(interface{ each(func(*Future)) }); ok {
		n := 0
		many.each(func(f *Future) {
			t := f.Task()
			if t == nil || n == 100 {
				return
			}
			if n == 0 {
				tr.buf = append(tr.buf, `,"tasks":[`...)
			} else {
				tr.buf = append(tr.buf, ',')
			}
			n++
			tr.buf = strconv.AppendUint(tr.buf, uint64(t.id), 10)
		})
		if n > 0 {
			tr.buf = append(tr.buf, ']')
		}
	}
	tr.buf = append(tr.buf, '}')
}

// futureDone records the end of a task or of another future.
func (tr *Tracer) futureDone(f *Future) uint32 {
	state := "done"
	if f.state == Cancelled {
		state = "cancelled"
	} else if f.flags&fFailed != 0 {
		state = "failed"
	}
	if t := f.Task(); t != nil {
		seq := tr.event("TaskDone", t.id, tr.cause, tr.line())
		if f.state == Finished && f.flags&fFailed != 0 {
			tr.str("text", tr.errText(f.failed()))
		}
		tr.str("state", state)
		tr.end()
		return seq
	}
	w := f.Wait()
	seq := tr.event("FutureDone", 0, tr.cause, tr.line())
	tr.str("name", w.Kind)
	tr.int("id", int64(w.ID))
	if f.state == Finished && f.flags&fFailed != 0 {
		tr.str("text", tr.errText(f.failed()))
	}
	tr.str("state", state)
	tr.end()
	return seq
}

func (tr *Tracer) errText(err error) string {
	if tr.ErrText != nil {
		return tr.ErrText(err)
	}
	return err.Error()
}

func (tr *Tracer) timerSet(l *Loop, t *TimerHandle, task *Task) {
	l.ids.objects++
	t.id = l.ids.objects
	if task == nil {
		task = l.current
	}
	t.set = tr.event("TimerSet", taskID(task), tr.cause, tr.line())
	tr.int("id", int64(t.id))
	tr.int("when", int64(t.when))
	tr.end()
}

func (tr *Tracer) timerFired(t *TimerHandle) uint32 {
	seq := tr.event("TimerFired", 0, t.set, 0)
	tr.int("id", int64(t.id))
	tr.int("when", int64(t.when))
	tr.end()
	return seq
}

func (tr *Tracer) timerCancelled(t *TimerHandle) {
	tr.event("TimerCancelled", 0, tr.cause, tr.line())
	tr.int("id", int64(t.id))
	tr.end()
}

func (tr *Tracer) opBegin(o *Op, task *Task) uint32 {
	seq := tr.event("OpBegin", taskID(task), tr.cause, tr.line())
	tr.str("name", o.name)
	tr.int("id", int64(o.ident()))
	tr.end()
	return seq
}

func (tr *Tracer) opEnd(o *Op, state string) uint32 {
	seq := tr.event("OpEnd", 0, o.begin, 0)
	tr.str("name", o.name)
	tr.int("id", int64(o.ident()))
	tr.str("state", state)
	tr.end()
	return seq
}

// ClockJump records that a virtual clock jumped ahead by dur to where it now stands.
// Drivers call it.
func (tr *Tracer) ClockJump(dur time.Duration) {
	tr.event("ClockJump", 0, 0, 0)
	tr.int("dur", int64(dur))
	tr.end()
}

func (tr *Tracer) blocked(t *Task, dur time.Duration, name string) {
	tr.event("Blocked", taskID(t), tr.cause, tr.line())
	tr.str("name", name)
	tr.int("dur", int64(dur))
	tr.end()
}

// Output records text that the program wrote to a stream, "stdout" or "stderr". t is
// the task that wrote it, nil if none.
func (tr *Tracer) Output(t *Task, stream, text string) {
	if tr.clock == nil || text == "" {
		return
	}
	tr.event("Output", taskID(t), tr.cause, tr.line())
	tr.str("stream", stream)
	tr.str("text", text)
	tr.end()
}

const hexDigits = "0123456789abcdef"

// appendString appends s as a JSON string. Bytes that aren't UTF-8 become U+FFFD.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i, r := range s {
		if r >= 0x20 && r != '"' && r != '\\' && r != 0xFFFD && r != 0x2028 && r != 0x2029 {
			continue
		}
		b = append(b, s[start:i]...)
		size := 1
		switch r {
		case '"', '\\':
			b = append(b, '\\', byte(r))
		case '\n':
			b = append(b, '\\', 'n')
		case '\t':
			b = append(b, '\\', 't')
		case '\r':
			b = append(b, '\\', 'r')
		case 0xFFFD, 0x2028, 0x2029:
			b = append(b, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
			if len(s) >= i+3 && (r != 0xFFFD || s[i:i+3] == "\uFFFD") {
				size = 3
			}
		default:
			b = append(b, '\\', 'u', '0', '0', hexDigits[r>>4&15], hexDigits[r&15])
		}
		start = i + size
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}
