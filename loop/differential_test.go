package loop_test

// This file runs random small programs on this loop and on CPython's asyncio
// (testdata/oracle.py) and compares what they log: every operation's result or error,
// with its time and its place in the order. SEED=n runs 20,000 others.

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

// An op is one operation of a program: its name and its arguments.
type op = []any

// world is what the tasks of a program share.
type world struct {
	l        *loop.Loop
	log      []string
	tasks    []*loop.Task
	locks    [2]loop.Lock
	sems     [2]*loop.Semaphore
	events   [2]loop.Event
	conds    [2]loop.Condition
	queues   [3]loop.Queue[int]
	barriers [2]loop.Barrier
	futures  [3]*loop.Future
}

func newWorld() *world {
	w := new(world)
	w.l = loop.New(loop.Options{
		Driver:    sim.New(sim.Options{}),
		OnFailure: func(*loop.Failure) { w.log = append(w.log, "handler") },
	})
	w.sems = [2]*loop.Semaphore{loop.NewSemaphore(0), loop.NewSemaphore(1)}
	w.queues[0].Init(1, new(loop.FIFO[int]))
	w.queues[1].Init(2, new(loop.FIFO[int]))
	w.queues[2].Init(0, new(loop.LIFO[int]))
	w.barriers[0].Init(2)
	w.barriers[1].Init(3)
	for i := range w.futures {
		w.futures[i] = w.l.NewFuture()
	}
	return w
}

func errName(err error) string {
	var cancelled *loop.CancelledError
	var group *loop.GroupError
	switch {
	case errors.As(err, &group):
		var names []string
		for _, e := range group.Errs {
			names = append(names, errName(e))
		}
		return "group[" + strings.Join(names, ",") + "]"
	case errors.As(err, &cancelled):
		if s, ok := cancelled.Msg.(string); ok {
			return "cancelled(" + s + ")"
		}
		return "cancelled"
	}
	for _, c := range []struct {
		err  error
		name string
	}{
		{loop.ErrTimeout, "timeout"}, {loop.ErrValue, "value"}, {loop.ErrQueueShutDown, "shutdown"},
		{loop.ErrQueueEmpty, "empty"}, {loop.ErrQueueFull, "full"}, {loop.ErrBrokenBarrier, "broken"},
		{loop.ErrMisuse, "runtime"}, {loop.ErrSelfAwait, "runtime"}, {loop.ErrInvalidState, "invalid"},
	} {
		if errors.Is(err, c.err) {
			return c.name
		}
	}
	return "?" + err.Error()
}

func (w *world) note(who, what string) {
	w.log = append(w.log, fmt.Sprintf("%d %s %s", w.l.Now()/time.Second, who, what))
}

func (w *world) spawn(who string, ops []any, eager bool) (*loop.Task, error) {
	t := new(loop.Task)
	t.Init(w.l, w.coroutine(who, ops), nil)
	return t, t.Start(eager)
}

func (w *world) coroutine(who string, ops []any) loop.Coroutine {
	return w.l.GoFunc(func(y *loop.Y) (any, error) { return w.run(y, who, ops) })
}

func (w *world) run(y *loop.Y, who string, ops []any) (any, error) {
	for n, o := range ops {
		o := o.(op)
		me := who + "." + strconv.Itoa(n)
		v, err := w.do(y, me, o)
		if err != nil {
			w.note(me, o[0].(string)+" raises "+errName(err))
			return nil, err
		}
		w.note(me, fmt.Sprint(o[0], " ", v))
	}
	return who, nil
}

func seconds(x any) time.Duration {
	if x == nil {
		return loop.NoTimeout
	}
	return time.Duration(x.(int)) * time.Second
}

func (w *world) task(i any) *loop.Task { return w.tasks[i.(int)%len(w.tasks)] }

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func message(x any) any { return x }

// quiet drops the value of an operation that has none in Python.
func quiet(_ any, err error) (any, error) { return "", err }

func value(v any, err error) (any, error) {
	if v == nil {
		v = "None"
	}
	return v, err
}

func (w *world) do(y *loop.Y, me string, o op) (any, error) {
	l := w.l
	arg := func(i int) any { return o[i+1] }
	num := func(i int) int { return o[i+1].(int) }
	list := func(i int) []any { return o[i+1].([]any) }
	switch o[0] {
	case "yield":
		return "", y.Yield()
	case "sleep":
		return "", y.Sleep(seconds(arg(0)))
	case "value":
		return nil, loop.ErrValue
	case "cancel":
		return bit(w.task(arg(0)).Cancel(message(arg(1)))), nil
	case "uncancel":
		return w.task(arg(0)).Uncancel(), nil
	case "selfcancel":
		l.Current().Cancel(message(arg(0)))
	case "lock":
		return quiet(y.Await(w.locks[num(0)].Acquire(l)))
	case "unlock":
		return "", w.locks[num(0)].Release()
	case "sem":
		return quiet(y.Await(w.sems[num(0)].Acquire(l)))
	case "unsem":
		err := w.sems[num(0)].Release()
		return w.sems[num(0)].Value(), err
	case "event":
		return quiet(y.Await(w.events[num(0)].Wait(l)))
	case "set":
		w.events[num(0)].Set()
	case "clear":
		w.events[num(0)].Clear()
	case "cond":
		c := &w.conds[num(0)]
		if _, err := y.Await(c.Lock().Acquire(l)); err != nil {
			return nil, err
		}
		w.note(me, "holds")
		_, err := y.Await(c.Wait(l))
		if e := c.Lock().Release(); err == nil {
			err = e
		}
		return "", err
	case "notify":
		c := &w.conds[num(0)]
		if _, err := y.Await(c.Lock().Acquire(l)); err != nil {
			return nil, err
		}
		c.Notify(num(1))
		return "", c.Lock().Release()
	case "barrier":
		return y.Await(w.barriers[num(0)].Wait(l))
	case "babort":
		return quiet(y.Await(w.barriers[num(0)].Abort(l)))
	case "breset":
		return quiet(y.Await(w.barriers[num(0)].Reset(l)))
	case "put":
		return quiet(y.Await(w.queues[num(0)].Put(l, num(1))))
	case "get":
		g := w.queues[num(0)].Get(l)
		_, err := y.Await(g)
		return g.Item, err
	case "putnow":
		return "", w.queues[num(0)].PutNow(num(1))
	case "getnow":
		return w.queues[num(0)].GetNow()
	case "taskdone":
		return "", w.queues[num(0)].TaskDone()
	case "join":
		q := &w.queues[num(0)]
		if q.Unfinished() == 0 {
			return "", nil
		}
		return quiet(y.Await(q.Join(l)))
	case "shutdown":
		return "", w.queues[num(0)].Shutdown(arg(1).(bool))
	case "future":
		return y.Future(w.futures[num(0)])
	case "setresult":
		return "", w.futures[num(0)].SetResult(num(1))
	case "setexc":
		return "", w.futures[num(0)].SetException(loop.ErrValue)
	case "fcancel":
		return bit(w.futures[num(0)].Cancel(message(arg(1)))), nil
	case "await":
		return y.Future(&w.task(arg(0)).Future)
	case "shield":
		return y.Future(l.Shield(&w.task(arg(0)).Future))
	case "shieldfuture":
		return y.Future(l.Shield(w.futures[num(0)]))
	case "waitfor":
		return y.Await(l.WaitFor(w.coroutine(me, list(1)), seconds(arg(0))))
	case "waitfortask":
		f := new(loop.WaitFor)
		f.InitFuture(l, &w.task(arg(1)).Future, seconds(arg(0)))
		return y.Await(f)
	case "timeout":
		return "", y.Timeout(seconds(arg(0)), func(t *loop.Timeout) error {
			_, err := w.run(y, me, list(1))
			w.note(me, "expired "+strconv.Itoa(bit(t.Expired())))
			return err
		})
	case "reschedule":
		return "", y.Timeout(seconds(arg(0)), func(t *loop.Timeout) error {
			if err := y.Sleep(seconds(arg(1))); err != nil {
				return err
			}
			if err := t.Reschedule(l.Now()+seconds(arg(2)), true); err != nil {
				return err
			}
			_, err := w.run(y, me, list(3))
			return err
		})
	case "group":
		return "", y.Group(func(g *loop.Group) error {
			for i, ops := range list(0) {
				if err := g.Check(); err != nil {
					return err
				}
				t, _ := w.spawn(me+"g"+strconv.Itoa(i), ops.([]any), false)
				g.Add(t)
				w.tasks = append(w.tasks, t)
			}
			_, err := w.run(y, me, list(1))
			return err
		})
	case "gather":
		var fs []*loop.Future
		for i, ops := range list(1) {
			t, _ := w.spawn(me+"c"+strconv.Itoa(i), ops.([]any), false)
			w.tasks = append(w.tasks, t)
			fs = append(fs, &t.Future)
		}
		v, err := y.Future(&l.Gather(arg(0).(bool), fs...).Future)
		if err != nil {
			return nil, err
		}
		var out []string
		for _, x := range v.([]any) {
			if e, ok := x.(error); ok {
				out = append(out, errName(e))
			} else {
				out = append(out, x.(string))
			}
		}
		return strings.Join(out, ","), nil
	case "wait":
		var fs []*loop.Future
		for _, i := range list(2) {
			fs = append(fs, &w.task(i).Future)
		}
		wait := l.Wait(loop.ReturnWhen(num(0)), seconds(arg(1)), fs...)
		if _, err := y.Await(wait); err != nil {
			return nil, err
		}
		var out []string
		for _, f := range wait.Completed() {
			for i, t := range w.tasks {
				if &t.Future == f {
					out = append(out, strconv.Itoa(i))
				}
			}
		}
		return strings.Join(out, ","), nil
	case "spawn":
		t, err := w.spawn(me+"s", list(0), false)
		w.tasks = append(w.tasks, t)
		return "", err
	case "eager":
		t, err := w.spawn(me+"e", list(0), true)
		w.tasks = append(w.tasks, t)
		return bit(t.Done()), err
	case "try":
		if _, err := w.run(y, me, list(0)); err != nil {
			_, err = w.run(y, me+"x", list(1))
			return "", err
		}
	case "finally":
		_, err := w.run(y, me, list(0))
		if _, err := w.run(y, me+"f", list(1)); err != nil {
			return nil, err
		}
		return "", err
	default:
		panic("unknown op " + o[0].(string))
	}
	return "", nil
}

func (w *world) main(program []any) []string {
	main := w.l.Go(func(y *loop.Y) (any, error) {
		for i, ops := range program {
			t, _ := w.spawn(strconv.Itoa(i), ops.([]any), false)
			w.tasks = append(w.tasks, t)
		}
		if err := y.Sleep(1000 * time.Second); err != nil {
			return nil, err
		}
		for round := range 3 {
			for _, t := range w.tasks {
				t.Cancel("end" + strconv.Itoa(round))
			}
			if err := y.Sleep(1000 * time.Second); err != nil {
				return nil, err
			}
		}
		for _, t := range w.tasks {
			state := "done"
			switch {
			case !t.Done():
				state = "pending"
			case t.Cancelled():
				state = "cancelled"
			case t.Err() != nil:
				state = errName(t.Err())
			}
			w.log = append(w.log, fmt.Sprint(state, " ", t.Cancelling()))
		}
		return nil, nil
	})
	if err := w.l.RunUntil(&main.Future); err != nil {
		w.log = append(w.log, err.Error())
	}
	log := w.log
	w.l.Close()
	return log
}

// A generator makes random programs.
type generator struct{ *rand.Rand }

func (g generator) ops(tree, depth, n int) []any {
	ops := []any{}
	for range n {
		ops = append(ops, g.op(tree, depth))
	}
	return ops
}

func (g generator) message() any {
	if g.IntN(2) == 0 {
		return nil
	}
	return string(rune('a' + g.IntN(4)))
}

// op makes one operation. Tasks wait for tasks of earlier trees only: a circle of tasks
// can't be cancelled, in CPython either.
func (g generator) op(tree, depth int) op {
	if depth > 0 && g.IntN(4) == 0 {
		sub := func() []any { return g.ops(tree, depth-1, 1+g.IntN(3)) }
		subs := func() []any {
			var out []any
			for range 1 + g.IntN(3) {
				out = append(out, sub())
			}
			return out
		}
		switch g.IntN(9) {
		case 0:
			return op{"waitfor", g.IntN(6) - 1, sub()}
		case 1:
			return op{"timeout", g.IntN(5), sub()}
		case 2:
			return op{"reschedule", g.IntN(3), g.IntN(3), g.IntN(4), sub()}
		case 3:
			return op{"group", subs(), sub()}
		case 4:
			return op{"gather", g.IntN(2) == 0, subs()}
		case 5:
			return op{"spawn", sub()}
		case 6:
			return op{"eager", sub()}
		case 7:
			return op{"try", sub(), sub()}
		default:
			return op{"finally", sub(), sub()}
		}
	}
	if tree > 0 && g.IntN(6) == 0 {
		i := g.IntN(tree)
		switch g.IntN(4) {
		case 0:
			return op{"await", i}
		case 1:
			return op{"shield", i}
		case 2:
			return op{"waitfortask", g.IntN(5) - 1, i}
		default:
			var timeout any
			if g.IntN(2) == 0 {
				timeout = g.IntN(4)
			}
			return op{"wait", g.IntN(3), timeout, []any{i, g.IntN(tree), g.IntN(tree)}}
		}
	}
	two, three := g.IntN(2), g.IntN(3)
	switch g.IntN(34) {
	case 0, 1:
		return op{"yield"}
	case 2, 3, 4:
		return op{"sleep", g.IntN(4)}
	case 5:
		return op{"value"}
	case 6, 7, 8:
		return op{"cancel", g.IntN(12), g.message()}
	case 9:
		return op{"uncancel", g.IntN(12)}
	case 10:
		return op{"selfcancel", g.message()}
	case 11, 12:
		return op{"lock", two}
	case 13, 14:
		return op{"unlock", two}
	case 15:
		return op{"sem", two}
	case 16:
		return op{"unsem", two}
	case 17:
		return op{"event", two}
	case 18:
		return op{[]any{"set", "clear"}[g.IntN(2)], two}
	case 19:
		return op{"cond", two}
	case 20:
		return op{"notify", two, 1 + g.IntN(2)}
	case 21, 22:
		return op{"barrier", two}
	case 23:
		return op{[]any{"babort", "breset", "barrier", "barrier"}[g.IntN(4)], two}
	case 24, 25:
		return op{[]any{"put", "put", "putnow"}[g.IntN(3)], three, g.IntN(10)}
	case 26, 27:
		return op{[]any{"get", "get", "getnow"}[g.IntN(3)], three}
	case 28:
		return op{[]any{"taskdone", "join"}[g.IntN(2)], three}
	case 29:
		if g.IntN(4) == 0 {
			return op{"shutdown", three, g.IntN(2) == 0}
		}
		return op{"yield"}
	case 30, 31:
		return op{[]any{"future", "shieldfuture"}[g.IntN(2)], three}
	case 32:
		return op{[]any{"setresult", "setexc"}[g.IntN(2)], three, g.IntN(10)}
	default:
		return op{"fcancel", three, g.message()}
	}
}

// python is CPython 3.13, the version whose rules this loop follows; PYTHON names one.
func python(t *testing.T) string {
	t.Helper()
	home, _ := os.UserHomeDir()
	pyenv, _ := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.13*/bin/python3.13"))
	for _, path := range append([]string{os.Getenv("PYTHON"), "python3.13", "python3"}, pyenv...) {
		if path == "" {
			continue
		}
		out, err := exec.Command(path, "-c", "import sys; print(sys.version_info[:2] == (3, 13))").Output()
		if err == nil && strings.TrimSpace(string(out)) == "True" {
			return path
		}
	}
	t.Skip("no CPython 3.13 to compare with")
	return ""
}

func TestAgainstCPython(t *testing.T) {
	path := python(t)
	seed, count := uint64(1), 600
	if s := os.Getenv("SEED"); s != "" {
		n, err := strconv.ParseUint(s, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		seed, count = n, 20_000
	}
	g := generator{rand.New(rand.NewPCG(seed, 0))}
	programs := make([][]any, count)
	for i := range programs {
		for tree := range 1 + g.IntN(5) {
			programs[i] = append(programs[i], g.ops(tree, 2, 1+g.IntN(7)))
		}
	}
	input, err := json.Marshal(programs)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, "testdata/oracle.py")
	cmd.Stdin = bytes.NewReader(input)
	cmd.Stderr = os.Stderr
	output, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var want [][]string
	if err := json.Unmarshal(output, &want); err != nil {
		t.Fatal(err)
	}
	bad, lines := 0, 0
	for i, p := range programs {
		got := newWorld().main(p)
		lines += len(got)
		for j := range max(len(got), len(want[i])) {
			a, b := "nothing", "nothing"
			if j < len(got) {
				a = got[j]
			}
			if j < len(want[i]) {
				b = want[i][j]
			}
			if a == b || a == strings.ReplaceAll(b, "None", "<nil>") {
				continue
			}
			text, _ := json.Marshal(p)
			t.Errorf("program %d line %d: got %q, CPython %q\n%s\n%s", i, j, a, b, text, strings.Join(want[i], "\n"))
			bad++
			break
		}
		if bad > 3 {
			t.FailNow()
		}
	}
	if lines < 10*count {
		t.Errorf("only %d lines compared in %d programs", lines, count)
	}
}
