# What bytes() and its kin say of things that are not bytes: an iter() that fails says what was wanted.
import weakref
class C:
    def __iter__(self): raise TypeError('boom')
class D:
    def __iter__(self): raise ValueError('boom')
class E:
    __iter__ = None
class F:
    def __iter__(self): return 3
class G:
    def __getitem__(self, i): raise TypeError('item')
class H:
    def __iter__(self): return self
    def __next__(self): raise TypeError('next')
c=C()
for x in C(), D(), E(), F(), G(), H(), weakref.proxy(C), weakref.proxy(c), 1.5, None, int, object(), 'a':
    for f in bytes, bytearray:
        try: print(f(x))
        except Exception as e: print(f.__name__, type(x).__name__, type(e).__name__, e, repr(e.__context__))
    b = bytearray()
    for f in b.extend, lambda x: b.__setitem__(slice(0, 0), x), b.__iadd__, b''.join, lambda x: b'a'.translate(None, x), int.from_bytes:
        try: print(f(x))
        except Exception as e: print(type(x).__name__, type(e).__name__, e, repr(e.__context__))
