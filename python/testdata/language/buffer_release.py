import inspect, sys
W, S = inspect.BufferFlags.WRITABLE, inspect.BufferFlags.SIMPLE
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class P:
    def __init__(s, data, mutable): s.d, s.m = bytearray(data), mutable
    def __buffer__(s, flags):
        print('flags', int(flags))
        if flags & W:
            if not s.m: raise RuntimeError("not mutable")
            return memoryview(s.d)
        return memoryview(bytes(s.d))
m, i = P(b"hello", True), P(b"hello", False)
with memoryview._from_flags(m, W) as mv: mv[0] = 65; print(mv.tobytes())
with memoryview._from_flags(m, S) as mv:
    print(mv.tobytes())
    def f(): mv[0] = 1
    t(f)
t(lambda: memoryview._from_flags(i, W)); t(lambda: memoryview(i).tobytes()); t(lambda: bytes(i)); t(lambda: bytearray().join([i]));
class RO:
    def __buffer__(s, flags): return memoryview(b"abc")
t(lambda: memoryview._from_flags(RO(), W)); t(lambda: memoryview._from_flags(RO(), S)[0]); t(lambda: memoryview._from_flags(b"x", W)); t(lambda: memoryview._from_flags(5, S)); t(lambda: memoryview._from_flags(memoryview(b"x"), W)[0])
class C(bytearray):
    def __release_buffer__(s, b):
        print('release', type(b), b.tobytes(), len(b), b[0])
        for f in (lambda: memoryview(b), lambda: b.cast('b'), lambda: b.toreadonly(), lambda: b[:1], lambda: b.__buffer__(0), lambda: b.readonly, lambda: b.tolist(), lambda: bytes(b), lambda: b == b'hello', lambda: b.hex(), lambda: list(b), lambda: b.obj): t(f)
        global kept; kept = b
        super().__release_buffer__(b)
c = C(b"hello")
with memoryview(c) as mv: t(c.clear)
t(c.clear); t(lambda: kept.tobytes()); print(c)
ba = bytearray(b"hello")
class K:
    def __buffer__(s, flags): return memoryview(ba)
    def __release_buffer__(s, b): s.b = b
k = K()
with memoryview(k) as mv: pass
t(lambda: k.b.tobytes()); t(ba.clear); k.b.release(); t(ba.clear)
ba = bytearray(b"hello")
class N:
    def __buffer__(s, flags): return memoryview(ba)
    def __release_buffer__(s, b): print('N', b.tobytes())
with memoryview(N()) as mv: t(ba.clear)
t(ba.clear)
ba = bytearray(b"hello")
class E:
    def __buffer__(s, flags): return memoryview(ba)
    def __release_buffer__(s, b): raise ValueError("in release")
sys.unraisablehook = lambda a: print('UNRAISABLE', a.exc_type, a.exc_value, a.err_msg, type(a.object))
with memoryview(E()) as mv: pass
t(ba.clear)
class D(bytearray):
    def __release_buffer__(s, b): print("D"); super().__release_buffer__(b)
d = D(b"12")
print(bytes(d), b"a" + d, memoryview(d).tobytes())
t(lambda: d.append(1)); print(d)
class F(bytes):
    def __release_buffer__(s, b): print("F")
print(memoryview(F(b"z")).tobytes())
class G(bytearray):
    def __buffer__(s, flags): print("G get"); return super().__buffer__(flags)
    def __release_buffer__(s, b): print("G rel"); super().__release_buffer__(b)
g = G(b"abc")
with memoryview(g) as mv: print(mv.tobytes()); t(g.clear)
t(g.clear); print(len(g))
b = bytearray(b"xy"); v = b.__buffer__(0); t(b.clear); b.__release_buffer__(v); t(b.clear); t(lambda: v[0]); t(lambda: b.__release_buffer__(v)); t(lambda: b.__release_buffer__(memoryview(b"q"))); t(lambda: b.__release_buffer__(1))


# The obj of such a view isn't the object itself.
class Lends:
    def __buffer__(self, flags): return memoryview(b"xyz")


lent = Lends()
view = memoryview(lent)
print(view.obj is lent, type(view.obj), type(memoryview(view).obj), type(view[1:].obj), view.obj is view.obj)
