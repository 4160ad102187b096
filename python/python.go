// Package python runs Python programs: it puts the interpreter, the event loop and the standard library together.
//
// An Interp is one interpreter with its modules and its main thread. It is not safe for concurrent use, except for
// Interrupt; Run blocks until the program ends. What a program sees of the outside comes through Options.
package python

import (
	"io"
	"strings"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/python/lib/host"
	pyio "github.com/aioplay/aioplay/python/lib/io"
	"github.com/aioplay/aioplay/python/lib/pure"
	"github.com/aioplay/aioplay/python/lib/sys"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// Options are an interpreter's surroundings. The zero value runs a program in silence on a virtual clock.
type Options struct {
	// Stdout and Stderr get the program's output as text, in order. nil drops it.
	Stdout, Stderr func(text string)
	// Input answers input(): a line without its newline, or io.EOF. Showing the prompt is up to it.
	Input func(prompt string) (string, error)
	// Args is sys.argv; Args[0] is the program's name.
	Args []string
	// Filename is the program's name in tracebacks; "<string>" if empty.
	Filename string
	// Strict answers what old programs do as CPython 3.14 would, without help.
	Strict bool
	// Seed makes what is random repeatable.
	Seed uint64
	// Order decides what asyncio leaves open; nil is the usual order.
	Order *loop.Order
	// Driver is the clock; nil is a virtual one.
	Driver loop.Driver
	// Tracer records the event loop; nil is off.
	Tracer *loop.Tracer
	// Fetch reaches the network; nil refuses.
	Fetch host.Fetcher
	// Net says what its simulated network reaches besides its own machine: "none" nothing, "live" what Fetch reaches, else
	// hosts with recorded answers. Hosts declares more of those, in the form that loop/sim's ParseRecordings reads.
	Net, Hosts string
	// Limits bound what the program may use.
	Limits Limits
	// Files are the program's files, by absolute path: for imports and open.
	Files map[string][]byte
	// FS is the program's file system; nil is one in memory that begins with Files.
	FS host.FS
	// Cwd is the directory that the program starts in; "" is the root.
	Cwd string
	// Environ is os.environ at the start, as "NAME=value".
	Environ []string
	// Machine gives the program real processes and sockets; nil simulates them.
	Machine *host.Machine
	// OnSlice is called about every 8 ms of work, from the goroutine that runs the program: the host may park there.
	OnSlice func()
}

// Limits bound a run of a program, which ends if it goes on after that. 0 is the default, which for steps and output is none.
type Limits struct {
	Steps     int64 // loop iterations and calls
	Output    int64 // bytes of output
	Memory    int64 // bytes; the default is 256 MB
	Recursion int   // Python calls; the default is 1,000
}

// ErrorInfo tells how a program failed.
type ErrorInfo struct {
	Type, Message              string
	Line, Col, EndLine, EndCol int // from 1; 0 where there is none
	Traceback                  string
}

// Interp is an interpreter.
type Interp struct {
	th    *vm.Thread
	opts  Options
	host  *host.Host
	err   *ErrorInfo
	wrote int64

	finders finders
	running map[string]*running   // the imports that are under way
	waits   map[*vm.Thread]string // which of them a thread waits for
}

// New makes an interpreter.
func New(o Options) *Interp {
	in := &Interp{opts: o}
	rt := vm.NewRuntime()
	_, virtual := o.Driver.(*sim.Driver)
	if o.Driver == nil {
		in.opts.Driver, virtual = sim.New(sim.Options{}), true
	}
	if o.Filename == "" {
		in.opts.Filename = "<string>"
	}
	if v, ok := o.Driver.(interface{ Virtual() bool }); ok {
		virtual = v.Virtual()
	}
	in.host = &host.Host{Driver: in.opts.Driver, Tracer: o.Tracer, IDs: &loop.IDs{}, Fetch: o.Fetch, Strict: o.Strict, Seed: o.Seed, Order: o.Order, Net: o.Net, Hosts: o.Hosts,
		Virtual: virtual, Files: o.Files, System: o.FS, Cwd: o.Cwd, Environ: o.Environ, Machine: o.Machine}
	in.host.Python = in.python
	rt.Host = in.host
	rt.Args = o.Args
	rt.Strict, rt.Seed = o.Strict, o.Seed
	rt.Input = in.input
	rt.Stdout = func(s string) { in.write(o.Stdout, "stdout", s) }
	rt.Stderr = func(s string) { in.write(o.Stderr, "stderr", s) }
	rt.MemoryLimit = o.Limits.Memory
	rt.OnSlice = func() error {
		if in.opts.OnSlice != nil {
			in.opts.OnSlice()
		}
		err := in.opts.Driver.Interrupted()
		if g, ok := in.host.Threads.(*thread.Group); ok {
			return g.Slice(err)
		}
		return err
	}
	rt.Import = func(th *vm.Thread, name string) (vm.Value, error) { return in.importing(th, name, in.importModule) }
	rt.Importlib, rt.AwaitImport = in.importlib, in.awaitImport
	rt.LibraryFile = func(th *vm.Thread, name string) string {
		file, _ := library(th, name)
		return file
	}
	// Importing codecs sets better ones.
	rt.CodecLookup = func(th *vm.Thread, encoding string, part vm.CodecPart) (vm.Value, error) {
		if _, err := th.ImportModule("codecs", vm.NewDict(), vm.None, 0); err != nil {
			return vm.Unbound, err
		}
		return rt.CodecLookup(th, encoding, part)
	}
	rt.CodecErrorLookup = func(th *vm.Thread, name string) (vm.Value, error) {
		if _, err := th.ImportModule("codecs", vm.NewDict(), vm.None, 0); err != nil {
			return vm.Unbound, err
		}
		return rt.CodecErrorLookup(th, name)
	}
	rt.IsFile = func(name string) bool {
		st, err := in.host.FS().Stat(in.host.Abs(name), true)
		return err == nil && !st.IsDir()
	}
	rt.Builtins.SetStr(vm.Intern("open"), pyio.Open().Value())
	rt.Builtins.SetStr(vm.Intern("help"), sys.Help().Value())
	rt.Builtins.SetStr(vm.Intern("breakpoint"), sys.Breakpoint().Value())
	for _, name := range []string{"exit", "quit"} {
		rt.Builtins.SetStr(vm.Intern(name), sys.NewQuitter(name))
	}
	for name, text := range map[string]string{
		"copyright": "Copyright (c) the authors of aioplay.",
		"credits":   "aioplay is its authors' work; Python's language and library are those of the Python Software Foundation and its contributors.",
		"license":   "aioplay is under the MIT License, which stands in the file LICENSE of its source.",
	} {
		rt.Builtins.SetStr(vm.Intern(name), sys.NewPrinter(text))
	}
	in.th = vm.NewThread(rt)
	if o.Limits.Recursion > 0 {
		in.th.SetRecursionLimit(o.Limits.Recursion)
	}
	return in
}

// Thread is the interpreter's main thread, for hosts that add to it.
func (in *Interp) Thread() *vm.Thread { return in.th }

// Interrupt makes the running program raise KeyboardInterrupt. It is safe from any goroutine.
func (in *Interp) Interrupt() {
	in.opts.Driver.Interrupt(vm.NewError(vm.KeyboardInterruptType))
}

// Unhandled is how many errors reached the exception handler of an event loop: of callbacks, of tasks that nobody awaited.
func (in *Interp) Unhandled() int { return in.host.Unhandled }

// Error tells how the last Run failed; nil if it didn't.
func (in *Interp) Error() *ErrorInfo { return in.err }

func (in *Interp) write(to func(string), stream, s string) {
	in.wrote += int64(len(s))
	if max := in.opts.Limits.Output; max > 0 && in.wrote > max {
		if in.wrote-int64(len(s)) <= max {
			in.opts.Driver.Interrupt(vm.ErrorOf(vm.RuntimeErrorType, "output limit exceeded"))
		}
		return
	}
	if t := in.opts.Tracer; t != nil {
		var task *loop.Task
		if l := in.host.Loop; l != nil {
			task = l.Current()
		}
		t.Output(task, stream, s)
	}
	if to != nil {
		to(s)
	}
}

func (in *Interp) input(prompt string) (string, error) {
	if in.opts.Input == nil {
		return "", io.EOF
	}
	s, err := in.opts.Input(prompt)
	if err == nil {
		return s, nil
	}
	if e := in.opts.Driver.Interrupted(); e != nil {
		return "", e
	}
	return "", err
}

// Run runs a program as `python3 FILE` does: its traceback goes to Stderr, and the status is 0, 1, what SystemExit
// says, or 130 after an interrupt.
func (in *Interp) Run(source []byte) (status int) {
	th := in.th
	in.err, in.wrote = nil, 0
	th.Runtime.LimitSteps(in.opts.Limits.Steps)
	defer func() {
		if p := recover(); p != nil {
			k, ok := p.(thread.Killed)
			if !ok {
				panic(p)
			}
			if status = k.Status; status < 0 {
				status = 128 - status
			}
			in.host.AtExit = nil
			thread.Of(th).Finish()
		}
	}()
	main := vm.NewModule("__main__", vm.NewDict())
	main.Set("__file__", vm.NewStr(in.opts.Filename))
	main.Set("__spec__", vm.None)
	main.Set("__loader__", vm.None)
	main.Described()
	main.Set("__builtins__", mustModule(th, "builtins"))
	th.Runtime.Modules.SetStr(vm.Intern("__main__"), main.Value())
	err := in.run(source, main)
	status = in.report(err)
	for n := len(in.host.AtExit); n > 0; n = len(in.host.AtExit) {
		f := in.host.AtExit[n-1]
		in.host.AtExit = in.host.AtExit[:n-1]
		f(th)
	}
	th.FinalizeAll()
	th.NeverAwaited()
	if !in.flushStdout() {
		status = 120
	}
	if g, ok := in.host.Threads.(*thread.Group); ok {
		g.Finish()
	}
	return status
}

func mustModule(th *vm.Thread, name string) vm.Value {
	return th.Runtime.Modules.GetStr(vm.Intern(name))
}

// run compiles and runs the program. A panic is a bug of ours; the reader still gets an error and keeps the page.
func (in *Interp) run(source []byte, main *vm.Module) (err error) {
	defer func() {
		if p := recover(); p != nil {
			if k, ok := p.(thread.Killed); ok {
				panic(k)
			}
			err = vm.SystemError("internal error: " + panicText(p))
		}
	}()
	if _, err := in.th.ImportModule("sys", vm.NewDict(), vm.None, 0); err != nil && !vm.Matches(err, vm.ModuleNotFoundErrorType) {
		return err
	}
	code, err := in.th.CompileSource(source, in.opts.Filename, syntax.ModeExec|syntax.File, true)
	if err != nil {
		return err
	}
	_, err = in.th.RunModule(code, main.Namespace())
	return err
}

func panicText(p any) string {
	switch p := p.(type) {
	case error:
		return p.Error()
	case string:
		return p
	}
	return "unknown panic"
}

// report prints an uncaught exception and turns it into an exit status.
func (in *Interp) report(err error) int {
	if err == nil {
		return 0
	}
	th := in.th
	e, ok := err.(*vm.Exception)
	if !ok {
		e = vm.SystemError(err.Error())
	}
	if e.Type().IsSubtype(vm.SystemExitType) {
		return in.exitStatus(e)
	}
	in.err, in.host.Uncaught = in.info(e, th.FormatException(e)), e
	if status, ok := in.showUncaught(e); ok {
		return status
	}
	if e.Type().IsSubtype(vm.KeyboardInterruptType) {
		return 130
	}
	return 1
}

// showUncaught prints an uncaught exception, as sys.excepthook says. A hook may end the program with a status of its own.
func (in *Interp) showUncaught(e *vm.Exception) (status int, exits bool) {
	th := in.th
	attr := func(name string) vm.Value {
		if m := mustModule(th, "sys"); m.Bound() && m.Type() == vm.ModuleType {
			return vm.As[vm.Module](m).Namespace().GetStr(vm.Intern(name))
		}
		return vm.Unbound
	}
	hook := attr("excepthook")
	switch {
	case hook == attr("__excepthook__") && attr("stderr") == attr("__stderr__"): // nobody has changed anything
		th.WriteStderr(in.err.Traceback)
		return 0, false
	case !hook.Bound():
		th.WriteStderr("sys.excepthook is missing\n" + in.err.Traceback)
		return 0, false
	}
	tb, err := th.GetAttr(e.Value(), vm.Intern("__traceback__"))
	if err == nil {
		_, err = th.Call(hook, e.Type().Value(), e.Value(), tb)
	}
	if err == nil {
		return 0, false
	}
	inHook, ok := err.(*vm.Exception)
	if ok && inHook.Type().IsSubtype(vm.SystemExitType) {
		return in.exitStatus(inHook), true
	}
	if !ok {
		inHook = vm.SystemError(err.Error())
	}
	th.WriteStderr("Error in sys.excepthook:\n" + th.FormatException(inHook) + "\nOriginal exception was:\n" + in.err.Traceback)
	return 0, false
}

// exitStatus is what sys.exit's argument means.
func (in *Interp) exitStatus(e *vm.Exception) int {
	v, err := in.th.GetAttr(e.Value(), vm.Intern("code"))
	if err != nil || v.IsNone() {
		return 0
	}
	if vm.IsIntLike(v) {
		n, err := in.th.Index(v)
		if err != nil {
			return 255
		}
		return int(n & 0xFF)
	}
	s, err := in.th.Str(v)
	if err == nil {
		in.th.WriteStderr(s + "\n")
	}
	return 1
}

// info describes an exception for hosts that mark its place in the source.
func (in *Interp) info(e *vm.Exception, text string) *ErrorInfo {
	msg, _ := in.th.Str(e.Value())
	p := e.Place(in.opts.Filename)
	return &ErrorInfo{Type: e.Type().Name, Message: msg, Traceback: text, Line: p.Line, Col: p.Col, EndLine: p.EndLine, EndCol: p.EndCol}
}

// importModule makes a module that isn't in sys.modules: one of the library's, or a program's file. What is written in
// Go can't be hidden; what is written in Python is hidden by the program's own files, but not by those of PYTHONPATH:
// that may name the library of another Python, which is asked for what we don't have.
func (in *Interp) importModule(th *vm.Thread, name string) (vm.Value, error) {
	if in.finders.replaced(th) && !strings.HasPrefix(name, "_frozen_importlib") {
		return th.Runtime.Importlib(th, "_import_by_finders", vm.NewStr(name))
	}
	if name == "_imp" {
		m, err := in.impModule(th)
		return m.Value(), err
	}
	if f := modules[name]; f != nil {
		m, err := f(th)
		if err != nil {
			return vm.Unbound, err
		}
		if name == "sys" {
			m.SetLate(&in.finders)
		}
		return m.Value(), nil
	}
	if v, err := in.importFile(th, name, false); v.Bound() || err != nil {
		return v, err
	}
	if v, err := pure.Import(th, name); v.Bound() || err != nil {
		return v, err
	}
	if v, err := in.importFile(th, name, true); v.Bound() || err != nil {
		return v, err
	}
	return vm.Unbound, moduleMissing(th, name)
}
