// Member.go: member descriptors, of the names in __slots__ and of what CPython reads out of a built-in object itself.

package vm

import "strings"

// Member is the descriptor of a name in __slots__. Its value lives among the object's attributes under a name that
// isn't interned, which no program can use; once these are in a dict, in Attrs.vals at index. That of a built-in type has
// Go functions instead.
type Member struct {
	Header
	name, slot *Str
	index      int
	owner      *Type
	native     *GetSet
}

// nativeMembers are the attributes of built-in classes that CPython has no functions for: they are found by class, as here,
// and tell less when they can't be set. So are all fields of struct sequences.
var nativeMembers = map[string]string{
	"AttributeError":             "name obj",
	"BaseException":              "__suppress_context__",
	"BaseExceptionGroup":         "message exceptions",
	"BufferedRandom":             "raw _finalizing",
	"BufferedReader":             "raw _finalizing",
	"BufferedWriter":             "raw _finalizing",
	"ContextVar":                 "name",
	"DirEntry":                   "name path",
	"FileIO":                     "_finalizing",
	"GenericAlias":               "__args__ __origin__ __unpacked__",
	"ImportError":                "msg name name_from path",
	"Interpolation":              "*",
	"Match":                      "string re pos endpos",
	"NameError":                  "name",
	"OSError":                    "errno filename filename2 strerror",
	"ParamSpec":                  "__name__ __bound__ __covariant__ __contravariant__ __infer_variance__",
	"ParamSpecArgs":              "__origin__",
	"ParamSpecKwargs":            "__origin__",
	"Pattern":                    "pattern flags groups",
	"SRE_Scanner":                "pattern",
	"ReferenceType":              "__callback__",
	"SimpleNamespace":            "__dict__",
	"StopIteration":              "*",
	"SyntaxError":                "*",
	"SystemExit":                 "*",
	"Template":                   "strings interpolations",
	"TextIOWrapper":              "_finalizing buffer encoding line_buffering write_through",
	"TypeAliasType":              "__name__",
	"TypeVar":                    "__name__ __covariant__ __contravariant__ __infer_variance__",
	"TypeVarTuple":               "__name__",
	"UnicodeDecodeError":         "*",
	"UnicodeEncodeError":         "*",
	"UnicodeTranslateError":      "*",
	"Union":                      "__args__",
	"async_generator":            "ag_running",
	"builtin_function_or_method": "__module__",
	"classmethod":                "__func__ __wrapped__",
	"classmethod_descriptor":     "__name__ __objclass__",
	"code": "co_argcount co_consts co_exceptiontable co_filename co_firstlineno co_flags co_kwonlyargcount co_linetable co_name co_names" +
		" co_nlocals co_posonlyargcount co_qualname co_stacksize",
	"complex":            "imag real",
	"coroutine":          "cr_origin",
	"defaultdict":        "default_factory",
	"frame":              "f_trace_lines",
	"function":           "__builtins__ __closure__ __doc__ __globals__ __module__",
	"getset_descriptor":  "__name__ __objclass__",
	"member_descriptor":  "__name__ __objclass__",
	"method":             "__func__ __self__",
	"method-wrapper":     "__self__",
	"method_descriptor":  "__name__ __objclass__",
	"module":             "__dict__",
	"partial":            "args func keywords",
	"property":           "fget fset fdel __doc__",
	"range":              "*",
	"reader":             "dialect line_num",
	"slice":              "*",
	"staticmethod":       "__func__ __wrapped__",
	"super":              "*",
	"timedelta":          "*",
	"traceback":          "tb_frame tb_lasti",
	"type":               "__base__ __basicsize__ __dictoffset__ __flags__ __itemsize__ __weakrefoffset__",
	"wrapper_descriptor": "__name__ __objclass__",
	"writer":             "dialect",
}

// hasWord reports whether a word is one of a list with spaces.
func hasWord(list, word string) bool {
	for list != "" {
		w, rest, _ := strings.Cut(list, " ")
		if w == word {
			return true
		}
		list = rest
	}
	return false
}

// nativeMember is the descriptor of an attribute of nativeMembers.
func nativeMember(g *GetSet) Value {
	m := &Member{name: Intern(g.Name), owner: g.owner, native: g}
	m.typ = MemberType
	return Obj(&m.Header)
}

func defineMember() {
	member := func(v Value) *Member { return As[Member](v) }
	defineType(MemberType, TypeSpec{Name: "member_descriptor", Flags: FlagDisallowNew, Slots: Slots{
		Repr: func(th *Thread, v Value) (Value, error) {
			return NewStr("<member '" + member(v).name.s + "' of '" + member(v).owner.displayName() + "' objects>"), nil
		},
		DescrGet: memberGet, DescrSet: memberSet,
	}, Methods: []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			getattr, err := builtinNamed(th, "getattr")
			return NewTuple(getattr, NewTuple(member(self).owner.Value(), member(self).name.Value())), err
		}),
	}, GetSet: []*GetSet{
		Getter("__name__", func(th *Thread, v Value) (Value, error) { return member(v).name.Value(), nil }),
		Getter("__objclass__", func(th *Thread, v Value) (Value, error) { return member(v).owner.Value(), nil }),
		Getter("__qualname__", func(th *Thread, v Value) (Value, error) {
			return NewStr(member(v).owner.Qualname + "." + member(v).name.s), nil
		}),
		Getter("__doc__", func(th *Thread, v Value) (Value, error) {
			if g := member(v).native; g != nil {
				return docValue(g.Doc), nil
			}
			return None, nil
		}),
	}})
}

// check refuses objects of other classes.
func (m *Member) check(obj Value) error {
	if m.owner.Is(obj) {
		return nil
	}
	return TypeError("descriptor '" + m.name.s + "' for '" + m.owner.displayName() + "' objects doesn't apply to a '" + obj.Type().displayName() + "' object")
}

func memberGet(th *Thread, d, obj, owner Value) (Value, error) {
	if obj.ref == nil {
		return d, nil
	}
	m := As[Member](d)
	if err := m.check(obj); err != nil {
		return Unbound, err
	}
	if m.native != nil {
		return m.native.get(th, obj)
	}
	if p := attrsOf(obj).slot(m); p != nil && p.ref != nil {
		return *p, nil
	}
	return Unbound, th.attributeErrorText(obj, m.name, "'"+obj.Type().fullName()+"' object has no attribute '"+m.name.s+"'")
}

// readOnly reports whether the code that is running may not set what a class of C's has: only the library's own may, but for
// the one that C lets programs change.
func (m *Member) readOnly(th *Thread) bool {
	return m.name.s[0] != '_' && m.name.s != "default_factory" && th.frame != nil && th.frame.code.native == nil
}

func memberSet(th *Thread, d, obj, v Value) error {
	m := As[Member](d)
	if err := m.check(obj); err != nil {
		return err
	}
	switch {
	case m.native == nil && m.owner.flags&FlagNative == 0:
	case m.native == nil && !m.readOnly(th):
	case m.native == nil && !hasWord(nativeMembers[m.owner.Name], m.name.s):
		return newMessage(AttributeErrorType, "attribute '"+m.name.s+"' of '"+m.owner.displayName()+"' objects is not writable")
	case m.native == nil || m.native.set == nil:
		return newMessage(AttributeErrorType, "readonly attribute")
	default:
		return m.native.set(th, obj, v)
	}
	a := attrsOf(obj)
	p := a.slot(m)
	switch {
	case p != nil && (p.ref != nil || v.ref != nil):
		th.dropping(*p)
		*p = v
	case v.ref == nil:
		return newMessage(AttributeErrorType, m.name.s)
	case a.shape != nil && len(a.shape.keys) < maxShapeKeys:
		a.grow(m.slot, v)
	default:
		a.toDict()
		for len(a.vals) <= m.index {
			a.vals = append(a.vals, Unbound)
		}
		a.vals[m.index] = v
	}
	return nil
}
