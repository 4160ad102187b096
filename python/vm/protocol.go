// Protocol.go: the operations of Python on any value, as Go functions.

package vm

import (
	"github.com/aioplay/aioplay/python/compile"
)

// Truth is bool(v).
func (th *Thread) Truth(v Value) (bool, error) {
	switch v.ref {
	case &boolHeader, &intHeader:
		return v.num != 0, nil
	case &noneHeader:
		return false, nil
	case &floatHeader:
		return v.num<<1 != 0, nil
	}
	t := v.ref.typ
	if t.Bool != nil {
		return t.Bool(th, v)
	}
	if t == StrType {
		return len(Text(v)) > 0, nil // without counting what there is
	}
	if t.Len != nil {
		n, err := t.Len(th, v)
		return n != 0, err
	}
	return true, nil
}

// Hash is hash(v) as the tables use it.
func (th *Thread) Hash(v Value) (uint64, error) { return th.hash(v) }

func (th *Thread) hash(v Value) (uint64, error) {
	switch v.ref {
	case &intHeader, &boolHeader:
		return uint64(hashInt64(int64(v.num))), nil
	}
	t := v.ref.typ
	if t == StrType {
		return As[Str](v).hashed(), nil
	}
	if t.Hash == nil {
		return 0, TypeError("unhashable type: '" + t.displayName() + "'")
	}
	h, err := t.Hash(th, v)
	return uint64(h), err
}

// unhashable tells what a value that can't be hashed was needed for.
func unhashable(th *Thread, v Value, as string, err error) error {
	if e, ok := err.(*Exception); ok && e.typ == TypeErrorType {
		if msg, err := th.Str(e.Value()); err == nil {
			return TypeError("cannot use '" + v.ref.typ.fullName() + "' as " + as + " (" + msg + ")")
		}
	}
	return err
}

// hashInt64 is CPython's hash of an int: modulo 2**61-1, with the sign, and never -1.
func hashInt64(i int64) int64 {
	const m = 1<<61 - 1
	if i > -m && i < m && i != -1 {
		return i
	}
	if i == -1 {
		return -2
	}
	neg := i < 0
	u := uint64(i)
	if neg {
		u = -u
	}
	h := int64(u % m)
	if neg {
		h = -h
	}
	if h == -1 {
		h = -2
	}
	return h
}

// HashValue is the builtin hash(v).
func (th *Thread) HashValue(v Value) (int64, error) {
	switch v.ref {
	case &intHeader, &boolHeader:
		return hashInt64(int64(v.num)), nil
	}
	t := v.ref.typ
	if t.Hash == nil {
		return 0, TypeError("unhashable type: '" + t.displayName() + "'")
	}
	return t.Hash(th, v)
}

// Equal is a == b as the containers use it: identity first.
func (th *Thread) Equal(a, b Value) (bool, error) { return th.equal(a, b) }

func (th *Thread) equal(a, b Value) (bool, error) {
	if a == b {
		return true, nil
	}
	if a.ref.typ == StrType && b.ref.typ == StrType {
		return As[Str](a).s == As[Str](b).s, nil
	}
	return th.CompareBool(compile.CmpEq, a, b)
}

var (
	compareNames = [...]string{"<", "<=", "==", "!=", ">", ">="}
	swapped      = [...]compile.CompareOp{compile.CmpGt, compile.CmpGe, compile.CmpEq, compile.CmpNe, compile.CmpLt, compile.CmpLe}
)

// CompareBool is the truth of a comparison.
func (th *Thread) CompareBool(op compile.CompareOp, a, b Value) (bool, error) {
	v, err := th.Compare(op, a, b)
	if err != nil {
		return false, err
	}
	if v.ref == &boolHeader {
		return v.num != 0, nil
	}
	return th.Truth(v)
}

// Compare is a rich comparison.
func (th *Thread) Compare(op compile.CompareOp, a, b Value) (Value, error) {
	ta, tb := a.ref.typ, b.ref.typ
	tried := false
	if ta != tb && tb.Compare != nil && tb.IsSubtype(ta) {
		tried = true
		v, err := tb.Compare(th, swapped[op], b, a)
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	if ta.Compare != nil {
		v, err := ta.Compare(th, op, a, b)
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	if !tried && tb.Compare != nil {
		v, err := tb.Compare(th, swapped[op], b, a)
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	switch op {
	case compile.CmpEq:
		return Bool(a == b), nil
	case compile.CmpNe:
		return Bool(a != b), nil
	}
	return Unbound, TypeError("'" + compareNames[op] + "' not supported between instances of '" + ta.displayName() + "' and '" + tb.displayName() + "'")
}

var binaryNames = [...]string{"+", "-", "*", "@", "/", "%", "** or pow()", "<<", ">>", "|", "^", "&", "//"}

// tryBinary asks both operands' slots.
func (th *Thread) tryBinary(op compile.BinaryOp, a, b Value) (Value, error) {
	ta, tb := a.ref.typ, b.ref.typ
	fa, fb := ta.Binary[op], tb.Binary[op]
	if ta == tb || sameSlot(ta, tb, op) {
		fb = nil
	} else if fb != nil && fa != nil && tb.IsSubtype(ta) {
		v, err := fb(th, a, b)
		if err != nil || v != NotImplemented {
			return v, err
		}
		fb = nil
	}
	if fa != nil {
		v, err := fa(th, a, b)
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	if fb != nil {
		return fb(th, a, b)
	}
	return NotImplemented, nil
}

// Binary is a op b.
func (th *Thread) Binary(op compile.BinaryOp, a, b Value) (Value, error) {
	v, err := th.tryBinary(op, a, b)
	if err != nil || v != NotImplemented {
		return v, err
	}
	switch op {
	case compile.BinAdd:
		if c := a.ref.typ.Concat; c != nil && !redefines(a, "__add__") {
			return c(th, a, b)
		}
	case compile.BinMul:
		if v, done, err := th.repeat(a, b); done {
			return v, err
		}
	}
	return Unbound, th.operandError(binaryNames[op], a, b)
}

// redefines reports whether v is of a program's class that has a method of its own for a sequence's operator: what that
// method refuses, the sequence below doesn't do.
func redefines(v Value, method string) bool {
	return v.ref.typ.flags&FlagHeap != 0 && ownMethod(v.ref.typ, method)
}

func ownMethod(t *Type, name string) bool {
	m := t.Lookup(Intern(name))
	return m.ref != nil && m.ref.typ != SlotWrapperType
}

// repeat is sequence * int, either way round.
func (th *Thread) repeat(a, b Value) (Value, bool, error) {
	r, count := a, b
	if a.ref.typ.Repeat == nil || redefines(a, "__mul__") {
		r, count = b, a
		if b.ref.typ.Repeat == nil || redefines(b, "__mul__") {
			return Unbound, false, nil
		}
	}
	if count.ref.typ.Index == nil && !IsIntLike(count) {
		return Unbound, true, TypeError("can't multiply sequence by non-int of type '" + count.Type().displayName() + "'")
	}
	n, err := th.indexSized(count)
	if err != nil {
		return Unbound, true, err
	}
	v, err := r.ref.typ.Repeat(th, r, int(n))
	return v, true, err
}

func (th *Thread) operandError(sign string, a, b Value) error {
	msg := "unsupported operand type(s) for " + sign + ": '" + a.Type().displayName() + "' and '" + b.Type().displayName() + "'"
	if sign == ">>" && a.ref.typ == BuiltinType && As[Builtin](a).Name == "print" {
		msg += ". Did you mean \"print(<message>, file=<output_stream>)\"?"
	}
	return TypeError(msg)
}

// InPlace is a op= b.
func (th *Thread) InPlace(op compile.BinaryOp, a, b Value) (Value, error) {
	t := a.ref.typ
	if f := t.InPlace[op]; f != nil {
		v, err := f(th, a, b)
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	v, err := th.tryBinary(op, a, b)
	if err != nil || v != NotImplemented {
		return v, err
	}
	switch op {
	case compile.BinAdd:
		if c := t.InPlaceConcat; c != nil && !redefines(a, "__iadd__") {
			return c(th, a, b)
		}
		if c := t.Concat; c != nil && !redefines(a, "__add__") {
			return c(th, a, b)
		}
	case compile.BinMul:
		if t.InPlaceRepeat != nil && IsIntLike(b) && !redefines(a, "__imul__") {
			n, err := th.indexSized(b)
			if err != nil {
				return Unbound, err
			}
			return t.InPlaceRepeat(th, a, int(n))
		}
		if t.Repeat != nil || !t.likeSequence() {
			if v, done, err := th.repeat(a, b); done {
				return v, err
			}
		}
	}
	sign := binaryNames[op] + "="
	if op == compile.BinPow {
		sign = "**="
	}
	return Unbound, th.operandError(sign, a, b)
}

// Pow is pow(a, b, m); m may be None.
func (th *Thread) Pow(a, b, m Value) (Value, error) {
	if m.ref == nil || m.IsNone() {
		return th.Binary(compile.BinPow, a, b)
	}
	if a.ref.typ.genericBinary&(1<<compile.BinPow) != 0 || b.ref.typ.genericBinary&(1<<compile.BinPow) != 0 {
		if r, err := th.genericPowMod(a, b, m); err != nil || r != NotImplemented {
			return r, err
		}
	}
	for _, v := range [...]Value{a, b, m} {
		if f := v.ref.typ.PowMod; f != nil {
			r, err := f(th, a, b, m)
			if err != nil || r != NotImplemented {
				return r, err
			}
		}
	}
	return Unbound, TypeError("unsupported operand type(s) for ** or pow(): '" + a.Type().displayName() + "', '" + b.Type().displayName() + "', '" + m.Type().displayName() + "'")
}

// powMod is the slot of a class behind __pow__ and __rpow__ with a modulus.
func (th *Thread) powMod(t *Type, a, b, m Value) (Value, error) {
	if t.PowMod == nil {
		return NotImplemented, nil
	}
	return t.PowMod(th, a, b, m)
}

// genericPowMod asks the program's __pow__ and __rpow__, with three arguments.
func (th *Thread) genericPowMod(a, b, m Value) (Value, error) {
	for i, v := range [...]Value{a, b} {
		name, other := strPow, b
		if i == 1 {
			name, other = strRPow, a
		}
		if f := v.ref.typ.Lookup(name); v.ref.typ.genericBinary&(1<<compile.BinPow) != 0 && f.ref != nil {
			if r, err := th.callBound(f, v, []Value{other, m}); err != nil || r != NotImplemented {
				return r, err
			}
		}
	}
	return NotImplemented, nil
}

var strPow, strRPow = Intern("__pow__"), Intern("__rpow__")

type unaryOp uint8

const (
	unaryNeg unaryOp = iota
	unaryPos
	unaryInvert
)

// Unary is -v, +v or ~v.
func (th *Thread) Unary(op unaryOp, v Value) (Value, error) {
	t := v.ref.typ
	var f func(*Thread, Value) (Value, error)
	sign := "-"
	switch op {
	case unaryNeg:
		f = t.Neg
	case unaryPos:
		f, sign = t.Pos, "+"
	case unaryInvert:
		f, sign = t.Invert, "~"
	}
	if f == nil {
		return Unbound, TypeError("bad operand type for unary " + sign + ": '" + t.displayName() + "'")
	}
	return f(th, v)
}

// Len is len(v).
func (th *Thread) Len(v Value) (int, error) {
	t := v.ref.typ
	if t.Len == nil {
		return 0, TypeError("object of type '" + t.displayName() + "' has no len()")
	}
	return t.Len(th, v)
}

// GetItem is o[k].
func (th *Thread) GetItem(o, k Value) (Value, error) {
	t := o.ref.typ
	if t.GetItem != nil {
		return t.GetItem(th, o, k)
	}
	if t.flags&FlagType != 0 {
		return th.classGetItem(o, k)
	}
	return Unbound, TypeError("'" + t.displayName() + "' object is not subscriptable")
}

// classGetItem is C[k] by __class_getitem__.
func (th *Thread) classGetItem(o, k Value) (Value, error) {
	if o == TypeType.Value() {
		return th.genericAlias(o, k)
	}
	m, err := th.LookupAttr(o, strClassGetItem)
	if err != nil {
		return Unbound, err
	}
	if m.ref == nil || m.IsNone() {
		return Unbound, TypeError("type '" + As[Type](o).displayName() + "' is not subscriptable")
	}
	return th.Call(m, k)
}

// SetItem is o[k] = v.
func (th *Thread) SetItem(o, k, v Value) error {
	t := o.ref.typ
	if t.SetItem == nil {
		if err := th.wrongIndex(t, k); err != nil {
			return err
		}
		return TypeError("'" + t.displayName() + "' object does not support item assignment")
	}
	return t.SetItem(th, o, k, v)
}

// DelItem is del o[k].
func (th *Thread) DelItem(o, k Value) error {
	t := o.ref.typ
	if t.SetItem == nil {
		if err := th.wrongIndex(t, k); err != nil {
			return err
		}
		verb := "does not"
		if k.ref.typ.Slots.Index != nil && t.likeSequence() {
			verb = "doesn't"
		}
		return TypeError("'" + t.displayName() + "' object " + verb + " support item deletion")
	}
	return t.SetItem(th, o, k, Unbound)
}

// likeSequence reports whether CPython has a table of sequence operations for the objects of t, even an empty one, as the
// classes have that its C code doesn't lay out itself.
func (t *Type) likeSequence() bool {
	switch t {
	case GenericAliasType, UnionType, TypeAliasType:
		return false
	case ExceptionGroupType, TypeVarType, ParamSpecType, TypeVarTupleType, paramSpecArgsType, paramSpecKwargsType, noDefaultType:
		return true
	}
	return t.flags&FlagHeap != 0 || t.Concat != nil || t.GetItem != nil || t.Slots.Len != nil || t.Contains != nil
}

// wrongIndex is the error of an index that is too large even for the question whether there can be an item.
func (th *Thread) wrongIndex(t *Type, k Value) error {
	if k.ref.typ.Slots.Index == nil || !t.likeSequence() {
		return nil
	}
	if _, err := th.indexSized(k); err != nil {
		if Matches(err, OverflowErrorType) {
			return newMessage(IndexErrorType, "cannot fit '"+k.Type().displayName()+"' into an index-sized integer")
		}
		return err
	}
	return nil
}

// Contains is item in o.
func (th *Thread) Contains(o, item Value) (bool, error) {
	t := o.ref.typ
	if t.Contains != nil {
		return t.Contains(th, o, item)
	}
	it, err := th.Iter(o)
	if err != nil && Matches(err, TypeErrorType) {
		err = TypeError("argument of type '" + t.displayName() + "' is not a container or iterable")
	}
	if err != nil {
		return false, err
	}
	for {
		x, err := th.Next(it)
		if err != nil || x.ref == nil {
			return false, err
		}
		if eq, err := th.equal(x, item); err != nil || eq {
			return eq, err
		}
	}
}

// Iter is iter(v).
func (th *Thread) Iter(v Value) (Value, error) {
	t := v.ref.typ
	if t.Iter != nil {
		it, err := t.Iter(th, v)
		if err == nil && it.ref.typ.Next == nil {
			return Unbound, TypeError("iter() returned non-iterator of type '" + it.Type().displayName() + "'")
		}
		return it, err
	}
	if t.GetItem != nil && t.flags&(FlagDict|FlagHeap) == FlagHeap {
		it := &SeqIter{seq: v}
		it.typ = SeqIterType
		return Obj(&it.Header), nil
	}
	return Unbound, TypeError("'" + t.displayName() + "' object is not iterable")
}

// Next is the next item of an iterator; unbound when it is exhausted. It counts as a step: loops in Go over iterators
// without an end are interrupted here.
func (th *Thread) Next(it Value) (Value, error) {
	if err := th.Tick(1); err != nil {
		return Unbound, err
	}
	if it.ref.typ == ListIterType {
		l := As[ListIter](it)
		list := l.list
		v := l.step()
		if fin := &th.Runtime.finalizers; v.ref == nil && list != nil && fin.soon {
			fin.drop(list.Value())
		}
		return v, nil
	}
	next := it.ref.typ.Next
	if next == nil {
		return Unbound, TypeError("'" + it.Type().displayName() + "' object is not an iterator")
	}
	return next(th, it)
}

// Each calls f with every item of an iterable.
func (th *Thread) Each(v Value, f func(Value) error) error {
	switch v.ref.typ {
	case TupleType:
		th.work(len(As[Tuple](v).items) >> 4)
		for _, x := range As[Tuple](v).items {
			if err := f(x); err != nil {
				return err
			}
		}
		return nil
	case ListType:
		l := As[List](v)
		th.work(len(l.items) >> 4)
		for i := 0; i < len(l.items); i++ {
			if err := f(l.items[i]); err != nil {
				return err
			}
		}
		return nil
	}
	it, err := th.Iter(v)
	if err != nil {
		return err
	}
	return th.EachNext(it, f)
}

// EachNext calls f with every item that an iterator still has.
func (th *Thread) EachNext(it Value, f func(Value) error) error {
	for {
		x, err := th.Next(it)
		if err != nil || x.ref == nil {
			return err
		}
		if err := f(x); err != nil {
			return err
		}
	}
}

// ToSlice collects the items of an iterable in a fresh slice.
func (th *Thread) ToSlice(v Value) ([]Value, error) {
	switch v.ref.typ {
	case TupleType:
		items := As[Tuple](v).items
		return append([]Value(nil), items...), th.Reserve(16 * len(items))
	case ListType:
		items := As[List](v).items
		return append([]Value(nil), items...), th.Reserve(16 * len(items))
	}
	it := Unbound
	if v.ref.typ.flags&FlagHeap != 0 { // which asks for the iterator first, and then for the length
		var err error
		if it, err = th.Iter(v); err != nil {
			return nil, err
		}
	}
	hint, err := th.lengthHint(v)
	if err != nil {
		return nil, err
	}
	if hint > 1<<56 {
		hint = 0 // a claim that nobody can keep
	}
	if err := th.Reserve(hint * 16); err != nil {
		return nil, err
	}
	if v.ref.typ == RangeType && As[Range](v).small {
		r := As[Range](v)
		out := make([]Value, r.n)
		for i := range out {
			out[i] = Int(r.first + int64(i)*r.stride)
		}
		return out, nil
	}
	if it.ref == nil {
		if it, err = th.Iter(v); err != nil {
			return nil, err
		}
	}
	out := make([]Value, 0, min(hint, 1<<16))
	err = th.EachNext(it, func(x Value) (err error) {
		out, err = th.appendItem(out, x, 0)
		return err
	})
	return out, err
}

// TupleItems collects the items of an iterable that CPython would make a tuple of: it isn't asked for its length, as for a list.
func (th *Thread) TupleItems(v Value) (items []Value, err error) {
	if v.ref.typ.flags&FlagHeap == 0 {
		return th.ToSlice(v)
	}
	err = th.Each(v, func(x Value) (err error) {
		items, err = th.appendItem(items, x, 0)
		return err
	})
	return items, err
}

// IndexValue is operator.index(v).
func (th *Thread) IndexValue(v Value) (Value, error) {
	if v.ref == &intHeader {
		return v, nil
	}
	if v.ref == &boolHeader {
		return Int(int64(v.num)), nil
	}
	t := v.ref.typ
	if t == IntType {
		return v, nil
	}
	if t.flags&FlagInt != 0 {
		return plainInt(v), nil
	}
	if t.Index == nil {
		return Unbound, TypeError("'" + t.displayName() + "' object cannot be interpreted as an integer")
	}
	i, err := t.Index(th, v)
	if err == nil && i.ref != &intHeader && i.ref.typ != IntType && IsIntLike(i) {
		i = plainInt(i)
	}
	return i, err
}

// plainInt strips an int subclass.
func plainInt(v Value) Value {
	if n, ok := smallInt(v); ok {
		return Int(n)
	}
	return NewBig(toBig(v))
}

// Index is operator.index(v) as an int64.
func (th *Thread) Index(v Value) (int64, error) {
	if v.ref == &intHeader {
		return int64(v.num), nil
	}
	i, err := th.IndexValue(v)
	if err != nil {
		return 0, err
	}
	n, ok := smallInt(i)
	if !ok {
		return 0, OverflowError("Python int too large to convert to C ssize_t")
	}
	return n, nil
}

// indexSized is Index for what counts or numbers items, whose error has other words.
func (th *Thread) indexSized(v Value) (int64, error) {
	n, err := th.Index(v)
	if err != nil && Matches(err, OverflowErrorType) {
		err = OverflowError("cannot fit '" + v.Type().displayName() + "' into an index-sized integer")
	}
	return n, err
}

// Repr is repr(v).
func (th *Thread) Repr(v Value) (string, error) {
	r, err := th.reprStr(v)
	if err != nil {
		return "", err
	}
	return Text(r), nil
}

// reprStr is what __repr__ returned, which may be of a class derived from str.
func (th *Thread) reprStr(v Value) (Value, error) {
	t := v.ref.typ
	if t.Repr == nil {
		return NewStr(th.defaultRepr(v)), nil
	}
	if err := th.EnterCall(" while getting the repr of an object"); err != nil {
		return Unbound, err
	}
	defer th.LeaveCall()
	r, err := t.Repr(th, v)
	if err != nil {
		return Unbound, err
	}
	if !IsStr(r) {
		return Unbound, TypeError("__repr__ returned non-string (type " + r.Type().displayName() + ")")
	}
	return r, nil
}

// Str is str(v).
func (th *Thread) Str(v Value) (string, error) {
	if v.ref.typ == StrType {
		return As[Str](v).s, nil
	}
	r, err := th.strStr(v)
	if err != nil {
		return "", err
	}
	return Text(r), nil
}

// strStr is what __str__ returned, which may be of a class derived from str.
func (th *Thread) strStr(v Value) (Value, error) {
	t := v.ref.typ
	if t.Slots.Str == nil {
		return th.reprStr(v)
	}
	if err := th.EnterCall(" while getting the str of an object"); err != nil {
		return Unbound, err
	}
	defer th.LeaveCall()
	r, err := t.Slots.Str(th, v)
	if err != nil {
		return Unbound, err
	}
	if !IsStr(r) {
		return Unbound, TypeError("__str__ returned non-string (type " + r.Type().displayName() + ")")
	}
	return r, nil
}

// Ascii is ascii(v).
func (th *Thread) Ascii(v Value) (string, error) {
	s, err := th.Repr(v)
	return asciiEscape(s), err
}

// asciiStr is ascii(v) as a value: what __repr__ returned, if that is ASCII.
func (th *Thread) asciiStr(v Value) (Value, error) {
	r, err := th.reprStr(v)
	if err != nil {
		return Unbound, err
	}
	if s := Text(r); !isASCII(s) {
		return NewStr(asciiEscape(s)), nil
	}
	return r, nil
}

// asciiEscape writes every code point beyond ASCII as an escape.
func asciiEscape(s string) string {
	for i := 0; ; i++ {
		if i == len(s) {
			return s
		}
		if s[i] >= 0x80 {
			break
		}
	}
	const hex = "0123456789abcdef"
	var b []byte
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		i += n
		digits := 0
		switch {
		case r < 0x80:
			b = append(b, byte(r))
			continue
		case r < 0x100:
			b, digits = append(b, '\\', 'x'), 2
		case r < 0x10000:
			b, digits = append(b, '\\', 'u'), 4
		default:
			b, digits = append(b, '\\', 'U'), 8
		}
		for d := digits - 1; d >= 0; d-- {
			b = append(b, hex[r>>(4*d)&0xF])
		}
	}
	return string(b)
}

// Format is format(v, spec).
func (th *Thread) Format(v Value, spec string) (string, error) {
	switch v.ref.typ {
	case StrType:
		if spec == "" {
			return As[Str](v).s, nil
		}
		return th.formatStr(v, spec)
	case IntType:
		return th.formatInt(v, spec)
	case FloatType:
		return th.formatFloat(v, spec)
	}
	m, err := th.LookupSpecial(v, strFormat)
	if err != nil {
		return "", err
	}
	r, err := th.Call(m, NewStr(spec))
	if err != nil {
		return "", err
	}
	if !IsStr(r) {
		return "", TypeError("__format__ must return a str, not " + r.Type().displayName())
	}
	return Text(r), nil
}
