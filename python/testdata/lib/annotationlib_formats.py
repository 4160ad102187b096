# get_annotations and its kin for all kinds of objects, in each format. (3.14 printed this; not recorded.)
import re
import annotationlib as al, types, sys
from annotationlib import Format as F, ForwardRef as R
def t(f, *a, **k):
    try: text = repr(f(*a, **k))
    except BaseException as e: text = f"{type(e).__name__} {e}"
    print(re.sub('0x[0-9a-f]+', '0x…', text))
class C:
    a: x
    b: x.y
    c: x[1, 2:3, ::4]
    e: x + 1; f: 1 + x; g: -x; h: not x
    i: x if y else z
    j: [x, y]; k: {x: 1}; l: {x}; m: (x, 1)
    n: x < y; o: x and y; p: x or y
    q: "str"; r: 'x' | y; s: 1 + 1; t: None; u: ...; v: int; w: list[int]; X: dict[str, q] | None
    A: x @ y; B: x // y % z; C: ~x; D: x << 1 >> 2 & 3 ^ 4
    E: C; F: lambda: x
    G: x.a.b[c](d); H: [*x]; I: x[*y]; J: x["s"]; K: x[None]; L: x[...]; M: x[1.5, -1, 1j, b"q", True]
    N: x == y; O: x != 3; P: x >= y > z
    x1: x ** 2 ** 3; z1: (x ** 2) ** 3
    t1: x(1, *y, z=2)
t(lambda: al.get_annotations(C, format=F.STRING))
t(lambda: al.get_annotations(C, format=F.FORWARDREF))
for v in (1, 'a', (), (1,), (int, str), [int], {'a': int}, int, C, C.__dict__, len, t, print, F.VALUE, ..., None, list[int], int | str, R('x'), sys, [].append, C().__init__, t"a{1}b", t"{C!r:>{3}}", {1}, b'', 1.5, type, object(), abs, types.FunctionType):
    print(al.type_repr(v) .split(' at 0x')[0])
t(al.annotations_to_string, {'a': int, 'b': 'x', 'c': [int]})
for f in F: t(al.get_annotations, 5, format=f); t(al.get_annotations, len, format=f); t(al.get_annotations, int, format=f); t(al.get_annotations, sys, format=f)
t(al.get_annotations, C, format=9); t(al.get_annotations, C, eval_str=True, format=F.STRING); t(al.get_annotations); t(al.get_annotations, C, 1)
class Fun:
    def __init__(self, ann): self.__annotations__ = ann
    def __call__(self): pass
for f in F: t(al.get_annotations, Fun({'a': 'int', 'b': int}), format=f); t(al.get_annotations, Fun(5), format=f); t(al.get_annotations, Fun(None), format=f)
t(al.get_annotations, Fun({'a': 'int', 'b': int}), eval_str=True); t(al.get_annotations, Fun({'a': 'nope'}), eval_str=True)
def g(a: 'int', b: 'list[T]') -> 'None': pass
t(al.get_annotations, g, eval_str=True, globals={'T': 3}); t(al.get_annotations, g, eval_str=True, locals={'T': str})
def outer():
    z = 1
    class C:
        q: z
        r: w
        def m(self, a: z, b: w) -> q: pass
    t(lambda: al.get_annotations(C, format=F.FORWARDREF)); t(lambda: al.get_annotations(C.m, format=F.FORWARDREF)); t(lambda: al.get_annotations(C.m, format=F.STRING)); t(lambda: al.get_annotations(C, format=F.STRING))
    r = al.get_annotations(C, format=F.FORWARDREF)['r']
    t(r.evaluate)
    w = 2
    t(r.evaluate); print(type(r.__cell__).__name__, r.__globals__ is globals(), r.__owner__ is C)
    return C
C2 = outer()
t(al.get_annotations, C2)
type X = foo[bar]
for f in F: t(al.call_evaluate_function, X.evaluate_value, f); t(al.call_annotate_function, C.__annotate__, f); 
t(al.call_evaluate_function, X.evaluate_value, F.FORWARDREF, owner=X)
t(al.call_annotate_function, lambda f: {'a': f}, 7); t(al.call_annotate_function, lambda f, **k: {'a': f}, F.STRING)
def ann(format, /):
    if format != 1: raise NotImplementedError
    return {'x': int}
for f in F: t(al.call_annotate_function, ann, f)
def ann2(format, /):
    if format > 2: raise NotImplementedError
    return {'x': zork, 'y': int, 'z': zork[int]}
for f in F: t(al.call_annotate_function, ann2, f)
class Call:
    def __call__(self, format): raise NotImplementedError
t(al.call_annotate_function, Call(), F.STRING)
class P:
    def h[T: zork = zork2](self, a: T) -> list[T]: pass
for f in F: t(al.call_evaluate_function, P.h.__type_params__[0].evaluate_bound, f); t(al.call_evaluate_function, P.h.__type_params__[0].evaluate_default, f); t(al.get_annotations, P.h, format=f)
class Meta(type):
    m: int
class WithMeta(metaclass=Meta): pass
class Base: b: int
class Derived(Base): pass
for f in F: t(al.get_annotations, WithMeta, format=f); t(al.get_annotations, Derived, format=f); t(al.get_annotations, Meta, format=f)
ns = {'__annotate__': 3}
t(al.get_annotate_from_class_namespace, ns); t(al.get_annotate_from_class_namespace, {}); t(al.get_annotate_from_class_namespace, {'__annotate_func__': 5})
class M(type):
    def __new__(mcls, name, bases, ns):
        f = al.get_annotate_from_class_namespace(ns)
        print(f and al.call_annotate_function(f, F.FORWARDREF))
        return super().__new__(mcls, name, bases, ns)
class N(metaclass=M):
    a: later
    if 1:
        b: int
    else:
        c: str
for f in (F.STRING, F.FORWARDREF): t(al.get_annotations, N, format=f)
import inspect
t(inspect.get_annotations, N, format=F.STRING)
def sig(a: later, b: 'int' = 1, *c: later[int], d: zork.x = None, **e: int | later) -> 'x': pass
t(inspect.signature, sig)
for f in F: t(lambda: str(inspect.signature(sig, annotation_format=f)))
t(lambda: inspect.signature(sig, annotation_format=F.STRING).format(quote_annotation_strings=False))
import typing
for f in F: t(typing.get_type_hints, sig, format=f); t(typing.get_type_hints, N, format=f)
t(typing.evaluate_forward_ref, R('int')); t(typing.evaluate_forward_ref, R('list["int"]')); t(typing.evaluate_forward_ref, R('later'), format=F.FORWARDREF); t(typing.evaluate_forward_ref, R('later'), format=F.STRING); t(typing.evaluate_forward_ref, R('later'))
print(typing.ForwardRef is R)
import dataclasses
@dataclasses.dataclass
class DC:
    a: later
    b: later[int] = 3
    c: 'typing.ClassVar[int]' = 4
    d: typing.ClassVar[later] = 5
print(dataclasses.fields(DC)[0].type, len(dataclasses.fields(DC)), inspect.signature(DC, annotation_format=F.FORWARDREF), inspect.signature(DC, annotation_format=F.STRING))
print(DC.__doc__)
import functools
try:
    @functools.singledispatch
    def sd(x): return 'base'
    @sd.register
    def _(x: int, y: later = 1): return 'int'
    print(sd(3))
    @sd.register
    def _(x: later): pass
except BaseException as e: print(type(e).__name__, re.sub('0x[0-9a-f]+', '0x…', str(e)))
@functools.wraps(sig)
def wr(*a): pass
t(al.get_annotations, wr, format=F.STRING)
class TD(typing.TypedDict):
    a: later
    b: typing.Required[later]
for f in F: t(al.get_annotations, TD, format=f)
class NT(typing.NamedTuple):
    a: later
    b: int = 3
for f in F: t(al.get_annotations, NT, format=f)
print(NT._fields)
x: later2
if 0:
    yy: int
t(lambda: al.get_annotations(sys.modules['__main__'], format=F.STRING))

def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e:
        print(type(e).__name__+':', e)
class C: a:int
def ks(c): return sorted(k for k in c.__dict__ if 'anno' in k)
print(ks(C)); C.__annotations__; print(ks(C)); C.__annotations__={'q':1}; print(ks(C), C.__annotations__, C.__annotate__); del C.__annotations__; print(ks(C)); t(lambda: C.__annotations__)
print(ks(C))
class D:
    __annotations__={'z':1}
print(ks(D), D.__annotations__); D.__annotations__={'y':2}; print(ks(D), D.__annotations__); del D.__annotations__; print(ks(D)); t(lambda: D.__annotations__)
class E: pass
print(E.__annotations__, ks(E)); E.__annotations__['a']=int; print(E.__annotations__, ks(E))
def f(): del E.__annotations__
t(f); print(ks(E)); t(f)
E.__annotate__=lambda fmt: {'n':fmt}; print(E.__annotations__, ks(E)); E.__annotate__=None; print(E.__annotations__, ks(E), E.__annotate__)
def f(): E.__annotate__=5
t(f)
def f(): del E.__annotate__
t(f)
class F: a:int; b:nope
t(lambda: F.__annotations__); print(ks(F))
F.__annotations__=5; t(lambda: F.__annotations__); print(ks(F))
t(lambda: dir(C).count('__annotations__')); t(lambda: int.__annotations__); 
def f(): int.__annotations__={}
t(f)
def f(): del int.__annotations__
t(f)
class M(type): x:int
class G(metaclass=M): y:str
print(M.__annotations__, G.__annotations__, ks(M), ks(G))
class H(C): pass
print(H.__annotations__, ks(H))
t(lambda: type.__annotations__); t(lambda: type.__dict__['__annotations__'].__get__(C)); t(lambda: object.__annotations__)
