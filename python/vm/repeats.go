// Repeats.go gives built-in classes the methods that CPython's repeat, though their base has them: errors name the class that has a
// method.

package vm

import "strings"

// repeats are these methods, by module and class, or by module for all its classes.
var repeats = map[string]string{
	"_asyncio.Task":               "add_done_callback cancelled done exception remove_done_callback result",
	"_contextvars.Context":        "__eq__ __ge__ __gt__ __le__ __lt__ __ne__",
	"_contextvars.ContextVar":     "__hash__",
	"_io.BytesIO":                 "closed flush isatty writelines",
	"_io.StringIO":                "closed",
	"_struct.Struct":              "__delattr__ __getattribute__ __setattr__",
	"_struct.unpack_iterator":     "__getattribute__",
	"array":                       "__getattribute__",
	"asyncio.events.TimerHandle":  "cancel",
	"builtins.NoneType":           "__eq__ __ge__ __gt__ __le__ __lt__ __ne__",
	"builtins.bytearray":          "__str__",
	"builtins.bytes":              "__str__",
	"collections.OrderedDict":     "__delitem__ __ge__ __gt__ __iter__ __le__ __lt__ __reversed__ __setitem__ clear items keys values",
	"collections.defaultdict":     "__getattribute__",
	"collections.deque":           "__getattribute__",
	"collections._deque_iterator": "__getattribute__",
	"datetime.datetime":           "ctime",
	"decimal.Context":             "__getattribute__",
	"decimal.Decimal":             "__getattribute__ __ne__",
	"functools.partial":           "__delattr__ __getattribute__ __setattr__",
	"itertools":                   "__getattribute__",
	"operator":                    "__getattribute__",
}

// repeats are those of a class.
func (t *Type) repeats() string {
	if names, ok := repeats[t.Module]; ok {
		return names
	}
	return repeats[t.Module+"."+t.Name]
}

// repeated is an attribute v of a class of the library's, which passes for one of C's, as C's class has it. Its own methods stay what
// they are, as they make the slots.
func (t *Type) repeated(v Value, name *Str) Value {
	if v.ref.typ != SlotWrapperType && v.ref.typ != MethodDescriptorType || As[Builtin](v).owner == t || !hasWord(t.repeats(), name.s) {
		return v
	}
	base := As[Builtin](v)
	b := newBuiltin(name.s, base.kind)
	b.typ, b.owner, b.min, b.max = base.typ, t, base.min, base.max
	b.fnA = func(th *Thread, self Value, a Args) (Value, error) { return base.call(th, self, a) }
	return b.Value()
}

// repeat makes them, of what a finished class inherits.
func (t *Type) repeat() {
	names := t.repeats()
	if names == "" || t.base == nil {
		return
	}
	for name := range strings.FieldsSeq(names) {
		n := Intern(name)
		if t.dict.GetStr(n).ref != nil {
			continue
		}
		switch v := t.base.Lookup(n); {
		case v.ref == nil:
		case v.ref.typ == GetSetType:
			g := *As[GetSet](v)
			g.owner = t
			t.dict.SetStr(n, Obj(&g.Header))
		case v.ref.typ == SlotWrapperType || v.ref.typ == MethodDescriptorType:
			b := *As[Builtin](v)
			b.owner = t
			t.dict.SetStr(n, Obj(&b.Header))
		}
	}
}
