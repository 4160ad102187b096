from dataclasses import *
import inspect, functools
@dataclass
class A:
    x: int
    y: str = "a"
    z: list = field(default_factory=list)
a = A(1); print(a, a == A(1), A(1, "b", [2]), asdict(a), astuple(a), replace(a, x=5))
try: A()
except TypeError as e: print(e)
@dataclass(frozen=True, order=True)
class P:
    x: int; y: int = 0
print(P(1) < P(2), hash(P(1)) == hash(P(1)), sorted([P(3), P(1)]))
try: P(1).x = 3
except FrozenInstanceError as e: print(e)
@dataclass
class B(A):
    w: float = 1.5
    def __post_init__(self): self.q = self.x * 2
print(B(2), B(2).q, [f.name for f in fields(B)])
@dataclass(slots=True, kw_only=True)
class S: a: int; b: int = 2
print(S(a=1), S.__slots__)
try:
    @dataclass
    class Bad: x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e: print(e)
print(inspect.signature(A), A.__doc__, is_dataclass(A), A.__match_args__)
async def co(a, *, b: int = 3, **kw) -> str: ...
def g(a, /, b, c=1, *args, d): yield
print(inspect.signature(co), inspect.signature(g), inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(g), inspect.isfunction(g))
print(inspect.signature(functools.partial(g, 1, d=2)), inspect.getfullargspec(g))
class K:
    def m(self, x, y=2): "doc"; return 1
print(inspect.signature(K.m), inspect.signature(K().m), inspect.getdoc(K.m), inspect.signature(K))
b = inspect.signature(g).bind(1, 2, d=5); b.apply_defaults(); print(b, b.args, b.kwargs)
print(inspect.getsource(K), inspect.isclass(K), inspect.isawaitable(3))
c = co(1); print(inspect.iscoroutine(c), inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
C = make_dataclass("C", [("x", int), ("y", int, 5)]); print(C(1))
