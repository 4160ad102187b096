import abc
import gc
import types


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...

    @property
    @abc.abstractmethod
    def name(self): ...


class Square(Shape):
    name = 'square'

    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a ** 2


print(Square(3).area(), isinstance(Square(1), Shape), Shape.__abstractmethods__ == {'area', 'name'})
try:
    Shape()
except TypeError as e:
    print(e)


@Shape.register
class Dot:
    pass


print(issubclass(Dot, Shape))
ns = types.SimpleNamespace(x=1, y=[2])
ns.z = 3
print(ns, types.FunctionType is type(lambda: 0), types.GeneratorType.__name__, types.MappingProxyType({'a': 1})['a'])


def hello(self):
    return f'hello from {type(self).__name__}'


d = Square(2)
d.hello = types.MethodType(hello, d)
print(d.hello(), types.new_class('Made', (Square,)).__mro__[1].__name__)


@types.coroutine
def old():
    yield
    return 5


c = old()
print(type(c) is types.GeneratorType, c.send(None))
module = types.ModuleType('made', 'doc')
print(module.__name__, module.__doc__, types.NoneType)
print(gc.isenabled(), gc.collect() >= 0, isinstance(gc.get_count(), tuple))
gc.disable()
print(gc.isenabled())
gc.enable()

# __subclasses__ may be the program's.
for bad in None, 1, [1], (int,), [int, "x"]:
    class Odd(abc.ABC):
        @classmethod
        def __subclasses__(cls): return bad
    try: print(issubclass(int, Odd))
    except TypeError as e: print(e)
class Odd(abc.ABC): __subclasses__ = None
try: print(issubclass(int, Odd))
except TypeError as e: print(e)
