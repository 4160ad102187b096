// Builtins.go: the built-in functions.

package vm

import (
	"strings"

	"github.com/aioplay/aioplay/python/compile"
)

// builtinOrder is the order of built-in names, in which the first of those that are as near to a misspelt one is suggested.
const builtinOrder = "__build_class__ __import__ abs all any ascii bin callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id input" +
	" isinstance issubclass iter aiter len locals max min next anext oct ord pow print repr round setattr sorted sum vars None Ellipsis NotImplemented False" +
	" True bool memoryview bytearray bytes classmethod complex dict enumerate filter float frozenset property int list map object range reversed set slice" +
	" staticmethod str super tuple type zip __debug__ BaseException BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError" +
	" AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration" +
	" StopIteration SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError ZeroDivisionError BytesWarning DeprecationWarning" +
	" EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning" +
	" BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError" +
	" PermissionError ProcessLookupError TimeoutError IndentationError _IncompleteInputError IndexError KeyError ModuleNotFoundError NotImplementedError" +
	" PythonFinalizationError RecursionError UnboundLocalError UnicodeError BrokenPipeError ConnectionAbortedError ConnectionRefusedError" +
	" ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError ExceptionGroup EnvironmentError IOError"

// newBuiltinsDict makes the namespace of built-in names.
func newBuiltinsDict() *Dict {
	d := NewDict()
	for _, name := range strings.Fields(builtinOrder) {
		d.SetStr(Intern(name), None) // until it is filled
	}
	for _, t := range [...]*Type{ObjectType, TypeType, IntType, FloatType, BoolType, ComplexType, StrType, BytesType, ByteArrayType,
		MemoryViewType, TupleType, ListType, DictType, SetType, FrozenSetType, RangeType, SliceType, StaticMethodType,
		ClassMethodType, PropertyType, SuperType, enumerateType, zipType, mapType, filterType, reversedType, BaseExceptionType} {
		d.SetStr(Intern(t.Name), t.Value())
	}
	for _, s := range exceptionTree {
		d.SetStr(Intern(s.name), (*s.at).Value())
	}
	d.SetStr(Intern("IOError"), OSErrorType.Value())
	d.SetStr(Intern("EnvironmentError"), OSErrorType.Value())
	d.SetStr(Intern("None"), None)
	d.SetStr(Intern("True"), True)
	d.SetStr(Intern("False"), False)
	d.SetStr(Intern("NotImplemented"), NotImplemented)
	d.SetStr(Intern("Ellipsis"), Ellipsis)
	d.SetStr(Intern("__debug__"), True)
	for _, b := range builtinFunctions() {
		b.Module = "builtins"
		d.SetStr(Intern(b.Name), b.Value())
	}
	return d
}

// sortSignature are the options of sorted and list.sort; sorted's errors speak of sort.
var sortSignature = parseSignature("*, key=None, reverse=False")

func builtinFunctions() []*Builtin {
	fns := []*Builtin{
		FuncArgs("__build_class__", buildClass).HidesNothing(),
		FuncSig("__import__", "name, globals=None, locals=None, fromlist=(), level=0", builtinImport),
		Func1("abs", func(th *Thread, v Value) (Value, error) {
			if f := v.Type().Slots.Abs; f != nil {
				return f(th, v)
			}
			return Unbound, TypeError("bad operand type for abs(): '" + v.Type().displayName() + "'")
		}).Delegates(),
		Func1("all", func(th *Thread, v Value) (Value, error) { return th.anyAll(v, false) }),
		Func1("any", func(th *Thread, v Value) (Value, error) { return th.anyAll(v, true) }),
		Func1("ascii", func(th *Thread, v Value) (Value, error) { return th.asciiStr(v) }),
		Func1("bin", func(th *Thread, v Value) (Value, error) { return th.intInBase(v, "#b") }),
		Func1("oct", func(th *Thread, v Value) (Value, error) { return th.intInBase(v, "#o") }),
		Func1("hex", func(th *Thread, v Value) (Value, error) { return th.intInBase(v, "#x") }),
		Func1("callable", func(th *Thread, v Value) (Value, error) { return Bool(v.Type().Slots.Call != nil), nil }),
		Func1("chr", builtinChr),
		Func1("ord", builtinOrd),
		FuncN("delattr", 2, 2, func(th *Thread, a []Value) (Value, error) {
			n, err := th.attrName(a[1])
			if err != nil {
				return Unbound, err
			}
			return None, th.DelAttr(a[0], n)
		}).Delegates(),
		FuncN("setattr", 3, 3, func(th *Thread, a []Value) (Value, error) {
			n, err := th.attrName(a[1])
			if err != nil {
				return Unbound, err
			}
			return None, th.SetAttr(a[0], n, a[2])
		}).Delegates(),
		FuncN("getattr", 2, 3, func(th *Thread, a []Value) (Value, error) {
			n, err := th.attrName(a[1])
			if err != nil {
				return Unbound, err
			}
			if len(a) == 2 {
				return th.GetAttr(a[0], n)
			}
			v, err := th.LookupAttr(a[0], n)
			if err == nil && v.ref == nil {
				return a[2], nil
			}
			return v, err
		}).Delegates(),
		FuncN("hasattr", 2, 2, func(th *Thread, a []Value) (Value, error) {
			n, err := th.attrName(a[1])
			if err != nil {
				return Unbound, err
			}
			v, err := th.LookupAttr(a[0], n)
			return Bool(v.ref != nil), err
		}).Delegates(),
		FuncN("dir", 0, 1, builtinDir),
		FuncN("divmod", 2, 2, func(th *Thread, a []Value) (Value, error) { return th.divmod(a[0], a[1]) }),
		FuncN("format", 1, 2, func(th *Thread, a []Value) (Value, error) {
			spec := ""
			if len(a) == 2 {
				if !IsStr(a[1]) {
					return Unbound, TypeError("format() argument 2 must be str, not " + argName(a[1]))
				}
				spec = Text(a[1])
			}
			s, err := th.Format(a[0], spec)
			return NewStr(s), err
		}).Delegates(),
		Func0("globals", func(th *Thread) (Value, error) { return th.frame.fn.globals.names(), nil }),
		Func0("locals", func(th *Thread) (Value, error) { return th.frame.localsValue(), nil }),
		FuncN("vars", 0, 1, func(th *Thread, a []Value) (Value, error) {
			if len(a) == 0 {
				return th.frame.localsValue(), nil
			}
			v, err := th.LookupAttr(a[0], strDict)
			if err == nil && v.ref == nil {
				return Unbound, TypeError("vars() argument must have __dict__ attribute")
			}
			return v, err
		}),
		Func1("hash", func(th *Thread, v Value) (Value, error) { h, err := th.HashValue(v); return Int(h), err }).Delegates(),
		Func1("id", func(th *Thread, v Value) (Value, error) { return Int(th.ID(v)), nil }),
		FuncN("input", 0, 1, builtinInput),
		FuncN("isinstance", 2, 2, func(th *Thread, a []Value) (Value, error) {
			ok, err := th.IsInstance(a[0], a[1])
			return Bool(ok), err
		}),
		FuncN("issubclass", 2, 2, func(th *Thread, a []Value) (Value, error) {
			ok, err := th.IsSubclass(a[0], a[1])
			return Bool(ok), err
		}),
		FuncN("iter", 1, 2, builtinIter).Delegates(),
		Func1("aiter", func(th *Thread, v Value) (Value, error) {
			f := v.Type().Slots.AIter
			if f == nil {
				return Unbound, TypeError("'" + v.Type().displayName() + "' object is not an async iterable")
			}
			it, err := f(th, v)
			if err == nil && it.Type().Slots.ANext == nil {
				return Unbound, TypeError("aiter() returned not an async iterator of type '" + it.Type().displayName() + "'")
			}
			return it, err
		}),
		FuncN("anext", 1, 2, func(th *Thread, a []Value) (Value, error) {
			f := a[0].Type().Slots.ANext
			if f == nil {
				return Unbound, TypeError("'" + a[0].Type().displayName() + "' object is not an async iterator")
			}
			v, err := f(th, a[0])
			if err == nil && len(a) == 2 {
				return NewAnext(v, a[1]), nil
			}
			return v, err
		}),
		Func1("len", func(th *Thread, v Value) (Value, error) { n, err := th.Len(v); return Int(int64(n)), err }).Delegates(),
		FuncArgs("max", func(th *Thread, a Args) (Value, error) { return th.minMax("max", cmpGt, a) }),
		FuncArgs("min", func(th *Thread, a Args) (Value, error) { return th.minMax("min", cmpLt, a) }),
		FuncN("next", 1, 2, builtinNext).Delegates(),
		FuncSig("pow", "base, exp, mod=None", func(th *Thread, a []Value) (Value, error) { return th.Pow(a[0], a[1], a[2]) }),
		FuncSig("print", "*args, sep=' ', end='\\n', file=None, flush=False", builtinPrint),
		Func1("repr", func(th *Thread, v Value) (Value, error) { return th.reprStr(v) }).Delegates(),
		FuncSig("round", "number, ndigits=None", builtinRound).Delegates(),
		FuncArgs("sorted", func(th *Thread, a Args) (Value, error) {
			if len(a.Pos) != 1 {
				return Unbound, TypeError("sorted expected 1 argument, got " + itoa(len(a.Pos)))
			}
			items, err := th.ToSlice(a.Pos[0])
			if err != nil {
				return Unbound, err
			}
			opts, err := sortSignature.match("sort", Args{Kw: a.Kw, Names: a.Names})
			if err != nil {
				return Unbound, err
			}
			if err := th.sortValues(items, opts[0], opts[1]); err != nil {
				return Unbound, err
			}
			return NewList(items...), nil
		}),
		FuncSig("sum", "iterable, /, start=0", builtinSum),
	}
	return append(fns, codeFunctions()...)
}

func builtinImport(th *Thread, a []Value) (Value, error) {
	if !IsStr(a[0]) {
		return Unbound, TypeError("module name must be a string")
	}
	var globals *Dict
	if a[1].ref != nil && IsDict(a[1]) {
		globals = As[Dict](a[1])
	} else {
		globals = NewDict()
	}
	level := int64(0)
	if a[4].ref != nil {
		var err error
		if level, err = th.Index(a[4]); err != nil {
			return Unbound, err
		}
		if level < 0 {
			return Unbound, ValueError("level must be >= 0")
		}
		switch {
		case level == 0 || a[1].ref != nil && IsDict(a[1]):
		case a[1].ref == nil || a[1].IsNone():
			return Unbound, newMessage(KeyErrorType, "'__name__' not in globals")
		default:
			return Unbound, TypeError("globals must be a dict")
		}
	}
	return th.ImportModule(Text(a[0]), globals, a[3], int(level))
}

func (th *Thread) anyAll(v Value, want bool) (Value, error) {
	found := false
	err := th.Each(v, func(x Value) error {
		t, err := th.Truth(x)
		if err == nil && t == want {
			found = true
			return errStop
		}
		return err
	})
	if err == errStop {
		err = nil
	}
	return Bool(found == want), err
}

func (th *Thread) intInBase(v Value, spec string) (Value, error) {
	i, err := th.IndexValue(v)
	if err != nil {
		return Unbound, err
	}
	if _, small := smallInt(i); !small {
		if err := th.Reserve(2 * toBig(i).BitLen()); err != nil {
			return Unbound, err
		}
	}
	s, err := th.formatInt(i, spec)
	return NewStr(s), err
}

func builtinChr(th *Thread, v Value) (Value, error) {
	w, err := th.IndexValue(v)
	if err != nil {
		return Unbound, err
	}
	n, ok := smallInt(w)
	if !ok || n < 0 || n > 0x10FFFF {
		return Unbound, ValueError("chr() arg not in range(0x110000)")
	}
	return NewStr(string(appendRune(nil, rune(n)))), nil
}

func builtinOrd(th *Thread, v Value) (Value, error) {
	if IsStr(v) {
		s := As[Str](v)
		if s.Len() == 1 {
			r, _ := decodeRune(s.s)
			return Int(int64(r)), nil
		}
		return Unbound, TypeError("ord() expected a character, but string of length " + itoa(s.Len()) + " found")
	}
	if b, ok := bytesOf(v); ok && (IsBytes(v) || isByteArray(v)) {
		if len(b) == 1 {
			return Int(int64(b[0])), nil
		}
		return Unbound, TypeError("ord() expected a character, but string of length " + itoa(len(b)) + " found")
	}
	return Unbound, TypeError("ord() expected string of length 1, but " + v.Type().displayName() + " found")
}

func builtinDir(th *Thread, a []Value) (Value, error) {
	var names []Value
	if len(a) == 0 {
		keys, err := th.CallMethod(th.frame.localsValue(), Intern("keys"))
		if err != nil {
			return Unbound, err
		}
		if names, err = th.ToSlice(keys); err != nil {
			return Unbound, err
		}
	} else {
		m, err := th.LookupSpecial(a[0], strDir)
		if err != nil {
			return Unbound, err
		}
		if m.ref == nil {
			return Unbound, TypeError("object does not provide __dir__")
		}
		v, err := th.Call(m)
		if err != nil {
			return Unbound, err
		}
		if names, err = th.ToSlice(v); err != nil {
			return Unbound, err
		}
	}
	if err := th.sortValues(names, Unbound, Unbound); err != nil {
		return Unbound, err
	}
	return NewList(names...), nil
}

func (th *Thread) divmod(a, b Value) (Value, error) {
	if a.ref != &intHeader && a.ref != &floatHeader || b.ref != &intHeader && b.ref != &floatHeader {
		if ownA, ownB := hasDivmod(a.Type()), hasDivmod(b.Type()); ownA || ownB {
			return th.ownDivmod(a, b, ownA, ownB)
		}
	}
	if r, err := numberDivMod(th, a, b); err != nil || r != NotImplemented {
		return r, err
	}
	q := NotImplemented
	if (a.ref.typ.genericBinary|b.ref.typ.genericBinary)&(1<<compile.BinFloorDiv) == 0 {
		var err error
		if q, err = th.tryBinary(compile.BinFloorDiv, a, b); err != nil {
			return Unbound, err
		}
	}
	if q == NotImplemented {
		return Unbound, th.operandError("divmod()", a, b)
	}
	r, err := th.tryBinary(compile.BinMod, a, b)
	if err == nil && r == NotImplemented {
		err = th.operandError("divmod()", a, b)
	}
	return NewTuple(q, r), err
}

// hasDivmod reports whether t is a program's class, or one of proxies of such, with a method for divmod.
func hasDivmod(t *Type) bool {
	return (t.flags&FlagHeap != 0 || t.Module == "weakref") && (ownMethod(t, "__divmod__") || ownMethod(t, "__rdivmod__"))
}

// ownDivmod is divmod where an operand's class has methods for it: they are asked in the order of all operators (see tryBinary
// and genericBinary).
func (th *Thread) ownDivmod(a, b Value, ownA, ownB bool) (Value, error) {
	ta, tb := a.Type(), b.Type()
	var r Value
	if ta != tb && ownB {
		r = tb.Lookup(Intern("__rdivmod__"))
	}
	if r.ref != nil && tb.IsSubtype(ta) && r != ta.Lookup(Intern("__rdivmod__")) {
		v, err := th.callBound(r, b, []Value{a})
		if err != nil || v != NotImplemented {
			return v, err
		}
		r = Unbound
	}
	if ownA {
		if m := ta.Lookup(Intern("__divmod__")); m.ref != nil {
			v, err := th.callBound(m, a, []Value{b})
			if err != nil || v != NotImplemented {
				return v, err
			}
		}
	}
	if !ownA || ta != tb && !ownB {
		if v, err := numberDivMod(th, a, b); err != nil || v != NotImplemented {
			return v, err
		}
	}
	if r.ref != nil {
		v, err := th.callBound(r, b, []Value{a})
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	return Unbound, th.operandError("divmod()", a, b)
}

func builtinInput(th *Thread, a []Value) (Value, error) {
	prompt := ""
	if len(a) == 1 {
		s, err := th.Str(a[0])
		if err != nil {
			return Unbound, err
		}
		prompt = s
	}
	rt := th.Runtime
	if sys := rt.Modules.GetStr(Intern("sys")); sys.ref != nil && sys.ref.typ == ModuleType {
		ns := As[Module](sys).Namespace()
		for _, name := range [...]string{"stdin", "stdout", "stderr"} {
			if s := orNone(ns.GetStr(Intern(name))); s.IsNone() {
				return Unbound, RuntimeError("lost sys." + name)
			}
		}
		if in := ns.GetStr(Intern("stdin")); in.ref != nil && in != rt.StdinObject {
			return th.inputFrom(in, prompt)
		}
	}
	if rt.Input == nil {
		return Unbound, newMessage(EOFErrorType, "EOF when reading a line")
	}
	s, err := rt.Input(prompt)
	if err != nil {
		if e, ok := err.(*Exception); ok {
			return Unbound, e
		}
		return Unbound, newMessage(EOFErrorType, "EOF when reading a line")
	}
	return NewStr(s), nil
}

// inputFrom is input() where the program has put another stream in place of sys.stdin.
func (th *Thread) inputFrom(in Value, prompt string) (Value, error) {
	if prompt != "" {
		if err := th.prompt(prompt); err != nil {
			return Unbound, err
		}
	}
	v, err := th.CallMethod(in, Intern("readline"))
	if err != nil {
		return Unbound, err
	}
	if !IsStr(v) {
		return Unbound, TypeError("object.readline() returned non-string")
	}
	s := Text(v)
	if s == "" {
		return Unbound, newMessage(EOFErrorType, "EOF when reading a line")
	}
	if s[len(s)-1] == '\n' {
		s = s[:len(s)-1]
	}
	return NewStr(s), nil
}

// prompt writes to whatever sys.stdout is.
func (th *Thread) prompt(s string) error {
	sys := th.Runtime.Modules.GetStr(strSys)
	if sys.ref == nil || sys.ref.typ != ModuleType {
		return th.WriteStdout(s)
	}
	out := As[Module](sys).Namespace().GetStr(strStdout)
	if out.ref == nil || out == th.Runtime.StdoutObject || out.IsNone() {
		return th.WriteStdout(s)
	}
	_, err := th.CallMethod(out, strWrite, NewStr(s))
	if err == nil {
		if _, err := th.CallMethod(out, strFlush); err != nil && !Matches(err, ExceptionType) {
			return err
		}
	}
	return err
}

func builtinIter(th *Thread, a []Value) (Value, error) {
	if len(a) == 1 {
		return th.Iter(a[0])
	}
	fn, sentinel := a[0], a[1]
	if fn.Type().Slots.Call == nil {
		return Unbound, TypeError("iter(v, w): v must be callable")
	}
	var it Value
	it = newGoIter("callable_iterator", func(th *Thread) (Value, error) {
		v, err := th.Call(fn)
		if err != nil {
			if Matches(err, StopIterationType) {
				err = nil
			}
			return Unbound, err
		}
		eq, err := th.equal(v, sentinel)
		if err != nil || eq || As[GoIter](it).next == nil { // the call may have used the iterator up
			return Unbound, err
		}
		return v, nil
	})
	As[GoIter](it).ask = func(th *Thread, q Question, _ int64) (Value, error) {
		if q == AskHeld {
			return NewTuple(fn, sentinel), nil
		}
		if q != AskReduce {
			return Unbound, nil
		}
		iter, err := builtinNamed(th, "iter")
		return NewTuple(iter, NewTuple(fn, sentinel)), err
	}
	return it, nil
}

// minMax is min() and max().
func (th *Thread) minMax(name string, op compareOp, a Args) (Value, error) {
	var key, def Value
	if len(a.Pos) == 0 {
		return Unbound, expected(name, 1, 2, 0)
	}
	for i, n := range a.Names {
		switch n.s {
		case "key":
			key = noneless(a.Kw[i])
		case "default":
			def = a.Kw[i]
		default:
			return Unbound, TypeError(name + "() got an unexpected keyword argument '" + n.s + "'" + didYouMean(n.s, "key", "default"))
		}
	}
	src := a.Pos[0]
	if len(a.Pos) > 1 {
		if def.ref != nil {
			return Unbound, TypeError("Cannot specify a default for " + name + "() with multiple positional arguments")
		}
		src = NewTuple(append([]Value(nil), a.Pos...)...)
	}
	var best, bestKey Value
	err := th.Each(src, func(v Value) error {
		k := v
		if key.ref != nil {
			var err error
			if k, err = th.Call(key, v); err != nil {
				return err
			}
		}
		if best.ref != nil {
			better, err := th.CompareBool(op, k, bestKey)
			if err != nil || !better {
				return err
			}
		}
		best, bestKey = v, k
		return nil
	})
	if err == nil && best.ref == nil {
		if def.ref != nil {
			return def, nil
		}
		return Unbound, ValueError(name + "() iterable argument is empty")
	}
	return best, err
}

func builtinNext(th *Thread, a []Value) (Value, error) {
	it := a[0]
	if it.Type().Slots.Next == nil {
		return Unbound, TypeError("'" + it.Type().displayName() + "' object is not an iterator")
	}
	if it.ref.typ.flags&FlagHeap != 0 {
		v, err := th.special(it, strNext) // keeps the StopIteration that the program raised
		if err != nil && len(a) == 2 && Matches(err, StopIterationType) {
			return a[1], nil
		}
		return v, err
	}
	th.stop = Unbound
	v, err := th.Next(it)
	if err != nil {
		if len(a) == 2 && Matches(err, StopIterationType) {
			return a[1], nil
		}
		return Unbound, err
	}
	if v.ref == nil {
		if len(a) == 2 {
			return a[1], nil
		}
		return Unbound, th.stopIteration(it)
	}
	return v, nil
}

var strWrite, strFlush = Intern("write"), Intern("flush")

// hasOwn reports whether a program has given an object an attribute of its own.
func hasOwn(v Value, name *Str) bool {
	a := attrsOf(v)
	return a != nil && a.get(name).ref != nil
}

func builtinPrint(th *Thread, a []Value) (Value, error) {
	sep, end := " ", "\n"
	for i, p := range [...]*string{&sep, &end} {
		if v := a[1+i]; v.ref != nil && !v.IsNone() {
			if !IsStr(v) {
				return Unbound, TypeError([...]string{"sep", "end"}[i] + " must be None or a string, not " + v.Type().displayName())
			}
			*p = Text(v)
		}
	}
	file := a[3]
	if file.ref == nil || file.IsNone() {
		if sys := th.Runtime.Modules.GetStr(strSys); sys.ref != nil && sys.ref.typ == ModuleType {
			file = As[Module](sys).Namespace().GetStr(strStdout)
		}
		if file.ref != nil && file.IsNone() {
			return None, nil
		}
	}
	items := tupleItems(a[0])
	if file.ref == nil || file == th.Runtime.StdoutObject && !hasOwn(file, strWrite) {
		var b []byte
		for i, v := range items {
			if i > 0 {
				b = append(b, sep...)
			}
			s, err := th.Str(v)
			if err != nil {
				th.WriteStdout(string(b))
				return Unbound, err
			}
			b = append(b, s...)
		}
		b = append(b, end...)
		return None, th.WriteStdout(string(b))
	}
	write := func(s string) error {
		_, err := th.CallMethod(file, strWrite, NewStr(s))
		return err
	}
	for i, v := range items {
		if i > 0 {
			if err := write(sep); err != nil {
				return Unbound, err
			}
		}
		s, err := th.Str(v)
		if err != nil {
			return Unbound, err
		}
		if err := write(s); err != nil {
			return Unbound, err
		}
	}
	if err := write(end); err != nil {
		return Unbound, err
	}
	if a[4].ref != nil {
		flush, err := th.Truth(a[4])
		if err != nil {
			return Unbound, err
		}
		if flush {
			_, err = th.CallMethod(file, strFlush)
			return None, err
		}
	}
	return None, nil
}

// WriteStdout writes to the program's standard output.
func (th *Thread) WriteStdout(s string) error {
	if strings.IndexByte(s, 0xED) >= 0 { // a lone surrogate can't be written as UTF-8
		if _, err := Encode(th, NewStr(s), "utf-8", "strict"); err != nil {
			return err
		}
	}
	if th.Runtime.Stdout != nil {
		th.Runtime.Stdout(s)
	}
	return nil
}

// WriteStderr writes to the program's standard error.
func (th *Thread) WriteStderr(s string) {
	if th.Runtime.Stderr != nil {
		th.Runtime.Stderr(backslashSurrogates(s))
	}
}

// backslashSurrogates writes lone surrogates, which no UTF-8 has, as escapes.
func backslashSurrogates(s string) string {
	for i := 0; i+2 < len(s); i++ {
		if s[i] == 0xED && s[i+1] >= 0xA0 {
			return s[:i] + asciiEscape(s[i:i+3]) + backslashSurrogates(s[i+3:])
		}
	}
	return s
}

func builtinRound(th *Thread, a []Value) (Value, error) {
	m, err := th.LookupSpecial(a[0], strRound)
	if err != nil {
		return Unbound, err
	}
	if m.ref == nil {
		return Unbound, TypeError("type " + a[0].Type().displayName() + " doesn't define __round__ method")
	}
	if a[1].ref == nil || a[1].IsNone() {
		return th.Call(m)
	}
	return th.Call(m, a[1])
}

// builtinSum is sum(): floats are summed with compensation, as CPython does since 3.12.
func builtinSum(th *Thread, a []Value) (Value, error) {
	total := Int(0)
	if a[1].ref != nil {
		total = a[1]
		if !isIterable(a[0]) {
			_, err := th.Iter(a[0])
			return Unbound, err
		}
		switch {
		case IsStr(total):
			return Unbound, TypeError("sum() can't sum strings [use ''.join(seq) instead]")
		case total.Type() == BytesType:
			return Unbound, TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
		case total.Type() == ByteArrayType:
			return Unbound, TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
		}
	}
	floats := false
	var sum, comp float64
	err := th.Each(a[0], func(v Value) error {
		if floats || total.ref == &floatHeader {
			x, ok := 0.0, false
			if v.ref == &floatHeader {
				x, ok = v.Float64(), true
			} else if v.ref == &intHeader {
				x, ok = float64(v.Int64()), true
			}
			if !floats {
				sum, comp = total.Float64(), 0
				floats = true
			}
			if ok {
				t := sum + x
				if abs(sum) >= abs(x) {
					comp += (sum - t) + x
				} else {
					comp += (x - t) + sum
				}
				sum = t
				return nil
			}
			total, floats = Float(compensated(sum, comp)), false
		}
		var err error
		total, err = th.Binary(compile.BinAdd, total, v)
		return err
	})
	if floats {
		total = Float(compensated(sum, comp))
	}
	return total, err
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}

// compensated adds the compensation unless it is not finite.
func compensated(sum, comp float64) float64 {
	if comp != 0 && comp-comp == 0 {
		return sum + comp
	}
	return sum
}

var strSys, strStdout, strTracebackLimit = Intern("sys"), Intern("stdout"), Intern("tracebacklimit")
