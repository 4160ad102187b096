# The sizes are those of CPython on 64 bits.
import sys, types

class A: pass
class B: __slots__ = ("a", "b")
class D(int): pass

for x in [0, -1, 2**30, 2**70, 1.5, 2j, True, None, ..., "", "abc", "€", "\U0001f600", b"", b"abc", bytearray(), bytearray(b"abc"), memoryview(b""), (), (1,), [], [1],
          list(range(10)), {}, {1: 2}, {"a": 1}, {i: i for i in range(10)}, set(), {1}, set(range(10)), frozenset(), range(3), slice(1), object(), len, lambda: 0, sys, Exception(),
          OSError(1, "a"), iter([]), enumerate([]), zip(), map(str, []), property(), A(), B(), D(3), {}.keys()]:
    print(type(x).__name__, sys.getsizeof(x), x.__sizeof__(), type(x).__basicsize__, type(x).__itemsize__)
for t in int, type, A:
    print(t.__name__, sys.getsizeof(t))

def size(answer, *default):
    try:
        print(sys.getsizeof(type("X", (), {"__sizeof__": lambda self: answer})(), *default))
    except Exception as e:
        print(type(e).__name__, e)

size(5)
size(-1)
size("a")
size("a", 3)
size(2**70)
