// Bytes_map.go: what maps and classifies the bytes of bytes and bytearray one by one, and their hexadecimal form.

package vm

func bytesTranslate(th *Thread, self Value, args []Value) (Value, error) {
	var table []byte
	if !args[0].IsNone() {
		var err error
		if table, err = mustBuffer(th, args[0]); err != nil {
			return Unbound, err
		}
		if len(table) != 256 {
			return Unbound, ValueError("translation table must be 256 characters long")
		}
	}
	var drop [256]bool
	if args[1].ref != nil {
		del, err := mustBuffer(th, args[1])
		if err != nil {
			return Unbound, err
		}
		for _, c := range del {
			drop[c] = true
		}
	}
	b := bytesSelf(self)
	out := make([]byte, 0, len(b))
	for _, c := range b {
		if drop[c] {
			continue
		}
		if table != nil {
			c = table[c]
		}
		out = append(out, c)
	}
	return likeSelf(self, out), nil
}

func bytesMaketrans(th *Thread, _ Value, args []Value) (Value, error) {
	from, err := mustBuffer(th, args[0])
	if err != nil {
		return Unbound, err
	}
	to, err := mustBuffer(th, args[1])
	if err != nil {
		return Unbound, err
	}
	if len(from) != len(to) {
		return Unbound, ValueError("maketrans arguments must have same length")
	}
	table := make([]byte, 256)
	for i := range table {
		table[i] = byte(i)
	}
	for i, c := range from {
		table[c] = to[i]
	}
	return NewBytes(table), nil
}

// mapBytes makes a method that maps every byte; first says that it stands at the start of a word.
func mapBytes(name string, f func(c byte, wordStart, start bool) byte) *Builtin {
	return Method0(name, func(th *Thread, self Value) (Value, error) {
		b := bytesSelf(self)
		out := make([]byte, len(b))
		inWord := false
		for i, c := range b {
			out[i] = f(c, !inWord, i == 0)
			inWord = isASCIILetter(c)
		}
		return likeSelf(self, out), nil
	})
}

// everyByte makes a method that answers whether all bytes are of a kind, and there is at least one.
func everyByte(name string, is func(c byte) bool) *Builtin {
	return Method0(name, func(th *Thread, self Value) (Value, error) {
		b := bytesSelf(self)
		for _, c := range b {
			if !is(c) {
				return False, nil
			}
		}
		return Bool(len(b) > 0), nil
	})
}

// asText makes a method that gives the answer str's method gives for ASCII text.
func asText(name string, answer func(s string) bool) *Builtin {
	return Method0(name, func(th *Thread, self Value) (Value, error) {
		b := append([]byte(nil), bytesSelf(self)...)
		for i, c := range b {
			if c >= 0x80 {
				b[i] = 0
			}
		}
		return Bool(answer(string(b))), nil
	})
}

// bytesHex is hex(sep, bytes_per_sep): groups count from the right, or with a negative number from the left.
func bytesHex(th *Thread, b []byte, args []Value) (Value, error) {
	sep, group := byte(0), 1
	if args[1].ref != nil {
		n, err := th.Index(args[1])
		if err != nil {
			return Unbound, err
		}
		group = int(n)
	}
	if args[0].ref == nil {
		group = 0
	} else {
		var s string
		if IsStr(args[0]) {
			s = Text(args[0])
		} else if IsBytes(args[0]) {
			s = string(As[Bytes](args[0]).b)
		} else {
			if n, err := th.Len(args[0]); err != nil {
				return Unbound, err
			} else if n != 1 {
				return Unbound, ValueError("sep must be length 1.")
			}
			return Unbound, TypeError("sep must be str or bytes.")
		}
		if runeCount(s) != 1 {
			return Unbound, ValueError("sep must be length 1.")
		}
		if s[0] >= 0x80 {
			return Unbound, ValueError("sep must be ASCII.")
		}
		sep = s[0]
	}
	if err := reserveText(th, len(b)*3); err != nil {
		return Unbound, err
	}
	out := make([]byte, 0, len(b)*3)
	for i, c := range b {
		if i > 0 && (group > 0 && (len(b)-i)%group == 0 || group < 0 && i%-group == 0) {
			out = append(out, sep)
		}
		out = append(out, hexDigits[c>>4], hexDigits[c&15])
	}
	return newASCII(string(out)), nil
}

// parseHexBytes reads pairs of hexadecimal digits with white space between them.
func parseHexBytes(th *Thread, v Value) ([]byte, error) {
	var s string
	if IsStr(v) {
		s = Text(v)
	} else if b, ok, err := th.lentBytes(v); ok || err != nil {
		if err != nil {
			return nil, err
		}
		s = string(b)
	} else {
		return nil, TypeError("fromhex() argument must be str or bytes-like, not " + v.Type().displayName())
	}
	b := make([]byte, 0, len(s)/2)
	bad := func(i int) error {
		return ValueError("non-hexadecimal number found in fromhex() arg at position " + itoa(runeCount(s[:i])))
	}
	for i := 0; i < len(s); {
		if isByteSpace(s[i]) {
			i++
			continue
		}
		hi := digitValue(s[i])
		if hi >= 16 {
			return nil, bad(i)
		}
		if i+1 == len(s) {
			return nil, ValueError("fromhex() arg must contain an even number of hexadecimal digits")
		}
		lo := digitValue(s[i+1])
		if lo >= 16 {
			return nil, bad(i + 1)
		}
		b = append(b, byte(hi<<4|lo))
		i += 2
	}
	return b, nil
}
