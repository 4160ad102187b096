import inspect, types, abc, functools
def outer():
    x = 1
    def f(y): 
        return x + y + len([]) + foo.attr + unbound_ref
    return f
print(sorted(inspect.getclosurevars(outer()).unbound))
class D:
    @property
    def __dict__(self): return {'a': 3}
print(inspect.getattr_static(D(), 'a', None))
class Foo(dict):
    __dict__ = 3
try: print(inspect.getattr_static(Foo(), 'x', 7))
except Exception as e: print(repr(e))
class C(metaclass=abc.ABCMeta):
    r = []
    def __init_subclass__(cls): C.r.append(inspect.isabstract(cls))
    @abc.abstractmethod
    def foo(self): pass
class D1(C): pass
class D2(D1):
    def foo(self): pass
print(C.r)
class P:
    @property
    def v(self):
        'measured'
    class X:
        "x doc"
        __slots__ = {'s': 'measured in kilowatts'}
    def __neg__(self): "neg doc"
class Q(P):
    @property
    def v(self): pass
    class X(P.X): pass
    def __neg__(self): pass
print(inspect.getdoc(Q.v), inspect.getdoc(P.X.s), inspect.getdoc(Q.X), inspect.getdoc(Q.__neg__))
class SlotUser:
    __slots__ = {'power': 'measured in kilowatts', 'distance': 'measured in kilometers'}
print(inspect.getdoc(SlotUser.power), SlotUser.power.__doc__, SlotUser.__slots__, SlotUser.__doc__)
print(inspect.isroutine(type.__call__), inspect.isroutine(functools.singledispatch), inspect.isroutine(functools.partial(len)), inspect.isroutine(property), inspect.isroutine(int.real), inspect.isroutine(types.FunctionType.__dict__['__globals__']), inspect.isroutine(object().__str__), inspect.isroutine([].append))
print(inspect.ismethoddescriptor(int.real), inspect.ismethoddescriptor(functools.partial(len)), inspect.ismethoddescriptor(functools.cached_property(len)), inspect.ismethoddescriptor(staticmethod(len)), inspect.ismethoddescriptor(P.__dict__['__dict__']), inspect.ismethoddescriptor(property()), inspect.ismethoddescriptor(str.maketrans), inspect.ismethoddescriptor(dict.fromkeys), inspect.ismethoddescriptor(dict.__dict__['fromkeys']))
import typing
print(inspect.formatannotation(typing.List[str] | int), inspect.formatannotation(int | None), inspect.formatannotation(typing.Union[typing.List[str], int]))
print(inspect.getmodule(len), inspect.getmodule(P), inspect.getfile(P)[-6:])
