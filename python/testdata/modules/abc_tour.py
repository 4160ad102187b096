import abc
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
    @classmethod
    def __subclasshook__(cls, c): return True if hasattr(c, 'duck') else NotImplemented
class Sq(Shape):
    name = 'sq'
    def area(self): return 4
class Duck: duck = 1
class Reg: pass
Shape.register(Reg)
print(Sq().area(), issubclass(Duck, Shape), isinstance(Reg(), Shape), Shape.__abstractmethods__ == {'area', 'name'}, isinstance(5, Shape))
for f in (Shape, lambda: type('Half', (Shape,), {'name': 1})(), lambda: Shape.register(5), lambda: issubclass(5, Shape)):
    try: print(f())
    except TypeError as e: print(e)
