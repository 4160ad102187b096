// Bytes_methods.go: the methods that bytes and bytearray share.

package vm

import (
	"bytes"
	"slices"
)

// byteArg reads an argument of find and its like: a bytes-like object, or a byte's number.
func byteArg(th *Thread, v Value) ([]byte, error) {
	if b, ok := th.BytesOf(v); ok {
		return b, nil
	}
	if hasIndex(v) {
		c, err := byteOf(th, v, "")
		return []byte{c}, err
	}
	if scattered(v) {
		return nil, scatteredError()
	}
	return nil, TypeError("argument should be integer or bytes-like object, not '" + v.Type().displayName() + "'")
}

// byteFinder makes find, rfind, index and rindex.
func byteFinder(name string, search func(b, sub []byte) int, must bool) *Builtin {
	return MethodN(name, 1, 3, func(th *Thread, self Value, args []Value) (Value, error) {
		b := bytesSelf(self)
		th.work(len(b) >> 10)
		start, end, err := spanArgs(th, args, 1, len(b))
		if err != nil {
			return Unbound, err
		}
		sub, err := byteArg(th, args[0])
		if err != nil {
			return Unbound, err
		}
		if start <= end {
			if i := search(b[start:end], sub); i >= 0 {
				return Int(int64(start + i)), nil
			}
		}
		if must {
			return Unbound, ValueError("subsection not found")
		}
		return Int(-1), nil
	})
}

func bytesCount(th *Thread, self Value, args []Value) (Value, error) {
	b := bytesSelf(self)
	th.work(len(b) >> 10)
	start, end, err := spanArgs(th, args, 1, len(b))
	if err != nil {
		return Unbound, err
	}
	sub, err := byteArg(th, args[0])
	switch {
	case err != nil:
		return Unbound, err
	case start > end:
		return Int(0), nil
	case len(sub) == 0:
		return Int(int64(end-start) + 1), nil
	}
	return Int(int64(bytes.Count(b[start:end], sub))), nil
}

func byteAffix(name string, has func(b, affix []byte) bool) *Builtin {
	return MethodN(name, 1, 3, func(th *Thread, self Value, args []Value) (Value, error) {
		b := bytesSelf(self)
		th.work(len(b) >> 10)
		start, end, err := spanArgs(th, args, 1, len(b))
		if err != nil {
			return Unbound, err
		}
		possible := start <= end
		if possible {
			b = b[start:end]
		}
		if IsTuple(args[0]) {
			for _, v := range As[Tuple](args[0]).items {
				x, err := mustBuffer(th, v)
				if err != nil {
					return Unbound, err
				}
				if possible && has(b, x) {
					return True, nil
				}
			}
			return False, nil
		}
		x, ok, err := th.lentBytes(args[0])
		if err != nil {
			return Unbound, err
		}
		if scattered(args[0]) {
			return Unbound, scatteredError()
		}
		if !ok {
			return Unbound, TypeError(name + " first arg must be bytes or a tuple of bytes, not " + args[0].Type().displayName())
		}
		return Bool(possible && has(b, x)), nil
	})
}

func bytesReplace(th *Thread, self Value, args []Value) (Value, error) {
	old, err := mustBuffer(th, args[0])
	if err != nil {
		return Unbound, err
	}
	new, err := mustBuffer(th, args[1])
	if err != nil {
		return Unbound, err
	}
	n := -1
	if args[2].ref != nil {
		i, err := th.Index(args[2])
		if err != nil {
			return Unbound, err
		}
		n = int(i)
	}
	b := bytesSelf(self)
	count := len(b) + 1
	if len(old) > 0 {
		count = bytes.Count(b, old)
	}
	if n >= 0 && n < count {
		count = n
	}
	if count == 0 {
		return selfOrCopy(self), nil
	}
	size := len(b) + count*(len(new)-len(old))
	if err := reserveText(th, size); err != nil {
		return Unbound, err
	}
	out := make([]byte, 0, size)
	for ; count > 0; count-- {
		if len(old) == 0 {
			out = append(out, new...)
			if len(b) > 0 {
				out, b = append(out, b[0]), b[1:]
			}
			continue
		}
		i := bytes.Index(b, old)
		out = append(append(out, b[:i]...), new...)
		b = b[i+len(old):]
	}
	return likeSelf(self, append(out, b...)), nil
}

// copied makes an object of the receiver's kind from a part of its bytes.
func copied(self Value, b []byte) Value {
	if IsBytes(self) {
		return NewBytes(b[:len(b):len(b)])
	}
	return likeSelf(self, append([]byte(nil), b...))
}

func bytePartitioner(name string, search func(b, sub []byte) int, last bool) *Builtin {
	return Method1(name, func(th *Thread, self, arg Value) (Value, error) {
		sep, err := mustBuffer(th, arg)
		if err != nil {
			return Unbound, err
		}
		if len(sep) == 0 {
			return Unbound, ValueError("empty separator")
		}
		b := bytesSelf(self)
		i := search(b, sep)
		if i < 0 {
			if last {
				return NewTuple(likeSelf(self, nil), likeSelf(self, nil), selfOrCopy(self)), nil
			}
			return NewTuple(selfOrCopy(self), likeSelf(self, nil), likeSelf(self, nil)), nil
		}
		mid := arg
		if !IsBytes(self) || !IsBytes(arg) {
			mid = likeSelf(self, append([]byte(nil), sep...))
		}
		return NewTuple(copied(self, b[:i]), mid, copied(self, b[i+len(sep):])), nil
	})
}

func isByteSpace(c byte) bool { return c == ' ' || c-'\t' < 5 }

// byteSplitter makes split and rsplit.
func byteSplitter(name string, fromRight bool) *Builtin {
	return MethodSig(name, "sep=None, maxsplit=-1", func(th *Thread, self Value, args []Value) (Value, error) {
		n := -1
		if args[1].ref != nil {
			i, err := th.Index(args[1])
			if err != nil {
				return Unbound, err
			}
			n = int(i)
		}
		var sep []byte
		if args[0].ref != nil && !args[0].IsNone() {
			var err error
			if sep, err = mustBuffer(th, args[0]); err != nil {
				return Unbound, err
			}
			if len(sep) == 0 {
				return Unbound, ValueError("empty separator")
			}
		}
		var items []Value
		part := func(p []byte) (err error) {
			items, err = th.appendItem(items, copied(self, p), shortText)
			return err
		}
		var err error
		if fromRight {
			err = rsplitBytes(bytesSelf(self), sep, n, part)
			slices.Reverse(items)
		} else {
			err = splitBytes(bytesSelf(self), sep, n, part)
		}
		return NewList(items...), err
	})
}

// splitBytes calls part with the parts of b, in order; without a separator they stand between white space.
func splitBytes(b, sep []byte, n int, part func([]byte) error) error {
	if sep != nil {
		for ; n != 0; n-- {
			i := bytes.Index(b, sep)
			if i < 0 {
				break
			}
			if err := part(b[:i]); err != nil {
				return err
			}
			b = b[i+len(sep):]
		}
		return part(b)
	}
	i := 0
	skip := func(space bool) {
		for i < len(b) && isByteSpace(b[i]) == space {
			i++
		}
	}
	for skip(true); i < len(b); skip(true) {
		start := i
		if n == 0 {
			return part(b[start:])
		}
		skip(false)
		if err := part(b[start:i]); err != nil {
			return err
		}
		n--
	}
	return nil
}

// rsplitBytes calls part with the parts of b, the last one first.
func rsplitBytes(b, sep []byte, n int, part func([]byte) error) error {
	if sep != nil {
		for ; n != 0; n-- {
			i := bytes.LastIndex(b, sep)
			if i < 0 {
				break
			}
			if err := part(b[i+len(sep):]); err != nil {
				return err
			}
			b = b[:i]
		}
		return part(b)
	}
	skip := func(space bool) {
		for len(b) > 0 && isByteSpace(b[len(b)-1]) == space {
			b = b[:len(b)-1]
		}
	}
	for skip(true); len(b) > 0; skip(true) {
		whole := b
		if n == 0 {
			return part(b)
		}
		skip(false)
		if err := part(whole[len(b):]); err != nil {
			return err
		}
		n--
	}
	return nil
}

func bytesSplitlines(th *Thread, self Value, args []Value) (Value, error) {
	keep, err := optionalTruth(th, args[0])
	if err != nil {
		return Unbound, err
	}
	b := bytesSelf(self)
	var items []Value
	for i := 0; i < len(b); {
		end := i
		for end < len(b) && b[end] != '\n' && b[end] != '\r' {
			end++
		}
		next := min(end+1, len(b))
		if end+1 < len(b) && b[end] == '\r' && b[end+1] == '\n' {
			next++
		}
		if keep {
			end = next
		}
		if items, err = th.appendItem(items, copied(self, b[i:end]), shortText); err != nil {
			return Unbound, err
		}
		i = next
	}
	return NewList(items...), nil
}

func byteStripper(name string, left, right bool) *Builtin {
	return MethodN(name, 0, 1, func(th *Thread, self Value, args []Value) (Value, error) {
		chars := []byte(" \t\n\r\f\v")
		if len(args) == 1 && !args[0].IsNone() {
			var err error
			if chars, err = mustBuffer(th, args[0]); err != nil {
				return Unbound, err
			}
		}
		b := bytesSelf(self)
		for left && len(b) > 0 && bytes.IndexByte(chars, b[0]) >= 0 {
			b = b[1:]
		}
		for right && len(b) > 0 && bytes.IndexByte(chars, b[len(b)-1]) >= 0 {
			b = b[:len(b)-1]
		}
		if len(b) == len(bytesSelf(self)) {
			return selfOrCopy(self), nil
		}
		return copied(self, b), nil
	})
}

func bytesJoin(th *Thread, self, arg Value) (Value, error) {
	if !isIterable(arg) {
		return Unbound, TypeError("can only join an iterable")
	}
	arg, err := th.iterOr(arg, "can only join an iterable")
	if err != nil {
		return Unbound, err
	}
	if self.ref.typ == ByteArrayType { // its bytes stay as they are while the items are fetched
		b := As[ByteArray](self)
		held := &memoryLoan{}
		b.exports.lend(held)
		defer held.giveBack()
	}
	items, err := itemsOf(th, arg)
	if err != nil {
		return Unbound, err
	}
	sep := bytesSelf(self)
	size := 0
	var lent map[int][]byte // what classes of the program have lent, which are asked once
	for i, v := range items {
		b, ok := bytesOf(v)
		if scattered(v) {
			ok = false
		} else if !ok {
			if b, ok = th.BytesOf(v); ok {
				if lent == nil {
					lent = map[int][]byte{}
				}
				lent[i] = b
			}
		}
		if !ok {
			return Unbound, TypeError("sequence item " + itoa(i) + ": expected a bytes-like object, " + v.Type().displayName() + " found")
		}
		size += len(b) + len(sep)
	}
	if len(items) == 1 && IsBytes(self) && items[0].ref.typ == BytesType {
		return items[0], nil
	}
	if err := reserveText(th, size); err != nil {
		return Unbound, err
	}
	out := make([]byte, 0, size)
	for i, v := range items {
		if i > 0 {
			out = append(out, sep...)
		}
		b, ok := bytesOf(v)
		if !ok {
			b = lent[i]
		}
		out = append(out, b...)
	}
	return likeSelf(self, out), nil
}

func bytePadder(name string, left func(pad, width int) int) *Builtin {
	return MethodN(name, 1, 2, func(th *Thread, self Value, args []Value) (Value, error) {
		width, err := th.Index(args[0])
		if err != nil {
			return Unbound, err
		}
		fill := byte(' ')
		if len(args) > 1 {
			f, ok := bytesOf(args[1])
			if !ok || args[1].ref.typ == MemoryViewType {
				return Unbound, TypeError(name + "() argument 2 must be a byte string of length 1, not " + argName(args[1]))
			}
			if len(f) != 1 {
				kind := "bytes"
				if isByteArray(args[1]) {
					kind = "bytearray"
				}
				return Unbound, TypeError(name + "(): argument 2 must be a byte string of length 1, not a " + kind + " object of length " + itoa(len(f)))
			}
			fill = f[0]
		}
		b := bytesSelf(self)
		pad := int(width) - len(b)
		if pad <= 0 {
			return selfOrCopy(self), nil
		}
		if err := reserveText(th, int(width)); err != nil {
			return Unbound, err
		}
		out := bytes.Repeat([]byte{fill}, int(width))
		copy(out[left(pad, int(width)):], b)
		return likeSelf(self, out), nil
	})
}

func bytesZfill(th *Thread, self, arg Value) (Value, error) {
	width, err := th.Index(arg)
	if err != nil {
		return Unbound, err
	}
	b := bytesSelf(self)
	pad := int(width) - len(b)
	if pad <= 0 {
		return selfOrCopy(self), nil
	}
	if err := reserveText(th, int(width)); err != nil {
		return Unbound, err
	}
	out := bytes.Repeat([]byte{'0'}, int(width))
	copy(out[pad:], b)
	if len(b) > 0 && (b[0] == '+' || b[0] == '-') {
		out[0], out[pad] = b[0], '0'
	}
	return likeSelf(self, out), nil
}

func bytesExpandtabs(th *Thread, self Value, args []Value) (Value, error) {
	tab := int64(8)
	if args[0].ref != nil {
		var err error
		if tab, err = th.Index(args[0]); err != nil {
			return Unbound, err
		}
	}
	var out []byte
	col := 0
	for _, c := range bytesSelf(self) {
		if c == '\t' {
			if tab > 0 {
				n := int(tab) - col%int(tab)
				if err := reserveText(th, len(out)+n); err != nil {
					return Unbound, err
				}
				out = append(out, bytes.Repeat([]byte{' '}, n)...)
				col += n
			}
			continue
		}
		out = append(out, c)
		col++
		if c == '\n' || c == '\r' {
			col = 0
		}
	}
	return likeSelf(self, out), nil
}

func bytesMethods() []*Builtin {
	isDigit := func(c byte) bool { return c-'0' <= 9 }
	return []*Builtin{
		byteFinder("find", bytes.Index, false), byteFinder("rfind", bytes.LastIndex, false),
		byteFinder("index", bytes.Index, true), byteFinder("rindex", bytes.LastIndex, true),
		MethodN("count", 1, 3, bytesCount),
		byteAffix("startswith", bytes.HasPrefix), byteAffix("endswith", bytes.HasSuffix),
		MethodSig("replace", "old, new, count=-1, /", bytesReplace),
		bytePartitioner("partition", bytes.Index, false), bytePartitioner("rpartition", bytes.LastIndex, true),
		byteSplitter("split", false), byteSplitter("rsplit", true),
		MethodSig("splitlines", "keepends=False", bytesSplitlines),
		byteStripper("strip", true, true), byteStripper("lstrip", true, false), byteStripper("rstrip", false, true),
		Method1("join", bytesJoin),
		bytePadder("center", func(pad, width int) int { return pad/2 + pad&width&1 }),
		bytePadder("ljust", func(pad, width int) int { return 0 }),
		bytePadder("rjust", func(pad, width int) int { return pad }),
		Method1("zfill", bytesZfill),
		MethodSig("expandtabs", "tabsize=8", bytesExpandtabs),
		MethodSig("translate", "table, /, delete=b''", bytesTranslate),
		MethodN("maketrans", 2, 2, bytesMaketrans).Static(),
		mapBytes("lower", func(c byte, _, _ bool) byte { return asciiLower(c) }),
		mapBytes("upper", func(c byte, _, _ bool) byte { return asciiUpper(c) }),
		mapBytes("swapcase", func(c byte, _, _ bool) byte {
			if isASCIILetter(c) {
				return c ^ 0x20
			}
			return c
		}),
		mapBytes("title", func(c byte, wordStart, _ bool) byte {
			if wordStart {
				return asciiUpper(c)
			}
			return asciiLower(c)
		}),
		mapBytes("capitalize", func(c byte, _, start bool) byte {
			if start {
				return asciiUpper(c)
			}
			return asciiLower(c)
		}),
		everyByte("isspace", isByteSpace), everyByte("isdigit", isDigit), everyByte("isalpha", isASCIILetter),
		everyByte("isalnum", func(c byte) bool { return isASCIILetter(c) || isDigit(c) }),
		Method0("isascii", func(th *Thread, self Value) (Value, error) { return Bool(isASCIIBytes(bytesSelf(self))), nil }),
		asText("islower", func(s string) bool { return allCase(s, isLowerRune, isUpperRune) }),
		asText("isupper", func(s string) bool { return allCase(s, isUpperRune, isLowerRune) }),
		asText("istitle", func(s string) bool { return isTitleText(s) }),
		Method1("removeprefix", func(th *Thread, self, a Value) (Value, error) {
			pre, err := mustBuffer(th, a)
			if b := bytesSelf(self); err == nil && bytes.HasPrefix(b, pre) {
				return copied(self, b[len(pre):]), nil
			}
			return selfOrCopy(self), err
		}),
		Method1("removesuffix", func(th *Thread, self, a Value) (Value, error) {
			suf, err := mustBuffer(th, a)
			if b := bytesSelf(self); err == nil && bytes.HasSuffix(b, suf) {
				return copied(self, b[:len(b)-len(suf)]), nil
			}
			return selfOrCopy(self), err
		}),
		MethodSig("decode", "encoding='utf-8', errors='strict'", func(th *Thread, self Value, args []Value) (Value, error) {
			encoding, errs, err := codecNames("decode", args[0], args[1])
			if err != nil {
				return Unbound, err
			}
			if len(bytesSelf(self)) == 0 { // CPython doesn't look at the encoding then
				return emptyStr.Value(), nil
			}
			v, err := decodeBytes(th, bytesSelf(self), encoding, errs, self)
			return v, th.codecFailed(err, "decoding", encoding)
		}),
		MethodSig("hex", "sep=None, bytes_per_sep=1", func(th *Thread, self Value, args []Value) (Value, error) {
			return bytesHex(th, bytesSelf(self), args)
		}),
		Method1("fromhex", func(th *Thread, cls, text Value) (Value, error) {
			b, err := parseHexBytes(th, text)
			if err != nil {
				return Unbound, err
			}
			if t := As[Type](cls); t == ByteArrayType {
				return NewByteArray(b), nil
			} else if t == BytesType {
				return NewBytes(b), nil
			}
			return th.Call(cls, NewBytes(b))
		}).Class(),
	}
}
