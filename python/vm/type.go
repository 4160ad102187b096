// Type.go is Python's `type`: classes, their method resolution order, and the lookup of attributes on them.

package vm

import (
	"unsafe"
	"weak"
)

// Type is a class, built-in or the program's.
type Type struct {
	Header // typ is the metaclass
	Slots

	Name     string // __name__; for a built-in, without its module
	Qualname string
	Module   string // __module__ of a built-in; a program's class has it in its dict
	Doc      string
	sigText  string // __text_signature__ of the class, with its parentheses

	bases   []*Type
	base    *Type // the base whose layout this type extends ("solid base" chain)
	mro     []*Type
	special []*Type // the classes of mro with special methods: see findSpecial
	dict    *Dict   // attributes, keyed by interned str

	flags   TypeFlags
	version uint32 // changes with every change that can alter a lookup; from nextVersion

	// Allocation. alloc makes an instance of a subclass cls of this layout with attributes; a type whose
	// instances have no attributes of their own (plain built-ins) has attrsOff 0.
	alloc    func(cls *Type) *Header
	attrsOff uintptr // where Attrs stands in the object's struct

	isGoIter      bool                     // instances are GoIters
	leaf          bool                     // instances hold nothing, and nobody notices their ends
	references    func(v Value, f Visitor) // see References; not inherited
	holds         func(v Value, f Visitor) // see Holds; not inherited
	open          func(v Value) bool       // see Closes; not inherited
	shape         *Shape                   // the empty shape of its instances
	pairs         bool                     // its GoIters may have a pair; not inherited
	entries       bool                     // instances are dictIters
	inlineCap     int                      // how many attributes instances tend to have
	subclasses    []weak.Pointer[Type]
	slots         []*Str // the hidden names of the members that __slots__ made, the bases' first
	slotted       int    // slots of the whole chain that live in Attrs
	noDict        bool   // __slots__ without __dict__ anywhere in the chain
	weakrefs      bool   // of a program's class: there can be weak references to its objects
	abstract      bool   // has __abstractmethods__
	plainInit     bool   // __init__ is object's and __new__ isn't, so that calling it has no effect
	genericBinary uint16 // bit i: Binary[i] calls the program's methods
}

// TypeFlags are facts about a type that hot paths ask for.
type TypeFlags uint32

const (
	FlagHeap     TypeFlags = 1 << iota // made by a class statement: mutable
	FlagBaseType                       // may be subclassed
	FlagInt                            // int and its subclasses; so on for the next ones
	FlagStr
	FlagBytes
	FlagList
	FlagTuple
	FlagDict
	FlagException
	FlagType
	FlagInstance    // objects are *Instance: attributes at a fixed offset, generic attribute access
	FlagDisallowNew // no instances from Python ("cannot create 'X' instances")
	FlagSequence    // matches sequence patterns
	FlagMapping     // matches mapping patterns
	FlagFinalizes   // has a __del__
	FlagWatched     // a weak reference to an instance was made
	FlagTracked     // instances may be part of cycles that are looked for
	FlagHasAttrs    // every instance has Attrs, of the built-in type too
	FlagPython      // a class that CPython writes in Python: errors show its name without its module
	FlagMutable     // its attributes can be set though it's built in
	FlagNative      // a class of the library's Python code that CPython writes in C: errors show its name with its module
)

var versionCounter uint32

// nextVersion gives types and shapes their identities; they share one sequence, so a hint can hold either.
func nextVersion() uint32 { versionCounter++; return versionCounter }

// TypeSpec describes a built-in type to NewType.
type TypeSpec struct {
	Name    string // as type.__name__; may be dotted "module.Name"
	Base    *Type  // nil: object
	Flags   TypeFlags
	Doc     string
	Slots   Slots
	Methods []*Builtin // from Method…, StaticMethod…, ClassMethod…
	GetSet  []*GetSet
	Attrs   map[string]Value // further class attributes
}

// staticTypes are made before object's and type's slots are complete; initTypes readies them in order.
var staticTypes []*Type

// NewType makes a built-in type. It may be called from package-level variables and init functions of this and other
// packages.
func NewType(spec TypeSpec) *Type {
	t := &Type{}
	defineType(t, spec)
	return t
}

// defineType fills in a type that may already be referred to by others (static types refer to each other).
func defineType(t *Type, spec TypeSpec) {
	t.Name, t.Qualname, t.Module = spec.Name, spec.Name, "builtins"
	for i := len(spec.Name) - 1; i >= 0; i-- {
		if spec.Name[i] == '.' {
			t.Module, t.Name, t.Qualname = spec.Name[:i], spec.Name[i+1:], spec.Name[i+1:]
			break
		}
	}
	t.typ = TypeType
	t.flags |= spec.Flags
	t.Doc = spec.Doc
	t.Slots = spec.Slots
	t.base = spec.Base
	if t.base == nil && t != ObjectType {
		t.base = ObjectType
	}
	if t.base != nil {
		t.bases = []*Type{t.base}
		t.base.addSubclass(t)
		t.mro = append([]*Type{t}, t.base.mro...)
		t.flags |= t.base.flags & (FlagInt | FlagStr | FlagBytes | FlagList | FlagTuple | FlagDict | FlagException | FlagType | FlagInstance | FlagSequence | FlagMapping | FlagHasAttrs)
		if t.alloc == nil {
			t.alloc, t.attrsOff = t.base.alloc, t.base.attrsOff
		}
	} else {
		t.mro = []*Type{t}
	}
	t.version = nextVersion()
	t.dict = NewDict()
	t.shape = newShape(t)
	if t.Doc != "" {
		t.dict.SetStr(Intern("__doc__"), NewStr(t.Doc))
	} else {
		t.dict.SetStr(Intern("__doc__"), None)
	}
	for _, m := range spec.Methods {
		m.owner = t
		t.dict.SetStr(Intern(m.Name), m.asAttribute())
	}
	members := nativeMembers[t.Name]
	for _, g := range spec.GetSet {
		g.owner = t
		if members != "" && (members == "*" || hasWord(members, g.Name)) || t.base == TupleType && t.Name != "IsoCalendarDate" {
			t.dict.SetStr(Intern(g.Name), nativeMember(g))
			continue
		}
		t.dict.SetStr(Intern(g.Name), Obj(&g.Header))
	}
	for name, v := range spec.Attrs {
		t.dict.SetStr(Intern(name), v)
	}
	readySlots(t)
	t.repeat()
}

// Subclassable lets programs derive from a built-in type whose objects are the Go struct T (which begins with a
// Header): a subclass's objects are T followed by Attrs.
func Subclassable[T any](t *Type) {
	type extended struct {
		object T
		attrs  Attrs
	}
	t.flags |= FlagBaseType
	t.alloc = func(cls *Type) *Header {
		o := new(extended)
		h := (*Header)(unsafe.Pointer(o))
		h.typ = cls
		o.attrs.shape = cls.shape
		return h
	}
	t.attrsOff = unsafe.Offsetof(extended{}.attrs)
}

// WithAttrs lets programs derive from a built-in type whose struct T already holds its Attrs at offset off; all its
// instances, not only a subclass's, have attributes.
func WithAttrs[T any](t *Type, off uintptr) {
	t.flags |= FlagBaseType | FlagHasAttrs
	t.attrsOff = off
	t.alloc = func(cls *Type) *Header {
		h := (*Header)(unsafe.Pointer(new(T)))
		h.typ = cls
		(*Attrs)(unsafe.Add(unsafe.Pointer(h), off)).shape = cls.shape
		return h
	}
}

// Value returns the class as a value.
func (t *Type) Value() Value { return Value{ref: &t.Header} }

// Lookup finds name (interned) along the method resolution order: the attribute as it is stored, no descriptor
// called; unbound if there is none.
func (t *Type) Lookup(name *Str) Value {
	for _, c := range t.mro {
		if v := c.dict.GetStr(name); v.ref != nil {
			return v
		}
	}
	return Unbound
}

// lookupOwner is Lookup that also says in which class the attribute was found.
func (t *Type) lookupOwner(name *Str) (Value, *Type) {
	for _, c := range t.mro {
		if v := c.dict.GetStr(name); v.ref != nil {
			return v, c
		}
	}
	return Unbound, nil
}

// IsSubtype reports whether t is u or derives from it.
func (t *Type) IsSubtype(u *Type) bool {
	if t == u {
		return true
	}
	for _, c := range t.mro {
		if c == u {
			return true
		}
	}
	return t.mro == nil && t.extends(u)
}

// extends reports whether t's objects are u's, extended. While an mro() runs it may know more than the order does.
func (t *Type) extends(u *Type) bool {
	for ; t != nil; t = t.base {
		if t == u {
			return true
		}
	}
	return false
}

// hasAttrs reports whether objects of t have attributes of their own, and where.
func attrsOf(v Value) *Attrs {
	t := v.ref.typ
	if t.attrsOff == 0 || t.flags&(FlagHeap|FlagInstance|FlagHasAttrs) == 0 {
		return nil
	}
	return (*Attrs)(unsafe.Add(unsafe.Pointer(v.ref), t.attrsOff))
}

// Watched reports whether the end of the type's instances is noticed.
func (t *Type) Watched() bool { return t.flags&FlagWatched != 0 }

// NewObject allocates an instance of cls, a class whose built-in base supports instances.
func NewObject(cls *Type) *Header { return cls.alloc(cls) }

// Is reports whether the value is an instance of t or of a class derived from it (no __instancecheck__).
func (t *Type) Is(v Value) bool { return v.ref.typ == t || v.ref.typ.IsSubtype(t) }
