# Objects end in time however they were made.
import abc, array, collections, contextlib, copy, dataclasses, datetime, decimal, fractions, functools, io, itertools, json, operator, queue, random, threading, types, typing, weakref
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
for name, f in ways.items():
    print(name)
    try:
        x = f()
        print('made')
        del x
        print("-")
        def g():
            y = f()
            print('in')
        g()
        print("--")
        l = [f(), 1]
        l[0] = None
        print("---")
        f()
        print("----")
    except BaseException as e:
        print(type(e).__name__, e)
        e = None
