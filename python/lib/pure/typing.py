# Type hints: the forms ([typing.List], [Optional], …), what their subscription makes, generic classes and protocols.
# A form is a _SpecialForm (or a _SpecialGenericAlias, for a class of the library); subscripted it is an _BaseGenericAlias, whose type
# parameters are replaced by subscribing it again. The interpreter's own aliases (list[T], int | T) take part in that.
# That, classes with special bases (Protocol, NamedTuple, TypedDict) and get_type_hints are modules of their own,
# which are read when a program asks for them: many programs only import List and Optional.

import sys
import types
import collections.abc as _abc
import contextlib as _contextlib
import functools as _functools

def _tp[T, **P, *Ts](): pass
TypeVar, ParamSpec, TypeVarTuple = map(type, _tp.__type_params__)
ParamSpecArgs, ParamSpecKwargs = type(_tp.__type_params__[1].args), type(_tp.__type_params__[1].kwargs)
type _A = int
TypeAliasType = type(_A)
NoDefault = _tp.__type_params__[0].__default__
del _A, _tp

GenericAlias = types.GenericAlias
_UnionType = types.UnionType
TYPE_CHECKING = False

def _text(t):
    if isinstance(t, type) and not isinstance(t, GenericAlias):
        return t.__qualname__ if t.__module__ == 'builtins' else f'{t.__module__}.{t.__qualname__}'
    if t is ...:
        return '...'
    if isinstance(t, types.FunctionType):
        return f'{t.__module__}.{t.__qualname__}'
    if isinstance(t, (list, tuple)):
        return '[' + ', '.join(map(_text, t)) + ']'
    return repr(t)

# What a type is made of.

def _plain_class(t): return isinstance(t, type) and not isinstance(t, GenericAlias)

def _convert(t, msg="Parameters to generic types must be types.", classes=False):
    # The type that t means as an argument: None and strings have one of their own. ClassVar and Final are for classes.
    if t is None:
        return type(None)
    if isinstance(t, str):
        from annotationlib import ForwardRef
        t = ForwardRef(t, is_class=classes)
        if not t.__forward_arg__.isidentifier():
            t.__forward_code__      # A SyntaxError is told here.
        return t
    if t is Generic or t is _protocol:
        raise TypeError(f"Plain {t} is not valid as type argument")
    if isinstance(t, _BaseGenericAlias):
        o = t.__origin__
        if o is Generic or o is _protocol or not classes and o in (ClassVar, Final):
            raise TypeError(f"{t} is not valid as type argument")
    elif isinstance(t, _SpecialForm):
        if t._getitem is not None and not (classes and t in (ClassVar, Final)):
            raise TypeError(f"Plain {t} is not valid as type argument")
    elif type(t) is tuple:
        raise TypeError(f"{msg} Got {t!r:.100}.")
    return t

def _unpacked(t):
    # The arguments of *tuple[int, str], or None.
    if isinstance(t, GenericAlias):
        return t.__args__ if t.__unpacked__ and t.__origin__ is tuple else None
    return getattr(t, '__typing_unpacked_tuple_args__', None) if isinstance(t, _BaseGenericAlias) else None

def _is_unpacked(t): return isinstance(t, _UnpackGenericAlias) or isinstance(t, GenericAlias) and t.__unpacked__

def _spread(args):
    out = []
    for a in args:
        inner = _unpacked(a)
        if inner is not None and not (len(inner) > 0 and inner[-1] is ...):
            out += inner
        else:
            out.append(a)
    return tuple(out)

def _parameters(t):
    if isinstance(t, (list, tuple)):
        return _vars(t)
    return () if _plain_class(t) else getattr(t, '__parameters__', ())

def _vars(args):
    # The type parameters in args, in the order of their first use.
    out = []
    for a in args:
        found = (a,) if isinstance(a, (TypeVar, ParamSpec, TypeVarTuple)) else _parameters(a)
        for v in found if isinstance(found, tuple) else ():
            if v not in out:
                out.append(v)
    return tuple(out)

def _check_order(params, what=''):
    default = after = False
    for p in params:
        if isinstance(p, TypeVarTuple):
            after = True
        if p.has_default():
            if after and isinstance(p, TypeVar):
                raise TypeError('Type parameter with a default follows TypeVarTuple')
            default = True
        elif default:
            raise TypeError(f'Type parameter {p!r} without a default follows type parameter with a default')
    return params

def _param_expr(a):
    # Whether a can stand for a ParamSpec.
    return a is ... or isinstance(a, (tuple, list, ParamSpec)) or isinstance(a, _BaseGenericAlias) and a.__origin__ is Concatenate

def _substitution():
    import _typing_subst
    return _typing_subst

_protocol = None    # Protocol, once it's there.

class _Final:
    __slots__ = ('__weakref__',)
    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' not in kwds:
            raise TypeError(f"Cannot subclass special typing classes")

class _Or:
    __slots__ = ()
    def __or__(self, other): return Union[self, other]
    def __ror__(self, other): return Union[other, self]

def _getitem(form, args): return form[args]

def _cached(f, typed=False):
    # What f has made of arguments is kept as far as these have a hash: List[int] is List[int].
    kept = _functools.lru_cache(typed=typed)(f)
    @_functools.wraps(f)
    def subscribe(*args):
        try:
            return kept(*args)
        except TypeError:
            pass        # An error of f's is raised below.
        return f(*args)
    return subscribe

class _BaseGenericAlias(_Or, _Final, _root=True):
    # A subscripted form: List[int], Optional[str], Callable[[int], str], …
    # _flat tells that a ParamSpec's types stand among the arguments.
    def __init__(self, origin, args, name=None, inst=True, form=None):
        self.__origin__, self.__args__, self._name, self._inst, self._form = origin, args, name, inst, form
        self.__parameters__ = _vars(args)
        if not name:
            self.__module__ = origin.__module__

    __module__ = 'typing'
    _flat = property(lambda self: self.__origin__ is _abc.Callable)

    @_cached
    def __getitem__(self, args):
        if self.__origin__ is Generic or self.__origin__ is _protocol:
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        return self._copy(_substitution()._subscribed(self, args, self._flat))

    def _copy(self, args): return type(self)(self.__origin__, args, self._name, self._inst, self._form)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return _entries(self, bases)
        if origin is Generic:
            if _protocol in bases or any(isinstance(b, (_BaseGenericAlias, _SpecialGenericAlias)) and b is not self for b in bases[bases.index(self) + 1:]):
                return ()
        return (origin,)

    def __getattr__(self, attr):
        if '__origin__' in self.__dict__:
            if attr == '__name__' or attr == '__qualname__':
                return self._name or self.__origin__.__name__
            if not (attr.startswith('__') and attr.endswith('__')):
                return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if attr.startswith('__') or attr in ('_name', '_inst', '_form'):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __dir__(self): return list({*super().__dir__(), *(n for n in dir(self.__origin__) if not (n.startswith('__') and n.endswith('__')))})

    def __eq__(self, other):
        if not isinstance(other, _BaseGenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self): return hash((self.__origin__, self.__args__))
    def __instancecheck__(self, obj): return self.__subclasscheck__(type(obj))
    def __subclasscheck__(self, cls): raise TypeError("Subscripted generics cannot be used with class and instance checks")
    def __reduce__(self):
        args = self.__args__
        if self.__origin__ is _abc.Callable and not (len(args) == 2 and _param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        elif len(args) == 1 and not isinstance(args[0], tuple):
            args = args[0]
        return _getitem, (self._form or self.__origin__, args)

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _text(self.__origin__)
        return f'{name}[{", ".join(map(_text, self.__args__)) or "()"}]'

class _GenericAlias(_BaseGenericAlias, _root=True):
    # An alias that *alias unpacks, of a tuple or of a class of one's own.
    def __iter__(self): yield Unpack[self]

def _entries(form, bases):
    # What a form of a class adds to the bases: the class, and Generic when nothing after it brings that.
    out = [] if form.__origin__ in bases else [form.__origin__]
    for b in bases[bases.index(form) + 1:]:
        if isinstance(b, (_BaseGenericAlias, _SpecialGenericAlias)):
            break
        if not isinstance(b, type):
            entries = getattr(b, '__mro_entries__', None)
            new = entries(bases) if entries else None
            if isinstance(new, tuple) and any(isinstance(x, type) and issubclass(x, Generic) for x in new):
                break
        elif issubclass(b, Generic):
            break
    else:
        out.append(Generic)
    return tuple(out)

class _SpecialForm(_Or, _Final, _root=True):
    # A form that isn't a class: Union, Optional, ClassVar, Literal, …
    __slots__ = ('_name', '_getitem')
    __module__ = 'typing'
    __iter__ = None     # else __getitem__ would do
    def __init__(self, name, getitem=None):
        self._name, self._getitem = name, getitem
    def __getattr__(self, attr):
        if attr == '__name__' or attr == '__qualname__':
            return self._name
        raise AttributeError(attr)
    @_cached
    def __getitem__(self, args):
        if self._getitem is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._getitem(self, args)
    def __repr__(self): return 'typing.' + self._name
    def __reduce__(self): return self._name
    def __call__(self, *a, **k): raise TypeError(f"Cannot instantiate {self!r}")
    def __instancecheck__(self, obj): raise TypeError(f"{self} cannot be used with isinstance()")
    def __subclasscheck__(self, cls): raise TypeError(f"{self} cannot be used with issubclass()")
    def __mro_entries__(self, bases): raise TypeError(f"Cannot subclass {self!r}")

class _TypedCacheSpecialForm(_SpecialForm, _root=True):
    # Literal[1] isn't Literal[True].
    __slots__ = ()
    def __getitem__(self, args): return self._of(*args if isinstance(args, tuple) else (args,))
    _of = _cached(lambda self, *args: self._getitem(self, args), True)

class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)
    def __repr__(self): return "typing.Any" if self is Any else super().__repr__()

class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)

def _one(form, arg):
    return _GenericAlias(form, (_convert(arg, f"{form} accepts only single type."),), form._name, False, form)

def _qualifier(form, arg):
    return _GenericAlias(form, (_convert(arg, f"{form._name} accepts only a single type.", True),), form._name, False, form)

NoReturn, Never, Self, LiteralString, TypeAlias = (_SpecialForm(n) for n in ('NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias'))
TypeGuard, TypeIs, ClassVar, Final, Required, NotRequired, ReadOnly = (
    _SpecialForm(n, f) for n, f in (('TypeGuard', _one), ('TypeIs', _one), ('ClassVar', lambda f, a: _GenericAlias(f, (_convert(a, f"{f} accepts only single type.", True),), f._name, False, f)),
    ('Final', lambda f, a: _GenericAlias(f, (_convert(a, f"{f} accepts only single type.", True),), f._name, False, f)),
    ('Required', _qualifier), ('NotRequired', _qualifier), ('ReadOnly', _qualifier)))

class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self): return f'typing.Unpack[{_text(self.__args__[0])}]'
    @property
    def __typing_unpacked_tuple_args__(self):
        a = self.__args__[0]
        if isinstance(a, (_BaseGenericAlias, GenericAlias)):
            if a.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")
            return a.__args__
        return None
    @property
    def __typing_is_unpacked_typevartuple__(self): return isinstance(self.__args__[0], TypeVarTuple)
    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

Unpack = _SpecialForm('Unpack', lambda f, a: _UnpackGenericAlias(f, (_convert(a, f"{f} accepts only single type."),), 'Unpack', False, f))

class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def _copy(self, args):
        *first, last = args
        if isinstance(last, (list, tuple)):
            return (*first, *last)
        if isinstance(last, _ConcatenateGenericAlias):
            args = (*first, *last.__args__)
        return super()._copy(args)

def _concatenate(form, args):
    if args == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    args = _spread(args if isinstance(args, tuple) else (args,))
    if not (args[-1] is ... or isinstance(args[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    return _ConcatenateGenericAlias(form, (*(_convert(a, msg) for a in args[:-1]), args[-1]), 'Concatenate', False, form)
Concatenate = _SpecialForm('Concatenate', _concatenate)

def _unique(items):
    # Without what is there already; the items may be without hash.
    out = []
    for x in items:
        if x not in out:
            out.append(x)
    return out

class _UnionMeta(type):
    def _warn(cls):
        import warnings
        warnings.warn("'_UnionGenericAlias' is deprecated and slated for removal in Python 3.17", DeprecationWarning, stacklevel=3)
    def __instancecheck__(cls, obj):
        cls._warn()
        return isinstance(obj, Union)
    def __subclasscheck__(cls, sub):
        cls._warn()
        return issubclass(sub, Union)
    def __eq__(cls, other):
        cls._warn()
        return other is Union or other is cls
    def __hash__(cls): return hash(Union)

class _UnionGenericAlias(metaclass=_UnionMeta):
    # What Union[...] made before the interpreter did.
    def __new__(cls, origin, parameters):
        cls._warn()
        return Union[parameters]

Union = _UnionType
Optional = _SpecialForm('Optional', lambda f, a: Union[_convert(a, f"{f} requires a single type."), None])

class _LiteralGenericAlias(_GenericAlias, _root=True):
    def _key(self): return {(type(a), a) for a in self.__args__}
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return self._key() == other._key()
    def __hash__(self): return hash(frozenset((type(a), a) for a in self.__args__))
    def __repr__(self): return f'typing.Literal[{", ".join(map(_text, self.__args__))}]'

def _literal(form, args):
    flat = []
    for a in args if isinstance(args, tuple) else (args,):
        flat += a.__args__ if isinstance(a, _LiteralGenericAlias) else (a,)
    try:
        flat = [v for t, v in dict.fromkeys((type(a), a) for a in flat)]
    except TypeError:
        pass        # Values without a hash are taken as they are.
    out = _LiteralGenericAlias(form, tuple(flat), 'Literal', False, form)
    out.__parameters__ = ()
    return out
Literal = _TypedCacheSpecialForm('Literal', _literal)

class _AnnotatedAlias(_BaseGenericAlias, _root=True):
    __iter__ = None
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), 'Annotated', True, Annotated)
        self.__metadata__ = metadata
    def _copy(self, args): return _AnnotatedAlias(args[0], self.__metadata__)
    def __getattr__(self, attr):
        if attr == '__name__' or attr == '__qualname__':
            return 'Annotated'
        return super().__getattr__(attr)
    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return (self.__origin__, self.__metadata__) == (other.__origin__, other.__metadata__)
    def __hash__(self): return hash((self.__origin__, self.__metadata__))
    def __mro_entries__(self, bases):
        o = self.__origin__
        return o.__mro_entries__(tuple(o if b is self else b for b in bases)) if isinstance(o, (_BaseGenericAlias, _SpecialGenericAlias)) else (o,)
    def __reduce__(self):
        return _getitem, (Annotated, (self.__origin__,) + self.__metadata__)
    def __repr__(self): return f'typing.Annotated[{_text(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'

def _annotated(form, args):
    if not isinstance(args, tuple) or len(args) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _is_unpacked(args[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked tuple")
    return _AnnotatedAlias(_convert(args[0], "Annotated[t, ...]: t must be a type.", True), args[1:])
Annotated = _TypedCacheSpecialForm('Annotated', _annotated)

class _CallableGenericAlias(_BaseGenericAlias, _root=True):
    __iter__ = None
    def __repr__(self):
        a = self.__args__
        if len(a) == 2 and _param_expr(a[0]):
            return f'typing.Callable[{_text(a[0])}, {_text(a[1])}]'
        return f'typing.Callable[[{", ".join(map(_text, a[:-1]))}], {_text(a[-1])}]'

class _SpecialGenericAlias(_Or, _Final, _root=True):
    # typing.List and its kin: an alias for a class of the library. The last parameters may have defaults.
    def __init__(self, origin, n, name=None, defaults=()):
        self.__origin__, self._n, self._name, self._defaults = origin, n, name or origin.__name__, defaults
    __module__ = 'typing'
    __iter__ = None
    _inst = property(lambda self: not (self.__origin__.__module__ == 'builtins' or self._name == 'Callable'))
    @_cached
    def __getitem__(self, args):
        return self._alias(self._arguments(args if isinstance(args, tuple) else (args,)))
    def _arguments(self, args):
        args = tuple(_convert(a) for a in _spread(args))
        if self._n == 0:
            raise TypeError(f"{self} is not a generic class")
        given = len(args)
        if self._n - len(self._defaults) <= given < self._n:
            args += self._defaults[given - self._n:]
        if len(args) != self._n:
            at = f"at least {self._n - len(self._defaults)}" if self._defaults else self._n
            raise TypeError(f"Too {'many' if given > self._n else 'few'} arguments for {self}; actual {given}, expected {at}")
        return args
    def _alias(self, args): return _GenericAlias(self.__origin__, args, self._name, self._inst, self)
    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return self.__origin__(*args, **kwargs)
    def __mro_entries__(self, bases): return _entries(self, bases)
    def __getattr__(self, attr):
        if attr == '__name__' or attr == '__qualname__':
            return self._name
        if attr.startswith('__') and attr.endswith('__'):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)
    def __setattr__(self, attr, val):
        if attr.startswith('__') or attr in ('_name', '_n', '_defaults'):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)
    def __dir__(self): return list({*super().__dir__(), *(n for n in dir(self.__origin__) if not (n.startswith('__') and n.endswith('__')))})
    def __instancecheck__(self, obj): return self.__subclasscheck__(type(obj))
    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if isinstance(cls, (_BaseGenericAlias, GenericAlias)):
            raise TypeError("issubclass() arg 1 must be a class")
        return issubclass(cls, self.__origin__)
    def __reduce__(self): return self._name
    def __repr__(self): return 'typing.' + self._name

class _TupleType(_SpecialGenericAlias, _root=True):
    def _arguments(self, args):
        if len(args) == 2 and args[1] is ...:
            return _convert(args[0], "Tuple[t, ...]: t must be a type."), ...
        return tuple(_convert(a, "Tuple[t0, t1, ...]: each t must be a type.") for a in _spread(args))

class _CallableType(_SpecialGenericAlias, _root=True):
    def __getitem__(self, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        a, r = args
        return self._of(tuple(a) if isinstance(a, list) else a, r)
    @_cached
    def _of(self, a, r):
        if isinstance(a, tuple):
            a = tuple(_convert(x, "Callable[[arg, ...], result]: each arg must be a type.") for x in _spread(a))
        else:
            a = (a if _param_expr(a) else _convert(a, "Callable[[arg, ...], result]: each arg must be a type."),)
        args = *a, _convert(r, "Callable[args, result]: result must be a type.")
        return _CallableGenericAlias(self.__origin__, args, self._name, self._inst, self)

_none = (type(None),)
for _n, _o, _k, _d in [('List', list, 1, ()), ('Dict', dict, 2, ()), ('Set', set, 1, ()), ('FrozenSet', frozenset, 1, ()), ('Type', type, 1, ())] + [
        (n, getattr(_abc, n), k, d) for k, names, d in (
            (1, 'Awaitable AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection MutableSet Sequence MutableSequence KeysView ValuesView MappingView', ()),
            (2, 'Mapping MutableMapping ItemsView', ()), (2, 'AsyncGenerator', _none), (3, 'Coroutine', ()), (3, 'Generator', _none * 2)) for n in names.split()]:
    globals()[_n] = _SpecialGenericAlias(_o, _k, _n, _d)
Tuple, Callable = _TupleType(tuple, -1, 'Tuple'), _CallableType(_abc.Callable, -1, 'Callable')
AbstractSet = _SpecialGenericAlias(_abc.Set, 1, 'AbstractSet')
Hashable, Sized = _SpecialGenericAlias(_abc.Hashable, 0, 'Hashable'), _SpecialGenericAlias(_abc.Sized, 0, 'Sized')
ContextManager = _SpecialGenericAlias(_contextlib.AbstractContextManager, 2, 'ContextManager', (bool | None,))
AsyncContextManager = _SpecialGenericAlias(_contextlib.AbstractAsyncContextManager, 2, 'AsyncContextManager', (bool | None,))
del _n, _o, _k, _d, _none

_LATER = {n: m for m, names in (
    ('_typing_classes', 'Protocol runtime_checkable is_protocol get_protocol_members NamedTuple TypedDict is_typeddict '
        'SupportsInt SupportsFloat SupportsComplex SupportsBytes SupportsIndex SupportsAbs SupportsRound'),
    ('_typing_hints', 'get_type_hints evaluate_forward_ref no_type_check no_type_check_decorator dataclass_transform'),
    ('annotationlib', 'ForwardRef'),
    ('collections', 'Deque DefaultDict OrderedDict Counter ChainMap'), ('re', 'Pattern Match')) for n in names.split()}

def __getattr__(name):
    module = _LATER.get(name)
    if name == 'ByteString':
        import warnings
        warnings.warn("'typing.ByteString' is deprecated and slated for removal in Python 3.17", DeprecationWarning, stacklevel=2)
        return globals().setdefault('_ByteString', _SpecialGenericAlias(_abc.ByteString, 0, name))
    if module is None:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    v = getattr(__import__(module), name.lower() if name in ('Deque', 'DefaultDict') else name)
    if module in ('collections', 're'):
        v = _SpecialGenericAlias(v, 2 if name in ('DefaultDict', 'OrderedDict', 'ChainMap') else 1, name)
    globals()[name] = v
    return v

def __dir__(): return sorted({*globals(), *__all__})

class Generic:
    __slots__ = ()
    _is_protocol = False

    @_cached
    def __class_getitem__(cls, args):
        if not isinstance(args, tuple):
            args = (args,)
        if cls is Generic or cls is _protocol:
            if not args:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            args = tuple(map(_convert, _spread(args)))
            for a in args:
                if not (isinstance(a, (TypeVar, ParamSpec)) or isinstance(a, _UnpackGenericAlias) and a.__typing_is_unpacked_typevartuple__):
                    raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(args)) != len(args):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            _check_order(_vars(args))
            return _GenericAlias(cls, args)
        params = getattr(cls, '__parameters__', ())
        if not params:
            raise TypeError(f"{cls} is not a generic class")
        args = _substitution()._bind(cls, params, args)
        out = []
        for p, a in args.items():
            out += a if isinstance(p, TypeVarTuple) else (a,)
        return _GenericAlias(cls, tuple(out))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get('__orig_bases__')
        if (Generic in bases if bases is not None else Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls).__name__ != '_TypedDictMeta'):
            raise TypeError("Cannot inherit from plain Generic")
        params = None
        if bases is not None:
            for b in bases:
                if isinstance(b, _BaseGenericAlias) and b.__origin__ is Generic:
                    if params is not None:
                        raise TypeError("Cannot inherit from Generic[...] multiple times.")
                    params = b.__parameters__
            found = _vars(bases)
            if params is None:
                params = _check_order(found)
            else:
                missing = [v for v in found if v not in params]
                if missing:
                    raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in Generic[{', '.join(map(str, params))}]")
                _check_order(params)
        cls.__parameters__ = tuple(params or ())

Text = str
AnyStr = TypeVar('AnyStr', bytes, str)
# Not in __all__, but programs import them.
T, KT, VT = TypeVar('T'), TypeVar('KT'), TypeVar('VT')
T_co, V_co, VT_co, T_contra = (TypeVar(n, **({'contravariant': True} if n == 'T_contra' else {'covariant': True})) for n in ('T_co', 'V_co', 'VT_co', 'T_contra'))
CT_co = TypeVar('CT_co', covariant=True, bound=type)

class NewType(_Or):
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        module = sys._getframemodulename(1)
        if module != 'typing':
            self.__module__ = module
    def __call__(self, x, /): return x
    def __mro_entries__(self, bases):
        base = self.__name__
        class Subclass:
            def __init_subclass__(cls):
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{cls.__name__} = NewType({cls.__name__!r}, {base})`")
        return (Subclass,)
    def __reduce__(self): return self.__qualname__
    def __repr__(self): return f'{self.__module__}.{self.__qualname__}'

def _abstract(*names):
    def method(name):
        def f(self, *args): pass
        f.__name__ = name
        f.__isabstractmethod__ = True
        return f
    return {n.rstrip('='): property(method(n.rstrip('='))) if n[-1] == '=' else method(n) for n in names}

class IO(Generic[AnyStr]):
    __slots__ = ()
    locals().update(_abstract(*'mode= name= close closed= fileno flush isatty read readable readline readlines seek seekable tell truncate writable write writelines __enter__ __exit__'.split()))
class BinaryIO(IO[bytes]):
    __slots__ = ()
    locals().update(_abstract('write', '__enter__'))
class TextIO(IO[str]):
    __slots__ = ()
    locals().update(_abstract(*'buffer= encoding= errors= line_buffering= newlines= __enter__'.split()))

def cast(typ, val): return val
def assert_type(val, typ, /): return val
def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj
_ASSERT_NEVER_REPR_MAX_LENGTH = 100
def assert_never(arg, /):
    v = repr(arg)
    if len(v) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        v = v[:_ASSERT_NEVER_REPR_MAX_LENGTH] + '...'
    raise AssertionError(f"Expected code to be unreachable, but got: {v}")

def _flag(f, name):
    try:
        setattr(f, name, True)
    except (AttributeError, TypeError):
        pass
    return f

def final(f): return _flag(f, '__final__')
def override(method): return _flag(method, '__override__')

_cleanups = []      # What empties caches: there are none.
_overload_registry = {}     # By module and qualified name: the overloads by the line they begin at.
def overload(func):
    f = getattr(func, '__func__', func)
    try:
        _overload_registry.setdefault(f.__module__, {}).setdefault(f.__qualname__, {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy
def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
                              "should always be followed by an implementation that is not @overload-ed.")
def get_overloads(func):
    f = getattr(func, '__func__', func)
    return list(_overload_registry.get(getattr(f, '__module__', None), {}).get(f.__qualname__, {}).values())
def clear_overloads(): _overload_registry.clear()

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, _UnionType):
        return Union
    if isinstance(tp, (_BaseGenericAlias, _SpecialGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    return Generic if tp is Generic else None

def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_BaseGenericAlias, GenericAlias)):
        a = tp.__args__
        if tp.__origin__ is _abc.Callable and not (len(a) == 2 and _param_expr(a[0])):
            a = (list(a[:-1]), a[-1])
        return a
    return tp.__args__ if isinstance(tp, _UnionType) else ()

__all__ = [n for n in globals() if n[0] != '_' and n not in (
    'sys', 'types', 'GenericAlias', 'T', 'KT', 'VT', 'T_co', 'V_co', 'VT_co', 'T_contra', 'CT_co')] + list(_LATER)
