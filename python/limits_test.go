// Limits_test.go checks that no program takes the interpreter with it: recursion, memory and loops without an end are
// Python errors, or end when the host says so, and the interpreter runs the next program.

package python_test

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/python"
)

// watchdog is how long a program that must end may take on a busy machine.
const watchdog = 60 * time.Second

// run runs a program, with a watchdog, and returns what it printed.
func run(t *testing.T, in *python.Interp, out *strings.Builder, source string) (status int, text string) {
	t.Helper()
	out.Reset()
	done := make(chan int, 1)
	go func() { done <- in.Run([]byte(source)) }()
	select {
	case status = <-done:
		return status, out.String()
	case <-time.After(watchdog):
		t.Fatalf("does not end:\n%s", source)
		return 0, ""
	}
}

func newInterp(o python.Options) (*python.Interp, *strings.Builder) {
	out := &strings.Builder{}
	write := func(s string) { out.WriteString(s) }
	o.Stdout, o.Stderr = write, write
	return python.New(o), out
}

// expect runs a program that prints a word.
func expect(t *testing.T, in *python.Interp, out *strings.Builder, source, want string) {
	t.Helper()
	if status, got := run(t, in, out, source); status != 0 || got != want+"\n" {
		if len(got) > 600 {
			got = got[:300] + " … " + got[len(got)-300:]
		}
		t.Errorf("%s\nstatus %d, got %q, want %q", source, status, got, want)
	}
}

// recursions are definitions, and a call that recurses without an end.
var recursions = []struct{ def, call string }{
	{"def f(): return f()", "f()"},
	{"class A:\n def __getattr__(s, n): return s.foo", "A().x"},
	{"class A:\n def __getattribute__(s, n): return s.foo", "A().x"},
	{"class A:\n def __setattr__(s, n, v): s.x = v", "setattr(A(), 'y', 1)"},
	{"class A:\n def __delattr__(s, n): del s.x", "delattr(A(), 'y')"},
	{"class A:\n def __repr__(s): return repr(s)", "repr(A())"},
	{"class A:\n def __str__(s): return str(s)", "f'{A()}'"},
	{"class A:\n def __format__(s, f): return format(s)", "f'{A()}'"},
	{"class A:\n def __eq__(s, o): return s == o", "A() == 1"},
	{"class A:\n def __lt__(s, o): return s < o", "sorted([A(), A()])"},
	{"class A:\n def __hash__(s): return hash(s)", "{A(): 1}"},
	{"class A:\n def __bool__(s): return bool(s)", "not A()"},
	{"class A:\n def __len__(s): return len(s)", "len(A())"},
	{"class A:\n def __iter__(s): return iter(s)", "list(A())"},
	{"class A:\n def __contains__(s, x): return x in s", "1 in A()"},
	{"class A:\n def __getitem__(s, i): return s[i]", "A()[1]"},
	{"class A:\n def __add__(s, o): return s + o", "A() + 1"},
	{"class A:\n def __radd__(s, o): return o + s", "1 + A()"},
	{"class A:\n def __iadd__(s, o):\n  s += o", "exec('a = A(); a += 1')"},
	{"class A:\n def __call__(s): return s()", "A()()"},
	{"class A:\n @property\n def p(s): return s.p", "A().p"},
	{"class A:\n def __init__(s): A()", "A()"},
	{"class A:\n def __new__(c): return A()", "A()"},
	{"class M(type):\n def __call__(c): return c()\nclass A(metaclass=M): pass", "A()"},
	{"class M(type):\n def __instancecheck__(c, x): return isinstance(x, c)\nclass A(metaclass=M): pass", "isinstance(1, A)"},
	{"class A:\n def __enter__(s):\n  with s: pass\n def __exit__(s, *a): pass", "A().__enter__()"},
	{"class D:\n def __get__(s, o, t=None): return o.d\nclass A:\n d = D()", "A().d"},
	{"k = lambda x: sorted([1, 2], key=k)", "k(1)"},
	{"k = lambda x: max([1, 2], key=k)", "k(1)"},
	{"k = lambda x: list(map(k, [1]))", "k(1)"},
	{"k = lambda x: list(filter(k, [1]))", "k(1)"},
	{"def g(): yield from g()", "list(g())"},
	{"def g():\n for x in g(): yield x", "list(g())"},
	{"def f(): return [f() for _ in range(1)]", "f()"},
	{"def f(): return {f(): 1 for _ in range(1)}", "f()"},
	{"def f(): return sum(f() for _ in range(1))", "f()"},
	{"async def f(): await f()", "f().send(None)"},
	{"def f(): return eval('f()')", "f()"},
	{"def f(): exec('f()')", "f()"},
	{"def f():\n class A: x = f()", "f()"},
	{"def f(*a, **k): return f(*a, **k)", "f(1, a=2)"},
	{"def f():\n try: f()\n finally: pass", "f()"},
	{"x = ()\nfor _ in range(100000): x = x,", "repr(x)"},
	{"x = ()\nfor _ in range(100000): x = x,\ny = ()\nfor _ in range(100000): y = y,", "x == y"},
	{"x = ()\nfor _ in range(100000): x = x,", "hash(x)"},
	{"x = []\nfor _ in range(100000): x = [x]", "str(x)"},
	{"x = {}\nfor _ in range(100000): x = {1: x}", "f'{x}'"},
	{"x = []; x.append(x); y = []; y.append(y)", "x == y"},
	{"x = []; x.append(x); y = []; y.append(y)", "x < y"},
	{"x = {}; x[1] = x; y = {}; y[1] = y", "x == y"},
	{"x = iter([1])\nfor _ in range(100000): x = map(int, x)", "list(x)"},
	{"x = iter([1])\nfor _ in range(100000): x = zip(x)", "list(x)"},
	{"x = iter([1])\nfor _ in range(100000): x = enumerate(x)", "list(x)"},
	{"x = iter([1])\nfor _ in range(100000): x = filter(None, x)", "list(x)"},
	{"x = (y for y in [1])\nfor _ in range(100000): x = (y for y in x)", "list(x)"},
	{"x = int,\nfor _ in range(100000): x = x, str", "isinstance([], x)"},
	{"class A:\n def __init__(s, f): s.f = f\n def __call__(s): return s.f()\nx = int\nfor _ in range(100000): x = A(x)", "x()"},
	{"e = ValueError()\nfor _ in range(100000): e = ExceptionGroup('', [e])", "e.split(TypeError)"},
}

func TestRecursion(t *testing.T) {
	in, out := newInterp(python.Options{})
	for _, r := range recursions {
		expect(t, in, out, r.def+"\ntry:\n "+r.call+"\nexcept RecursionError as e: print(str(e)[:32])\n", "maximum recursion depth exceeded")
	}
	expect(t, in, out, "print('alive')", "alive")
}

// TestRecursionUncaught: the traceback of an endless recursion is short, and the next program runs.
func TestRecursionUncaught(t *testing.T) {
	if testing.Short() {
		t.Skip("takes minutes in wasm, where wasm's tests stop, starve and overflow programs in the real worker")
	}
	in, out := newInterp(python.Options{})
	for _, r := range recursions {
		status, text := run(t, in, out, r.def+"\n"+r.call+"\n")
		if status != 1 || !strings.Contains(text, "\nRecursionError: maximum recursion depth exceeded") || len(text) > 1<<18 {
			t.Errorf("%s; %s: status %d, %d bytes: %.300q", r.def, r.call, status, len(text), text)
		}
	}
	expect(t, in, out, "print('alive')", "alive")
}

// TestDeepRecursion: a raised limit is really there.
func TestDeepRecursion(t *testing.T) {
	in, out := newInterp(python.Options{})
	expect(t, in, out, "import sys\nsys.setrecursionlimit(200010)\ndef f(n): return n and 1 + f(n - 1)\nprint(f(200000))", "200000")
	expect(t, in, out, "def f(n): return n and 1 + f(n - 1)\ntry: f(10**9)\nexcept RecursionError: print('deep')", "deep")
}

// TestGoRecursion: what calls Python from Go goes as deep as the limit says, in a browser too, where each level takes its
// part of a stack that can't grow; and then up again and down again.
func TestGoRecursion(t *testing.T) {
	for _, call := range []string{
		"sorted([1], key=f)", "max([1], key=f)", "list(map(f, [1]))", "any(map(f, [1]))", "sum(f(x) for x in [1])", "repr(A())", "str([A()])", "f'{A()}'",
		"A() == 1", "[A()] == [1]", "{A(): 1}", "A() in [1]", "eval('f(1)')", "exec('f(1)')", "getattr(A(), 'x')", "A()[1]", "len(A())", "isinstance(1, B)", "A() + 1", "bool(A())",
	} {
		in, out := newInterp(python.Options{})
		expect(t, in, out, `
import sys
def go(n):
    global left
    left = n
    f(1)
    print(left)
def f(x):
    global left
    left -= 1
    if left:
        `+call+`
    return 1
class M(type):
    def __instancecheck__(c, x): return f(x) == 1
class B(metaclass=M): pass
class A:
    def __repr__(s): return str(f(s))
    def __eq__(s, o): return f(s) == 1
    def __hash__(s): return f(s)
    def __getattr__(s, n): return f(s)
    def __getitem__(s, n): return f(s)
    def __len__(s): return f(s)
    def __bool__(s): return f(s) == 1
    def __add__(s, o): return f(s)
go(300)
sys.setrecursionlimit(10000)
go(1500)
go(1500)
print("done")
`, "0\n0\n0\ndone")
	}
}

// growths are programs that take memory without an end, each in a function that is called.
var growths = []string{
	"l = []\nwhile 1: l.append(0)",
	"l = []\nwhile 1: l += [1, 2, 3]",
	"l = []\nwhile 1: l.extend((1, 2, 3))",
	"l = [1]\nwhile 1: l.extend(l)",
	"l = [1]\nwhile 1: l = l + l",
	"l = [1]\nwhile 1: l *= 2",
	"l = []\nwhile 1: l.insert(len(l), 1)",
	"l = []\nwhile 1: l[len(l):] = [1, 2]",
	"l = [1]\nfor x in l: l.append(x)",
	"l = [1]\nl.extend(x for x in l)",
	"d = {}; i = 0\nwhile 1: d[i] = i; i += 1",
	"d = {}; i = 0\nwhile 1: d.setdefault(i, []); i += 1",
	"d = {}; i = 0\nwhile 1: d.update({i: i}); i += 1",
	"s = set(); i = 0\nwhile 1: s.add(i); i += 1",
	"s = 'x'\nwhile 1: s += s",
	"s = ''\nwhile 1: s += 'x' * 10000",
	"s = 'x'\nwhile 1: s = f'{s}{s}'",
	"s = 'x'\nwhile 1: s = '%s%s' % (s, s)",
	"s = 'x'\nwhile 1: s = s.replace('x', 'xxxx')",
	"s = 'x'\nwhile 1: s = s.join('xxx')",
	"s = b'x'\nwhile 1: s += s",
	"s = bytearray(b'x')\nwhile 1: s += s",
	"s = bytearray()\nwhile 1: s.append(1)",
	"t = 1,\nwhile 1: t += t",
	"l = None\nwhile 1: l = l, 1, 2, 3",
	"l = None\nwhile 1: l = [l]",
	"l = []\nwhile 1: l.append('x' * 1000 + str(len(l)))",
	"l = []\nwhile 1: l.append(object())",
	"class N: pass\nl = None\nwhile 1: n = N(); n.a = l; n.b = n.c = 1; l = n",
	"f = None\nwhile 1:\n def g(f=f): pass\n f = g",
	"class N: pass\no = N(); i = 0\nwhile 1: setattr(o, f'a{i}', i); i += 1",
	"l = []\ndef g(): yield 1\nwhile 1: x = g(); next(x); l.append(x)",
	"e = None\nwhile 1: n = ValueError(); n.__context__ = e; e = n",
	"l = []\nwhile 1: l.append(type('X', (), {}))",
	"d = {}\nwhile 1: d[f'x{len(d)}'] = 'x' * 100",
	"list(range(10**12))", "tuple(iter(int, 1))", "[*iter(int, 1)]", "[i for i in iter(int, 1)]", "{i for i in range(10**12)}",
	"{i: i for i in range(10**12)}", "set(range(10**12))", "dict.fromkeys(range(10**12))", "sorted(iter(int, 1))", "list(zip(iter(int, 1)))",
	"list(map(str, range(10**12)))", "list(enumerate(iter(int, 1)))", "''.join(map(str, iter(int, 1)))", "print(*range(10**12))",
	"def f(*a): pass\nf(*iter(int, 1))", "a, *b = iter(int, 1)", "max([[0] * 10**6 for _ in range(10**6)])",
	"'x' * 10**12", "b'x' * 10**12", "[0] * 10**12", "(0,) * 10**12", "bytes(10**12)", "bytearray(10**12)", "1 << 10**12", "10**10**8", "f'{1:{10**12}}'",
	"('x' * 10**6).join(['y'] * 10**6)",
}

// TestMemory runs what grows without an end on a small quota: MemoryError, and the memory is free afterwards.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes minutes in wasm, where wasm's tests stop, starve and overflow programs in the real worker")
	}
	var before runtime.MemStats // what the tests before have left behind counts, too
	runtime.GC()
	runtime.ReadMemStats(&before)
	in, out := newInterp(python.Options{Limits: python.Limits{Memory: 24<<20 + int64(before.HeapAlloc)}})
	for _, g := range growths {
		body := "  " + strings.ReplaceAll(g, "\n", "\n  ")
		expect(t, in, out, "def test():\n"+body+"\ntry: test()\nexcept (MemoryError, OverflowError): print('refused')\nl = [0] * 5 * 10**5\n", "refused")
	}
	expect(t, in, out, "print('alive')", "alive")
}

// endless are programs that don't end by themselves.
var endless = []string{
	"while True: pass",
	"while 1:\n try: pass\n finally: pass",
	"x = 0\nwhile x >= 0: x += 1",
	"for x in iter(int, 1): pass",
	"def g():\n while 1: yield 1\nfor x in g(): pass",
	"def f(): pass\nwhile 1: f()",
	"while 1: [].append(1)",
	"while 1: len('x')",
	"while 1: 'x'.upper()",
	"l = list(range(10**6))\nwhile 1: l.count(1)",
	"l = list(range(10**6))\nwhile 1: l == l[:]",
	"l = list(range(10**6))\nwhile 1: -1 in l",
	"l = list(range(10**6))\nwhile 1: sorted(l)",
	"l = list(range(10**6))\nwhile 1: sum(l)",
	"l = list(range(10**6))\nwhile 1: set(l)",
	"s = 'ab' * 10**6\nwhile 1: s.replace('a', 'b')",
	"s = 'ab' * 10**6\nwhile 1: s.split('a')",
	"s = 'ab' * 10**6\nwhile 1: s.upper()",
	"s = 'ab' * 10**6\nwhile 1: s.find('c')",
	"s = 'ab' * 10**6\nwhile 1: s.encode()",
	"s = 'ab' * 10**6\nwhile 1: s == s[:-1] + 'b'",
	"s = b'ab' * 10**6\nwhile 1: s.count(b'a')",
	"import re\ns = 'ab' * 10**5\nwhile 1: re.findall('a', s)",
	"x = 3 ** 200000\nwhile 1: x * x",
	"x = 3 ** 200000\nwhile 1: x // 7 ** 1000",
	"x = 10 ** 4000\nwhile 1: str(x)",
	"import re\nre.match('(a*)*b', 'a' * 40)",
	"import re\nre.match('(a|aa)+$', 'a' * 60 + 'b')",
	"import re\nre.match('(.*)(.*)(.*)(.*)(.*)x', 'a' * 1000)",
	"import json\ns = json.dumps(list(range(10**5)))\nwhile 1: json.loads(s)",
	"import hashlib\ns = b'ab' * 10**6\nwhile 1: hashlib.sha256(s)",
	"import random\nl = list(range(10**5))\nwhile 1: random.shuffle(l)",
	"import itertools\nwhile 1: list(itertools.repeat(0, 10**6))",
	"while 1: type('A', (), {})",
	"class A:\n def __getattr__(s, n): return 1\na = A()\nwhile 1: a.x",
	"sum(range(10**12))", "sum(iter(int, 1))", "max(range(10**12))", "min(iter(int, 1))", "any(iter(int, 1))", "10**9 in iter(int, 1)",
	"10**18 in map(int, range(10**12))", "list(filter(None, iter(int, 1)))", "next(filter(None, iter(int, 1)))", "for x in filter(None, iter(int, 1)): pass",
	"next(x for x in iter(int, 1) if x)", "next(map(lambda x: 1 // x if x else f(), iter(int, 1))) if 0 else [0 for x in iter(int, 1) if x]",
	"sum(x for x in iter(int, 1))", "{}.update(zip(iter(int, 1), iter(int, 1)))", "set().update(iter(int, 1))", "set().difference(iter(int, 1))", "set().intersection(iter(int, 1))",
	"{1}.issuperset(x and 0 or 1 for x in iter(int, 1))", "set(iter(int, 1))", "dict(zip(iter(int, 1), iter(int, 1)))", "frozenset(iter(int, 1))",
	"import time\nsorted(range(10**6), key=lambda x: [0 for _ in range(10**6)])",
	"[0].index(1, *[]) if 0 else [0 for _ in iter(int, 1) if _]",
	"async def f():\n while 1: await g()\nasync def g(): pass\nf().send(None)",
	"async def g():\n while 1: yield 1\nasync def f():\n async for x in g(): pass\nf().send(None)",
	"import functools\nfunctools.reduce(lambda a, b: a, iter(int, 1))",
	"def f():\n while 1:\n  try: 1 / 0\n  except ZeroDivisionError: continue\nf()",
	"def f():\n try: g()\n except RecursionError: f()\ndef g(): g()\nwhile 1:\n try: f()\n except RecursionError: pass",
	"pow(3, 10**8, 10**3000 + 1) and [0 for _ in iter(int, 1) if _]",
	"exec('while 1: pass')", "eval('[0 for _ in iter(int, 1) if _]')",
	"class A:\n def __next__(s): return 1\n def __iter__(s): return s\nfor x in A(): pass",
	"class A:\n def __getitem__(s, i): return 1\n2 in A()",
	"class A:\n def __getitem__(s, i): return 1\nfor x in A(): pass",
	"def f(n):\n return f(n - 1) + f(n - 2) if n > 1 else n\nf(100)",
	"while 1:\n match 1:\n  case 2: pass",
	"while 1:\n with open('x') if 0 else __import__('contextlib').nullcontext(): pass",
	"import itertools\nfor x in itertools.count(): pass",
	"import itertools\nsum(itertools.repeat(1))",
	"import itertools\nnext(itertools.dropwhile(lambda x: True, itertools.count()))",
	"import itertools\nlist(itertools.islice(itertools.count(), 10**12, None))",
	"import collections\ncollections.deque(iter(int, 1), maxlen=3)",
	"import collections\ncollections.Counter(iter(int, 1))",
}

// TestInterrupt: Stop ends every program, and the next one runs.
func TestInterrupt(t *testing.T) {
	if testing.Short() {
		t.Skip("takes minutes in wasm, where wasm's tests stop, starve and overflow programs in the real worker")
	}
	for _, source := range endless {
		in, out := newInterp(python.Options{})
		done := make(chan int, 1)
		go func() { done <- in.Run([]byte(source + "\n")) }()
		select {
		case status := <-done:
			t.Errorf("ended by itself with %d: %s\n%s", status, source, out)
			continue
		case <-time.After(20 * time.Millisecond):
		}
		asked := time.Now()
		in.Interrupt()
		select {
		case status := <-done:
			if text := out.String(); status != 130 || !strings.HasSuffix(text, "\nKeyboardInterrupt\n") {
				t.Errorf("%s: status %d\n%s", source, status, text)
			}
			t.Logf("%8.1f ms: %q", float64(time.Since(asked).Microseconds())/1000, source)
		case <-time.After(watchdog):
			t.Errorf("can't be interrupted: %s", source)
			continue
		}
		expect(t, in, out, "print('alive')", "alive")
	}
}

// TestBadSource: what is no program is an error with a type, and the interpreter goes on.
func TestBadSource(t *testing.T) {
	in, out := newInterp(python.Options{})
	for _, c := range []struct{ name, source, last string }{
		{"brackets", strings.Repeat("(", 10000) + strings.Repeat(")", 10000), "SyntaxError: too many nested parentheses"},
		{"lists", "x = " + strings.Repeat("[", 10000), "SyntaxError: too many nested parentheses"},
		{"blocks", blocks(10000), "IndentationError: too many levels of indentation"},
		{"nested calls", strings.Repeat("f(", 150) + strings.Repeat(")", 150), "NameError: name 'f' is not defined"},
		{"unary", "x = " + strings.Repeat("-", 1<<20) + "1", ""},
		{"not", "x = " + strings.Repeat("not ", 1<<18) + "1", ""},
		{"lambda", "x = " + strings.Repeat("lambda: ", 1<<17) + "1", ""},
		{"powers", "x = " + strings.Repeat("2 ** ", 1<<17) + "1", ""},
		{"attributes", "x = a" + strings.Repeat(".b", 1<<18), ""},
		{"calls", "x = a" + strings.Repeat("()", 1<<18), ""},
		{"elif", "if 0: pass\n" + strings.Repeat("elif 0: pass\n", 1<<15) + "1 / 0", ""},
		{"if else", "x = " + strings.Repeat("1 if 0 else ", 1<<16) + "1 / 0", ""},
		{"f-string", "x = " + strings.Repeat("f'{", 300) + strings.Repeat("}'", 300), ""},
		{"sum", "x = 1" + strings.Repeat(" + 1", 1<<18) + "; x / 0", ""},
		{"compare", "x = 1" + strings.Repeat(" < 1", 1<<16) + "; x / 0", ""},
		{"long string", "x = '" + strings.Repeat("a", 1<<20) + "'; 1 / 0", "ZeroDivisionError: division by zero"},
		{"long list", "x = [" + strings.Repeat("1, ", 1<<18) + "]; 1 / 0", "ZeroDivisionError: division by zero"},
		{"long name", strings.Repeat("a", 1<<20), "NameError: name '" + strings.Repeat("a", 1<<20) + "' is not defined"},
		{"long number", "x = " + strings.Repeat("1", 1<<20), "SyntaxError: Exceeds the limit (4300 digits) for integer string conversion: value has 1048576 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."},
		{"many names", manyNames(5000), "ZeroDivisionError: division by zero"},
		{"utf-8", "print('\xff')", "SyntaxError: Non-UTF-8 code starting with '\\xff' in file <string> on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details"},
		{"nul", "print('a\x00b')", "SyntaxError: source code cannot contain null bytes"},
		{"int to str", "str(10 ** 5000)", "ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"},
		{"str to int", "int('1' * 5000)", "ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit"},
		{"module", "import tkinter", "ModuleNotFoundError: No module named 'tkinter'"},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, text := run(t, in, out, c.source+"\n")
			lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
			last := lines[len(lines)-1]
			if strings.HasPrefix(last, "(aioplay") { // what is there instead
				last = lines[len(lines)-2]
			}
			if status != 1 || c.last != "" && last != c.last || !strings.Contains(last, "Error") && c.last == "" || strings.Contains(last, "internal error") {
				t.Errorf("status %d, %.300q, want %.300q", status, last, c.last)
			}
			expect(t, in, out, "print('alive')", "alive")
		})
	}
}

func blocks(n int) string {
	var b strings.Builder
	for i := range min(n, 200) {
		b.WriteString(strings.Repeat(" ", i) + "if 1:\n")
	}
	return b.String()
}

func manyNames(n int) string {
	var b strings.Builder
	b.WriteString("def f():\n")
	for i := range n {
		b.WriteString(" v" + string(rune('a'+i%26)) + strings.Repeat("x", i/26) + " = 1\n")
	}
	return b.String() + "f()\n1 / 0\n"
}

// TestLifetimesCost runs programs that make many objects whose end is watched: the collector may not run for each of them.
func TestLifetimesCost(t *testing.T) {
	for name, p := range map[string]struct {
		source string
		most   uint32 // of its runs
	}{
		"one after another": {"class A:\n    def __del__(self): pass\ndef main():\n    for i in range(30000):\n        a = A()\nmain()\n", 400},
		"all at once":       {"class A:\n    def __del__(self): pass\nall = [A() for i in range(30000)]\nwhile all:\n    all.pop()\n", 80},
		"in a big heap":     {"class A:\n    def __del__(self): pass\nall = [[i] for i in range(1000000)]\nfor i in range(3000):\n    a = A()\n", 60},
		"weak references":   {"import weakref\nclass A: pass\ns = weakref.WeakSet()\nfor i in range(10000):\n    a = A()\n    s.add(a)\n", 400},
		"generators":        {"def g():\n    try:\n        yield 1\n    finally:\n        print()\nfor i in range(10000):\n    it = g()\n    next(it)\n", 400},
		"coroutines":        {"import warnings\nwarnings.simplefilter('ignore')\nasync def f(): pass\nfor i in range(10000):\n    c = f()\n", 400},
		"special methods": {"class A:\n    def __init__(self): self.a = A.__new__(A)\n    def __del__(self): pass\nclass P:\n    @property\n    def p(self): a = A(); a = None\n" +
			"    def __getattr__(self, name): a = A(); a = None\n    def __add__(self, other): a = A(); a = None\n    __call__ = lambda self: A() and None\n    def __eq__(self, other): a = A(); a = None\n" +
			"    def __iter__(self): a = A(); a = None; return self\n    def __next__(self): a = A(); a = None; raise StopIteration\n    def __bool__(self): a = A(); a = None; return True\n" +
			"p = P()\nfor i in range(1000):\n    p.p; p.q; p + 1; p(); p == p; [*p]; bool(p); exec('a = A(); a = None')\n    class C: a = A(); a = None\n", 40},
		"a thread waits": {"import threading\nclass A:\n    def __del__(self): pass\ne = threading.Event()\nt = threading.Thread(target=e.wait)\nt.start()\nfor i in range(10000):\n    a = A()\ne.set(); t.join()\n", 40},
	} {
		in, out := newInterp(python.Options{})
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if st := in.Run([]byte(p.source)); st != 0 {
			t.Fatalf("%s: status %d\n%s", name, st, out)
		}
		runtime.ReadMemStats(&after)
		n := after.NumForcedGC - before.NumForcedGC
		t.Logf("%s: %d", name, n)
		if n > p.most {
			t.Errorf("%s: the collector was asked %d times", name, n)
		}
	}
}

// TestSteps looks that a program which handles the end of its steps, and goes on, is ended all the same: Interp.Limits are final.
func TestSteps(t *testing.T) {
	for _, source := range []string{
		"while True:\n try:\n  while True: pass\n except RuntimeError: pass",
		"while True:\n try:\n  while True: pass\n except: print('handled')\n finally: continue",
		"def f():\n try: f()\n except: f()\n finally: f()\nf()",
		"def g():\n while True:\n  try: yield\n  finally: continue\nwhile True:\n try:\n  for x in g(): pass\n except: pass",
		"class A:\n def __del__(s): pass\nimport gc\nwhile True:\n try:\n  while True:\n   a = A(); a.a = a; gc.collect()\n except RuntimeError: pass",
		"import asyncio\nasync def w():\n while True:\n  try: await asyncio.sleep(0)\n  except RuntimeError: pass\nasync def main():\n" +
			" while True:\n  try: await asyncio.gather(w(), w())\n  except BaseException: pass\nasyncio.run(main())",
		"import asyncio\nloop = asyncio.new_event_loop()\ndef f():\n try:\n  for i in range(1000): pass\n finally: loop.call_soon(f)\nloop.call_soon(f)\n" +
			"while True:\n try: loop.run_forever()\n except: pass",
	} {
		in, out := newInterp(python.Options{Limits: python.Limits{Steps: 300_000}})
		if status, got := run(t, in, out, source); status != 1 || !strings.Contains(got, "RuntimeError: step limit exceeded\n") {
			t.Errorf("%s\nstatus %d, got %.600q", source, status, got)
		}
		expect(t, in, out, "print('alive')", "alive")
	}
}
