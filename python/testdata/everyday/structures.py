# Its last error has the words of 3.14 (not recorded by 3.13).
from dataclasses import dataclass, field, asdict, replace, astuple
from enum import Enum, IntEnum, Flag, auto
from typing import NamedTuple, Optional
import heapq, bisect, copy, json, operator, functools
class Color(Enum):
    RED = 1; GREEN = 2; BLUE = 3; CRIMSON = 1
    @property
    def nice(self): return self.name.title()
print(list(Color), Color.CRIMSON, Color(2), Color["BLUE"].nice, Color.RED is Color.CRIMSON, repr(Color.GREEN), Color.__members__.keys())
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
print(Perm.R | Perm.X, Perm.R in (Perm.R | Perm.W), ~Perm.R, Perm(0), bool(Perm.R & Perm.W))
class P(IntEnum): LOW = 1; HIGH = 10
print(P.LOW < P.HIGH, P.HIGH + 1, sorted(P, reverse=True), f"{P.LOW}", f"{P.LOW!r}")
@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list, compare=False)
    id: int = field(default=0, repr=False)
    def __post_init__(self): self.price = float(self.price)
a, b = Item("pen", 2), Item("ink", 5, ["x"])
print(a, b, a > b, asdict(b), astuple(a), replace(a, price=9), a == Item("pen", 2.0), Item.__match_args__)
@dataclass(frozen=True, slots=True)
class Pt:
    x: int; y: int = 0
print(Pt(1), hash(Pt(1)) == hash(Pt(1)), {Pt(1): 2}[Pt(1)])
class NT(NamedTuple):
    x: int
    y: int = 5
print(NT(1), NT(1)._asdict(), NT(1)._replace(x=3), NT._fields, NT(1) == (1, 5))
h = []
for x in [5, 1, 8, 3]: heapq.heappush(h, x)
print([heapq.heappop(h) for _ in range(len(h))], heapq.nlargest(2, [4, 9, 2]), heapq.merge([1, 4], [2, 3]).__class__.__name__, list(heapq.merge([1, 4], [2, 3])))
l = [1, 3, 5]; bisect.insort(l, 4); print(l, bisect.bisect(l, 3), bisect.bisect_left(l, 3))
d = {"b": [1, 2, {"c": None}], "a": (1.5, True)}
print(json.dumps(d, sort_keys=True), json.dumps(d, indent=2), json.loads('{"x": [1, 2.5, "\\u00e9", null, true]}'), copy.deepcopy(d) == d)
print(functools.reduce(operator.mul, range(1, 6)), sorted("banana", key=operator.itemgetter(0)), operator.attrgetter("name")(a), operator.methodcaller("upper")("x"))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@functools.singledispatch
def show(x): return "?"
@show.register
def _(x: int): return "int"
@show.register(list)
def _(x): return "list"
print(show(1), show([]), show("s"), show(True))
@functools.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(V(1) <= V(2), V(3) >= V(2), V(1) != V(1))
match {"kind": "circle", "r": 2, "extra": [1, 2, 3]}:
    case {"kind": "circle", "r": r, **rest} if r > 1: print("circle", r, rest)
match [1, [2, 3, 4]]:
    case [x, [y, *z]]: print(x, y, z)
match Item("pen", 1):
    case Item(name="ink"): print("no")
    case Item(n, p): print(n, p)
Pt(1).x = 5
