# Annotations as text and as forward references: what their expressions become. (3.14 printed this; not recorded.)
import re
import annotationlib as al, types
from annotationlib import Format as F, ForwardRef as R
def t(f, *a, **k):
    try: text = repr(f(*a, **k))
    except BaseException as e: text = f"{type(e).__name__} {e}"
    print(re.sub('0x[0-9a-f]+', '0x…', text))
print([str(f) for f in F], F.VALUE, repr(F.STRING))
t(R, 'a b'); t(R, 1); t(R); t(R, 'a', module='sys'); t(R, 'a', is_class=True); t(R, 'a', owner=5); t(R, 'a', False); t(R, '*a'); t(R, '*tuple[int]'); t(R, ' a')
r = R('a'); print(r == R('a'), r == R('a', is_class=True), hash(r) == hash(R('a')), r == 'a', R.__module__, R.__slots__ if hasattr(R, '__slots__') else None)
t(lambda: type('X', (R,), {}))
t(lambda: r | int); t(lambda: int | r); t(lambda: r | None); t(lambda: r | 'x'); t(lambda: 'x' | r)
t(r.evaluate); t(r.evaluate, format=F.FORWARDREF); t(r.evaluate, format=F.STRING); t(r.evaluate, globals={'a': 3}); t(r.evaluate, locals={'a': 3}); t(r.evaluate, format=2); t(r.evaluate, format=7); t(r.evaluate, 1)
r = R('a[b]'); t(r.evaluate, locals={'a': list}, format=F.FORWARDREF); t(r.evaluate, locals={'a': list, 'b': 1}); t(r.evaluate, locals={'a': 1, 'b': 1}, format=F.FORWARDREF)
t(r.evaluate, locals={'a': 1, 'b': 1})
t(R('int').evaluate); t(R('None').evaluate); t(R('x', module='math').evaluate); t(setattr, r, '__forward_arg__', 3); t(setattr, r, 'foo', 3); t(lambda: r.__forward_code__); t(lambda: r.__forward_value__); t(lambda: r.__forward_evaluated__)
class C:
    a: x
    b: x.y
    c: x[1, 2:3, ::4]
    d: x(1, *y, z=2, **w)
    e: x + 1; f: 1 + x; g: -x; h: not x
    i: x if y else z
    j: [x, y]; k: {x: 1}; l: {x}; m: (x, 1)
    n: x < y; o: x and y; p: x or y
    q: "str"; r: 'x' | y; s: 1 + 1; t: None; u: ...; v: int; w: list[int]; X: dict[str, q] | None
    y: x ** 2 ** 3; z: (x ** 2) ** 3
    A: x @ y; B: x // y % z; C: ~x; D: x << 1 >> 2 & 3 ^ 4
    E: C; F: lambda: x
    G: x.a.b[c](d); H: [*x]; I: x[*y]; J: x["s"]; K: x[None]; L: x[...]; M: x[1.5, -1, 1j, b"q", True]
    N: x == y; O: x != 3; P: x >= y > z
for n in C.__annotate__.__code__.co_consts: pass
def one(name, fmt):
    src = {}
    try: return al.get_annotations(C, format=fmt)[name]
    except BaseException as e: return (type(e), str(e))
s = None
t(lambda: al.get_annotations(C, format=F.STRING))
t(lambda: al.get_annotations(C, format=F.FORWARDREF))
for ann in ["f'{x}'", "f'a'", "t'{x}'", "[i for i in x]", "[i for i in y if i]", "(yield)", "x in y", "x not in y", "x is y", "{**x}", "{x: y for x in z}", "abs(x)", "len(x)", "x.real.imag", "str(x)", "x[y:z]", "x[y:]", "int(x)", "'%s' % x", "x % 's'", "[1,2][x]", "{'a': x}", "{'a': [x, (y,)]}", "x(y(z))", "-1", "x[-1]", "x - -1", "list[x] | y", "(x:=3)", "(lambda: x)(y)", "x.__class__", "x.__foo__", "x.__ast_node__", "{x: 1, y: 2}", "x[()]", "x[(1,)]", "x[1,]", "x[{'a': 1}]", "x[[1, 2]]", "x[{1}]", "x[print]", "x[lambda: 1]","x[f'{y}']", "x(a=1)(b=y)", "~x", "x if 0 else y", "0 or x", "1 and x", "x[1:2, y]", "x and y or z", "await x", "divmod(x, y)", "pow(x,y)", "round(x)", "bool(x)", "not x"]:
    ns = {}
    try: exec(f"def f(q: {ann}): pass", ns)
    except SyntaxError as e: print(ann, '->', e); continue
    for fmt in (F.STRING, F.FORWARDREF):
        try: print(ann, '->', re.sub('0x[0-9a-f]+', '0x…', str(al.get_annotations(ns['f'], format=fmt))))
        except BaseException as e: print(ann, '->', type(e), e)
