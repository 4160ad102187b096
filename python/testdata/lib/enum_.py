from enum import *
import enum
class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = auto()
    CRIMSON = 1
    def describe(self): return self.name, self.value
    @classmethod
    def fav(cls): return cls.RED
print(Color.RED, repr(Color.GREEN), Color(3), Color["RED"], list(Color), Color.CRIMSON is Color.RED, Color.RED.describe(), Color.fav(), len(Color))
try: Color(9)
except ValueError as e: print(e)
print(Color.__members__, Color.RED in Color, 2 in Color, Color)
class P(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(P.R | P.X, P.RW, repr(P.R|P.W), list(P), P.R in P.RW, ~P.R, bool(P(0)), P(0), repr(P(5)))
class I(IntEnum):
    A = 1; B = 2
print(I.A + 1, I.A < I.B, repr(I.A), str(I.A), f"{I.B}", I(2), sorted([I.B, I.A]), I.A == 1)
class S(StrEnum):
    FOO = auto(); BAR = "b"
print(S.FOO, repr(S.BAR), S.FOO + "x", S("b"), f"{S.BAR:>5}")
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return self.mass / self.radius
print(Planet.EARTH.g, Planet.EARTH.value)
class IF(IntFlag):
    A = 1; B = 2
print(IF.A | IF.B, repr(IF.A|IF.B), IF.A | 4, repr(IF(8)))
try: Color.RED = 5
except AttributeError as e: print(e)
try:
    @unique
    class D(Enum): A=1; B=1
except ValueError as e: print(e)
E2 = Enum("E2", "a b c"); print(list(E2), E2.a.value)
print({Color.RED: 1}, Color.RED == Color.RED, Color.RED != 1, isinstance(Color.RED, Color), type(Color.RED))
match Color.RED:
    case Color.RED: print("matched")
try:
    class Sub(Color): pass
except TypeError as e: print(e)
class W(Enum):
    A = "a"
    @classmethod
    def _missing_(cls, v): return cls.A
print(W("zzz"), W.A.name)
