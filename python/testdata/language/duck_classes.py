# isinstance and issubclass ask what passes for a class: an object with a tuple __bases__, or one whose __class__ says so.
class Abstract:
    def __init__(self, *bases): self.bases = bases
    @property
    def __bases__(self): return self.bases
    def __call__(self): return Instance(self)
class Instance:
    def __init__(self, cls): self.cls = cls
    @property
    def __class__(self): return self.cls
top = Abstract()
child = Abstract(top)
print(isinstance(child(), child), isinstance(child(), top), isinstance(top(), child), isinstance(3, top), isinstance(child(), int))
print(issubclass(child, top), issubclass(child, child), issubclass(top, child), issubclass(child, (int, top)), issubclass(int, top))

class Bad:
    def __init__(self, bases): self.b = bases
    @property
    def __bases__(self):
        if isinstance(self.b, Exception):
            raise self.b
        return self.b
for bases in 'not a tuple', RuntimeError('asked'), AttributeError('none'), ():
    for check in lambda: isinstance(1, Bad(bases)), lambda: issubclass(int, Bad(bases)), lambda: issubclass(Bad(bases), int):
        try:
            print(check(), end=' ')
        except Exception as e:
            print(type(e).__name__, e, end='; ')
    print()

class Proxy:
    def __init__(self, x): self.x = x
    @property
    def __class__(self): return type(self.x)
print(isinstance(Proxy(3), int), isinstance(Proxy(3), (str, Proxy)), type(Proxy(3)).__name__)

# A class whose __repr__ is its __str__ asks in circles.
class Foo: pass
Foo.__repr__ = Foo.__str__
for f in str, repr:
    try:
        f(Foo())
    except RecursionError as e:
        print('RecursionError')

# Docstrings of properties: the getter's, one's own, a subclass's.
class Documented(property):
    """A kind of property."""
def getter(self):
    """the getter's"""
class C:
    a = Documented(getter)
    b = Documented(getter, doc='its own')
    c = Documented(lambda self: 1)
    d = property(getter)
    e = property(doc='plain')
print(C.a.__doc__, C.b.__doc__, C.c.__doc__, C.d.__doc__, C.e.__doc__, Documented.__doc__)
C.a.__doc__ = 'changed'
print(C.a.__doc__, property(getter).__name__)
for f in lambda: property().__set_name__(1), lambda: property().__name__, lambda: property(3).__name__:
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)

# Modules that a program makes.
import types
m = types.ModuleType('made')
print(m)
m.__loader__ = 'a loader'
print(m)
m.__file__ = 'made.py'
print(m)
del m.__file__, m.__name__
print(m)
