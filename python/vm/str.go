// Str.go is Python's str: an immutable sequence of code points.

package vm

import (
	"strings"
	"unicode/utf8"
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
)

// Str holds text as UTF-8, in which lone surrogates stand as their three bytes (WTF-8), so that every Python str
// has a representation. Length and indexing are by code point; ASCII text, the common case, indexes directly, other
// text through an index that is made when it is first needed (see str_index.go).
type Str struct {
	Header
	s        string
	hash     uint64 // 0: not computed yet
	count    int32  // code points + 1; 0: not counted yet
	interned bool
	grown    bool     // made by concatenation: the next one gets a buffer (see concatStr)
	side     *strSide // the last field: short strs have their text here
}

// strSide is what few strings need. Strings that are prefixes of one buffer share it.
type strSide struct {
	offs []int32         // where every indexStride-th code point begins, as far as somebody needed it
	tail strings.Builder // the buffer that s is a prefix of, of text that was built by concatenation
}

// A short str brings its text along, in the place of the side and behind it: one object where there would be two, without
// pointers, as the type and the text are known to be alive.
const (
	inlineAt  = unsafe.Offsetof(Str{}.side)
	maxInline = 12*8 - inlineAt
)

// shortStr makes a str with room for its text of n bytes, which is at most maxInline.
func shortStr(n int) (p *Str, text unsafe.Pointer) {
	size := (max(inlineAt+uintptr(n), unsafe.Sizeof(Str{})) + 7) &^ 7
	p = (*Str)(plainObject(size))
	text = unsafe.Add(unsafe.Pointer(p), inlineAt)
	p.s, p.typ = unsafe.String((*byte)(text), n), StrType
	return p, text
}

// inlineStr makes a str of a copy of s, which is at most maxInline long.
func inlineStr(s string) *Str {
	p, at := shortStr(len(s))
	text := unsafe.Slice((*byte)(at), len(s))
	if len(s) <= shortCopy {
		for i := range text {
			text[i] = s[i]
		}
	} else {
		copy(text, s)
	}
	return p
}

// sameText is a == b, without a call where they are short.
func sameText(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	if len(a) > shortCopy {
		return a == b
	}
	for i := range len(a) {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// shortCopy is how many bytes are copied faster by a loop than by a call of memmove.
const shortCopy = 16

// newText makes a str of a copy of WTF-8 text, which the caller may go on to change.
func newText(b []byte) Value {
	n := len(b)
	if n <= 1 || n > int(maxInline) {
		return NewStr(string(b))
	}
	if cap(b) < (n+7)&^7 {
		return Value{ref: &inlineStr(textIn(b)).Header}
	}
	p, to := shortStr(n)
	from := unsafe.Pointer(unsafe.SliceData(b))
	var seen uint64
	for ; n > 8; n -= 8 { // eight bytes at a time, as there is room for more at both ends
		w := *(*uint64)(from)
		*(*uint64)(to) = w
		seen |= w
		from, to = unsafe.Add(from, 8), unsafe.Add(to, 8)
	}
	w := *(*uint64)(from)
	*(*uint64)(to) = w
	if seen |= w & (1<<(8*uint(n)) - 1); seen&0x8080808080808080 == 0 {
		p.count = int32(len(b)) + 1
	}
	return Value{ref: &p.Header}
}

func newStr(s string) *Str {
	p := &Str{s: s}
	p.typ = StrType
	return p
}

// NewStr makes a str of WTF-8 text.
func NewStr(s string) Value {
	if len(s) <= 1 {
		if len(s) == 0 {
			return Value{ref: &emptyStr.Header}
		}
		return charStr(rune(s[0]))
	}
	return Value{ref: &newStr(s).Header}
}

// newASCII makes a str of text that is known to be ASCII, which saves counting it.
func newASCII(s string) Value {
	if len(s) <= 1 {
		return NewStr(s)
	}
	var p *Str
	if len(s) <= shortCopy {
		p = inlineStr(s)
	} else {
		p = newStr(s)
	}
	p.count = int32(len(s)) + 1
	return Value{ref: &p.Header}
}

var emptyStr = Intern("")

// latinStr holds the strings of one character below 256, made on first use: indexing and iteration give mostly these.
var latinStr [256]*Str

// charStr returns the str of one code point.
func charStr(r rune) Value {
	if r < 256 {
		p := latinStr[r]
		if p == nil {
			p = Intern(string(r))
			p.count = 2
			latinStr[r] = p
		}
		return Value{ref: &p.Header}
	}
	var b [4]byte
	p := newStr(string(appendRune(b[:0], r)))
	p.count = 2
	return Value{ref: &p.Header}
}

// Value returns the str as a value.
func (p *Str) Value() Value { return Value{ref: &p.Header} }

// String is the text as WTF-8.
func (p *Str) String() string { return p.s }

// Len is the number of code points.
func (p *Str) Len() int {
	if p.count == 0 {
		p.count = int32(runeCount(p.s)) + 1
	}
	return int(p.count) - 1
}

// ascii reports whether bytes and code points coincide.
func (p *Str) ascii() bool { return p.Len() == len(p.s) }

// runeCount counts the code points of WTF-8 text: every byte that doesn't continue a sequence.
func runeCount(s string) int {
	n := 0
	i := 0
	for i+8 <= len(s) {
		if (s[i]|s[i+1]|s[i+2]|s[i+3]|s[i+4]|s[i+5]|s[i+6]|s[i+7])&0x80 == 0 {
			n += 8
			i += 8
			continue
		}
		for j := i + 8; i < j; i++ {
			if s[i]&0xC0 != 0x80 {
				n++
			}
		}
	}
	for ; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// isASCII reports whether text has no byte above 0x7F.
func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// IsStr reports whether v is a str or of a subclass.
func IsStr(v Value) bool { return v.ref.typ == StrType || v.ref.typ.flags&FlagStr != 0 }

// Text returns the text of a str value. Of anything else it is "", as a caller that has forgotten to look must not hand out
// what lies in memory.
func Text(v Value) string {
	if !IsStr(v) {
		return ""
	}
	return As[Str](v).s
}

// hashString is FNV-1a over 8 bytes at a time, finished so that the low bits depend on all.
func hashString(s string) uint64 {
	h := uint64(14695981039346656037)
	for len(s) >= 8 {
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		h = (h ^ w) * 1099511628211
		h ^= h >> 29
		s = s[8:]
	}
	w := uint64(len(s))
	for i := 0; i < len(s); i++ {
		w = w<<8 | uint64(s[i])
	}
	h = (h ^ w) * 1099511628211
	h ^= h >> 32
	if h == 0 || h == 1<<64-1 { // 0 means "not computed", and -1 is no hash in Python
		h = 0x5bd1e995
	}
	return h
}

// textHash is hash(s).
func textHash(th *Thread, v Value) (int64, error) {
	if len(Text(v)) == 0 {
		return 0, nil // as in CPython; a dict doesn't ask here
	}
	return int64(As[Str](v).hashed()), nil
}

func (p *Str) hashed() uint64 {
	if p.hash == 0 {
		p.hash = hashString(p.s)
	}
	return p.hash
}

// decodeRune reads the first code point of WTF-8 text, surrogates included.
func decodeRune(s string) (rune, int) {
	if s[0] < 0x80 {
		return rune(s[0]), 1
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n <= 1 && len(s) >= 3 && s[0] == 0xED {
		return rune(s[0]&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, n
}

// decodeLastRune reads the last code point of WTF-8 text, surrogates included.
func decodeLastRune(s string) (rune, int) {
	i := len(s) - 1
	for i > 0 && s[i]&0xC0 == 0x80 {
		i--
	}
	r, _ := decodeRune(s[i:])
	return r, len(s) - i
}

// appendRune appends a code point as WTF-8.
func appendRune(b []byte, r rune) []byte {
	if r >= 0xD800 && r <= 0xDFFF {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0xBF, 0x80|byte(r)&0xBF)
	}
	return utf8.AppendRune(b, r)
}

// bigString is the size from which making a string is checked against the memory quota beforehand.
const bigString = 1 << 16

// reserveText checks the quota before n bytes of text are made.
func reserveText(th *Thread, n int) error {
	if n < 0 {
		return MemoryError()
	}
	if n >= bigString {
		return th.Reserve(n)
	}
	return nil
}

// concatStr joins two strings. Text that grows by one concatenation after another (`s += t` in a loop) must not be
// copied each time, and Go has no reference counts that would tell whether the left operand may be overwritten. It
// needn't be: from the second concatenation on, the result is a prefix of a buffer with spare room. If the left
// operand ends where its buffer ends, the right one is written behind it, which no string that shares the buffer
// can see; otherwise (`a + x` and then `a + y`) it is copied into a new one.
func concatStr(th *Thread, a, b *Str) (*Str, error) {
	n := len(a.s) + len(b.s)
	if err := reserveText(th, n); err != nil {
		return nil, err
	}
	if n < 256 {
		p := newStr(a.s + b.s)
		if a.count != 0 && b.count != 0 {
			p.count = a.count + b.count - 1
		}
		return p, nil
	}
	p := &Str{grown: true}
	p.typ = StrType
	p.count = int32(a.Len()+b.Len()) + 1
	if !a.grown {
		p.s = a.s + b.s
		return p, nil
	}
	if p.side = a.side; p.side == nil || p.side.tail.Len() != len(a.s) {
		p.side = &strSide{}
		p.side.tail.Grow(2 * n)
		p.side.tail.WriteString(a.s)
	}
	p.side.tail.WriteString(b.s)
	p.s = p.side.tail.String()
	return p, nil
}

// strConcat is `a + b` where a is a str.
func strConcat(th *Thread, a, b Value) (Value, error) {
	if !IsStr(a) || !IsStr(b) {
		if IsStr(a) {
			return Unbound, TypeError("can only concatenate str (not \"" + b.Type().displayName() + "\") to str")
		}
		return NotImplemented, nil
	}
	x, y := As[Str](a), As[Str](b)
	if len(y.s) == 0 && x.typ == StrType {
		return a, nil
	}
	if len(x.s) == 0 && y.typ == StrType {
		return b, nil
	}
	p, err := concatStr(th, x, y)
	if err != nil {
		return Unbound, err
	}
	return p.Value(), nil
}

// strRepeat is `a * n`.
func strRepeat(th *Thread, a Value, n int) (Value, error) {
	p := As[Str](a)
	if n <= 0 || len(p.s) == 0 {
		return emptyStr.Value(), nil
	}
	if n == 1 && p.typ == StrType {
		return a, nil
	}
	size := len(p.s) * n
	if size/n != len(p.s) || size > 1<<40 {
		return Unbound, MemoryError()
	}
	if err := reserveText(th, size); err != nil {
		return Unbound, err
	}
	q := newStr(strings.Repeat(p.s, n))
	q.count = int32(p.Len()*n) + 1
	return q.Value(), nil
}

// strEqual compares two str objects for equality.
func strEqual(a, b *Str) bool {
	return a == b || len(a.s) == len(b.s) && (a.hash == b.hash || a.hash == 0 || b.hash == 0) && a.s == b.s
}

// strCompare is the comparison slot. Generalised UTF-8 sorts as its code points do.
func strCompare(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
	if !IsStr(a) || !IsStr(b) {
		return NotImplemented, nil
	}
	x, y := As[Str](a), As[Str](b)
	switch op {
	case compile.CmpEq:
		return Bool(strEqual(x, y)), nil
	case compile.CmpNe:
		return Bool(!strEqual(x, y)), nil
	}
	return Bool(ordered(op, strings.Compare(x.s, y.s))), nil
}

// ordered turns a three-way comparison into the answer to op.
func ordered(op compile.CompareOp, c int) bool {
	switch op {
	case compile.CmpLt:
		return c < 0
	case compile.CmpLe:
		return c <= 0
	case compile.CmpEq:
		return c == 0
	case compile.CmpNe:
		return c != 0
	case compile.CmpGt:
		return c > 0
	}
	return c >= 0
}

var textNewSig = parseSignature("object='', encoding='utf-8', errors='strict'")

// textNew is str(object) and str(bytes, encoding, errors).
func textNew(th *Thread, cls *Type, args Args) (Value, error) {
	if cls == StrType && len(args.Pos) == 1 && len(args.Kw) == 0 {
		return strOf(th, args.Pos[0])
	}
	if len(args.Pos) > 3 && cls == StrType {
		return Unbound, TypeError("str expected at most 3 arguments, got " + itoa(len(args.Pos)))
	}
	if n := len(args.Pos) + len(args.Kw); n > 3 {
		return Unbound, TypeError("str() takes at most 3 arguments (" + itoa(n) + " given)")
	}
	a, err := textNewSig.match("str", args)
	if err != nil {
		return Unbound, err
	}
	v := emptyStr.Value()
	switch {
	case a[0].ref == nil:
	case a[1].ref == nil && a[2].ref == nil:
		if v, err = strOf(th, a[0]); err != nil {
			return Unbound, err
		}
	default:
		encoding, errs, err := codecNames("str", a[1], a[2])
		if err != nil {
			return Unbound, err
		}
		if IsStr(a[0]) {
			return Unbound, TypeError("decoding str is not supported")
		}
		data, ok := th.BytesOf(a[0])
		if !ok {
			return Unbound, TypeError("decoding to str: need a bytes-like object, " + a[0].Type().displayName() + " found")
		}
		v, err = decodeBytes(th, data, encoding, errs, a[0])
		if err != nil {
			return Unbound, th.codecFailed(err, "decoding", encoding)
		}
	}
	if cls == StrType {
		return v, nil
	}
	h := cls.alloc(cls)
	p, from := As[Str](Obj(h)), As[Str](v)
	p.s, p.count, p.hash = from.s, from.count, from.hash
	return Obj(h), nil
}

// strOf is str(v), the same object if v is a str already.
func strOf(th *Thread, v Value) (Value, error) {
	switch v.ref.typ {
	case StrType:
		return v, nil
	case IntType:
		if v.IsInt() {
			return th.intText(v.Int64()), nil
		}
	case FloatType:
		if v.IsFloat() {
			return newASCII(formatFloatRepr(v.Float64())), nil
		}
	}
	return th.strStr(v)
}

// intText is the str of an int.
func (th *Thread) intText(n int64) Value {
	th.text = appendInt(th.text[:0], n)
	return newText(th.text)
}

// textSelf is str(s) of a str: the same object, unless it is of a subclass.
func textSelf(th *Thread, self Value) (Value, error) {
	if self.ref.typ == StrType {
		return self, nil
	}
	p, q := As[Str](self), newStr(As[Str](self).s)
	q.count, q.hash = p.count, p.hash
	return q.Value(), nil
}

func defineStr() {
	Subclassable[Str](StrType)
	s := Slots{
		New:      textNew,
		Repr:     func(th *Thread, v Value) (Value, error) { return NewStr(reprString(Text(v))), nil },
		Str:      textSelf,
		Hash:     textHash,
		Len:      func(th *Thread, v Value) (int, error) { return As[Str](v).Len(), nil },
		GetItem:  textGetItem,
		Contains: textContains,
		Iter:     textIter,
		Compare:  strCompare,
		Concat:   strConcat,
		Repeat:   strRepeat,
	}
	s.Binary[compile.BinMod] = textMod
	defineType(StrType, TypeSpec{
		Name: "str", Flags: FlagStr, Slots: s,
		Doc: "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n" +
			"Text: a sequence of Unicode code points. With encoding or errors, decode a bytes-like object;\notherwise the result of object.__str__(), or repr(object).",
		Methods: textMethods(),
	})
	defineStrIter()
}

// textMethods gathers the methods from the files that hold them.
func textMethods() []*Builtin {
	var m []*Builtin
	m = append(m, textCaseMethods()...)
	m = append(m, textClassMethods()...)
	m = append(m, textFindMethods()...)
	m = append(m, textSplitMethods()...)
	m = append(m, textPadMethods()...)
	m = append(m,
		MethodSig("encode", "encoding='utf-8', errors='strict'", textEncode),
		MethodArgs("format", textFormatMethod),
		Method1("format_map", textFormatMap),
		Method1("__format__", textFormatSpec),
		Method0("__getnewargs__", func(th *Thread, self Value) (Value, error) {
			return NewTuple(NewStr(Text(self))), nil
		}),
		Method0("__sizeof__", func(th *Thread, self Value) (Value, error) {
			return Int(int64(textSize(As[Str](self)))), nil
		}),
	)
	return m
}

// textSize is what sys.getsizeof says of a string in CPython, whose layouts have 1, 2 or 4 bytes a character.
func textSize(p *Str) int {
	if p.ascii() {
		return 41 + len(p.s)
	}
	width := 1
	for _, r := range p.s {
		if r > 0xFFFF {
			width = 4
			break
		}
		if r > 0xFF {
			width = 2
		}
	}
	return 56 + (p.Len()+1)*width
}
