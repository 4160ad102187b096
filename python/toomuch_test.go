// Toomuch_test.go has small programs that ask for more than there is: memory, digits, depth. Each gets CPython's exception,
// soon and before the memory is taken, and the interpreter goes on.

package python_test

import (
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/python"
)

// bomb is an expression, what stands before it, and the exceptions that may come of it.
type bomb struct{ before, call, want string }

// source is the whole program.
func (b bomb) source() string {
	return b.before + "\ntry:\n " + b.call + "\nexcept BaseException as e: print(type(e).__name__)\nelse: print('nothing')\n"
}

const (
	memory    = "MemoryError"
	tooMuch   = "MemoryError OverflowError"
	recursion = "RecursionError"
	stop      = "KeyboardInterrupt"
)

// nested makes x deeply nested before the call.
func nested(inner, outer string) string {
	return "x = " + inner + "\nfor _ in range(100000): x = " + outer
}

var bombs = []bomb{
	// Repeated and padded text, bytes, lists.
	{"", "'a' * 10**9", memory},
	{"", "'é' * 10**9", memory},
	{"", "b'a' * 10**9", memory},
	{"", "bytearray(b'a') * 10**9", memory},
	{"", "[0] * 10**9", memory},
	{"", "(0,) * 10**9", memory},
	{"", "bytes(10**9)", memory},
	{"", "bytearray(10**9)", memory},
	{"", "'a' * 10**30", "OverflowError"},
	{"", "[0] * 10**30", "OverflowError"},
	{"", "bytes(10**30)", "OverflowError"},
	{"x = [0]", "x.__imul__(10**9)", memory},
	{"x = bytearray(b'a')", "x.__imul__(10**9)", memory},
	{"x = 'a' * 10**6", "x.join([x] * 1000)", memory},
	{"x = b'a' * 10**6", "x.join([x] * 1000)", memory},
	{"x = 'a' * 10**6", "x.replace('a', 'b' * 1000)", memory},
	{"x = 'a' * 10**6", "x.replace('', 'b' * 1000)", memory},
	{"x = b'a' * 10**6", "x.replace(b'a', b'b' * 1000)", memory},
	{"x = '\\t' * 10**6", "x.expandtabs(10**4)", memory},
	{"x = b'\\t' * 10**6", "x.expandtabs(10**4)", memory},
	{"", "'x'.expandtabs(10**30)", "OverflowError"},
	{"", "'x'.zfill(10**9)", memory},
	{"", "'x'.center(10**9)", memory},
	{"", "'x'.ljust(10**9)", memory},
	{"", "'x'.rjust(10**9, 'é')", memory},
	{"", "b'x'.zfill(10**9)", memory},
	{"", "b'x'.center(10**9)", memory},
	{"", "'x'.center(10**30)", "OverflowError"},
	{"x = 'x' * 10**6", "x.translate({120: 'y' * 1000})", memory},
	{"x = 'ß' * 10**7", "x.upper() + x.upper() + x.upper()", memory},
	{"x = 'x' * 10**6", "[x[:i] for i in range(10**6, 0, -1)]", memory},
	{"x = ['x' * 10**6] * 1000", "''.join(x)", memory},
	{"x = ['x' * 10**6] * 1000", "print(*x, file=__import__('io').StringIO())", memory},
	{"x = ['x' * 10**6] * 1000", "repr(x)", memory},
	{"x = ['x' * 10**6] * 1000", "f'{x}{x}'", memory},
	{"x = ['x' * 10**6] * 1000", "'%s' % x", memory},
	{"import io\nx = io.StringIO()", "[x.write('x' * 10**6) for _ in range(10**4)]", memory},
	{"import io\nx = io.BytesIO()", "[x.write(b'x' * 10**6) for _ in range(10**4)]", memory},
	{"import io\nx = io.BytesIO()\nx.seek(10**12)", "x.write(b'x')", tooMuch},
	{"import io\nx = io.StringIO()\nx.seek(10**12)", "x.write('x')", tooMuch},
	{"import textwrap", "textwrap.indent('x\\n' * 10**6, ' ' * 1000)", memory},

	// Formats.
	{"", "'%1000000000d' % 1", memory},
	{"", "'%1000000000s' % 1", memory},
	{"", "'%.1000000000d' % 1", memory},
	{"", "'%*d' % (10**9, 1)", memory},
	{"", "'%.1000000000f' % 1.5", "MemoryError OverflowError ValueError"},
	{"", "b'%1000000000d' % 1", memory},
	{"", "'%99999999999999999999d' % 1", "ValueError"},
	{"", "f'{1:1000000000}'", memory},
	{"", "f'{\"x\":1000000000}'", memory},
	{"", "f'{1.5:1000000000}'", memory},
	{"", "f'{1j:1000000000}'", memory},
	{"", "f'{1.5:.1000000000f}'", "MemoryError OverflowError ValueError"},
	{"", "f'{1:{10**9}}'", memory},
	{"", "f'{1:99999999999999999999}'", "ValueError"},
	{"", "'{:1000000000}'.format(1)", memory},
	{"", "'{:0>1000000000}'.format('x')", memory},
	{"", "format(1, '01000000000,')", memory},

	{"import datetime", "datetime.datetime.now().strftime('%c' * 10**7)", memory},
	{"import time", "time.strftime('%c' * 10**7)", memory},

	// Numbers.
	{"", "10**10**8", memory},
	{"", "10**10**30", tooMuch},
	{"", "1 << 10**10", tooMuch},
	{"", "1 << 10**30", tooMuch},
	{"", "1 << (1 << 40)", tooMuch},
	{"", "pow(3, 10**12)", tooMuch},
	{"", "pow(10**1000, 10**6)", memory},
	{"x = 7", "[x := x * x for _ in range(100)]", memory},
	{"", "str(10**5000)", "ValueError"},
	{"", "int('9' * 5000)", "ValueError"},
	{"", "int('9' * 10**7)", "ValueError"},
	{"", "f'{10**5000}'", "ValueError"},
	{"", "'%d' % 10**5000 if 0 else '%d' % (10**5000)", "ValueError"},
	{"", "(1).to_bytes(10**9, 'big')", memory},
	{"import math", "math.factorial(10**9)", tooMuch},
	{"import math", "math.factorial(10**30)", "OverflowError"},
	{"import math", "math.comb(10**9, 5 * 10**8)", tooMuch},
	{"import math", "math.perm(10**9, 5 * 10**8)", tooMuch},
	{"import math", "math.lcm(*range(1, 10**7))", tooMuch},
	{"import math", "math.ldexp(1.0, 10**9)", "OverflowError"},
	{"", "10.0 ** 400", "OverflowError"},
	{"", "int(1e308) ** 10**7", memory},
	{"import random", "random.getrandbits(10**11)", tooMuch},
	{"import math\nx = 1 << 10**8", "math.isqrt(x + 1)", memory},
	{"import math\nx = (1 << 10**8) + 1", "math.gcd(x, x >> 1)", memory},
	{"x = (1 << 10**8) + 1", "x % (x >> 5 * 10**7)", memory},
	{"x = (1 << 10**8) + 1", "x // (x >> 5 * 10**7)", memory},
	{"x = (1 << 10**8) + 1", "divmod(x, x >> 9 * 10**7)", memory},
	{"x = (1 << 10**8) + 1", "x * (x >> 95 * 10**6)", memory},
	{"x = (1 << 10**8) + 1", "pow(3, x, x)", memory},
	{"x = (1 << 10**7) + 1", "pow(3, -1, x) and pow(x - 2, -1, x)", memory},
	{"import sys\nx = (1 << 10**8) + 1", "str(x)", "ValueError"},
	{"import sys\nsys.set_int_max_str_digits(0)\nx = (1 << 10**8) + 1", "try: str(x)\n finally: sys.set_int_max_str_digits(4300)", memory},
	{"import random", "random.randbytes(10**9)", memory},

	// Containers that grow from iterators.
	{"", "list(range(10**9))", memory},
	{"", "tuple(range(10**9))", memory},
	{"", "[*range(10**9)]", memory},
	{"", "{*range(10**9)}", memory},
	{"", "set(range(10**9))", memory},
	{"", "frozenset(range(10**9))", memory},
	{"", "dict.fromkeys(range(10**9))", memory},
	{"", "{i: i for i in range(10**9)}", memory},
	{"", "[i for i in range(10**9)]", memory},
	{"", "sorted(range(10**9))", memory},
	{"", "list(range(10**30))", tooMuch},
	{"", "len(range(10**30))", "OverflowError"},
	{"", "bytes(1 for _ in iter(int, 1))", memory},
	{"", "bytearray(iter(int, 1))", memory},
	{"", "list(zip(iter(int, 1), iter(int, 1)))", memory},
	{"", "list(map(str, range(10**9)))", memory},
	{"", "list('x' * 10**8)", memory},
	{"", "('x,' * 10**7).split(',')", memory},
	{"", "('x\\n' * 10**7).splitlines()", memory},
	{"", "(b'x,' * 10**7).split(b',')", memory},
	{"def f(*a): pass", "f(*range(10**9))", memory},
	{"def f(a, *b): pass\nx = iter(int, 1)", "(lambda a, *b: 1)(*x)", memory},
	{"def g():\n while 1: yield bytes(10**6)", "list(g())", memory},
	{"def g():\n while 1: yield from [0] * 1000", "[*g()]", memory},
	{"import itertools", "list(itertools.product(range(100), repeat=100))", memory},
	{"import itertools", "itertools.product(range(100), repeat=10**9)", tooMuch},
	{"import itertools", "list(itertools.permutations(range(100)))", memory},
	{"import itertools", "list(itertools.combinations(range(1000), 500))", memory},
	{"import itertools", "list(itertools.repeat(0, 10**9))", memory},
	{"import itertools", "list(itertools.accumulate(itertools.repeat('x' * 100)))", memory},
	{"import itertools", "list(itertools.chain.from_iterable(itertools.repeat([0] * 100)))", memory},
	{"import itertools", "itertools.tee([], 10**9)", memory},
	{"import itertools", "a, b = itertools.tee(iter(int, 1))\n for _ in a: pass", memory},
	{"import itertools", "list(itertools.batched(range(10**9), 10**9))", memory},
	{"import collections", "collections.deque(range(10**9))", memory},
	{"import collections", "collections.deque([0]) * 10**9", memory},
	{"import collections", "list(collections.Counter(a=10**9).elements())", memory},
	{"import collections", "collections.ChainMap(*[{}] * 10**9)", memory},
	{"import heapq", "heapq.nlargest(10**9, range(10**9))", memory},
	{"import array", "array.array('i', [0]) * 10**9", memory},
	{"import queue\nq = queue.Queue()", "[q.put([0] * 100) for i in range(10**9)]", memory},
	{"import functools\n@functools.cache\ndef f(n): return n", "[f(n) for n in iter(range(10**9))]", memory},
	{"import dataclasses", "dataclasses.make_dataclass('A', ['a%d' % i for i in range(10**9)])", memory},
	{"l = [0]", "l[10**9:] = l * 10**9", memory},
	{"l = [0] * 1000", "[l.extend(l) for _ in range(100)]", memory},
	{"b = bytearray(1000)", "[b.extend(b) for _ in range(100)]", memory},
	{"d = {}", "[d.__setitem__(i, i) for i in range(10**9)]", memory},

	// Modules with counts of their own.
	{"import struct", "struct.pack('1000000000x')", memory},
	{"import struct", "struct.pack('1000000000s', b'')", memory},
	{"import struct", "struct.calcsize('99999999999999999999x')", "error"},
	{"import struct", "struct.unpack('1000000000B', b'')", "error"},
	{"import secrets", "secrets.token_bytes(10**9)", memory},
	{"import os", "os.urandom(10**9)", memory},
	{"import base64", "[base64.b64encode(b'x' * 10**8) for _ in range(9)]", memory},
	{"import binascii", "binascii.hexlify(b'x' * 10**8) + bytes(10**8)", memory},
	{"import json", "json.dumps([0] * 10**8)", memory},
	{"import json", "json.dumps({'x': 1}, indent=10**9)", memory},
	{"import json", "json.loads('[' * 100000)", recursion},
	{"import json", "json.loads('{\"a\":' * 100000)", recursion},
	{"import string", "string.Template('$x' * 10**6).substitute(x='y' * 1000)", memory},

	// Regular expressions: their size and depth; those that take for ever are tested with Stop.
	{"import re", "re.compile('(' * 100000 + ')' * 100000)", recursion + " error PatternError"},
	{"import re", "re.compile('a{99999999999}')", "OverflowError error PatternError"},
	{"import re", "re.compile('(a{1000}){1000}').match('a' * 10) or 1 // 0", "MemoryError ZeroDivisionError"},
	{"import re", "re.compile('(((((a{99}){99}){99}){99}){99})').match('a' * 10) or 1 // 0", "MemoryError ZeroDivisionError"},
	{"import re", "re.compile('|'.join('a%d' % i for i in range(10**4))).match('x') or 1 // 0", "ZeroDivisionError"},
	{"import re", "re.sub('', 'x' * 1000, 'y' * 10**5)", memory},
	{"import re", "re.findall('', 'x' * 10**8)", memory},
	{"import re", "re.match('(a?){300000}', 'a' * 300000).group(2)", "IndexError MemoryError RecursionError"},
	{"import re", "re.match('(?:a|b)*', 'ab' * 10**6).end() // 0", "ZeroDivisionError"},
	{"import re", "re.match('(a|b)*?c', 'ab' * 10**5) or 1 // 0", "ZeroDivisionError RecursionError"},

	// Depth.
	{nested("[]", "[x]"), "repr(x)", recursion},
	{nested("[]", "[x]"), "x == [x]", recursion + " MemoryError"},
	{nested("()", "(x,)"), "hash(x)", recursion},
	{nested("{}", "{1: x}"), "str(x)", recursion},
	{nested("[]", "[x]"), "__import__('copy').deepcopy(x)", recursion},
	{nested("[]", "[x]"), "__import__('json').dumps(x)", recursion},
	{nested("()", "(x,)"), "isinstance(1, x)", recursion},
	{nested("[]", "[x]") + "\ny = []\nfor _ in range(100000): y = [y]", "x < y", recursion},
	{nested("frozenset()", "frozenset([x])"), "repr(x)", recursion},
	{nested("iter([1])", "map(int, x)"), "list(x)", recursion},
	{"def g(n):\n if n: yield from g(n - 1)", "list(g(10**6))", recursion},
	{nested("ValueError()", "ExceptionGroup('', [x])"), "x.split(TypeError)", recursion},
	{nested("ValueError()", "ExceptionGroup('', [x])"), "x.subgroup(TypeError)", recursion},
	{nested("ValueError()", "ExceptionGroup('', [x])"), "repr(x)", recursion},
	{nested("ValueError()", "ExceptionGroup('', [x])"), "''.join(__import__('traceback').format_exception(x)) and 1 // 0", "RecursionError MemoryError ZeroDivisionError"},
	{"class A: pass\nx = A()\nfor _ in range(100000):\n y = A(); y.x = x; x = y", "__import__('copy').deepcopy(x)", recursion},
	{"import dataclasses\n@dataclasses.dataclass\nclass A: x: object\nx = A(1)\nfor _ in range(100000): x = A(x)", "repr(x)", recursion},
	{"import dataclasses\n@dataclasses.dataclass\nclass A: x: object\nx = A(1)\nfor _ in range(100000): x = A(x)", "dataclasses.asdict(x)", recursion},
	{"import ast", "ast.literal_eval('(' * 100000)", "SyntaxError MemoryError " + recursion},
	{"import ast", "ast.parse('-' * 100000 + '1')", "MemoryError " + recursion},
	{"import ast", "ast.literal_eval('[' * 150 + ']' * 150) and 1 // 0", "ZeroDivisionError"},

	// Sources.
	{"", "compile('(' * 100000, '', 'eval')", "SyntaxError MemoryError " + recursion},
	{"", "compile('-' * 10**6 + '1', '', 'eval')", "MemoryError " + recursion},
	{"", "compile('not ' * 10**6 + '1', '', 'eval')", "MemoryError " + recursion},
	{"", "compile('x' + '.a' * 10**6, '', 'eval')", "MemoryError " + recursion},
	{"", "compile('1' + '+1' * 10**6, '', 'eval') and 1 // 0", "ZeroDivisionError MemoryError " + recursion},
	{"", "compile('f(' * 199 + ')' * 199, '', 'eval') and 1 // 0", "ZeroDivisionError MemoryError"},
	{"", "compile('if 1:\\n' + ''.join(' ' * i + 'if 1:\\n' for i in range(1, 10**4)), '', 'exec')", "IndentationError MemoryError"},
	{"", "compile('lambda: ' * 10**5 + '1', '', 'eval')", "MemoryError " + recursion},
	{"", "compile('x=' * 10**6 + '1', '', 'exec') and 1 // 0", "ZeroDivisionError MemoryError " + recursion},
	{"", "compile('[' + '1,' * 10**6 + ']', '', 'eval') and 1 // 0", "ZeroDivisionError MemoryError"},
	{"", "compile('a' * 10**6, '', 'eval') and 1 // 0", "ZeroDivisionError MemoryError"},
	{"", "compile('\"' + 'a' * 10**7 + '\"', '', 'eval') and 1 // 0", "ZeroDivisionError MemoryError"},
	{"", "compile('\\n' * 10**7, '', 'exec') and 1 // 0", "ZeroDivisionError MemoryError"},
	{"", "compile('9' * 10**7, '', 'eval')", "SyntaxError"},
	{"", "compile('f\"' + '{x' * 1000, '', 'eval')", "SyntaxError"},
	{"", "compile('f\"{x:' * 200, '', 'eval')", "SyntaxError"},
	{"", "compile('1 ** ' * 10**5 + '1', '', 'eval')", "MemoryError " + recursion},
	{"", "compile('1 if 1 else ' * 10**5 + '1', '', 'eval')", "MemoryError " + recursion},
	{"", "compile('try: pass\\nfinally:\\n' * 1000, '', 'exec')", "IndentationError"},
	{"", "compile('\"a\" * 10**9', '', 'eval') and 1 // 0", "ZeroDivisionError"},
	{"", "compile('10 ** 10 ** 10', '', 'eval') and 1 // 0", "ZeroDivisionError"},
	{"", "compile('1 << 10 ** 10', '', 'eval') and 1 // 0", "ZeroDivisionError"},
	{"x = '1'\nfor _ in range(10): x = 'eval(%r)' % x", "eval(x) // 0", "ZeroDivisionError"},
	{"def f(s): return eval('f(s)')", "f(0)", recursion},
	{"s = 'exec(s)'", "exec(s)", recursion},
	{"", "type('A', (), {'__slots__': ['a%d' % i for i in range(10**4)]})() and 1 // 0", "ZeroDivisionError"},
	{"x = object\nfor i in range(10**3): x = type('A', (x,), {})", "x.mro()[10**5]", "IndexError " + tooMuch},

	// Sleep and time.
	{"import time", "time.sleep(10**30)", "OverflowError"},
	{"import asyncio", "asyncio.run(asyncio.wait_for(asyncio.sleep(10**9), 1))", "TimeoutError"},
	{"import asyncio\nasync def main():\n async with asyncio.TaskGroup() as g:\n  while 1: g.create_task(asyncio.sleep(1))", "asyncio.run(main())", "MemoryError ExceptionGroup"},
	{"import asyncio\nasync def main():\n q = asyncio.Queue()\n while 1: q.put_nowait(0)", "asyncio.run(main())", memory},
	{"import asyncio\nasync def f(): await f()", "asyncio.run(f())", recursion},

	// Structures that are as big as they are deep, many times over: Stop is answered.
	{"import sys, threading, _thread\nx = ()\nfor _ in range(60): x = (x, x)\nthreading.Timer(.02, _thread.interrupt_main).start()", "hash(x)", stop},
	{"import threading, _thread\nx = []\nfor _ in range(60): x = [x, x]\nthreading.Timer(.02, _thread.interrupt_main).start()", "repr(x)", stop},
	{"import threading, _thread\nx = y = []\nfor _ in range(60): x, y = [x, x], [y, list(y)]\nthreading.Timer(.02, _thread.interrupt_main).start()", "x == y", stop},
	{"import threading, _thread, math\nthreading.Timer(.02, _thread.interrupt_main).start()", "math.lcm(*range(1, 10**6))", stop},
	{"import threading, _thread\nthreading.Timer(.02, _thread.interrupt_main).start()", "pow(3, 1 << 10**7, 10**1000 + 1)", stop},
	{"", "('a' * 10**7).encode('utf-32')", memory},
	{"", "('\\0' * 10**7).encode('unicode_escape')", memory},
	{"", "bin(1 << 10**8)", memory},
	{"import math", "math.comb(10**8, 5 * 10**7)", memory},
	{"import itertools, collections", "collections.deque(itertools.count())", memory},
	{"import itertools", "dict.fromkeys(itertools.count())", memory},
	{"import itertools", "list(itertools.tee(itertools.count())[0])", memory},
	{"import itertools", "list(itertools.groupby(itertools.count()))", memory},
	{"import itertools", "itertools.product(range(10**8), repeat=3)", memory},
	{"class C:\n def __getattr__(s, n): return getattr(s, n)", "C().x", recursion},
	{"class C:\n def __iter__(s): return s\n def __next__(s): return next(s)", "list(C())", recursion},
	{"class C:\n def __new__(c): return c()", "C()", recursion},
	{"class C:\n def __init_subclass__(c): type('D', (c,), {})", "type('E', (C,), {})", recursion},
	{"class C:\n def __deepcopy__(s, m): return copy.deepcopy(s, m)\nimport copy", "copy.deepcopy(C())", recursion},
	{"class M(type):\n def __call__(c): return c()\nclass C(metaclass=M): pass", "C()", recursion},
	{"class C:\n def __get__(s, o, t): return o.x\nclass D: x = C()", "D().x", recursion},
	{"import pickle", "pickle.loads(b'(' * 10**7)", "EOFError UnpicklingError " + memory},
	{"import json", "json.loads('{\"a\":' * 10**6)", recursion + " JSONDecodeError"},
	{"e = ValueError()\nfor _ in range(10**5): e = ExceptionGroup('g', [e])", "e.split(TypeError)", recursion},

	// Threads, classes.
	{"import threading\ndef g():\n while 1: threading.Thread(target=threading.Event().wait, daemon=True).start()", "g()", "RuntimeError"},
	{"c = object", "exec('while 1: c = type(\"C\", (c,), {})')", memory},
}

// soon is how long a bomb may take on a quiet machine; one that takes ten times as long is stopped, and has failed.
const soon = 2 * time.Second

func TestBombs(t *testing.T) {
	for _, b := range bombs {
		in, out := newInterp(python.Options{Limits: python.Limits{Memory: 40 << 20}})
		name := strings.TrimPrefix(b.before+"\n"+b.call, "\n")
		dog := time.AfterFunc(10*soon, in.Interrupt)
		start := time.Now()
		_, text := run(t, in, out, b.source())
		took := time.Since(start)
		dog.Stop()
		lines := strings.Fields(text)
		if len(lines) == 0 || !strings.Contains(" "+b.want+" ", " "+lines[len(lines)-1]+" ") {
			t.Errorf("%.300s\ngot %.300q, want %s", name, text, b.want)
		}
		if took > soon {
			t.Logf("%.1f s: %.300s", took.Seconds(), name)
		}
		expect(t, in, out, "print('alive')", "alive")
	}
}
