// Strformat.go: str.format and str.format_map.

package vm

import "strings"

// replacement is a format string under way: its arguments, and how its fields are numbered.
type replacement struct {
	th     *Thread
	args   []Value
	byMap  bool                           // format_map: there are no positional arguments
	lookup func(name *Str) (Value, error) // of a named field
	next   int                            // the next automatic number
	manual bool                           // a field was numbered by hand
}

func textFormatMethod(th *Thread, self Value, args Args) (Value, error) {
	r := replacement{th: th, args: args.Pos}
	r.lookup = func(name *Str) (Value, error) {
		for i, k := range args.Names {
			if k.s == name.s {
				return args.Kw[i], nil
			}
		}
		return Unbound, KeyError(name.Value())
	}
	return r.text(Text(self))
}

func textFormatMap(th *Thread, self, mapping Value) (Value, error) {
	r := replacement{th: th, byMap: true}
	r.lookup = func(name *Str) (Value, error) { return th.GetItem(mapping, name.Value()) }
	return r.text(Text(self))
}

func (r *replacement) text(s string) (Value, error) {
	b, err := r.format(make([]byte, 0, len(s)+16), s, 2)
	if err != nil {
		return Unbound, err
	}
	return NewStr(string(b)), nil
}

// format appends the text with its fields replaced. Specifications may hold fields themselves; depth says how many
// levels are left.
func (r *replacement) format(b []byte, s string, depth int) ([]byte, error) {
	if depth <= 0 {
		return nil, ValueError("Max string recursion exceeded")
	}
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] != '{' && s[j] != '}' {
			j++
		}
		b = append(b, s[i:j]...)
		if j == len(s) {
			break
		}
		c := s[j]
		if j+1 < len(s) && s[j+1] == c {
			b = append(b, c)
			i = j + 2
			continue
		}
		if c == '}' || j+1 == len(s) {
			return nil, ValueError("Single '" + string(rune(c)) + "' encountered in format string")
		}
		f, after, err := parseField(s, j+1)
		if err != nil {
			return nil, err
		}
		if b, err = r.field(b, f, depth); err != nil {
			return nil, err
		}
		i = after
	}
	return b, nil
}

// field is a replacement field: {name!conversion:spec}.
type field struct {
	name, spec string
	conv       rune // 0: none
	nested     bool // the spec has fields itself
}

// parseField parses the field whose text begins at s[i], and returns where the text goes on behind its brace.
func parseField(s string, i int) (f field, after int, err error) {
	start, c := i, byte(0)
name:
	for i < len(s) {
		c = s[i]
		i++
		switch c {
		case '{':
			return f, i, ValueError("unexpected '{' in field name")
		case '[':
			for i < len(s) && s[i] != ']' {
				i++
			}
		case '}', ':', '!':
			break name
		}
	}
	switch c {
	case '}':
		f.name = s[start : i-1]
		return f, i, nil
	case ':', '!':
		f.name = s[start : i-1]
	default:
		return f, i, ValueError("expected '}' before end of string")
	}
	if c == '!' {
		if i == len(s) {
			return f, i, ValueError("end of string while looking for conversion specifier")
		}
		r, n := decodeRune(s[i:])
		f.conv = r
		if i += n; i < len(s) {
			i++
			if s[i-1] == '}' {
				return f, i, nil
			}
			if s[i-1] != ':' {
				return f, i, ValueError("expected ':' after conversion specifier")
			}
		}
	}
	start = i
	for depth := 1; i < len(s); i++ {
		switch s[i] {
		case '{':
			f.nested = true
			depth++
		case '}':
			if depth--; depth == 0 {
				f.spec = s[start:i]
				return f, i + 1, nil
			}
		}
	}
	return f, i, ValueError("unmatched '{' in format spec")
}

// field appends what stands for a field.
func (r *replacement) field(b []byte, f field, depth int) ([]byte, error) {
	v, err := r.value(f.name)
	if err != nil {
		return nil, err
	}
	switch f.conv {
	case 0:
	case 's', 'r', 'a':
		if v, err = r.th.converted(v, byte(f.conv)); err != nil {
			return nil, err
		}
	default:
		if f.conv > 32 && f.conv < 127 {
			return nil, ValueError("Unknown conversion specifier " + string(f.conv))
		}
		return nil, ValueError("Unknown conversion specifier \\x" + hexString(uint64(f.conv)))
	}
	if f.nested {
		x, err := r.format(nil, f.spec, depth-1)
		if err != nil {
			return nil, err
		}
		f.spec = string(x)
	}
	s, err := r.th.Format(v, f.spec)
	if err != nil {
		return nil, err
	}
	return r.th.appendText(b, s)
}

// converted applies a conversion: 's', 'r' or 'a', or 0 for none.
func (th *Thread) converted(v Value, conv byte) (Value, error) {
	var s string
	var err error
	switch conv {
	case 's':
		return strOf(th, v)
	case 'r':
		s, err = th.Repr(v)
	case 'a':
		s, err = th.Ascii(v)
	default:
		return v, nil
	}
	if err != nil {
		return Unbound, err
	}
	return NewStr(s), nil
}

// fieldNumber reads a field name's number; -1 if it isn't one.
func fieldNumber(s string) (int, error) {
	n := 0
	for _, c := range s {
		digit := decimalValue(c)
		if digit < 0 {
			return -1, nil
		}
		if n = n*10 + digit; n > 1<<40 {
			return 0, ValueError("Too many decimal digits in format string")
		}
	}
	if s == "" {
		return -1, nil
	}
	return n, nil
}

// value looks up a field: the argument, then the attributes and items that follow its name.
func (r *replacement) value(name string) (Value, error) {
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		end = len(name)
	}
	first, rest := name[:end], name[end:]
	n, err := fieldNumber(first)
	if err != nil {
		return Unbound, err
	}
	var v Value
	switch {
	case first != "" && n < 0:
		if v, err = r.lookup(newStr(first)); err != nil {
			return Unbound, err
		}
		return r.path(v, rest)
	case first == "" && r.manual:
		return Unbound, ValueError("cannot switch from manual field specification to automatic field numbering")
	case first == "":
		n = r.next
		r.next++
	case r.next > 0:
		return Unbound, ValueError("cannot switch from automatic field numbering to manual field specification")
	default:
		r.manual = true
	}
	if r.byMap {
		return Unbound, ValueError("Format string contains positional fields")
	}
	if n >= len(r.args) {
		return Unbound, IndexError("Replacement index " + itoa(n) + " out of range for positional args tuple")
	}
	return r.path(r.args[n], rest)
}

// path follows ".attribute" and "[item]" from v.
func (r *replacement) path(v Value, rest string) (Value, error) {
	for rest != "" {
		var err error
		if rest[0] == '.' {
			end := strings.IndexAny(rest[1:], ".[") + 1
			if end == 0 {
				end = len(rest)
			}
			if end == 1 {
				return Unbound, ValueError("Empty attribute in format string")
			}
			if v, err = r.th.GetAttr(v, Intern(rest[1:end])); err != nil {
				return Unbound, err
			}
			rest = rest[end:]
			continue
		}
		if rest[0] != '[' {
			return Unbound, ValueError("Only '.' or '[' may follow ']' in format field specifier")
		}
		end := strings.IndexByte(rest, ']')
		if end < 0 {
			return Unbound, ValueError("Missing ']' in format string")
		}
		if end == 1 {
			return Unbound, ValueError("Empty attribute in format string")
		}
		n, err := fieldNumber(rest[1:end])
		if err != nil {
			return Unbound, err
		}
		key := Int(int64(n))
		if n < 0 {
			key = NewStr(rest[1:end])
		}
		if v, err = r.th.GetItem(v, key); err != nil {
			return Unbound, err
		}
		rest = rest[end+1:]
	}
	return v, nil
}
