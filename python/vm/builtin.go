// Builtin.go: functions and methods that are written in Go, how they are declared, and how their arguments match.

package vm

// Builtin is a function or method written in Go. As a class attribute it is a method descriptor; got through an instance
// it becomes a bound copy (self set), which shares what was declared.
type Builtin struct {
	Header
	*declared
	owner *Type // the class that declares it, for a method
	self  Value // bound to; unbound for a descriptor; the module for a function
}

// declared is what the declaration of a Builtin says. Exactly one of its Go functions is set.
type declared struct {
	Name   string
	Module string
	Doc    string
	kind   builtinKind

	fn0 func(th *Thread, self Value) (Value, error)
	fn1 func(th *Thread, self, a Value) (Value, error)
	fn  func(th *Thread, self Value, args []Value) (Value, error) // positional, or matched to sig
	fnA func(th *Thread, self Value, args Args) (Value, error)    // everything, as it came

	// Of a slot wrapper: the same with the class whose slot it stands for.
	slotFn   func(th *Thread, t *Type, self Value, args []Value) (Value, error)
	slotArgs func(th *Thread, t *Type, self Value, args Args) (Value, error)
	newOf    *Type // of a __new__: the class whose New slot it stands for

	delegates bool      // see Delegates
	open      bool      // see HidesNothing
	python    *Function // what it is here, if it isn't Go's: see HideFunctions

	min, max int // of fn without sig; max -1: any
	sig      *Signature
	sigText  string
	shown    string                                 // __text_signature__, if it isn't made of sigText
	async    bool                                   // calling it gives something to await
	counted  bool                                   // see Counted
	selfless bool                                   // see Selfless
	varArgs  bool                                   // see VarArgs
	within   string                                 // see Within
	called   string                                 // see Called
	convert  func(th *Thread, i int, v Value) error // see Converting
	parsed   bool                                   // see Parsed
	now      func(th *Thread, self, arg Value) Value
}

type builtinKind uint8

const (
	kindFunction builtinKind = iota
	kindMethod
	kindClassMethod
	kindStaticMethod
	kindSlot // a slot wrapper: `list.__len__`
)

// Method0 declares a method without arguments.
//
//go:noinline
func Method0(name string, fn func(th *Thread, self Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindMethod)
	b.fn0 = fn
	return b
}

// Method1 declares a method with exactly one positional argument.
//
//go:noinline
func Method1(name string, fn func(th *Thread, self, a Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindMethod)
	b.fn1 = fn
	return b
}

// Counted says that the errors of wrong calls of a method of one argument count what is given, as do those of CPython's
// methods that are told the class that defines them.
func (b *Builtin) Counted() *Builtin { b.counted = true; return b }

// Parsed says that the errors of wrong calls are those of C's PyArg_ParseTuple.
func (b *Builtin) Parsed() *Builtin { b.parsed = true; return b }

// VarArgs says that C gets the arguments as a tuple, which shows when there are some by name.
func (b *Builtin) VarArgs() *Builtin { b.varArgs = true; return b }

// Called says under which name errors tell of a method with a signature, where that isn't its own.
func (b *Builtin) Called(name string) *Builtin { b.called = name; return b }

// Converting says that C converts the arguments of a method with a signature one after the other: the error of one that is
// given by position comes before that of one that is missing or unknown.
func (b *Builtin) Converting(convert func(th *Thread, i int, v Value) error) *Builtin {
	b.convert = convert
	return b
}

// Selfless says that a method of a class that CPython writes in Python doesn't look at self, which so may be anything.
func (b *Builtin) Selfless() *Builtin { b.selfless = true; return b }

// SlotN declares the wrapper of a slot, with n arguments, where a call of it isn't what the operator does.
func SlotN(name string, n int, fn func(th *Thread, self Value, args []Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindSlot)
	b.fn, b.min, b.max = fn, n, n
	return b
}

// MethodN declares a method with min to max positional arguments (max -1: any number).
//
//go:noinline
func MethodN(name string, min, max int, fn func(th *Thread, self Value, args []Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindMethod)
	b.fn, b.min, b.max = fn, min, max
	return b
}

// MethodSig declares a method with a signature as in Python: "sep=None, maxsplit=-1", "x, /, *, key=None",
// "*args, **kwargs". fn gets one value for each parameter in order; those the call leaves out are unbound, whatever
// default the text shows (it is for the reader and for inspect). *args comes as a tuple, **kwargs as a dict.
//
//go:noinline
func MethodSig(name, sig string, fn func(th *Thread, self Value, args []Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindMethod)
	b.fn, b.sigText, b.sig = fn, sig, lazySignature
	return b
}

// MethodArgs declares a method that takes its arguments as they come.
//
//go:noinline
func MethodArgs(name string, fn func(th *Thread, self Value, args Args) (Value, error)) *Builtin {
	b := newBuiltin(name, kindMethod)
	b.fnA = fn
	return b
}

// Class makes a declared method a class method: self is the class.
func (b *Builtin) Class() *Builtin { b.kind = kindClassMethod; return b }

// Static makes a declared method a static method: self is unbound.
func (b *Builtin) Static() *Builtin { b.kind = kindStaticMethod; return b }

// Delegates says that the function does no more than to resume its first argument, a generator, or to call a special method of it.
func (b *Builtin) Delegates() *Builtin { b.delegates = true; return b }

// HidesNothing says that Go code holds nothing that looks don't know of while the function runs coroutines, or waits for other threads.
func (b *Builtin) HidesNothing() *Builtin { b.open = true; return b }

// WithDoc sets the docstring.
func (b *Builtin) WithDoc(doc string) *Builtin { b.Doc = doc; return b }

// Func1 declares a function with exactly one positional argument.
func Func1(name string, fn func(th *Thread, a Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindFunction)
	b.fn1 = func(th *Thread, _, a Value) (Value, error) { return fn(th, a) }
	return b
}

// Func0 declares a function without arguments.
func Func0(name string, fn func(th *Thread) (Value, error)) *Builtin {
	b := newBuiltin(name, kindFunction)
	b.fn0 = func(th *Thread, _ Value) (Value, error) { return fn(th) }
	return b
}

// FuncN declares a function with min to max positional arguments (max -1: any number).
func FuncN(name string, min, max int, fn func(th *Thread, args []Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindFunction)
	b.fn, b.min, b.max = func(th *Thread, _ Value, a []Value) (Value, error) { return fn(th, a) }, min, max
	return b
}

// FuncSig declares a function with a signature; see MethodSig.
func FuncSig(name, sig string, fn func(th *Thread, args []Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindFunction)
	b.fn, b.sigText, b.sig = func(th *Thread, _ Value, a []Value) (Value, error) { return fn(th, a) }, sig, lazySignature
	return b
}

// FuncArgs declares a function that takes its arguments as they come.
func FuncArgs(name string, fn func(th *Thread, args Args) (Value, error)) *Builtin {
	b := newBuiltin(name, kindFunction)
	b.fnA = func(th *Thread, _ Value, a Args) (Value, error) { return fn(th, a) }
	return b
}

//go:noinline
func newBuiltin(name string, kind builtinKind) *Builtin {
	w := new(struct {
		Builtin
		declared
	})
	b := &w.Builtin
	b.declared = &w.declared
	b.typ = BuiltinType
	b.Name, b.kind = name, kind
	return b
}

// Value returns the function as a value.
func (b *Builtin) Value() Value { return Value{ref: &b.Header} }

// asAttribute is the form in which a method stands in its class's dict.
func (b *Builtin) asAttribute() Value {
	switch b.kind {
	case kindMethod:
		if b.Name == "__divmod__" || b.Name == "__rdivmod__" || b.Name == "__await__" { // slots in C
			b.kind, b.typ = kindSlot, SlotWrapperType
			if b.fn1 != nil {
				b.min, b.max = 1, 1
			}
			break
		}
		b.typ = MethodDescriptorType
	case kindSlot:
		b.typ = SlotWrapperType
	case kindClassMethod:
		b.typ = ClassMethodDescriptorType
	case kindStaticMethod:
		s := &StaticMethod{fn: Value{ref: &b.Header}}
		s.typ = StaticMethodType
		return Value{ref: &s.Header}
	}
	return Value{ref: &b.Header}
}

// bind returns the method bound to self.
func (b *Builtin) bind(self Value) Value {
	c := *b
	c.typ, c.self = BuiltinType, self
	if b.kind == kindSlot {
		c.typ = MethodWrapperType
	}
	return Value{ref: &c.Header}
}

// Signature is the parsed form of a signature text.
type Signature struct {
	names    []*Str
	posOnly  int // the first posOnly can't be named
	pos      int // the first pos can be positional
	required int // of the positional ones, how many have no default
	kwNeeded []int
	varArgs  int      // index of *args, or -1
	varKw    int      // index of **kwargs, or -1
	defaults []string // their texts, by parameter: "=None"; "" for none
}

var lazySignature = &Signature{}

// signature parses the text on first use.
func (b *Builtin) signature() *Signature {
	if b.sig == lazySignature {
		b.sig = parseSignature(b.sigText)
	}
	return b.sig
}

func parseSignature(text string) *Signature {
	s := &Signature{varArgs: -1, varKw: -1}
	depth, start, kwOnly := 0, 0, false
	param := func(p string) {
		for len(p) > 0 && p[0] == ' ' {
			p = p[1:]
		}
		if p == "" {
			return
		}
		name, given := p, ""
		for i := 0; i < len(p); i++ {
			if p[i] == '=' {
				name, given = p[:i], p[i:]
				break
			}
		}
		switch {
		case name == "/":
			s.posOnly = len(s.names)
			return
		case name == "*":
			kwOnly = true
			return
		case len(name) > 2 && name[:2] == "**":
			s.varKw = len(s.names)
			name = name[2:]
		case name[0] == '*':
			s.varArgs = len(s.names)
			name, kwOnly = name[1:], true
		case kwOnly:
			if given == "" {
				s.kwNeeded = append(s.kwNeeded, len(s.names))
			}
		default:
			s.pos++
			if given == "" {
				s.required++
			}
		}
		s.names, s.defaults = append(s.names, Intern(name)), append(s.defaults, given)
	}
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(', '[', '\'':
			depth ^= 1
		case ')', ']':
			depth ^= 1
		case ',':
			if depth == 0 {
				param(text[start:i])
				start = i + 1
			}
		}
	}
	param(text[start:])
	return s
}

// match lays a call's arguments out by parameter. What is wrong is looked for in CPython's order: too many arguments, too
// few by position, those that are missing, then those that nobody asked for. Where C wasn't told its name, a function is
// "function": name is empty.
func (s *Signature) match(name string, a Args) ([]Value, error) {
	n := len(a.Pos)
	subject := "function"
	if name != "" {
		subject = name + "()"
	}
	if s.posOnly > 0 && name != "" && s.posOnly == len(s.names) {
		if len(a.Kw) > 0 {
			return nil, TypeError(name + "() takes no keyword arguments")
		}
		if n < s.required || n > s.pos {
			return nil, expected(name, s.required, s.pos, n)
		}
	}
	out := make([]Value, len(s.names))
	if s.varArgs < 0 && (n > s.pos || n+len(a.Kw) > len(s.names)) {
		if err := s.tooMany(subject, n, len(a.Kw)); err != nil {
			return nil, err
		}
	}
	n = min(n, s.pos)
	if least := min(s.posOnly, s.required); n < least {
		what := "at least "
		if least == s.pos {
			what = "exactly "
		}
		return nil, TypeError(subject + " takes " + what + itoa(least) + " positional argument" + plural(least) + " (" + itoa(len(a.Pos)) + " given)")
	}
	copy(out, a.Pos[:n])
	if s.varArgs >= 0 {
		out[s.varArgs] = NewTuple(append([]Value(nil), a.Pos[n:]...)...)
	}
	var extra *Dict
	if s.varKw >= 0 {
		extra = NewDict()
		out[s.varKw] = extra.Value()
	}
	var wrong error
	for i, k := range a.Names {
		switch j := s.find(k); {
		case j >= 0 && out[j].ref == nil:
			out[j] = a.Kw[i]
		case j >= 0:
			wrong = TypeError("argument for " + subject + " given by name ('" + k.s + "') and position (" + itoa(j+1) + ")")
		case extra != nil:
			extra.SetStr(k, a.Kw[i])
		case wrong == nil:
			wrong = TypeError(unexpectedIn(subject) + " got an unexpected keyword argument '" + k.s + "'" + s.didYouMean(k.s))
		}
	}
	for j := n; j < s.required; j++ {
		if out[j].ref == nil {
			return nil, TypeError(subject + " missing required argument '" + s.names[j].s + "' (pos " + itoa(j+1) + ")")
		}
	}
	if wrong != nil {
		return nil, wrong
	}
	for _, j := range s.kwNeeded {
		if out[j].ref == nil {
			return nil, TypeError(subject + " missing required keyword-only argument: '" + s.names[j].s + "'")
		}
	}
	return out, nil
}

// Converted is the error of a call that doesn't match, where arguments are converted one after the other: that of the first
// by position that can't be, unless there are too many.
func (s *Signature) Converted(th *Thread, a Args, convert func(th *Thread, i int, v Value) error, err error) error {
	if len(a.Pos) > s.pos || len(a.Pos)+len(a.Kw) > len(s.names) {
		return err
	}
	for i, v := range a.Pos {
		if e := convert(th, i, v); e != nil {
			return e
		}
	}
	return err
}

// tooMany is the error for more arguments, or more by position, than there are parameters.
func (s *Signature) tooMany(subject string, n, kw int) error {
	most, what := len(s.names), " argument"
	if s.varKw < 0 && n+kw > most {
		switch {
		case most == 0:
			return TypeError(subject + " takes no arguments (" + itoa(n+kw) + " given)")
		case n == 0:
			what = " keyword argument"
		}
		return TypeError(subject + " takes at most " + itoa(most) + what + plural(most) + " (" + itoa(n+kw) + " given)")
	}
	if n <= s.pos {
		return nil
	}
	if s.pos == 0 {
		return TypeError(subject + " takes no positional arguments")
	}
	atMost := "at most "
	if s.required == s.pos {
		atMost = "exactly "
	}
	return TypeError(subject + " takes " + atMost + itoa(s.pos) + " positional argument" + plural(s.pos) + " (" + itoa(n) + " given)")
}

// unexpectedIn is who gets what nobody asked for.
func unexpectedIn(subject string) string {
	if subject == "function" {
		return "this function"
	}
	return subject
}

func (s *Signature) find(k *Str) int {
	for j := s.posOnly; j < len(s.names); j++ {
		if j != s.varArgs && j != s.varKw && (s.names[j] == k || s.names[j].s == k.s) {
			return j
		}
	}
	return -1
}

// didYouMean suggests the keyword that is nearest to a wrong one.
func (s *Signature) didYouMean(wrong string) string {
	var names []string
	for j := s.posOnly; j < len(s.names); j++ {
		if j != s.varArgs && j != s.varKw {
			names = append(names, s.names[j].s)
		}
	}
	return didYouMean(wrong, names...)
}

func didYouMean(wrong string, names ...string) string {
	if meant := suggest(wrong, names); meant != "" {
		return ". Did you mean '" + meant + "'?"
	}
	return ""
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// call runs a built-in with self already separated from the arguments.
func (b *Builtin) call(th *Thread, self Value, a Args) (Value, error) {
	switch {
	case b.fnA != nil:
		return b.fnA(th, self, a)
	case b.slotArgs != nil:
		return b.slotArgs(th, b.owner, self, a)
	case b.sig != nil:
		name, sig := b.Name, b.signature()
		if len(a.Kw) > 0 && sig.posOnly == len(sig.names) {
			name = b.fullName()
		}
		if b.called != "" {
			name = b.called
		}
		args, err := sig.match(name, a)
		if err != nil {
			if b.convert != nil {
				err = sig.Converted(th, a, b.convert, err)
			}
			return Unbound, err
		}
		return b.fn(th, self, args)
	}
	n := len(a.Pos)
	switch {
	case len(a.Kw) > 0:
		return b.callByName(th, self, a)
	case b.fn1 != nil:
		if n == 1 {
			return b.fn1(th, self, a.Pos[0])
		}
		return Unbound, b.wrong(th, self, a)
	case b.fn0 != nil:
		if n == 0 {
			return b.fn0(th, self)
		}
		return Unbound, b.wrong(th, self, a)
	case n < b.min || b.max >= 0 && n > b.max:
		return Unbound, b.wrong(th, self, a)
	}
	if b.slotFn != nil {
		return b.slotFn(th, b.owner, self, a.Pos)
	}
	return b.fn(th, self, a.Pos)
}

// wrongCall is the error for n arguments by position and kw by name. It is on its own, as calls that are right don't need it.
func (b *Builtin) wrongCall(n, kw int) error {
	switch {
	case (b.parsed || b.varArgs) && kw > 0:
		return TypeError(b.Name + "() takes no keyword arguments")
	case b.parsed && b.fn1 != nil:
		return (&Native{Convention: Parsed}).parseError(b.Name, 1, 1, n)
	case b.parsed:
		return (&Native{Convention: Parsed}).parseError(b.Name, b.min, b.max, n)
	case b.counted && b.fn1 == nil && b.max == 0:
		return TypeError(b.Name + "() takes no arguments")
	case b.counted && n == 0 && (b.fn1 != nil || b.min > 0 || b.max == 0):
		return TypeError(b.Name + "() takes exactly 1 positional argument (0 given)")
	case b.counted && n+kw > 1:
		return TypeError(b.Name + "() takes at most 1 argument (" + itoa(n+kw) + " given)")
	case kw > 0 && b.kind == kindSlot && !b.coexists():
		return TypeError("wrapper " + b.Name + "() takes no keyword arguments")
	case kw > 0:
		return TypeError(b.fullName() + "() takes no keyword arguments")
	case b.fn1 != nil && b.kind != kindSlot || b.min == 1 && b.max == 1 && b.kind != kindSlot:
		return TypeError(b.fullName() + "() takes exactly one argument (" + itoa(n) + " given)")
	case b.fn0 != nil && b.kind != kindSlot || b.max == 0 && b.kind != kindSlot:
		return TypeError(b.fullName() + "() takes no arguments (" + itoa(n) + " given)")
	}
	return b.countError(n)
}

// takes reports whether fn can be called with n positional arguments as they are.
func (b *Builtin) takes(n int) bool {
	return b.fn != nil && b.sig == nil && n >= b.min && (n <= b.max || b.max < 0)
}

// countError is the error for a wrong number of positional arguments.
func (b *Builtin) countError(n int) error {
	if b.kind != kindSlot {
		return expected(b.Name, b.min, b.max, n)
	}
	switch b.Name {
	case "__setitem__", "__setattr__", "__set__", "__get__", "__buffer__", "__release_buffer__":
		return expected(b.Name, b.min, b.max, n)
	}
	switch {
	case b.coexists():
		return TypeError(b.fullName() + "() takes exactly one argument (" + itoa(n) + " given)")
	case b.min != b.max:
		return TypeError("expected " + itoa(b.min) + " or " + itoa(b.max) + " arguments, got " + itoa(n))
	}
	return TypeError("expected " + itoa(b.min) + " argument" + plural(b.min) + ", got " + itoa(n))
}

// coexists reports whether a slot wrapper stands for what CPython has as a method, too, beside the slot.
func (b *Builtin) coexists() bool {
	switch b.owner {
	case ListType:
		return b.Name == "__getitem__"
	case DictType:
		return b.Name == "__getitem__" || b.Name == "__contains__"
	case SetType, FrozenSetType:
		return b.Name == "__contains__"
	}
	return false
}

// wrongSelf is the error for a method that is called with what its class has nothing to do with.
func (b *Builtin) wrongSelf(self Value) error {
	of, is := b.owner.displayName(), self.Type().displayName()
	if b.kind == kindSlot && !b.coexists() {
		return TypeError("descriptor '" + b.Name + "' requires a '" + of + "' object but received a '" + is + "'")
	}
	return TypeError("descriptor '" + b.Name + "' for '" + of + "' objects doesn't apply to a '" + is + "' object")
}

// expected is the error for n arguments where there may be least to most, all by position.
func expected(name string, least, most, n int) error {
	return TypeError(name + expectedText(least, most, n))
}

func expectedText(least, most, n int) string {
	what, limit := " expected ", least
	switch {
	case least == most:
	case n < least:
		what = " expected at least "
	default:
		what, limit = " expected at most ", most
	}
	return what + itoa(limit) + " argument" + plural(limit) + ", got " + itoa(n)
}

// fullName is the name for errors: "list.append", "len", "math.sqrt".
func (b *Builtin) fullName() string {
	if b.owner != nil {
		of := b.owner
		if b.typ == BuiltinType && b.self.ref != nil && (b.kind == kindMethod || b.kind == kindClassMethod) { // bound: to what, counts
			if of = b.self.Type(); of.flags&FlagType != 0 {
				of = As[Type](b.self)
			}
		}
		return of.Qualname + "." + b.Name
	}
	if b.Module == "" || b.Module == "builtins" {
		return b.Name
	}
	return b.Module + "." + b.Name
}

// GetSet is an attribute that Go functions compute. Set nil: read-only.
type GetSet struct {
	Header
	Name  string
	Doc   string
	owner *Type
	get   func(th *Thread, self Value) (Value, error)
	set   func(th *Thread, self, v Value) error // v unbound: delete
}

// Getter declares a read-only attribute.
//
//go:noinline
func Getter(name string, get func(th *Thread, self Value) (Value, error)) *GetSet {
	return Property(name, get, nil)
}

// Property declares an attribute that can be set, or deleted (v unbound).
//
//go:noinline
func Property(name string, get func(th *Thread, self Value) (Value, error), set func(th *Thread, self, v Value) error) *GetSet {
	g := &GetSet{Name: name, get: get, set: set}
	g.typ = GetSetType
	return g
}
