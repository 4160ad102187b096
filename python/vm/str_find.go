// Str_find.go: searching in str, and what is made of it: find, count, startswith, replace, partition.

package vm

import "strings"

// strArg checks that a method's argument is a str.
func strArg(v Value, what string) (string, error) {
	if !IsStr(v) {
		return "", TypeError(what + " must be str, not " + argName(v))
	}
	return Text(v), nil
}

// argName is how errors about a function's arguments call a value's type.
func argName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().displayName()
}

// textContains is `item in s`.
func textContains(th *Thread, self, item Value) (bool, error) {
	if !IsStr(item) {
		return false, TypeError("'in <string>' requires string as left operand, not " + item.Type().displayName())
	}
	th.work(len(Text(self)) >> 10)
	return strings.Contains(Text(self), Text(item)), nil
}

// part resolves (sub, start, end) of find, index and count: the text to search in, and the byte offset at which it
// begins; ok is false when start lies beyond the end.
func (p *Str) part(th *Thread, name string, args []Value) (text, sub string, at int, ok bool, err error) {
	if sub, err = strArg(args[0], name+"() argument 1"); err != nil {
		return
	}
	th.work(len(p.s) >> 10)
	if len(args) == 1 {
		return p.s, sub, 0, true, nil
	}
	start, end, err := spanArgs(th, args, 1, p.Len())
	if err != nil || start > end {
		return "", sub, 0, false, err
	}
	lo, hi := p.offset(start), p.offset(end)
	return p.s[lo:hi], sub, lo, true, nil
}

// finder makes find, rfind, index and rindex.
func finder(name string, search func(s, sub string) int, must bool) *Builtin {
	return MethodN(name, 1, 3, func(th *Thread, self Value, args []Value) (Value, error) {
		p := As[Str](self)
		text, sub, at, ok, err := p.part(th, name, args)
		if err != nil {
			return Unbound, err
		}
		if ok {
			if i := search(text, sub); i >= 0 {
				return Int(int64(p.index(at + i))), nil
			}
		}
		if must {
			return Unbound, ValueError("substring not found")
		}
		return Int(-1), nil
	})
}

func textCount(th *Thread, self Value, args []Value) (Value, error) {
	p := As[Str](self)
	text, sub, _, ok, err := p.part(th, "count", args)
	switch {
	case err != nil:
		return Unbound, err
	case !ok:
		return Int(0), nil
	case sub == "":
		return Int(int64(runeCount(text)) + 1), nil
	}
	return Int(int64(strings.Count(text, sub))), nil
}

// affix makes startswith and endswith.
func affix(name string, has func(s, affix string) bool) *Builtin {
	return MethodN(name, 1, 3, func(th *Thread, self Value, args []Value) (Value, error) {
		p := As[Str](self)
		text := p.s
		possible := true
		if len(args) > 1 {
			start, end, err := spanArgs(th, args, 1, p.Len())
			if err != nil {
				return Unbound, err
			}
			if possible = start <= end; possible {
				text = p.s[p.offset(start):p.offset(end)]
			}
		}
		if IsTuple(args[0]) {
			for _, v := range As[Tuple](args[0]).items {
				if !IsStr(v) {
					return Unbound, TypeError("tuple for " + name + " must only contain str, not " + v.Type().displayName())
				}
				if possible && has(text, Text(v)) {
					return True, nil
				}
			}
			return False, nil
		}
		if !IsStr(args[0]) {
			return Unbound, TypeError(name + " first arg must be str or a tuple of str, not " + args[0].Type().displayName())
		}
		return Bool(possible && has(text, Text(args[0]))), nil
	})
}

// replaceText replaces the first n occurrences (n < 0: all). An empty old text stands before every code point and
// at the end.
func replaceText(th *Thread, s, old, new string, n int) (string, error) {
	if n == 0 || old == new {
		return s, nil
	}
	count := 0
	if old == "" {
		count = runeCount(s) + 1
	} else {
		count = strings.Count(s, old)
	}
	if n >= 0 && count > n {
		count = n
	}
	if count == 0 {
		return s, nil
	}
	size := len(s) + count*(len(new)-len(old))
	if err := reserveText(th, size); err != nil {
		return "", err
	}
	th.work(count >> 3)
	b := make([]byte, 0, size)
	for ; count > 0; count-- {
		if old == "" {
			b = append(b, new...)
			if s != "" {
				_, w := decodeRune(s)
				b = append(b, s[:w]...)
				s = s[w:]
			}
			continue
		}
		i := strings.Index(s, old)
		b = append(append(b, s[:i]...), new...)
		s = s[i+len(old):]
	}
	return string(append(b, s...)), nil
}

func textReplace(th *Thread, self Value, args []Value) (Value, error) {
	old, err := strArg(args[0], "replace() argument 1")
	if err != nil {
		return Unbound, err
	}
	new, err := strArg(args[1], "replace() argument 2")
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
	p := As[Str](self)
	s, err := replaceText(th, p.s, old, new, n)
	if err != nil {
		return Unbound, err
	}
	if s == p.s && self.ref.typ == StrType {
		return self, nil
	}
	return NewStr(s), nil
}

// partitioner makes partition and rpartition.
func partitioner(name string, search func(s, sub string) int, last bool) *Builtin {
	return Method1(name, func(th *Thread, self, sep Value) (Value, error) {
		s, err := strArg(sep, "")
		if err != nil {
			return Unbound, TypeError("must be str, not " + sep.Type().displayName())
		}
		if s == "" {
			return Unbound, ValueError("empty separator")
		}
		p := As[Str](self)
		i := search(p.s, s)
		if i < 0 {
			whole, empty := p.subBytes(0, len(p.s)), emptyStr.Value()
			if last {
				return NewTuple(empty, empty, whole), nil
			}
			return NewTuple(whole, empty, empty), nil
		}
		return NewTuple(p.subBytes(0, i), sep, p.subBytes(i+len(s), len(p.s))), nil
	})
}

func textFindMethods() []*Builtin {
	return []*Builtin{
		finder("find", strings.Index, false),
		finder("rfind", strings.LastIndex, false),
		finder("index", strings.Index, true),
		finder("rindex", strings.LastIndex, true),
		MethodN("count", 1, 3, textCount),
		affix("startswith", strings.HasPrefix),
		affix("endswith", strings.HasSuffix),
		MethodSig("replace", "old, new, /, count=-1", textReplace),
		partitioner("partition", strings.Index, false),
		partitioner("rpartition", strings.LastIndex, true),
		Method1("removeprefix", func(th *Thread, self, a Value) (Value, error) {
			pre, err := strArg(a, "removeprefix() argument")
			if p := As[Str](self); err == nil && strings.HasPrefix(p.s, pre) {
				return p.subBytes(len(pre), len(p.s)), nil
			}
			if err != nil {
				return Unbound, err
			}
			return textSelf(th, self)
		}),
		Method1("removesuffix", func(th *Thread, self, a Value) (Value, error) {
			suf, err := strArg(a, "removesuffix() argument")
			if p := As[Str](self); err == nil && strings.HasSuffix(p.s, suf) {
				return p.subBytes(0, len(p.s)-len(suf)), nil
			}
			if err != nil {
				return Unbound, err
			}
			return textSelf(th, self)
		}),
	}
}
