# T-strings: what they hold, and string.templatelib (3.14 printed this; not recorded.)
from string.templatelib import *
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: Template()); t(lambda: Template('a', 'b')); t(lambda: Template(1)); t(lambda: Template(Interpolation(1))); t(Interpolation); t(Interpolation, 1, 2); t(Interpolation, 1, 'a', 'x'); t(Interpolation, 1, 'a', 2); t(Interpolation, 1, 'a', 'r', 3); t(Interpolation, 1, foo=2); t(Template, a=1)
i = Interpolation(1, 'x', 's', '>3'); print(i.value, i.expression, i.conversion, i.format_spec)
t(setattr, i, 'foo', 2); print(i == i, i == Interpolation(1, 'x', 's', '>3'))
T = t"a{1}b{2!r:{3}}"
t(setattr, T, 'values', 2); t(setattr, T, 'foo', 2); print(T == t"a{1}b{2!r:{3}}", hash(T) != 0)
t(lambda: T + T); t(lambda: 'a' + T); t(lambda: T + 'a'); t(lambda: T * 2); t(len, T); t(lambda: T[0]); print(list(T), type(iter(T)))
t(lambda: type('X', (Template,), {})); t(lambda: type('X', (Interpolation,), {}))
print(Template.__doc__ is not None, Interpolation.__match_args__, Template.__module__, Template.__qualname__)
import copy, pickle
c = copy.copy(T); print(c is T, c); d = copy.deepcopy(i); print(d)
t(pickle.dumps, T); t(pickle.dumps, i)
print(pickle.loads(pickle.dumps(T)), pickle.loads(pickle.dumps(i)))
t(convert, 1, 'r'); t(convert, 1, None); t(convert, 'é', 'a'); t(convert, 1, 's'); t(convert, 1, 'z'); t(convert, 1); t(convert, 1, conversion='r')
print(t"{1=}", t"{1 = !s}", t"{1 + 2 = :>5}", tr"\n{1}\n", rt"{2}\d", t"{'a' 'b'}", t"" t"a", t"{{}}")
try: eval('t"a" "b"')
except SyntaxError as e: print(e)
try: eval('t"a" f"b"')
except SyntaxError as e: print(e)
try: eval('t"{}"')
except SyntaxError as e: print(e)
try: eval('t"{a b}"')
except SyntaxError as e: print(e)
try: eval('bt"{a}"')
except SyntaxError as e: print(e)
try: eval('ft"{a}"')
except SyntaxError as e: print(e)
x = 5
def f(a): return t"{a}{x}{(lambda: a)()}"
print([type(v) for v in f(3).values], f(3).values, [i.expression for i in f(1).interpolations])
print(t'''{
x
}''', t"{x!s:{x}{x}}", t"{x:%H:%M}")
for part in t"x{x}y": 
    match part:
        case str(): print('str', part)
        case Interpolation(value=v): print('i', v)
print(dir(T)[:3] and [n for n in dir(T) if not n.startswith('__')], [n for n in dir(i) if not n.startswith('__')], [n for n in dir(T) if n.startswith('__')])
print(Template[int], Interpolation[str])
