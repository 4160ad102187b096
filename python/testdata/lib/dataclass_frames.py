# CPython 3.14's lines, not recorded: the methods that dataclass() makes are of one file, "<string>", whose lines tracebacks tell.
import traceback, sys
from dataclasses import dataclass, field, InitVar, make_dataclass
def show(f):
    try: f()
    except BaseException as e:
        print([(x.filename.split('/')[-1], x.lineno, x.name) for x in traceback.extract_tb(e.__traceback__) if not x.filename.startswith(('/lib','<frozen'))], type(e).__name__, e)
def bad(): 1/0
class B:
    def __eq__(s,o): 1/0
    def __lt__(s,o): 1/0
    def __hash__(s): 1/0
    def __repr__(s): 1/0
@dataclass(frozen=True, slots=True)
class A: x:int
show(lambda: setattr(A(1),'x',2))
show(lambda: setattr(A(1),'y',2))
show(lambda: delattr(A(1),'x'))
@dataclass(order=True, unsafe_hash=True)
class C:
    x: object
    z: object = field(default_factory=bad)
    w: InitVar[int] = 3
    def __post_init__(self, w):
        import warnings
        warnings.warn('x', stacklevel=2)
        raise ValueError(w)
    self: int = 0
    q: int = field(default=3, kw_only=True)
show(lambda: C(B()))
show(lambda: C(B(),1))
object.__setattr__
class D(C):
    def __post_init__(self, w): pass
d = D(B(),1)
show(lambda: repr(d))
show(lambda: hash(d))
show(lambda: d == D(B(),1))
for op in '__lt__','__le__','__gt__','__ge__': show(lambda: getattr(d,op)(D(B(),1)))
@dataclass(order=True, frozen=True)
class E:
    x: object
    y: list = field(default_factory=list)
show(lambda: hash(E(1)))
show(lambda: hash(E(B())))
show(lambda: setattr(E(1), 'y', 0))
class F(E): pass
show(lambda: setattr(F(1), 'y', 0))
show(lambda: setattr(F(1), 'u', 0))
show(lambda: F(1)<F(2)<F(2j)<F(2))
print(E.__setattr__.__qualname__, E.__init__.__module__, E.__init__.__code__.co_firstlineno,E.__init__.__annotations__)
def mk():
    @dataclass(order=True)
    class G:
        def __lt__(self,o): 0
show(mk)
def mk():
    @dataclass(frozen=True)
    class G:
        def __setattr__(self,o): 0
show(mk)
@dataclass(init=False, eq=False)
class H:
    a: int
print(repr, H.__hash__ is object.__hash__)
show(lambda: repr(H()))
make_dataclass('K',['a'])
@dataclass
class Empty: pass
print(Empty(), Empty()==Empty())
@dataclass(frozen=True)
class Empty: pass
print(Empty(), Empty()==Empty(), hash(Empty())==hash(()))
show(lambda: setattr(Empty(),'y',2))
