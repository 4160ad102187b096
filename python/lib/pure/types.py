# Names of the interpreter's types.

import sys

def _f(): pass
def _g(): yield
async def _c(): pass
async def _a(): yield
class _C:
    __slots__ = ("s",)
    def m(self): pass

FunctionType = LambdaType = type(_f)
CodeType = type(_f.__code__)
MappingProxyType = type(type.__dict__)
GeneratorType = type(_g())
_x = _c()
CoroutineType = type(_x)
_x.close()
AsyncGeneratorType = type(_a())
MethodType = type(_C().m)
BuiltinFunctionType = BuiltinMethodType = type(len)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
ModuleType = type(sys)
try:
    raise TypeError
except TypeError as _e:
    TracebackType = type(_e.__traceback__)
    FrameType = type(_e.__traceback__.tb_frame)
GetSetDescriptorType = type(FunctionType.__code__)
MemberDescriptorType = type(_C.s)
CellType = type((lambda x: lambda: x)(1).__closure__[0])
GenericAlias = type(list[int])
UnionType = type(int | str)
EllipsisType = type(...)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
del _f, _g, _c, _a, _C, _x

class SimpleNamespace:
    def __init__(self, mapping_or_iterable=(), /, *more, **kwargs):
        if more:
            raise TypeError(f"{type(self).__name__} expected at most 1 argument, got {1 + len(more)}")
        for k, v in dict(mapping_or_iterable).items():
            if not isinstance(k, str):
                raise TypeError(f"keywords must be strings")
            setattr(self, k, v)
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        from reprlib import recursive_repr
        return recursive_repr(name + "(...)")(lambda s: f"{name}({', '.join(f'{k}={v!r}' for k, v in s.__dict__.items())})")(self)

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __lt__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ < other.__dict__
        return NotImplemented

    def __le__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ <= other.__dict__
        return NotImplemented

    def __gt__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ > other.__dict__
        return NotImplemented

    def __ge__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ >= other.__dict__
        return NotImplemented

    __hash__ = None

    def __reduce__(self): return type(self), (), self.__dict__

    def __replace__(self, /, **changes):
        new = type(self)(self.__dict__)
        new.__dict__.update(changes)
        return new

def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    meta, ns, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(ns)
    if resolved is not bases:
        ns['__orig_bases__'] = bases
    return meta(name, resolved, ns, **kwds)

def resolve_bases(bases):
    new, changed = [], False
    for base in bases:
        if isinstance(base, type) and not isinstance(base, GenericAlias) or not hasattr(base, "__mro_entries__"):
            new.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        new.extend(entries)
        changed = True
    return tuple(new) if changed else bases

def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds or {})
    if 'metaclass' in kwds:
        meta = kwds.pop('metaclass')
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            t = type(base)
            if issubclass(meta, t):
                continue
            if not issubclass(t, meta):
                raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                                "subclass of the metaclasses of all its bases")
            meta = t
    ns = meta.__prepare__(name, bases, **kwds) if hasattr(meta, '__prepare__') else {}
    return meta, ns, kwds

def get_original_bases(cls, /):
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None

class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)

class _GeneratorWrapper:
    # Makes what a function of another kind returns awaitable.
    def __init__(self, gen):
        self._gen = gen
        self.__name__ = getattr(gen, '__name__', None)
        self.__qualname__ = getattr(gen, '__qualname__', None)
    def send(self, val):
        return self._gen.send(val)
    def throw(self, *a):
        return self._gen.throw(*a)
    def close(self):
        return self._gen.close()
    def __next__(self):
        return next(self._gen)
    def __iter__(self):
        return self
    __await__ = __iter__
    @property
    def gi_running(self):
        return self._gen.gi_running
    @property
    def gi_frame(self):
        return self._gen.gi_frame
    @property
    def gi_code(self):
        return self._gen.gi_code
    cr_running, cr_frame, cr_code = gi_running, gi_frame, gi_code

def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if isinstance(func, FunctionType):
        flags = func.__code__.co_flags
        if flags & 0x180:
            return func
        if flags & 0x20:
            code = func.__code__
            func.__code__ = code.replace(co_flags=flags | 0x100)
            return func
    from functools import wraps
    @wraps(func)
    def wrapped(*args, **kwargs):
        r = func(*args, **kwargs)
        if isinstance(r, CoroutineType) or isinstance(r, GeneratorType) and r.gi_code.co_flags & 0x100:
            return r
        if hasattr(r, "send") and hasattr(r, "throw") and not hasattr(r, "__await__"):
            return _GeneratorWrapper(r)
        return r
    return wrapped
