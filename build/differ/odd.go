// Odd.go makes sources of the kinds that mutations of whole programs seldom hit: numbers, escapes, white space, characters of all
// sorts, encodings, deep nesting, and every form of assignment with every form of target.

package main

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// odd is a source of one of these kinds.
func (m *maker) odd() string {
	switch m.IntN(14) {
	case 0:
		return m.number() + pick(m, "", " ", "+x", "if x else y", "or 1", "and x", "in y", ".real", "j", "_", "(", "\n", "__class__", "not in y", "for x in y", "is x")
	case 1:
		return pick(m, "", "x = ", "f(", "'s'", "match x:\n case ") + m.escapes() + pick(m, "", "", "", ")", ":", " 's'", " b's'", "\nx = $", "\n(", "\n  x")
	case 2:
		return m.spaces(m.seed())
	case 3:
		return m.characters(m.seed())
	case 4:
		return m.encoded(m.mutate(m.seed()))
	case 5:
		return m.nested()
	case 6, 7:
		return m.target()
	case 8:
		return m.soft()
	case 9:
		return m.soup()
	case 10:
		return m.fields()
	case 11:
		return m.otherLetters(pick(m, m.target(), m.soft(), m.seed(), m.mutate(m.seed())))
	case 12:
		return m.long(m.mutate(m.seed()))
	}
	return m.mutate(m.spaces(m.target() + "\n" + m.soft()))
}

// number is digits and what else stands in numbers.
func (m *maker) number() string {
	var b strings.Builder
	b.WriteString(pick(m, "", "0", "1", "0x", "0b", "0o", "0X", ".", "1.", "1e", "0_", "00", "9"))
	for range m.IntN(7) {
		b.WriteString(pick(m, "0", "1", "7", "8", "9", "_", "_", ".", "e", "E", "j", "J", "x", "o", "b", "a", "f", "l", "-", "+", "e5", "e-3", "é", "٣", "²"))
	}
	return b.String()
}

// escapes is a string with backslashes, of any prefix.
func (m *maker) escapes() string {
	q := pick(m, `"`, `'`, `"""`, `'''`)
	var b strings.Builder
	b.WriteString(pick(m, "", "", "b", "r", "u", "f", "t", "rb", "Rb", "bR", "fr", "rt", "B", "U", "F", "bu", "ur", "tb", "ff", "rr", "bt", "tf") + q)
	for range m.IntN(5) {
		b.WriteString(pick(m, `\x41`, `\x4`, `\x`, `\u1234`, `\u12`, `\U0001F600`, `\U00110000`, `\U1234567`, `\N{DASH}`, `\N{EM DASH}`, `\N{`, `\N`, `\N{}`, `\N{em dash}`, `\0`, `\377`, `\400`,
			`\777`, `\8`, `\d`, `\%`, `\é`, `\ `, `\€`, "\\\n", "\n", "a", "é", "€", "{x}", "{{", "}}", "{x!r:\\d}", "{'\\d'}", `\{`, `\}`, `\{x}`, `\\`, `\'`, `\"`, "\x00", "\t", `\a`, `\q`, "{", "}", `{x:\x41}`, `{x:\N{DASH}}`))
	}
	if !m.one(8) {
		b.WriteString(q)
	}
	return b.String()
}

// spaces changes how lines are indented and ended.
func (m *maker) spaces(s string) string {
	list := strings.Split(s, "\n")
	for range 1 + m.IntN(3) {
		i := m.IntN(len(list))
		bare := strings.TrimLeft(list[i], " \t\f")
		indent := list[i][:len(list[i])-len(bare)]
		switch m.IntN(8) {
		case 0:
			indent = strings.ReplaceAll(indent, "    ", "\t")
		case 1:
			indent += pick(m, " ", "\t", "\f", " \f ", "\t\f", "        ", "\\\n", "\\\n  ", "\v", "\u00a0", "\u2003", "\u3000", "\ufeff")
		case 2:
			indent = pick(m, "\f", "\t", " \t", "\t ", "       \t", "        ", "\f\t", "") + indent
		case 3:
			bare += pick(m, " ", "\t", "\f", "\\", "\\ ", "\r", "\v", "\u00a0", "\u2028", "\x1a", ";", "#", "# é", "  \\\n", "\\\n\n", "\\\n#")
		case 4:
			indent += pick(m, "\n", "#\n", " \n", "\t# c\n", "\f\n") + indent
		case 5:
			indent = strings.ReplaceAll(indent, " ", pick(m, "  ", "", "\t"))
		case 6:
			bare = strings.Replace(bare, " ", pick(m, "\t", "\f", "\\\n", "\\\n\t", "  ", "\u00a0", "\n", "\r"), 1)
		case 7:
			bare = strings.ReplaceAll(bare, " ", "")
		}
		list[i] = indent + bare
	}
	return strings.Join(list, "\n")
}

// characters puts characters of any plane somewhere.
func (m *maker) characters(s string) string {
	for range 1 + m.IntN(2) {
		i := m.IntN(1 + len(s))
		for i > 0 && i < len(s) && !utf8.RuneStart(s[i]) {
			i--
		}
		r := pick(m, rune(m.IntN(0x20)), rune(0x7f+m.IntN(0x40)), rune(0xa0+m.IntN(0x300)), rune(0x2000+m.IntN(0x300)), rune(m.IntN(0xd800)), rune(0xe000+m.IntN(0x2000)), rune(0xff00+m.IntN(0x100)), rune(0x10000+m.IntN(0x20000)),
			rune(m.IntN(0x110000)), 'ª', 'µ', '℘', 'ﬁ', '𝐱', '·', 'ͺ', '\u0345', '\u200c', '\ufffd', '“', '’', '（', '，', '：', '　', '–', '−', '×', '÷', '≠', '≤', '→', '…', '\u0301')
		if r >= 0xd800 && r < 0xe000 {
			r = 'ß'
		}
		s = s[:i] + pick(m, "", "", "x", "x", " ", "\"", "#", "1") + string(r) + pick(m, "", "", "", "x", "=", " ") + s[i:]
	}
	return s
}

// encoded declares an encoding, and is in it or isn't.
func (m *maker) encoded(s string) string {
	name := pick(m, "utf-8", "UTF8", "latin-1", "iso-8859-15", "cp1252", "ascii", "us-ascii", "utf-16", "utf-16-le", "utf-32", "utf_8_sig", "koi8-r", "cp1251", "shift_jis", "gbk", "big5", "euc-jp", "utf-7",
		"gb2312", "gb18030", "cp950", "euc_jp", "cp932", "euc_kr", "cp949", "cp037", "rot13", "hex", "idna", "punycode", "unicode_escape", "undefined", "nope", "latin-1-unix", "utf-8-sig-x", "mac-roman", "iso8859_5", "raw-unicode-escape")
	cookie := pick(m, "# -*- coding: %s -*-", "# vim: set fileencoding=%s :", "#coding:%s", "# coding=%s", "# coding : %s", "#!/usr/bin/python\n# coding: %s", "\n# coding: %s", "x = 1 # coding: %s", "\n\n# coding: %s", "\"\"\"\n# coding: %s\"\"\"", "\f# coding: %s", " \t# encoding: %s", "#\\\n# coding: %s", "# coding: %s\n# coding: utf-8")
	s = strings.Replace(cookie, "%s", name, 1) + "\n" + s + pick(m, "", "\nx = 'é'", "\n'€' = 1", "\nx é", "\n\xff", "\n\xe9 = 1", "\n# \x80", "\n\x81", "\n'\x8f\xa2", "\n# \xa4\xd4", "\x00", "\n\x00é")
	switch m.IntN(9) {
	case 0:
		var b []byte // in Latin-1, as far as it goes
		for _, r := range s {
			b = append(b, byte(r))
		}
		return string(b)
	case 1:
		return "\ufeff" + s
	case 2:
		var b []byte
		for _, u := range utf16.Encode([]rune(pick(m, "", "\ufeff") + s)) {
			b = append(b, byte(u), byte(u>>8))
		}
		return string(b)
	case 3:
		return strings.ReplaceAll(s, "\n", pick(m, "\r", "\r\n"))
	}
	return s
}

// otherLetters writes letters of some words as others that stand for them.
func (m *maker) otherLetters(s string) string {
	t := token.FindAllString(s, -1)
	for i, x := range t {
		if m.one(4) {
			t[i] = strings.Map(func(r rune) rune {
				switch {
				case r >= 'a' && r <= 'z' && m.one(3):
					return '𝐚' + r - 'a'
				case r >= 'A' && r <= 'Z' && m.one(3):
					return 'Ａ' + r - 'A'
				}
				return r
			}, x)
		}
	}
	return strings.Join(t, "")
}

// long makes lines about as long as what CPython reads at once, or numbers about as long as it takes.
func (m *maker) long(s string) string {
	list := strings.Split(s, "\n")
	i, n := m.IntN(len(list)), pick(m, 480, 499, 500, 512, 990, 998, 999, 1000, 1024, 4300, 4301)
	line := list[i]
	list[i] = pick(m, line+strings.Repeat(" ", n), line+" #"+strings.Repeat("é", n), "'"+strings.Repeat(pick(m, "é", "x", "\t"), n)+"'; "+line,
		strings.Repeat("é", n)+" = "+line, line+" "+strings.Repeat("9", n), "'''"+strings.Repeat("é\n", n)+"'''"+line)
	return strings.Join(list, "\n")
}

// nested goes deep: about as deep as the limits are.
func (m *maker) nested() string {
	n := pick(m, 5, 20, 90, 99, 100, 101, 149, 150, 199, 200, 201, 250)
	switch m.IntN(12) {
	case 0:
		return strings.Repeat(pick(m, "(", "[", "{", "f(", "[x, ", "(\n"), n) + "x" + strings.Repeat(")", m.IntN(n))
	case 1:
		open := pick(m, "(", "[", "{")
		return strings.Repeat(open, n) + m.atom() + strings.Repeat(map[string]string{"(": ")", "[": "]", "{": "}"}[open], n) + pick(m, "", " = 1", " x", "$")
	case 2:
		var b strings.Builder
		for i := range min(n, 110) {
			b.WriteString(strings.Repeat(" ", i) + pick(m, "if x:", "while x:", "with x:", "def f():", "class A:") + "\n")
		}
		return b.String() + strings.Repeat(" ", min(n, 110)) + pick(m, "pass", "", "x y", "$")
	case 3:
		k := m.IntN(5) + 1
		return strings.Repeat(`f"{`, k) + "x" + strings.Repeat(`}"`, pick(m, k, k, k-1)) + pick(m, "", " x")
	case 4:
		return "f'{x" + strings.Repeat(":{y", 1+m.IntN(4)) + strings.Repeat("}", m.IntN(6)) + "'"
	case 5:
		return strings.Repeat(pick(m, "not ", "-", "~", "- ", "await "), min(n, 90)) + m.atom()
	case 6:
		return strings.Repeat(pick(m, "lambda: ", "lambda x: ", "x if y else "), min(n, 90)) + m.atom()
	case 7:
		return m.atom() + strings.Repeat(pick(m, ".x", "[0]", "()", " + 1", " < 2", " and x", " ** 2", " if x"), n)
	case 8:
		return strings.Repeat(pick(m, "x = ", "x, ", "*x, ", "x; ", "x := "), n) + m.atom()
	case 9:
		return "match x:\n case " + strings.Repeat(pick(m, "[", "(", "A("), n) + "x" + strings.Repeat(pick(m, "]", ")"), n) + ": pass"
	case 10:
		var b strings.Builder
		for i := range pick(m, 3, 18, 19, 20, 21, 22) {
			b.WriteString(strings.Repeat(" ", i) + pick(m, "for x in y:", "while x:", "try:", "with x:", "if x:", "async with x:") + "\n")
		}
		return b.String() + strings.Repeat(" ", 25) + "pass"
	}
	return "x = " + strings.Repeat("[", n) + strings.Repeat("]", n) + "\n" + strings.Repeat("if x:\n ", 2)
}

// target puts something where only targets, names or constants may be.
func (m *maker) target() string {
	t := pick(m, m.atom(), m.expr(), m.expr(), m.pattern(), "f()", "[a, f()]", "(a, *b, c())", "*a", "{a}", "{**a}", "(yield)", "await x", "x if y else z", "lambda: 0", "[x for x in y]", "(x for x in y)", "{x: y for x in y}", "a < b", "not a", "-a", "a + b",
		"None", "True", "__debug__", "...", "'s'", "f'{x}'", "t'{x}'", "b'x'", "1", "x.y()", "x[0]()", "(a)", "((a, b))", "()", "[]", "{}", "(a := 1)", "a.b.c", "a[1:2]", "a.__debug__", "a.True", "*a, *b", "*a,", "x.f().y", "a and b", "a, b, f()", "(*a)", "[*a, *b]", "*(*a, b)", "print", "match", "x, None", "[True]")
	other := m.atom()
	return strings.NewReplacer("%t", t, "%v", other).Replace(pick(m, "%t = %v", "%t = %v = %v", "x = %t = %v", "%t += %v", "%t **= %v", "%t: int", "%t: int = %v", "(%t): int", "%t := %v", "(%t := %v)", "f(%t=%v)", "f(%t := 1)", "f(**%t=1)", "f(*%t=1)",
		"del %t", "del (%t)", "del x, %t", "del [%t]", "for %t in x: pass", "for %t, y in x: pass", "for (%t) in x: pass", "[x for %t in y]", "(x for %t, z in y)", "{x: y async for %t in z}", "for %t of x: pass", "for %t: pass", "for %t",
		"with x as %t: pass", "with (x as %t): pass", "with (x as %t, y): pass", "with x as %t, y as z: pass", "async with x as %t: pass", "with %t: pass", "import x as %t", "import %t", "import x, %t", "from x import y as %t", "from x import (y as %t,)", "from x import %t", "from %t import x",
		"from . import (%t)", "import x from %t", "match x:\n case %t: pass", "match x:\n case %t as %t: pass", "match x:\n case y as %t: pass", "match x:\n case {%t: y}: pass", "match x:\n case {**%t}: pass", "match x:\n case A(%t=y): pass", "match x:\n case A(x=1, %t): pass", "match x:\n case [*%t]: pass",
		"match %t:\n case _: pass", "except %t: pass", "try: pass\nexcept %t: pass", "try: pass\nexcept x as %t: pass", "try: pass\nexcept* %t: pass", "try: pass\nexcept* x as %t: pass", "try: pass\nexcept x, %t: pass", "try: pass\nexcept x, y as %t: pass", "def %t(): pass", "def f(%t): pass", "def f(x, %t=1): pass",
		"def f(*%t): pass", "def f(**%t): pass", "def f(*, %t): pass", "def f(x: %t): pass", "def f(%t, /): pass", "def f() -> %t: pass", "lambda %t: 0", "lambda *%t: 0", "lambda x, %t=1: 0", "class %t: pass", "class A(%t): pass", "class A[%t]: pass", "def f[%t](): pass", "def f[T: %t](): pass", "def f[T = %t](): pass", "def f[*Ts = %t]() : pass",
		"type %t = x", "type X = %t", "type X[%t] = x", "type X[**P = %t] = x", "global %t", "nonlocal %t", "def f():\n global %t", "def f():\n nonlocal %t", "return %t", "raise %t", "raise x from %t", "assert %t", "assert (%t, x)", "@%t\ndef f(): pass", "x[%t]", "x[%t, *y]", "x[%t:]", "{%t: 1}", "{**%t}", "{1: %t}", "{1: *%t}", "{%t}", "[%t]", "[*%t]", "[%t for x in y]",
		"{%t: %v for x in y}", "x.%t", "f(x, %t)", "f(%t for x in y)", "f(x, %t for x in y)", "f(%t, x=1)", "f(x=1, %t)", "f(**x, %t)", "f(**x, *%t)", "print %t", "exec %t", "print(%t)", "yield %t", "await %t", "not %t", "x if %t", "x if y else %t", "if %t: pass", "if x = %t: pass", "while %t = 1: pass", "elif %t: pass", "%t if x else pass", "f'{%t}'", "f'{%t!r}'", "f'{%t=}'", "t'{%t:{x}}'", "%t\\\n = 1", "async %t", "lambda: %t = 1", "x = yield = %t", "x = *%t", "return *%t", "for x in *%t: pass", "%t, = x", "*%t = x", "*%t, = x", "*%t += 1", "%t->x", "%t ? x : y", "%t++", "!%t", "%t <> x", "%t === x"))
}

// soft are soft keywords, as names and as what they may be.
func (m *maker) soft() string {
	word := func() string {
		return pick(m, "match", "case", "type", "_", "match", "type", "print", "exec", "async", "await", "lazy")
	}
	a, b := word(), word()
	return strings.NewReplacer("%a", a, "%b", b, "%e", m.atom()).Replace(pick(m, "%a %e", "%a %b", "%a = %e", "%a: %e", "%a.%b = %e", "%a(%e)", "%a[%e]", "%a[%e]: %b", "%a (%e): %b", "%a (%e):\n    %b", "%a %e:\n case %b: pass", "%a %e:\n    %b", "%a *%e", "%a -%e", "%a not %e", "%a, %b = %e", "%a %b = %e", "%a %b[T] = %e", "%a %b[T=%e] = %e", "%a %b: %e",
		"match %a:\n  case %b: pass", "match %a, %b:\n  case _ if %e: pass", "match (%a):\n  case (%b): pass\n  case _:", "match %e:\n  case %a.%b: pass", "match %e:\n  case %a(%b=_): pass", "match x:\n  case [_, _]: pass\n  case _ | _: pass", "match x:\n  case x: pass\n  case y: pass", "match x:\n  case _ as _: pass", "match x:\n  case %a as %b: pass", "match x\n  case y: pass",
		"match x:\ncase y: pass", "match x:\n  pass", "match x:\n  case y\n    pass", "match x: case y: pass", "match x:\n  case y: pass\n  x", "match x:\n  case 1 | y: pass", "match x:\n  case y | 1: pass", "match x:\n  case {**%a, 1: y}: pass", "match x:\n  case A(%a, %a): pass", "match x:\n  case {'a': 1, 'a': 2}: pass", "match x:\n  case [*a, *b]: pass", "match:\n  case x: pass",
		"type X[T] = T; %a", "type = %e", "type: %e", "type(%e) = 1", "type X", "type X = ", "type X[T: int, T] = T", "type X[] = T", "type X[T,] = %e", "type X[*T: int] = %e", "type X[**T: int, **T] = %e", "type X[T = int, U] = %e", "class A[T]: type X = (yield)", "class A[T: (yield)]: pass", "def f[T: (x := 1)](): pass", "def f[T](x: (y := 1)): pass", "class A[T](x := 1): pass", "type X = await y", "type X = [z async for z in y]", "def f[__debug__](): pass",
		"def %a(%b): %a", "class %a(%b): pass", "import %a.%b", "import %a as %b", "from %a import %b", "lambda %a: %b", "for %a in %b: pass", "with %a as %b: pass", "del %a, %b", "global %a", "%a if %b else %a", "%a := %b", "(%a := %b)", "f(%a=%b)", "@%a\ndef %b(): pass", "async def f(): %a = await %b", "async def f(): await %a %b", "await %a", "async %a", "async for %a in %b: pass", "async with %a: pass", "[x async for x in %a]", "def f(): await %a", "lambda: await %a", "lambda: (yield %a)", "[(yield %a) for x in y]", "[await %a for x in y]", "async def f():\n  return [x for x in await %a if await %b]",
		"try: %a\nexcept %a, %b: pass", "try: %a\nexcept* %a, %b as x: pass", "try: %a\nexcept (%a, %b), c: pass", "try: %a\nexcept*: pass", "try: %a\nexcept: pass\nexcept x: pass", "try: %a\nexcept x: pass\nexcept* y: pass", "try: %a\nfinally: return %b", "try: %a\nexcept* x: return", "for x in y:\n  try: z\n  finally: break", "while x:\n  try: pass\n  finally:\n    continue", "try: %a", "try:\n  %a\n%b", "try:\n  pass\nelse: pass", "try: pass\nfinally: pass\nexcept: pass"))
}

// soup is tokens of the list, one behind the other.
func (m *maker) soup() string {
	var b strings.Builder
	for range 1 + m.IntN(7) {
		b.WriteString(pick(m, m.pieces...) + pick(m, " ", " ", "", "\n"))
	}
	return b.String()
}

// fields is an f-string or t-string whose fields have anything in them.
func (m *maker) fields() string {
	q := pick(m, `"`, `'`, `"""`, `'''`)
	var b strings.Builder
	b.WriteString(pick(m, "f", "t", "f", "t", "rf", "tr", "fb", "fu", "ft", "F", "Rt") + q)
	for range 1 + m.IntN(2) {
		b.WriteString(pick(m, "", "", "a", "{{", "}}", "\\N{DASH}", "\\", "#", "{", "}", "\n"))
		b.WriteString("{" + pick(m, "", "", " ", "\n", "#", "*", "**", "\\\n", "\\") + pick(m, m.expr(), m.atom(), m.atom(), "", "lambda x: y", "lambda x", "x y", "yield", "yield x", "x, y", "x := 1", "x for x in y", "await x", "x = 1", "import x", "x;", "'", `"`, "x[", "(x", "x)", "x]", "{x", "x#", "x -> y", "not x", "*x, y", "**x", "1.", "1if x else y", "x.", "f'{x}'", `f"{x}"`, "x or", "$", "?", "€", "x \\\n+ y", "x != y", "x #\"{}'\n", "f'{x\n}'", "f\"\"\"{x}\n\"\"\"", "'#'", "x\n, y\n"))
		b.WriteString(pick(m, "", "", "", "=", " = ", "=\n", "==", "=!") + pick(m, "", "", "", "!r", "!s", "!a", "!x", "! r", "!r ", "!", "!!", "!r!s", "!é", "!1", "!=", "!r=", "!\n", "!rs", "!print"))
		b.WriteString(pick(m, "", "", "", ":", ":>5", "::", ":{y}", ":{y!r}", ":{y:{z}}", ":{y:{z:{w}}}", ":{", ":}", ":\n", ":{}", ":{!r}", ":{y=}", ":'", `:"`, ":{{", ":}}", ":\\d", ":{*y}", ":{lambda x: 1}", ":=5", ":!r", ":#x", ":é", ":{y", ":{y}}", ":{y=}", ":a{y=}b", ":{y:{z=}}", ":a{y:b{z}}{z=}", ":{x!=y:b}", ":{f'{y\n}'=}", ":\n{x=\n}"))
		b.WriteString(pick(m, "}", "}", "}", "}", "}}", "", ")", "]"))
	}
	return b.String() + pick(m, q, q, q, q, "", "\"", "'") + pick(m, "", "", "", " 's'", " x", "\n(", " f'{y}'", " t'{y}'", " b'y'", ".z", "[", " = 1")
}
