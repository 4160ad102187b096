// Programs.go makes programs that run: what they print tells in which order things happen, and how they end. They are right
// more often than not, always end, and show no addresses.

package main

import (
	"fmt"
	"strings"
)

// prelude is what the programs use: k tells that it was called.
const prelude = `def k(v=None, *a, **kw):
    print("k", v, *a, *sorted(kw.items()), file=out)
    return v
class CM:
    def __init__(self, swallow=False): self.swallow = swallow
    def __enter__(self): print("enter", file=out); return self.swallow
    def __exit__(self, t, v, tb): print("exit", t and t.__name__, v, file=out); return self.swallow
class P:
    __match_args__ = "x", "y"
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"P({self.x!r}, {self.y!r})"
def deco(*names):
    print("deco", names, file=out)
    return lambda f: k(f) and f if False else f
def gen(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None: print("got", got, file=out)
    except ValueError as e:
        yield repr(e)
    finally:
        print("closed", n, file=out)
a, b, c, d = 1, "two", [3, 4], {"k": 5}
`

// program is a prelude and a few functions, with their calls.
func (m *maker) program() string {
	m.depth, m.loops = 0, 0
	var s strings.Builder
	s.WriteString(prelude)
	for i := range 1 + m.IntN(2) {
		fmt.Fprintf(&s, "%sdef f%d(a=%s, *args, b=%s, **kw):\n%s%s", pick(m, "", "", "", "@deco(1)\n@deco(2)\n"), i, m.value(), m.value(), pick(m, "", "", "", "    global c\n"), m.body("    ", true))
	}
	if m.one(3) {
		s.WriteString("class A(P):\n" + m.body("    ", false))
	}
	for i := range 1 + m.IntN(2) {
		call := fmt.Sprintf("f0(%s)", pick(m, "", m.value(), "b=2", "*c", "**d", "1, 2, x=3", "a=1, a2=2"))
		s.WriteString(pick(m,
			fmt.Sprintf("print(%d, %s, file=out)\n", i, call),
			"try:\n    print("+call+", file=out)\nexcept Exception as e:\n    print(type(e).__name__, e, file=out)\n",
			"r = "+call+"\nfor x in r if hasattr(r, '__next__') else [r]:\n    print('item', x if isinstance(x, (int, str, list, tuple)) else type(x).__name__, file=out)\n"))
	}
	s.WriteString(m.body("", false))
	return s.String()
}

func (m *maker) body(indent string, function bool) string {
	var s strings.Builder
	for range 1 + m.IntN(3) {
		s.WriteString(m.runs(indent, function))
	}
	return s.String()
}

func (m *maker) variable() string { return pick(m, "a", "b", "c", "d", "e") }

// value is an expression that runs.
func (m *maker) value() string {
	v := m.value
	return m.deeper(func() string {
		if m.loops > 0 { // without variables nothing grows there
			return pick(m, "0", "1", "-3", `"xyz"`, "None", "[1, 2]", "(1, 2, 3)", "{}", "k(1)", "k(0)", "range(3)")
		}
		return pick(m, "0", "1", "2", "-3", "1.5", `"s"`, `"xyz"`, "None", "True", "[]", "[1, 2]", "(1, 2, 3)", "{}", `{"k": 1}`, "a", "b", "c", "d", "e", "k(1)", "k(0)", "range(3)", "b'x'")
	}, func() string {
		switch m.IntN(24) {
		case 0, 1:
			return "(" + v() + pick(m, " + ", " - ", " // ", " % ", " | ", " & ", " @ ") + v() + ")"
		case 2:
			return "(" + v() + pick(m, " < ", " == ", " != ", " in ", " is ", " is not ", " not in ", " >= ") + v() + ")"
		case 3:
			return "(" + v() + pick(m, " and ", " or ") + v() + ")"
		case 4:
			return "(" + v() + " if " + v() + " else " + v() + ")"
		case 5:
			return "(not " + v() + ")"
		case 6:
			return "k(" + v() + ", " + v() + ")"
		case 7:
			return "[" + v() + ", *" + pick(m, "c", "(1, 2)", v()) + "]"
		case 8:
			return "{" + v() + ": " + v() + ", **" + pick(m, "d", "{}", v()) + "}"
		case 9:
			return "[" + v() + " for " + pick(m, "a", "x", "e", "x, y") + " in " + pick(m, "c", "range(3)", "[(1, 2), (3, 4)]", v()) + pick(m, "", " if "+v(), " for b in "+v()) + "]"
		case 10:
			return "(" + pick(m, "w", "e", "a") + " := " + v() + ")"
		case 11:
			return "(lambda " + pick(m, "", "a", "*a", "a=1", "**kw") + ": " + v() + ")(" + pick(m, "", v(), "1", "*c") + ")"
		case 12:
			return `f"{` + pick(m, "a", "b!r", "c!s:>10", "d=", "1.5:.3f", "k(2)", "a:>{k(5)}", "a:{b}") + `}|{` + pick(m, "a", "e", "c") + `}"`
		case 13:
			return pick(m, "c", "d", "b", v()) + "[" + pick(m, "0", "1", "-1", ":", "::2", `"k"`, "1:") + "]"
		case 14:
			return "P(" + v() + ", " + v() + ")" + pick(m, "", ".x", ".y", ".z")
		case 15:
			return "list(" + pick(m, "gen(2)", "gen(0)", "(x for x in c)", "map(k, c)", v()) + ")"
		case 16:
			return "(" + v() + " < " + v() + " <= " + v() + ")"
		case 17:
			return "{" + v() + " for x in " + v() + "}"
		case 18:
			return "k(*" + v() + ", **" + pick(m, "d", "{}", `{"z": 1}`, v()) + ")"
		case 19:
			return pick(m, "len", "repr", "sorted", "sum", "str", "bool", "type") + "(" + v() + ")" + pick(m, "", "")
		case 20:
			return "(" + v() + ", " + v() + ")"
		case 21:
			return "(-" + v() + ")"
		case 22:
			return "f0.__name__"
		}
		return "k(" + v() + ")"
	})
}

// runs is a statement that runs and ends.
func (m *maker) runs(indent string, function bool) string {
	v := m.value
	if m.depth > 2 || m.one(3) {
		return indent + m.runsSimply(function) + "\n"
	}
	m.depth++
	defer func() { m.depth-- }()
	inner := indent + "    "
	block := func() string { return m.body(inner, function) }
	looped := func() string {
		m.loops++
		defer func() { m.loops-- }()
		return block() + pick(m, "", "", inner+"if "+v()+": break\n", inner+"if "+v()+": continue\n", inner+"break\n")
	}
	switch m.IntN(12) {
	case 0, 1:
		return indent + "if " + v() + ":\n" + block() + pick(m, "", indent+"elif "+v()+":\n"+block(), indent+"else:\n"+block())
	case 2, 3:
		return indent + "for " + pick(m, "a", "e", "e, *a", "c[0]", "d['n']") + " in " + pick(m, "range(3)", "c[:]", "gen(2)", "[(1, 2), (3, 4)]", "list("+v()+")") + ":\n" + looped() + pick(m, "", indent+"else:\n"+block())
	case 4:
		n := fmt.Sprintf("n%d", m.depth)
		return indent + n + " = 0\n" + indent + "while (" + n + " := " + n + " + 1) < " + pick(m, "1", "3", "4") + ":\n" + looped() + pick(m, "", indent+"else:\n"+block())
	case 5, 6, 7:
		s := indent + "try:\n" + block()
		star := pick(m, "", "", "", "*")
		saved := m.loops
		if star != "" {
			m.loops, function = 0, false // nothing may leave an except* clause
		}
		s += indent + "except" + star + " " + pick(m, "ValueError", "(TypeError, KeyError)", "Exception", "ZeroDivisionError", "LookupError", v()) + pick(m, "", " as e") + ":\n" + m.body(inner, function)
		m.loops = saved
		return s + pick(m, "", "", indent+"else:\n"+m.body(inner, function)) + pick(m, "", indent+"finally:\n"+m.body(inner, function))
	case 8:
		return indent + "with CM(" + pick(m, "", "True") + ")" + pick(m, "", " as e", ", CM() as a") + ":\n" + block()
	case 9:
		s := indent + "match " + v() + ":\n"
		for range 1 + m.IntN(3) {
			s += inner + "case " + pick(m, "1 | 2", "[x, *e]", `{"k": e, **rest}`, "P(x=e)", "P(1, e)", "str() as e", "int(e)", "None", "[1, [x, y]]", "(1, e, _)", "[]", "-3", "list() | tuple()", "1.5", "True", `"s"`, "P(x, y) if "+v(), "{}") + ":\n" + m.body(inner+"    ", function)
		}
		return s + pick(m, "", inner+"case _:\n"+m.body(inner+"    ", function))
	case 10:
		loops := m.loops
		m.loops = 0
		defer func() { m.loops = loops }()
		return indent + "def g(e=" + v() + "):\n" + pick(m, "", "", inner+"global b\n") + m.body(inner, true) + indent + "k(g(" + pick(m, "", v()) + "))\n"
	}
	loops := m.loops
	m.loops = 0
	defer func() { m.loops = loops }()
	return indent + "class C" + pick(m, "", "(P)", "(list)", "(int)") + ":\n" + inner + "a = " + v() + "\n" + m.body(inner, false) + indent + "print(sorted(n for n in vars(C) if n[0] != '_'), file=out)\n"
}

func (m *maker) runsSimply(function bool) string {
	v := m.value
	list := []string{
		"print(" + v() + ", file=out)", m.variable() + " = " + v(), m.variable() + " " + pick(m, "+=", "-=", "|=") + " " + v(), "k(" + v() + ")",
		"raise " + pick(m, "ValueError(1)", "KeyError('x')", "TypeError", "ValueError(2) from KeyError(3)", "ExceptionGroup('g', [ValueError(4), TypeError(5)])", "StopIteration(6)", v()),
		"assert " + v() + ", " + v(), "del " + pick(m, "a", "e", "c[0]", "d['k']", "c[:]"), "a, *e = " + v(), "a, (b, e) = " + v(), "c[k(0)] = " + v(), "d[" + v() + "] = " + v(),
		"a = e = " + v(), "a: int = " + v(), "pass", v(),
	}
	if m.loops > 0 {
		list = append(list, "break", "continue", "break", "continue")
	}
	if function {
		list = append(list, "return "+v(), "return", "return "+v())
		if m.one(4) {
			list = append(list, "e = yield "+v(), "yield from "+pick(m, "gen(2)", "c", v()), "yield")
		}
	}
	return pick(m, list...)
}
