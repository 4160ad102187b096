// Str_index.go: indexing and slicing of str by code point, over UTF-8.

package vm

import (
	"sort"
	"unsafe"
)

// indexStride is how many code points lie between two entries of the index of a non-ASCII string: an index costs
// 4 bytes in 32 characters, and finding a character reads at most 31 of them.
const indexStride = 32

// offsets returns the byte offsets of every indexStride-th code point, as far as p reaches or farther.
func (p *Str) offsets() []int32 {
	if p.side == nil {
		p.side = &strSide{}
	}
	offs := p.side.offs
	if want := (p.Len() + indexStride - 1) / indexStride; len(offs) < want {
		if offs == nil {
			offs = make([]int32, 0, want)
		}
		at, n := 0, 0
		if len(offs) > 0 { // go on where a shorter prefix left off
			at, n = int(offs[len(offs)-1])+1, (len(offs)-1)*indexStride+1
		}
		for ; at < len(p.s); at++ {
			if p.s[at]&0xC0 != 0x80 {
				if n%indexStride == 0 {
					offs = append(offs, int32(at))
				}
				n++
			}
		}
		p.side.offs = offs
	}
	return offs
}

// offset returns where code point i begins (0 <= i <= Len).
func (p *Str) offset(i int) int {
	if p.ascii() || i == 0 {
		return i
	}
	if i >= p.Len() {
		return len(p.s)
	}
	o, skip := 0, i
	if i >= indexStride && len(p.s) > int(maxInline) {
		o, skip = int(p.offsets()[i/indexStride]), i%indexStride
	}
	for ; skip > 0; skip-- {
		o++
		for p.s[o]&0xC0 == 0x80 {
			o++
		}
	}
	return o
}

// index is the inverse of offset: the number of the code point that begins at byte o.
func (p *Str) index(o int) int {
	if p.ascii() || o <= 0 {
		return o
	}
	if o <= 4*indexStride {
		return runeCount(p.s[:o])
	}
	offs := p.offsets()
	k := sort.Search(len(offs), func(i int) bool { return int(offs[i]) > o }) - 1 // offs may reach beyond p
	return k*indexStride + runeCount(p.s[offs[k]:o])
}

// sub returns the code points from i to j (0 <= i <= j <= Len). It shares p's bytes.
func (p *Str) sub(i, j int) Value {
	n := j - i
	if n <= 0 {
		return emptyStr.Value()
	}
	if n == p.Len() && p.typ == StrType {
		return p.Value()
	}
	if n == 1 {
		return p.at(i)
	}
	q := newStr(p.s[p.offset(i):p.offset(j)])
	q.count = int32(n) + 1
	return q.Value()
}

// at returns the code point at i (0 <= i < Len) as a str.
func (p *Str) at(i int) Value {
	if p.ascii() {
		return charStr(rune(p.s[i]))
	}
	r, _ := decodeRune(p.s[p.offset(i):])
	return charStr(r)
}

// subBytes returns the text between byte offsets, which must lie on code points.
func (p *Str) subBytes(lo, hi int) Value {
	if lo == 0 && hi == len(p.s) && p.typ == StrType {
		return p.Value()
	}
	if p.count != 0 && int(p.count)-1 == len(p.s) {
		if n := hi - lo; n > 1 && n <= 8 && lo+8 <= len(p.s) { // as many bytes at once as there is room for at both ends
			q, to := shortStr(n)
			*(*uint64)(to) = *(*uint64)(unsafe.Add(unsafe.Pointer(unsafe.StringData(p.s)), lo))
			q.count = int32(n) + 1
			return Value{ref: &q.Header}
		}
		return newASCII(p.s[lo:hi])
	}
	return NewStr(p.s[lo:hi])
}

// textGetItem is s[i] and s[i:j:k].
func textGetItem(th *Thread, self, key Value) (Value, error) {
	p := As[Str](self)
	if key.IsInt() {
		i, n := key.Int64(), int64(p.Len())
		if i < 0 {
			i += n
		}
		if uint64(i) >= uint64(n) {
			return Unbound, IndexError("string index out of range")
		}
		return p.at(int(i)), nil
	}
	if key.ref.typ == SliceType {
		start, stop, step, n, err := As[Slice](key).bounds(th, p.Len())
		if err != nil {
			return Unbound, err
		}
		if step == 1 {
			return p.sub(start, max(start, stop)), nil
		}
		return p.stepped(start, step, n), nil
	}
	if !hasIndex(key) {
		return Unbound, TypeError("string indices must be integers, not '" + key.Type().displayName() + "'")
	}
	i, err := th.Index(key)
	if err != nil {
		if Matches(err, OverflowErrorType) {
			return Unbound, IndexError("cannot fit '" + key.Type().displayName() + "' into an index-sized integer")
		}
		return Unbound, err
	}
	return textGetItem(th, self, Int(i))
}

// stepped returns n code points from start on, step apart.
func (p *Str) stepped(start, step, n int) Value {
	if n <= 0 {
		return emptyStr.Value()
	}
	if p.ascii() {
		b := make([]byte, n)
		for k, i := 0, start; k < n; k, i = k+1, i+step {
			b[k] = p.s[i]
		}
		return newASCII(string(b))
	}
	b := make([]byte, 0, 2*n)
	if step == -1 {
		o := len(p.s)
		if start+1 < p.Len() {
			o = p.offset(start + 1)
		}
		for k := 0; k < n; k++ {
			_, w := decodeLastRune(p.s[:o])
			b = append(b, p.s[o-w:o]...)
			o -= w
		}
		return NewStr(string(b))
	}
	for k, i := 0, start; k < n; k, i = k+1, i+step {
		o := p.offset(i)
		_, w := decodeRune(p.s[o:])
		b = append(b, p.s[o:o+w]...)
	}
	return NewStr(string(b))
}

// hasIndex reports whether v can be an index: an int, or something with __index__.
func hasIndex(v Value) bool { return HasIndex(v) }

// HasIndex reports whether v is an int or has an __index__.
func HasIndex(v Value) bool { return IsIntLike(v) || v.ref.typ.Index != nil }

// sliceBound resolves an optional start or end argument: unbound and None give def, numbers out of range are cut to
// the range of int.
func sliceBound(th *Thread, v Value, def int) (int, error) {
	if v.ref == nil || v.IsNone() {
		return def, nil
	}
	if v.IsInt() {
		return int(v.Int64()), nil
	}
	if !hasIndex(v) {
		return 0, TypeError("slice indices must be integers or None or have an __index__ method")
	}
	w, err := th.IndexValue(v)
	if err != nil {
		return 0, err
	}
	if i, ok := smallInt(w); ok {
		return int(i), nil
	}
	if toBig(w).Sign() < 0 {
		return minInt, nil
	}
	return maxInt, nil
}

const (
	maxInt = int(^uint(0) >> 1)
	minInt = -maxInt - 1
)

// clampSpan resolves start and end against a length as find, count and startswith do. start may stay beyond end
// (and beyond n), which means that nothing can be found.
func clampSpan(start, end, n int) (int, int) {
	if end > n {
		end = n
	} else if end < 0 {
		end = max(end+n, 0)
	}
	if start < 0 {
		start = max(start+n, 0)
	}
	return start, end
}

// spanArgs reads the optional start and end arguments that stand from args[i] on.
func spanArgs(th *Thread, args []Value, i, n int) (start, end int, err error) {
	start, end = 0, n
	if i < len(args) {
		if start, err = sliceBound(th, args[i], 0); err != nil {
			return
		}
	}
	if i+1 < len(args) {
		if end, err = sliceBound(th, args[i+1], n); err != nil {
			return
		}
	}
	start, end = clampSpan(start, end, n)
	return
}
