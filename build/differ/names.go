// Names.go makes programs with a name, an attribute, an import, a keyword or an argument that is misspelt, for what Python
// suggests instead.

package main

import (
	"fmt"
	"strings"
)

// words are what is misspelt where any name will do.
var words = strings.Fields("alpha beta gamma counter total_count user_name items value values result results index first_name maxValue getItem HTTPServer x xs data database " +
	"_private __hidden name names handler on_click is_ready width height colour print_all blech ß été 数据")

// builtinWords are names that every program has.
var builtinWords = strings.Fields("print len range list dict set tuple str int float bool sorted reversed enumerate zip map filter sum min max abs round open input isinstance issubclass hasattr " +
	"getattr setattr type object super property staticmethod classmethod ValueError TypeError KeyError IndexError Exception RuntimeError StopIteration NotImplementedError frozenset bytearray memoryview divmod callable")

// members are names of modules and of built-in types.
var members = []struct{ owner, names string }{
	{"math", "sqrt pi floor ceil factorial gcd isclose cos radians hypot log10 exp fsum"},
	{"random", "random randint choice choices shuffle sample uniform seed"},
	{"json", "dumps loads dump load JSONDecodeError"},
	{"string", "ascii_letters digits punctuation Template capwords ascii_lowercase"},
	{"itertools", "chain combinations permutations product groupby islice accumulate zip_longest takewhile"},
	{"functools", "reduce partial lru_cache wraps cached_property total_ordering singledispatch"},
	{"collections", "Counter defaultdict deque namedtuple OrderedDict ChainMap"},
	{"time", "sleep time monotonic perf_counter strftime"},
	{"dataclasses", "dataclass field asdict replace fields"},
	{"operator", "itemgetter attrgetter add mul methodcaller"},
	{"statistics", "mean median stdev variance mode"},
	{"asyncio", "sleep gather run create_task Queue TaskGroup wait_for get_running_loop"},
	{"''", "upper lower strip split join replace startswith endswith format encode isdigit title"},
	{"[]", "append extend insert remove pop sort reverse index count copy clear"},
	{"{}", "get keys values items update setdefault pop popitem clear"},
	{"set()", "add remove discard union intersection difference symmetric_difference"},
	{"b''", "decode hex fromhex split strip"},
	{"(1, 2)", "index count"},
	{"1.5", "is_integer hex as_integer_ratio real imag"},
	{"3", "bit_length to_bytes numerator conjugate"},
	{"print", "__name__ __doc__ __call__"},
	{"ValueError()", "args add_note with_traceback __cause__ __context__"},
	{"(lambda: 0)", "__code__ __name__ __defaults__ __globals__ __closure__"},
	{"(i for i in [])", "send throw close gi_frame gi_running"},
	{"range(3)", "start stop step index count"},
}

// arguments are calls with a keyword argument that may be misspelt: a format with %s for it.
var arguments = []struct{ call, name string }{
	{"print(1, %s=2)", "sep"}, {"print(1, %s='')", "end"}, {"print(1, %s=True)", "flush"}, {"sorted([], %s=True)", "reverse"}, {"sorted([], %s=len)", "key"}, {"[].sort(%s=len)", "key"},
	{"int('1', %s=3)", "base"}, {"open('x', %s='r')", "mode"}, {"open('x', %s='utf-8')", "encoding"}, {"max([], %s=1)", "default"}, {"min(1, 2, %s=abs)", "key"}, {"enumerate([], %s=1)", "start"},
	{"round(1.5, %s=1)", "ndigits"}, {"'a'.split(%s=1)", "maxsplit"}, {"'a'.encode(%s='utf-8')", "encoding"}, {"''.join(%s=[])", "iterable"}, {"sum([], %s=1)", "start"}, {"zip([], %s=True)", "strict"},
	{"dict(**{'%s': 1}, a=1)", "a"}, {"compile('', '', %s='exec')", "mode"}, {"pow(2, 3, %s=5)", "mod"}, {"eval('1', %s={})", "globals"}, {"__import__('os', %s=0)", "level"}, {"str(b'', %s='utf-8')", "encoding"},
	{"bytes('a', %s='utf-8')", "encoding"}, {"complex(1, %s=2)", "imag"}, {"property(%s=len)", "fget"}, {"ImportError(%s='x')", "name"}, {"AttributeError(%s='x')", "obj"}, {"f(%s=1)", "alpha"}, {"f(1, %s=1)", "beta_value"},
	{"f(1, 2, %s=1)", "gamma"}, {"g(%s=1)", "alpha"}, {"C(%s=1)", "width"}, {"C().m(%s=1)", "height"}, {"D(%s=1)", "first_name"}, {"f(1, **{'%s': 2})", "gamma"}, {"math.isclose(1, 2, %s=1)", "rel_tol"},
	{"json.dumps(1, %s=2)", "indent"}, {"functools.lru_cache(%s=3)", "maxsize"}, {"itertools.accumulate([], %s=1)", "initial"}, {"itertools.zip_longest([], %s=1)", "fillvalue"}, {"collections.deque([], %s=3)", "maxlen"}, {"random.choices([1], %s=2)", "k"},
}

// callees are what arguments calls.
const callees = `import math, json, functools, itertools, collections, random, dataclasses
def f(alpha, /, beta_value=0, *, gamma=1): pass
def g(**kw): return f(**kw)
class C:
    def __init__(self, width=1, height=2): pass
    def m(self, *, height): pass
@dataclasses.dataclass
class D:
    first_name: str
    age: int = 0
`

// typo is a word misspelt, once or twice.
func (m *maker) typo(word string) string {
	r := []rune(word)
	for range pick(m, 1, 1, 1, 2, 3) {
		i := m.IntN(len(r))
		switch m.IntN(9) {
		case 0, 1:
			if len(r) > 1 {
				r = append(r[:i:i], r[i+1:]...)
			}
		case 2, 3:
			r = append(r[:i:i], append([]rune{pick(m, 'a', 'e', 's', 'x', '_', r[i])}, r[i:]...)...)
		case 4:
			if i > 0 {
				r[i-1], r[i] = r[i], r[i-1]
			}
		case 5:
			r[i] = pick(m, 'e', 'o', 'z', 'y')
		case 6:
			r[i] = []rune(swapCase(string(r[i])))[0]
		case 7:
			r = append(r, pick(m, 's', '_', '2'))
		case 8:
			r = []rune(pick(m, strings.ToUpper, strings.ToLower, swapCase, func(s string) string { return strings.ReplaceAll(s, "_", "") })(string(r)))
			if len(r) == 0 {
				r = []rune("_")
			}
		}
	}
	if r[0] >= '0' && r[0] <= '9' {
		r[0] = 'q'
	}
	return string(r)
}

func swapCase(s string) string {
	if up := strings.ToUpper(s); up != s {
		return up
	}
	return strings.ToLower(s)
}

// misspelt is a program that fails at a wrong name.
func (m *maker) misspelt() string {
	w := func() string { return pick(m, words...) }
	one := w()
	t := m.typo(one)
	set := fmt.Sprintf("%s = %s = %s = %s = 1", w(), one, w(), w())
	switch m.IntN(17) {
	case 0:
		b := m.typo(pick(m, builtinWords...))
		return pick(m, b+"(1)", "x = [1]\n"+b+"(x)", "def f():\n    return "+b+"\nf()", "try:\n    1/0\nexcept "+b+":\n    pass", "@"+b+"\ndef f(): pass", "class A("+b+"): pass", "raise "+b+"('x')", "def f(x: int) -> "+b+": pass\nf.__annotations__")
	case 1:
		i := pick(m, members[:12]...)
		n := pick(m, strings.Fields(i.names)...)
		return m.fill(pick(m, "%o.%n", "%p.%n", "import %o\n%p.%n", "import %o\n%o.%t", "from %o import %t", "from %o import %n, %t", "import %p", "from %p import %n", "import %o as m\nm.%t", "from %o import %n\n%t", "import %o.%t", "from %o import %n as %w\n%t",
			"def f():\n    import %o\nf()\n%o.%n", "import %o\ndel %o.%t", "from %o import *\n%t"), i.owner, n)
	case 2, 3:
		i := pick(m, members[12:]...)
		n := pick(m, strings.Fields(i.names)...)
		return m.fill(pick(m, "(%o).%t", "x = %o\nx.%t()", "x = %o\nx.%t = 1", "x = %o\ndel x.%t", "getattr(%o, '%t')", "class A(type(%o)): pass\nA.%t", "type(%o).%t", "x = [%o]\nx[0].%t"), i.owner, n)
	case 4:
		a := pick(m, arguments...)
		n := a.name
		if !m.one(6) {
			n = m.typo(n)
		}
		return callees + strings.Replace(a.call, "%s", n, 1)
	case 5:
		return set + "\n" + t
	case 6:
		return "def f(" + one + ", q=1):\n    " + set + "\n    return " + t + "\nf(1)"
	case 7:
		return set + "\ndef f():\n    " + w() + " = 2\n    def g():\n        nonlocal_ = 1\n        return " + t + "\n    return g()\nf()"
	case 8:
		return "class A:\n    " + set + "\n    " + pick(m, t, "def m(self):\n        return "+t, "def m(self):\n        return self."+t, "def m(self): self."+one+" = 1; return "+one+"2", "@classmethod\n    def m(cls):\n        return "+one, "@staticmethod\n    def m(self): return "+one, "def m(self): return A."+t) + "\nA()." + pick(m, "m()", t, one)
	case 9:
		return "class A:\n    def __init__(self):\n        self." + one + " = self." + w() + " = 1\n    def m(self):\n        return " + pick(m, t, one, "self."+t, "[i for i in "+one+"]", "(lambda: "+one+")()") + "\n    def " + w() + "(self): pass\nclass B(A): pass\n" + pick(m, "A().m()", "B().m()", "A()."+t, "B()."+t+"()", "A()."+t+".x")
	case 10:
		return "class A:\n    __slots__ = '" + one + "', '" + w() + "'\na = A()\na." + pick(m, t, one) + pick(m, "", " = 1", " += 1")
	case 11:
		return pick(m, "import enum\nclass E(enum.Enum):\n    ", "import dataclasses\n@dataclasses.dataclass\nclass E:\n    ", "class E:\n    __getattr__ = lambda s, n: (_ for _ in ()).throw(AttributeError(n))\n    ", "class E:\n    def __dir__(self): return ['"+one+"', 3]\n    ",
			"class E(dict):\n    ", "class M(type):\n    zeta = 1\nclass E(metaclass=M):\n    ") + one + pick(m, " = 1", ": int = 1") + "\nE." + t + pick(m, "", "\nE(1)."+t, ".name")
	case 12:
		return set + "\nprint([" + one + " for " + w() + " in [1] if " + t + "])"
	case 13:
		return "def f():\n    print(" + one + ")\n    " + one + " = 1\n" + pick(m, "f()", "def g():\n    def h(): return "+one+"\n    h()\n    "+one+" = 2\ng()", "del "+t, "global "+one+"\n"+t)
	case 14:
		return m.keyword()
	case 15:
		return "import types\nm = types.ModuleType('" + one + "')\nm." + w() + " = 1\nm." + one + " = m\n" + pick(m, "m."+t, "m."+one+"."+t, "import sys; sys.modules['"+t+"x'] = m\nfrom "+t+"x import "+t)
	}
	return "class Inner:\n    " + one + " = 1\nclass A:\n    def __init__(self): self.inner, self." + w() + " = Inner(), 1\n" + pick(m, "A()."+one, "A()."+t, "A().inner."+t, "A().iner."+one)
}

// fill puts an owner and a member into a program.
func (m *maker) fill(program, owner, name string) string {
	return strings.NewReplacer("%o", owner, "%p", m.typo(owner), "%n", name, "%t", m.typo(name), "%w", pick(m, words...)).Replace(program)
}

// keyword is a program with a keyword misspelt.
func (m *maker) keyword() string {
	line := pick(m, "for i in range(3):\n    pass", "while x:\n    break", "if x:\n    pass\nelif y:\n    pass\nelse:\n    pass", "def f(x):\n    return x", "class A:\n    pass", "try:\n    x\nexcept E as e:\n    raise\nfinally:\n    pass", "with x as y:\n    pass", "import x as y", "from x import y",
		"async def f():\n    await x", "lambda x: y", "x = y if z else w", "assert x, y", "del x", "global x", "raise X from None", "x = not y and z or w", "x = y in z", "x = y is not z", "def f():\n    yield x\n    nonlocal y", "match x:\n    case 1: pass", "type X = int", "[x for x in y if z]", "async def f():\n    async for x in y:\n        pass", "print(x for x in y)",
		"continue", "return x", "x = None", "while True:\n    pass")
	parts := token.FindAllString(line, -1)
	for range 20 {
		i := m.IntN(len(parts))
		if p := parts[i]; p[0] >= 'A' && p[0] <= 'z' && len(p) > 1 {
			parts[i] = m.typo(p)
			break
		}
	}
	return pick(m, "", "", "def g():\n    pass\n", "x = 1\n\n") + strings.Join(parts, "")
}
