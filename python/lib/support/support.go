// Package support is what the library's Python modules ask of the interpreter: tracebacks, warnings, sources,
// memory.
package support

import (
	"maps"
	"slices"
	"strings"

	"github.com/aioplay/aioplay/python/lib/charset"
	"github.com/aioplay/aioplay/python/lib/digest"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

func str(s string) value { return vm.NewStr(s) }

func num[T int | int32 | int64](n T) value { return vm.Int(int64(n)) }

// texts is a list of str.
func texts(all []string) value {
	out := make([]value, len(all))
	for i, s := range all {
		out[i] = str(s)
	}
	return vm.NewList(out...)
}

// Module makes _support.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("_support", vm.NewDict())
	m.Add(
		vm.FuncN("format_exception", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			if !vm.IsException(a[0]) {
				return vm.Unbound, vm.TypeError("Exception expected for value, " + a[0].Type().Name + " found")
			}
			chain, err := th.Truth(a[1])
			if err != nil {
				return vm.Unbound, err
			}
			return texts(th.TracebackPieces(vm.As[vm.Exception](a[0]), chain)), nil
		}),
		vm.FuncN("format_exception_only", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			if !vm.IsException(a[0]) {
				return vm.Unbound, vm.TypeError("Exception expected for value, " + a[0].Type().Name + " found")
			}
			var tb *vm.Traceback
			if !a[1].IsNone() {
				tb = vm.As[vm.Traceback](a[1])
			}
			return texts(th.ExceptionPieces(vm.As[vm.Exception](a[0]), tb)), nil
		}),
		vm.Func1("frames", frames),
		vm.FuncN("format_frames", 1, 1, formatFrames),
		vm.Func1("source", func(th *vm.Thread, v value) (value, error) {
			if !vm.IsStr(v) {
				return vm.None, nil
			}
			if s, ok := th.Runtime.Source(vm.Text(v)); ok {
				return str(s), nil
			}
			if b, err := host.Of(th).ReadFile(vm.Text(v)); err == nil {
				return str(strings.ToValidUTF8(string(b), "\uFFFD")), nil
			}
			return vm.None, nil
		}),
		vm.FuncN("match_as", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			for _, v := range a {
				if !v.Type().IsSubtype(vm.TypeType) {
					return vm.Unbound, vm.TypeError("match_as() takes two classes")
				}
			}
			vm.As[vm.Type](a[0]).MatchAs(vm.As[vm.Type](a[1]))
			return vm.None, nil
		}),
		vm.Func1("encoding", func(th *vm.Thread, v value) (value, error) {
			if name := vm.EncodingName(vm.Text(v)); name != "" {
				return str(name), nil
			}
			return vm.None, nil
		}),
		vm.FuncN("decode_part", 3, 3, func(th *vm.Thread, a []value) (value, error) {
			data, _ := th.BytesOf(a[0])
			text, used, err := vm.DecodePart(th, data, vm.Text(a[1]), vm.Text(a[2]))
			if err != nil {
				return vm.Unbound, err
			}
			return vm.NewTuple(text, vm.Int(int64(used))), nil
		}),
		vm.Func1("multibyte", multibyteStarts),
		vm.FuncN("multibyte_encode", 5, 5, multibyteEncode),
		vm.FuncN("multibyte_decode", 5, 5, multibyteDecode),
		vm.FuncN("multibyte_reset", 3, 3, multibyteReset),
		vm.Func0("charsets", func(th *vm.Thread) (value, error) {
			d := vm.NewDict()
			for name, aliases := range charset.Aliases() {
				for _, a := range aliases {
					d.SetStr(vm.Intern(a), str(name))
				}
			}
			return d.Value(), nil
		}),
		vm.FuncN("set_codecs", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			find, handler := a[0], a[1]
			th.Runtime.CodecLookup = func(th *vm.Thread, encoding string, part vm.CodecPart) (value, error) {
				return th.Call(find, str(encoding), num(int64(part)))
			}
			th.Runtime.CodecErrorLookup = func(th *vm.Thread, name string) (value, error) { return th.Call(handler, str(name)) }
			return vm.None, nil
		}),
		vm.FuncN("set_warn_hook", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			f, at := a[0], a[1]
			th.Runtime.WarnAtHook = func(th *vm.Thread, category *vm.Type, msg, filename string, line int, source value) error {
				if !source.Bound() {
					source = vm.None
				}
				_, err := th.Call(at, str(msg), category.Value(), str(filename), num(line), vm.None, vm.None, vm.None, source)
				return err
			}
			th.Runtime.WarnHook = func(th *vm.Thread, category *vm.Type, msg string, level int, source value) error {
				if !source.Bound() {
					source = vm.None
				}
				_, err := th.Call(f, category.Value(), str(msg), vm.Int(int64(level)), source)
				return err
			}
			return vm.None, nil
		}),
		vm.FuncN("ignored", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			if !vm.IsException(a[1]) {
				return vm.Unbound, vm.TypeError("ignored() takes an exception")
			}
			th.Ignored(vm.Text(a[0]), vm.As[vm.Exception](a[1]))
			return vm.None, nil
		}),
		vm.Func1("atexit", func(th *vm.Thread, f value) (value, error) {
			h := host.Of(th)
			// After what waits for threads, as the first of the list come last.
			h.AtExit = append([]func(*vm.Thread){func(th *vm.Thread) {
				if _, err := th.Call(f); err != nil {
					if e, ok := err.(*vm.Exception); ok {
						th.WriteStderr(th.FormatException(e))
					}
				}
				h.Sync(th)
			}}, h.AtExit...)
			return vm.None, nil
		}),
		vm.FuncN("digest", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			data, ok := th.BytesOf(a[1])
			if !ok {
				return vm.Unbound, vm.TypeError("object supporting the buffer API required")
			}
			var sum []byte
			switch vm.Text(a[0]) {
			case "md5":
				sum = digest.MD5(data)
			case "sha1":
				sum = digest.SHA1(data)
			case "sha224", "sha256":
				sum = digest.SHA256(data, vm.Text(a[0]) == "sha224")
			case "sha384", "sha512":
				sum = digest.SHA512(data, vm.Text(a[0]) == "sha384")
			default:
				return vm.Unbound, vm.ValueError("unsupported hash type " + vm.Text(a[0]))
			}
			return vm.NewBytes(sum), nil
		}),
		vm.Func1("is_async", func(th *vm.Thread, v value) (value, error) { return vm.Bool(vm.IsAsync(v)), nil }),
		vm.Func1("collect", func(th *vm.Thread, save value) (value, error) {
			garbage, n := th.CollectGarbage(save == vm.True)
			if h := host.Of(th); h.Collect != nil && h.Collect(th) {
				th.FullCollect()
			}
			return vm.NewTuple(vm.Int(int64(n)), vm.NewList(garbage...)), nil
		}).HidesNothing(),
		vm.Func1("by_hand", func(th *vm.Thread, v value) (value, error) {
			th.Runtime.CollectByHand(v == vm.True)
			return vm.None, nil
		}),
		vm.Func1("is_tracked", func(th *vm.Thread, v value) (value, error) { return vm.Bool(vm.IsTracked(v)), nil }),
		vm.Func1("is_finalized", func(th *vm.Thread, v value) (value, error) { return vm.Bool(th.Runtime.IsFinalized(v)), nil }),
		vm.FuncN("referents", 0, -1, func(th *vm.Thread, a []value) (value, error) { return vm.NewList(vm.Referents(a)...), nil }),
		vm.Func1("referrers", func(th *vm.Thread, objects value) (value, error) {
			if !vm.IsTuple(objects) {
				return vm.Unbound, vm.TypeError("referrers() takes a tuple")
			}
			return vm.NewList(th.Referrers(objects)...), nil
		}),
		vm.Func0("objects", func(th *vm.Thread) (value, error) {
			var all []value
			th.EachObject(func(v value) { all = append(all, v) })
			return vm.NewList(all...), nil
		}),
		vm.Func0("files", func(th *vm.Thread) (value, error) { return filesDict(th) }),
	)
	defineWeakrefs(th, m)
	return m, nil
}

// frames lists a traceback's entries: (filename, lineno, name, end_lineno, colno, end_colno, lines).
func frames(th *vm.Thread, v value) (value, error) {
	if v.IsNone() {
		return vm.NewList(), nil
	}
	if v.Type() != vm.TracebackType {
		return vm.Unbound, vm.TypeError("expected traceback object, got '" + v.Type().Name + "'")
	}
	var out []value
	for _, s := range th.Frames(vm.As[vm.Traceback](v)) {
		last := max(s.Pos.Line, s.Pos.EndLine)
		text := ""
		for n := s.Pos.Line; n <= last; n++ {
			text += s.SourceLine(int(n))
		}
		end, col, endCol := vm.None, vm.None, vm.None
		if s.Pos.EndLine > 0 {
			end, col, endCol = num(s.Pos.EndLine), num(s.Pos.Col), num(s.Pos.EndCol)
		}
		out = append(out, vm.NewTuple(str(s.Filename), num(s.Pos.Line), str(s.Name), end, col, endCol, str(text)))
	}
	return vm.NewList(out...), nil
}

// formatFrames is the text of entries as frames lists them.
func formatFrames(th *vm.Thread, a []value) (value, error) {
	list, err := th.ToSlice(a[0])
	if err != nil {
		return vm.Unbound, err
	}
	var all []vm.FrameSummary
	for _, v := range list {
		if !vm.IsTuple(v) || len(vm.As[vm.Tuple](v).Items()) != 7 {
			return vm.Unbound, vm.TypeError("a frame is a tuple of 7 items")
		}
		x := vm.As[vm.Tuple](v).Items()
		n := func(i int) int32 {
			k := int64(0)
			if vm.IsIntLike(x[i]) {
				k, _ = vm.SmallInt(x[i])
			}
			return int32(k)
		}
		s := vm.FrameSummary{Filename: vm.Text(x[0]), Name: vm.Text(x[2]), Pos: syntax.Pos{Line: n(1), EndLine: n(3), Col: n(4), EndCol: n(5)}}
		if vm.IsStr(x[6]) {
			s.Lines = strings.SplitAfter(vm.Text(x[6]), "\n")
		}
		all = append(all, s)
	}
	return texts(vm.StackPieces(all)), nil
}

// filesDict is a snapshot of the program's files.
func filesDict(th *vm.Thread) (value, error) {
	d := vm.NewDict()
	files := host.Of(th).Files
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := d.Set(th, str(name), vm.NewByteArray(append([]byte(nil), files[name]...))); err != nil {
			return vm.Unbound, err
		}
	}
	return d.Value(), nil
}
