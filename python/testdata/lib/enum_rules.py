# Enumerations that check themselves, with an __init__ of their own, or a class inside.
import enum
from enum import Enum, Flag, IntEnum, IntFlag, auto, verify, NAMED_FLAGS, CONTINUOUS, UNIQUE

class NoDuplicates(Enum):
    def __init__(self, *args):
        cls = self.__class__
        if any(self.value == e.value for e in cls):
            other = cls(self.value).name
            raise ValueError(f'aliases not allowed: {self.name!r} --> {other!r}')

class Colour(NoDuplicates):
    RED, GREEN = 1, 2
print(list(Colour))
try:
    class Colour2(NoDuplicates):
        RED, GREEN, GRENE = 1, 2, 2
except ValueError as e:
    print(e)

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def surface_gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)
print(Planet.EARTH.surface_gravity, Planet.EARTH.value, Planet((3.303e+23, 2.4397e6)))

class Outer(Enum):
    a = 1
    class Inner(Enum):
        b = 2
print(list(Outer), Outer.Inner.b, isinstance(Outer.Inner, type))

def attempt(check, base, **members):
    try:
        print(verify(check)(base('Made', members)))
    except ValueError as e:
        print(e)
attempt(UNIQUE, Enum, a=1, b=2, c=1)
attempt(CONTINUOUS, IntEnum, a=1, b=2, c=5)
attempt(CONTINUOUS, Flag, a=1, b=8)
attempt(NAMED_FLAGS, Flag, a=1, b=2, ab=3)
attempt(NAMED_FLAGS, Flag, a=1, b=2, c=7)
attempt(NAMED_FLAGS, IntFlag, a=1, b=2, c=12, d=6)
try:
    class F(Flag):
        a = 'not an int'
        b = auto()
except TypeError as e:
    print(e)
print(sorted(set(enum.__all__) & {'EnumCheck', 'pickle_by_enum_name', 'show_flag_values'}))

import enum
from enum import *
def t(f,*a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
class K(enum.Flag, boundary=enum.KEEP):
    A=1; B=2; AB=3; M=255
print(K(7), repr(K(7)), K(255), K(1024), repr(K(1024)), K.M, ~K.A, list(K.M), K(-1), K(-300), len(K.M))
class G(IntFlag):
    R=4; W=2; X=1; RWX=7; HI=0x30
print(G(0x37), G(0x10), G(-1), ~G.R, G.R|64, G(64), repr(G(0)), list(G), G.HI)
class S(Flag):
    A=1; C=0x6; D=0xa
for v in range(-16,18): t(S,v)
t(lambda: ~S.A); t(lambda: list(S.C)); t(lambda: S.C|S.A); t(lambda: S.C & S.D)
class Cf(Flag, boundary=CONFORM):
    A=1; C=0x6; D=0xa
for v in range(-16,18): t(Cf,v)
class E(IntFlag, boundary=EJECT):
    A=1; C=0x6
for v in range(-9,10): t(E,v)
t(lambda: enum.Enum('E')); t(lambda: enum.Flag(3)); t(lambda: Enum('E', ''))
class Empty(Enum): pass
t(lambda: Empty(1)); t(lambda: Empty('X', 'a b').a); t(lambda: Empty['a'])
class HX(IntFlag):
    _numeric_repr_=hex
    A=1
t(lambda: HX(0x31)); print(HX(0x30), HX(0x31))
