// Memoryview.go is Python's memoryview, and the buffer protocol behind it: how Go code reads the bytes of any object
// that offers them.

package vm

import "github.com/aioplay/aioplay/python/compile"

// Buffer describes memory that an object lends out. Data is all of it; an item at index (i, j, …) begins at
// Offset + i*Strides[0] + j*Strides[1] + ….
type Buffer struct {
	Data     []byte
	Offset   int
	Format   string // struct's code of an item: "B", "b", "c", "<i", …
	ItemSize int
	Shape    []int
	Strides  []int
	ReadOnly bool
	Exports  *Exports // where the views on it are listed, if it may not be resized then
}

// bufferTypes are the types of other packages that offer buffers.
var bufferTypes = map[*Type]func(v Value) *Buffer{}

// RegisterBuffer makes a type's objects bytes-like: get lends out the memory of one.
func RegisterBuffer(t *Type, get func(v Value) *Buffer) { bufferTypes[t] = get }

// MemoryView is a view on an object's memory.
type MemoryView struct {
	Header
	buf      Buffer
	obj      Value
	base     *memoryLoan // shared by all views that were made from one
	released bool
	// restricted is a view that a __release_buffer__ gets of memory that was lent without a __buffer__ of the program's: no others can be
	// made of it, as they would outlive the loan.
	restricted bool
	hash       int64
	hashed     bool
}

func releasedError() error {
	return ValueError("operation forbidden on released memoryview object")
}

// bytesOf returns the bytes of a bytes-like object, in order. They are the object's own where they lie together.
func bytesOf(v Value) ([]byte, bool) {
	switch {
	case IsBytes(v):
		return As[Bytes](v).b, true
	case v.ref.typ == ByteArrayType:
		return As[ByteArray](v).b, true
	case v.ref.typ == MemoryViewType:
		if m := As[MemoryView](v); !m.released {
			return m.buf.bytes(), true
		}
		return nil, false
	case isByteArray(v):
		return As[ByteArray](v).b, true
	}
	if get := providerOf(v); get != nil {
		return get(v).bytes(), true
	}
	return nil, false
}

// scattered tells whether v is a view whose bytes don't lie together, which most of what takes bytes refuses.
func scattered(v Value) bool {
	return v.ref.typ == MemoryViewType && !As[MemoryView](v).released && !As[MemoryView](v).buf.contiguous()
}

func scatteredError() error {
	return newMessage(BufferErrorType, "memoryview: underlying buffer is not C-contiguous")
}

func providerOf(v Value) func(v Value) *Buffer {
	if len(bufferTypes) == 0 {
		return nil
	}
	for _, t := range v.ref.typ.mro {
		if get := bufferTypes[t]; get != nil {
			return get
		}
	}
	return nil
}

// BytesOf returns the bytes of a bytes-like object, one of a program's class with __buffer__ too; ok is false for others,
// and for views whose bytes don't lie together. They may be the object's own.
func (th *Thread) BytesOf(v Value) (data []byte, ok bool) {
	data, ok, _ = th.lentBytes(v)
	return data, ok
}

// lentBytes is BytesOf that tells why a __buffer__ failed.
func (th *Thread) lentBytes(v Value) (data []byte, ok bool, err error) {
	if scattered(v) {
		return nil, false, nil
	}
	if lendsItself(v) {
		return th.exportedBytes(v, false)
	}
	data, ok = bytesOf(v)
	return data, ok, nil
}

// exportedBytes asks for the memory of an object of a program's class, and gives it back at once.
func (th *Thread) exportedBytes(v Value, writable bool) (data []byte, ok bool, err error) {
	flags := int64(bufSimple)
	if writable {
		flags = bufWritable
	}
	view, err := exportedBuffer(th, v, flags)
	if err != nil {
		return nil, false, err
	}
	m := As[MemoryView](view)
	defer m.release()
	if writable && (m.buf.ReadOnly || !m.buf.contiguous()) {
		return nil, false, nil
	}
	return m.buf.bytes(), true, nil
}

// WritableBytes returns the memory of a writable bytes-like object that lies in one piece.
func (th *Thread) WritableBytes(v Value) (data []byte, ok bool) {
	if data, ok = WritableBytes(v); ok || v.ref.typ.flags&FlagHeap == 0 {
		return data, ok
	}
	data, ok, _ = th.exportedBytes(v, true)
	return data, ok
}

// BytesOf returns the bytes of a bytes-like object; ok is false for others, among
// them what only a Thread can ask for its bytes. They may be the object's own.
func BytesOf(v Value) (data []byte, ok bool) { return bytesOf(v) }

// WritableBytes returns the memory of a writable bytes-like object that lies in one piece.
func WritableBytes(v Value) (data []byte, ok bool) {
	switch {
	case isByteArray(v):
		return As[ByteArray](v).b, true
	case v.ref.typ == MemoryViewType:
		m := As[MemoryView](v)
		if m.released || m.buf.ReadOnly || !m.buf.contiguous() {
			return nil, false
		}
		return m.buf.bytes(), true
	}
	if get := providerOf(v); get != nil {
		if b := get(v); !b.ReadOnly && b.contiguous() {
			return b.bytes(), true
		}
	}
	return nil, false
}

// size is the number of bytes that the view covers.
func (b *Buffer) size() int { return b.count() * b.ItemSize }

// count is the number of items.
func (b *Buffer) count() int {
	n := 1
	for _, s := range b.Shape {
		n *= s
	}
	return n
}

// contiguous reports whether the items lie one behind the other.
func (b *Buffer) contiguous() bool {
	want := b.ItemSize
	for i := len(b.Shape) - 1; i >= 0; i-- {
		if b.Shape[i] > 1 && b.Strides[i] != want {
			return b.count() == 0
		}
		want *= b.Shape[i]
	}
	return true
}

// fContiguous reports whether the items lie one behind the other in Fortran's order: the first index counts fastest.
func (b *Buffer) fContiguous() bool {
	want := b.ItemSize
	for i, n := range b.Shape {
		if n > 1 && b.Strides[i] != want {
			return b.count() == 0
		}
		want *= n
	}
	return true
}

// bytesF returns a copy of the items' bytes in Fortran's order.
func (b *Buffer) bytesF() []byte {
	turned := *b
	n := len(b.Shape)
	turned.Shape, turned.Strides = make([]int, n), make([]int, n)
	for i := range n {
		turned.Shape[i], turned.Strides[i] = b.Shape[n-1-i], b.Strides[n-1-i]
	}
	return append([]byte(nil), turned.bytes()...)
}

// bytes returns the items' bytes in order: the memory itself if they are contiguous, else a copy.
func (b *Buffer) bytes() []byte {
	n := b.size()
	if b.contiguous() {
		if n == 0 {
			return nil
		}
		return b.Data[b.Offset : b.Offset+n : b.Offset+n]
	}
	out := make([]byte, 0, n)
	b.each(0, b.Offset, func(off int) { out = append(out, b.Data[off:off+b.ItemSize]...) })
	return out
}

// each calls f with every item's offset, from dimension dim on.
func (b *Buffer) each(dim, off int, f func(off int)) {
	if dim == len(b.Shape) {
		f(off)
		return
	}
	for i := 0; i < b.Shape[dim]; i++ {
		b.each(dim+1, off+i*b.Strides[dim], f)
	}
}

// flat makes the description of plain bytes.
func flatBuffer(data []byte, readOnly bool) Buffer {
	return Buffer{Data: data, Format: "B", ItemSize: 1, Shape: []int{len(data)}, Strides: []int{1}, ReadOnly: readOnly}
}

// view makes another view on the same loan.
func (m *MemoryView) view(buf Buffer) *MemoryView {
	m.base.views++
	v := &MemoryView{buf: buf, obj: m.obj, base: m.base}
	v.typ = MemoryViewType
	if rt := m.base.watched; rt != nil {
		rt.watch(&v.Header)
	}
	return v
}

// NewMemoryView makes a memoryview of a bytes-like object.
func NewMemoryView(th *Thread, x Value) (Value, error) {
	if lendsItself(x) {
		return exportedBuffer(th, x, bufFullRO)
	}
	return lentView(x)
}

// lends reports whether memoryviews of x can be made.
func lends(x Value) bool {
	return IsBytes(x) || isByteArray(x) || x.ref.typ == MemoryViewType || lendsItself(x) || providerOf(x) != nil
}

// lentView is NewMemoryView for what is lent without the program's having a say.
func lentView(x Value) (Value, error) {
	m := &MemoryView{obj: x, base: &memoryLoan{views: 1}}
	m.typ = MemoryViewType
	switch {
	case IsBytes(x):
		m.buf = flatBuffer(As[Bytes](x).b, true)
	case isByteArray(x):
		p := As[ByteArray](x)
		m.buf = flatBuffer(p.b, false)
		p.exports.lend(m.base)
	case x.ref.typ == MemoryViewType:
		from := As[MemoryView](x)
		if err := from.lends(); err != nil {
			return Unbound, err
		}
		return Obj(&from.view(from.buf).Header), nil
	default:
		get := providerOf(x)
		if get == nil {
			return Unbound, TypeError("memoryview: a bytes-like object is required, not '" + x.Type().displayName() + "'")
		}
		m.buf = *get(x)
		if m.buf.Exports != nil {
			m.buf.Exports.lend(m.base)
		}
	}
	return Obj(&m.Header), nil
}

// lends tells why no other view can be made of m.
func (m *MemoryView) lends() error {
	switch {
	case m.released:
		return releasedError()
	case m.restricted:
		return ValueError("cannot create new view on restricted memoryview")
	}
	return nil
}

var strBuffer, strReleaseBuffer = Intern("__buffer__"), Intern("__release_buffer__")

// The flags by which a buffer is asked for, as inspect.BufferFlags has them.
const (
	bufSimple   = 0
	bufWritable = 1
	bufFullRO   = 0x11C
)

// lendsItself reports whether x is of a program's class that has a __buffer__ or a __release_buffer__ of its own.
func lendsItself(x Value) bool {
	return x.ref.typ.flags&FlagHeap != 0 && (x.ref.typ.ownMethod(strBuffer) || x.ref.typ.ownMethod(strReleaseBuffer))
}

// ownMethod reports whether a class has a method that isn't a built-in type's.
func (t *Type) ownMethod(name *Str) bool {
	m := t.Lookup(name)
	return m.ref != nil && m.ref.typ != SlotWrapperType
}

// bufferWrapper is the obj of a view on what a program's __buffer__ has lent: not the object itself, as in CPython.
type bufferWrapper struct {
	Header
	of Value
}

var bufferWrapperType = &Type{}

func defineBufferWrapper() {
	defineType(bufferWrapperType, TypeSpec{Name: "_buffer_wrapper", Flags: FlagDisallowNew})
	Holds(bufferWrapperType, func(v Value, f Visitor) { f.Value(&As[bufferWrapper](v).of) })
}

// exportedBuffer is a view on the memory of an object that lends itself. Its __release_buffer__ is called when nobody has a view any more.
func exportedBuffer(th *Thread, x Value, flags int64) (Value, error) {
	if !x.ref.typ.ownMethod(strBuffer) {
		v, err := lentView(x)
		if err != nil {
			return v, err
		}
		m := As[MemoryView](v)
		buf := m.buf
		m.noticed(th, func() {
			shown := &MemoryView{buf: buf, obj: None, base: &memoryLoan{views: 1}, restricted: true}
			shown.typ = MemoryViewType
			th.releaseBuffer(x, shown)
			shown.released = true
		})
		return v, nil
	}
	get, err := th.LookupSpecial(x, strBuffer)
	if err != nil {
		return Unbound, err
	}
	v, err := th.Call(get, Int(flags))
	if err != nil {
		return Unbound, err
	}
	if v.ref.typ != MemoryViewType {
		return Unbound, TypeError("__buffer__ returned non-memoryview object")
	}
	from := As[MemoryView](v)
	if flags&bufWritable != 0 && from.buf.ReadOnly {
		return Unbound, ErrorOf(BufferErrorType, "memoryview: underlying buffer is not writable")
	}
	lender := &bufferWrapper{of: x}
	lender.typ = bufferWrapperType
	m := &MemoryView{buf: from.buf, obj: Obj(&lender.Header), base: &memoryLoan{views: 1}}
	m.typ = MemoryViewType
	m.noticed(th, func() {
		th.releaseBuffer(x, from)
		if isByteArray(x) || th.RefCount(v) <= refsOfNone { // a bytearray takes its memory back; else the program may have kept it
			from.release()
		}
	})
	return Obj(&m.Header), nil
}

// noticed has release called when the last view of m's loan is released, or ends.
func (m *MemoryView) noticed(th *Thread, release func()) {
	m.base.release, m.base.watched = release, th.Runtime
	th.Runtime.watch(&m.Header)
	th.startWatching()
}

// refsOfNone is what RefCount says of what nothing but the caller refers to.
const refsOfNone = 1

// releaseBuffer calls the __release_buffer__ of x, if it has one, with what its __buffer__ gave.
func (th *Thread) releaseBuffer(x Value, lent *MemoryView) {
	release, err := th.LookupSpecial(x, strReleaseBuffer)
	if err != nil || release.ref == nil {
		return
	}
	raised, ret := th.raised, th.ret // it may come while an exception leaves
	if _, err := th.Call(release, Obj(&lent.Header)); err != nil {
		th.Unraisable(asException(err), "Exception ignored in __release_buffer__ of "+x.Type().displayName(), Unbound)
	}
	th.raised, th.ret = raised, ret
}

// release gives the loan back.
func (m *MemoryView) release() {
	if m.released {
		return
	}
	m.released = true
	if m.base.views--; m.base.views == 0 {
		m.base.giveBack()
	}
}

// liveView is the receiver of an operation, which must not have been released.
func liveView(v Value) (*MemoryView, error) {
	m := As[MemoryView](v)
	if m.released {
		return nil, releasedError()
	}
	return m, nil
}

// place resolves an index in dimension dim to the offset it adds.
func (m *MemoryView) place(th *Thread, key Value, dim int) (int, error) {
	i, err := th.indexSized(key)
	if err != nil {
		if Matches(err, OverflowErrorType) {
			err = IndexError("cannot fit '" + key.Type().displayName() + "' into an index-sized integer")
		}
		return 0, err
	}
	n := int64(m.buf.Shape[dim])
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return 0, IndexError("index out of bounds on dimension " + itoa(dim+1))
	}
	return int(i) * m.buf.Strides[dim], nil
}

// itemAt resolves a full index, an int or a tuple of them, to an item's offset.
func (m *MemoryView) itemAt(th *Thread, key Value) (int, error) {
	keys := []Value{key}
	if IsTuple(key) {
		keys = As[Tuple](key).items
	}
	if len(m.buf.Shape) == 0 {
		if len(keys) == 0 || key == Ellipsis {
			return m.buf.Offset, nil
		}
		return 0, TypeError("invalid indexing of 0-dim memory")
	}
	if len(keys) < len(m.buf.Shape) {
		if !IsTuple(key) {
			if !hasIndex(key) {
				return 0, TypeError("memoryview: invalid slice key")
			}
			return 0, NotImplementedError("multi-dimensional sub-views are not implemented")
		}
		return 0, NotImplementedError("sub-views are not implemented")
	}
	if len(keys) > len(m.buf.Shape) {
		return 0, TypeError("cannot index " + itoa(len(m.buf.Shape)) + "-dimension view with " + itoa(len(keys)) + "-element tuple")
	}
	off := m.buf.Offset
	for dim, k := range keys {
		if !hasIndex(k) {
			return 0, TypeError("memoryview: invalid slice key")
		}
		step, err := m.place(th, k, dim)
		if err != nil {
			return 0, err
		}
		off += step
	}
	return off, nil
}

// sliced is the view m[key] of a slice key.
func (m *MemoryView) sliced(th *Thread, key Value) (*MemoryView, error) {
	if len(m.buf.Shape) == 0 {
		return nil, TypeError("invalid indexing of 0-dim memory")
	}
	v := m.view(m.buf) // before the bounds run code that may release m
	start, _, step, n, err := As[Slice](key).bounds(th, m.buf.Shape[0])
	if err != nil {
		v.release()
		return nil, err
	}
	b := &v.buf
	b.Offset += start * b.Strides[0]
	b.Shape = append([]int{n}, b.Shape[1:]...)
	b.Strides = append([]int{b.Strides[0] * step}, b.Strides[1:]...)
	return v, nil
}

func memoryGetItem(th *Thread, self, key Value) (Value, error) {
	m, err := liveView(self)
	if err != nil {
		return Unbound, err
	}
	if key.ref.typ == SliceType {
		if err := m.lends(); err != nil {
			return Unbound, err
		}
		v, err := m.sliced(th, key)
		if err != nil {
			return Unbound, err
		}
		return Obj(&v.Header), nil
	}
	if key == Ellipsis && len(m.buf.Shape) == 0 {
		return Obj(&m.view(m.buf).Header), nil
	}
	off, err := m.itemAt(th, key)
	if err != nil {
		return Unbound, err
	}
	if m.released { // by an __index__
		return Unbound, releasedError()
	}
	return unpackItem(m.buf.Format, m.buf.Data[off:off+m.buf.ItemSize])
}

func memorySetItem(th *Thread, self, key, v Value) error {
	m, err := liveView(self)
	switch {
	case err != nil:
		return err
	case m.buf.ReadOnly:
		return TypeError("cannot modify read-only memory")
	case v.ref == nil:
		return TypeError("cannot delete memory")
	}
	if key.ref.typ == SliceType {
		to, err := m.sliced(th, key)
		if err != nil {
			return err
		}
		defer to.release()
		if m.released {
			return releasedError()
		}
		if len(to.buf.Shape) != 1 {
			return NotImplementedError("memoryview slice assignments are currently restricted to ndim = 1")
		}
		if !lends(v) {
			return TypeError("a bytes-like object is required, not '" + v.Type().displayName() + "'")
		}
		from, err := NewMemoryView(th, v)
		if err != nil {
			return err
		}
		src := As[MemoryView](from)
		defer src.release()
		if len(src.buf.Shape) != len(to.buf.Shape) || src.buf.count() != to.buf.count() || src.buf.Format != to.buf.Format {
			return ValueError("memoryview assignment: lvalue and rvalue have different structures")
		}
		data := append([]byte(nil), src.buf.bytes()...)
		size := to.buf.ItemSize
		to.buf.each(0, to.buf.Offset, func(off int) {
			copy(to.buf.Data[off:off+size], data)
			data = data[size:]
		})
		return nil
	}
	if len(m.buf.Shape) > 1 && hasIndex(key) {
		return NotImplementedError("sub-views are not implemented")
	}
	off, err := m.itemAt(th, key)
	if err != nil {
		return err
	}
	if m.released {
		return releasedError()
	}
	var item [16]byte
	size := m.buf.ItemSize
	if err := packItem(th, m.buf.Format, item[:size], v); err != nil {
		return err
	}
	if m.released { // by the value's __index__
		return releasedError()
	}
	copy(m.buf.Data[off:off+size], item[:])
	return nil
}

// memoryIter goes through the items of a view of one dimension, which must stay what it was.
func memoryIter(th *Thread, self Value) (Value, error) {
	m, err := liveView(self)
	switch {
	case err != nil:
		return Unbound, err
	case len(m.buf.Shape) == 0:
		return Unbound, TypeError("invalid indexing of 0-dim memory")
	case len(m.buf.Shape) > 1:
		return Unbound, NotImplementedError("multi-dimensional sub-views are not implemented")
	}
	i := 0
	return NewIterator("memory_iterator", func(th *Thread) (Value, error) {
		if i >= m.buf.Shape[0] {
			return Unbound, nil
		}
		if m.released {
			return Unbound, releasedError()
		}
		off := m.buf.Offset + i*m.buf.Strides[0]
		i++
		return unpackItem(m.buf.Format, m.buf.Data[off:off+m.buf.ItemSize])
	}), nil
}

// items returns the items from dimension dim on as nested lists.
func (m *MemoryView) items(dim, off int) (Value, error) {
	b := &m.buf
	if dim == len(b.Shape) {
		return unpackItem(b.Format, b.Data[off:off+b.ItemSize])
	}
	list := make([]Value, b.Shape[dim])
	for i := range list {
		v, err := m.items(dim+1, off+i*b.Strides[dim])
		if err != nil {
			return Unbound, err
		}
		list[i] = v
	}
	return NewList(list...), nil
}

func memoryCompare(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
	if op != compile.CmpEq && op != compile.CmpNe {
		return NotImplemented, nil
	}
	eq := a == b
	if !eq && !As[MemoryView](a).released {
		w, err := NewMemoryView(th, b)
		if err != nil {
			if Matches(err, TypeErrorType) {
				return NotImplemented, nil
			}
			return Bool(op == compile.CmpNe), nil
		}
		x, y := As[MemoryView](a), As[MemoryView](w)
		defer y.release()
		if eq = sameInts(x.buf.Shape, y.buf.Shape); eq {
			if x.buf.Format == y.buf.Format && x.buf.ItemSize == 1 {
				eq = string(x.buf.bytes()) == string(y.buf.bytes())
			} else {
				p, err := x.items(0, x.buf.Offset)
				if err != nil {
					return Unbound, err
				}
				q, err := y.items(0, y.buf.Offset)
				if err != nil {
					return Unbound, err
				}
				if eq, err = th.Equal(p, q); err != nil {
					return Unbound, err
				}
			}
		}
	}
	return Bool(eq == (op == compile.CmpEq)), nil
}

func sameInts(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func memoryHash(th *Thread, v Value) (int64, error) {
	m := As[MemoryView](v)
	if m.hashed {
		return m.hash, nil
	}
	switch {
	case m.released:
		return 0, releasedError()
	case !m.buf.ReadOnly:
		return 0, ValueError("cannot hash writable memoryview object")
	case m.buf.Format != "B" && m.buf.Format != "b" && m.buf.Format != "c":
		return 0, ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
	}
	if b := m.buf.bytes(); len(b) > 0 {
		m.hash = int64(hashString(string(b)))
	}
	m.hashed = true
	return m.hash, nil
}

func defineMemoryView() {
	sig := parseSignature("object")
	defineBufferWrapper()
	defineType(MemoryViewType, TypeSpec{
		Name: "memoryview", Flags: FlagSequence,
		Doc: "The bytes of another object, without a copy of them.",
		Slots: Slots{
			New: func(th *Thread, cls *Type, args Args) (Value, error) {
				a, err := sig.match("memoryview", args)
				if err != nil {
					return Unbound, err
				}
				return NewMemoryView(th, a[0])
			},
			Repr: func(th *Thread, v Value) (Value, error) {
				what := "<memory at "
				if As[MemoryView](v).released {
					what = "<released memory at "
				}
				return NewStr(what + th.Address(v) + ">"), nil
			},
			Hash: memoryHash,
			Len: func(th *Thread, v Value) (int, error) {
				m, err := liveView(v)
				if err != nil {
					return 0, err
				}
				if len(m.buf.Shape) == 0 {
					return 0, TypeError("0-dim memory has no length")
				}
				return m.buf.Shape[0], nil
			},
			Iter:    memoryIter,
			GetItem: memoryGetItem,
			SetItem: memorySetItem,
			Compare: memoryCompare,
		},
		Methods: memoryViewMethods(),
		GetSet:  memoryViewGetSet(),
	})
}
