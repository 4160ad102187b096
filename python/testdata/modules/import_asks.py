# What a program has put into sys.modules is asked for its __spec__ when it is imported.
import sys
import types


class Old(types.ModuleType):
    def __getattribute__(self, name):
        print("asked for", name)
        return super().__getattribute__(name)


sys.modules["old"] = Old("old")
import old
import old as again
from old import __name__ as name
print(name)


class Odd:
    def __getattr__(self, name):
        if name == "__spec__":
            raise RuntimeError("no " + name)
        return name


sys.modules["odd"] = Odd()
try:
    import odd
except RuntimeError as e:
    print(repr(e))
sys.modules["plain"] = 5
import plain
print(plain)
try:
    from plain import x
except ImportError as e:
    print(e)
