from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, FrozenInstanceError, KW_ONLY, InitVar, make_dataclass
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)
a = P(1); print(a, a == P(1), a < P(2), asdict(a), astuple(a), replace(a, y=5), [f.name for f in fields(P)], is_dataclass(P), P.__match_args__)
@dataclass(frozen=True, slots=True)
class F:
    n: int
    _: KW_ONLY
    k: str = 'd'
f = F(1, k='z'); print(f, hash(f) == hash(F(1, k='z')))
try: f.n = 2
except FrozenInstanceError as e: print(type(e).__name__, e)
@dataclass
class I:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    def __post_init__(self, b): self.c = self.a + b
print(I(1, 2))
for t in ('class A:\n x: int = 0\n y: int', 'class A:\n x: list = []', 'class A:\n x: int = field(default=1, default_factory=int)'):
    try: exec('@dataclass\n' + t)
    except Exception as e: print(type(e).__name__, e)
try: P()
except TypeError as e: print(e)
print(make_dataclass('M', [('x', int), 'y'])(1, 2))
