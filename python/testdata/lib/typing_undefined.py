# Annotations that name what is not defined.
from typing import *
def g():
    class A(TypedDict):
        b: Undefined
    return A.__annotations__
try: print(g())
except Exception as e: print(repr(e))
@runtime_checkable
class P(Protocol):
    x: Undefined
    def m(self): ...
print(sorted(get_protocol_members(P)))
