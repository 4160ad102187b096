# Type hints.

import builtins
import sys
import types
import collections.abc as _abc
import contextlib as _contextlib

def _params(): pass
def _tp[T, **P, *Ts](): pass
TypeVar, ParamSpec, TypeVarTuple = map(type, _tp.__type_params__)
type _A = int
TypeAliasType = type(_A)
NoDefault = _tp.__type_params__[0].__default__
del _A, _tp, _params

GenericAlias = types.GenericAlias
TYPE_CHECKING = False

def _text(t):
    if isinstance(t, type) and not isinstance(t, GenericAlias):
        return t.__qualname__ if t.__module__ == 'builtins' else f'{t.__module__}.{t.__qualname__}'
    if t is ...:
        return '...'
    if isinstance(t, types.FunctionType):
        return t.__name__
    if isinstance(t, list):
        return '[' + ', '.join(map(_text, t)) + ']'
    return repr(t)

def _convert(t, msg="Parameters to generic types must be types."):
    if t is None:
        return type(None)
    if isinstance(t, str):
        return ForwardRef(t)
    return t

def _vars(args):
    out = []
    for a in args:
        if isinstance(a, (TypeVar, ParamSpec, TypeVarTuple)):
            found = [a]
        elif isinstance(a, (list, tuple)):
            found = _vars(a)
        else:
            found = () if isinstance(a, type) and not isinstance(a, GenericAlias) else getattr(a, '__parameters__', ())
        for v in found:
            if v not in out:
                out.append(v)
    return tuple(out)

def _subst(a, env):
    if isinstance(a, (TypeVar, ParamSpec)) and a in env:
        return env[a]
    if isinstance(a, (list, tuple)):
        return type(a)(_subst(x, env) for x in a)
    ps = () if isinstance(a, type) and not isinstance(a, GenericAlias) else getattr(a, '__parameters__', ())
    if ps:
        return a[tuple(env.get(p, p) for p in ps)]
    return a

class _Final:
    __slots__ = ('__weakref__',)
    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' not in kwds:
            raise TypeError(f"Cannot subclass special typing classes")

class ForwardRef(_Final, _root=True):
    __slots__ = ('__forward_arg__', '__forward_module__')
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            compile(arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__forward_arg__, self.__forward_module__ = arg, module
    def __eq__(self, other): return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__
    def __hash__(self): return hash(self.__forward_arg__)
    def __or__(self, other): return Union[self, other]
    def __ror__(self, other): return Union[other, self]
    def __repr__(self): return f'ForwardRef({self.__forward_arg__!r})'

class _Alias(_Final, _root=True):
    # A subscripted form: List[int], Optional[str], Callable[[int], str], …
    def __init__(self, origin, args, name=None, inst=True):
        self.__origin__, self.__args__, self._name, self._inst = origin, args, name, inst
        self.__parameters__ = _vars(args)
        self.__module__ = 'typing'

    def __getitem__(self, args):
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        ps = self.__parameters__
        if len(ps) == 1 and isinstance(ps[0], ParamSpec) and not (len(args) == 1 and (isinstance(args[0], (list, ParamSpec)) or args[0] is ...)):
            args = (list(args),)
        if len(args) != len(ps) and not any(isinstance(p, TypeVarTuple) for p in ps):
            raise TypeError(f"Too {'many' if len(args) > len(ps) else 'few'} arguments for {self}; actual {len(args)}, expected {len(ps)}")
        env = dict(zip(ps, map(_convert, args)))
        new = []
        for a in self.__args__:
            s = _subst(a, env)
            if isinstance(a, ParamSpec) and isinstance(s, list):
                new.extend(s)
            else:
                new.append(s)
        return self._copy(tuple(new))

    def _copy(self, args): return type(self)(self.__origin__, args, self._name, self._inst)

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
        if isinstance(self.__origin__, _Special):
            raise TypeError(f"Cannot subclass {self!r}")
        out = [self.__origin__] if self.__origin__ not in bases else []
        if self.__origin__ is not Generic and not any(getattr(b, '__origin__', b) is Generic for b in bases) and (
                self._name and Generic not in bases and not any(b is not self and hasattr(b, '__parameters__') and b.__parameters__ for b in bases[bases.index(self) + 1:])):
            out.append(Generic)
        return tuple(out)

    def __getattr__(self, attr):
        if '__origin__' in self.__dict__ and not (attr.startswith('__') and attr.endswith('__')):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if attr.startswith('__') or attr in ('_name', '_inst'):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self): return hash((self.__origin__, self.__args__))
    def __or__(self, other): return Union[self, other]
    def __ror__(self, other): return Union[other, self]
    def __instancecheck__(self, obj): raise TypeError("Subscripted generics cannot be used with class and instance checks")
    def __subclasscheck__(self, cls): raise TypeError("Subscripted generics cannot be used with class and instance checks")
    def __iter__(self): yield Unpack[self]

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _text(self.__origin__)
        a = self.__args__
        if self._name == 'Callable':
            if len(a) == 2 and (a[0] is ... or isinstance(a[0], ParamSpec)):
                return f'typing.Callable[{_text(a[0])}, {_text(a[1])}]'
            return f'typing.Callable[[{", ".join(map(_text, a[:-1]))}], {_text(a[-1])}]'
        if self._name == 'Annotated':
            return f'typing.Annotated[{_text(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'
        if self._name == 'Literal':
            return f'typing.Literal[{", ".join(map(repr, a))}]'
        return f'{name}[{", ".join(map(_text, a)) or "()"}]'

class _Special(_Final, _root=True):
    # A form that isn't a class: Any of old, Union, Optional, ClassVar, Literal, …
    def __init__(self, name, getitem=None):
        self._name, self._getitem = name, getitem
        self.__name__ = self.__qualname__ = name
    def __getitem__(self, args):
        if self._getitem is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._getitem(self, args)
    def __repr__(self): return 'typing.' + self._name
    def __call__(self, *a, **k): raise TypeError(f"Cannot instantiate {self!r}")
    def __or__(self, other): return Union[self, other]
    def __ror__(self, other): return Union[other, self]
    def __instancecheck__(self, obj): raise TypeError(f"{self} cannot be used with isinstance()")
    def __subclasscheck__(self, cls): raise TypeError(f"{self} cannot be used with issubclass()")
    def __mro_entries__(self, bases):
        if self._name in ('TypedDict', 'NamedTuple', 'Protocol'):
            return ()
        raise TypeError(f"Cannot subclass {self!r}")

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
    if isinstance(arg, tuple):
        raise TypeError(f"{form} accepts only single type. Got {arg!r}.")
    return _Alias(form, (_convert(arg),), form._name, False)

NoReturn, Never, Self, LiteralString, TypeAlias = (_Special(n) for n in ('NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias'))
ClassVar, Final, TypeGuard, TypeIs, Required, NotRequired, ReadOnly, Unpack = (
    _Special(n, _one) for n in ('ClassVar', 'Final', 'TypeGuard', 'TypeIs', 'Required', 'NotRequired', 'ReadOnly', 'Unpack'))
Concatenate = _Special('Concatenate', lambda f, a: _Alias(f, tuple(map(_convert, a if isinstance(a, tuple) else (a,))), 'Concatenate', False))


def _make_union(form, args):
    if args == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(args, tuple):
        args = (args,)
    flat = []
    for a in map(_convert, args):
        for x in (a.__args__ if isinstance(a, types.UnionType) or isinstance(a, _UnionAlias) else (a,)):
            if x not in flat:
                flat.append(x)
    if len(flat) == 1:
        return flat[0]
    if all(isinstance(x, (type, GenericAlias, TypeVar)) for x in flat):
        u = flat[0]
        for x in flat[1:]:
            u = type.__or__(u, x) if isinstance(u, type) and not isinstance(u, GenericAlias) else u | x
        return u
    return _UnionAlias(_UnionForm, tuple(flat), 'Union', False)

class _UnionAlias(_Alias, _root=True):
    def __repr__(self): return ' | '.join('None' if a is type(None) else _text(a) for a in self.__args__)
    def __eq__(self, other):
        if not isinstance(other, (_UnionAlias, types.UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)
    def __hash__(self): return hash(frozenset(self.__args__))
    def _copy(self, args): return Union[args]
    def __instancecheck__(self, obj): return any(isinstance(obj, a) for a in self.__args__)
    def __or__(self, other): return Union[self, other]
    def __ror__(self, other): return Union[other, self]

_UnionForm = Union = _Special('Union', _make_union)
def _optional(form, arg):
    if isinstance(arg, tuple):
        raise TypeError(f"{form} requires a single type. Got {arg!r}.")
    return Union[arg, type(None)]

Optional = _Special('Optional', _optional)

class _LiteralAlias(_Alias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return {(a, type(a)) for a in self.__args__} == {(a, type(a)) for a in other.__args__}
    def __hash__(self): return hash(frozenset((a, type(a)) for a in self.__args__))

def _literal(form, args):
    out = []
    for a in args if isinstance(args, tuple) else (args,):
        for x in a.__args__ if isinstance(a, _LiteralAlias) else (a,):
            if not any(x == y and type(x) is type(y) for y in out):
                out.append(x)
    return _LiteralAlias(Literal, tuple(out), 'Literal', False)

Literal = _Special('Literal', _literal)

class _AnnotatedAlias(_Alias, _root=True):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), 'Annotated')
        self.__metadata__ = metadata
    def _copy(self, args): return _AnnotatedAlias(args[0], self.__metadata__)
    def __eq__(self, other):
        return isinstance(other, _AnnotatedAlias) and (self.__origin__, self.__metadata__) == (other.__origin__, other.__metadata__)
    def __hash__(self): return hash((self.__origin__, self.__metadata__))
    def __mro_entries__(self, bases): return (self.__origin__,)

def _annotated(form, args):
    if not isinstance(args, tuple) or len(args) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_convert(args[0]), args[1:])

Annotated = _Special('Annotated', _annotated)

class _ClassForm(_Final, _root=True):
    # typing.List and its kin: an alias for a class of the library.
    def __init__(self, origin, n, name=None):
        self.__origin__, self._n, self._name = origin, n, name or origin.__name__
        self.__module__ = 'typing'
    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        if self._name == 'Callable':
            if len(args) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            a, r = args
            args = (*map(_convert, a), _convert(r)) if isinstance(a, (list, tuple)) else (a, _convert(r))
            return _Alias(self.__origin__, args, self._name, False)
        args = tuple(map(_convert, args))
        if self._n >= 0 and len(args) != self._n:
            if len(args) < self._n and self._name in ('Generator', 'AsyncGenerator', 'ContextManager', 'AbstractContextManager', 'AbstractAsyncContextManager'):
                args += (type(None),) * (self._n - len(args))
            else:
                raise TypeError(f"Too {'many' if len(args) > self._n else 'few'} arguments for {self}; actual {len(args)}, expected {self._n}")
        return _Alias(self.__origin__, args, self._name, not self._plain())
    def _plain(self): return self._name in ('List', 'Dict', 'Set', 'FrozenSet', 'Tuple', 'Type', 'Callable')
    def __call__(self, *args, **kwargs):
        if self._plain():
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return self.__origin__(*args, **kwargs)
    def __mro_entries__(self, bases): return (self.__origin__,) if self.__origin__ not in bases else ()
    def __getattr__(self, attr):
        if attr.startswith('__') and attr.endswith('__'):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)
    def __instancecheck__(self, obj): return isinstance(obj, self.__origin__)
    def __subclasscheck__(self, cls): return issubclass(cls, self.__origin__)
    def __or__(self, other): return Union[self, other]
    def __ror__(self, other): return Union[other, self]
    def __repr__(self): return 'typing.' + self._name

for _n, _o, _k in [('List', list, 1), ('Dict', dict, 2), ('Set', set, 1), ('FrozenSet', frozenset, 1), ('Tuple', tuple, -1), ('Type', type, 1)] + [
        (n, getattr(_abc, n), k) for k, names in (
            (1, 'Awaitable AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection MutableSet Sequence MutableSequence KeysView ValuesView MappingView'),
            (2, 'Mapping MutableMapping ItemsView AsyncGenerator'), (3, 'Coroutine Generator'), (-1, 'Callable')) for n in names.split()]:
    globals()[_n] = _ClassForm(_o, _k, _n)
AbstractSet = _ClassForm(_abc.Set, 1, 'AbstractSet')
Hashable, Sized, ByteString = _ClassForm(_abc.Hashable, 0, 'Hashable'), _ClassForm(_abc.Sized, 0, 'Sized'), bytes
ContextManager = _ClassForm(_contextlib.AbstractContextManager, 2, 'ContextManager')
AsyncContextManager = _ClassForm(_contextlib.AbstractAsyncContextManager, 2, 'AsyncContextManager')
del _n, _o, _k

def __getattr__(name):
    import collections
    forms = {'Deque': ('deque', 1), 'DefaultDict': ('defaultdict', 2), 'OrderedDict': ('OrderedDict', 2), 'Counter': ('Counter', 1), 'ChainMap': ('ChainMap', 2)}
    if name in forms:
        n, k = forms[name]
        v = _ClassForm(getattr(collections, n), k, name)
    elif name in ('Pattern', 'Match'):
        import re
        v = _ClassForm(getattr(re, name), 1, name)
    else:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    globals()[name] = v
    return v

class Generic:
    __slots__ = ()

    def __class_getitem__(cls, args):
        if not isinstance(args, tuple):
            args = (args,)
        if cls is Generic or cls is Protocol:
            if not args:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            for a in args:
                if not isinstance(a, (TypeVar, ParamSpec, TypeVarTuple, GenericAlias, _Alias)):
                    raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(args)) != len(args):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _Alias(cls, args, cls.__name__)
        ps = getattr(cls, '__parameters__', ())
        if not ps:
            raise TypeError(f"{cls} is not a generic class")
        args = tuple(map(_convert, args))
        if len(ps) == 1 and isinstance(ps[0], ParamSpec) and not (len(args) == 1 and (isinstance(args[0], (list, tuple, ParamSpec)) or args[0] is ...)):
            args = (args,)
        if len(args) < len(ps) and not any(isinstance(p, TypeVarTuple) for p in ps):
            args += tuple(p.__default__ for p in ps[len(args):] if p.__default__ is not NoDefault)
        if len(args) != len(ps) and not any(isinstance(p, TypeVarTuple) for p in ps):
            raise TypeError(f"Too {'many' if len(args) > len(ps) else 'few'} arguments for {cls}; actual {len(args)}, expected {len(ps)}")
        return _Alias(cls, args)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get('__orig_bases__')
        if Generic in cls.__bases__ and bases is None and cls.__name__ != 'Protocol' or bases is not None and Generic in bases:
            raise TypeError("Cannot inherit from plain Generic")
        tvars = None
        if bases is not None:
            for b in bases:
                if isinstance(b, _Alias) and b.__origin__ in (Generic, Protocol) and b._name:
                    if tvars is not None and b.__origin__ is Generic:
                        raise TypeError("Cannot inherit from Generic[...] multiple times.")
                    tvars = b.__parameters__
            found = _vars(bases)
            if tvars is None:
                tvars = found
            else:
                missing = [v for v in found if v not in tvars]
                if missing:
                    raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in Generic[{', '.join(str(g) for g in tvars)}]")
        cls.__parameters__ = tuple(tvars or ())

class _ProtocolMeta(type(_contextlib.AbstractContextManager)):
    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if cls.__dict__.get('_is_protocol'):
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if super().__instancecheck__(instance):
                return True
            for n in cls.__protocol_attrs__:
                try:
                    v = getattr(instance, n)
                except AttributeError:
                    return False
                if v is None and callable(getattr(cls, n, None)):
                    return False
            return True
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, other):
        if cls is not Protocol and cls.__dict__.get('_is_protocol'):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            return super().__subclasscheck__(other) or all(any(n in b.__dict__ and b.__dict__[n] is not None or n in b.__dict__.get('__annotations__', ()) for b in other.__mro__) for n in cls.__protocol_attrs__)
        return super().__subclasscheck__(other)

_NOT_ATTRS = frozenset('__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__ __subclasshook__ __weakref__ '
    '__class_getitem__ __match_args__ __static_attributes__ __firstlineno__ __parameters__ __orig_bases__ __orig_class__ _is_protocol _is_runtime_protocol '
    '__protocol_attrs__ __non_callable_proto_members__ __type_params__ _abc_impl __annotate__ __annotate_func__ __annotations_cache__ __qualname__ __hash__ __classdictcell__'.split())

class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '_is_protocol' not in cls.__dict__:
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if cls._is_protocol:
            attrs = set()
            for b in cls.__mro__[:-1]:
                if b.__name__ in ('Protocol', 'Generic'):
                    continue
                attrs |= {n for n in [*b.__dict__, *getattr(b, '__annotations__', ())] if n not in _NOT_ATTRS and not n.startswith('_abc_')}
            cls.__protocol_attrs__ = attrs
            if '__init__' not in cls.__dict__:
                cls.__init__ = _no_init

def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    for b in cls.__mro__:
        f = b.__dict__.get('__init__', _no_init)
        if f is not _no_init:
            cls.__init__ = f
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)

def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls

def is_protocol(tp): return isinstance(tp, type) and tp is not Protocol and getattr(tp, '_is_protocol', False)
def get_protocol_members(tp):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)

for _n, _m, _r in (('Int', '__int__', 'int'), ('Float', '__float__', 'float'), ('Complex', '__complex__', 'complex'), ('Bytes', '__bytes__', 'bytes'),
                   ('Index', '__index__', 'int'), ('Abs', '__abs__', 'T'), ('Round', '__round__', 'T')):
    globals()['Supports' + _n] = runtime_checkable(_ProtocolMeta('Supports' + _n, (Protocol,), {'__module__': 'typing', _m: lambda self: None}))

def _class_annotations(ns):
    ann = ns.get('__annotations__')
    if ann is None:
        f = ns.get('__annotate__') or ns.get('__annotate_func__')
        ann = f(1) if f is not None else {}
    return ann

class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        from collections import namedtuple
        types_ = _class_annotations(ns)
        defaults = []
        for n in types_:
            if n in ns:
                defaults.append(n)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {n} cannot follow default field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        nt = namedtuple(typename, types_, defaults=[ns[n] for n in defaults], module=ns['__module__'])
        nt.__annotations__ = nt.__new__.__annotations__ = {n: _convert(t) for n, t in types_.items()}
        if any(b is Generic for b in bases):
            nt.__class_getitem__ = classmethod(lambda c, a: _Alias(c, a if isinstance(a, tuple) else (a,)))
        for k, v in ns.items():
            if k in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace', '_asdict', '_source'):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + k)
            if k not in ('__annotations__', '__annotate__', '__annotate_func__', '__classdictcell__', '__orig_bases__', '__module__', '__name__', '__static_attributes__', '__firstlineno__', '__conditional_annotations__') and k not in nt._fields:
                setattr(nt, k, v)
        return nt

def NamedTuple(typename, fields=(), /, **kwargs):
    from collections import namedtuple
    items = list(fields) or list(kwargs.items())
    nt = namedtuple(typename, [n for n, t in items], module=sys._getframemodulename(1))
    nt.__annotations__ = nt.__new__.__annotations__ = {n: _convert(t) for n, t in items}
    return nt

_NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)

class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        own = {n: _convert(t) for n, t in _class_annotations(ns).items()}
        td = type.__new__(_TypedDictMeta, name, (dict,) if not any(b is Generic for b in bases) else (Generic, dict), {k: v for k, v in ns.items() if k not in ('__annotate__', '__annotate_func__')})
        ann, req, opt = {}, set(), set()
        for b in bases:
            ann.update(b.__dict__.get('__annotations__', {}))
            req |= b.__dict__.get('__required_keys__', set())
            opt |= b.__dict__.get('__optional_keys__', set())
        ann.update(own)
        for n, t in own.items():
            o = getattr(t, '__origin__', None)
            target = req if o is Required else opt if o is NotRequired else req if total else opt
            target.add(n)
            (opt if target is req else req).discard(n)
        td.__annotations__, td.__required_keys__, td.__optional_keys__, td.__total__ = ann, frozenset(req), frozenset(opt), total
        td.__readonly_keys__, td.__mutable_keys__ = frozenset(), frozenset(ann)
        return td
    def __call__(cls, /, *args, **kwargs): return dict(*args, **kwargs)
    def __subclasscheck__(cls, other): raise TypeError('TypedDict does not support instance and class checks')
    __instancecheck__ = __subclasscheck__

def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    ns = {'__annotations__': dict(fields or kwargs), '__module__': sys._getframemodulename(1)}
    return _TypedDictMeta(typename, (), ns, total=total)

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)

def is_typeddict(tp): return isinstance(tp, _TypedDictMeta)

class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = sys._getframemodulename(1)
    def __call__(self, x): return x
    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `Sub = NewType('Sub', {self.__name__})`")
    def __repr__(self): return f'{self.__module__}.{self.__qualname__}'
    def __or__(self, other): return Union[self, other]
    def __ror__(self, other): return Union[other, self]

class _IO:
    __slots__ = ()
    def __class_getitem__(cls, args): return _Alias(cls, (args,))
IO = type('IO', (_IO,), {'__module__': 'typing'})
TextIO, BinaryIO = type('TextIO', (IO,), {'__module__': 'typing'}), type('BinaryIO', (IO,), {'__module__': 'typing'})
Text = str
AnyStr = TypeVar('AnyStr', bytes, str)
# Not in __all__, but programs import them.
T, KT, VT = TypeVar('T'), TypeVar('KT'), TypeVar('VT')
T_co, V_co, VT_co, T_contra = (TypeVar(n, **({'contravariant': True} if n == 'T_contra' else {'covariant': True})) for n in ('T_co', 'V_co', 'VT_co', 'T_contra'))
_P = ParamSpec('P')
ParamSpecArgs, ParamSpecKwargs = type(_P.args), type(_P.kwargs)
del _P

def cast(typ, val): return val
def assert_type(val, typ, /): return val
def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj
def assert_never(arg, /):
    v = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {v[:100] + '...' if len(v) > 100 else v}")

def _flag(name):
    def decorator(f):
        try:
            setattr(f, name, True)
        except (AttributeError, TypeError):
            pass
        return f
    return decorator
final, override, no_type_check = _flag('__final__'), _flag('__override__'), _flag('__no_type_check__')
def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds): return no_type_check(decorator(*args, **kwds))
    wrapped.__dict__.update(decorator.__dict__)
    wrapped.__name__, wrapped.__wrapped__ = decorator.__name__, decorator
    return wrapped
def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(c):
        c.__dataclass_transform__ = {'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
                                     'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return c
    return decorator

_overloads = {}
def overload(func):
    f = getattr(func, '__func__', func)
    _overloads.setdefault((getattr(f, '__module__', None), getattr(f, '__qualname__', None)), []).append(func)
    return _dummy
def _dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
                              "should always be followed by an implementation that is not @overload-ed.")
def get_overloads(func):
    f = getattr(func, '__func__', func)
    return list(_overloads.get((getattr(f, '__module__', None), f.__qualname__), ()))
def clear_overloads(): _overloads.clear()

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_UnionAlias, types.UnionType)):
        return Union if isinstance(tp, _UnionAlias) else types.UnionType
    if isinstance(tp, (_Alias, _ClassForm, GenericAlias)):
        return tp.__origin__
    return Generic if tp is Generic else None

def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_Alias, GenericAlias)):
        a = tp.__args__
        if tp.__origin__ is _abc.Callable and not (len(a) == 2 and (a[0] is ... or isinstance(a[0], ParamSpec))):
            a = (list(a[:-1]), a[-1])
        return a
    return tp.__args__ if isinstance(tp, types.UnionType) else ()

def _evaluate(t, globals, locals):
    if isinstance(t, str):
        t = ForwardRef(t)
    if isinstance(t, ForwardRef):
        name = t.__forward_arg__
        if not name.isidentifier() or name in ('None', 'True', 'False'):
            return _evaluate(_convert(eval(name, globals, locals)), globals, locals)
        for space in locals, globals, vars(builtins):
            if name in (space or ()):
                return _evaluate(_convert(space[name]), globals, locals)
        raise NameError(f"name '{name}' is not defined", name=name)
    if isinstance(t, _AnnotatedAlias):
        return _AnnotatedAlias(_evaluate(t.__origin__, globals, locals), t.__metadata__)
    if isinstance(t, _LiteralAlias):
        return t
    if isinstance(t, (_Alias, GenericAlias)):
        args = tuple(_evaluate(a, globals, locals) for a in t.__args__)
        if args != t.__args__:
            return t._copy(args) if isinstance(t, _Alias) else GenericAlias(t.__origin__, args)
    if isinstance(t, types.UnionType):
        return Union[tuple(_evaluate(a, globals, locals) for a in t.__args__)]
    return t

def _strip(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip(t.__origin__)
    if getattr(t, '__origin__', None) in (Required, NotRequired, ReadOnly):
        return _strip(t.__args__[0])
    if isinstance(t, (_Alias, GenericAlias)) and not isinstance(t, _LiteralAlias):
        args = tuple(map(_strip, t.__args__))
        if args != t.__args__:
            return t._copy(args) if isinstance(t, _Alias) else GenericAlias(t.__origin__, args)
    return t

def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            g = getattr(sys.modules.get(base.__module__), '__dict__', {}) if globalns is None else globalns
            ann = base.__annotations__ if base not in (object, Generic, Protocol, dict) and base.__module__ != 'builtins' and ('__annotations__' in base.__dict__ or '__annotate__' in base.__dict__ or '__annotate_func__' in base.__dict__) else {}
            for n, v in ann.items():
                hints[n] = _evaluate(_convert(v), g, dict(vars(base)) if localns is None else localns)
    else:
        g = globalns
        if g is None:
            f = obj
            while hasattr(f, '__wrapped__'):
                f = f.__wrapped__
            g = obj.__dict__ if isinstance(obj, types.ModuleType) else getattr(f, '__globals__', {})
        ann = getattr(obj, '__annotations__', None)
        if ann is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for n, v in ann.items():
            hints[n] = _evaluate(_convert(v), g, g if localns is None else localns)
    return hints if include_extras else {n: _strip(t) for n, t in hints.items()}

def evaluate_forward_ref(ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    return _evaluate(ref, globals or getattr(owner, '__globals__', {}), locals)

__all__ = [n for n in globals() if n[0] != '_' and n not in ('sys', 'types', 'GenericAlias')] + ['Deque', 'DefaultDict', 'OrderedDict', 'Counter', 'ChainMap']
