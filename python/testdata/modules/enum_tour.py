from enum import Enum, IntEnum, Flag, auto, unique, StrEnum, IntFlag
class Color(Enum):
    RED = 1; GREEN = 2; CRIMSON = 1
    @property
    def pretty(self): return self.name.title()
print(Color.RED, repr(Color.RED), Color(2), Color['GREEN'], list(Color), Color.CRIMSON is Color.RED, Color.RED.pretty, Color.__members__.keys(), Color.RED in Color, len(Color), Color)
class P(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(P.R | P.X, repr(P.RW), P.R in P.RW, ~P.R, P(0), list(P.RW), bool(P.R & P.W), P(7))
class N(IntEnum): A = 1; B = 2
class S(StrEnum): ONE = auto(); TWO = 'zwei'
print(N.A + 1, N.B > N.A, f'{N.A}', S.ONE, repr(S.TWO), S.TWO.upper(), Color.RED == 1, N.A == 1, sorted(N))
for f in (lambda: Color(9), lambda: Color['X'], lambda: setattr(Color, 'RED', 5), lambda: Color.RED.zzz, lambda: Color.RED < Color.GREEN, lambda: unique(Color), lambda: P(16), lambda: type('Sub', (Color,), {}), lambda: Color.BLUE):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(Enum('Animal', 'CAT DOG').DOG, Enum('X', {'a': 5}).a.value)
