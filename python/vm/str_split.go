// Str_split.go: taking str apart and joining it: split, rsplit, splitlines, strip, join.

package vm

import (
	"slices"
	"strings"
)

// splitArgs reads (sep=None, maxsplit=-1); sep is "" for white space.
func splitArgs(th *Thread, args []Value) (sep string, n int, err error) {
	n = -1
	if args[1].ref != nil {
		i, err := th.Index(args[1])
		if err != nil {
			return "", 0, err
		}
		n = int(i)
	}
	if args[0].ref != nil && !args[0].IsNone() {
		if !IsStr(args[0]) {
			return "", 0, TypeError("must be str or None, not " + args[0].Type().displayName())
		}
		if sep = Text(args[0]); sep == "" {
			return "", 0, ValueError("empty separator")
		}
	}
	return sep, n, nil
}

func textSplit(th *Thread, self Value, args []Value) (Value, error) {
	sep, n, err := splitArgs(th, args)
	if err != nil {
		return Unbound, err
	}
	p := As[Str](self)
	if sep == "" {
		items, err := p.fields(th, n)
		return NewList(items...), err
	}
	items := make([]Value, 0, 8)
	at := 0
	for ; n != 0; n-- {
		i := strings.Index(p.s[at:], sep)
		if i < 0 {
			break
		}
		if items, err = th.appendItem(items, p.subBytes(at, at+i), shortText); err != nil {
			return Unbound, err
		}
		at += i + len(sep)
	}
	return NewList(append(items, p.subBytes(at, len(p.s)))...), nil
}

// spaceEnd returns where the run of white space (or, with space false, of anything else) that begins at byte i ends.
func spaceEnd(s string, i int, space bool) int {
	for i < len(s) {
		if c := s[i]; c < 0x80 {
			if isSpaceASCII(c) != space {
				break
			}
			i++
			continue
		}
		r, n := decodeRune(s[i:])
		if isSpaceRune(r) != space {
			break
		}
		i += n
	}
	return i
}

// spaceStart is the same towards the front.
func spaceStart(s string, i int, space bool) int {
	for i > 0 {
		r, n := decodeLastRune(s[:i])
		if isSpaceRune(r) != space {
			break
		}
		i -= n
	}
	return i
}

// fields splits at white space, at most n times (n < 0: without limit).
func (p *Str) fields(th *Thread, n int) (items []Value, err error) {
	items = make([]Value, 0, 8)
	i := spaceEnd(p.s, 0, true)
	if p.ascii() {
		s := p.s
		for ; i < len(s) && n != 0; n-- {
			j := i + 1
			for j < len(s) && !isSpaceASCII(s[j]) {
				j++
			}
			if items, err = th.appendItem(items, p.subBytes(i, j), shortText); err != nil {
				return nil, err
			}
			for i = j + 1; i < len(s) && isSpaceASCII(s[i]); i++ {
			}
		}
	}
	for i < len(p.s) {
		if n == 0 {
			items = append(items, p.subBytes(i, len(p.s))) // with its trailing white space
			break
		}
		j := spaceEnd(p.s, i, false)
		if items, err = th.appendItem(items, p.subBytes(i, j), shortText); err != nil {
			return nil, err
		}
		i = spaceEnd(p.s, j, true)
		n--
	}
	return items, nil
}

func textRSplit(th *Thread, self Value, args []Value) (Value, error) {
	sep, n, err := splitArgs(th, args)
	if err != nil {
		return Unbound, err
	}
	p := As[Str](self)
	items := make([]Value, 0, 8)
	end := len(p.s)
	if sep == "" {
		end = spaceStart(p.s, end, true)
		for end > 0 {
			if n == 0 {
				items = append(items, p.subBytes(0, end))
				break
			}
			i := spaceStart(p.s, end, false)
			if items, err = th.appendItem(items, p.subBytes(i, end), shortText); err != nil {
				return Unbound, err
			}
			end = spaceStart(p.s, i, true)
			n--
		}
	} else {
		for ; n != 0; n-- {
			i := strings.LastIndex(p.s[:end], sep)
			if i < 0 {
				break
			}
			if items, err = th.appendItem(items, p.subBytes(i+len(sep), end), shortText); err != nil {
				return Unbound, err
			}
			end = i
		}
		items = append(items, p.subBytes(0, end))
	}
	slices.Reverse(items)
	return NewList(items...), nil
}

// lineEnd finds the next line boundary at or after i: where the line's text ends, and where the next line begins.
// Both are len(s) when there is none.
func lineEnd(s string, i int) (end, next int) {
	for i < len(s) {
		c := s[i]
		switch {
		case c == '\r' && i+1 < len(s) && s[i+1] == '\n':
			return i, i + 2
		case c >= '\n' && c <= '\r' || c >= 0x1C && c <= 0x1E:
			return i, i + 1
		case c == 0xC2 && i+1 < len(s) && s[i+1] == 0x85:
			return i, i + 2
		case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xA8 || s[i+2] == 0xA9):
			return i, i + 3
		}
		i++
	}
	return len(s), len(s)
}

func textSplitlines(th *Thread, self Value, args []Value) (Value, error) {
	keep := false
	if args[0].ref != nil {
		var err error
		if keep, err = th.Truth(args[0]); err != nil {
			return Unbound, err
		}
	}
	p := As[Str](self)
	var items []Value
	for i := 0; i < len(p.s); {
		end, next := lineEnd(p.s, i)
		if keep {
			end = next
		}
		var err error
		if items, err = th.appendItem(items, p.subBytes(i, end), shortText); err != nil {
			return Unbound, err
		}
		i = next
	}
	return NewList(items...), nil
}

// stripper makes strip, lstrip and rstrip.
func stripper(name string, left, right bool) *Builtin {
	return MethodN(name, 0, 1, func(th *Thread, self Value, args []Value) (Value, error) {
		p := As[Str](self)
		lo, hi := 0, len(p.s)
		if len(args) == 0 || args[0].IsNone() {
			if left {
				lo = spaceEnd(p.s, 0, true)
			}
			if right && lo < hi {
				hi = spaceStart(p.s, hi, true)
			}
			return p.subBytes(lo, hi), nil
		}
		if !IsStr(args[0]) {
			return Unbound, TypeError(name + " arg must be None or str")
		}
		chars := Text(args[0])
		for left && lo < hi {
			_, n := decodeRune(p.s[lo:])
			if !strings.Contains(chars, p.s[lo:lo+n]) {
				break
			}
			lo += n
		}
		for right && lo < hi {
			_, n := decodeLastRune(p.s[:hi])
			if !strings.Contains(chars, p.s[hi-n:hi]) {
				break
			}
			hi -= n
		}
		return p.subBytes(lo, hi), nil
	})
}

// itemsOf returns the items of a list or tuple as they are, and of anything else in a fresh slice.
func itemsOf(th *Thread, v Value) ([]Value, error) {
	switch v.ref.typ {
	case ListType:
		return As[List](v).items, nil
	case TupleType:
		return As[Tuple](v).items, nil
	}
	return th.ToSlice(v)
}

// iterOr is v, or the iterator of a program's object; a TypeError of asking for that gets a caller's words.
func (th *Thread) iterOr(v Value, msg string) (Value, error) {
	if t := v.ref.typ; t.flags&FlagHeap == 0 && t.Module != "weakref" || t.flags&(FlagList|FlagTuple|FlagStr|FlagBytes) != 0 {
		return v, nil
	}
	it, err := th.Iter(v)
	if err != nil && Matches(err, TypeErrorType) {
		err = TypeError(msg)
	}
	return it, err
}

// isIterable reports whether iter(v) can succeed, for errors that name what was wanted.
func isIterable(v Value) bool {
	t := v.ref.typ
	if t.flags&(FlagPython|FlagHeap) == FlagPython {
		return false // asyncio's have an Iter only for what old programs do with it
	}
	return t.Iter != nil || t.GetItem != nil && t.flags&FlagHeap != 0
}

func textJoin(th *Thread, self, arg Value) (Value, error) {
	if !isIterable(arg) {
		return Unbound, TypeError("can only join an iterable")
	}
	arg, err := th.iterOr(arg, "can only join an iterable")
	if err != nil {
		return Unbound, err
	}
	items, err := itemsOf(th, arg)
	if err != nil {
		return Unbound, err
	}
	sep := As[Str](self)
	size, count, counted := 0, 0, true
	for i, v := range items {
		if !IsStr(v) {
			return Unbound, TypeError("sequence item " + itoa(i) + ": expected str instance, " + v.Type().displayName() + " found")
		}
		p := As[Str](v)
		size += len(p.s)
		if p.count == 0 {
			counted = false
		} else {
			count += int(p.count) - 1
		}
	}
	switch len(items) {
	case 0:
		return emptyStr.Value(), nil
	case 1:
		return textSelf(th, items[0])
	}
	size += len(sep.s) * (len(items) - 1)
	if err := reserveText(th, size); err != nil {
		return Unbound, err
	}
	b := make([]byte, 0, size)
	for i, v := range items {
		if i > 0 {
			b = appendShort(b, sep.s)
		}
		b = appendShort(b, As[Str](v).s)
	}
	p := newStr(textIn(b))
	if counted {
		p.count = int32(count+sep.Len()*(len(items)-1)) + 1
	}
	return p.Value(), nil
}

// appendShort appends text that is short as a rule.
func appendShort(b []byte, s string) []byte {
	n := len(b)
	if len(s) > shortCopy || len(s) > cap(b)-n {
		return append(b, s...)
	}
	b = b[:n+len(s)]
	for i := 0; i < len(s); i++ {
		b[n+i] = s[i]
	}
	return b
}

func textSplitMethods() []*Builtin {
	return []*Builtin{
		MethodSig("split", "sep=None, maxsplit=-1", textSplit),
		MethodSig("rsplit", "sep=None, maxsplit=-1", textRSplit),
		MethodSig("splitlines", "keepends=False", textSplitlines),
		stripper("strip", true, true),
		stripper("lstrip", true, false),
		stripper("rstrip", false, true),
		Method1("join", textJoin),
	}
}
