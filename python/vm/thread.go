// Thread.go is a thread of the interpreter: its frames, its budget, its state of exceptions.

package vm

import (
	"slices"

	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
)

// Runtime is what the threads of one interpreter share.
type Runtime struct {
	Builtins    *Dict                                                           // the namespace of built-in names
	Modules     *Dict                                                           // sys.modules
	Import      func(th *Thread, name string) (Value, error)                    // finds and makes a module that isn't in Modules
	Importlib   func(th *Thread, function string, args ...Value) (Value, error) // calls a function of _frozen_importlib
	AwaitImport func(th *Thread, name string) error                             // waits for another thread that is importing the module
	LibraryFile func(th *Thread, name string) string                            // the __file__ of a module of the library, "" if it has none
	IsFile      func(name string) bool                                          // whether the program's file system has it; nil: there is none
	Stdout      func(text string)
	Stderr      func(text string)
	Input       func(prompt string) (string, error)
	OnSlice     func() error // called between slices, about every 8 ms of work; it may park in it, and its error is raised: an interrupt
	Strict      bool
	Home        string // the program's folder, where sys.path starts before anybody changes it
	Ending      bool   // what is told now, CPython tells when it can't parse any more: tracebacks mark without looking at the source
	keys        Value  // see keysOf
	patches     []patch
	Seed        uint64
	Args        []string
	Hooks       Hooks
	Host        any // the embedder's surroundings: see python/lib/host

	heap           int64 // bytes in use when the collector was last asked
	reserved       int64 // bytes that big allocations took since then
	collectAt      int64 // how many must be in use before garbage is collected for the quota's sake
	slices         uint32
	MemoryLimit    int64
	steps          int64 // steps left, less than 0 if none are; 0 means no limit
	exceeded       bool  // the program was told that it has used all its steps; the next time no handler is asked
	ids            map[uintptr]identified
	idsFull        int // how many may be in ids before the dead ones are looked for
	nextID         int64
	typeCache      [typeCacheSize]typeCacheEntry
	warned         map[string]bool
	typeDicts      map[*Type]*Dict    // see ordered
	builtinModules map[*Builtin]Value // the __module__ of built-in functions that a program has set
	weakrefs       weakrefs
	WeakrefOf      func(th *Thread, v Value) Value                                                      // the first weak reference to v, or None; set with the weakref module
	WarnHook       func(th *Thread, category *Type, msg string, level int, source Value) error          // the warnings module, once imported
	WarnAtHook     func(th *Thread, category *Type, msg, filename string, line int, source Value) error // the same, for what isn't about the running line
	// CodecLookup is asked for encodings that the vm doesn't know: it returns the codec's encode or decode function, which
	// takes (object, errors) and returns a tuple (result, consumed), or of any encoding an incremental decoder's, or a LookupError.
	// CodecErrorLookup is asked for error handlers.
	CodecLookup      func(th *Thread, encoding string, part CodecPart) (Value, error)
	CodecErrorLookup func(th *Thread, name string) (Value, error)
	Trees            Trees                     // the module ast, once imported
	StdinObject      Value                     // the sys.stdin that Input stands for
	StdoutObject     Value                     // the sys.stdout that WriteStdout stands for
	sources          map[string]*syntax.Source // of files that were compiled, by name
	classes          []*Type                   // the program's last: each is part of a cycle, and lives until these are looked for
	ends             Ends
	unstarted        *Generator // coroutines that nobody has awaited yet
	scheduled        *Generator // those that a task of a loop will start
	OriginDepth      int        // how many calls a new coroutine remembers: sys.set_coroutine_origin_tracking_depth
	keepFrames       bool       // whether tracebacks keep their frames: see asksForFrames
	traces           bool       // whether code is compiled for tracers: see asksForTrace
	untraced         string     // a file whose code isn't
	threads          []*Thread  // that haven't ended
	room             reachRoom  // for looks
	finalizers       finalizers
	roots            []func(r *Reach) // see OnReach
}

// Hooks let asyncio's binding see events of the vm without the vm knowing it.
type Hooks struct {
	AsyncGenFirstIter Value
	AsyncGenFinalizer Value
}

// Thread is one thread of execution.
type Thread struct {
	Runtime *Runtime

	frame      *Frame
	free       *Frame     // pool
	coroutines *Generator // pool of awaitcall.go, linked by nextUnstarted
	pooled     int        // how many
	big        bigScratch // see bigint.go
	stack      []Value
	chunks     [][]Value
	sp         int32
	chunk      int32
	depth      int32
	limit      int32
	budget     int32
	paused     []*Frame // those that are between two instructions, at a checkpoint
	granted    int32    // of the slice, the part after which the watch looks: see watch.go
	rest       int32    // what the slice had when that part began; 0 if it is whole
	goDepth    stack.Depth

	state    execStatus // how exec ends
	ret      Value      // what exec leaves behind
	err      error      // and why, if it was raised
	raising  *Frame     // whose instruction has raised an exception, while that is looked after
	raised   *Exception // on its way to the handler that unwind has found
	raisedIn *Frame     // where the last exception was raised that found a handler
	raisedAt int32
	handled  *Exception // being handled: sys.exception()
	held     []Value    // by Go code: see Holding
	stop     Value      // what a Next slot that ended returned; see stopWith
	text     []byte     // room to build short strings in, for one step at a time
	percent  *percent   // a %-format that is not in use
	reprs    []Value
	tracing  *tracing // nil until there is a tracer
	Context  any      // the current contextvars.Context, for its module
	Ident    int64
	Name     string
	Local    any // for lib/threading
}

// sliceBudget is how many back-edges and calls make a slice, so that Stop is seen within some milliseconds and V8 can
// swap in optimised code between slices.
const sliceBudget = 100_000

// Go code and exec may call each other: sorted calls a key function, which calls sorted. maxGoDepth bounds how deep, in
// units: a level of exec costs execCost, any other recursive Go function 1. It is beyond the default recursion limit,
// which programs meet first, as in CPython.
const (
	execCost   = 4
	maxGoDepth = 3000 * execCost
	deepWork   = 20 // from this depth on, routines count their steps
)

// DefaultRecursionLimit is sys.getrecursionlimit() at the start.
const DefaultRecursionLimit = 1000

// NewThread makes a thread of a runtime.
func NewThread(rt *Runtime) *Thread {
	th := &Thread{Runtime: rt, limit: DefaultRecursionLimit, budget: sliceBudget}
	rt.threads = append(rt.threads, th)
	size := stackChunk
	if len(rt.threads) > 1 {
		size = threadChunk
	}
	th.chunks = [][]Value{make([]Value, size)}
	th.stack = th.chunks[0]
	return th
}

// End tells that a thread will run no more.
func (th *Thread) End() {
	rt := th.Runtime
	rt.threads = slices.DeleteFunc(rt.threads, func(t *Thread) bool { return t == th })
}

// Holds has looks know that Go code holds values, until HoldsNoMore.
func (th *Thread) Holds(vs ...Value) { th.held = append(th.held, vs...) }

// HoldsNoMore tells that Go code has let go of all values.
func (th *Thread) HoldsNoMore() { th.held = nil }

// NewRuntime makes a runtime with the built-in names and no modules but builtins.
func NewRuntime() *Runtime {
	rt := &Runtime{Modules: NewDict(), ids: map[uintptr]identified{}, warned: map[string]bool{}}
	rt.finalizers.accounts = newAccounts()
	rt.Builtins = newBuiltinsDict()
	m := NewModule("builtins", rt.Builtins)
	rt.Modules.SetStr(Intern("builtins"), m.Value())
	return rt
}

// Checkpoint lets the host have its turn and reports an interruption. Long loops in Go call it now and then.
func (th *Thread) Checkpoint() error {
	if th.rest > 0 && th.watch() {
		return nil
	}
	th.budget, th.rest = sliceBudget, 0
	rt := th.Runtime
	if rt.finalizers.watching {
		th.cutSlice(sliceBudget)
	}
	if rt.steps != 0 {
		if rt.charge(sliceBudget); rt.steps < 0 {
			if rt.exceeded {
				th.budget = 0 // no call or loop gets any further
			} else {
				rt.exceeded, rt.steps = true, sliceBudget*10 // room for handlers and the traceback
			}
			return RuntimeError("step limit exceeded")
		}
	}
	if rt.OnSlice != nil {
		if err := rt.OnSlice(); err != nil {
			return err
		}
	}
	// Small allocations aren't reserved: what they add up to is seen here.
	if rt.slices++; rt.slices&3 == 0 {
		return th.measure(0)
	}
	return nil
}

// EndSlice makes the running slice end at the next back-edge or call.
func (th *Thread) EndSlice() { th.budget, th.rest = 0, 0 }

// Tick counts n steps of a loop in Go, and calls Checkpoint when a slice's worth is done.
func (th *Thread) Tick(n int) error {
	if th.budget -= int32(n); th.budget > 0 {
		return nil
	}
	return th.Checkpoint()
}

// work tells that Go code has done in one go what n calls would take, about 80 ns each, so that slices stay short: Stop is seen at
// the next back-edge or call.
func (th *Thread) work(n int) {
	if th.budget > 0 {
		th.budget -= int32(min(n, sliceBudget))
	}
}

// Reserve announces an allocation of n bytes, whose size the program chose.
func (th *Thread) Reserve(n int) error {
	if n < 1<<9 {
		return nil
	}
	return th.reserve(int64(n))
}

// EnterCall counts a level of recursion of Go code; LeaveCall undoes it.
func (th *Thread) EnterCall(where string) error {
	if th.goDepth.Units >= maxGoDepth {
		return th.recursionError(where)
	}
	if th.goDepth.Units >= deepWork { // twice as much work at each level may be endless
		if err := th.Tick(1); err != nil {
			return err
		}
	}
	th.goDepth.Enter(1)
	return nil
}

// LeaveCall ends what EnterCall began.
func (th *Thread) LeaveCall() { th.goDepth.Leave(1) }

func (th *Thread) recursionError(where string) error {
	return newMessage(RecursionErrorType, "maximum recursion depth exceeded"+where)
}

// SetRecursionLimit sets the limit of Python calls.
func (th *Thread) SetRecursionLimit(n int) { th.limit = int32(n) }

// RecursionLimit returns the limit of Python calls.
func (th *Thread) RecursionLimit() int { return int(th.limit) }

// Depth returns how many Python frames are active.
func (th *Thread) Depth() int { return int(th.depth) }

// Descend counts n levels more against the recursion limit, for what is Python in CPython and Go here; a negative n takes
// them off.
func (th *Thread) Descend(n int32) { th.depth += n }

// ReprEnter notes that obj's repr is being made; false if it already is.
func (th *Thread) ReprEnter(obj Value) bool {
	for _, v := range th.reprs {
		if v == obj {
			return false
		}
	}
	th.reprs = append(th.reprs, obj)
	return true
}

// ReprLeave ends what ReprEnter began.
func (th *Thread) ReprLeave(obj Value) {
	n := len(th.reprs) - 1
	th.reprs[n] = Unbound
	th.reprs = th.reprs[:n]
}

// Handled is the exception being handled, nil if none: sys.exception().
func (th *Thread) Handled() *Exception { return th.handled }
