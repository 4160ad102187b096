// Memoryview_methods.go: the methods and attributes of memoryview, and how items are read and written.

package vm

import (
	"encoding/binary"
	"math"
	"math/big"
)

// itemSizes are the formats that memoryview can read, native sizes.
var itemSizes = map[byte]int{
	'?': 1, 'c': 1, 'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'n': 8, 'N': 8, 'P': 8,
	'e': 2, 'f': 4, 'd': 8,
}

// itemCode returns a format's one code, or 0 if the format is more than that.
func itemCode(format string) byte {
	if len(format) == 2 && format[0] == '@' {
		format = format[1:]
	}
	if len(format) == 1 && itemSizes[format[0]] > 0 {
		return format[0]
	}
	return 0
}

// readUint reads up to 8 little-endian bytes.
func readUint(b []byte) uint64 {
	var w [8]byte
	copy(w[:], b)
	return binary.LittleEndian.Uint64(w[:])
}

// unpackItem reads an item.
func unpackItem(format string, b []byte) (Value, error) {
	u := readUint(b)
	switch itemCode(format) {
	case '?':
		return Bool(u != 0), nil
	case 'c':
		return NewBytes([]byte{b[0]}), nil
	case 'b':
		return Int(int64(int8(u))), nil
	case 'h':
		return Int(int64(int16(u))), nil
	case 'i':
		return Int(int64(int32(u))), nil
	case 'l', 'q', 'n':
		return Int(int64(u)), nil
	case 'B', 'H', 'I':
		return Int(int64(u)), nil
	case 'L', 'Q', 'N', 'P':
		return NewBig(new(big.Int).SetUint64(u)), nil
	case 'e':
		return Float(HalfToFloat(uint16(u))), nil
	case 'f':
		return Float(float64(math.Float32frombits(uint32(u)))), nil
	case 'd':
		return Float(math.Float64frombits(u)), nil
	}
	return Unbound, NotImplementedError("memoryview: format " + format + " not supported")
}

// HalfToFloat converts IEEE's 16-bit float.
func HalfToFloat(h uint16) float64 {
	exp, frac := int(h>>10&31), float64(h&1023)
	f := 0.0
	switch exp {
	case 0:
		f = math.Ldexp(frac, -24)
	case 31:
		f = math.Inf(1)
		if frac != 0 {
			f = NaN
		}
	default:
		f = math.Ldexp(1+frac/1024, exp-15)
	}
	if h>>15 != 0 {
		f = -f
	}
	return f
}

// packItem writes an item.
func packItem(th *Thread, format string, b []byte, v Value) error {
	code := itemCode(format)
	badType := TypeError("memoryview: invalid type for format '" + format + "'")
	badValue := ValueError("memoryview: invalid value for format '" + format + "'")
	var u uint64
	switch code {
	case 0:
		return NotImplementedError("memoryview: format " + format + " not supported")
	case '?':
		t, err := th.Truth(v)
		if err != nil {
			return err
		}
		u = uint64(b2i(t))
	case 'c':
		if !IsBytes(v) {
			return badType
		}
		x := As[Bytes](v).b
		if len(x) != 1 {
			return badValue
		}
		u = uint64(x[0])
	case 'f', 'd', 'e':
		f, err := th.asFloat(v)
		if err != nil {
			if Matches(err, TypeErrorType) {
				return badType
			}
			return err
		}
		switch code {
		case 'd':
			u = math.Float64bits(f)
		case 'f':
			u = uint64(math.Float32bits(float32(f)))
		default:
			h, ok := FloatToHalf(f)
			if !ok {
				return badValue
			}
			u = uint64(h)
		}
	default:
		if !hasIndex(v) {
			return badType
		}
		w, err := th.IndexValue(v)
		if err != nil {
			return err
		}
		x := toBig(w)
		bits := uint(8 * len(b))
		if code >= 'a' { // signed
			half := new(big.Int).Lsh(bigOne, bits-1)
			if x.Cmp(half) >= 0 || x.Cmp(new(big.Int).Neg(half)) < 0 {
				return badValue
			}
			u = uint64(x.Int64())
		} else {
			if x.Sign() < 0 || uint(x.BitLen()) > bits {
				return badValue
			}
			u = x.Uint64()
		}
	}
	var w [8]byte
	binary.LittleEndian.PutUint64(w[:], u)
	copy(b, w[:])
	return nil
}

// FloatToHalf converts to IEEE's 16-bit float, half to even; ok is false if f is too large.
func FloatToHalf(f float64) (h uint16, ok bool) {
	sign := uint16(math.Float64bits(f) >> 48 & 0x8000)
	a := math.Abs(f)
	switch {
	case f != f:
		return sign | 0x7E00, true
	case math.IsInf(a, 0):
		return sign | 0x7C00, true
	case a >= 65520:
		return 0, false
	case a < math.Ldexp(1, -14):
		return sign | uint16(math.RoundToEven(math.Ldexp(a, 24))), true
	}
	m, e := math.Frexp(a)
	n := uint16(math.RoundToEven(math.Ldexp(m, 11))) // 1024…2048
	return sign | (uint16(e+13)<<10 + n), true
}

// cast reinterprets the memory as items of another format and perhaps another shape.
func (m *MemoryView) cast(th *Thread, args []Value) (Value, error) {
	if !IsStr(args[0]) {
		return Unbound, TypeError("cast() argument 'format' must be str, not " + argName(args[0]))
	}
	if args[1].ref != nil && !IsList(args[1]) && !IsTuple(args[1]) {
		return Unbound, TypeError("shape must be a list or a tuple")
	}
	format := Text(args[0])
	if !m.buf.contiguous() {
		return Unbound, TypeError("memoryview: casts are restricted to C-contiguous views")
	}
	code := itemCode(format)
	if code == 0 {
		return Unbound, ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	}
	from := itemCode(m.buf.Format)
	bytewise := func(c byte) bool { return c == 'B' || c == 'b' || c == 'c' }
	if !bytewise(code) && !bytewise(from) {
		return Unbound, TypeError("memoryview: cannot cast between two non-byte formats")
	}
	size, total := itemSizes[code], m.buf.size()
	if total%size != 0 {
		return Unbound, TypeError("memoryview: length is not a multiple of itemsize")
	}
	shape := []int{total / size}
	if args[1].ref != nil {
		items, err := itemsOf(th, args[1])
		if err != nil {
			return Unbound, err
		}
		shape = shape[:0]
		if len(items) > 64 {
			return Unbound, ValueError("memoryview: number of dimensions must not exceed 64")
		}
		n := size
		for _, v := range items {
			if !IsIntLike(v) {
				return Unbound, TypeError("memoryview.cast(): elements of shape must be integers")
			}
			i, err := th.Index(v)
			if err != nil {
				return Unbound, err
			}
			if i <= 0 {
				return Unbound, ValueError("memoryview.cast(): elements of shape must be integers > 0")
			}
			shape = append(shape, int(i))
			n *= int(i)
		}
		if n != total {
			return Unbound, TypeError("memoryview: product(shape) * itemsize != buffer size")
		}
		if len(m.buf.Shape) != 1 && len(shape) != 1 {
			return Unbound, TypeError("memoryview: cast must be 1D -> ND or ND -> 1D")
		}
	}
	strides := make([]int, len(shape))
	step := size
	for i := len(shape) - 1; i >= 0; i-- {
		strides[i] = step
		step *= shape[i]
	}
	b := m.buf
	b.Format, b.ItemSize, b.Shape, b.Strides = format, size, shape, strides
	return Obj(&m.view(b).Header), nil
}

// memoryMethod makes a method that needs a live view.
func memoryMethod(f func(th *Thread, m *MemoryView, args []Value) (Value, error)) func(th *Thread, self Value, args []Value) (Value, error) {
	return func(th *Thread, self Value, args []Value) (Value, error) {
		m, err := liveView(self)
		if err != nil {
			return Unbound, err
		}
		return f(th, m, args)
	}
}

// scan calls f with each item in turn until it says to stop.
func (m *MemoryView) scan(th *Thread, f func(i int, v Value) (stop bool, err error)) error {
	if len(m.buf.Shape) != 1 {
		return NotImplementedError("multi-dimensional sub-views are not implemented")
	}
	for i := 0; i < m.buf.Shape[0]; i++ {
		if m.released { // by a comparison
			return releasedError()
		}
		off := m.buf.Offset + i*m.buf.Strides[0]
		v, err := unpackItem(m.buf.Format, m.buf.Data[off:off+m.buf.ItemSize])
		if err != nil {
			return err
		}
		stop, err := f(i, v)
		if err != nil || stop {
			return err
		}
	}
	return nil
}

func memoryViewMethods() []*Builtin {
	release := func(th *Thread, self Value) (Value, error) {
		As[MemoryView](self).release()
		return None, nil
	}
	return []*Builtin{
		MethodSig("tobytes", "order='C'", memoryMethod(func(th *Thread, m *MemoryView, args []Value) (Value, error) {
			order := "C"
			if args[0].ref != nil && !args[0].IsNone() {
				if !IsStr(args[0]) {
					return Unbound, TypeError("tobytes() argument 'order' must be str or None, not " + args[0].Type().displayName())
				}
				order = Text(args[0])
			}
			switch {
			case order != "C" && order != "F" && order != "A":
				return Unbound, ValueError("order must be 'C', 'F' or 'A'")
			case order == "F", order == "A" && m.buf.fContiguous():
				return NewBytes(m.buf.bytesF()), nil
			}
			return NewBytes(append([]byte(nil), m.buf.bytes()...)), nil
		})),
		MethodN("tolist", 0, 0, memoryMethod(func(th *Thread, m *MemoryView, args []Value) (Value, error) {
			return m.items(0, m.buf.Offset)
		})),
		MethodSig("hex", "sep=None, bytes_per_sep=1", memoryMethod(func(th *Thread, m *MemoryView, args []Value) (Value, error) {
			return bytesHex(th, m.buf.bytes(), args)
		})),
		MethodSig("cast", "format, shape=None", memoryMethod(func(th *Thread, m *MemoryView, args []Value) (Value, error) {
			if err := m.lends(); err != nil {
				return Unbound, err
			}
			return m.cast(th, args)
		})),
		MethodN("toreadonly", 0, 0, memoryMethod(func(th *Thread, m *MemoryView, args []Value) (Value, error) {
			if err := m.lends(); err != nil {
				return Unbound, err
			}
			b := m.buf
			b.ReadOnly = true
			return Obj(&m.view(b).Header), nil
		})),
		MethodN("count", 1, 1, memoryMethod(func(th *Thread, m *MemoryView, args []Value) (Value, error) {
			n := int64(0)
			err := m.scan(th, func(_ int, v Value) (bool, error) {
				eq, err := th.Equal(v, args[0])
				n += int64(b2i(eq))
				return false, err
			})
			return Int(n), err
		})),
		MethodN("index", 1, 3, memoryMethod(func(th *Thread, m *MemoryView, args []Value) (Value, error) {
			switch n := len(m.buf.Shape); {
			case n == 0:
				return Unbound, TypeError("invalid lookup on 0-dim memory")
			case n > 1:
				return Unbound, NotImplementedError("multi-dimensional lookup is not implemented")
			}
			for _, v := range args[1:] {
				if !hasIndex(v) {
					return Unbound, TypeError("slice indices must be integers or have an __index__ method")
				}
			}
			n := m.buf.Shape[0]
			start, end, err := spanArgs(th, args, 1, n)
			if err != nil {
				return Unbound, err
			}
			at := -1
			err = m.scan(th, func(i int, v Value) (bool, error) {
				if i < start || i >= end {
					return false, nil
				}
				eq, err := th.Equal(v, args[0])
				if eq {
					at = i
				}
				return eq, err
			})
			if err == nil && at < 0 {
				err = ValueError("memoryview.index(x): x not found")
			}
			return Int(int64(at)), err
		})),
		Method0("release", release),
		lendsBuffer(), takesBuffer(), classGetItemMethod(),
		MethodN("_from_flags", 2, 2, func(th *Thread, cls Value, args []Value) (Value, error) {
			flags, err := th.Index(args[1])
			if err != nil {
				return Unbound, err
			}
			return bufferFor(th, args[0], flags)
		}).Class(),
		Method0("__enter__", func(th *Thread, self Value) (Value, error) {
			_, err := liveView(self)
			return self, err
		}),
		MethodN("__exit__", 0, -1, func(th *Thread, self Value, args []Value) (Value, error) { return release(th, self) }).VarArgs(),
	}
}

// bufferFor is a view on the memory of x that suits the flags: one that may write needs writable memory.
func bufferFor(th *Thread, x Value, flags int64) (Value, error) {
	if lendsItself(x) {
		return exportedBuffer(th, x, flags)
	}
	v, err := lentView(x)
	if err != nil {
		return v, err
	}
	if m := As[MemoryView](v); flags&bufWritable != 0 && m.buf.ReadOnly && x.ref.typ != MemoryViewType {
		m.release()
		return Unbound, ErrorOf(BufferErrorType, "Object is not writable.")
	}
	return v, nil
}

// lendsBuffer is the __buffer__ of a built-in type, of which a class of the program may make one of its own.
func lendsBuffer() *Builtin {
	return slotWrapper("__buffer__", 1, 1, func(th *Thread, _ *Type, self Value, args []Value) (Value, error) {
		flags, err := th.Index(args[0])
		if err != nil {
			return Unbound, err
		}
		v, err := lentView(self)
		if err != nil {
			return v, err
		}
		if m := As[MemoryView](v); flags&bufWritable != 0 && m.buf.ReadOnly {
			m.release()
			what := "Object is not writable."
			if self.ref.typ == MemoryViewType {
				what = "memoryview: underlying buffer is not writable"
			}
			return Unbound, ErrorOf(BufferErrorType, what)
		}
		return v, nil
	})
}

// takesBuffer is __release_buffer__: it gives back what __buffer__ lent.
func takesBuffer() *Builtin {
	return slotWrapper("__release_buffer__", 1, 1, func(th *Thread, _ *Type, self Value, args []Value) (Value, error) {
		switch {
		case args[0].ref.typ != MemoryViewType:
			return Unbound, TypeError("expected a memoryview object")
		case As[MemoryView](args[0]).released:
			return Unbound, ValueError("memoryview's buffer has already been released")
		case As[MemoryView](args[0]).restricted: // which is given back when the call has ended
			return None, nil
		case As[MemoryView](args[0]).obj != self:
			return Unbound, ValueError("memoryview's buffer is not this object")
		}
		As[MemoryView](args[0]).release()
		return None, nil
	})
}

func intTuple(n []int) Value {
	items := make([]Value, len(n))
	for i, x := range n {
		items[i] = Int(int64(x))
	}
	return NewTuple(items...)
}

func memoryViewGetSet() []*GetSet {
	get := func(name string, f func(m *MemoryView) Value) *GetSet {
		return Getter(name, func(th *Thread, self Value) (Value, error) {
			m, err := liveView(self)
			if err != nil {
				return Unbound, err
			}
			return f(m), nil
		})
	}
	return []*GetSet{
		get("obj", func(m *MemoryView) Value { return m.obj }),
		get("nbytes", func(m *MemoryView) Value { return Int(int64(m.buf.size())) }),
		get("itemsize", func(m *MemoryView) Value { return Int(int64(m.buf.ItemSize)) }),
		get("format", func(m *MemoryView) Value { return NewStr(m.buf.Format) }),
		get("ndim", func(m *MemoryView) Value { return Int(int64(len(m.buf.Shape))) }),
		get("shape", func(m *MemoryView) Value { return intTuple(m.buf.Shape) }),
		get("strides", func(m *MemoryView) Value { return intTuple(m.buf.Strides) }),
		get("suboffsets", func(m *MemoryView) Value { return NewTuple() }),
		get("readonly", func(m *MemoryView) Value { return Bool(m.buf.ReadOnly) }),
		get("c_contiguous", func(m *MemoryView) Value { return Bool(m.buf.contiguous()) }),
		get("f_contiguous", func(m *MemoryView) Value { return Bool(m.buf.fContiguous()) }),
		get("contiguous", func(m *MemoryView) Value { return Bool(m.buf.contiguous() || m.buf.fContiguous()) }),
	}
}
