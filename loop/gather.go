package loop

// This file has gather and shield: futures that depend on other futures.

// A Gather is the future of asyncio.gather: it ends when its children have, with
// their results in order, or with the first exception. Cancelling it cancels the
// children. It is embedded by value; Init first.
type Gather struct {
	Future
	owner      any
	children   []*Future
	nodes      []DoneHandle
	collect    Collector
	total      int // different children
	finished   int
	exceptions bool // return_exceptions
	requested  bool // cancellation
}

// A Collector makes the result of a Gather whose children have all ended, for a
// binding that keeps results of its own. For a cancelled child the result is its
// CancelledError; asking for an exception counts as retrieving it.
type Collector interface {
	Collect(children []*Future) any
}

// Gather returns the future of all children, which belong to l. With exceptions, a
// failed child's error is its result.
func (l *Loop) Gather(exceptions bool, children ...*Future) *Gather {
	g := new(Gather)
	g.Init(l, nil, nil, exceptions, children)
	return g
}

// Init starts waiting for the children, which g keeps. The same future may stand in
// it several times. owner is for Owner; collect may be nil.
func (g *Gather) Init(l *Loop, owner any, collect Collector, exceptions bool, children []*Future) {
	*g = Gather{owner: owner, children: children, collect: collect, exceptions: exceptions}
	g.Future.Init(l, g)
	if len(children) == 0 {
		g.SetResult(g.results())
		return
	}
	g.nodes = make([]DoneHandle, len(children))
	var done []*Future
	for _, f := range children {
		if f.flags&fMark != 0 {
			continue
		}
		f.flags |= fMark
		node := &g.nodes[g.total]
		g.total++
		if f.Done() {
			done = append(done, f)
		} else {
			f.addQuiet(node, g)
		}
	}
	for _, f := range children {
		f.flags &^= fMark
	}
	// Last, so that a gather of futures that are done is done at once.
	for _, f := range done {
		g.FutureDone(f)
	}
}

// FutureOwner returns what Init was given.
func (g *Gather) FutureOwner() any { return g.owner }

// Children returns the futures it waits for.
func (g *Gather) Children() []*Future { return g.children }

// FutureDone is told of each child's end.
func (g *Gather) FutureDone(f *Future) error {
	g.finished++
	if g.state != Pending {
		f.retrieved()
		return nil
	}
	if !g.exceptions {
		if f.state == Cancelled {
			// The outer future fails, it isn't cancelled: one child's cancellation
			// must not look like the caller's.
			return g.Future.SetException(f.cancelledError())
		}
		if f.retrieved(); f.flags&fFailed != 0 {
			return g.Future.SetException(f.failed())
		}
	}
	if g.finished < g.total {
		return nil
	}
	results := g.results()
	if g.requested {
		last := g.children[len(g.children)-1]
		return g.Future.SetException(last.cancelledError())
	}
	return g.SetResult(results)
}

func (g *Gather) results() any {
	if g.collect != nil {
		return g.collect.Collect(g.children)
	}
	out := make([]any, len(g.children))
	for i, f := range g.children {
		f.retrieved()
		switch {
		case f.state == Cancelled:
			msg := f.CancelMessage()
			if msg == nil {
				msg = "" // as in CPython: CancelledError('')
			}
			out[i] = &CancelledError{Msg: msg}
		case f.flags&fFailed != 0:
			out[i] = f.failed()
		default:
			out[i] = f.value
		}
	}
	return out
}

// Cancel cancels the children; the gather itself ends when they have.
func (g *Gather) Cancel(msg any) bool {
	if g.state != Pending {
		return false
	}
	if !g.loop.deeper() {
		return false
	}
	defer g.loop.shallower()
	any := false
	for _, f := range g.children {
		if f.Cancel(msg) {
			any = true
		}
	}
	if any {
		g.requested = true
	}
	return any
}

// Wait describes it to whom it keeps waiting.
func (g *Gather) Wait() Wait { return Wait{Kind: WaitGather, ID: g.ident()} }

func (g *Gather) each(yield func(*Future)) { eachPending(g.children, yield) }

func eachPending(fs []*Future, yield func(*Future)) {
	for _, f := range fs {
		if f.state == Pending {
			yield(f)
		}
	}
}

// A Copier is the owner of a future that takes the result of another one.
type Copier interface {
	// CopyResult copies the result of from, which is done and has no exception,
	// to the owner, whose future is settled next.
	CopyResult(from *Future)
}

// CopyFrom settles f as src was, which must be done; a cancelled f stays as it is
// (futures._copy_future_state). An owner of f that is a Copier is asked to copy
// the result that a binding keeps.
func (f *Future) CopyFrom(src *Future) error {
	if f.state == Cancelled {
		return nil
	}
	if src.state == Cancelled {
		f.Cancel(nil)
		return nil
	}
	src.retrieved()
	if src.flags&fFailed != 0 {
		return f.SetException(src.failed())
	}
	if c, ok := f.Owner().(Copier); ok && f.state == Pending {
		c.CopyResult(src)
	}
	return f.SetResult(src.value)
}

// A Shield is the outer future of asyncio.shield: it ends as the inner one does, but
// cancelling it leaves the inner one alone. It is embedded by value; Init first.
type Shield struct {
	Future
	owner   any
	inner   *Future
	onInner DoneHandle
	onOuter DoneHandle
}

// Shield returns a future that ends as inner does and can be cancelled without it. If
// inner is done it is inner itself.
func (l *Loop) Shield(inner *Future) *Future {
	if inner.Done() {
		return inner
	}
	s := new(Shield)
	s.Init(inner, nil)
	return &s.Future
}

// Init ties s to inner, which isn't done. An owner that is a Copier is asked to copy
// the result.
func (s *Shield) Init(inner *Future, owner any) {
	s.Future.Init(inner.loop, s)
	s.owner, s.inner = owner, inner
	inner.addQuiet(&s.onInner, s)
	s.addQuiet(&s.onOuter, s)
}

// FutureOwner returns what Init was given.
func (s *Shield) FutureOwner() any { return s.owner }

// Inner returns the shielded future.
func (s *Shield) Inner() *Future { return s.inner }

// A ShieldReporter is an owner of a Shield that reports an exception of the inner future
// which nobody is told of any more, as the Shield was cancelled.
type ShieldReporter interface {
	ShieldedFailed(inner *Future)
}

// FutureDone is told of both futures' ends.
func (s *Shield) FutureDone(f *Future) error {
	if f == &s.Future {
		if !s.inner.Done() {
			s.inner.RemoveDone(&s.onInner.Handle)
			if s.inner.flags&fShieldLogs == 0 {
				s.inner.flags |= fShieldLogs
				s.inner.addQuiet(&s.onInner, s)
			}
		}
		return nil
	}
	if s.state != Pending {
		if r, ok := s.owner.(ShieldReporter); ok && f.flags&fFailed != 0 && f.state == Finished {
			f.retrieved()
			r.ShieldedFailed(f)
		}
		return nil
	}
	return s.CopyFrom(f)
}

// Cancel cancels the outer future only.
func (s *Shield) Cancel(msg any) bool { return s.Future.CancelSelf(msg) }

// Wait describes what it waits for: the inner future.
func (s *Shield) Wait() Wait { return s.inner.Wait() }
