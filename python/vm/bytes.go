// Bytes.go is Python's bytes, and what bytes and bytearray share: how they are made from other values.

package vm

import (
	"bytes"

	"github.com/aioplay/aioplay/python/compile"
)

// Bytes is an immutable sequence of bytes.
type Bytes struct {
	Header
	b    []byte
	hash uint64 // 0: not computed yet
}

var emptyBytes = &Bytes{Header: Header{typ: BytesType}}

// byteBytes holds the bytes objects of length one, made on first use.
var byteBytes [256]*Bytes

// NewBytes makes a bytes object that owns b.
func NewBytes(b []byte) Value {
	switch len(b) {
	case 0:
		return Obj(&emptyBytes.Header)
	case 1:
		p := byteBytes[b[0]]
		if p == nil {
			p = &Bytes{b: []byte{b[0]}}
			p.typ = BytesType
			byteBytes[b[0]] = p
		}
		return Obj(&p.Header)
	}
	p := &Bytes{b: b}
	p.typ = BytesType
	return Obj(&p.Header)
}

// Bytes are the object's bytes; not to be changed.
func (p *Bytes) Bytes() []byte { return p.b }

// IsBytes reports whether v is a bytes or of a subclass.
func IsBytes(v Value) bool { return v.ref.typ == BytesType || v.ref.typ.flags&FlagBytes != 0 }

// isByteArray reports whether v is a bytearray or of a subclass.
func isByteArray(v Value) bool {
	return v.ref.typ == ByteArrayType || v.ref.typ.IsSubtype(ByteArrayType)
}

// bytesSelf returns the bytes of a method's receiver, a bytes or bytearray.
func bytesSelf(v Value) []byte {
	if IsBytes(v) {
		return As[Bytes](v).b
	}
	return As[ByteArray](v).b
}

// likeSelf makes an object of the receiver's kind: bytes of bytes, bytearray of bytearray. It owns b.
func likeSelf(self Value, b []byte) Value {
	if IsBytes(self) {
		return NewBytes(b)
	}
	return NewByteArray(b)
}

// selfOrCopy is what a method returns that changes nothing: bytes themselves, a copy of a bytearray.
func selfOrCopy(self Value) Value {
	if self.ref.typ == BytesType {
		return self
	}
	return likeSelf(self, append([]byte(nil), bytesSelf(self)...))
}

// NeedBytes returns the bytes of a bytes-like object, or the error that it is none.
func (th *Thread) NeedBytes(v Value) ([]byte, error) { return mustBuffer(th, v) }

// mustBuffer returns the bytes of a bytes-like argument.
func mustBuffer(th *Thread, v Value) ([]byte, error) {
	b, ok, err := th.lentBytes(v)
	if ok || err != nil {
		return b, err
	}
	if scattered(v) {
		return nil, scatteredError()
	}
	if v.ref.typ == MemoryViewType {
		return nil, releasedError()
	}
	return nil, TypeError("a bytes-like object is required, not '" + v.Type().displayName() + "'")
}

// ownBytes is what x.__bytes__() returns; unbound if there is none.
func (th *Thread) ownBytes(x Value) (Value, error) {
	if t := x.ref.typ; t.flags&FlagHeap == 0 && t.Module != "weakref" {
		return Unbound, nil
	}
	m, err := th.LookupSpecial(x, strBytes)
	if err != nil || m.ref == nil {
		return Unbound, err
	}
	v, err := th.Call(m)
	if err == nil && !IsBytes(v) {
		err = TypeError("__bytes__ returned non-bytes (type " + v.Type().displayName() + ")")
	}
	return v, err
}

// bytesFrom makes bytes of anything that bytes(x) takes except text and a count. The result may be shared.
func bytesFrom(th *Thread, x Value) ([]byte, error) { return bytesOrArrayFrom(th, x, "bytes") }

func bytesOrArrayFrom(th *Thread, x Value, kind string) ([]byte, error) {
	if x.ref.typ == MemoryViewType && As[MemoryView](x).restricted {
		return nil, As[MemoryView](x).lends()
	}
	if b, ok := bytesOf(x); ok && !lendsItself(x) {
		return b, nil
	}
	if lendsItself(x) {
		v, err := exportedBuffer(th, x, bufFullRO)
		if err != nil {
			return nil, err
		}
		b, _ := bytesOf(v)
		b = append([]byte(nil), b...)
		As[MemoryView](v).release()
		return b, nil
	}
	msg := "cannot convert '" + x.Type().displayName() + "' object to " + kind
	if IsStr(x) || !isIterable(x) {
		return nil, TypeError(msg)
	}
	return bytesOfItems(th, x, kind, msg, kind == "bytes")
}

// bytesOfItems makes bytes of an iterable's items. Msg is the TypeError of what turns out to be none; hint: it's asked for its length.
func bytesOfItems(th *Thread, x Value, kind, msg string, hint bool) ([]byte, error) {
	it, err := th.Iter(x)
	if err != nil && Matches(err, TypeErrorType) {
		err = TypeError(msg)
	}
	if err == nil && hint {
		_, err = th.lengthHint(x)
	}
	if err != nil {
		return nil, err
	}
	var b []byte
	err = th.EachNext(it, func(v Value) error {
		c, err := byteOf(th, v, kind)
		b = append(b, c)
		if len(b) >= bigString && len(b) == cap(b) && err == nil {
			err = th.Reserve(len(b))
		}
		return err
	})
	return b, err
}

// byteOf converts an item to a byte.
func byteOf(th *Thread, v Value, kind string) (byte, error) {
	i, small := int64(0), true
	if v.IsInt() {
		i = v.Int64()
	} else {
		w, err := th.IndexValue(v)
		if err != nil {
			return 0, err
		}
		i, small = smallInt(w)
	}
	if !small || i < 0 || i > 255 {
		if kind == "bytes" {
			return 0, ValueError("bytes must be in range(0, 256)")
		}
		return 0, ValueError("byte must be in range(0, 256)")
	}
	return byte(i), nil
}

// bytesArgs makes the contents from the constructor's arguments (source, encoding, errors).
func bytesArgs(th *Thread, a []Value, kind string) ([]byte, error) {
	x := a[0]
	if a[1].ref != nil || a[2].ref != nil {
		encoding, errs, err := codecNames(kind, a[1], a[2])
		if err != nil {
			return nil, err
		}
		if x.ref == nil || !IsStr(x) {
			if a[1].ref != nil {
				return nil, TypeError("encoding without a string argument")
			}
			return nil, TypeError("errors without a string argument")
		}
		if a[1].ref == nil {
			return nil, TypeError("string argument without an encoding")
		}
		b, err := Encode(th, x, encoding, errs)
		return b, th.codecFailed(err, "encoding", encoding)
	}
	switch {
	case x.ref == nil:
		return nil, nil
	case IsStr(x):
		return nil, TypeError("string argument without an encoding")
	}
	if _, ok := bytesOf(x); !ok && hasIndex(x) {
		n, err := th.indexSized(x)
		switch {
		case err != nil:
			if !Matches(err, TypeErrorType) {
				return nil, err
			}
		case n < 0:
			return nil, ValueError("negative count")
		default:
			if err := reserveText(th, int(n)); err != nil {
				return nil, err
			}
			return make([]byte, n), nil
		}
	}
	return bytesOrArrayFrom(th, x, kind)
}

var bytesNewSig = parseSignature("source=b'', encoding='utf-8', errors='strict'")

func bytesNew(th *Thread, cls *Type, args Args) (Value, error) {
	a, err := bytesNewSig.match("bytes", args)
	if err != nil {
		return Unbound, err
	}
	if x := a[0]; x.ref != nil && a[1].ref == nil && a[2].ref == nil {
		if x.ref.typ == BytesType && cls == BytesType {
			return x, nil
		}
		switch v, err := th.ownBytes(x); {
		case err != nil:
			return Unbound, err
		case v.ref == nil:
		case cls == BytesType:
			return v, nil
		default:
			return bytesOfType(cls, As[Bytes](v).b), nil
		}
	}
	b, err := bytesArgs(th, a, "bytes")
	if err != nil {
		return Unbound, err
	}
	if a[0].ref != nil && !IsBytes(a[0]) {
		if _, shared := bytesOf(a[0]); shared {
			b = append([]byte(nil), b...)
		}
	}
	return bytesOfType(cls, b), nil
}

func bytesOfType(cls *Type, b []byte) Value {
	if cls == BytesType {
		return NewBytes(b)
	}
	h := cls.alloc(cls)
	As[Bytes](Obj(h)).b = b
	return Obj(h)
}

// bytesCompare compares bytes-like objects.
func bytesCompare(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
	if IsBytes(a) && !IsBytes(b) { // bytearray and memoryview know how to compare themselves with bytes
		return NotImplemented, nil
	}
	x, ok := bytesOf(a)
	y, ok2 := bytesOf(b)
	if !ok2 {
		y, ok2 = th.BytesOf(b)
	}
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	if op == compile.CmpEq || op == compile.CmpNe {
		return Bool(bytes.Equal(x, y) == (op == compile.CmpEq)), nil
	}
	return Bool(ordered(op, bytes.Compare(x, y))), nil
}

func bytesConcat(th *Thread, a, b Value) (Value, error) {
	x, ok := th.BytesOf(a)
	y, ok2 := th.BytesOf(b)
	if !ok || !ok2 {
		return Unbound, TypeError("can't concat " + b.Type().displayName() + " to " + a.Type().displayName())
	}
	if a.ref.typ == BytesType && len(y) == 0 {
		return a, nil
	}
	if err := reserveText(th, len(x)+len(y)); err != nil {
		return Unbound, err
	}
	return likeSelf(a, append(append(make([]byte, 0, len(x)+len(y)), x...), y...)), nil
}

func bytesRepeat(th *Thread, a Value, n int) (Value, error) {
	x := bytesSelf(a)
	if n == 1 {
		return selfOrCopy(a), nil
	}
	b, err := repeatBytes(th, x, n)
	if err != nil {
		return Unbound, err
	}
	return likeSelf(a, b), nil
}

func repeatBytes(th *Thread, x []byte, n int) ([]byte, error) {
	if n <= 0 || len(x) == 0 {
		return nil, nil
	}
	size := len(x) * n
	if size/n != len(x) || size > 1<<40 {
		return nil, MemoryError()
	}
	if err := reserveText(th, size); err != nil {
		return nil, err
	}
	return bytes.Repeat(x, n), nil
}

// bytesContains is `item in b`: a byte's number, or a run of bytes.
func bytesContains(th *Thread, self, item Value) (bool, error) {
	b := bytesSelf(self)
	if hasIndex(item) {
		c, err := byteOf(th, item, "")
		if err != nil {
			return false, err
		}
		return bytes.IndexByte(b, c) >= 0, nil
	}
	sub, err := mustBuffer(th, item)
	return err == nil && bytes.Contains(b, sub), err
}

// byteIndex resolves an integer index; kind is for the error.
func byteIndex(th *Thread, key Value, n int, kind string) (int, error) {
	outOfRange := "index out of range"
	what := "byte"
	if kind == "bytearray" {
		outOfRange, what = "bytearray index out of range", kind
	}
	if !hasIndex(key) {
		return 0, TypeError(what + " indices must be integers or slices, not " + key.Type().displayName())
	}
	i, err := th.Index(key)
	if err != nil {
		if Matches(err, OverflowErrorType) {
			return 0, IndexError("cannot fit '" + key.Type().displayName() + "' into an index-sized integer")
		}
		return 0, err
	}
	if i < 0 {
		i += int64(n)
	}
	if i < 0 || i >= int64(n) {
		return 0, IndexError(outOfRange)
	}
	return int(i), nil
}

// bytesGetItem is b[i] and b[i:j:k].
func bytesGetItem(th *Thread, self, key Value) (Value, error) {
	b := bytesSelf(self)
	if key.IsInt() {
		i := key.Int64()
		if i < 0 {
			i += int64(len(b))
		}
		if uint64(i) < uint64(len(b)) {
			return Int(int64(b[i])), nil
		}
	}
	if key.ref.typ == SliceType {
		start, stop, step, n, err := As[Slice](key).bounds(th, len(b))
		if err != nil {
			return Unbound, err
		}
		b = bytesSelf(self)
		if IsBytes(self) && step == 1 {
			if n == len(b) && self.ref.typ == BytesType {
				return self, nil
			}
			return NewBytes(b[start:max(start, stop):max(start, stop)]), nil
		}
		return likeSelf(self, steppedBytes(b, start, step, n)), nil
	}
	kind := "bytes"
	if !IsBytes(self) {
		kind = "bytearray"
	}
	i, err := byteIndex(th, key, len(b), kind)
	if err != nil {
		return Unbound, err
	}
	return Int(int64(b[i])), nil
}

func steppedBytes(b []byte, start, step, n int) []byte {
	out := make([]byte, n)
	for k, i := 0, start; k < n; k, i = k+1, i+step {
		out[k] = b[i]
	}
	return out
}

// byteIterator iterates over a bytes or bytearray, which may change meanwhile.
type byteIterator struct {
	Header
	of Value // unbound when exhausted
	i  int
}

var (
	bytesIterType     = &Type{}
	byteArrayIterType = &Type{}
)

func bytesIter(th *Thread, self Value) (Value, error) {
	it := &byteIterator{of: self}
	it.typ = bytesIterType
	if !IsBytes(self) {
		it.typ = byteArrayIterType
	}
	return Obj(&it.Header), nil
}

func bytesNext(th *Thread, self Value) (Value, error) {
	it := As[byteIterator](self)
	if it.of.ref == nil {
		return Unbound, nil
	}
	b := bytesSelf(it.of)
	if it.i >= len(b) {
		it.of = Unbound
		return Unbound, nil
	}
	it.i++
	return Int(int64(b[it.i-1])), nil
}

func defineByteIterator(t *Type, name string) {
	defineType(t, TypeSpec{
		Name: name, Flags: FlagDisallowNew,
		Slots: Slots{
			Iter: func(th *Thread, self Value) (Value, error) { return self, nil },
			Next: bytesNext,
		},
		Methods: []*Builtin{
			Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
				it := As[byteIterator](self)
				if it.of.ref == nil {
					return Int(0), nil
				}
				return Int(int64(max(0, len(bytesSelf(it.of))-it.i))), nil
			}),
			Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
				it := As[byteIterator](self)
				iter, err := builtinNamed(th, "iter")
				if err != nil || it.of.ref == nil {
					return NewTuple(iter, NewTuple(EmptyTuple.Value())), err
				}
				return NewTuple(iter, NewTuple(it.of), Int(int64(it.i))), nil
			}),
			setPlace(func(th *Thread, self Value, i int64) {
				switch it := As[byteIterator](self); {
				case it.of.ref == nil:
				case i < 0 && isByteArray(it.of):
					it.of = Unbound // it has ended
				default:
					it.i = int(min(max(i, 0), int64(len(bytesSelf(it.of)))))
				}
			}),
		},
	})
}

func defineBytes() {
	Subclassable[Bytes](BytesType)
	s := Slots{
		New:  bytesNew,
		Repr: func(th *Thread, v Value) (Value, error) { return newASCII("b" + reprBytes(As[Bytes](v).b)), nil },
		Hash: func(th *Thread, v Value) (int64, error) {
			p := As[Bytes](v)
			if p.hash == 0 && len(p.b) > 0 {
				p.hash = hashString(string(p.b))
			}
			return int64(p.hash), nil
		},
		Len:      func(th *Thread, v Value) (int, error) { return len(As[Bytes](v).b), nil },
		GetItem:  bytesGetItem,
		Contains: bytesContains,
		Iter:     bytesIter,
		Compare:  bytesCompare,
		Concat:   bytesConcat,
		Repeat:   bytesRepeat,
	}
	s.Binary[compile.BinMod] = bytesMod
	defineType(BytesType, TypeSpec{
		Name: "bytes", Flags: FlagBytes, Slots: s,
		Doc: "bytes(iterable_of_ints), bytes(text, encoding[, errors]), bytes(what has the buffer protocol), bytes(number of zeros):\na sequence of numbers from 0 to 255 that can't change.",
		Methods: append(bytesMethods(),
			lendsBuffer(),
			Method0("__getnewargs__", func(th *Thread, self Value) (Value, error) {
				return NewTuple(bytesOfType(BytesType, As[Bytes](self).b)), nil
			}),
			Method0("__bytes__", func(th *Thread, self Value) (Value, error) {
				return bytesOfType(BytesType, As[Bytes](self).b), nil
			}),
		),
	})
	defineByteIterator(bytesIterType, "bytes_iterator")
	defineByteIterator(byteArrayIterType, "bytearray_iterator")
}
