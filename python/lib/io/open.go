// Open.go is the built-in open, the classes, and the module.

package io

import (
	"strings"
	"sync"

	"github.com/aioplay/aioplay/python/vm"
)

// types are the module's classes, made when they are first needed.
var types struct {
	once                                          sync.Once
	base, raw, bufBase, textBase                  *vm.Type
	fileIO, bytesIO, reader, writer, random, pair *vm.Type
	text, stringIO, loan                          *vm.Type
}

func makeTypes() {
	t := &types
	plain := func(name string, parent *vm.Type, methods []*vm.Builtin) *vm.Type {
		spec := vm.TypeSpec{Name: "_io." + name, Base: parent, Methods: methods}
		if parent == nil {
			spec.Slots.New = func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) {
				if init := vm.Intern("__init__"); len(a.Pos)+len(a.Kw) > 0 && cls.Lookup(init) == vm.ObjectType.Lookup(init) {
					return vm.Unbound, vm.TypeError(strings.TrimPrefix(cls.Name, "_") + "() takes no arguments")
				}
				if err := th.CheckAbstract(cls); err != nil {
					return vm.Unbound, err
				}
				return vm.Obj(vm.NewObject(cls)), nil
			}
			spec.Slots.Iter = func(th *vm.Thread, self value) (value, error) { return self, checkOpen(th, self) }
			spec.Slots.Next = nextLine
			spec.GetSet = []*vm.GetSet{
				vm.Getter("closed", func(th *vm.Thread, v value) (value, error) { return vm.Bool(baseOf(v).closed), nil }), vm.DictAttribute(),
			}
		} else {
			spec.Slots.Iter, spec.Slots.Next, spec.Slots.New = parent.Slots.Iter, parent.Slots.Next, parent.Slots.New
		}
		if name == "_TextIOBase" {
			for _, absent := range [...]string{"encoding", "errors", "newlines"} {
				spec.GetSet = append(spec.GetSet, vm.Getter(absent, func(*vm.Thread, value) (value, error) { return vm.None, nil }))
			}
		}
		made := vm.NewType(spec)
		vm.OwnAttrs[base](made)
		return made
	}
	t.base = plain("_IOBase", nil, baseMethods())
	t.raw = plain("_RawIOBase", t.base, rawMethods())
	t.bufBase = plain("_BufferedIOBase", t.base, bufferedBaseMethods())
	t.textBase = plain("_TextIOBase", t.base, textBaseMethods())
	under := func(parent *vm.Type, spec vm.TypeSpec) *vm.Type {
		spec.Base = parent
		return vm.NewType(spec)
	}
	t.fileIO = under(t.raw, fileIOSpec())
	vm.OwnAttrs[fileIO](t.fileIO)
	t.bytesIO = under(t.bufBase, bytesIOSpec())
	vm.OwnAttrs[bytesIO](t.bytesIO)
	t.loan = vm.NewType(vm.TypeSpec{Name: "_io._BytesIOBuffer", Flags: vm.FlagDisallowNew})
	vm.RegisterBuffer(t.loan, lend)
	vm.References(t.loan, func(v value, f vm.Visitor) { f.Value(&vm.As[loan](v).of) })
	for _, b := range [...]struct {
		at            **vm.Type
		name          string
		reads, writes bool
	}{{&t.reader, "BufferedReader", true, false}, {&t.writer, "BufferedWriter", false, true}, {&t.random, "BufferedRandom", true, true}} {
		*b.at = under(t.bufBase, bufferedSpec(b.name, b.reads, b.writes))
		vm.OwnAttrs[buffered](*b.at)
		vm.Holds(*b.at, func(v value, f vm.Visitor) { f.Value(&vm.As[buffered](v).raw) })
	}
	t.text = under(t.textBase, textSpec())
	vm.OwnAttrs[textIO](t.text)
	vm.Holds(t.text, func(v value, f vm.Visitor) { f.Value(&vm.As[textIO](v).buffer) })
	for _, c := range [...]*vm.Type{t.fileIO, t.reader, t.writer, t.random, t.text} {
		vm.Closes(c, isWatched)
	}
	t.stringIO = under(t.textBase, stringIOSpec())
	vm.OwnAttrs[stringIO](t.stringIO)
	vm.Holds(t.fileIO, func(v value, f vm.Visitor) { f.Value(&vm.As[fileIO](v).name) })
	vm.HoldsNothing(t.bytesIO, t.stringIO)
}

// Open is the built-in open.
func Open() *vm.Builtin {
	b := vm.FuncSig("open", "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None", open)
	b.Module = "_io"
	return b
}

func open(th *vm.Thread, a []value) (value, error) {
	types.once.Do(makeTypes)
	mode := "r"
	if a[1].Bound() {
		if !vm.IsStr(a[1]) {
			return fail(vm.TypeError("open() argument 'mode' must be str, not " + a[1].Type().Name))
		}
		mode = vm.Text(a[1])
	}
	binary, raw, err := openMode(mode)
	if err != nil {
		return fail(err)
	}
	given := func(i int) bool { return a[i].Bound() && !a[i].IsNone() }
	for i, name := range [...]string{3: "encoding", 4: "errors", 5: "newline"} {
		if name != "" && given(i) && !vm.IsStr(a[i]) {
			return fail(vm.TypeError("open() argument '" + name + "' must be str or None, not " + a[i].Type().Name))
		}
	}
	buffering, closefd := int64(-1), true
	if a[2].Bound() {
		if buffering, err = th.Index(a[2]); err != nil {
			return fail(err)
		}
	}
	if a[6].Bound() {
		if closefd, err = th.Truth(a[6]); err != nil {
			return fail(err)
		}
	}
	for i, what := range [...]string{3: "an encoding", 4: "an errors", 5: "a newline"} {
		if binary && what != "" && given(i) {
			return fail(vm.ValueError("binary mode doesn't take " + what + " argument"))
		}
	}
	if binary && buffering == 1 {
		if err := th.Warn(vm.RuntimeWarningType, "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used"); err != nil {
			return fail(err)
		}
	}
	if !binary {
		if _, err := newlineMode(th, a[5]); err != nil {
			return fail(err)
		}
		if buffering == 0 {
			return fail(vm.ValueError("can't have unbuffered text I/O"))
		}
	}
	name := a[0]
	if !vm.IsIntLike(name) {
		if name, err = Fspath(th, name); err != nil {
			return fail(err)
		}
	}
	file := vm.Obj(vm.NewObject(types.fileIO))
	if err := newFileIO(th, vm.As[fileIO](file), name, raw, closefd, a[7]); err != nil {
		return fail(err)
	}
	f := vm.As[fileIO](file)
	if buffering == 0 {
		watchOpen(th, file)
		return file, nil
	}
	limit := int64(defaultBufferSize)
	if buffering > 1 {
		limit = buffering
	}
	t := types.writer
	switch {
	case f.reads && f.writes:
		t = types.random
	case f.reads:
		t = types.reader
	}
	buf := vm.Obj(vm.NewObject(t))
	vm.As[buffered](buf).setRaw(file, f.reads, f.writes, int(limit))
	if binary {
		watchOpen(th, buf)
		return buf, nil
	}
	text := vm.Obj(vm.NewObject(types.text))
	if err := vm.As[textIO](text).init(th, []value{buf, a[3], a[4], a[5], vm.Bool(buffering == 1), vm.False}); err != nil {
		f.close(th)
		return fail(err)
	}
	watchOpen(th, text)
	return text, th.SetAttr(text, vm.Intern("mode"), str(mode))
}

// openMode understands open's mode: whether it is binary, and the mode of the raw file.
func openMode(mode string) (binary bool, raw string, err error) {
	var text bool
	kinds := 0
	for i, c := range mode {
		for _, d := range mode[:i] {
			if c == d {
				return false, "", vm.ValueError("invalid mode: '" + mode + "'")
			}
		}
		switch c {
		case 'b':
			binary = true
		case 't':
			text = true
		case 'r', 'w', 'a', 'x':
			kinds++
			raw += string(c)
		case '+':
			raw += "+"
		default:
			return false, "", vm.ValueError("invalid mode: '" + mode + "'")
		}
	}
	if text && binary {
		return false, "", vm.ValueError("can't have text and binary mode at once")
	}
	switch {
	case kinds > 1:
		return false, "", vm.ValueError("must have exactly one of create/read/write/append mode")
	case kinds == 0:
		return false, "", vm.ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
	}
	return binary, raw, nil
}

// published is the module's __all__, and rare is what of it is written in Python, in the module _io_more.
const (
	published = "BlockingIOError open open_code IOBase RawIOBase FileIO BytesIO StringIO BufferedIOBase BufferedReader BufferedWriter " +
		"BufferedRWPair BufferedRandom TextIOBase TextIOWrapper UnsupportedOperation SEEK_SET SEEK_CUR SEEK_END DEFAULT_BUFFER_SIZE " +
		"IncrementalNewlineDecoder text_encoding Reader Writer"
	rare = " BufferedRWPair IncrementalNewlineDecoder Reader Writer "
	// bases are those of them in the module _io_bases.
	bases = " IOBase RawIOBase BufferedIOBase TextIOBase "
)

// Module makes io, and _io beside it.
func Module(th *vm.Thread) (*vm.Module, error) {
	types.once.Do(makeTypes)
	t := &types
	m := vm.NewModule("io", vm.NewDict())
	for _, c := range [...]*vm.Type{t.fileIO, t.bytesIO, t.reader, t.writer, t.random, t.text, t.stringIO} {
		m.Set(c.Name, c.Value())
	}
	for _, c := range [...]*vm.Type{t.base, t.raw, t.bufBase, t.textBase} {
		m.Set(c.Name, c.Value())
	}
	u, err := unsupportedType(th)
	if err != nil {
		return nil, err
	}
	m.Set("UnsupportedOperation", u)
	m.Set("BlockingIOError", vm.BlockingIOErrorType.Value())
	m.Set("DEFAULT_BUFFER_SIZE", num(defaultBufferSize))
	for i, n := range [...]string{"SEEK_SET", "SEEK_CUR", "SEEK_END"} {
		m.Set(n, num(i))
	}
	var all []value
	for _, n := range strings.Fields(published) {
		all = append(all, str(n))
	}
	m.Set("__all__", vm.NewList(all...))
	m.Set("open", th.Runtime.Builtins.GetStr(vm.Intern("open")))
	m.Add(
		vm.Func1("__getattr__", func(th *vm.Thread, name value) (value, error) {
			from := ""
			switch word := " " + vm.Text(name) + " "; {
			case strings.Contains(rare, word):
				from = "_io_more"
			case strings.Contains(bases, word):
				from = "_io_bases"
			}
			if from != "" {
				c, err := th.ImportModule(from, vm.NewDict(), vm.None, 0)
				if err != nil {
					return fail(err)
				}
				v, err := th.GetAttr(c, vm.Intern(vm.Text(name)))
				if err == nil {
					m.Set(vm.Text(name), v)
				}
				return v, err
			}
			return fail(vm.ErrorOf(vm.AttributeErrorType, "module 'io' has no attribute '"+vm.Text(name)+"'"))
		}),
		vm.Func0("__dir__", func(th *vm.Thread) (value, error) {
			d := vm.NewDict()
			for i := 0; ; {
				k, _, next, ok := m.Namespace().Next(i)
				if !ok {
					break
				}
				d.SetStr(vm.As[vm.Str](k), vm.None)
				i = next
			}
			for _, n := range strings.Fields(rare + bases) {
				d.SetStr(vm.Intern(n), vm.None)
			}
			return th.Call(vm.ListType.Value(), d.Value())
		}),
		vm.Func1("open_code", func(th *vm.Thread, path value) (value, error) {
			if !vm.IsStr(path) {
				return fail(vm.TypeError("open_code() argument 'path' must be str, not " + path.Type().Name))
			}
			return th.Call(th.Runtime.Builtins.GetStr(vm.Intern("open")), path, str("rb"))
		}),
		vm.FuncN("text_encoding", 1, 2, func(th *vm.Thread, a []value) (value, error) {
			if len(a) == 2 {
				if _, err := th.Index(a[1]); err != nil {
					return fail(err)
				}
			}
			if a[0].IsNone() {
				return str("locale"), nil
			}
			return a[0], nil
		}),
	)
	return m, nil
}
