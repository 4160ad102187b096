# Generators and steps of asynchronous ones end in time, whatever holds them and however they are let go of.
import contextlib, functools, itertools, types, warnings
warnings.simplefilter('always')
def show(msg, cat, fn, line, file=None, l=None): print("W", msg)
warnings.showwarning = show
def g(n):
    try: yield n
    finally: print("fin", n)
class K:
    def m(self):
        try: yield 1
        finally: print("fin m")
    @staticmethod
    def s():
        try: yield 1
        finally: print("fin s")
    @property
    def p(self):
        try: yield 1
        finally: print("fin p")
    def __iter__(self):
        try: yield 1
        finally: print("fin it")
    async def c(self): pass
    async def ag(self):
        try: yield 1
        finally: print("fin ag")
k = K()
def start(x): next(x); return x
ways = {'g': lambda: start(g(1)), 'm': lambda: start(k.m()), 's': lambda: start(K.s()), 'p': lambda: start(k.p), 'it': lambda: start(iter(k)),
 'chain': lambda: start(itertools.chain(g(2), g(3))), 'map': lambda: start(map(str, g(4))), 'zip': lambda: start(zip(g(5), g(6))), 'from': lambda: start(y for y in g(7)),
 'islice': lambda: start(itertools.islice(g(8), 3)), 'enum': lambda: start(enumerate(g(9))), 'filter': lambda: start(filter(None, g(10))), 'partial': lambda: start(functools.partial(g, 11)()),
 'ctx': lambda: contextlib.contextmanager(g)(12).__enter__() and None, 'tee': lambda: start(itertools.tee(g(13))[0]), 'group': lambda: start(itertools.groupby(g(14))),
 'coro': lambda: k.c(), 'tcoro': lambda: start(types.coroutine(g)(15)), 'delegate': lambda: start((lambda: (yield from g(16)))()), 'list': lambda: [start(g(17)), start(g(18))],
 'cycle': lambda: start(itertools.cycle(g(19))), 'zipl': lambda: start(itertools.zip_longest(g(20), g(21))), 'starmap': lambda: start(itertools.starmap(max, ((a, 1) for a in g(22)))),
 'batched': lambda: itertools.batched(start(g(23)), 2), 'takewhile': lambda: start(itertools.takewhile(bool, g(24))), 'accum': lambda: start(itertools.accumulate(g(25))),
 'pairwise': lambda: itertools.pairwise(start(g(26))), 'compress': lambda: start(itertools.compress(g(27), [1])), 'rev': lambda: iter([start(g(28))]), 'asend': lambda: k.ag().asend(None), 'anext': lambda: anext(k.ag()), 'method': lambda: k.ag().__anext__(),
 'type': lambda: types.AsyncGeneratorType.__anext__(k.ag()), 'aclose': lambda: k.ag().aclose(), 'athrow': lambda: k.ag().athrow(KeyError)}
for name, f in ways.items():
    print(name)
    try:
        x = f()
        print('made')
        del x
        print("-")
        def h():
            y = f()
            print('in')
        h()
        print("--")
        l = [f(), 1]
        l[0] = None
        print("---")
        f()
        print("----")
        x = f(); x = None
        print('-----')
        try:
            y = f()
            raise KeyError
        except KeyError: y = 1
        print('------')
        d = {'a': f()}; d.pop('a'); print('p'); d['a'] = f(); d.update(a=1); print('u')
        k.attr = f(); k.attr = 1; print('a'); k.attr = f(); del k.attr; print('d')
        print(bool(f()), 'b')
        (f(), 1)[1]; print('t')
        for _ in [f()]: break
        print('l'); _ = 0; print('o')
    except BaseException as e:
        print(type(e).__name__, e)
        e = None
