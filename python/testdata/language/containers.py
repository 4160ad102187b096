# Lists, dicts, sets, tuples, ranges, and the built-in functions. 3.14 words it so (not recorded by 3.13).

def w(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
# lists
l = [3,1,2]
for m, a in [('append',(1,)),('extend',([4],)),('insert',(0,9)),('insert',(-100,8)),('pop',()),('pop',(0,)),('pop',(99,)),('remove',(99,)),('remove',(1,)),('index',(2,)),('count',(1,)),('reverse',()),('sort',()),('copy',()),('clear',()),('pop',()),('insert',('a',1)),('pop',('a',)),('extend',(5,)),('sort',(1,)),('index',())]:
    print(m, a, end=' '); w(getattr(l, m), *a); print(l)
w(lambda: [3,'a'].sort()); w(lambda: sorted([3,1,2], reverse=True)); w(lambda: sorted(['b','A','c'], key=str.lower)); w(lambda: sorted('hello', key=lambda c: (-ord(c), c)))
l = [1,2,3,4,5]; l[1:3] = 'abc'; print(l); l[::2] = [0]*3; print(l)
def q(): l[::2] = [1]
w(q)
def q(): l[1:2] = 5
w(q)
def q(): l[5:1:-1] = [1,2]
w(q)
del l[::2]; print(l); l[10:] = [7]; print(l); l[-1:] = []; print(l, l * 0, l * -1, 2 * l, l + l == l * 2)
w(lambda: [1] + (2,)); w(lambda: [1] * 'a'); w(lambda: [1] * 1.5); w(lambda: (1,) + [2]); w(lambda: 'a' + 1); w(lambda: 1 + 'a'); w(lambda: b'a' + 'a'); w(lambda: [1] < 'a'); w(lambda: [1,2] < [1,'a']); w(lambda: (1,2) < (1,)); w(lambda: [1,2] == (1,2))
# mutation during
l = [1,2,3]
for x in l:
    if x < 3: l.append(x+10)
    if len(l) > 6: break
print(l)
d = {1:1}
def q():
    for k in d: d[k+1] = 1
w(q)
def q():
    d = {1:1, 2:2}
    for k in d: del d[k]
w(q)
s = {1}
def q():
    for k in s: s.add(k+1)
w(q)
def q(): l=[3,2,1]; l.sort(key=lambda x: l.append(x))
w(q)
# dict
d = {'a':1,'b':2}
for m, a in [('get',('a',)),('get',('z',)),('get',('z',5)),('setdefault',('q',)),('setdefault',('a',9)),('pop',('q',)),('pop',('q',)),('pop',('q',3)),('update',({'z':1},)),('update',([('y',2)],)),('update',(5,)),('update',([1],)),('update',(['ab'],)),('update', ([(1,2,3)],)),('keys',()),('values',()),('items',()),('copy',()),('popitem',()),('fromkeys',('xy',)),('fromkeys',('xy',0)),('fromkeys',(5,)),('get',([],)),('get',()),('clear',()),('popitem',())]:
    print(m, a, end=' '); w(getattr(d, m), *a); print(d)
print(dict(a=1, **{'b':2}), dict([('a',1)], b=2), dict({'a':1}, a=2), {**{'a':1}, 'a':3}, {'a':1} | {'b':2}, {1:1,1.0:2,True:3})
d = {'a':1}; d |= {'c':3}; d |= [('e',5)]; print(d, d.keys() & {'a'}, d.keys() | {'z'} == {'a','c','e','z'}, d.items() >= {('a',1)}, 'a' in d.keys(), ('a',1) in d.items(), 1 in d.values(), list(reversed(d)), len(d.items()))
w(lambda: {} | 5); w(lambda: {}.keys() | 5); w(lambda: {[]:1}); w(lambda: {1:2}[3]); w(lambda: {'a':1}['b']); w(lambda: {(1,2):1}[(1,3)]); w(lambda: {} < {}); w(lambda: d.keys()[0]); w(lambda: len(d.items() ^ {1}))
print(d == {'e':5,'c':3,'a':1}, d != {}, repr(d.keys()), repr(d.values()), repr(d.items()), str({}), d.keys().isdisjoint([1]), d.keys().mapping)
# sets
s = {1,2,3}
for m, a in [('add',(4,)),('remove',(9,)),('discard',(9,)),('discard',(4,)),('union',([5],(6,))),('intersection',([1,2],)),('difference',([1],)),('symmetric_difference',([1,7],)),('issubset',([1,2,3,4],)),('issuperset',([1],)),('isdisjoint',([9],)),('update',([8],[9])),('intersection_update',([1,2,8],)),('difference_update',([8],)),('symmetric_difference_update',([2,3],)),('copy',()),('add',([],)),('union',(5,)),('clear',()),('pop',())]:
    print(m, a, end=' '); w(getattr(s, m), *a); print(s)
print({1,2}|{3}, {1,2}&{2}, {1,2}-{2}, {1,2}^{2,3}, {1}<{1,2}, {1}<={1}, {1,2}>{1}, {1}=={1.0}, frozenset([1])=={1}, type(frozenset()|set()), type(set()|frozenset()))
w(lambda: {1} | [2]); w(lambda: {1} < [1]); w(lambda: {1} + {2}); w(lambda: frozenset([1]).add(2)); w(lambda: {{1}}); print({frozenset({1})}, {1} in [{1}], {1} in {frozenset({1})}, set(), frozenset(), repr({1}), frozenset({1}))
# tuples, ranges, slices
print((1,2)+(3,), (1,)*3, (1,2,3)[::-1], (1,2).index(2), (1,1).count(1), (1,2)<(1,3), hash((1,2))==hash((1,2)), tuple('ab'), (), (1,)); w(lambda: (1,2).index(5))
r = range(10, 0, -3); print(r, list(r), len(r), r[1], r[-1], r[1:], r.index(4), 4 in r, 5 in r, r.count(7), r == range(10,-1,-3), hash(r)==hash(range(10,-1,-3)), r.start, r.stop, r.step, range(0)==range(5,5), list(reversed(r)), range(3), bool(range(0))); w(lambda: r.index(5)); w(lambda: r[9]); w(lambda: range(10**30)[5]); w(lambda: len(range(10**30)))
sl = slice(1,10,2); print(sl, sl.start, sl.indices(5), sl == slice(1,10,2), slice(None), 'abcdef'[sl]); w(lambda: hash(sl) == hash(slice(1,10,2))); w(lambda: slice('a').indices(3)); w(lambda: [1,2,3][slice('a')])
# builtins
print(abs(-3), abs(-3.5), abs(3+4j), all([]), any([]), bin(-5), bool([0]), callable(len), chr(8364), divmod(-7,2), divmod(7.5,2), hex(255), int('0x1f',16), int('  12 '), int('-1_000'), int(3.9), int(-3.9), len('a'), max(3,1,2), max('abc', key=lambda c: -ord(c)), min([3,1]), oct(8), ord('a'), pow(2,10), pow(2,-1), pow(2,10,1000), pow(3,-1,7), round(2.5), round(3.5), round(-2.5), round(2.675,2), round(1234,-2), round(15,-1), round(25,-1), sum([1,2.5]), sum([[1],[2]],[]))
print(list(zip('ab',[1,2,3])), list(zip()), list(map(lambda a,b:a+b,[1,2],[3,4])), list(filter(None,[0,1,''])), list(enumerate('ab',5)), list(reversed('ab')), sorted({'b':1,'a':2}), isinstance(True,int), isinstance(1,(str,int)), isinstance(1, int|str), issubclass(bool,int), type(1), type(type), id(1)==id(1))
print(int.from_bytes(b'\x01\x00'), (256).to_bytes(2), (5).bit_length(), (7).bit_count(), (3.5).is_integer(), (0.5).as_integer_ratio(), float.fromhex('0x1p-2'), (1.5).hex(), 1e16, 1e-5, 123456789.123, 1/3, 5e-324, 1.7976931348623157e308, float('inf'), -float('inf'), float('nan'), 0.1+0.2, 100.0, 1e22, 1e23, complex(1,-2), 1j*1j, (1+2j).conjugate())
print(-7//2, -7%2, 7//-2, 7%-2, -7.5//2, -7.5%2, 2**-1, (-2)**0.5, 0**0, 1<<70, -1>>5, ~5, 5&-2, True+True, 10**25//3, -10**25%7, 2**64-1, int(1e30), 3.0==3, 2**53==2.0**53, 1<1.5, 10**400 > 1e308)
print(eval('1+1'), eval('x', {'x': 5}), eval('x+y', {'x':1}, {'y':2})); ns = {}; exec('a=1\ndef f(): return a', ns); print(ns['f'](), sorted(k for k in ns if k[0] != '_')); c = compile('z = 3', '<s>', 'exec'); exec(c); print(z); print(eval(compile('z*2','<s>','eval')))
exec(compile('1+1\nz', '<s>', 'single')) if 0 else None
def fn():
    loc = 1; exec('loc = 2; new = 3'); print(loc, sorted(locals()), eval('loc + 1'))
fn()
print(__name__, __doc__)
print(fn.__name__, fn.__qualname__, fn.__module__, fn.__defaults__, fn.__kwdefaults__, fn.__annotations__, fn.__doc__, fn.__dict__, fn.__code__.co_varnames, fn.__code__.co_argcount, fn.__closure__, fn.__globals__ is globals())
def ann(a: int, b: 'str' = 'x', *c: float, d: list = [], **e: dict) -> None: "doc"; x: int = 3
print(ann.__annotations__, ann.__defaults__, ann.__kwdefaults__, ann.__doc__); ann.attr = 5; print(ann.attr, ann.__dict__)
ann.__defaults__ = (9,); ann.__name__ = 'renamed'; print(ann.__name__, ann)if 0 else None
w(lambda: fn.nope); 
def q(): fn.__code__ = 5
w(q)
def q(): fn.__name__ = 5
w(q)
def q(): fn.__defaults__ = 5
w(q)
print(int.__add__(1,2), int.__add__(1,'a'), (1).__add__(2), 'a'.__len__(), [1].__getitem__(0), int.__lt__(1,2), object.__eq__(1,1), int.__eq__(1,1.0), type.__call__(int,'5'), str.join('-', 'ab'), list.__init__([]), dict.get({}, 1), int.__new__(int, 5), object.__repr__(5)[:11], int.__mro__)
w(lambda: int.__add__('a',1)); w(lambda: int.__add__()); w(lambda: str.upper()); w(lambda: str.upper(1)); w(lambda: list.append(1,2)); w(lambda: int.__new__(str)); w(lambda: int.__new__()); w(lambda: object.__new__(int)); w(lambda: (1).__add__()); w(lambda: [].__getitem__('a')); w(lambda: dict.__getitem__({},1)); w(lambda: type('X',(),{})().__len__()); w(lambda: len.__call__()); w(lambda: len.__name__ + len.__qualname__ + [].append.__qualname__ + list.append.__qualname__); w(lambda: list.append); w(lambda: int.__add__); w(lambda: len); w(lambda: object.__init__); w(lambda: int.real); w(lambda: type.__dict__['__mro__']); w(lambda: int.__dict__['from_bytes'])

# There is one empty tuple, in constants too.
one = ()
print(((),)[0] is one, (1, ())[1] is one)

# The order of a set's members depends on what was there before, and on how sets were made of each other.
import random

random.seed(5)
s = set()
for i in range(2000):
    k = random.randrange(60) * random.choice((1, 8, 64, 1000))
    if random.random() < .5: s.add(k)
    else: s.discard(k)
    if i % 200 == 199: print(list(s))
for n in (1, 3, 5, 6, 7, 20, 40, 100):
    ks = [random.randrange(10**6) for _ in range(n)]
    d = dict.fromkeys(ks)
    half = set(ks[:n // 2])
    for made in (set(d), frozenset(d), {1, 2} | set(d), {1, 2, 99}.union(d), d.keys() | {3}, d.keys() - {3}, d.keys() ^ {3}, d.keys() & set(ks[::2]),
                 set(ks).difference(dict.fromkeys(ks[::3])), set(ks).intersection(dict.fromkeys(ks[::3])), set(ks) - half, half ^ set(ks),
                 half.symmetric_difference(d), half & set(ks), dict.fromkeys(set(d)), {1: 2}.items() ^ d.items() and half):
        print(list(made)[:9], end=" ")
    s = {5, 6, 99999}; s.update(d); print(list(s)[:9])
    s = set(ks[:n // 2]); s.symmetric_difference_update(d); print(list(s)[:9])
    s = set(ks); s.difference_update(half); print(list(s)[:9])
    s = set(ks); s ^= set(d); s |= half; print(list(s))


# What they ask of their arguments: not more than is needed, and of a dict no hash again.
def telling(items):
    for item in items:
        seen.append(item)
        yield item


for name in ("intersection", "difference", "symmetric_difference", "union", "isdisjoint", "issubset", "issuperset", "intersection_update",
             "difference_update", "symmetric_difference_update", "update"):
    for s in {1, 2}, set(), {1, 2, 3, 4, 5, 6, 7, 8}:
        seen = []
        print(name, getattr(set(s), name)(telling([5, 1, 2, 1, 3, 4, 9])), seen)
    for bad in [[]], [1, []], 5, [2, {1}], {1: []}.items():
        try: print(name, getattr({1, 2}, name)(bad))
        except TypeError as e: print(name, e)


class Counting(int):
    hashes = 0
    def __hash__(self):
        Counting.hashes += 1
        return int.__hash__(self)


d = dict.fromkeys(map(Counting, range(3)))
s = set(d)
frozenset(d), s.difference(d), s.symmetric_difference(d), s.update(d), s.union(d), s.symmetric_difference_update(d), dict.fromkeys(s), dict.fromkeys(d, 1)
d.keys() - {1}, d.keys() | {1}, d.keys() ^ {1}
print(Counting.hashes)
