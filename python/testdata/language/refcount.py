# How many places refer to an object: what tutorials show of sys.getrefcount, and what else may hold one.
import sys, collections, functools, itertools, contextvars, queue, threading, asyncio, weakref, types, copy, operator
from collections import deque, OrderedDict, defaultdict, namedtuple, ChainMap, UserList, UserDict, Counter
from dataclasses import dataclass
count = sys.getrefcount
print(count([]), count(None) == count(True) == count(0) == count('a') == count(()) == count(int) > 10 ** 9)
a = []
print('a', count(a))
b = a
print('b', count(a))
c = [a, a]
print('c', count(a))
d = {'k': a}
print('d', count(a))
t = (a,)
print('t', count(a))
s = [t]
print('s', count(a), count(t))
del b
print('del b', count(a))
c.pop()
print('pop', count(a))
del c, d, t, s
print('del', count(a))
print('temp', count([]), count({}), count(object()))
def f(x):
    print('in f', count(x))
f(a)
def g():
    y = []
    print('local', count(y))
    z = y
    print('local 2', count(y))
    def inner(): return y
    print('cell', count(y))
g()
def h():
    y = []
    print('fast local', count(y))
    z = y
    print('fast local 2', count(y))
    w = [y, y, y]
    print('list', count(y))
h()
class C: pass
x = C()
print('inst', count(x))
x.self = x
print('self', count(x))
y = x
print(count(x))
l = [x] * 10
print(count(x))
print('class', count(C))
print('func', count(f))

r = weakref.ref(x)
print('weak', count(x))

class Node:
    def __init__(self, value=None):
        self.value = value
        self.next = None
    def method(self): pass
x = Node()
base = count(x)
print('base', base)
def more(label, make):
    before = count(x)
    held = make()
    print(label, count(x) - before)
    del held
    if count(x) != before: print('  after', count(x) - before)
P = namedtuple('P', 'a b')
@dataclass
class D:
    a: object
@dataclass(slots=True)
class DS:
    a: object
class Slots:
    __slots__ = 'a',
    def __init__(self, a): self.a = a
def gen(v):
    yield v
    yield
def advanced(v):
    g = gen(v); next(g); return g
async def co(v): await asyncio.sleep(0)
def closure(v):
    def f(): return v
    return f
def raised(v):
    try:
        raise ValueError(v)
    except ValueError as e:
        return e
def plain_raised(v):
    try:
        raise ValueError
    except ValueError as e:
        return e
def closed(c): c.close(); return c
cv = contextvars.ContextVar('cv')
def in_context(v):
    c = contextvars.copy_context(); c.run(cv.set, v); return c
def q(v, cls=queue.Queue):
    r = cls(); r.put(v); return r
def pq(v):
    r = asyncio.Queue(); r.put_nowait(v); return r
def exposed(v):
    r = pq(v); r._queue; return r
def fut(v):
    f = loop.create_future(); f.set_result(v); return f
def exc_fut(v):
    f = loop.create_future(); f.set_exception(ValueError(v)); f.exception(); return f
loop = asyncio.new_event_loop()
def cached(v):
    @functools.lru_cache
    def f(y): return y
    f(v); return f
def local(v):
    l = threading.local(); l.a = v; return l
for label, make in {
    'list': lambda: [x], 'twice': lambda: [x, x], 'tuple': lambda: (x,), 'nested': lambda: [[[x]]], 'dict value': lambda: {1: x}, 'dict key': lambda: {x: 1}, 'both': lambda: {x: x},
    'set': lambda: {x}, 'frozenset': lambda: frozenset([x]), 'attr': lambda: Node(x), 'slots': lambda: Slots(x), 'dataclass': lambda: D(x), 'slotted dataclass': lambda: DS(x), 'namedtuple': lambda: P(x, x),
    'deque': lambda: deque([x]), 'deque rotate': lambda: deque([x, 1, x], 2), 'OrderedDict': lambda: OrderedDict(a=x), 'defaultdict': lambda: defaultdict(None, {1: x}), 'ChainMap': lambda: ChainMap({1: x}),
    'Counter': lambda: Counter([x, x]), 'UserList': lambda: UserList([x]), 'UserDict': lambda: UserDict({1: x}),
    'partial': lambda: functools.partial(print, x), 'partial kw': lambda: functools.partial(print, k=x), 'bound': lambda: x.method, 'itemgetter': lambda: operator.itemgetter(x), 'methodcaller': lambda: operator.methodcaller('a', x), 'attr dict': lambda: x.__dict__, 'lru': lambda: cached(x),
    'repeat': lambda: itertools.repeat(x), 'cycle': lambda: itertools.cycle([x]), 'chain': lambda: itertools.chain([x], [x]), 'product': lambda: itertools.product([x], [x]), 'zip': lambda: zip([x]), 'map': lambda: map(print, [x]), 'filter': lambda: filter(None, [x]), 'enumerate': lambda: enumerate([x]), 'iter': lambda: iter([x]), 'reversed': lambda: reversed([x]), 'tuple iter': lambda: iter((x,)), 'islice': lambda: itertools.islice([x], 1), 'tee': lambda: itertools.tee([x]), 'accumulate': lambda: itertools.accumulate([x]), 'starmap': lambda: itertools.starmap(x, []), 'groupby': lambda: itertools.groupby([x]), 'dict items': lambda: {1: x}.items(), 'dict iter': lambda: iter({1: x}), 'set iter': lambda: iter({x}), 'count from': lambda: itertools.permutations([x]), 'callable iter': lambda: iter(lambda: x, None), 'batched': lambda: itertools.batched([x], 1), 'pairwise': lambda: itertools.pairwise([x]), 'zip_longest': lambda: itertools.zip_longest([x], fillvalue=x),
    'gen unstarted': lambda: gen(x), 'gen': lambda: advanced(x), 'gen closed': lambda: closed(advanced(x)), 'genexp': lambda: (y for y in [x]), 'coroutine': lambda: closed(co(x)), 'closure': lambda: closure(x), 'default': lambda: (lambda a=x: a), 'kwdefault': lambda: (lambda *, a=x: a), 'cell': lambda: types.CellType(x), 'func attr': lambda: setattr(f := (lambda: 1), 'a', x) or f, 'context': lambda: in_context(x), 'cv': lambda: contextvars.ContextVar('a', default=x),
    'Queue': lambda: q(x), 'SimpleQueue': lambda: q(x, queue.SimpleQueue), 'LifoQueue': lambda: q(x, queue.LifoQueue), 'asyncio.Queue': lambda: pq(x), 'asyncio.Queue seen': lambda: exposed(x), 'future': lambda: fut(x), 'future exc': lambda: exc_fut(x), 'local': lambda: local(x),
    'weakref': lambda: weakref.ref(x), 'WeakSet': lambda: weakref.WeakSet([x]), 'WeakValue': lambda: weakref.WeakValueDictionary({1: x}), 'WeakKey': lambda: weakref.WeakKeyDictionary({x: 1}), 'slice': lambda: slice(x), 'property': lambda: property(x), 'staticmethod': lambda: staticmethod(x), 'SimpleNamespace': lambda: types.SimpleNamespace(a=x), 'mappingproxy': lambda: types.MappingProxyType({1: x}), 'type': lambda: type('T', (), {'a': x}), 'module': lambda: setattr(m := types.ModuleType('m'), 'a', x) or m, 'copy': lambda: copy.copy([x]), 'range': lambda: range(3), 'memory': lambda: [x] * 5, 'method of list': lambda: [x].append, 'generic alias': lambda: list[x], 'template': lambda: t'{x}', 'exception group': lambda: ExceptionGroup('a', [ValueError(x)]), 'note': lambda: OSError(1, x), 'StopIteration': lambda: StopIteration(x), 'reduce': lambda: functools.reduce(lambda a, b: b, [x]), 'sorted': lambda: sorted([x]), 'max': lambda: max([x], key=id),
}.items():
    try:
        more(label, make)
    except Exception as e:
        print(label, type(e).__name__, e)
print(count(x) - base)

async def main():
    async def worker(v):
        await asyncio.sleep(0)
        print('in task', count(v) - before)
        await asyncio.sleep(0)
    before = count(x)
    t = asyncio.create_task(worker(x))
    print('task made', count(x) - before, count(t))
    await t
    print('task done', count(x) - before)
    async def waits(v):
        await asyncio.Event().wait()
    t = asyncio.create_task(waits(x))
    await asyncio.sleep(0)
    print('waiting', count(x) - before)
    t.cancel()
asyncio.run(main())


async def main():
    before = count(x)
    h = asyncio.get_running_loop().call_soon(print, 'called')
    q = asyncio.Queue()
    q.put_nowait(x)
    print('queue', count(x) - before)
    y = await q.get()
    print('got', count(x) - before)
    del y
    print('done', count(x) - before)
asyncio.run(main())
loop.close()

print('-- functions')
def f(v):
    print('f', count(v))
    g(v)
def g(v):
    print('g', count(v))
    w = v
    print('w', count(v))
f(x)
f([])
f(v=[])
def star(*a): print('star', count(a[0]), count(a))
star([], 1)
def kw(**k): print('kw', count(k['a']), count(k))
kw(a=[])
print(*(count(y) for y in [x, [], []]))
print([count(y) for y in [x, [], []]])
print(list(map(count, [x, [], []])))
print(count(x.__dict__), count([x][0]), count((x, 1)[0]))
def ret(): 
    z = []
    return count(z), z
print(ret()[0])
try:
    raise ValueError
except ValueError as e:
    print('exc', count(e))
    try:
        raise e
    except ValueError as e2:
        print('exc', count(e))
def rec(n, v):
    if n: return rec(n - 1, v)
    return count(v)
print([rec(n, []) for n in range(4)])
class M:
    def m(self): return count(self)
    @property
    def p(self): return count(self)
    def __getattr__(self, n): return count(self)
    def __add__(self, o): return count(self), count(o)
    def __enter__(self): return count(self)
    def __exit__(self, *a): print('exit', count(self))
    def __iter__(self): yield count(self)
    def __call__(self): return count(self)
    def __len__(self): return count(self)
    def __getitem__(self, i): return count(self)
m = M()
print(m.m(), m.p, m.zz, m + m, list(m), m(), len(m), m[0])
print(M().m(), M().p, M().zz, M() + M(), list(M()), M()(), len(M()), M()[0])
with m as n: print(n)
s = 'some' + str(1); print(count(s)); u = s; print(count(s)); l = [s] * 3; print(count(s))
a = b = c = []; print(count(a)); del b; print(count(a))
a, b = [], []; a.append(b); b.append(a); print(count(a), count(b))
def outer():
    v = []
    def i1(): return count(v)
    def i2(): return v
    return i1(), count(v)
print(outer())
big = 2 ** 100; print(count(big)); big2 = big; print(count(big))
print(count(M), count(Node), count(P))
class Sub(Node): pass
print(count(Node), count(Sub)); n2 = Sub(); print(count(Node), count(Sub))
for v in ([], []): print('for', count(v))
def loop_local():
    for v in [[], []]: print('for', count(v), end=' ')
    v2 = v; print(count(v))
    del v2; print(count(v))
loop_local()
if (k := []) is not None: print(count(k))
print(sys.getrefcount(x) is not None, isinstance(count(None), int), count(None) == count(True) > 10**9)
