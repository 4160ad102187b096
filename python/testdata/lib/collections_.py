import collections, itertools, math, operator, random, collections.abc
print(collections.deque([1,2,3], maxlen=2), collections.Counter("abracadabra").most_common(2))
P = collections.namedtuple("P", "x y", defaults=[5])
print(P(1), P(1,2)._replace(x=9), P(3)._asdict())
try: P()
except TypeError as e: print(e)
d = collections.defaultdict(list); d["a"].append(1); print(d)
od = collections.OrderedDict(a=1,b=2); od.move_to_end("a"); print(od, od.popitem(last=False))
print(isinstance([], collections.abc.Sequence), isinstance({}, collections.abc.Mapping), isinstance(5, collections.abc.Iterable), isinstance(print, collections.abc.Callable))
print(list(itertools.islice(itertools.count(5,2),3)), list(itertools.chain([1],[2,3])), list(itertools.groupby("aabbb"))[0][0])
print([(k,list(g)) for k,g in itertools.groupby("aabbbc")], list(itertools.permutations("abc",2)), list(itertools.combinations("abcd",2)))
print(list(itertools.product("ab",repeat=2)), list(itertools.zip_longest([1],[2,3])), list(itertools.batched("abcde",2)), list(itertools.accumulate([1,2,3])))
print(math.sqrt(2), math.pi, math.factorial(30), math.comb(10,3), math.gcd(12,18), math.floor(2.5), math.hypot(3,4), math.fsum([.1]*10), math.log(10), math.isclose(.1+.2,.3))
random.seed(42); print(random.random(), random.randint(1,100), random.choice("abc"), random.sample(range(100),5), random.gauss(0,1), random.choices("abc",k=3), random.uniform(1,2))
x=list(range(10)); random.shuffle(x); print(x)
random.seed("hello"); print(random.random(), random.randrange(0,100,7), random.getrandbits(100), random.expovariate(2), random.triangular(), random.betavariate(1,2))
random.seed(3.5); print(random.random()); random.seed(2**70); print(random.random(), random.randbytes(5))
print(operator.itemgetter(1)([1,2]), operator.attrgetter("a.b"), operator.add(1,2), sorted([(2,1),(1,2)], key=operator.itemgetter(0)))
a,b = itertools.tee([1,2,3]); print(list(a), list(b))
class M(collections.UserDict): pass
m = M(a=1); m["b"]=2; print(m, collections.ChainMap({"a":1},{"b":2})["b"])
c = collections.Counter(a=3,b=1); c.update("ab"); print(c, c-collections.Counter(a=1), +c, c.total())

from collections import deque
class I:
    def __init__(s,n): s.n=n
    def __index__(s): return s.n
for T in (list,tuple,deque):
    for a in ((2,2**70),(2,-2**70),(2,-2**70,2**70),(2,0,-2**70),(2,I(-2**70),I(2**70)),(2,1.0),(2,None),(2,1,None),(2,I('x'))):
        try: print(T([1,2,3]).index(*a))
        except Exception as e: print(type(e).__name__, e)

from collections import deque
import copy,pickle,collections
d=deque('abc')
for it in (iter(d), reversed(d)):
    for k in range(4):
        print(it.__reduce__(), list(copy.copy(it)), it.__length_hint__())
        next(it,None)
    print(it.__reduce__(), list(copy.copy(it)), it.__length_hint__(), type(it).__name__, type(it).__module__, type(it).__qualname__)
    print(type(it).__init__, type(it).__new__ is object.__new__, isinstance(it, type(it)))
    try: type(it)()
    except TypeError as e: print(e)
    try: type(it)([])
    except TypeError as e: print(e)
import itertools
r=itertools.repeat(1,2); list(r); print(r, r.__length_hint__())
import re
def plain(x): return re.sub("0x[0-9a-f]+", "0x", repr(x))
z=zip([1],[2]); list(z); print(plain(z.__reduce__()))
m=map(str,[1]); list(m); print(plain(m.__reduce__()))
e=enumerate([1]); list(e); print(plain(e.__reduce__()))
e=reversed([1]); list(e); print(e.__reduce__(), e.__length_hint__())
for x in ({1:2},{1},{1:2}.items(),{1:2}.values(),range(3),'a','é',b'a',bytearray(b'a'),(1,),[1]):
    it=iter(x); list(it)
    for f in ('__reduce__','__length_hint__'):
        try: print(getattr(it,f)())
        except Exception as e: print(type(e), e)

# Fields of named tuples.
import collections
Point = collections.namedtuple('Point', 'x y')
print(Point.x, type(Point.y), Point.x.__get__((5, 6)), Point.x.__doc__)
Point.x.__doc__ = 'The x'
print(Point.x)
for change in ('Point(1, 2).x = 3', 'del Point(1, 2).x'):
    try: exec(change)
    except AttributeError as e: print(e)
