// Str_iter.go: the iterator over a str.

package vm

// strIterator walks a str by byte offset, so that it needs no index.
type strIterator struct {
	Header
	str *Str // nil when exhausted
	off int
}

// textIter is iter(s).
func textIter(th *Thread, self Value) (Value, error) {
	it := &strIterator{str: As[Str](self)}
	it.typ = StrIterType
	if it.str.Len() == len(it.str.s) {
		it.typ = ASCIIIterType
	}
	return Obj(&it.Header), nil
}

// textNext is the next character.
func textNext(th *Thread, self Value) (Value, error) {
	it := As[strIterator](self)
	if it.str == nil {
		return Unbound, nil
	}
	s := it.str.s
	if it.off >= len(s) {
		it.str = nil
		return Unbound, nil
	}
	if c := s[it.off]; c < 0x80 {
		it.off++
		return charStr(rune(c)), nil
	}
	r, n := decodeRune(s[it.off:])
	it.off += n
	return charStr(r), nil
}

func defineStrIter() {
	defineStrIterType(StrIterType, "str_iterator")
	defineStrIterType(ASCIIIterType, "str_ascii_iterator")
}

func defineStrIterType(t *Type, name string) {
	defineType(t, TypeSpec{
		Name: name, Flags: FlagDisallowNew,
		Slots: Slots{
			Iter: func(th *Thread, self Value) (Value, error) { return self, nil },
			Next: textNext,
		},
		Methods: []*Builtin{
			Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
				it := As[strIterator](self)
				if it.str == nil {
					return Int(0), nil
				}
				return Int(int64(runeCount(it.str.s[it.off:]))), nil
			}),
			Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
				it := As[strIterator](self)
				iter, err := builtinNamed(th, "iter")
				if err != nil {
					return Unbound, err
				}
				if it.str == nil {
					return NewTuple(iter, NewTuple(emptyStr.Value())), nil
				}
				return NewTuple(iter, NewTuple(it.str.Value()), Int(int64(it.str.index(it.off)))), nil
			}),
			setPlace(func(th *Thread, self Value, i int64) {
				if it := As[strIterator](self); it.str != nil {
					it.off = it.str.offset(int(min(max(i, 0), int64(it.str.Len()))))
				}
			}),
		},
	})
}

// builtinNamed returns a built-in function as programs see it, for __reduce__.
func builtinNamed(th *Thread, name string) (v Value, err error) {
	d := th.ownBuiltins()
	if d.typ == foreignType || !d.mixed {
		v, err = th.lookUp(d, Intern(name))
	} else {
		v, err = d.Get(th, NewStr(name)) // a key that isn't a str may be equal
	}
	if err == nil && v.ref == nil {
		err = ErrorOf(AttributeErrorType, name)
	}
	return v, err
}
