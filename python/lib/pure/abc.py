# Abstract base classes.

import _support

_counter = 0

def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj

class abstractclassmethod(classmethod):
    __isabstractmethod__ = True
    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)

class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True
    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)

class abstractproperty(property):
    __isabstractmethod__ = True

class _Data:
    # What a class knows of others: registered ones, and answers given before.
    def __init__(self):
        self.registry, self.yes, self.no, self.version = [], set(), set(), -1

class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _compute(cls)
        cls._abc_impl = _Data()
        if '__abc_tpflags__' in cls.__dict__:
            _match(cls)
        return cls

    def register(cls, subclass):
        global _counter
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_impl.registry.append(subclass)
        _support.match_as(subclass, cls)
        _counter += 1
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        if subclass in cls._abc_impl.yes:
            return True
        real = type(instance)
        return cls.__subclasscheck__(subclass) or real is not subclass and cls.__subclasscheck__(real)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        data = cls._abc_impl
        if subclass in data.yes:
            return True
        if data.version != _counter:
            data.no, data.version = set(), _counter
        elif subclass in data.no:
            return False
        ok = cls.__subclasshook__(subclass)
        if ok is NotImplemented:
            ok = (cls in subclass.__mro__ or any(issubclass(subclass, r) for r in data.registry)
                  or any(issubclass(subclass, s) for s in _subclasses(cls)))
        elif not isinstance(ok, bool):
            raise AssertionError("__subclasshook__ must return either False, True, or NotImplemented")
        (data.yes if ok else data.no).add(subclass)
        return ok

    def _dump_registry(cls, file=None):
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)

def _subclasses(cls):
    ask = cls.__subclasses__
    if not callable(ask):
        raise TypeError(f"attribute of type '{type(ask).__name__}' is not callable")
    subclasses = ask()
    if not isinstance(subclasses, list):
        raise TypeError('__subclasses__() must return a list')
    return subclasses

def _match(cls):
    # Which patterns the class says that its instances match.
    flags = cls.__abc_tpflags__
    sequence, mapping = list.__flags__, dict.__flags__
    both = sequence ^ mapping
    if isinstance(flags, int):
        if flags & both == both:
            raise TypeError('__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING')
        if flags & both:
            _support.match_as(cls, list if flags & both & sequence else dict)
    del cls.__abc_tpflags__

def _compute(cls):
    names = {n for n, v in cls.__dict__.items() if getattr(v, "__isabstractmethod__", False)}
    for base in cls.__bases__:
        for n in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, n, None), "__isabstractmethod__", False):
                names.add(n)
    cls.__abstractmethods__ = frozenset(names)

def update_abstractmethods(cls):
    if hasattr(cls, '__abstractmethods__'):
        _compute(cls)
    return cls

def get_cache_token():
    return _counter

class ABC(metaclass=ABCMeta):
    __slots__ = ()
