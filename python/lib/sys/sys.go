// Package sys is Python's sys module.
package sys

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/io"
	"github.com/aioplay/aioplay/python/vm"
)

// Version is the version of Python that the interpreter implements.
const Version = "3.14.0"

// Executable is sys.executable: where the interpreter would be.
const Executable = "/usr/bin/python3"

const hexVersion = 0x030E00F0

var (
	versionInfoType = vm.StructSequence("sys.version_info", "major", "minor", "micro", "releaselevel", "serial")
	floatInfoType   = vm.NewStructClass("sys.float_info", 11, "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds")
	intInfoType     = vm.NewStructClass("sys.int_info", 4, "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold")
	hashInfoType    = vm.NewStructClass("sys.hash_info", 9, "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff")
	threadInfoType  = vm.NewStructClass("sys.thread_info", 3, "name", "lock", "version")
	flagsType       = vm.StructSequence("sys.flags", "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits")
	hooksType       = vm.NewStructClass("asyncgen_hooks", 2, "firstiter", "finalizer")
)

func num(n int64) vm.Value { return vm.Int(n) }

func orNone(v vm.Value) vm.Value {
	if !v.Bound() {
		return vm.None
	}
	return v
}

// Library is where the library's modules say that they are. There are no files: CPython, too, can have its library in a zip
// archive, and programs that look beside a module's __file__ are ready for it.
const Library = "/usr/lib/python314.zip"

// builtIn are the modules that are C's in CPython: they come from no file.
const builtIn = "_ast _codecs _collections _functools _heapq _io _random _signal _socket _string _thread array atexit binascii " +
	"builtins cmath errno gc itertools math posix select sys time unicodedata"

// BuiltIn reports whether a module of the library comes from no file; our own helpers do as little as C's modules.
func BuiltIn(name string) bool {
	switch name {
	case "__future__", "_weakrefset", "_compat_pickle", "_ast_unparse", "_frozen_importlib", "_frozen_importlib_external":
		return false
	}
	return name[0] == '_' || strings.Contains(" "+builtIn+" ", " "+name+" ")
}

// Module makes the module. The platform is "linux": programs that ask choose among Windows, macOS and the rest by it,
// and the simulated world (signals, processes, paths) is a Unix one; an answer of "emscripten" or "wasi" would make
// them turn off what works here.
func Module(th *vm.Thread) (*vm.Module, error) {
	rt := th.Runtime
	m := vm.NewModule("sys", vm.NewDict())
	version := vm.NewStructSequence(versionInfoType, nil, num(3), num(14), num(0), str("final"), num(0))
	streams, err := standard(th)
	if err != nil {
		return nil, err
	}
	for i, n := range [...]string{"stdin", "stdout", "stderr"} {
		m.Set(n, streams[i])
		m.Set("__"+n+"__", streams[i])
	}
	args := make([]vm.Value, len(rt.Args))
	for i, a := range rt.Args {
		args[i] = str(a)
	}
	if len(args) == 0 {
		args = []vm.Value{str("")}
	}
	impl := vm.NewDict()
	impl.SetStr(vm.Intern("name"), str("aioplay"))
	impl.SetStr(vm.Intern("cache_tag"), str("aioplay-314"))
	impl.SetStr(vm.Intern("version"), version)
	impl.SetStr(vm.Intern("hexversion"), num(hexVersion))
	impl.SetStr(vm.Intern("_multiarch"), str("x86_64-linux-gnu"))
	impl.SetStr(vm.Intern("supports_isolated_interpreters"), vm.False)
	var names []vm.Value
	for _, n := range strings.Fields(vm.StdlibModuleNames) {
		names = append(names, str(n))
	}
	path := searchPath(host.Of(th), vm.Text(args[0]))
	if len(path) > 0 {
		rt.Home = vm.Text(path[0])
	}
	var built []vm.Value
	for _, n := range strings.Fields(builtIn) {
		built = append(built, str(n))
	}
	stdlib, err := th.Call(vm.FrozenSetType.Value(), vm.NewList(names...))
	if err != nil {
		return nil, err
	}
	for name, v := range map[string]vm.Value{
		"argv":                 vm.NewList(args...),
		"orig_argv":            vm.NewList(append([]vm.Value{str("python3")}, args...)...),
		"modules":              rt.Modules.Value(),
		"path":                 vm.NewList(path...),
		"version":              str(Version + " (aioplay) [Go]"),
		"version_info":         version,
		"hexversion":           num(hexVersion),
		"api_version":          num(1013),
		"implementation":       vm.NewSimpleNamespace(impl),
		"platform":             str("linux"),
		"byteorder":            str("little"),
		"maxsize":              num(1<<63 - 1),
		"maxunicode":           num(0x10FFFF),
		"executable":           str(Executable),
		"prefix":               str("/usr"),
		"exec_prefix":          str("/usr"),
		"base_prefix":          str("/usr"),
		"base_exec_prefix":     str("/usr"),
		"platlibdir":           str("lib"),
		"_stdlib_dir":          str(Library),
		"abiflags":             str(""),
		"copyright":            str("aioplay: MIT License"),
		"float_repr_style":     str("short"),
		"warnoptions":          vm.NewList(),
		"_xoptions":            vm.NewDict().Value(),
		"dont_write_bytecode":  vm.True,
		"pycache_prefix":       vm.None,
		"builtin_module_names": vm.NewTuple(built...),
		"stdlib_module_names":  stdlib,
		"float_info":           vm.NewStructSequence(floatInfoType, nil, vm.Float(1.7976931348623157e308), num(1024), num(308), vm.Float(2.2250738585072014e-308), num(-1021), num(-307), num(15), num(53), vm.Float(2.220446049250313e-16), num(2), num(1)),
		"int_info":             vm.NewStructSequence(intInfoType, nil, num(30), num(4), num(4300), num(640)),
		"hash_info":            vm.NewStructSequence(hashInfoType, nil, num(64), num(1<<61-1), num(314159), num(0), num(1000003), str("siphash13"), num(64), num(128), num(0)),
		"thread_info":          vm.NewStructSequence(threadInfoType, nil, str("pthread"), str("semaphore"), vm.None),
		"flags":                flags(),
	} {
		m.Set(name, v)
	}
	m.Add(functions()...)
	m.Set("__excepthook__", m.Namespace().GetStr(vm.Intern("excepthook")))
	m.Set("__breakpointhook__", m.Namespace().GetStr(vm.Intern("breakpointhook")))
	m.Set("__displayhook__", m.Namespace().GetStr(vm.Intern("displayhook")))
	m.Set("__unraisablehook__", m.Namespace().GetStr(vm.Intern("unraisablehook")))
	return m, nil
}

// standard makes the three streams. Those that are a process's pipes or files are like any other file.
func standard(th *vm.Thread) (streams [3]vm.Value, err error) {
	h := host.Of(th)
	direct := false
	for _, e := range h.Environ {
		direct = direct || strings.HasPrefix(e, "PYTHONUNBUFFERED=") && len(e) > len("PYTHONUNBUFFERED=")
	}
	for fd := range streams {
		if _, ferr := h.FileOf(fd); ferr == nil {
			streams[fd], err = io.StdText(th, fd, direct || h.Unbuffered)
			if err != nil {
				return streams, err
			}
			continue
		}
		streams[fd] = newStream(fd)
	}
	th.Runtime.StdinObject, th.Runtime.StdoutObject = streams[0], streams[1]
	if streams[0].Type() != streamType {
		th.Runtime.StdinObject = vm.Unbound
	}
	if streams[1].Type() != streamType {
		th.Runtime.StdoutObject = vm.Unbound
	}
	return streams, nil
}

// searchPath is sys.path at the start: the program's directory, and what PYTHONPATH names.
func searchPath(h *host.Host, program string) []vm.Value {
	path := []vm.Value{str("")}
	if program != "-c" && program != "-" && program != "" {
		path[0] = str(h.Abs(program[:strings.LastIndexByte(program, '/')+1]))
	}
	for _, d := range h.PythonPath() {
		path = append(path, str(d))
	}
	return path
}

func flags() vm.Value {
	items := make([]vm.Value, 18)
	for i := range items {
		items[i] = num(0)
	}
	items[11], items[14], items[13], items[16], items[17] = num(1), num(1), vm.False, vm.False, num(4300)
	return vm.NewStructSequence(flagsType, nil, items...)
}

func functions() []*vm.Builtin {
	var switchInterval vm.Value = vm.Float(0.005)
	none := func(name string, min, max int) *vm.Builtin {
		return vm.FuncN(name, min, max, func(th *vm.Thread, a []vm.Value) (vm.Value, error) { return vm.None, nil })
	}
	answer := func(name string, f func(th *vm.Thread) vm.Value) *vm.Builtin {
		return vm.Func0(name, func(th *vm.Thread) (vm.Value, error) { return f(th), nil })
	}
	return []*vm.Builtin{
		vm.FuncN("exit", 0, 1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			v, err := th.Call(vm.SystemExitType.Value(), a...)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.Unbound, vm.As[vm.Exception](v)
		}),
		vm.Func1("getrefcount", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.Int(th.RefCount(v)), nil
		}),
		vm.Func0("deactivate_stack_trampoline", func(th *vm.Thread) (vm.Value, error) { return vm.None, nil }),
		vm.Func1("activate_stack_trampoline", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if !vm.IsStr(v) {
				return vm.Unbound, vm.TypeError("activate_stack_trampoline() argument must be str, not " + vm.ArgumentName(v))
			}
			return vm.Unbound, vm.ValueError("perf trampoline not available")
		}),
		answer("getallocatedblocks", func(th *vm.Thread) vm.Value { return num(0) }),
		vm.FuncSig("getunicodeinternedsize", "*, _only_immortal=False", func(th *vm.Thread, a []vm.Value) (vm.Value, error) { return num(0), nil }),
		answer("is_stack_trampoline_active", func(th *vm.Thread) vm.Value { return vm.False }),
		answer("is_remote_debug_enabled", func(th *vm.Thread) vm.Value { return vm.False }),
		answer("getrecursionlimit", func(th *vm.Thread) vm.Value { return num(int64(th.RecursionLimit())) }),
		vm.Func1("setrecursionlimit", setRecursionLimit),
		vm.Func0("exc_info", func(th *vm.Thread) (vm.Value, error) {
			e := th.Handled()
			if e == nil {
				return vm.NewTuple(vm.None, vm.None, vm.None), nil
			}
			tb, err := th.GetAttr(e.Value(), vm.Intern("__traceback__"))
			return vm.NewTuple(e.Type().Value(), e.Value(), tb), err
		}),
		answer("exception", func(th *vm.Thread) vm.Value {
			if e := th.Handled(); e != nil {
				return e.Value()
			}
			return vm.None
		}),
		vm.FuncN("_getframe", 0, 1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			depth := int64(0)
			if len(a) == 1 {
				var err error
				if depth, err = th.Index(a[0]); err != nil {
					return vm.Unbound, err
				}
			}
			f := th.CurrentFrame(int(max(depth, 0)))
			if f == nil {
				return vm.Unbound, vm.ValueError("call stack is not deep enough")
			}
			return f.Value(), nil
		}),
		vm.FuncN("_getframemodulename", 0, 1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			depth := int64(0)
			if len(a) == 1 {
				depth, _ = vm.SmallInt(a[0])
			}
			f := th.CurrentFrame(int(depth))
			if f == nil {
				return vm.None, nil
			}
			g, err := th.GetAttr(f.Value(), vm.Intern("f_globals"))
			if err != nil {
				return vm.Unbound, err
			}
			return orNone(vm.As[vm.Dict](g).GetStr(vm.Intern("__name__"))), nil
		}),
		vm.FuncSig("getsizeof", "object, default=-1", getSizeOf),
		vm.Func1("intern", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if v.Type() != vm.StrType {
				if !vm.IsStr(v) {
					return vm.Unbound, vm.TypeError("intern() argument must be str, not " + vm.ArgumentName(v))
				}
				return vm.Unbound, vm.TypeError("can't intern " + v.Type().Name)
			}
			return vm.InternStr(v), nil
		}),
		answer("getdefaultencoding", func(th *vm.Thread) vm.Value { return str("utf-8") }),
		answer("getfilesystemencoding", func(th *vm.Thread) vm.Value { return str("utf-8") }),
		answer("getfilesystemencodeerrors", func(th *vm.Thread) vm.Value { return str("surrogateescape") }),
		answer("is_finalizing", func(th *vm.Thread) vm.Value { return vm.False }),
		answer("get_int_max_str_digits", func(th *vm.Thread) vm.Value { return num(int64(*vm.MaxIntDigits())) }),
		vm.FuncSig("set_int_max_str_digits", "maxdigits", func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			n, err := th.Index(a[0])
			if err == nil && n != 0 && n < 640 {
				err = vm.ValueError("maxdigits must be >= 640 or 0 for unlimited")
			}
			if err == nil {
				*vm.MaxIntDigits() = int(n)
			}
			return vm.None, err
		}),
		answer("get_asyncgen_hooks", func(th *vm.Thread) vm.Value {
			h := &th.Runtime.Hooks
			return vm.NewStructSequence(hooksType, nil, orNone(h.AsyncGenFirstIter), orNone(h.AsyncGenFinalizer))
		}),
		vm.FuncSig("set_asyncgen_hooks", "firstiter=None, finalizer=None", func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			h := &th.Runtime.Hooks
			for i, p := range [...]*vm.Value{&h.AsyncGenFirstIter, &h.AsyncGenFinalizer} {
				switch {
				case !a[i].Bound():
				case a[i].IsNone():
					*p = vm.Unbound
				case a[i].Type().Slots.Call == nil:
					return vm.Unbound, vm.TypeError("callable " + [...]string{"firstiter", "finalizer"}[i] + " expected, got " + a[i].Type().Name)
				default:
					*p = a[i]
				}
			}
			return vm.None, nil
		}),
		answer("getswitchinterval", func(th *vm.Thread) vm.Value { return switchInterval }),
		vm.Func1("setswitchinterval", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			f, err := th.AsFloat(v)
			if err == nil && f <= 0 {
				err = vm.ValueError("switch interval must be strictly positive")
			}
			if err == nil {
				switchInterval = vm.Float(f)
			}
			return vm.None, err
		}),
		answer("get_coroutine_origin_tracking_depth", func(th *vm.Thread) vm.Value { return num(int64(th.Runtime.OriginDepth)) }),
		vm.FuncSig("set_coroutine_origin_tracking_depth", "depth", func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			n, err := th.Index(a[0])
			if err == nil && n < 0 {
				err = vm.ValueError("depth must be >= 0")
			}
			if err == nil {
				th.Runtime.OriginDepth = int(n)
			}
			return vm.None, err
		}),
		vm.FuncN("excepthook", 3, 3, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			if vm.IsException(a[1]) {
				return vm.None, write(th, "stderr", th.FormatException(vm.As[vm.Exception](a[1])))
			}
			return vm.None, write(th, "stderr", "TypeError: print_exception(): Exception expected for value, "+a[1].Type().Name+" found\n")
		}),
		vm.Func1("displayhook", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if v.IsNone() {
				return vm.None, nil
			}
			s, err := th.Repr(v)
			if err != nil {
				return vm.Unbound, err
			}
			th.Runtime.Builtins.SetStr(vm.Intern("_"), v)
			return vm.None, write(th, "stdout", s+"\n")
		}),
		vm.Func1("unraisablehook", unraisable),
		vm.FuncN("audit", 1, -1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			if !vm.IsStr(a[0]) {
				return vm.Unbound, vm.TypeError("audit() argument 1 must be str, not " + vm.ArgumentName(a[0]))
			}
			return vm.None, nil
		}), none("addaudithook", 1, 1), vm.FuncArgs("breakpointhook", breakpointHook),
		vm.FuncN("call_tracing", 2, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			if a[1].Type() != vm.TupleType {
				return vm.Unbound, vm.TypeError("call_tracing() argument 2 must be tuple, not " + a[1].Type().Name)
			}
			args, err := th.ToSlice(a[1])
			if err != nil {
				return vm.Unbound, err
			}
			return th.Call(a[0], args...)
		}),
		none("_clear_type_cache", 0, 0),
		setTrace("settrace", false), answer("gettrace", func(th *vm.Thread) vm.Value { return th.Trace(false) }),
		setTrace("setprofile", true), answer("getprofile", func(th *vm.Thread) vm.Value { return th.Trace(true) }),
		answer("_is_gil_enabled", func(th *vm.Thread) vm.Value { return vm.True }),
	}
}

func setTrace(name string, profile bool) *vm.Builtin {
	return vm.Func1(name, func(th *vm.Thread, fn vm.Value) (vm.Value, error) { return vm.None, th.SetTrace(profile, fn) })
}

// write writes to what sys.stdout or sys.stderr is now.
func write(th *vm.Thread, stream, s string) error {
	f, err := th.LookupAttr(th.Runtime.Modules.GetStr(vm.Intern("sys")), vm.Intern(stream))
	switch {
	case err != nil:
		return err
	case !f.Bound():
		return vm.ErrorOf(vm.RuntimeErrorType, "lost sys."+stream)
	case f.IsNone():
		return nil
	}
	_, err = th.CallMethod(f, vm.Intern("write"), str(s))
	return err
}

func setRecursionLimit(th *vm.Thread, v vm.Value) (vm.Value, error) {
	n, err := th.Index(v)
	if err != nil {
		return vm.Unbound, err
	}
	if n < 1 {
		return vm.Unbound, vm.ValueError("recursion limit must be greater or equal than 1")
	}
	if n > 1<<31-1 {
		return vm.Unbound, vm.OverflowError("Python int too large to convert to C int")
	}
	if d := th.Depth(); int(n) <= d {
		return vm.Unbound, vm.ErrorOf(vm.RecursionErrorType, "cannot set the recursion limit to "+dec(n)+" at the recursion depth "+dec(int64(d))+": the limit is too low")
	}
	th.SetRecursionLimit(int(n))
	return vm.None, nil
}

func dec(n int64) string { return strconv.FormatInt(n, 10) }

func getSizeOf(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	n, err := vm.SizeOf(th, a[0])
	if err != nil && a[1].Bound() && vm.Matches(err, vm.TypeErrorType) {
		return a[1], nil
	}
	return n, err
}

// unraisable is sys.unraisablehook: it prints.
func unraisable(th *vm.Thread, args vm.Value) (vm.Value, error) {
	var parts [3]vm.Value
	for i, n := range [...]string{"exc_value", "err_msg", "object"} {
		v, err := th.GetAttr(args, vm.Intern(n))
		if err != nil {
			return vm.Unbound, err
		}
		parts[i] = v
	}
	head := ""
	if !parts[1].IsNone() {
		s, err := th.Str(parts[1])
		if err != nil {
			return vm.Unbound, err
		}
		head = s
	}
	if !parts[2].IsNone() {
		r, err := th.Repr(parts[2])
		if err != nil {
			r = "<object repr() failed>"
		}
		if head == "" {
			head = "Exception ignored in"
		}
		head += ": " + r
	}
	switch {
	case !parts[2].IsNone():
		head += "\n"
	case head != "":
		head += ":\n"
	}
	if vm.IsException(parts[0]) {
		head += th.FormatUnraisable(vm.As[vm.Exception](parts[0]))
	}
	return vm.None, write(th, "stderr", head)
}
