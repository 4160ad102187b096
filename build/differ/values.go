// Values.go makes expressions of the built-in types: their methods, operators, formats and conversions, with arguments
// that fit and that don't.

package main

import (
	"fmt"
	"strings"
)

// literals are the operands, by sort.
var literals = [][]string{
	strings.Fields("0 1 -1 7 -13 255 1000 123456789 -2**31 2**63 -2**64 10**25 True False"),
	strings.Fields(`0.0 -0.0 1.0 0.1 -2.5 1e16 1e17 1.5e-7 123456.789 1e300 float('inf') float('-inf') float('nan') 3.14159 9007199254740992.0 1e22 5e-324`),
	{`''`, `'a'`, `'abc'`, `'héllo'`, `'日本'`, `'x'*12`, `'a\tb'`, `'\n'`, `"it's"`, `'"q"'`, `'\x00'`, `'\ud800'`, `'ß'`, `'ŉ'`, `'İ'`, `'Σ'`, `'ǅ'`, `'123'`, `'-45'`,
		`' 3.5 '`, `'1_000'`, `'nan'`, `'%s'`, `'{}'`, `'٣'`, `'a b  c'`, `'👩‍🚀'`, `'a,b,,c'`, `'línea\r\nx\x0by\u2028z'`},
	{`b''`, `b'a'`, `b'abc'`, `b'\x00\xff'`, `b'12'`, `b"it's"`, `bytearray(b'xy')`, `bytearray()`, `memoryview(b'abcd')`, `memoryview(b'abcd')[::2]`},
	{`None`, `()`, `(1,)`, `(1, 'a')`, `[]`, `[1, 2]`, `{}`, `{'a': 1}`, `set()`, `{1}`, `frozenset({2})`, `range(3)`, `range(0, 10, 3)`, `slice(1, 2)`, `1j`,
		`complex(-0.0, -2.0)`, `complex('nan+infj')`, `...`, `NotImplemented`, `int`, `len`, `3.5`, `{}.keys()`, `{1: 2}.items()`, `{1: 2}.values()`},
}

var (
	strMethods = strings.Fields(`capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower
		isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split
		splitlines startswith strip swapcase title translate upper zfill __contains__ __getitem__ __mul__ __rmul__ __add__ __mod__ __eq__ __lt__ __format__`)
	bytesMethods = strings.Fields(`capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower
		lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
		__contains__ __getitem__ __mul__ __add__ __mod__ __eq__ __lt__`)
	bytearrayMethods = strings.Fields(`append clear copy extend insert pop remove reverse resize __delitem__ __setitem__ __iadd__ __imul__ take_bytes`)
	listMethods      = strings.Fields(`append clear copy count extend index insert pop remove reverse sort __getitem__ __delitem__ __setitem__ __mul__ __add__ __iadd__ __imul__ __contains__ __lt__ __eq__`)
	dictMethods      = strings.Fields(`clear copy fromkeys get items keys pop popitem setdefault update values __getitem__ __setitem__ __or__ __ior__ __ror__ __contains__ __delitem__ __eq__ __reversed__`)
	setMethods       = strings.Fields(`add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference
		symmetric_difference_update union update __or__ __and__ __sub__ __xor__ __ior__ __iand__ __isub__ __ixor__ __le__ __lt__ __ge__ __eq__ __contains__`)
	intMethods = strings.Fields(`bit_length bit_count conjugate to_bytes as_integer_ratio is_integer __pow__ __round__ __floordiv__ __mod__ __divmod__ __lshift__ __rshift__ __and__ __or__ __xor__
		__format__ __float__ __truediv__ from_bytes __rpow__ __trunc__ __index__ __ceil__ __lt__`)
	floatMethods = strings.Fields(`as_integer_ratio conjugate hex is_integer __round__ __divmod__ __floordiv__ __mod__ __pow__ __rpow__ __format__ __int__ __trunc__ fromhex from_number __ceil__ __floor__ __lt__`)
	complexParts = strings.Fields(`conjugate __pow__ __truediv__ __mul__ __add__ __format__ __eq__ __lt__ __abs__ from_number __complex__ __bool__`)
	builtinNames = strings.Fields(`abs all any ascii bin bool bytes bytearray callable chr complex dict divmod enumerate filter float format frozenset getattr hasattr hex int isinstance
		issubclass iter len list map max min next oct ord pow range repr reversed round set slice sorted str sum tuple type zip memoryview`)
	conversions = strings.Fields(`int float complex str bool bytes bytearray list tuple set frozenset dict repr ascii ord chr bin hex oct abs round len sorted sum min max any all`)
	operators   = []string{"+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "==", "!=", "<", "<=", ">", ">=", "in", "not in", "is", "and", "or"}
)

func (m *maker) literal() string { return pick(m, pick(m, literals...)...) }

// small is a literal that operators and built-ins can take without filling the memory.
func (m *maker) small() string {
	for {
		if s := m.literal(); !strings.Contains(s, "**") && s != "1e300" && s != "123456789" && !(strings.HasPrefix(s, "1e") || strings.HasPrefix(s, "9007")) {
			return s
		}
	}
}

// arguments are up to most of them.
func (m *maker) arguments(counts ...int) string {
	list := make([]string, pick(m, counts...))
	for i := range list {
		if list[i] = m.literal(); m.one(2) {
			list[i] = pick(m, pick(m, literals[0][:7], literals[2], []string{"None"})...)
		}
	}
	return strings.Join(list, ", ")
}

// maybe is a part of a format, in half of the cases.
func (m *maker) maybe(times int, parts ...string) string {
	if !m.one(times) {
		return ""
	}
	return pick(m, parts...)
}

func each(s string) []string { return strings.Split(s, "") }

// spec is a format specification.
func (m *maker) spec() string {
	s := ""
	if m.one(2) {
		s = pick(m, "", "*", "0", "é", "<", "👩") + pick(m, each("<>=^")...)
	}
	s += m.maybe(3, each("+- ")...) + m.maybe(7, "z") + m.maybe(4, "#") + m.maybe(4, "0") + m.maybe(2, "1", "3", "8", "12", "20") + m.maybe(3, ",", "_")
	if m.one(3) {
		s += "." + pick(m, "0", "1", "2", "5", "10", "17") + m.maybe(12, ",", "_")
	}
	if !m.one(3) {
		s += pick(m, each("bcdeEfFgGnosxX%q")...)
	}
	return s
}

// percentSpec is a conversion of the % operator.
func (m *maker) percentSpec() string {
	s := "%" + m.maybe(10, "(a)") + m.maybe(3, each("-+ #0")...) + m.maybe(4, each("-+ #0")...) + m.maybe(2, "1", "5", "10", "*")
	if m.one(3) {
		s += "." + pick(m, "0", "2", "8", "*", "")
	}
	return s + m.maybe(10, each("hlL")...) + pick(m, each("diouxXeEfFgGcrsa%bq")...)
}

// expression is one of a built-in type, whose value the answer shows.
func (m *maker) expression() string {
	method := func(self string, methods []string, counts ...int) string {
		return fmt.Sprintf("(%s).%s(%s)", self, pick(m, methods...), m.arguments(counts...))
	}
	changed := func(self string, methods []string, counts ...int) string {
		return fmt.Sprintf("(lambda x: (x.%s(%s), x))(%s)", pick(m, methods...), m.arguments(counts...), self)
	}
	switch m.IntN(17) {
	case 0:
		return fmt.Sprintf("format(%s, %s)", m.literal(), pyQuote(m.spec()))
	case 1:
		text := ""
		for range 1 + m.IntN(2) {
			text += m.maybe(3, " x", "é") + m.percentSpec()
		}
		return fmt.Sprintf("%s%s %% %s", m.maybe(5, "b"), asciiQuote(text), pick(m, "("+m.literal()+",)", m.literal(), "("+m.literal()+", "+m.literal()+")", "{'a': "+m.literal()+"}"))
	case 2:
		text := ""
		for range 1 + m.IntN(2) {
			text += m.maybe(3, "x", "{{") + "{" + pick(m, "", "0", "1", "a", "b", "0.real", "0[0]", "a[x]", "5", " ", "0.__class__") + m.maybe(2, "!r", "!s", "!a", "!q")
			if m.one(2) {
				text += ":" + pick(m, m.spec(), m.spec(), "{1}", "{a}>{0}")
			}
			text += "}"
		}
		return fmt.Sprintf("%s.format(%s, %s, a=%s)", pyQuote(text), m.literal(), m.literal(), m.literal())
	case 3:
		return method(pick(m, literals[2]...), strMethods, 0, 0, 1, 1, 1, 2, 2, 3)
	case 4:
		return method(pick(m, literals[3]...), bytesMethods, 0, 0, 1, 1, 2, 3)
	case 5:
		return changed("bytearray("+pick(m, "", "b'abc'", "b'cba'", "3")+")", bytearrayMethods, 0, 1, 1, 2)
	case 6:
		return changed(pick(m, "[]", "[1, 2, 3]", "['b', 'a']", "[3, 1, 2, 1]", "[1, 'a']", "[[1], [0]]"), listMethods, 0, 1, 1, 2)
	case 7:
		return changed(pick(m, "{}", "{1: 2}", "{'a': 1, 'b': 2}"), dictMethods, 0, 1, 1, 2)
	case 8:
		return changed(pick(m, "set()", "{1}", "frozenset({1})", "frozenset()", "{'a'}"), setMethods, 0, 1, 1, 2)
	case 9:
		return method(pick(m, "0", "1", "-1", "7", "-13", "255", "1000", "2**63", "True"), intMethods, 0, 1, 1, 2)
	case 10:
		return method(pick(m, literals[1]...), floatMethods, 0, 1, 1, 2)
	case 11:
		return method(pick(m, "1j", "complex(-0.0, -2.0)", "complex('nan+infj')", "1.5+2j", "0j"), complexParts, 0, 1, 1)
	case 12, 13:
		return fmt.Sprintf("(%s) %s (%s)", m.small(), pick(m, operators...), m.small())
	case 14:
		keyword := m.maybe(8, "key=None", "default=3", "base=10", "encoding='utf8'", "strict=True", "reverse=True", "start=1", "x=1", "signed=1", "real=2")
		list := make([]string, pick(m, 0, 1, 1, 1, 2, 2, 3))
		for i := range list {
			list[i] = m.small()
		}
		if keyword != "" {
			list = append(list, keyword)
		}
		return fmt.Sprintf("%s(%s)", pick(m, builtinNames...), strings.Join(list, ", "))
	case 15:
		return fmt.Sprintf("(%s)[%s]", m.literal(), pick(m, m.literal(), ":", "1:", "::-1", "::0", "-1:", "1:2:3", "'a':", "None:None:-2", ":2**70", "::-2**70"))
	default:
		return pick(m, pick(m, "-", "+", "~", "not ")+"("+m.literal()+")", pick(m, conversions...)+"("+m.small()+")")
	}
}

// pyQuote is a str literal of text.
func pyQuote(text string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`, "\n", `\n`).Replace(text) + "'"
}

// asciiQuote is that of text without what bytes can't have.
func asciiQuote(text string) string { return pyQuote(strings.ReplaceAll(text, "é", "e")) }
