# Ends in a program that runs for long: many modules, objects that are kept in several places, and others that end, among much computing.
import asyncio, ast, collections, contextlib, dataclasses, datetime, decimal, enum, functools, gc, inspect, io, itertools, json, logging, re, sys, typing, weakref

gc.disable()
log = []


class D:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        log.append(self.n)

    def m(self, *args):
        pass


class Node:
    def __init__(self, v, next=None):
        self.v = v
        self.next = next


class Registry:
    items = {}


kept = [D(f"kept{i}") for i in range(10)]
Registry.items["x"] = D("registry")
logging.getLogger("a.b").mine = D("logger")
sys.modules["mine"] = D("module")
data = {i: [i, str(i)] for i in range(1000)}


class Pool:
    def __init__(self):
        self.free = []
        self.used = {}

    def get(self, n):
        d = self.free.pop() if self.free else D(n)
        self.used[n] = d
        return d

    def drop(self, n):
        del self.used[n]


pool = Pool()


def work(n):
    t = 0
    for i in range(n):
        x = [i, i + 1]
        t += sum(x)
        data[i % 1000] = [t % 7]
    for d in kept:
        d.m(t)
    return t


def name(n):
    d = D(n)
    d = None
    return log[-1:]


def returned(n):
    def f():
        d = D(n)
        return 1
    f()
    return log[-1:]


def statement(n):
    D(n)
    return log[-1:]


def chain(n):
    x = Node(D(n), Node(1))
    x = None
    return log[-1:]


def item(n):
    pool.get(n)
    pool.drop(n)
    return log[-1:]


def exception(n):
    try:
        d = D(n)
        raise ValueError(d)
    except ValueError:
        del d
    return log[-1:]


def cleared(n):
    x = [D(n)]
    x.clear()
    return log[-1:]


def popped(n):
    x = [D(n)]
    x.pop()
    return log[-1:]


def generator(n):
    def f():
        d = D(n)
        yield 1
        yield 2
    for x in f():
        break
    return log[-1:]


def attribute(n):
    x = Node(D(n))
    x.v = None
    return log[-1:]


def task(n):
    async def main():
        d = D(n)
        await asyncio.sleep(0)
    asyncio.run(main())
    return log[-1:]


def argument(n):
    def f(d):
        pass
    f(D(n))
    return log[-1:]


def stored(n):
    x = list(map(D, [n]))
    x[0] = None
    return log[-1:]


def reference(n):
    r = weakref.ref(D(n))
    return log[-1:] if r() is None else "alive"


def method(n):
    D(n).m(io.StringIO(), re.compile("a"), datetime.datetime.now())
    return log[-1:]


ways = [name, returned, statement, chain, item, exception, cleared, popped, generator, attribute, task, argument, stored, reference, method]
late = collections.Counter()
for r in range(10):
    work(5000)
    for way in ways:
        n = f"{way.__name__}{r}"
        if way(n) != [n]:
            late[way.__name__] += 1
print("late", dict(late), "of", len(log))

# A cycle keeps what it leads to until it's collected, however often what was let go of at the same place had ended.
early = []
for r in range(40):
    d = D(f"cycle{r}")
    x = Node(d)
    if r % 8 == 7:
        x.next = x
    d = x = None
    if (f"cycle{r}" in log) != (r % 8 != 7):
        early.append(r)
print(early, sum(x.startswith("cycle") for x in log))
gc.collect()
print(sum(x.startswith("cycle") for x in log))

# So do a cache, a bound method, an iterator.
cache = functools.lru_cache(None)(lambda d: None)
methods, iterators = [], []
for r in range(60):
    d = D(f"held{r}")
    if r % 8 == 7:
        cache(d)
    if r % 16 == 10:
        methods.append(d.m)
    if r % 16 == 11:
        iterators.append(itertools.chain([d], [1]))
    d = None
held = [r for r in range(60) if r % 8 == 7 or r % 16 in (10, 11)]
print([r for r in range(60) if (f"held{r}" in log) == (r in held)])
del cache, methods[1:]
iterators.clear()
print([r for r in held if f"held{r}" not in log])
