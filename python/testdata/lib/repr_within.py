# Reprs of dictionaries within themselves, and recursive_repr of a program's own, which the library's use leaves alone.
import reprlib
from collections import OrderedDict, defaultdict

d = OrderedDict(a=1)
d["d"] = d
print(d)
e = defaultdict(int, x=1)
e["e"] = e
print(e)


class R:
    @reprlib.recursive_repr()
    def __repr__(self):
        return "R(" + repr(self) + ")"


print(R(), R.__repr__.__qualname__, type(R.__repr__).__name__, R.__repr__.__wrapped__.__name__)


class F:
    def __init__(self):
        self.d = defaultdict(self, x=1)

    def __call__(self):
        return 1

    def __repr__(self):
        return "F(" + repr(self.d) + ")"


print(F(), F().d)
