package loop

// This file has TaskGroup.

import "strconv"

// A GroupError is what a Group raises when tasks of it have failed, or its body has: an
// ExceptionGroup.
type GroupError struct {
	Errs []error
}

func (e *GroupError) Error() string {
	if len(e.Errs) == 1 {
		return "unhandled errors in a TaskGroup (1 sub-exception)"
	}
	return "unhandled errors in a TaskGroup (" + strconv.Itoa(len(e.Errs)) + " sub-exceptions)"
}

// Unwrap returns the errors, so that errors.Is looks into each.
func (e *GroupError) Unwrap() []error { return e.Errs }

// A Group is asyncio.TaskGroup. It is embedded by value; Init first. The rules are those
// of CPython 3.13 Lib/asyncio/taskgroups.py.
type Group struct {
	loop      *Loop
	parent    *Task
	head      *groupTask
	tail      *groupTask
	n         int
	errs      []error
	base      error // a Fatal one
	completed *Future
	entered   bool
	exiting   bool
	aborting  bool
	requested bool // the group cancelled its parent
	future    Future
}

// groupTask is one task's place in the group.
type groupTask struct {
	DoneHandle
	next, prev *groupTask
	g          *Group
	task       *Task
}

// Init prepares g.
func (g *Group) Init(l *Loop) { *g = Group{loop: l} }

// Enter begins the group in the current task. It fails with ErrMisuse when it was
// entered before or there is no task.
func (g *Group) Enter() error {
	if g.entered {
		return misuse("TaskGroup has already been entered")
	}
	if g.loop.current == nil {
		return misuse("TaskGroup cannot determine the parent task")
	}
	g.parent = g.loop.current
	g.entered = true
	return nil
}

// Len returns how many tasks are running, Errors how many failed.
func (g *Group) Len() int { return g.n }

// Tasks returns the tasks that are running, oldest first.
func (g *Group) Tasks() []*Task {
	ts := make([]*Task, 0, g.n)
	for node := g.head; node != nil; node = node.next {
		ts = append(ts, node.task)
	}
	return ts
}

// Parent returns the task that has entered the group, nil for none.
func (g *Group) Parent() *Task { return g.parent }

// Errors returns how many tasks have failed so far.
func (g *Group) Errors() int { return len(g.errs) }

// Failures returns what they failed with.
func (g *Group) Failures() []error { return g.errs }

// Entered reports whether Enter was called; Aborting whether the tasks are being
// cancelled.
func (g *Group) Entered() bool { return g.entered }

// Aborting reports whether the tasks are being cancelled.
func (g *Group) Aborting() bool { return g.aborting }

// Check tells whether a task may be added, before one is made: ErrMisuse if not.
func (g *Group) Check() error {
	switch {
	case !g.entered:
		return misuse("TaskGroup has not been entered")
	case g.exiting && g.n == 0:
		return misuse("TaskGroup is finished")
	case g.aborting:
		return misuse("TaskGroup is shutting down")
	}
	return nil
}

// Add makes a started task part of the group.
func (g *Group) Add(t *Task) {
	if t.Done() {
		g.taskDone(t)
		return
	}
	node := &groupTask{g: g, task: t, prev: g.tail}
	if g.tail == nil {
		g.head = node
	} else {
		g.tail.next = node
	}
	g.tail = node
	g.n++
	t.addQuiet(&node.DoneHandle, node)
}

// FutureDone is told when the task ends.
func (node *groupTask) FutureDone(*Future) error {
	g := node.g
	if node.prev == nil {
		g.head = node.next
	} else {
		node.prev.next = node.next
	}
	if node.next == nil {
		g.tail = node.prev
	} else {
		node.next.prev = node.prev
	}
	g.n--
	if g.completed != nil && g.n == 0 && !g.completed.Done() {
		g.completed.SetResult(true)
	}
	g.taskDone(node.task)
	return nil
}

func (g *Group) taskDone(t *Task) {
	if t.state == Cancelled {
		return
	}
	t.retrieved()
	err := t.failed()
	if err == nil {
		return
	}
	g.errs = append(g.errs, err)
	if g.base == nil && g.loop.classify(err) == Fatal {
		g.base = err
	}
	if g.parent.Done() {
		g.loop.Fail(&Failure{
			Message: "Task " + t.Name() + " has errored out but its parent task " + g.parent.Name() + " is already completed",
			Err:     err, Future: &t.Future, Task: t,
		})
		return
	}
	if !g.aborting && !g.requested {
		// The parent isn't being cancelled: cancel it, to end what it awaits now,
		// and remember to take that back at the end.
		g.abort()
		g.requested = true
		g.parent.Future.Cancel(nil)
	}
}

func (g *Group) abort() {
	g.aborting = true
	for node := g.head; node != nil; node = node.next {
		if !node.task.Done() {
			node.task.Future.Cancel(nil)
		}
	}
}

// Cancel cancels the wait for the tasks, not the tasks.
func (g *Group) Cancel(msg any) bool { return g.future.CancelSelf(msg) }

// Wait describes it to whom it keeps waiting.
func (g *Group) Wait() Wait { return Wait{Kind: WaitGroup, ID: g.future.ident()} }

func (g *Group) each(yield func(*Future)) {
	for node := g.head; node != nil; node = node.next {
		yield(&node.task.Future)
	}
}

// A GroupExit is leaving the group's block as a Coroutine.
type GroupExit struct {
	g       *Group
	body    error // what left the block
	cancel  error // the cancellation to go on with
	started bool
}

// Exit returns a Coroutine that waits for the tasks; err is what left the block, nil for
// nothing. It raises what the block must raise, in place of err: a *GroupError, a
// cancellation, or a Fatal error. When it returns, the block ends well.
func (g *Group) Exit(err error) *GroupExit {
	e := new(GroupExit)
	e.Init(g, err)
	return e
}

// Init prepares e.
func (e *GroupExit) Init(g *Group, err error) { *e = GroupExit{g: g, body: err} }

// Errors are what has left the block, and the cancellation to go on with; nil for none.
func (e *GroupExit) Errors() (body, cancel error) { return e.body, e.cancel }

// Resume waits until every task has ended.
func (e *GroupExit) Resume(err error) Outcome {
	g, l := e.g, e.g.loop
	if !e.started {
		if err != nil {
			return raised(err)
		}
		e.started = true
		g.exiting = true
		if e.body != nil {
			switch l.classify(e.body) {
			case Fatal:
				if g.base == nil {
					g.base = e.body
				}
			case Cancellation:
				e.cancel = e.body
			}
			if !g.aborting {
				g.abort()
			}
		}
	} else {
		if err != nil {
			if l.classify(err) != Cancellation {
				g.completed = nil
				return raised(err)
			}
			if !g.aborting {
				e.cancel = err
				g.abort()
			}
		}
		g.completed = nil
	}
	if g.n > 0 {
		id := g.future.id
		g.future.Init(l, g)
		g.future.id = id
		g.completed = &g.future
		return waiting(g.completed)
	}
	return e.end()
}

// end decides what leaves the block.
func (e *GroupExit) end() Outcome {
	g := e.g
	if g.base != nil {
		return raised(g.base)
	}
	if g.requested && g.parent.Uncancel() == 0 {
		e.cancel = nil
	}
	if e.cancel != nil && len(g.errs) == 0 {
		return raised(e.cancel)
	}
	if e.body != nil && g.loop.classify(e.body) != Cancellation {
		g.errs = append(g.errs, e.body)
	}
	if len(g.errs) == 0 {
		return returned(nil)
	}
	// Cancelled from outside as well: keep the count, and let the next await see it.
	if g.parent.Cancelling() > 0 {
		g.parent.Uncancel()
		g.parent.Future.Cancel(nil)
	}
	errs := g.errs
	g.errs = nil
	return raised(&GroupError{errs})
}

// Group runs f with a task group of the current task and waits for its tasks:
// asyncio.TaskGroup.
func (y *Y) Group(f func(g *Group) error) error {
	var g Group
	g.Init(y.loop)
	if err := g.Enter(); err != nil {
		return err
	}
	_, err := y.Await(g.Exit(f(&g)))
	return err
}

// Go starts a task of the group that runs f. It panics where Check would fail.
func (g *Group) Go(f func(*Y) (any, error)) *Task {
	if err := g.Check(); err != nil {
		panic(err)
	}
	t := g.loop.Go(f)
	g.Add(t)
	return t
}
