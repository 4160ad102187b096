// Bindings.go is what packages of the standard library need of the vm, beyond what other files export.

package vm

import (
	"iter"
	"math/big"
	"unicode"
	"unsafe"

	"github.com/aioplay/aioplay/python/syntax"
)

// ParseSignature parses a signature as MethodSig takes it.
func ParseSignature(text string) *Signature { return parseSignature(text) }

// Match lays a call's arguments out by parameter; name is for the errors. Parameters left out are unbound.
func (s *Signature) Match(name string, a Args) ([]Value, error) { return s.match(name, a) }

// TakesKeywords reports whether any parameter can be given by name.
func (s *Signature) TakesKeywords() bool {
	return s.varKw >= 0 || s.posOnly < len(s.names)-min(s.varArgs+1, 1)
}

// NewIteratorType makes a class of iterators that programs make by calling it: its Next returns the next item, or
// unbound at the end, after which it isn't called again. Programs may derive from it.
func NewIteratorType(name string, keywords bool, make func(th *Thread, a Args) (LazyIter, error), methods ...*Builtin) *Type {
	slots := lazySlots(keywords, make)
	if name == "itertools.count" || name == "itertools.repeat" {
		slots.Repr = func(th *Thread, v Value) (Value, error) { return As[GoIter](v).answer(th, AskRepr, 0) }
	}
	t := NewType(TypeSpec{Name: name, Slots: slots, Methods: append(methods, goIterMethods(name)...)})
	Subclassable[GoIter](t)
	t.isGoIter = true
	return t
}

// CallableIterator defines a kind of NewIterator whose class programs may call; the arguments come as they are.
func CallableIterator(name string, make func(th *Thread, a Args) (LazyIter, error)) *Type {
	return newGoIterType(name, 0, lazySlots(true, make))
}

// BigInt is the value of an int, bool or instance of a subclass; not to be changed.
func BigInt(v Value) *big.Int { return toBig(v) }

// CheckAbstract refuses to make objects of a class with abstract methods.
func (th *Thread) CheckAbstract(cls *Type) error {
	if !cls.abstract {
		return nil
	}
	return th.abstractError(cls)
}

// Mutable lets programs set attributes of a built-in class, as of the few that C makes so.
func (t *Type) Mutable() *Type {
	t.flags |= FlagMutable
	return t
}

// SmallInt is the value of an int, bool or instance of a subclass that fits 64 bits.
func SmallInt(v Value) (int64, bool) { return smallInt(v) }

// FloatOf is the value of a float or an instance of a subclass.
func FloatOf(v Value) (float64, bool) { return floatValue(v) }

// Next returns the first item at or after place i (from 0) and the place after it; ok is false at the end.
func (d *Dict) Next(i int) (k, v Value, after int, ok bool) {
	e, after, ok := d.next(i)
	if !ok {
		return Unbound, Unbound, after, false
	}
	return e.key, e.val, after, true
}

// GetHashed is Get for a key whose hash is known.
func (d *Dict) GetHashed(th *Thread, k Value, h uint64) (Value, error) {
	i, err := d.find(th, k, h)
	if i < 0 || err != nil {
		return Unbound, err
	}
	return d.entries[i].val, nil
}

// SetHashed is Set for a key whose hash is known.
func (d *Dict) SetHashed(th *Thread, k Value, h uint64, v Value) error {
	i, err := d.find(th, k, h)
	switch {
	case err != nil:
		return err
	case i >= 0:
		d.entries[i].val = v
	default:
		d.insert(k, h, v)
	}
	return nil
}

// DeleteHashed is Delete for a key whose hash is known.
func (d *Dict) DeleteHashed(th *Thread, k Value, h uint64) error {
	i, err := d.find(th, k, h)
	if i >= 0 && err == nil {
		d.remove(i)
	}
	return err
}

// Push is Append for what a program does: it counts the memory.
func (l *List) Push(th *Thread, v Value) error {
	if err := l.room(th, 1); err != nil {
		return err
	}
	l.items = append(l.items, v)
	return nil
}

// TakeLast removes the last item.
func (l *List) TakeLast() Value {
	last := len(l.items) - 1
	v := l.items[last]
	l.items[last] = Unbound
	l.items = l.items[:last]
	return v
}

// Clear removes all items.
func (d *Dict) Clear() { d.clear() }

// AddTypes defines classes in the module, under their own names.
func (m *Module) AddTypes(types ...*Type) {
	for _, t := range types {
		m.Set(t.Name, t.Value())
	}
}

// Self is a slot that returns its object: the Iter of iterators.
func Self(th *Thread, v Value) (Value, error) { return v, nil }

// MaxIntDigits is sys.get_int_max_str_digits(), for all threads.
func MaxIntDigits() *int { return &syntax.MaxDigits }

// OwnAttrs lets all objects of a built-in type have attributes, and programs derive from it: T is its struct, which
// begins with a Header and its Attrs.
func OwnAttrs[T any](t *Type) {
	WithAttrs[T](t, attrsOffset[T]())
	if t.flags&FlagPython != 0 && t.Lookup(strDict).ref == nil {
		g := DictAttribute()
		g.owner = t
		t.dict.SetStr(strDict, Obj(&g.Header))
	}
}

// DictAttribute is the __dict__ of a class whose objects have attributes.
func DictAttribute() *GetSet { return Property("__dict__", instanceDict, setInstanceDict) }

// Runes goes through the code points of a str's text, lone surrogates included.
func Runes(s string) iter.Seq[rune] {
	return func(yield func(rune) bool) {
		for s != "" {
			r, n := decodeRune(s)
			if !yield(r) {
				return
			}
			s = s[n:]
		}
	}
}

// AppendRune appends a code point to a str's text; it may be a lone surrogate.
func AppendRune(b []byte, r rune) []byte { return appendRune(b, r) }

// IsAlpha is str.isalpha of a character.
func IsAlpha(r rune) bool {
	if r < 0x80 {
		return isASCIILetter(byte(r))
	}
	return unicode.IsLetter(r)
}

// IsAlnum is str.isalnum of a character.
func IsAlnum(r rune) bool {
	if r < 0x80 {
		return isASCIILetter(byte(r)) || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || isNumericRune(r)
}

// ASCIIText is the bytes of a str whose characters are all ASCII; nobody may change them.
func ASCIIText(v Value) (b []byte, ok bool) {
	p := As[Str](v)
	return unsafe.Slice(unsafe.StringData(p.s), len(p.s)), p.ascii()
}

// Slice returns the code points from i to j (0 <= i <= j <= Len).
func (p *Str) Slice(i, j int) Value { return p.sub(i, j) }

// ReprText is the repr of a str.
func ReprText(s string) string { return reprString(s) }

// InternStr returns the one str of those that are equal to v and were interned: v itself if it is the first.
func InternStr(v Value) Value { return internStr(As[Str](v)).Value() }

// ArgumentName is what errors call a wrong argument: the name of its type, or None.
func ArgumentName(v Value) string { return argName(v) }
