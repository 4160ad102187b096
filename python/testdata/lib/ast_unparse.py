# Syntax trees back to source. not recorded from 3.13, which has no t-strings.
import ast
source = r'''
"""A docstring with 'quotes' and "quotes" and a \\ backslash"""
import a.b as c, d
from .. import e as f
from .g import *
@deco(1)
@other
async def f[T: int = str, *Ts, **P](a: int, b=1, /, c: 'x' = 2, *args: *Ts, d, e=3, **kw) -> T:
    """doc
    more"""
    global x, y
    nonlocal z
    async with a as b, c: pass
    async for i, j in k:
        continue
    else: break
    await a; await (yield); x = yield; yield from q
    return 1, 2
class C[T](B, *bases, metaclass=M, **kw):
    "only"
    x: int = 5; (y): int; z.w: str
    def g(self): return
class D: pass
def h(): "doc"; return *a, b
type X[T] = list[T]
a = b, *c = d = (1,)
a += 1; a @= b; a //= c; a **= d; a >>= e
if a: pass
elif b: c
elif d: e
else: f
while not a: break
else: pass
for x, in y: del x, y[0], (z, w)
try: a
except A: b
except (B, C) as e: raise X from e
else: d
finally: raise
try: a
except* B as e:
    try: c
    except D: pass
assert a, 'b'
with (a as b, c): d
match x:
    case 1 | -1 | 1 + 2j | 'a' 'b' | None: a
    case [a, *_, b] | (c, *d): b
    case {'x': 1, **rest} if c: c
    case C(1, a.b, k=[_], l=D()) as z: d
    case (1 | 2) as y: e
    case _: pass
lambda: 0; lambda a, /, b=1, *c, d, e=2, **f: (yield)
(a if b else c) if (d if e else f) else g; a or b and not c or d; (a or b) and c; (not a) in b; not a in b
(a < b) < c; a < b is not c not in d; -x ** -y; (-x) ** y; a ** b ** c; (a ** b) ** c; a - (b - c); a - b - c; ~a @ b % c // d / e
a | b ^ c & d << e >> f; await_ = 1; 1 .real; 1.5.real; (1).x; 1j.y; 1e400; -1e400; 1e400j; x[1]; x[1, 2]; x[()]; x[1:2, ::3, :]; x[*a]; x[a:=1]
f(*a, b, *c, d=1, **e); f(x for x in y); [x async for x in y if z if w for v in (a if b else c)]; {x: y for x in z}; {x for x in y}; {*a, b}; {}; {**a, 'b': c}
(x := 1); f((y := 2)); [z := 3]; (yield); print((yield)); (a, b)[0]; [a, *b]; (lambda: x)(); (await x) ** 2
f'a{b}c{d!r:>{w}.{p}}e{{}}{f"{g}"}{"h"}{x=}{ {1: 2}[1] }{lambda_:%Y-%m}'; f'{a!s}' 'b' f"{c['d']}"; f"""{
a
}"""; f'\n\t{x}\\'; f'"{x}\'{y}"'; rf'\{x}\d'; f'{x:\'"}'; f'{(lambda: 1)}{a, b}{(yield)}'
t'a{b}c{ d + 1 !r:>{w}}'; t"{x}" t'y'
'it\'s'; "say \"hi\""; 'both \' and "'; """triple ' and " and @@@ """; 'line\nline'; 'tab\t'; 'é\xa0\u2028\U0001f600'; '\x00\x7f'; u'u'; b'bytes\n\x00'; ''; '\\'; 'a' "b"; '\@@@"'
...; None; True; 1_000; 0xff; 1e10; 1.0; 1j
'''.replace('@@@', "'''")
tree = ast.parse(source)
text = ast.unparse(tree)
print(text)
print(ast.compare(tree, ast.parse(text)))
for node in tree.body:
    if not ast.compare(node, ast.parse(ast.unparse(node)).body[0]):
        print(ast.unparse(node))
print(ast.unparse(ast.Interactive(ast.parse('a; b\nif c: d; e\nf').body)), ast.unparse(ast.parse('a, b', mode='eval')))
print(ast.unparse(ast.Set([])), ast.unparse([ast.Name('x'), ast.Name('y')]), ast.unparse(ast.Tuple([])), ast.unparse(ast.Constant((1, (2,), ...))))
print(ast.unparse(ast.BoolOp(ast.And(), [ast.Name('a'), ast.BoolOp(ast.And(), [ast.Name('b'), ast.Name('c')]), ast.NamedExpr(ast.Name('d'), ast.Name('e'))])))
print(ast.unparse(ast.JoinedStr([ast.Constant('\'"' + "'" * 3 + '"' * 3)])), ast.unparse(ast.Assign([ast.Name('x')], ast.Constant(1), 'int', lineno=1)))
for bad in (ast.JoinedStr([ast.Name('x')]), ast.Raise(None, ast.Name('x')), ast.parse('x').body[0].value.ctx):
    try: print(repr(ast.unparse(bad)))
    except ValueError as e: print(e)
