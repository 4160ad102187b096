// Codefuncs.go: compile, exec and eval, and compiling a program's text.

package vm

import (
	"strings"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/syntax"
)

// CompileSource compiles a file's bytes. module promises that it runs with its globals as locals.
func (th *Thread) CompileSource(src []byte, filename string, mode syntax.Mode, module bool) (*Code, error) {
	if err := reserveTree(th, src); err != nil {
		return nil, err
	}
	m, err := syntax.ParseBytes(src, filename, th.mode(mode), sourceDecoder{th})
	if err != nil {
		return nil, th.badSource(err)
	}
	th.Runtime.keepSource(m.Source, filename)
	return th.compileModule(m, filename, compile.Options{Globals: module}, true)
}

// sourceDecoder decodes sources in the encodings that they declare.
type sourceDecoder struct{ th *Thread }

func (d sourceDecoder) Decode(src, encoding, errs string) (string, error) {
	v, err := Decode(d.th, []byte(src), encoding, errs)
	if err != nil {
		return "", d.th.undecodable(d.th.codecFailed(err, "decoding", encoding))
	}
	return Text(v), nil
}

func (d sourceDecoder) Open(encoding string) (func(part string, last bool) (string, error), error) {
	th := d.th
	decode, err := th.codecPart(encoding, CodecParts)
	if err != nil {
		return nil, &syntax.Undecodable{} // whatever it is, CPython doesn't say
	}
	return func(part string, last bool) (string, error) {
		v, err := th.Call(decode, NewBytes([]byte(part)), Bool(last))
		if err == nil && !IsStr(v) {
			err = TypeError("decoder should return a string result, not '" + v.Type().displayName() + "'")
		}
		if err != nil {
			return "", th.undecodable(err)
		}
		return Text(v), nil
	}, nil
}

// undecodable is what an error of a codec's means to a parser.
func (th *Thread) undecodable(err error) error {
	x, ok := err.(*Exception)
	if !ok || !Matches(err, LookupErrorType) && !Matches(err, SyntaxErrorType) && !Matches(err, ValueErrorType) {
		return err
	}
	bad := &syntax.Undecodable{}
	if bad.Msg, err = th.Str(x.Value()); err != nil {
		return err
	}
	switch {
	case Matches(x, UnicodeErrorType):
		bad.Kind = "unicode error"
	case Matches(x, ValueErrorType):
		bad.Kind = "value error"
	}
	if Matches(x, UnicodeDecodeErrorType) && len(x.fields) == 5 {
		object, _ := bytesOf(x.fields[1])
		start, _ := smallInt(x.fields[2])
		end, _ := smallInt(x.fields[3])
		bad.At = &syntax.DecodeError{Codec: textOf(th, x.fields[0]), Object: string(object), Start: int(start), End: int(end), Reason: textOf(th, x.fields[4])}
	}
	return bad
}

// treeSize is about what a name, number or operator of a source costs while it is compiled, in tokens, tree and code.
const treeSize = 128

// reserveTree asks the quota for what compiling src will take.
func reserveTree[T string | []byte](th *Thread, src T) error {
	n, word := 0, false
	for i := range len(src) {
		c := src[i]
		was := word
		word = c == '_' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80
		if word && !was || !word && c > ' ' {
			n++
		}
	}
	return th.Reserve(treeSize * n)
}

// keepSource remembers a file's text for linecache.
func (rt *Runtime) keepSource(s *syntax.Source, filename string) {
	if hidden(filename) || s == nil {
		return
	}
	if rt.sources == nil {
		rt.sources = map[string]*syntax.Source{}
	}
	rt.sources[filename] = s
}

// Source is the text of a file that was run or imported, as a whole; false if there is none.
func (rt *Runtime) Source(filename string) (text string, ok bool) {
	s := rt.sources[filename]
	if s == nil {
		return "", false
	}
	return s.Text, true
}

func (th *Thread) mode(m syntax.Mode) syntax.Mode {
	if th.Runtime.Strict {
		m |= syntax.Strict
	}
	return m
}

// compileModule compiles a tree; the text of what is no file is forgotten afterwards, as in CPython, which looks for the
// lines of a traceback, and of the compiler's errors, in files.
func (th *Thread) compileModule(m *syntax.Module, filename string, opts compile.Options, file bool) (*Code, error) {
	s := m.Source
	if err := syntax.Raised(m.Warnings, nil, func(w syntax.Warning) error { return th.warnOf(w, filename, s, true) }); err != nil {
		return nil, th.syntaxError(err)
	}
	opts.Warn = func(w syntax.Warning) error { return th.warnOf(w, filename, s, filename != "" && filename[0] != '<') }
	own := !hidden(filename)
	opts.Trace = own && th.Runtime.traces
	c, err := compile.Compile(m, filename, opts)
	if err == nil && own && !opts.Trace {
		if asksForTrace(c) {
			th.Runtime.traces = true
			opts.Trace, opts.Warn = true, nil
			c, err = compile.Compile(m, filename, opts)
		} else if filename != "" && filename[0] != '<' {
			th.Runtime.untraced = filename
		}
	}
	if err != nil {
		return nil, th.compilerError(err, file)
	}
	if rt := th.Runtime; (!rt.keepFrames || !rt.finalizers.tracking) && own && asksForFrames(c) {
		rt.keepFrames = true
		if asksForCycles(c) {
			th.trackCycles()
		}
	}
	code := NewCode(c, s)
	if !file {
		code.dropSource()
	}
	return code, nil
}

// isFile tells whether a name is that of a file.
func (th *Thread) isFile(name string) bool {
	f := th.Runtime.IsFile
	return f != nil && f(name)
}

// CompilerError is the exception of an error of the compiler's, which shows lines of what is a file.
func (th *Thread) CompilerError(err error, filename string) error {
	return th.compilerError(err, th.isFile(filename))
}

func (th *Thread) compilerError(err error, file bool) error {
	if e, ok := err.(*syntax.Error); ok && !file {
		e.Text = ""
	}
	return th.syntaxError(err)
}

// badSource is what becomes of a source that doesn't parse: the warnings that came before, and the error.
func (th *Thread) badSource(err error) error {
	if e, ok := err.(*syntax.Error); ok {
		err = syntax.Raised(e.Warnings, e, func(w syntax.Warning) error { return th.warnOf(w, e.Filename, e.Parsed, true) })
	}
	return th.syntaxError(err)
}

// warnOf gives a warning about source text. A filter that makes an exception of it makes a SyntaxError, which shows the
// line if told so.
func (th *Thread) warnOf(w syntax.Warning, filename string, s *syntax.Source, line bool) error {
	t := SyntaxWarningType
	if w.Category == "DeprecationWarning" {
		t = DeprecationWarningType
	}
	hook := th.Runtime.WarnAtHook
	if hook == nil && w.Quiet {
		return nil // by CPython's filters, whose module nobody has imported
	}
	if hook == nil {
		th.WriteStderr(formatWarning(t, w.Msg, filename, int(w.Pos.Line), s)) // each time: there is no registry for these
		return nil
	}
	err := hook(th, t, w.Msg, filename, int(w.Pos.Line), Unbound)
	if err == nil || !Matches(err, t) {
		return err
	}
	return w.AsError(s, filename, line)
}

// syntaxError makes the Python exception of a *syntax.Error.
func (th *Thread) syntaxError(err error) error {
	e, ok := err.(*syntax.Error)
	if !ok {
		return err
	}
	var t *Type
	switch e.Type {
	case "IndentationError":
		t = IndentationErrorType
	case "TabError":
		t = TabErrorType
	case "MemoryError":
		return newMessage(MemoryErrorType, e.Msg)
	case "RecursionError":
		return newMessage(RecursionErrorType, e.Msg)
	case "UnicodeDecodeError":
		return unicodeError(UnicodeDecodeErrorType, e.Decode.Codec, NewBytes([]byte(e.Decode.Object)), e.Decode.Start, e.Decode.End, e.Decode.Reason)
	case "SyntaxError":
		t = SyntaxErrorType
	case "_IncompleteInputError":
		t = incompleteInputType
	case "ValueError":
		return ValueError(e.Msg)
	default:
		t = SyntaxErrorType
	}
	optional := func(n int) Value {
		if e.Line < 0 {
			return None
		}
		return Int(int64(n))
	}
	text := None
	if e.Text != "" || e.Shown {
		text = NewStr(e.Text)
	}
	if e.Filename == "" && e.Line < 0 {
		x := newMessage(t, e.Msg)
		x.fields = []Value{NewStr(e.Msg)}
		return x
	}
	x := NewError(t)
	file := NewStr(e.Filename)
	endLine, endOffset := None, None
	if e.EndLine != 0 || e.Line == 0 && e.Col >= 0 {
		endLine, endOffset = Int(int64(e.EndLine)), Int(int64(e.EndCol))
	}
	info := NewTuple(file, optional(e.Line), optional(e.Col), text, endLine, endOffset)
	x.fields = append([]Value{NewStr(e.Msg)}, As[Tuple](info).items...)
	if e.Line == 0 && e.Col < 0 { // of an encoding: there is no end
		info = newTuple(As[Tuple](info).items[:4:4]).Value()
	}
	x.args = newTuple([]Value{NewStr(e.Msg), info})
	if e.Bare {
		x.args = newTuple(x.fields[:1:1])
	}
	x.syntax = e
	return x
}

// RunModule runs code in a namespace, as the body of a module.
func (th *Thread) RunModule(code *Code, globals *Dict) (Value, error) {
	return th.RunCode(code, globals, Unbound)
}

// RunCode runs code in a namespace; locals is Unbound where it is the globals.
func (th *Thread) RunCode(code *Code, globals *Dict, locals Value) (Value, error) {
	if globals.GetStr(strBuiltins).ref == nil {
		globals.SetStr(strBuiltins, th.ownBuiltins().names())
	}
	fn := th.newFunction(code, th.dictOf(globals.Value()))
	fn.builtins = th.builtinsOf(globals)
	if code.goes != nil {
		return th.Call(code.goes.Value())
	}
	if code.kind != codePlain {
		return th.newGenerator(fn, Unbound, Args{})
	}
	f, err := th.pushFrame(fn)
	if err != nil {
		return Unbound, err
	}
	f.clearLocals(0)
	if locals.ref == nil {
		locals = globals.Value()
	}
	if locals != globals.Value() || globals.typ != DictType {
		f.setNamespace(locals)
	}
	return th.run(f)
}

// dropSource forgets the text of code that comes from no file: tracebacks don't show its lines, as in CPython.
func (c *Code) dropSource() {
	codes := []*Code{c}
	for len(codes) > 0 {
		c, codes = codes[len(codes)-1], codes[:len(codes)-1]
		c.source = nil
		for _, k := range c.consts {
			if k.ref != nil && k.ref.typ == CodeType {
				codes = append(codes, As[Code](k))
			}
		}
	}
}

func codeFunctions() []*Builtin {
	return []*Builtin{
		FuncSig("compile", "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1", builtinCompile),
		FuncSig("exec", "source, /, globals=None, locals=None, *, closure=None", func(th *Thread, a []Value) (Value, error) {
			_, err := th.execute("exec", a, syntax.ModeExec)
			return None, err
		}).HidesNothing(),
		FuncSig("eval", "source, /, globals=None, locals=None", func(th *Thread, a []Value) (Value, error) {
			return th.execute("eval", append(a, Unbound), syntax.ModeEval)
		}).HidesNothing(),
	}
}

// parse parses the source argument of compile, exec and eval.
func (th *Thread) parse(name string, v Value, filename string, mode syntax.Mode) (*syntax.Module, error) {
	var m *syntax.Module
	var err error
	if b, ok := bytesOf(v); ok {
		err = reserveTree(th, b)
	} else if IsStr(v) {
		err = reserveTree(th, Text(v))
	}
	if err != nil {
		return nil, err
	}
	if IsStr(v) {
		text := Text(v)
		if hasSurrogate(text) {
			_, err := Encode(th, v, "utf-8", "strict")
			return nil, err
		}
		if strings.IndexByte(text, 0) >= 0 {
			return nil, th.syntaxError(syntax.NullBytes())
		}
		if name == "eval" {
			for len(text) > 0 && (text[0] == ' ' || text[0] == '\t') {
				text = text[1:]
			}
		}
		m, err = syntax.ParseText(text, filename, th.mode(mode))
	} else if b, ok := bytesOf(v); ok {
		m, err = syntax.ParseBytes(b, filename, th.mode(mode), sourceDecoder{th})
	} else {
		what := "a string, bytes or code object"
		if name == "compile" {
			what = "a string, bytes or AST object"
		}
		return nil, TypeError(name + "() arg 1 must be " + what)
	}
	if err != nil {
		return nil, th.badSource(err)
	}
	return m, nil
}

// futures are the flags of the future statements of the code that is running, which what it compiles inherits.
func (th *Thread) futures() uint32 {
	if th.frame == nil {
		return 0
	}
	return th.frame.fn.code.src.Flags & compile.FlagsFuture
}

func lessGreater(flags int64) syntax.Mode {
	if flags&compile.FlagLessGreater != 0 {
		return syntax.LessGreater
	}
	return 0
}

// parseFlags parses for compile().
func (th *Thread) parseFlags(source Value, filename string, mode syntax.Mode, flags int64) (*syntax.Module, error) {
	if flags&flagDontImplyDedent != 0 {
		mode |= syntax.OpenBlocks
	}
	if flags&flagIncompleteInput != 0 {
		mode |= syntax.Incomplete
	}
	return th.parse("compile", source, filename, mode|lessGreater(flags))
}

// ParseTree parses source text, a str or bytes, for the module ast, with compile()'s flags and for a minor version of Python,
// or -1.
func (th *Thread) ParseTree(source Value, filename string, mode syntax.Mode, flags, version int64) (*syntax.Module, error) {
	if flags&flagTypeComments != 0 {
		mode |= syntax.TypeComments
	}
	if version >= 0 {
		mode |= syntax.Feature * syntax.Mode(1+min(version, 100))
	}
	m, err := th.parseFlags(source, filename, mode, flags)
	if err != nil {
		return nil, err
	}
	if err := syntax.Raised(m.Warnings, nil, func(w syntax.Warning) error { return th.warnOf(w, filename, m.Source, true) }); err != nil {
		return nil, th.syntaxError(err)
	}
	if err := compile.CheckFutures(m); err != nil {
		return nil, th.CompilerError(err, filename)
	}
	return m, nil
}

var strFSPath = Intern("__fspath__")

func builtinCompile(th *Thread, a []Value) (Value, error) {
	path, filename := a[1], ""
	f, err := th.LookupSpecial(path, strFSPath)
	if err != nil {
		return Unbound, err
	}
	if f.ref != nil {
		if path, err = th.Call(f); err != nil {
			return Unbound, err
		}
	}
	if IsBytes(path) {
		filename = string(bytesSelf(path))
	} else if IsStr(path) {
		filename = Text(path)
	} else {
		return Unbound, TypeError("expected str, bytes or os.PathLike object, not " + path.Type().displayName())
	}
	if strings.IndexByte(filename, 0) >= 0 {
		return Unbound, ValueError("embedded null character")
	}
	if !IsStr(a[2]) {
		return Unbound, TypeError("compile() argument 'mode' must be str, not " + argName(a[2]))
	}
	flags, optimize := int64(0), int64(-1)
	if a[3].ref != nil {
		if flags, err = th.Index(a[3]); err != nil {
			return Unbound, err
		}
	}
	if flags&^(compile.FlagsFuture|flagOptimizedAST|flagIncompleteInput|flagTopLevelAwait|flagTypeComments|flagIgnoreCookie|flagOnlyAST|flagDontImplyDedent) != 0 {
		return Unbound, ValueError("compile(): unrecognised flags")
	}
	if a[5].ref != nil {
		if optimize, err = th.Index(a[5]); err != nil {
			return Unbound, err
		}
		if optimize < -1 || optimize > 2 {
			return Unbound, ValueError("compile(): invalid optimize value")
		}
	}
	inherits := true
	if a[4].ref != nil {
		alone, err := th.Truth(a[4])
		if err != nil {
			return Unbound, err
		}
		inherits = !alone
	}
	if inherits {
		flags |= int64(th.futures())
	}
	mode, err := compileMode(Text(a[2]), flags)
	if err != nil {
		return Unbound, err
	}
	if flags&flagOnlyAST != 0 {
		version := int64(-1)
		if a[6].ref != nil {
			if version, err = th.Index(a[6]); err != nil {
				return Unbound, err
			}
		}
		return th.compileToTree(a[0], filename, Text(a[2]), flags, optimize, version)
	}
	var m *syntax.Module
	if th.isTree(a[0]) {
		m, err = th.Runtime.Trees.Module(th, a[0], mode, filename)
	} else {
		m, err = th.parseFlags(a[0], filename, mode, flags)
	}
	if err != nil {
		return Unbound, err
	}
	opts := compile.Options{TopLevelAwait: flags&flagTopLevelAwait != 0, Future: uint32(flags & compile.FlagsFuture), Optimize: int(max(optimize, 0))}
	code, err := th.compileModule(m, filename, opts, th.isFile(filename))
	if err != nil {
		return Unbound, err
	}
	return Obj(&code.Header), nil
}

// execute is exec and eval.
func (th *Thread) execute(name string, a []Value, mode syntax.Mode) (Value, error) {
	g, l, closure := noneless(orNone(a[1])), noneless(orNone(a[2])), noneless(orNone(a[3]))
	if name == "exec" && g.ref != nil && !IsDict(g) {
		return Unbound, TypeError("exec() globals must be a dict, not " + g.Type().displayName())
	}
	if l.ref != nil && l.Type().Slots.GetItem == nil {
		if name == "eval" {
			return Unbound, TypeError("locals must be a mapping")
		}
		return Unbound, TypeError("locals must be a mapping or None, not " + l.Type().displayName())
	}
	var globals *Dict
	locals := l
	if g.ref == nil {
		globals = th.frame.fn.namespace()
		if l.ref == nil {
			locals = th.frame.localsValue()
		}
	} else {
		if !IsDict(g) {
			if name == "eval" {
				if g.Type().Slots.GetItem != nil {
					return Unbound, TypeError("globals must be a real dict; try eval(expr, {}, mapping)")
				}
				return Unbound, TypeError("globals must be a dict")
			}
			return Unbound, TypeError("exec() globals must be a dict, not " + g.Type().displayName())
		}
		globals = As[Dict](g)
	}
	if a[0].Type() == CodeType {
		code := As[Code](a[0])
		if n := len(code.src.Free); n > 0 {
			if name == "eval" {
				return Unbound, TypeError("code object passed to eval() may not contain free variables")
			}
			fn := th.newFunction(code, th.dictOf(globals.Value()))
			fn.builtins = th.builtinsOf(globals)
			if closure.ref != nil && IsTuple(closure) {
				for _, c := range tupleItems(closure) {
					if c.ref.typ == CellType {
						fn.closure = append(fn.closure, As[Cell](c))
					}
				}
			}
			if len(fn.closure) != n || len(tupleItems(closure)) != n {
				return Unbound, TypeError("code object requires a closure of exactly length " + itoa(n))
			}
			return th.Call(fn.Value())
		}
		if closure.ref != nil {
			return Unbound, TypeError("cannot use a closure with this code object")
		}
		if code.src.Params() > 0 {
			fn := th.newFunction(code, th.dictOf(globals.Value()))
			fn.builtins = th.builtinsOf(globals)
			return th.Call(fn.Value())
		}
		return th.RunCode(code, globals, locals)
	}
	if closure.ref != nil {
		return Unbound, TypeError("closure can only be used when source is a code object")
	}
	futures := th.futures()
	m, err := th.parse(name, a[0], "<string>", mode|lessGreater(int64(futures)))
	if err != nil {
		return Unbound, err
	}
	code, err := th.compileModule(m, "<string>", compile.Options{Future: futures}, false)
	if err != nil {
		return Unbound, err
	}
	return th.RunCode(code, globals, locals)
}
