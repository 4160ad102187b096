# Objects, generators and steps of asynchronous ones end in time, however they were made, and however they are let go of.
import abc, array, collections, contextlib, copy, dataclasses, datetime, decimal, fractions, functools, io, itertools, json, operator, queue, random, threading, types, typing, warnings, weakref
def note(self): print("del", type(self).__name__)
class C:
    __del__ = note
    def __init__(self, *a): self.a = a
    @classmethod
    def make(cls): return cls()
    def copy(self): return copy.copy(self)
class S:
    __slots__ = ('a', '__weakref__')
    __del__ = note
class Late: pass
Late.__del__ = note
class Meta(type):
    def __call__(cls, *a): return super().__call__(*a)
class M(metaclass=Meta): __del__ = note
class N:
    __del__ = note
    def __new__(cls): return super().__new__(cls)
class NT(collections.namedtuple('NT', 'a b')): __del__ = note
@dataclasses.dataclass(slots=True)
class D:
    a: int = 1
    __del__ = note
class G[T]:
    __del__ = note
class P(typing.NamedTuple):
    a: int = 1
class P2(P): __del__ = note
class Ex(Exception): __del__ = note
class Base(abc.ABC): __del__ = note
class Sub(Base): pass
T = type('T', (), {'__del__': note})
class OD(collections.OrderedDict): __del__ = note
class DQ(collections.deque): __del__ = note
class DD(collections.defaultdict): __del__ = note
class CO(collections.Counter): __del__ = note
class UD(collections.UserDict): __del__ = note
class Part(functools.partial): __del__ = note
class TH(threading.Thread): __del__ = note
class DT(datetime.datetime): __del__ = note
class DE(decimal.Decimal): __del__ = note
class FR(fractions.Fraction): __del__ = note
class SI(io.StringIO):
    def __del__(self): print("del SI")
class BI(io.BytesIO):
    def __del__(self): print("del BI")
class RA(random.Random): __del__ = note
class ST(contextlib.ExitStack): __del__ = note
class MT(types.ModuleType): __del__ = note
class NS(types.SimpleNamespace): __del__ = note
class PR(property): __del__ = note
class Q(queue.Queue): __del__ = note
class AR(array.array): __del__ = note
class WR(weakref.ref): __del__ = note
class IC(itertools.count): __del__ = note
class EN(enumerate): __del__ = note
class JS(json.JSONEncoder): __del__ = note
class LO(threading.local): __del__ = note
ways = {
 'plain': C, 'args': lambda: C(1, 2), 'slots': S, 'late': Late, 'meta': M, 'new': N, 'nt': lambda: NT(1, 2), 'data': D, 'gen': G, 'genint': lambda: G[int](),
 'p2': P2, 'ex': Ex, 'sub': Sub, 'type': T, 'od': OD, 'dq': DQ, 'dd': lambda: DD(int), 'co': CO, 'ud': UD, 'part': lambda: Part(len),
 'th': TH, 'dt': lambda: DT(2020, 1, 1), 'de': lambda: DE(1), 'fr': lambda: FR(1), 'si': SI, 'bi': BI, 'ra': RA, 'st': ST, 'mt': lambda: MT('m'), 'ns': NS,
 'pr': PR, 'q': Q, 'ar': lambda: AR('i'), 'wr': lambda: WR(C), 'ic': IC, 'en': lambda: EN([]), 'js': JS, 'lo': LO,
 'make': C.make, 'objnew': lambda: object.__new__(C), 'copy': lambda: copy.copy(S()), 'deep': lambda: copy.deepcopy(C()),
 'map': lambda: next(map(C, [1])), 'partial': functools.partial(C, 1), 'reduce': lambda: functools.reduce(lambda a, b: b, [C(), C()]),
 'starmap': lambda: list(itertools.starmap(C, [(1,)]))[0], 'methodcaller': lambda: operator.methodcaller('make')(C),
 'apply': lambda: C(*[1], **{}), 'replace': lambda: dataclasses.replace(D(), a=2), 'cls': lambda: S().__class__(), 'ntreplace': lambda: NT(1, 2)._replace(a=3),
 'dtplus': lambda: DT(2020, 1, 1) + datetime.timedelta(1), 'dtrep': lambda: DT(2020, 1, 1).replace(year=1), 'dqcopy': lambda: copy.copy(DQ()), 'odcopy': lambda: OD().copy(),
 'setcls': lambda: setattr(x := Plain(), '__class__', C) or x,
}
class Plain: pass
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
generators = {'g': lambda: start(g(1)), 'm': lambda: start(k.m()), 's': lambda: start(K.s()), 'p': lambda: start(k.p), 'it': lambda: start(iter(k)),
 'chain': lambda: start(itertools.chain(g(2), g(3))), 'map': lambda: start(map(str, g(4))), 'zip': lambda: start(zip(g(5), g(6))), 'from': lambda: start(y for y in g(7)),
 'islice': lambda: start(itertools.islice(g(8), 3)), 'enum': lambda: start(enumerate(g(9))), 'filter': lambda: start(filter(None, g(10))), 'partial': lambda: start(functools.partial(g, 11)()),
 'ctx': lambda: contextlib.contextmanager(g)(12).__enter__() and None, 'tee': lambda: start(itertools.tee(g(13))[0]), 'group': lambda: start(itertools.groupby(g(14))),
 'coro': lambda: k.c(), 'tcoro': lambda: start(types.coroutine(g)(15)), 'delegate': lambda: start((lambda: (yield from g(16)))()), 'list': lambda: [start(g(17)), start(g(18))],
 'cycle': lambda: start(itertools.cycle(g(19))), 'zipl': lambda: start(itertools.zip_longest(g(20), g(21))), 'starmap': lambda: start(itertools.starmap(max, ((a, 1) for a in g(22)))),
 'batched': lambda: itertools.batched(start(g(23)), 2), 'takewhile': lambda: start(itertools.takewhile(bool, g(24))), 'accum': lambda: start(itertools.accumulate(g(25))),
 'pairwise': lambda: itertools.pairwise(start(g(26))), 'compress': lambda: start(itertools.compress(g(27), [1])), 'rev': lambda: iter([start(g(28))]), 'asend': lambda: k.ag().asend(None), 'anext': lambda: anext(k.ag()), 'method': lambda: k.ag().__anext__(),
 'type': lambda: types.AsyncGeneratorType.__anext__(k.ag()), 'aclose': lambda: k.ag().aclose(), 'athrow': lambda: k.ag().athrow(KeyError)}
ways |= {'generator ' + name: f for name, f in generators.items()}
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
