// Bytearray.go is Python's bytearray.

package vm

import (
	"bytes"

	"github.com/aioplay/aioplay/python/compile"
)

// ByteArray is a mutable sequence of bytes.
type ByteArray struct {
	Header
	b       []byte
	exports Exports // while there are any, its size is fixed
}

// NewByteArray makes a bytearray that owns b.
func NewByteArray(b []byte) Value {
	p := &ByteArray{b: b}
	p.typ = ByteArrayType
	return Obj(&p.Header)
}

// splice replaces b[start:stop] with x.
func (p *ByteArray) splice(th *Thread, start, stop int, x []byte) error {
	grow := len(x) - (stop - start)
	if grow != 0 {
		if err := p.exports.Resizable(th); err != nil {
			return err
		}
	}
	if grow == 0 {
		copy(p.b[start:stop], x)
		return nil
	}
	if grow > 0 {
		if err := reserveText(th, len(p.b)+grow); err != nil {
			return err
		}
	}
	if start == len(p.b) {
		p.b = append(p.b, x...)
		return nil
	}
	if len(x) == 0 && start < len(p.b)-stop {
		// A buffer that is read from the front, as streams do, only moves its beginning; growing copies what is left.
		copy(p.b[stop-start:stop], p.b[:start])
		p.b = p.b[stop-start:]
		return nil
	}
	out := make([]byte, 0, len(p.b)+grow)
	out = append(append(append(out, p.b[:start]...), x...), p.b[stop:]...)
	p.b = out
	return nil
}

func byteArrayNew(th *Thread, cls *Type, args Args) (Value, error) {
	if cls == ByteArrayType {
		return NewByteArray(nil), nil
	}
	return Obj(cls.alloc(cls)), nil
}

func byteArrayInit(th *Thread, self Value, args Args) error {
	a, err := bytesNewSig.match("bytearray", args)
	if err != nil {
		return err
	}
	p := As[ByteArray](self)
	if len(p.b) > 0 {
		if err := p.exports.Resizable(th); err != nil {
			return err
		}
	}
	b, err := bytesArgs(th, a, "bytearray")
	if err != nil {
		return err
	}
	if a[0].ref != nil {
		if _, shared := bytesOf(a[0]); shared {
			b = append([]byte(nil), b...)
		}
	}
	p.b = b
	return nil
}

// byteArraySetItem is a[i] = v, a[i:j:k] = v and their deletion (v unbound).
func byteArraySetItem(th *Thread, self, key, v Value) error {
	p := As[ByteArray](self)
	if key.ref.typ != SliceType {
		// CPython looks at the value before it looks whether the index is in range.
		var c byte
		var err error
		if v.ref != nil && hasIndex(key) {
			if c, err = byteOf(th, v, ""); err != nil {
				return err
			}
		}
		i, err := byteIndex(th, key, len(p.b), "bytearray")
		if err != nil {
			return err
		}
		if v.ref == nil {
			return p.splice(th, i, i+1, nil)
		}
		if i >= len(p.b) {
			return IndexError("bytearray index out of range")
		}
		p.b[i] = c
		return nil
	}
	var x []byte
	if v.ref != nil {
		if t := v.ref.typ; IsStr(v) || (hasIndex(v) || t.ToFloat != nil || t.ToInt != nil) && !IsBytes(v) {
			return TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
		}
		var err error
		if x, err = bytesOrArrayFrom(th, v, "bytearray"); err != nil {
			if !isIterable(v) {
				return TypeError("cannot convert '" + v.Type().displayName() + "' object to bytearray")
			}
			return err
		}
		if v == self {
			x = append([]byte(nil), x...)
		}
	}
	start, stop, step, n, err := As[Slice](key).bounds(th, len(p.b))
	if err != nil {
		return err
	}
	if step == 1 {
		return p.splice(th, start, max(start, stop), x)
	}
	if len(x) == 0 { // as CPython has it, also for a[i:j:k] = b''
		if n == 0 {
			return nil
		}
		if err := p.exports.Resizable(th); err != nil {
			return err
		}
		if step < 0 {
			start, step = start+(n-1)*step, -step
		}
		out := p.b[:start]
		for i := start; i < len(p.b); i++ {
			if (i-start)%step != 0 || (i-start)/step >= n {
				out = append(out, p.b[i])
			}
		}
		p.b = out
		return nil
	}
	if len(x) != n {
		return ValueError("attempt to assign bytes of size " + itoa(len(x)) + " to extended slice of size " + itoa(n))
	}
	for k, i := 0, start; k < n; k, i = k+1, i+step {
		p.b[i] = x[k]
	}
	return nil
}

func byteArrayExtend(th *Thread, self, x Value) error {
	p := As[ByteArray](self)
	b, ok, err := th.lentBytes(x)
	if err != nil {
		return TypeError("can't set bytearray slice from " + x.Type().displayName())
	}
	if !ok {
		if IsStr(x) {
			if Text(x) == "" {
				return nil
			}
			return TypeError("expected iterable of integers; got: 'str'")
		}
		msg := "can't extend bytearray with " + x.Type().displayName()
		if !isIterable(x) {
			return TypeError(msg)
		}
		if b, err = bytesOfItems(th, x, "bytearray", msg, true); err != nil {
			return err
		}
	}
	if len(b) == 0 {
		return nil
	}
	return p.splice(th, len(p.b), len(p.b), b)
}

func byteArrayIConcat(th *Thread, a, b Value) (Value, error) {
	if _, ok := th.BytesOf(b); !ok {
		return Unbound, TypeError("can't concat " + b.Type().displayName() + " to " + a.Type().displayName())
	}
	return a, byteArrayExtend(th, a, b)
}

func byteArrayIRepeat(th *Thread, a Value, n int) (Value, error) {
	p := As[ByteArray](a)
	if n == 1 {
		return a, nil
	}
	if len(p.b) > 0 {
		if err := p.exports.Resizable(th); err != nil {
			return Unbound, err
		}
	}
	b, err := repeatBytes(th, p.b, n)
	if err != nil {
		return Unbound, err
	}
	p.b = b
	return a, nil
}

// byteArrayText is repr(a): the class's name and the bytes.
func byteArrayText(th *Thread, v Value) (Value, error) {
	return newASCII(v.Type().Name + "(b" + reprByteArray(As[ByteArray](v).b) + ")"), nil
}

func byteArrayMethods() []*Builtin {
	return []*Builtin{
		Method1("append", func(th *Thread, self, v Value) (Value, error) {
			c, err := byteOf(th, v, "")
			if err != nil {
				return Unbound, err
			}
			p := As[ByteArray](self)
			if err := p.exports.Resizable(th); err != nil {
				return Unbound, err
			}
			p.b = append(p.b, c)
			return None, nil
		}),
		Method1("extend", func(th *Thread, self, x Value) (Value, error) { return None, byteArrayExtend(th, self, x) }),
		MethodN("insert", 2, 2, func(th *Thread, self Value, args []Value) (Value, error) {
			i, err := th.Index(args[0])
			if err != nil {
				return Unbound, err
			}
			c, err := byteOf(th, args[1], "")
			if err != nil {
				return Unbound, err
			}
			p := As[ByteArray](self)
			n := int64(len(p.b))
			if i < 0 {
				i = max(i+n, 0)
			}
			at := int(min(i, n))
			return None, p.splice(th, at, at, []byte{c})
		}),
		MethodN("pop", 0, 1, func(th *Thread, self Value, args []Value) (Value, error) {
			p := As[ByteArray](self)
			i := int64(-1)
			if len(args) > 0 {
				var err error
				if i, err = th.Index(args[0]); err != nil {
					return Unbound, err
				}
			}
			if len(p.b) == 0 {
				return Unbound, IndexError("pop from empty bytearray")
			}
			if i < 0 {
				i += int64(len(p.b))
			}
			if i < 0 || i >= int64(len(p.b)) {
				return Unbound, IndexError("pop index out of range")
			}
			c := p.b[i]
			return Int(int64(c)), p.splice(th, int(i), int(i)+1, nil)
		}),
		Method1("remove", func(th *Thread, self, v Value) (Value, error) {
			c, err := byteOf(th, v, "")
			if err != nil {
				return Unbound, err
			}
			p := As[ByteArray](self)
			i := bytes.IndexByte(p.b, c)
			if i < 0 {
				return Unbound, ValueError("value not found in bytearray")
			}
			return None, p.splice(th, i, i+1, nil)
		}),
		Method0("reverse", func(th *Thread, self Value) (Value, error) {
			reverseBytes(As[ByteArray](self).b)
			return None, nil
		}),
		Method0("clear", func(th *Thread, self Value) (Value, error) {
			p := As[ByteArray](self)
			return None, p.splice(th, 0, len(p.b), nil)
		}),
		Method0("copy", func(th *Thread, self Value) (Value, error) {
			return NewByteArray(append([]byte(nil), As[ByteArray](self).b...)), nil
		}),
		Method1("resize", func(th *Thread, self, size Value) (Value, error) {
			n, err := th.Index(size)
			if err != nil {
				return Unbound, err
			}
			if n < 0 {
				return Unbound, ValueError("Can only resize to positive sizes, got " + itoa(int(n)))
			}
			p := As[ByteArray](self)
			if int(n) <= len(p.b) {
				return None, p.splice(th, int(n), len(p.b), nil)
			}
			if err := reserveText(th, int(n)); err != nil {
				return Unbound, err
			}
			return None, p.splice(th, len(p.b), len(p.b), make([]byte, int(n)-len(p.b)))
		}),
		Method0("__alloc__", func(th *Thread, self Value) (Value, error) {
			return Int(int64(len(As[ByteArray](self).b)) + 1), nil
		}),
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			text := latin1Text(As[ByteArray](self).b)
			state, err := ownState(th, self)
			return NewTuple(self.Type().Value(), NewTuple(NewStr(text), NewStr("latin-1")), state), err
		}),
		Method1("__reduce_ex__", func(th *Thread, self, protocol Value) (Value, error) {
			p, err := th.Index(protocol)
			if err != nil {
				return Unbound, err
			}
			if p < 3 {
				return th.CallMethod(self, strReduce)
			}
			state, err := ownState(th, self)
			args := EmptyTuple.Value()
			if b := As[ByteArray](self).b; len(b) > 0 {
				args = NewTuple(NewBytes(append([]byte(nil), b...)))
			}
			return NewTuple(self.Type().Value(), args, state), err
		}),
	}
}

func defineByteArray() {
	Subclassable[ByteArray](ByteArrayType)
	s := Slots{
		New:           byteArrayNew,
		Init:          byteArrayInit,
		Repr:          byteArrayText,
		Len:           func(th *Thread, v Value) (int, error) { return len(As[ByteArray](v).b), nil },
		GetItem:       bytesGetItem,
		SetItem:       byteArraySetItem,
		Contains:      bytesContains,
		Iter:          bytesIter,
		Compare:       bytesCompare,
		Concat:        bytesConcat,
		Repeat:        bytesRepeat,
		InPlaceConcat: byteArrayIConcat,
		InPlaceRepeat: byteArrayIRepeat,
	}
	s.Binary[compile.BinMod] = func(th *Thread, a, b Value) (Value, error) {
		if !isByteArray(a) {
			return NotImplemented, nil
		}
		return bytesMod(th, a, b)
	}
	defineType(ByteArrayType, TypeSpec{
		Name: "bytearray", Slots: s,
		Doc:     "bytearray(iterable_of_ints), bytearray(text, encoding[, errors]), bytearray(what has the buffer protocol),\nbytearray(number of zeros): a sequence of numbers from 0 to 255 that can change.",
		Methods: append(bytesMethods(), append(byteArrayMethods(), lendsBuffer(), takesBuffer())...),
	})
}
