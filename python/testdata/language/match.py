# The match statement.

class P:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x, s.y = x, y
    def __repr__(s): return f'P({s.x},{s.y})'
class Q: pass
class R:
    x = 5
class C: A = "CA"; B = "CB"
def m(v):
    match v:
        case 0 | 1: return 'zero-one'
        case -5: return 'neg'
        case 1.5: return 'float'
        case 1+2j: return 'complex'
        case 'a' 'b': return 'ab'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case C.A: return 'enum A'
        case [1, 2]: return '12'
        case [1, *rest, 9]: return ('rest', rest)
        case (a, b) if a == b: return ('same', a)
        case [[x, y], z]: return ('nested', x, y, z)
        case [P(x=0, y=yy), *_]: return ('list of P', yy)
        case {'k': 1, **kw}: return ('k1', kw)
        case {'k': [a, *_], 'j': j}: return ('kj', a, j)
        case {C.B: v2}: return ('enumkey', v2)
        case {}: return ('map', v)
        case P(0, 0): return 'origin'
        case P(x, y=0) | P(x=0, y=x): return ('axis', x)
        case P(x, y) as p: return (p, x, y)
        case int(n): return ('int', n)
        case str() as s: return ('str', s)
        case list(l): return ('list', l)
        case tuple([*t]): return ('tuple', t)
        case R(x=xx): return ('R', xx)
        case Q(): return 'Q'
        case float() | set(): return 'f/s'
        case _: return ('other', v)
for v in [0, 1, True, False, -5, 1.5, 1+2j, 'ab', b'x', None, C.A, C.B, [1,2], (1,2), [1,5,6,9], [3,3], [[1,2],3], [P(0,4),1,2], {'k':1,'z':2}, {'k':[7,8],'j':3}, {C.B:3}, {'q':1}, {}, P(0,0), P(3,0), P(0,7), P(3,4), 77, 'str', 'a', [], [1], (1,), (5,6,7), R(), Q(), 2.5, {1}, b'q', bytearray(b'x'), range(3), range(2), {1:2}.items(), object, 10**30]:
    print(repr(v)[:30] if not isinstance(v,(Q,R)) and v is not object and 'iter' not in repr(v) else type(v), '->', str(m(v))[:60])
def w(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
def e1(v):
    match v:
        case P(1,2,3): pass
def e2(v):
    match v:
        case P(1,x=2): pass
def e3(v):
    match v:
        case Q(1): pass
def e4(v):
    match v:
        case int(1,2): pass
NOTCLS = 5
def e5(v):
    match v:
        case NOTCLS(): pass
class BM: __match_args__ = ['x']
def e6(v):
    match v:
        case BM(1): pass
class BM2: __match_args__ = (1,)
def e7(v):
    match v:
        case BM2(1): pass
def e8(v):
    match v:
        case {'a': x, **r} if not r: return x
        case {'a': x, **r}: return x, r
def e9(v):
    match v:
        case int.nope: pass
w(e1,P(1,2)); w(e2,P(1,2)); w(e3,Q()); w(e4,1); w(e5,1); w(e6,BM()); w(e7,BM2()); w(e8,{'a':1}); w(e8,{'a':1,'b':2}); w(e9,1)
match x := 5:
    case y if y > 3: print('walrus', x, y)
match 1, 2:
    case 1, z: print(z)
match (1, 2, *[3]):
    case a, *b: print(a, b)
match = 5; case = 6; print(match, case); type = 1; _ = 3
match [1, 2]:
    case [_, _]: print(_)
def bind(v):
    match v:
        case [a, 1] | [1, a]: return a
        case {'x': {'y': [_, {'z': deep}]}}: return deep
        case str(a) | bytes(a): return ('sb', a)
        case (1 | 2 | 3) as n: return ('n', n)
print(bind([1,5]), bind([5,1]), bind({'x':{'y':[0,{'z':'D'}]}}), bind('s'), bind(b's'), bind(2), bind(5))

# The pattern that a class's instances match is also among its flags, and __abc_tpflags__ may say it.
import collections.abc, abc
S, M = collections.abc.Sequence, collections.abc.Mapping
for f in (S.__flags__, M.__flags__):
    class C(abc.ABC): __abc_tpflags__ = f
    match C():
        case [*_]: print('sequence')
        case {}: print('mapping')
        case _: print('other')
    print('__abc_tpflags__' in vars(C))
try:
    class Both(collections.abc.Collection): __abc_tpflags__ = S.__flags__ | M.__flags__
except TypeError as e: print(e)
print([bool(t.__flags__ & 32) for t in (list, tuple, dict, str, S, collections.abc.MutableSequence, range, memoryview)], [bool(t.__flags__ & 64) for t in (list, dict, M, collections.OrderedDict, collections.UserDict)])
