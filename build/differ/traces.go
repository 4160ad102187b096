// Traces.go makes programs that fail somewhere in an expression, a statement or a chain of calls, for the traceback's lines, marks,
// repetitions, causes, groups and notes.

package main

import (
	"fmt"
	"strings"
)

// tracePrelude is what the failing programs use; its lines are ones of the program.
const tracePrelude = `import traceback
class Bad:
    def __bool__(self): raise ValueError("no truth")
    def __call__(self, *a, **k): raise TypeError("not called\nbut twice")
    def __getattr__(self, name): raise AttributeError(name)
    def __getitem__(self, i): raise LookupError(i)
    def __add__(self, other): raise ArithmeticError
    __radd__ = __neg__ = __lt__ = __matmul__ = __contains__ = __iter__ = __enter__ = __add__
    def __format__(self, spec): raise RuntimeError(f"spec {spec}")
class Odd(Exception):
    class Inner(Exception): pass
    def __str__(self): return self.args[0] if self.args else None
def f(*a, **k): return a[0] if a else f
def g(x, y=1, *, z=2): return x.nope + y
def h(n): return h(n - 1) if n else 1 / 0
a, b, c, d, bad, ä = 1, "two", [3, 4], {"k": 5}, Bad(), {}
`

// fails is an expression that raises.
func (m *maker) fails() string {
	return pick(m, "1 / 0", "b.nope", "c[7]", "d['x']", "undefined", "int('x')", "f(1)(2)", "None + a", "-b", "b < a", "f(*1)", "f(**1)", "f(k=1, **{'k': 2})", "a @ b", "c['x':1]", "d[c]", "{c: 1}", "{[]}", "not bad", "bad and 1", "bad or 1", "1 if bad else 2", "bad()", "bad(1)(2)",
		"bad.x.y", "bad[0][1]", "bad + 1", "1 + bad", "-bad", "bad < 1 < 2", "0 < 1 < bad", "1 in a", "a in bad", "f'{bad}'", "f'{a}{bad:>5}'", "f'{undefined!r}'", "f'{1/0:{a}}'", "(lambda: 1/0)()", "(lambda x: x.y)(1)", "[1/x for x in (1, 0)]", "{x: 1/x for x in (0,)}", "list(1/x for x in (0,))",
		"[x for x in a]", "[x for x in c if x.y]", "max()", "print(1, sep=2)", "len(1, 2)", "g()", "g(1)", "g(1, z=3, w=4)", "h(1)", "h(3)", "h(7)", "a.b.c", "c.append(1).x", "(a)(1)", "a\t/\t0", "(x := undefined)", "ä['ö']", "b.ñ", "'日本語' + a", "'é' * 1.5", "b[a:b]", "b % c % a", "1 << -1", "2 ** -1 ** b", "~1.5",
		"sum(['x'])", "next(iter([]))", "exec('1/0')", "eval('b.nope')", "eval('1 +')", "compile('x y', 'q', 'exec')", "open(None)", "__import__('nope')", "getattr(a, 'b')", "(yield_ + 1)", "a if b.x else c", "(*a, 1)", "[*a]", "{**a}", "f(*c, *a)", "type('X', (int, str), {})", "Odd.Inner.x", "c[a][b]", "c[\n    a\n][b]", "d[\"k\"][0]", "(1).real.x", "b.upper().x()", "f(a)(b).c")
}

// expr is a failing expression, somewhere in others.
func (m *maker) failingExpr(depth int) string {
	if depth == 0 {
		return m.fails()
	}
	e := m.failingExpr(depth - 1)
	o := pick(m, "a", "b", "c", "f(a, b)", "'é'", "\"日本\"", "c[0]", "(a + 1)", "d.get('k')", "'🎉'", "ä")
	form := pick(m, "(%e)", "%e + %o", "%o + (%e)", "f(%e)", "f(%o, %e, k=1)", "f(%o, k=%e)", "[%e, %o]", "{%o: %e}", "(%o, %e)", "f'{%e}'", "%o if %e else %o", "(%e).x", "(%e)[0]", "c[%e]", "-(%e)", "(lambda: %e)()", "[%e for _ in (1,)]", "f(\n    %o,\n    %e,\n)", "(%o +\n    (%e))",
		"(%o\n+ (%e) +\n%o)", "f(%o)(%e)", "f(*[%e])", "f(**{'k': %e})", "not (%e)", "%o and (%e)", "(%e) or %o", "%o == (%e)", "(%e) < %o", "(%e) in c", "f(x := (%e))", "f(%o,   %e)  # é", "[\n    %o,\n    %e\n]", "f(\n%e\n)", "f(%o, (%e)\n, %o)", "{%e}", "c[0:%e]", "d[%o][%e]", "f(f(f(%e)))", "(%e).a(%o)", "f(%o).b.c[%e]",
		"f('%l', %e)", "f(%e, '%l')", "(%e\n)", "(\n\n%e)", "f(\n    '%l',\n    %e)")
	return strings.NewReplacer("%e", e, "%o", o, "%l", strings.Repeat(pick(m, "x", "é", "日", "long words "), 5+m.IntN(40))).Replace(form)
}

// failingStmt is a statement that raises, at an indentation.
func (m *maker) failingStmt() string {
	e := m.failingExpr(m.IntN(3))
	form := pick(m, "%e", "x = %e", "x = %e; y = 2", "y = 2; x = %e", "a, b = %e", "a, *b, z = 1", "(a, b), z = 1, 2", "x += %e", "c[0] += b", "d['x'] += 1", "a.b = %e", "c[%e] = 1", "del c[9]", "del d[b], a.b", "assert %e", "assert not a, %e", "assert a == 2", "raise ValueError(%e)", "raise ValueError('text', 2)",
		"raise Odd('one\\ntwo')", "raise Odd", "raise Odd.Inner('x')", "raise KeyError('é')", "raise SystemError from %e", "raise a", "raise ValueError from b", "for x in %e: pass", "for x, y in c: pass", "while %e: pass", "if %e: pass", "with %e: pass", "with bad: pass", "with bad as x, a: pass", "with a: pass",
		"import nope", "import os.nope.x", "from os import nope", "from math import pi, nope", "x: int = %e", "class A(%e): pass", "class A(1, 2): pass", "class A:\n    x = %e", "class A(metaclass=f): pass\nA.x", "def q(x=%e): pass", "@f(%e)\ndef q(): pass", "@undefined\nclass A: pass", "@a\n@f\ndef q(): pass", "lambda: 0; %e",
		"match %e:\n    case 1: pass", "match a:\n    case x if %e: pass", "match bad:\n    case a.b: pass", "match a:\n    case undefined.x: pass", "x = \\\n    %e", "return_ = %e  # comment 日本", "x = y = %e", "if a:\n    if b:\n        %e", "try:\n    %e\nfinally:\n    x = 1", "print(*a)", "f(a,\n  b,\n  %e)", "global_ = (%e,)", "x[%e]: int",
		"type X = %e\nX.__value__", "def q[T: 1/0](): pass\nq.__type_params__[0].__bound__", "async def q(): await %e\nq().send(None)", "async def q():\n    async with a: pass\nq().send(None)", "async def q():\n    async for x in a: pass\nq().send(None)", "async def q(): return [x async for x in %e]\nq().send(None)", "def q():\n    yield %e\nnext(q())", "def q():\n    yield from %e\nlist(q())",
		"def q(): return (yield)\nnext(q()); q().send(1)", "exec('''x = 1\n%e\n''')", "exec(compile('%e2 +', 'other', 'exec'))", "x = [\n    i\n    for i in c\n    if i.x\n]", "x = {\n    'k': %e,\n}", "x = f'''\n{%e}\n'''", "x = (a\n     .bit_length()\n     .nope)", "x = f(a)[0](\n    b\n)(c)", "\tx = %e"[m.IntN(2):])
	return strings.ReplaceAll(form, "%e", strings.ReplaceAll(e, "'''", "'"))
}

func indent(s, by string) string { return by + strings.ReplaceAll(s, "\n", "\n"+by) }

// failing is a program that fails.
func (m *maker) failing() string {
	s := func() string { return m.failingStmt() }
	by := pick(m, "    ", "    ", "  ", "\t")
	in := func(s string) string { return indent(s, by) }
	n := m.IntN(12)
	body := ""
	switch m.IntN(18) {
	case 0, 1, 2, 3:
		body = s()
	case 4:
		body = fmt.Sprintf("def one():\n%s\ndef two(x):\n%s\n%s", in(s()), in("return one()"), pick(m, "two(1)", "f(two(1))", "[two(x) for x in c]", "x = two(\n  1,\n)", "class A:\n    x = two(2)", "(lambda: two(1))()", "list(map(two, c))", "sorted(c, key=two)"))
	case 5:
		body = "try:\n" + in(s()) + "\nexcept Exception" + pick(m, " as e:\n", ":\n") + in(s())
	case 6:
		body = "try:\n" + in(s()) + "\nexcept Exception as e:\n" + in(pick(m, "raise ValueError('again') from e", "raise ValueError from None", "raise", "e.add_note('a note\\nof two lines')\ne.add_note('é')\nraise", "e.__notes__ = ['x', 1, None]\nraise", "e.__notes__ = 'x'\nraise", "raise e", "raise e from e", "raise e.with_traceback(None)", "e.__cause__ = ValueError(1)\nraise", "e.__suppress_context__ = True\nraise", "del e\n1/0", "f(e).x"))
	case 7:
		body = "try:\n" + in("try:\n"+in(s())+"\nfinally:\n"+in(s())) + "\nexcept Exception as e:\n" + in("try:\n"+in(s())+"\nexcept Exception as x:\n"+in(pick(m, "raise x from e", "raise e from x", "raise", s())))
	case 8:
		body = fmt.Sprintf("def r(n):\n%s\nr(%d)", in(pick(m, "return r(n - 1) if n else "+m.fails(), "if n: r(n - 1)\n"+s(), "try:\n"+in("r(n - 1) if n else 1/0")+"\nexcept Exception as e:\n"+in("raise ValueError(n) from e"), "[r(n - 1) for _ in range(n)] or b.x", "f(n and r(n - 1)) or f(\n    1 / 0)")), n)
	case 9:
		body = fmt.Sprintf("def even(n): return odd(n - 1) if n else 1/0\ndef odd(n):\n%s\neven(%d)", in("return even(n - 1)"), 2*n)
	case 10:
		body = "raise " + m.group(1+m.IntN(3)) + pick(m, "", " from KeyError(1)", " from ExceptionGroup('c', [OSError(2)])")
	case 11:
		body = "errors = []\nfor x in range(" + fmt.Sprint(1+m.IntN(20)) + "):\n" + in("try:\n"+in(s())+"\nexcept Exception as e:\n"+in(pick(m, "errors.append(e)", "e.add_note(f'number {x}')\nerrors.append(e)"))) + "\nraise ExceptionGroup(" + pick(m, "'many'", "'two\\nlines'", "''") + ", errors" + pick(m, "", "[:3]", " or [ValueError()]") + ")"
	case 12:
		body = fmt.Sprintf("e = ValueError(0)\nfor i in range(%d):\n%s\nraise e", 2*n, in("e = ExceptionGroup(f'level {i}', [e, "+pick(m, "KeyError(i)", "TypeError(i), *[OSError(k) for k in range(i)]")+"])"))
	case 13:
		body = "try:\n" + in("raise "+m.group(2)) + "\nexcept* " + pick(m, "ValueError", "(KeyError, TypeError)", "OSError as e", "Exception as e") + ":\n" + in(pick(m, s(), "raise", "raise ValueError('x')", "pass"))
	case 14:
		body = "try:\n" + in(s()) + "\nexcept Exception as e:\n" + in(pick(m, "print(traceback.format_exc(limit=1), file=out)", "print(traceback.format_exc(limit=-1), file=out)", "traceback.print_exception(e, file=out)", "print(*traceback.format_exception_only(e), file=out)", "print(*traceback.format_tb(e.__traceback__), file=out)", "print(*[x.split('    __builtins__')[0] for x in traceback.TracebackException.from_exception(e, capture_locals=True, limit=1).format()], file=out)",
			"print(*traceback.TracebackException.from_exception(e, max_group_width=2, max_group_depth=2).format(chain=False), file=out)", "print([(x.lineno, x.end_lineno, x.colno, x.end_colno, x.line, x.name) for x in traceback.extract_tb(e.__traceback__) if x.filename == 'p'], file=out)", "print(*traceback.format_exception_only(e, show_group=True), file=out)"))
	case 15:
		t := pick(m, "'x = 1 +'", "'  é y'", "'日本 x'", "None", "''", "'a\\tb c'", "'long '*30", "'x\\n'")
		body = "raise " + pick(m, "SyntaxError", "IndentationError", "TabError", "type('Own', (SyntaxError,), {})") + "('words', (" + pick(m, "'q'", "'p'", "None") + fmt.Sprintf(", %s, %s, %s%s))", pick(m, "1", "0", "3", "None"), pick(m, "1", "0", "-1", "3", "99", "None"), t, pick(m, "", fmt.Sprintf(", %s, %s", pick(m, "1", "2", "None"), pick(m, "0", "5", "99", "-1", "None"))))
	case 16:
		body = "def outer():\n" + in("def gen():\n"+in("x = yield 1\n"+s())+"\ndef rest():\n"+in("yield from gen()")+"\nfor x in "+pick(m, "gen()", "rest()", "(y for y in rest())", "map(f, rest())")+":\n"+in("x")) + "\nouter()"
	case 17:
		body = "async def one(x):\n" + in(s()) + "\nasync def two():\n" + in(pick(m, "await one(1)", "return [await one(x) for x in c]", "x = await one(1) + await one(2)", "async for x in three(): await one(x)", "try:\n"+in("await one(1)")+"\nexcept Exception as e:\n"+in("raise KeyError(2) from e"))) + "\nasync def three():\n" + in("yield 1") + "\ntwo().send(None)"
	}
	if m.one(4) {
		body = "def main():\n" + in(body) + "\nmain()"
	}
	return tracePrelude + body + pick(m, "\n", "\n", "")
}

// group is an exception group of some depth.
func (m *maker) group(depth int) string {
	var parts []string
	for range pick(m, 1, 2, 2, 3, 16, 20) {
		if depth > 0 && m.one(3) {
			parts = append(parts, m.group(depth-1))
		} else {
			parts = append(parts, pick(m, "ValueError(1)", "KeyError('é')", "TypeError('two\\nlines')", "OSError(200, 'words')", "Odd('x')", "Odd.Inner()", "SyntaxError('s', ('p', 1, 2, 'x y'))", "ImportError('no', name='x')", "ValueError()"))
		}
	}
	return "ExceptionGroup(" + pick(m, "'g'", "'é'", "'one\\ntwo'", "''") + ", [" + strings.Join(parts, ", ") + "])"
}
