// Module.go is the module _thread, on which threading, queue and concurrent.futures stand.

package thread

import (
	"strconv"

	"github.com/aioplay/aioplay/python/vm"
)

// Module makes the module _thread.
func Module(th *vm.Thread) (*vm.Module, error) {
	once.Do(define)
	Of(th)
	m := vm.NewModule("_thread", vm.NewDict())
	m.Set("LockType", LockType.Value())
	m.Set("lock", LockType.Value())
	m.Set("RLock", RLockType.Value())
	m.Set("error", vm.RuntimeErrorType.Value())
	m.Set("TIMEOUT_MAX", vm.Float(9223372036.0))
	defer func() {
		for name, same := range map[string]string{"allocate": "allocate_lock", "start_new": "start_new_thread", "exit_thread": "exit"} {
			m.Set(name, m.Namespace().GetStr(vm.Intern(same)))
		}
	}()
	m.Add(
		vm.Func0("allocate_lock", func(th *vm.Thread) (vm.Value, error) { return newLock(), nil }),
		vm.Func0("get_ident", func(th *vm.Thread) (vm.Value, error) { return vm.Int(th.Ident), nil }),
		vm.Func0("get_native_id", func(th *vm.Thread) (vm.Value, error) { return vm.Int((th.Ident-mainIdent)/0x1000 + 1), nil }),
		vm.Func1("_set_name", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s, err := th.Str(v)
			th.Name = s
			return vm.None, err
		}),
		vm.Func0("exit", func(th *vm.Thread) (vm.Value, error) { return vm.Unbound, vm.NewError(vm.SystemExitType) }),
		vm.FuncN("interrupt_main", 0, 1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			n := int64(sigint)
			if len(a) == 1 {
				var err error
				if n, err = th.Index(a[0]); err != nil {
					return vm.Unbound, err
				}
			}
			if n < 1 || n > 64 {
				return vm.Unbound, vm.ValueError("signal number out of range")
			}
			g := Of(th)
			g.Raise(int(n))
			if g.Main.Th == th {
				return vm.None, g.Deliver()
			}
			return vm.None, nil
		}),
		vm.Func1("_register_atexit", func(th *vm.Thread, f vm.Value) (vm.Value, error) {
			g := Of(th)
			g.atEnd = append(g.atEnd, f)
			return vm.None, nil
		}),
		vm.Func1("_on_end", func(th *vm.Thread, f vm.Value) (vm.Value, error) {
			Of(th).onEnd = f
			return vm.None, nil
		}),
		vm.Func0("daemon_threads_allowed", func(th *vm.Thread) (vm.Value, error) { return vm.True, nil }),
		vm.Func0("_get_main_thread_ident", func(th *vm.Thread) (vm.Value, error) { return vm.Int(mainIdent), nil }),
		vm.FuncN("stack_size", 0, 1, stackSize),
		vm.Func0("_count", func(th *vm.Thread) (vm.Value, error) { return vm.Int(int64(Of(th).Alive())), nil }),
		vm.Func0("_yield", func(th *vm.Thread) (vm.Value, error) { Of(th).Yield(); return vm.None, nil }),
		vm.Func1("_format_exception", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if !vm.IsException(v) {
				return vm.Unbound, vm.TypeError("an exception is required")
			}
			return vm.NewStr(th.FormatException(vm.As[vm.Exception](v))), nil
		}),
		vm.Func1("_write_stderr", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			th.WriteStderr(vm.Text(v))
			return vm.None, nil
		}),
		vm.FuncN("start_new_thread", 2, 3, func(th *vm.Thread, a []vm.Value) (vm.Value, error) { return start(th, a, false) }).HidesNothing(),
		vm.FuncN("_start_daemon", 2, 3, func(th *vm.Thread, a []vm.Value) (vm.Value, error) { return start(th, a, true) }).HidesNothing(),
	)
	return m, nil
}

// stackSize is stack_size(size=0): the number is kept, and a thread's stack grows as it needs.
func stackSize(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	g := Of(th)
	before := g.stack
	if len(a) == 1 {
		n, err := th.Index(a[0])
		switch {
		case err != nil:
			return vm.Unbound, err
		case n < 0:
			return vm.Unbound, vm.ValueError("size must be 0 or a positive value")
		case n > 0 && n < 32768:
			return vm.Unbound, vm.ValueError("size not valid: " + strconv.FormatInt(n, 10) + " bytes")
		}
		g.stack = n
	}
	return vm.Int(before), nil
}

const (
	maxThreads  = 4000     // of a process; Linux lets a program have some more
	threadBytes = 24 << 10 // what one takes
)

func start(th *vm.Thread, a []vm.Value, daemon bool) (vm.Value, error) {
	if a[0].Type().Slots.Call == nil {
		return vm.Unbound, vm.TypeError("first arg must be callable")
	}
	if !vm.IsTuple(a[1]) {
		return vm.Unbound, vm.TypeError("2nd arg must be a tuple")
	}
	fn := a[0]
	args := vm.Args{Pos: append([]vm.Value(nil), vm.As[vm.Tuple](a[1]).Items()...)}
	if len(a) == 3 {
		if !vm.IsDict(a[2]) {
			return vm.Unbound, vm.TypeError("optional 3rd arg must be a dictionary")
		}
		keys, err := th.ToSlice(a[2])
		if err != nil {
			return vm.Unbound, err
		}
		for _, k := range keys {
			v, err := th.GetItem(a[2], k)
			if err != nil {
				return vm.Unbound, err
			}
			args.Kw, args.Names = append(args.Kw, v), append(args.Names, vm.As[vm.Str](k))
		}
	}
	if Of(th).Alive() >= maxThreads || th.Reserve(threadBytes) != nil {
		return vm.Unbound, vm.RuntimeError("can't start new thread")
	}
	t := Of(th).Start(func(th *vm.Thread) {
		if _, err := th.CallArgs(fn, args); err != nil {
			if e, ok := err.(*vm.Exception); ok && !e.Type().IsSubtype(vm.SystemExitType) {
				r, rerr := th.Repr(fn)
				if rerr != nil {
					r = "?"
				}
				th.WriteStderr("Exception ignored in thread started by: " + r + "\n" + th.FormatUnraisable(e))
			}
		}
		if f := Of(th).onEnd; f.Bound() {
			th.Call(f)
		}
		fn, args = vm.Unbound, vm.Args{}
		th.HoldsNoMore()
		th.Settle()
	}, daemon, append(append([]vm.Value{fn}, args.Pos...), args.Kw...)...)
	return vm.Int(t.Th.Ident), nil
}
