// Str_pad.go: padding of str (center, ljust, zfill, expandtabs) and replacement by table (translate, maketrans).

package vm

import "strings"

// fillArg reads the optional fill character of center, ljust and rjust.
func fillArg(args []Value) (string, error) {
	if len(args) < 2 {
		return " ", nil
	}
	if !IsStr(args[1]) {
		return "", TypeError("The fill character must be a unicode character, not " + args[1].Type().displayName())
	}
	p := As[Str](args[1])
	if p.Len() != 1 {
		return "", TypeError("The fill character must be exactly one character long")
	}
	return p.s, nil
}

// pad returns p between left and right fill characters.
func (p *Str) pad(th *Thread, left, right int, fill string) (Value, error) {
	left, right = max(left, 0), max(right, 0)
	if left+right == 0 {
		return textSelf(th, p.Value())
	}
	size := len(p.s) + (left+right)*len(fill)
	if left+right < 0 || size < 0 {
		return Unbound, OverflowError("padded string is too long")
	}
	if err := reserveText(th, size); err != nil {
		return Unbound, err
	}
	q := newStr(strings.Repeat(fill, left) + p.s + strings.Repeat(fill, right))
	q.count = int32(p.Len()+left+right) + 1
	return q.Value(), nil
}

// padder makes center, ljust and rjust.
func padder(name string, left func(pad, width int) int) *Builtin {
	return MethodN(name, 1, 2, func(th *Thread, self Value, args []Value) (Value, error) {
		width, err := th.Index(args[0])
		if err != nil {
			return Unbound, err
		}
		fill, err := fillArg(args)
		if err != nil {
			return Unbound, err
		}
		p := As[Str](self)
		n := max(int(width)-p.Len(), 0)
		l := left(n, int(width))
		return p.pad(th, l, n-l, fill)
	})
}

func textZfill(th *Thread, self, arg Value) (Value, error) {
	width, err := th.Index(arg)
	if err != nil {
		return Unbound, err
	}
	p := As[Str](self)
	n := int(width) - p.Len()
	if n <= 0 {
		return textSelf(th, self)
	}
	if err := reserveText(th, n+len(p.s)); err != nil {
		return Unbound, err
	}
	sign := 0
	if p.s != "" && (p.s[0] == '+' || p.s[0] == '-') {
		sign = 1
	}
	return NewStr(p.s[:sign] + strings.Repeat("0", n) + p.s[sign:]), nil
}

func textExpandtabs(th *Thread, self Value, args []Value) (Value, error) {
	tab := 8
	if args[0].ref != nil {
		i, err := th.Index(args[0])
		if err != nil {
			return Unbound, err
		}
		if i > 1<<31-1 || i < -1<<31 {
			return Unbound, OverflowError("Python int too large to convert to C int")
		}
		tab = int(i)
	}
	p := As[Str](self)
	if strings.IndexByte(p.s, '\t') < 0 {
		return textSelf(th, self)
	}
	b := make([]byte, 0, len(p.s)+16)
	col := 0
	for i := 0; i < len(p.s); i++ {
		c := p.s[i]
		switch {
		case c == '\t':
			if tab <= 0 {
				continue
			}
			n := tab - col%tab
			var err error
			if b, err = th.grow(b, n); err != nil {
				return Unbound, err
			}
			b = append(b, strings.Repeat(" ", n)...)
			col += n
			continue
		case c == '\n' || c == '\r':
			col = 0
		case c&0xC0 != 0x80:
			col++
		}
		b = append(b, c)
	}
	return NewStr(string(b)), nil
}

// appendMapped appends what a translation table gives for a character.
func appendMapped(b []byte, r rune, to Value) ([]byte, error) {
	switch {
	case to.ref == nil:
		return appendRune(b, r), nil
	case to.IsNone():
		return b, nil
	case IsStr(to):
		return append(b, Text(to)...), nil
	case IsIntLike(to):
		i, ok := smallInt(to)
		if !ok || i < 0 || i > 0x10FFFF {
			return b, ValueError("character mapping must be in range(0x110000)")
		}
		return appendRune(b, rune(i)), nil
	}
	return b, TypeError("character mapping must return integer, None or str")
}

func textTranslate(th *Thread, self, table Value) (Value, error) {
	s := Text(self)
	b := make([]byte, 0, len(s))
	var seen [128]Value // what ASCII characters became so far
	var known [128]bool
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		i += n
		var to Value
		if r < 128 && known[r] {
			to = seen[r]
		} else {
			var err error
			if table.ref.typ == DictType {
				to, err = As[Dict](table).Get(th, Int(int64(r)))
			} else if to, err = th.GetItem(table, Int(int64(r))); err != nil && Matches(err, LookupErrorType) {
				to, err = Unbound, nil
			}
			if err != nil {
				return Unbound, err
			}
			if r < 128 {
				seen[r], known[r] = to, true
			}
		}
		var err error
		if to.ref != nil && IsStr(to) {
			b, err = th.appendText(b, Text(to))
		} else {
			b, err = appendMapped(b, r, to)
		}
		if err != nil {
			return Unbound, err
		}
	}
	return NewStr(string(b)), nil
}

func textMaketrans(th *Thread, _ Value, args []Value) (Value, error) {
	table := NewDict()
	if len(args) == 1 {
		if !IsDict(args[0]) {
			return Unbound, TypeError("if you give only one argument to maketrans it must be a dict")
		}
		d := As[Dict](args[0])
		for e, i, ok := d.next(0); ok; e, i, ok = d.next(i) {
			k, v := e.key, e.val
			switch {
			case IsStr(k):
				p := As[Str](k)
				if p.Len() != 1 {
					return Unbound, ValueError("string keys in translate table must be of length 1")
				}
				r, _ := decodeRune(p.s)
				k = Int(int64(r))
			case !IsIntLike(k):
				return Unbound, TypeError("keys in translate table must be strings or integers")
			}
			if err := table.Set(th, k, v); err != nil {
				return Unbound, err
			}
		}
		return table.Value(), nil
	}
	for i, v := range args[1:] {
		if !IsStr(v) {
			return Unbound, TypeError("maketrans() argument " + itoa(i+2) + " must be str, not " + argName(v))
		}
	}
	if !IsStr(args[0]) {
		return Unbound, TypeError("first maketrans argument must be a string if there is a second argument")
	}
	x, y := As[Str](args[0]), As[Str](args[1])
	if x.Len() != y.Len() {
		return Unbound, ValueError("the first two maketrans arguments must have equal length")
	}
	for i, j := 0, 0; i < len(x.s); {
		r, n := decodeRune(x.s[i:])
		q, m := decodeRune(y.s[j:])
		i, j = i+n, j+m
		if err := table.Set(th, Int(int64(r)), Int(int64(q))); err != nil {
			return Unbound, err
		}
	}
	if len(args) == 3 {
		for s := Text(args[2]); s != ""; {
			r, n := decodeRune(s)
			s = s[n:]
			if err := table.Set(th, Int(int64(r)), None); err != nil {
				return Unbound, err
			}
		}
	}
	return table.Value(), nil
}

func textPadMethods() []*Builtin {
	return []*Builtin{
		// An odd space goes to the left if the width is odd too.
		padder("center", func(pad, width int) int { return pad/2 + pad&width&1 }),
		padder("ljust", func(pad, width int) int { return 0 }),
		padder("rjust", func(pad, width int) int { return pad }),
		Method1("zfill", textZfill),
		MethodSig("expandtabs", "tabsize=8", textExpandtabs),
		Method1("translate", textTranslate),
		MethodN("maketrans", 1, 3, textMaketrans).Static(),
	}
}
