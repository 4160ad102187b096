// Grammar.go makes sources of a grammar that is about Python's, and allows a bit more: any expression may be assigned to,
// any statement stand anywhere.

package main

import "strings"

// deeper calls make, or leaf when it is deep enough.
func (m *maker) deeper(leaf, make func() string) string {
	if m.depth > 3 || m.one(4) {
		return leaf()
	}
	m.depth++
	defer func() { m.depth-- }()
	return make()
}

func (m *maker) name() string {
	return pick(m, "a", "b", "x", "y", "f", "T", "self", "é", "__debug__", "match", "type", "case", "_", "print", "exec", "__a", "None", "True", "x.y")
}

func (m *maker) atom() string {
	return pick(m, "a", "b", "x", "1", "2.5", "3j", `"s"`, "b'b'", "None", "True", "False", "...", "()", "[]", "{}", "x.y", "x[0]", "f()", "-1", "f'{x}'", "t'{x}'", `"é"`, "__debug__", "(yield)", "x.y.z",
		"*a", "**k", "x:=1", "'a' 'b'", "f'{x!r:>{w}}'", "...", "lambda: 0", "0x1f", "1_000", "a.__x", "\"\"\"m\nn\"\"\"", "(\n1)")
}

// join makes up to most things, with commas.
func (m *maker) join(most int, make func() string) string {
	var list []string
	for range m.IntN(most + 1) {
		list = append(list, make())
	}
	s := strings.Join(list, ", ")
	if s != "" && m.one(6) {
		s += ","
	}
	return s
}

func (m *maker) expr() string {
	e := m.expr
	return m.deeper(m.atom, func() string {
		switch m.IntN(26) {
		case 0, 1:
			return e() + " " + pick(m, "+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^") + " " + e()
		case 2:
			return e() + " " + pick(m, "<", "==", "!=", "in", "not in", "is", "is not", ">=", "=", "<>", ":=") + " " + e()
		case 3:
			return e() + " " + pick(m, "and", "or") + " " + e()
		case 4:
			return pick(m, "not ", "-", "~", "+", "await ", "yield ", "yield from ", "*", "**", "not") + e()
		case 5:
			return e() + " if " + e() + " else " + e()
		case 6:
			return "lambda " + m.params() + ": " + e()
		case 7:
			return "[" + m.join(3, e) + "]"
		case 8:
			return "(" + m.join(3, e) + ")"
		case 9:
			return "{" + m.join(3, e) + "}"
		case 10:
			return "{" + m.join(3, func() string { return e() + pick(m, ": ", ": ", ": ", " ", ":", "=") + e() }) + "}"
		case 11, 12:
			return e() + "(" + m.join(3, m.arg) + ")"
		case 13:
			return e() + "[" + m.join(2, func() string { return pick(m, e(), e(), e()+":"+e(), ":", "::"+e(), e()+":") }) + "]"
		case 14:
			return e() + "." + m.name()
		case 15:
			return "[" + e() + m.comp() + "]"
		case 16:
			return "(" + e() + m.comp() + ")"
		case 17:
			return "{" + e() + pick(m, "", ": "+e()) + m.comp() + "}"
		case 18, 19:
			return m.fstring()
		case 20:
			return "(" + m.name() + " := " + e() + ")"
		case 21:
			return "(" + e() + ")"
		case 22:
			return e() + ", " + e()
		case 23:
			return "*" + e()
		case 24:
			return pick(m, "\"s\" ", "b's' ", "f's' ", "t's' ", "u's' ") + m.fstring()
		}
		return m.atom()
	})
}

func (m *maker) fstring() string {
	q := pick(m, `"`, `'`, `"""`)
	var b strings.Builder
	b.WriteString(pick(m, "f", "f", "f", "t", "rf", "F", "tr") + q)
	for range m.IntN(3) {
		b.WriteString(pick(m, "", "", "a", "{{", "}}", `\n`, "é", `\d`, `\{`, " ", "\\N{DASH}"))
		b.WriteString("{" + pick(m, "", "", "", " ") + m.expr() + pick(m, "", "", "", "=", "= ") + pick(m, "", "", "", "!r", "!s", "!a", "!x", "! r", "!r ") + pick(m, "", "", "", ":", ":>5", ":{w}", ":{w!r}>", ":{"+m.atom()+"}", ":{w:{x}}", `:\d`) + "}")
	}
	b.WriteString(q)
	return b.String()
}

func (m *maker) arg() string {
	e := m.expr
	return pick(m, e(), e(), m.name()+"="+e(), "*"+e(), "**"+e(), e()+m.comp(), m.atom()+"="+e(), m.name()+":="+e(), m.name()+"=")
}

func (m *maker) comp() string {
	s := pick(m, "", "", "", "", " async") + " for " + pick(m, m.name(), m.name(), m.expr(), "x, y", "*a", "x, *y") + " in " + m.expr()
	if m.one(3) {
		s += " if " + m.expr()
	}
	if m.one(4) {
		s += m.comp()
	}
	return s
}

func (m *maker) params() string {
	return m.join(4, func() string {
		n := m.name()
		return pick(m, n, n, n+"="+m.atom(), "*", "/", "*"+n, "**"+n, n+": "+m.atom(), "*, "+n, n+": "+m.atom()+"="+m.atom(), "*"+n+": *"+m.atom(), "("+n+")", n+"=")
	})
}

func (m *maker) typeParams() string {
	if !m.one(4) {
		return ""
	}
	return "[" + m.join(3, func() string {
		n := m.name()
		return pick(m, n, "T", "T: "+m.expr(), "*Ts", "**P", "T = "+m.expr(), "*Ts = *"+m.atom(), "**P = "+m.atom(), "*Ts: x", "U: int = "+m.atom())
	}) + "]"
}

func (m *maker) pattern() string {
	p := m.pattern
	return m.deeper(func() string {
		return pick(m, "_", "1", "-1", "1+2j", "'s'", "None", "x", "y", "A.b", "*_", "*x", "f''", "1+1", "-x", "()", "[]", "{}", "b'b'", "a.b.c", "__debug__", "True", "+1", "1j+1", "int()")
	}, func() string {
		switch m.IntN(9) {
		case 0:
			return "[" + m.join(3, p) + "]"
		case 1:
			return "(" + m.join(3, p) + ")"
		case 2:
			return p() + " | " + p()
		case 3:
			return p() + " as " + pick(m, "z", "z", "w", "_", "1", "a.b", "x")
		case 4:
			return "{" + m.join(3, func() string {
				return pick(m, "'k': "+p(), "1: "+p(), "**r", "**_", m.atom()+": "+p(), "A.b: "+p(), "'k': "+p(), p())
			}) + "}"
		case 5, 6:
			return pick(m, "A", "A.b", "int", "f()") + "(" + m.join(3, func() string { return pick(m, p(), "k="+p(), "j="+p(), "1="+p(), "k.x="+p()) }) + ")"
		case 7:
			return p() + ", " + p()
		}
		return "(" + p() + ")"
	})
}

// block is an indented block with its colon.
func (m *maker) block(indent string) string {
	if m.one(6) {
		return pick(m, ":", ":", ":", "") + " " + m.simple() + "\n"
	}
	inner := indent + pick(m, "    ", "    ", "    ", "    ", " ", "\t", "")
	s := pick(m, ":", ":", ":", ":", ":", ":", ":", "", "=", ": #c", ":;") + "\n"
	for range 1 + m.IntN(2) {
		s += m.statement(inner)
	}
	return s
}

func (m *maker) simple() string {
	e := m.expr
	switch m.IntN(24) {
	case 0, 1, 2:
		return e()
	case 3, 4:
		return e() + " = " + e()
	case 5:
		return e() + " " + pick(m, "+=", "-=", "**=", "//=", "@=", ">>=", "|=", "++", "!=", "=>", "?=") + " " + e()
	case 6:
		return pick(m, m.name(), e()) + ": " + e() + pick(m, "", " = "+e())
	case 7:
		return "return" + pick(m, "", " "+e())
	case 8:
		return "del " + m.join(2, e)
	case 9:
		return pick(m, "global ", "nonlocal ") + m.join(2, m.name)
	case 10:
		return "assert " + m.join(2, e)
	case 11:
		return "raise " + pick(m, "", e(), e()+" from "+e(), e()+", "+e())
	case 12:
		n := pick(m, "a", "a.b", ".", "..a", "__future__", "...", m.name())
		return "from " + n + " import " + pick(m, "*", "(a, b)", "a as b", "a,", "(a as b,)", "annotations", "braces", "nope", "barry_as_FLUFL", "a.b", "a as b.c", "("+m.join(2, m.name)+")", m.join(2, m.name))
	case 13:
		return "import " + m.join(2, func() string { return pick(m, "a", "a.b", "a as b", "a.b as c", m.name(), "a as "+m.atom()) })
	case 14:
		return pick(m, "pass", "break", "continue")
	case 15:
		return "type " + m.name() + m.typeParams() + " = " + e()
	case 16:
		return "print " + e()
	case 17:
		return m.simple() + "; " + m.simple()
	case 18:
		return e() + " = " + e() + " = " + e()
	case 19:
		return e() + " " + e()
	case 20:
		return "yield " + e()
	case 21:
		return m.name() + " = yield " + e()
	case 22:
		return pick(m, "x = ", "") + "await " + e()
	}
	return pick(m, "x", "a", "x, y", "*a, b", "[a, b]") + " = " + e()
}

func (m *maker) statement(indent string) string {
	if m.depth > 4 || m.one(3) {
		return indent + m.simple() + pick(m, "\n", "\n", "\n", "\n", ";\n", " # c\n", " # type: int\n", "  \n")
	}
	m.depth++
	defer func() { m.depth-- }()
	e, block := m.expr, func() string { return m.block(indent) }
	s := indent
	switch m.IntN(11) {
	case 0:
		s += "if " + e() + block()
		if m.one(3) {
			s += indent + "elif " + e() + block()
		}
		if m.one(3) {
			s += indent + pick(m, "else", "else", "elif", "else if x") + block()
		}
	case 1:
		s += pick(m, "", "", "", "async ") + "for " + pick(m, m.name(), e(), "x, y") + " in " + e() + block()
		if m.one(4) {
			s += indent + "else" + block()
		}
	case 2:
		s += "while " + e() + block()
		if m.one(4) {
			s += indent + "else" + block()
		}
	case 3, 4:
		s += "try" + block()
		star := pick(m, "", "", "", "*")
		for range m.IntN(3) {
			s += indent + "except" + pick(m, star, star, star, star, "*", "") + pick(m, " "+e(), " "+e()+" as "+m.name(), "", " A, B", " A, B as c", " (A, B) as c", " x as y.z") + block()
		}
		if m.one(4) {
			s += indent + "else" + block()
		}
		if m.one(3) {
			s += indent + "finally" + block()
		}
	case 5:
		item := func() string { return e() + pick(m, "", " as "+m.name(), " as "+e(), " as (a, b)") }
		s += pick(m, "", "", "", "async ") + "with " + pick(m, item(), item()+", "+item(), "("+m.join(3, item)+")") + block()
	case 6, 7:
		if m.one(4) {
			s += "@" + e() + "\n" + indent
		}
		s += pick(m, "", "", "", "async ") + "def " + m.name() + m.typeParams() + "(" + m.params() + ")" + pick(m, "", "", "", " -> "+e()) + block()
	case 8:
		s += "class " + m.name() + m.typeParams() + pick(m, "", "", "("+m.join(2, m.arg)+")") + block()
	case 9:
		inner := indent + "    "
		s += "match " + e() + ":\n"
		for range 1 + m.IntN(3) {
			s += inner + "case " + m.pattern() + pick(m, "", "", "", " if "+e()) + m.block(inner)
		}
	case 10:
		s += pick(m, "try", "else", "elif x", "finally", "except", "case x", "except* A", "lambda", "async", "with", "for", "while", "def", "class", "if") + block()
	}
	return s
}

// text is a source of a few statements.
func (m *maker) text() string {
	m.depth = 0
	var b strings.Builder
	for range 1 + m.IntN(3) {
		b.WriteString(m.statement(""))
	}
	return strings.TrimSuffix(b.String(), "\n")
}
