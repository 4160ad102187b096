// Ends.go makes programs that tell when objects end: functions of random statements that bind, hold, drop and raise objects with a __del__,
// with a number printed after each statement.

package main

import (
	"fmt"
	"strings"
)

// endsPrelude is what the programs use; say writes into what is compared, as an end may come when nobody looks at sys.stdout any more.
// Loops take turns, which are limited, as a list may grow while it is gone through.
const endsPrelude = `import collections, functools, weakref
turns = list(range(20))
def say(*a): print(*a, end=" ", file=out)
class A:
    def __init__(self, n, *parts):
        self.n = n
        if parts: self.parts = list(parts)
    def __del__(self): say("~", self.n)
    def m(self, *a): return self.n
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __iter__(self): return iter([1, 2])
class S(A): __slots__ = "y", "z"
class K(A):
    kept = []
    def __del__(self):
        say("K", self.n)
        if hasattr(self, "parts"): K.kept.append(self.parts.pop())
def gen(x, *a):
    try:
        for i in range(3): yield x
    finally: say("left")
def same(x): return x
def bad(x, *a): raise ValueError(x)
def inner(x):
    y = x
    def f(): return y
    return f
def default(x):
    def f(a=x): return a
    return f
`

// ender makes one program.
type ender struct {
	*maker
	made int
	text strings.Builder
}

// ends is a program that tells when its objects end.
func (m *maker) ends() string {
	e := &ender{maker: m}
	e.text.WriteString(endsPrelude)
	e.line(0, "def f():")
	e.line(1, fmt.Sprintf("a, b = %s, [%s, %s]", e.object(), e.object(), e.object()))
	e.line(1, fmt.Sprintf("c, d = {'k': %s}, gen(%s)", e.object(), e.object()))
	e.line(1, "next(d)")
	e.block(1, 7)
	e.line(0, "try: f()\nexcept Exception as e: say(type(e).__name__)\nK.kept.clear()\nsay('over')")
	return e.text.String()
}

func (e *ender) line(depth int, text string) {
	e.text.WriteString(strings.Repeat("    ", depth) + text + "\n")
}

func (e *ender) block(depth, n int) {
	for range n {
		e.stmt(depth)
		e.line(depth, fmt.Sprintf("say(%d)", e.IntN(100)))
	}
}

func (e *ender) name() string { return pick(e.maker, "a", "b", "c", "d") }

// object is an expression that makes one.
func (e *ender) object() string {
	e.made++
	n := e.made
	switch k := e.IntN(20); {
	case k < 11:
		return fmt.Sprintf("A(%d)", n)
	case k < 13:
		return fmt.Sprintf("S(%d)", n)
	case k < 15:
		return fmt.Sprintf("K(%d, %s)", n, e.object())
	default:
		other := e.name()
		if e.one(2) {
			other = e.object()
		}
		return fmt.Sprintf("A(%d, %s, %s)", n, e.object(), other)
	}
}

// holder is an expression of what may hold objects.
func (e *ender) holder(depth int) string {
	switch k := e.IntN(10); {
	case k < 3 || depth > 2:
		return e.object()
	case k < 5:
		return e.name()
	}
	form := pick(e.maker, "[%, %]", "(%, %)", "{1: %, 2: %}", "same(%)", "inner(%)", "default(%)", "gen(%, %)", "functools.partial(same, %)", "collections.deque([%])", "[x for x in [%, %]]", "(% or %)", "iter([%])",
		"map(same, [%])", "zip([%], [%])", "getattr(%, 'm', None)", "(lambda x: [x])(%)", "next(gen(%))", "ValueError(%)", "slice(%, 1)", "[*[%]]", "list(gen(%))", "max([%], key=id)", "(x for x in [%])", "{x: 1 for x in [%]}", "sorted([%], key=id)", "[%][0]", "{1: %}[1]", "dict(k=%)",
		"{**{1: %}}", "(lambda *a, **k: (a, k))(%, k=%)", "functools.reduce(lambda a, b: b, [%, %])", "enumerate([%])", "filter(same, [%])", "collections.OrderedDict(k=%)", "str(%)[:0]", "isinstance(%, A)", "[x.n for x in [A(0)] if %]", "weakref.ref(%)", "(y := %)", "[%] + [%]", "[%] * 2", "f'{type(%)}'")
	parts := strings.Split(form, "%")
	for i := range parts[1:] {
		x := e.holder(depth + 1)
		if form == "weakref.ref(%)" {
			x = e.object()
		}
		parts[i] += x
	}
	return strings.Join(parts, "")
}

func (e *ender) stmt(depth int) {
	x := e.holder(0)
	name := e.name()
	k := e.IntN(100)
	if depth > 3 && k >= 84 {
		k = e.IntN(84)
	}
	switch {
	case k < 33:
		e.line(depth, name+" = "+x)
	case k < 42:
		e.line(depth, x)
	case k < 47:
		e.line(depth, fmt.Sprintf("%s, %s = %s, %s", name, e.name(), x, e.holder(0)))
	case k < 54:
		e.line(depth, "del "+name)
	case k < 58:
		e.line(depth, name+".x = "+x)
	case k < 62:
		e.line(depth, name+"[0] = "+x)
	case k < 66:
		e.line(depth, name+".append("+x+")")
	case k < 69:
		e.line(depth, name+".pop()")
	case k < 72:
		e.line(depth, name+" = bad("+x+")")
	case k < 74:
		e.line(depth, "say("+x+".n)")
	case k < 76:
		e.line(depth, "next("+name+")")
	case k < 78:
		e.line(depth, name+".close()")
	case k < 80:
		e.line(depth, "raise ValueError("+x+")")
	case k < 82:
		e.line(depth, name+" += "+x)
	case k < 84:
		e.line(depth, "return "+x)
	case k < 88:
		e.line(depth, "for "+name+" in "+x+":")
		e.line(depth+1, "turns.pop()")
		e.block(depth+1, 2)
	case k < 91:
		e.line(depth, "with "+e.object()+" as "+name+":")
		e.block(depth+1, 2)
	case k < 95:
		e.line(depth, "try:")
		e.block(depth+1, 2)
		e.line(depth, "except Exception as "+pick(e.maker, "v", "w")+":")
		e.block(depth+1, 1)
	case k < 97:
		e.line(depth, "try:")
		e.block(depth+1, 2)
		e.line(depth, "finally:")
		e.block(depth+1, 1)
	default:
		e.line(depth, "if "+x+":")
		e.block(depth+1, 2)
	}
}
