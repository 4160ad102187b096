# weakref_slot adds a slot only where no base has one already.
import weakref
from dataclasses import dataclass

class Plain: pass
class Slots: __slots__ = ()
class Weak: __slots__ = "__weakref__",

for base in Plain, Slots, Weak:
    @dataclass(slots=True, weakref_slot=True)
    class B(base):
        a: int
    b = B(1)
    print(B.__slots__, b, weakref.ref(b)() is b, hasattr(b, "__dict__"))
