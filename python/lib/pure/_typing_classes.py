# Classes whose base says how they're made: protocols, named tuples, typed dictionaries.

import sys
import types
import typing
import annotationlib as _annotationlib
import contextlib as _contextlib
from annotationlib import Format
from typing import Generic, NotRequired, ReadOnly, Required, T_co, _AnnotatedAlias, _BaseGenericAlias, _convert

__name__ = 'typing'     # What is made here says that it's from there.

_PROTOCOLS = {
    'collections.abc': 'Callable Awaitable Iterable Iterator AsyncIterable AsyncIterator Hashable Sized Container Collection Reversible Buffer'.split(),
    'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager'], 'io': ['Reader', 'Writer'], 'os': ['PathLike']}

_NOT_ATTRS = frozenset('__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__ __subclasshook__ __weakref__ '
    '__class_getitem__ __match_args__ __static_attributes__ __firstlineno__ __parameters__ __orig_bases__ __orig_class__ _is_protocol _is_runtime_protocol '
    '__protocol_attrs__ __non_callable_proto_members__ __type_params__ _abc_impl __annotate__ __annotate_func__ __annotations_cache__ __qualname__ __hash__ __classdictcell__'.split())

def _class_annotations(ns, owner=None):
    # The annotations of a class's namespace, with forward references, and the function that has them in any format.
    ann, annotate = ns.get('__annotations__'), None
    if ann is None:
        annotate = _annotationlib.get_annotate_from_class_namespace(ns)
        ann = {} if annotate is None else _annotationlib.call_annotate_function(annotate, Format.FORWARDREF, owner=owner)
    def in_format(format):
        if annotate is not None:
            return _annotationlib.call_annotate_function(annotate, format, owner=owner)
        if format == Format.STRING:
            return _annotationlib.annotations_to_string(ann)
        if format == Format.VALUE_WITH_FAKE_GLOBALS:
            raise NotImplementedError(format)
        return ann
    return ann, in_format

def _protocol_attrs(cls):
    attrs = set()
    for b in cls.__mro__[:-1]:
        if b.__name__ not in ('Protocol', 'Generic'):
            attrs |= {n for n in [*b.__dict__, *_annotationlib.get_annotations(b, format=Format.FORWARDREF)] if n not in _NOT_ATTRS and not n.startswith('_abc_')}
    return attrs

_ABCMeta = type(_contextlib.AbstractContextManager)
_within = 0     # Checks that run inside another one may ask any protocol.

def _want_class(other):
    if not isinstance(other, type):
        raise TypeError('issubclass() arg 1 must be a class')

def _stored(obj, name):
    # The attribute as it's stored, without running any code of its class.
    for k in type(obj).__mro__:
        if name in k.__dict__:
            found = k.__dict__[name]
            if hasattr(type(found), '__set__'):
                return found
            break
    else:
        k = None
    for space in [x.__dict__ for x in type.__dict__['__mro__'].__get__(obj)] if isinstance(obj, type) else [_dict_of(obj)]:
        if name in space:
            return space[name]
    if k is None:
        raise AttributeError(name)
    return found

def _dict_of(obj):
    try:
        return object.__getattribute__(obj, '__dict__')
    except AttributeError:
        return ()

class _ProtocolMeta(_ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if Protocol is not None and (Protocol in bases or Generic in bases):
            for b in bases:
                if not (b in (object, Generic) or b.__name__ in _PROTOCOLS.get(b.__module__, ()) or issubclass(b, Generic) and getattr(b, '_is_protocol', False)):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {b!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False) and not _reckless():
            if not getattr(cls, '_is_runtime_protocol', False):
                _want_class(other)
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if cls.__non_callable_proto_members__ and getattr(cls.__dict__.get('__subclasshook__'), '__func__', None) is _hook:
                _want_class(other)
                raise TypeError("Protocols with non-method members don't support issubclass(). "
                                f"Non-method members: {str(sorted(cls.__non_callable_proto_members__))[1:-1]}.")
        return _nested(super().__subclasscheck__, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return _nested(super().__instancecheck__, instance)
        if not getattr(cls, '_is_runtime_protocol', False) and not _reckless():
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if _nested(super().__instancecheck__, instance):
            return True
        for n in cls.__protocol_attrs__:
            try:
                v = _stored(instance, n)
            except AttributeError:
                return False
            if v is None and n not in getattr(cls, '__non_callable_proto_members__', ()):
                return False
        return True

def _reckless(): return _within > 0 or sys._getframemodulename(2) in ('abc', 'functools')

def _nested(check, arg):
    global _within
    _within += 1
    try:
        return check(arg)
    finally:
        _within -= 1

def _hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for n in cls.__protocol_attrs__:
        for b in other.__mro__:
            if n in b.__dict__:
                if b.__dict__[n] is None:
                    return NotImplemented
                break
            if getattr(other, '_is_protocol', False) and issubclass(other, Generic) and n in _annotationlib.get_annotations(b, format=Format.FORWARDREF):
                break
        else:
            return NotImplemented
    return True

def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init:
        return
    for b in cls.__mro__:
        f = b.__dict__.get('__init__', _no_init)
        if f is not _no_init:
            cls.__init__ = f
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)

Protocol = None
class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_hook)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init

typing._protocol = Protocol

def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, '_is_protocol', False)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    data = cls.__non_callable_proto_members__ = set()
    for n in cls.__protocol_attrs__:
        try:
            method = callable(getattr(cls, n, None))
        except Exception as e:
            raise TypeError(f"Failed to determine whether protocol member {n!r} is a method member") from e
        if not method:
            data.add(n)
    return cls

def is_protocol(tp, /): return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol and tp is not Generic
def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)

def _supports(name, method, base):
    def f(self): pass
    f.__name__, f.__qualname__ = method, f'Supports{name}.{method}'
    f.__isabstractmethod__ = True
    def fill(ns): ns.update({'__module__': 'typing', '__slots__': (), method: f})
    globals()['Supports' + name] = runtime_checkable(types.new_class('Supports' + name, (base,), exec_body=fill))
for _n, _m in ('Int', '__int__'), ('Float', '__float__'), ('Complex', '__complex__'), ('Bytes', '__bytes__'), ('Index', '__index__'):
    _supports(_n, _m, Protocol)
_supports('Abs', '__abs__', Protocol[T_co])
_supports('Round', '__round__', Protocol[T_co])
del _n, _m

_FIXED = frozenset('__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace _asdict _source'.split())
_SPECIAL = frozenset('__module__ __name__ __annotations__ __annotate__ __annotate_func__ __annotations_cache__ __classdictcell__ __conditional_annotations__ '
    '__static_attributes__ __firstlineno__'.split())

def _make_namedtuple(name, ns, module, defaults=()):
    # A named tuple of the fields that namespace ns annotates.
    from collections import namedtuple
    ann, in_format = _class_annotations(ns)
    checked = lambda ann: {n: _convert(t, f"field {n} annotation must be a type") for n, t in ann.items()}
    nt = namedtuple(name, checked(ann), defaults=defaults, module=module)
    def __annotate__(format):
        ann = in_format(format)
        return ann if format == Format.STRING else checked(ann)
    nt.__annotate__ = nt.__new__.__annotate__ = __annotate__
    return nt

class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for b in bases:
            if b is not _NamedTuple and b is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        bases = tuple(tuple if b is _NamedTuple else b for b in bases)
        fields, _ = _class_annotations(ns)
        defaults = []
        for n in fields:
            if n in ns:
                defaults.append(n)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {n} cannot follow default field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        nt = _make_namedtuple(typename, ns, ns['__module__'], [ns[n] for n in defaults])
        nt.__bases__ = bases
        if Generic in bases:
            nt.__class_getitem__ = classmethod(Generic.__dict__['__class_getitem__'].__func__)
        for k, v in ns.items():
            if k in _FIXED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + k)
            if k in _SPECIAL:
                continue
            if k not in nt._fields:
                setattr(nt, k, v)
            if hasattr(type(v), '__set_name__'):
                try:
                    type(v).__set_name__(v, nt, k)
                except BaseException as e:
                    e.add_note(f"Error calling __set_name__ on {type(v).__name__!r} instance {k!r} in {typename!r}")
                    raise
        if Generic in bases:
            nt.__init_subclass__()
        return nt

_missing = object()

def _warn_fields(kind, typename, fields, noun, form, example):
    # The two ways to write no fields, which will be gone.
    if fields is _missing:
        said, hint = f"Failing to pass a value for the 'fields' parameter", ''
    else:
        said, hint = "Passing `None` as the 'fields' parameter", ''
    import warnings
    warnings.warn(f"{said} is deprecated and will be disallowed in Python 3.15. To create a {kind} class with 0 fields "
                  f"using the functional syntax, pass an empty {noun}, e.g. `{typename} = {form}({typename!r}, {example})`.", DeprecationWarning, stacklevel=3)

def NamedTuple(typename, fields=_missing, /, **kwargs):
    if fields is _missing:
        if kwargs:
            import warnings
            warnings.warn("Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python 3.15. "
                          "Use the class-based or functional syntax instead.", DeprecationWarning, stacklevel=2)
        else:
            _warn_fields('NamedTuple', typename, fields, 'list', 'NamedTuple', '[]')
    elif fields is None:
        if kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        _warn_fields('NamedTuple', typename, fields, 'list', 'NamedTuple', '[]')
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    ann = kwargs if fields is _missing or fields is None else dict(fields)
    nt = _make_namedtuple(typename, {'__annotations__': ann}, sys._getframemodulename(1))
    nt.__orig_bases__ = (NamedTuple,)
    return nt

_NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)

def _qualifiers(t):
    # The qualifiers a TypedDict's item is written with.
    while True:
        origin = getattr(t, '__origin__', None) if isinstance(t, _BaseGenericAlias) else None
        if isinstance(t, _AnnotatedAlias):
            t = origin
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            t = t.__args__[0]
        else:
            return

class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for b in bases:
            if type(b) is not _TypedDictMeta and b is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        generic = (Generic,) if any(b is Generic or issubclass(b, Generic) for b in bases) else ()
        td = type.__new__(_TypedDictMeta, name, (*generic, dict), {k: v for k, v in ns.items() if k not in ('__annotate__', '__annotate_func__', '__annotations__')})
        if '__orig_bases__' not in td.__dict__:
            td.__orig_bases__ = bases
        ann, in_format = _class_annotations(ns, td)
        def checked(ann):
            types = {n: _convert(t, msg) for n, t in ann.items()}
            for n, t in types.items():
                if isinstance(ann[n], str):
                    t.__forward_module__ = td.__module__
            return types
        own = checked(ann)
        def __annotate__(format, /):
            ann = {}
            for b in bases:
                if b is not Generic and b.__annotate__ is not None:
                    ann.update(_annotationlib.call_annotate_function(b.__annotate__, format, owner=b))
            mine = in_format(format)
            return ann | (mine if format == Format.STRING else checked(mine))
        td.__annotate__ = __annotate__
        required, optional, readonly, mutable = set(), set(), set(), set()
        for b in bases:
            d = b.__dict__
            for have, other, more in ((required, optional, '__required_keys__'), (optional, required, '__optional_keys__')):
                more = d.get(more, ())
                have |= set(more)
                other -= set(more)
            readonly |= d.get('__readonly_keys__', set())
            mutable |= d.get('__mutable_keys__', set())
        for n, t in own.items():
            q = set(_qualifiers(t))
            needed = Required in q or total and NotRequired not in q
            (required if needed else optional).add(n)
            (optional if needed else required).discard(n)
            if ReadOnly in q:
                if n in mutable:
                    raise TypeError(f"Cannot override mutable key {n!r} with read-only key")
                readonly.add(n)
            else:
                mutable.add(n)
                readonly.discard(n)
        td.__total__ = total
        td.__required_keys__, td.__optional_keys__ = frozenset(required), frozenset(optional)
        td.__readonly_keys__, td.__mutable_keys__ = frozenset(readonly), frozenset(mutable)
        return td
    def __call__(cls, /, *args, **kwargs): return dict(*args, **kwargs)
    def __subclasscheck__(cls, other): raise TypeError('TypedDict does not support instance and class checks')
    __instancecheck__ = __subclasscheck__

def TypedDict(typename, fields=_missing, /, *, total=True):
    if fields is _missing or fields is None:
        _warn_fields('TypedDict', typename, fields, 'dictionary', 'TypedDict', '{}')
        fields = {}
    module = sys._getframemodulename(1)
    ns = {'__annotations__': dict(fields)}
    if module is not None:
        ns['__module__'] = module
    td = _TypedDictMeta(typename, (), ns, total=total)
    td.__orig_bases__ = (TypedDict,)
    return td

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)

def is_typeddict(tp): return isinstance(tp, _TypedDictMeta)
