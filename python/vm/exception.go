// Exception.go: the hierarchy of built-in exceptions and what their instances carry.

package vm

// The built-in exception classes. Their hierarchy is in exceptionTree.
var (
	BaseExceptionType, ExceptionType, BaseExceptionGroupType, ExceptionGroupType                          *Type
	GeneratorExitType, KeyboardInterruptType, SystemExitType                                              *Type
	ArithmeticErrorType, FloatingPointErrorType, OverflowErrorType, ZeroDivisionErrorType                 *Type
	AssertionErrorType, AttributeErrorType, BufferErrorType, EOFErrorType                                 *Type
	ImportErrorType, ModuleNotFoundErrorType, LookupErrorType, IndexErrorType, KeyErrorType               *Type
	MemoryErrorType, NameErrorType, UnboundLocalErrorType                                                 *Type
	OSErrorType, BlockingIOErrorType, ChildProcessErrorType, ConnectionErrorType, BrokenPipeErrorType     *Type
	ConnectionAbortedErrorType, ConnectionRefusedErrorType, ConnectionResetErrorType, FileExistsErrorType *Type
	FileNotFoundErrorType, InterruptedErrorType, IsADirectoryErrorType, NotADirectoryErrorType            *Type
	PermissionErrorType, ProcessLookupErrorType, TimeoutErrorType                                         *Type
	ReferenceErrorType, RuntimeErrorType, NotImplementedErrorType, PythonFinalizationErrorType            *Type
	RecursionErrorType, StopAsyncIterationType, StopIterationType                                         *Type
	SyntaxErrorType, IndentationErrorType, TabErrorType, SystemErrorType, TypeErrorType                   *Type
	incompleteInputType                                                                                   *Type
	ValueErrorType, UnicodeErrorType, UnicodeDecodeErrorType, UnicodeEncodeErrorType                      *Type
	UnicodeTranslateErrorType                                                                             *Type
	WarningType, BytesWarningType, DeprecationWarningType, EncodingWarningType, FutureWarningType         *Type
	ImportWarningType, PendingDeprecationWarningType, ResourceWarningType, RuntimeWarningType             *Type
	SyntaxWarningType, UnicodeWarningType, UserWarningType                                                *Type
)

type exceptionSpec struct {
	at   **Type
	base **Type
	name string
}

// exceptionTree lists the classes, bases first, in the order of CPython's documentation.
var exceptionTree = []exceptionSpec{
	{&ExceptionType, &BaseExceptionType, "Exception"},
	{&BaseExceptionGroupType, &BaseExceptionType, "BaseExceptionGroup"},
	{&GeneratorExitType, &BaseExceptionType, "GeneratorExit"},
	{&KeyboardInterruptType, &BaseExceptionType, "KeyboardInterrupt"},
	{&SystemExitType, &BaseExceptionType, "SystemExit"},
	{&ArithmeticErrorType, &ExceptionType, "ArithmeticError"},
	{&FloatingPointErrorType, &ArithmeticErrorType, "FloatingPointError"},
	{&OverflowErrorType, &ArithmeticErrorType, "OverflowError"},
	{&ZeroDivisionErrorType, &ArithmeticErrorType, "ZeroDivisionError"},
	{&AssertionErrorType, &ExceptionType, "AssertionError"},
	{&AttributeErrorType, &ExceptionType, "AttributeError"},
	{&BufferErrorType, &ExceptionType, "BufferError"},
	{&EOFErrorType, &ExceptionType, "EOFError"},
	{&ImportErrorType, &ExceptionType, "ImportError"},
	{&ModuleNotFoundErrorType, &ImportErrorType, "ModuleNotFoundError"},
	{&LookupErrorType, &ExceptionType, "LookupError"},
	{&IndexErrorType, &LookupErrorType, "IndexError"},
	{&KeyErrorType, &LookupErrorType, "KeyError"},
	{&MemoryErrorType, &ExceptionType, "MemoryError"},
	{&NameErrorType, &ExceptionType, "NameError"},
	{&UnboundLocalErrorType, &NameErrorType, "UnboundLocalError"},
	{&OSErrorType, &ExceptionType, "OSError"},
	{&BlockingIOErrorType, &OSErrorType, "BlockingIOError"},
	{&ChildProcessErrorType, &OSErrorType, "ChildProcessError"},
	{&ConnectionErrorType, &OSErrorType, "ConnectionError"},
	{&BrokenPipeErrorType, &ConnectionErrorType, "BrokenPipeError"},
	{&ConnectionAbortedErrorType, &ConnectionErrorType, "ConnectionAbortedError"},
	{&ConnectionRefusedErrorType, &ConnectionErrorType, "ConnectionRefusedError"},
	{&ConnectionResetErrorType, &ConnectionErrorType, "ConnectionResetError"},
	{&FileExistsErrorType, &OSErrorType, "FileExistsError"},
	{&FileNotFoundErrorType, &OSErrorType, "FileNotFoundError"},
	{&InterruptedErrorType, &OSErrorType, "InterruptedError"},
	{&IsADirectoryErrorType, &OSErrorType, "IsADirectoryError"},
	{&NotADirectoryErrorType, &OSErrorType, "NotADirectoryError"},
	{&PermissionErrorType, &OSErrorType, "PermissionError"},
	{&ProcessLookupErrorType, &OSErrorType, "ProcessLookupError"},
	{&TimeoutErrorType, &OSErrorType, "TimeoutError"},
	{&ReferenceErrorType, &ExceptionType, "ReferenceError"},
	{&RuntimeErrorType, &ExceptionType, "RuntimeError"},
	{&NotImplementedErrorType, &RuntimeErrorType, "NotImplementedError"},
	{&PythonFinalizationErrorType, &RuntimeErrorType, "PythonFinalizationError"},
	{&RecursionErrorType, &RuntimeErrorType, "RecursionError"},
	{&StopAsyncIterationType, &ExceptionType, "StopAsyncIteration"},
	{&StopIterationType, &ExceptionType, "StopIteration"},
	{&SyntaxErrorType, &ExceptionType, "SyntaxError"},
	{&IndentationErrorType, &SyntaxErrorType, "IndentationError"},
	{&TabErrorType, &IndentationErrorType, "TabError"},
	{&incompleteInputType, &SyntaxErrorType, "_IncompleteInputError"},
	{&SystemErrorType, &ExceptionType, "SystemError"},
	{&TypeErrorType, &ExceptionType, "TypeError"},
	{&ValueErrorType, &ExceptionType, "ValueError"},
	{&UnicodeErrorType, &ValueErrorType, "UnicodeError"},
	{&UnicodeDecodeErrorType, &UnicodeErrorType, "UnicodeDecodeError"},
	{&UnicodeEncodeErrorType, &UnicodeErrorType, "UnicodeEncodeError"},
	{&UnicodeTranslateErrorType, &UnicodeErrorType, "UnicodeTranslateError"},
	{&WarningType, &ExceptionType, "Warning"},
	{&BytesWarningType, &WarningType, "BytesWarning"},
	{&DeprecationWarningType, &WarningType, "DeprecationWarning"},
	{&EncodingWarningType, &WarningType, "EncodingWarning"},
	{&FutureWarningType, &WarningType, "FutureWarning"},
	{&ImportWarningType, &WarningType, "ImportWarning"},
	{&PendingDeprecationWarningType, &WarningType, "PendingDeprecationWarning"},
	{&ResourceWarningType, &WarningType, "ResourceWarning"},
	{&RuntimeWarningType, &WarningType, "RuntimeWarning"},
	{&SyntaxWarningType, &WarningType, "SyntaxWarning"},
	{&UnicodeWarningType, &WarningType, "UnicodeWarning"},
	{&UserWarningType, &WarningType, "UserWarning"},
}

// exceptionFields names the attributes of classes that have fields, in the order of Exception.fields.
var exceptionFields = map[string][]string{
	"StopIteration":         {"value"},
	"SystemExit":            {"code"},
	"OSError":               {"errno", "strerror", "filename", "filename2"},
	"ImportError":           {"msg", "name", "path", "name_from"},
	"NameError":             {"name"},
	"AttributeError":        {"name", "obj"},
	"SyntaxError":           {"msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line", "_metadata"},
	"UnicodeDecodeError":    {"encoding", "object", "start", "end", "reason"},
	"UnicodeEncodeError":    {"encoding", "object", "start", "end", "reason"},
	"UnicodeTranslateError": {"encoding", "object", "start", "end", "reason"},
	"BaseExceptionGroup":    {"message", "exceptions"},
}

// borrowNew are the classes, beside those derived from OSError, that have the __new__ of their base; each other has one of its own.
const borrowNew = "AttributeError ImportError ModuleNotFoundError KeyError NameError UnboundLocalError StopIteration SystemExit SyntaxError" +
	" IndentationError TabError _IncompleteInputError"

// maker is the built-in class whose way of making objects t has: exceptions are made in three ways.
func (t *Type) maker() *Type {
	switch l := t.layout(); {
	case l.flags&FlagException == 0:
		_, owner := l.lookupOwner(strNew)
		return owner
	case l.IsSubtype(OSErrorType):
		return OSErrorType
	case l.IsSubtype(BaseExceptionGroupType):
		return BaseExceptionGroupType
	}
	return BaseExceptionType
}

func exceptionOf(v Value) *Exception { return As[Exception](v) }

// IsException reports whether v is an instance of BaseException.
func IsException(v Value) bool { return v.ref.typ.flags&FlagException != 0 }

func defineExceptions() {
	BaseExceptionType = &Type{}
	defineType(BaseExceptionType, TypeSpec{
		Name:  "BaseException",
		Flags: FlagException,
		Slots: Slots{
			New: exceptionNew,
			Init: func(th *Thread, self Value, a Args) error {
				e := exceptionOf(self)
				if len(a.Kw) > 0 {
					return TypeError(self.Type().displayName() + "() takes no keyword arguments")
				}
				e.args = newTuple(append([]Value(nil), a.Pos...))
				return nil
			},
			Repr: exceptionRepr,
			Str:  exceptionStr,
		},
		Methods: []*Builtin{
			Method1("with_traceback", func(th *Thread, self, tb Value) (Value, error) {
				return self, setTraceback(th, self, tb)
			}),
			Method1("add_note", func(th *Thread, self, note Value) (Value, error) {
				if !IsStr(note) {
					return Unbound, TypeError("add_note() argument must be str, not " + argName(note))
				}
				return None, th.addNote(exceptionOf(self), note)
			}),
			Method0("__reduce__", reduceException),
			Method1("__setstate__", func(th *Thread, self, state Value) (Value, error) {
				switch {
				case state.IsNone():
				case !IsDict(state):
					return Unbound, TypeError("state is not a dictionary")
				default:
					d := As[Dict](state)
					for x, i, ok := d.next(0); ok; x, i, ok = d.next(i) {
						if !IsStr(x.key) {
							return Unbound, TypeError("attribute name must be string, not '" + x.key.Type().displayName() + "'")
						}
						if err := th.SetAttr(self, As[Str](x.key), x.val); err != nil {
							return Unbound, err
						}
					}
				}
				return None, nil
			}),
		},
		GetSet: []*GetSet{
			Property("args", func(th *Thread, v Value) (Value, error) { return exceptionOf(v).args.Value(), nil }, func(th *Thread, self, v Value) error {
				if v.ref == nil {
					return TypeError("args may not be deleted")
				}
				items, err := th.TupleItems(v)
				exceptionOf(self).args = newTuple(items)
				return err
			}),
			Property("__traceback__", func(th *Thread, v Value) (Value, error) { return exceptionOf(v).traceback(), nil }, setTraceback),
			Property("__cause__", func(th *Thread, v Value) (Value, error) { return orNone(exceptionOf(v).cause), nil }, func(th *Thread, self, v Value) error {
				if v.ref == nil {
					return TypeError("__cause__ may not be deleted")
				}
				if !v.IsNone() && !IsException(v) {
					return TypeError("exception cause must be None or derive from BaseException")
				}
				exceptionOf(self).cause = noneless(v)
				exceptionOf(self).suppress = true
				return nil
			}),
			Property("__context__", func(th *Thread, v Value) (Value, error) {
				if c := exceptionOf(v).context; c != nil {
					return c.Value(), nil
				}
				return None, nil
			}, func(th *Thread, self, v Value) error {
				switch {
				case v.ref == nil:
					return TypeError("__context__ may not be deleted")
				case !v.IsNone() && !IsException(v):
					return TypeError("exception context must be None or derive from BaseException")
				case v.IsNone():
					exceptionOf(self).context = nil
				default:
					exceptionOf(self).context = exceptionOf(v)
				}
				return nil
			}),
			Property("__suppress_context__", func(th *Thread, v Value) (Value, error) { return Bool(exceptionOf(v).suppress), nil }, func(th *Thread, self, v Value) error {
				switch {
				case v.ref == nil:
					return TypeError("can't delete numeric/char attribute")
				case !v.IsBool():
					return TypeError("attribute value type must be bool")
				}
				exceptionOf(self).suppress = v == True
				return nil
			}),
			Property("__dict__", instanceDict, setInstanceDict),
		},
	})
	WithAttrs[Exception](BaseExceptionType, attrsOffset[Exception]())
	for _, s := range exceptionTree {
		t := &Type{}
		*s.at = t
		spec := TypeSpec{Name: s.name, Base: *s.base, Flags: FlagException | FlagBaseType}
		if !hasWord(borrowNew, s.name) && (OSErrorType == nil || !(*s.base).IsSubtype(OSErrorType)) {
			spec.Slots.New = exceptionNew
		}
		for i, f := range exceptionFields[s.name] {
			p := exceptionField(f, i)
			if len(s.name) > 7 && s.name[:7] == "Unicode" && (f == "start" || f == "end") {
				p.set = setPosition(i)
			}
			if s.name == "BaseExceptionGroup" {
				p.set = nil
			}
			spec.GetSet = append(spec.GetSet, p)
		}
		switch s.name {
		case "StopIteration", "SystemExit":
			spec.Slots.Init = initValue
		case "OSError":
			spec.GetSet = append(spec.GetSet, writtenProperty())
			spec.Methods = []*Builtin{Method0("__reduce__", reduceException)}
			spec.Slots.New, spec.Slots.Init, spec.Slots.Str = osErrorNew, osErrorInit, osErrorStr
		case "ImportError", "NameError", "AttributeError":
			spec.Slots.Init = initKeywords
			switch s.name {
			case "AttributeError":
				spec.Methods = []*Builtin{Method0("__reduce__", reduceException), Method0("__getstate__", func(th *Thread, self Value) (Value, error) {
					return exceptionState(exceptionOf(self)).Value(), nil
				})}
			case "ImportError":
				spec.Methods = []*Builtin{Method0("__reduce__", reduceException)}
				spec.Slots.Str = func(th *Thread, v Value) (Value, error) {
					if m := exceptionOf(v).field(0); m.ref != nil && IsStr(m) {
						return m, nil
					}
					return exceptionStr(th, v)
				}
			}
		case "KeyError":
			spec.Slots.Str = func(th *Thread, v Value) (Value, error) {
				if a := exceptionOf(v).args.items; len(a) == 1 {
					s, err := th.Repr(a[0])
					return NewStr(s), err
				}
				return exceptionStr(th, v)
			}
		case "SyntaxError":
			spec.Slots.Init, spec.Slots.Str = initSyntaxError, syntaxErrorStr
		case "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError":
			spec.Slots.Init, spec.Slots.Str = initUnicodeError, unicodeErrorStr
		case "BaseExceptionGroup":
			defineGroupSpec(&spec)
		}
		defineType(t, spec)
	}
	defineExceptionGroup()
}

func exceptionField(name string, i int) *GetSet {
	return Property(name, func(th *Thread, v Value) (Value, error) { return orNone(exceptionOf(v).field(i)), nil },
		func(th *Thread, self, v Value) error {
			e := exceptionOf(self)
			e.setField(i, v)
			return nil
		})
}

// setPosition sets a field that C has as a number.
func setPosition(i int) func(th *Thread, self, v Value) error {
	return func(th *Thread, self, v Value) error {
		switch {
		case v.ref == nil:
			return TypeError("can't delete numeric/char attribute")
		case !IsIntLike(v):
			return TypeError("an integer is required")
		}
		exceptionOf(self).setField(i, v)
		return nil
	}
}

// reduceException is __reduce__: the class, its arguments, and a dict of what else there is to set.
func reduceException(th *Thread, self Value) (Value, error) {
	e := exceptionOf(self)
	args, state := e.args, exceptionState(e)
	if f := e.field(2); e.typ.IsSubtype(OSErrorType) && len(args.items) == 2 && f.ref != nil {
		args = newTuple([]Value{args.items[0], args.items[1], f})
		if f := e.field(3); f.ref != nil {
			args = newTuple(append(args.items, None, f))
		}
	}
	if state.Len() == 0 {
		return NewTuple(self.Type().Value(), args.Value()), nil
	}
	return NewTuple(self.Type().Value(), args.Value(), state.Value()), nil
}

// exceptionState is what an exception's arguments don't tell.
func exceptionState(e *Exception) *Dict {
	state := NewDict()
	e.each(func(k *Str, v Value) { state.SetStr(k, v) })
	keep := func(names ...string) {
		for i, n := range names {
			if v := e.field(i); n != "" && v.ref != nil && !v.IsNone() {
				state.SetStr(Intern(n), v)
			}
		}
	}
	switch {
	case e.typ.IsSubtype(ImportErrorType):
		keep("", "name", "path", "name_from")
	case e.typ.IsSubtype(AttributeErrorType):
		keep("name")
		state.SetStr(Intern("args"), e.args.Value())
	}
	return state
}

func (e *Exception) field(i int) Value {
	if i < len(e.fields) {
		return e.fields[i]
	}
	return Unbound
}

func (e *Exception) setField(i int, v Value) {
	for len(e.fields) <= i {
		e.fields = append(e.fields, Unbound)
	}
	e.fields[i] = v
}

// initFields sets the fields of an exception made from Go with plain arguments.
func initFields(e *Exception) {
	if len(e.args.items) == 0 {
		return
	}
	switch {
	case e.typ == StopIterationType || e.typ == SystemExitType || e.typ == ImportErrorType || e.typ == ModuleNotFoundErrorType:
		e.setField(0, e.args.items[0])
	}
}

func exceptionNew(th *Thread, cls *Type, a Args) (Value, error) {
	v := Obj(cls.alloc(cls))
	exceptionOf(v).args = newTuple(append([]Value(nil), a.Pos...))
	return v, nil
}

func exceptionRepr(th *Thread, v Value) (Value, error) {
	e := exceptionOf(v)
	name := v.Type().Name
	if len(e.args.items) == 1 {
		s, err := th.Repr(e.args.items[0])
		return NewStr(name + "(" + s + ")"), err
	}
	s, err := th.Repr(e.args.Value())
	return NewStr(name + s), err
}

func exceptionStr(th *Thread, v Value) (Value, error) {
	e := exceptionOf(v)
	switch len(e.args.items) {
	case 0:
		return NewStr(""), nil
	case 1:
		s, err := th.Str(e.args.items[0])
		return NewStr(s), err
	}
	s, err := th.Repr(e.args.Value())
	return NewStr(s), err
}

func initValue(th *Thread, self Value, a Args) error {
	if err := BaseExceptionType.Slots.Init(th, self, a); err != nil {
		return err
	}
	e := exceptionOf(self)
	switch len(a.Pos) {
	case 0:
		e.setField(0, None)
	case 1:
		e.setField(0, a.Pos[0])
	default:
		if e.typ.IsSubtype(SystemExitType) {
			e.setField(0, e.args.Value())
		} else {
			e.setField(0, a.Pos[0])
		}
	}
	return nil
}

// initKeywords is the __init__ of the classes whose fields come as keywords: name=, path=, obj=.
func initKeywords(th *Thread, self Value, a Args) error {
	e := exceptionOf(self)
	e.args, e.fields = newTuple(append([]Value(nil), a.Pos...)), nil
	base := "NameError"
	switch {
	case e.typ.IsSubtype(ImportErrorType):
		base = "ImportError"
		if len(a.Pos) == 1 {
			e.setField(0, a.Pos[0])
		}
	case e.typ.IsSubtype(AttributeErrorType):
		base = "AttributeError"
	}
	fields := exceptionFields[base]
next:
	for i, n := range a.Names {
		for j, f := range fields {
			if f == n.s && !(base == "ImportError" && j == 0) {
				e.setField(j, a.Kw[i])
				continue next
			}
		}
		if base == "ImportError" {
			fields = fields[1:]
		}
		return TypeError(base + "() got an unexpected keyword argument '" + n.s + "'" + didYouMean(n.s, fields...))
	}
	return nil
}

func initSyntaxError(th *Thread, self Value, a Args) error {
	if err := BaseExceptionType.Slots.Init(th, self, a); err != nil {
		return err
	}
	e := exceptionOf(self)
	if len(a.Pos) > 0 {
		e.setField(0, a.Pos[0])
	}
	if len(a.Pos) == 2 {
		info, err := th.ToSlice(a.Pos[1])
		if err != nil {
			return err
		}
		if len(info) < 4 {
			return TypeError("function takes at least 4 arguments (" + itoa(len(info)) + " given)")
		}
		if len(info) == 5 {
			return TypeError("end_offset must be provided when end_lineno is provided")
		}
		if len(info) > 7 {
			return TypeError("function takes at most 7 arguments (" + itoa(len(info)) + " given)")
		}
		for i, v := range info {
			if i < 6 {
				e.setField(i+1, v)
			}
		}
	}
	return nil
}

func syntaxErrorStr(th *Thread, v Value) (Value, error) {
	e := exceptionOf(v)
	msg := "None"
	if m := e.field(0); m.ref != nil {
		s, err := th.Str(m)
		if err != nil {
			return Unbound, err
		}
		msg = s
	}
	file, line := e.field(1), e.field(2)
	hasFile := file.ref != nil && IsStr(file)
	hasLine := line.ref != nil && IsIntLike(line)
	if !hasFile && !hasLine {
		return NewStr(msg), nil
	}
	where := ""
	if hasFile {
		name := Text(file)
		for i := len(name) - 1; i >= 0; i-- {
			if name[i] == '/' {
				name = name[i+1:]
				break
			}
		}
		where = name
	}
	if hasLine {
		n, _ := smallInt(line)
		if hasFile {
			where += ", "
		}
		where += "line " + itoa(int(n))
	}
	return NewStr(msg + " (" + where + ")"), nil
}

func initUnicodeError(th *Thread, self Value, a Args) error {
	e := exceptionOf(self)
	if len(a.Kw) > 0 {
		return TypeError(e.typ.Name + "() takes no keyword arguments")
	}
	e.args = newTuple(append([]Value(nil), a.Pos...))
	want := 5
	if e.typ.IsSubtype(UnicodeTranslateErrorType) {
		want = 4
	}
	if len(a.Kw) > 0 {
		return TypeError(e.typ.Name + "() takes no keyword arguments")
	}
	if len(a.Pos) != want {
		return TypeError("function takes exactly " + itoa(want) + " arguments (" + itoa(len(a.Pos)) + " given)")
	}
	strs := [3]int{0, 1, 4}
	if e.typ.IsSubtype(UnicodeDecodeErrorType) {
		if _, ok := bytesOf(a.Pos[1]); !ok && IsStr(a.Pos[0]) {
			return TypeError("a bytes-like object is required, not '" + a.Pos[1].Type().displayName() + "'")
		}
		strs[1] = 0
	}
	if want == 4 {
		strs = [3]int{0, 0, 3}
	}
	for i, v := range a.Pos {
		if i == strs[0] || i == strs[1] || i == strs[2] {
			if !IsStr(v) {
				return TypeError("argument " + itoa(i+1) + " must be str, not " + argName(v))
			}
		} else if i >= want-3 {
			if _, err := th.Index(v); err != nil {
				return err
			}
		}
	}
	e.fields = make([]Value, 5)
	copy(e.fields[5-want:], a.Pos)
	if b, ok := bytesOf(e.fields[1]); ok && !IsBytes(e.fields[1]) {
		e.fields[1] = NewBytes(append([]byte(nil), b...))
	}
	return nil
}

func unicodeErrorStr(th *Thread, v Value) (Value, error) {
	e := exceptionOf(v)
	if len(e.fields) < 5 {
		return NewStr(""), nil
	}
	start, _ := smallInt(e.fields[2])
	end, _ := smallInt(e.fields[3])
	reason := textOf(th, e.fields[4])
	obj := e.fields[1]
	at := itoa(int(start)) + "-" + itoa(int(end-1))
	switch {
	case e.typ.IsSubtype(UnicodeDecodeErrorType):
		enc := textOf(th, e.fields[0])
		if end == start+1 {
			if b, ok := bytesOf(obj); ok && int(start) < len(b) {
				const hex = "0123456789abcdef"
				c := b[start]
				return NewStr("'" + enc + "' codec can't decode byte 0x" + string(hex[c>>4]) + string(hex[c&15]) + " in position " + itoa(int(start)) + ": " + reason), nil
			}
		}
		return NewStr("'" + enc + "' codec can't decode bytes in position " + at + ": " + reason), nil
	case e.typ.IsSubtype(UnicodeEncodeErrorType):
		enc := textOf(th, e.fields[0])
		if end == start+1 && IsStr(obj) {
			if c, err := th.GetItem(obj, Int(start)); err == nil {
				return NewStr("'" + enc + "' codec can't encode character '" + escapedRune(Text(c)) + "' in position " + itoa(int(start)) + ": " + reason), nil
			}
		}
		return NewStr("'" + enc + "' codec can't encode characters in position " + at + ": " + reason), nil
	}
	if end == start+1 && IsStr(obj) {
		if c, err := th.GetItem(obj, Int(start)); err == nil {
			return NewStr("can't translate character '" + escapedRune(Text(c)) + "' in position " + itoa(int(start)) + ": " + reason), nil
		}
	}
	return NewStr("can't translate characters in position " + at + ": " + reason), nil
}

// escapedRune writes one character as \xNN, \uNNNN or \UNNNNNNNN.
func escapedRune(s string) string {
	r, _ := decodeRune(s)
	if r < 0x80 {
		const hex = "0123456789abcdef"
		return "\\x" + string(hex[r>>4]) + string(hex[r&15])
	}
	return asciiEscape(s)
}

// AddNote adds a note to an exception, as its add_note does.
func (th *Thread) AddNote(e *Exception, note string) { th.addNote(e, NewStr(note)) }

func (th *Thread) addNote(e *Exception, note Value) error {
	n, err := th.LookupAttr(e.Value(), strNotes)
	if err != nil {
		return err
	}
	if n.ref == nil {
		n = NewList()
		if err := th.SetAttr(e.Value(), strNotes, n); err != nil {
			return err
		}
	}
	if !IsList(n) {
		return TypeError("Cannot add note: __notes__ is not a list")
	}
	As[List](n).Append(note)
	return nil
}

// opRaise is OpRaise's work of finding the exception to raise.
func (th *Thread) makeException(v Value) (*Exception, error) {
	return th.instantiate(v, func(t *Type) string { return mustRepr(th, t.Value()) })
}

// instantiate is an exception, or one made by calling a class; shown is how the error tells of another type.
func (th *Thread) instantiate(v Value, shown func(t *Type) string) (*Exception, error) {
	if IsException(v) {
		return exceptionOf(v), nil
	}
	if v.Type().flags&FlagType != 0 && As[Type](v).flags&FlagException != 0 {
		x, err := th.Call(v)
		if err != nil {
			return nil, err
		}
		if !IsException(x) {
			return nil, TypeError("calling " + mustRepr(th, v) + " should have returned an instance of BaseException, not " + shown(x.Type()))
		}
		return exceptionOf(x), nil
	}
	return nil, TypeError("exceptions must derive from BaseException")
}
