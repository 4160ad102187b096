# Data classes.

import sys
import annotationlib
import inspect
import keyword
import reprlib
import types
from abc import update_abstractmethods as _update_abstract

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple',
           'make_dataclass', 'replace', 'is_dataclass']

class FrozenInstanceError(AttributeError): pass

class _Factory:
    def __repr__(self): return '<factory>'
_HAS_DEFAULT_FACTORY = _Factory()

class _MISSING_TYPE: pass
MISSING = _MISSING_TYPE()

class _KW_ONLY_TYPE: pass
KW_ONLY = _KW_ONLY_TYPE()

_EMPTY = types.MappingProxyType({})

class _Kind:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
_FIELD, _CLASSVAR, _INITVAR = _Kind('_FIELD'), _Kind('_FIELD_CLASSVAR'), _Kind('_FIELD_INITVAR')

_FIELDS, _PARAMS, _POST = '__dataclass_fields__', '__dataclass_params__', '__post_init__'

class InitVar:
    __slots__ = ('type',)
    def __init__(self, type): self.type = type
    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'
    def __class_getitem__(cls, type): return InitVar(type)

class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', 'doc', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory, self.init, self.repr = default, default_factory, init, repr
        self.hash, self.compare, self.kw_only, self.doc = hash, compare, kw_only, doc
        self.metadata = _EMPTY if metadata is None else types.MappingProxyType(metadata)

    @reprlib.recursive_repr()
    def __repr__(self):
        names = 'name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata', 'kw_only', 'doc', '_field_type'
        return 'Field(' + ','.join(f'{n}={getattr(self, n)!r}' for n in names) + ')'

    def __set_name__(self, owner, name):
        f = getattr(type(self.default), '__set_name__', None)
        if f:
            f(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)

class _Params:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots', 'weakref_slot')
    def __init__(self, *values):
        for n, v in zip(self.__slots__, values):
            setattr(self, n, v)
    def __repr__(self):
        return '_DataclassParams(' + ','.join(f'{n}={getattr(self, n)!r}' for n in self.__slots__) + ')'

def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING, doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)

def _names_typing(annotation, cls, name):
    # Whether an annotation in quotes means ClassVar, InitVar or KW_ONLY, by the names of the class's module.
    def first(text):
        # The word at the front, and what follows it and spaces.
        text, n = text.lstrip(), 0
        while n < len(text) and (text[n].isalnum() or text[n] == '_'):
            n += 1
        return text[:n], text[n:].lstrip()
    word, rest = first(annotation)
    dot = rest[:1] == '.'
    if dot:
        prefix, (word, rest) = word, first(rest[1:])
    ns = vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {}
    if dot:
        module = ns.get(prefix)
        if not isinstance(module, types.ModuleType):
            return False
        ns = vars(module)
    found = ns.get(word)
    if name == 'ClassVar':
        typing = sys.modules.get('typing')
        return typing is not None and (found is typing.ClassVar or getattr(found, '__origin__', None) is typing.ClassVar)
    if name == 'InitVar':
        return found is InitVar or type(found) is InitVar
    return found is KW_ONLY

def _get_field(cls, a_name, a_type, default_kw_only):
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name, f.type, f._field_type = a_name, a_type, _FIELD
    typing = sys.modules.get('typing')
    if typing and (a_type is typing.ClassVar or getattr(a_type, '__origin__', None) is typing.ClassVar) or isinstance(a_type, str) and _names_typing(a_type, cls, 'ClassVar'):
        f._field_type = _CLASSVAR
    if f._field_type is _FIELD and (a_type is InitVar or type(a_type) is InitVar or isinstance(a_type, str) and _names_typing(a_type, cls, 'InitVar')):
        f._field_type = _INITVAR
    if f._field_type in (_CLASSVAR, _INITVAR):
        if f.default_factory is not MISSING:
            raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type in (_FIELD, _INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f

class _Methods:
    # The methods of a class that are made of text. It is compiled as one function, as tracebacks and warnings say of each
    # method on which line of it they are.
    def __init__(self, cls, globals):
        self.cls, self.globals = cls, globals
        self.text, self.captured, self.names = [], {}, []

    def add(self, head, body, captured={}, decorator=None):
        # head is name and parameters; the names of captured are variables of the function around.
        self.text += [' @' + decorator] if decorator else []
        self.text += [f' def {head}:', *(f'  {line}' for line in body)]
        self.captured.update(captured)
        self.names.append(head[:head.index('(')])

    def make(self):
        ns = {}
        lines = [f'def __create_fn__({",".join(self.captured)}):', *self.text, f' return [{",".join(self.names)}]']
        exec('\n'.join(lines), self.globals, ns)
        made = dict(zip(self.names, ns['__create_fn__'](**self.captured)))
        for name, f in made.items():
            f.__qualname__ = f'{self.cls.__qualname__}.{name}'
        return made

def _init(methods, fields, std, kw, frozen, has_post, slots):
    seen = None
    for f in std:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen = f
            elif seen:
                raise TypeError(f'non-default argument {f.name!r} follows default argument {seen.name!r}')
    self = '__dataclass_self__' if any(f.name == 'self' for f in fields) else 'self'
    locals = {'__dataclass_HAS_DEFAULT_FACTORY__': _HAS_DEFAULT_FACTORY, '__dataclass_builtins_object__': object}
    def param(f):
        if f.default is MISSING and f.default_factory is MISSING:
            return f.name
        if f.default is not MISSING:
            locals[f'__dataclass_dflt_{f.name}__'] = f.default
            return f'{f.name}=__dataclass_dflt_{f.name}__'
        return f'{f.name}=__dataclass_HAS_DEFAULT_FACTORY__'
    args = [self] + [param(f) for f in std if f.init]
    if any(f.init for f in kw):
        args += ['*'] + [param(f) for f in kw if f.init]
    body = []
    for f in fields:
        factory = f'__dataclass_dflt_{f.name}__'
        if f.default_factory is not MISSING:
            locals[factory] = f.default_factory
            value = f'{factory}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}' if f.init else f'{factory}()'
        elif f.init:
            value = f.name
        elif slots and f.default is not MISSING:
            locals[factory] = f.default
            value = factory
        else:
            continue
        if f._field_type is _INITVAR:
            continue
        body.append(f'__dataclass_builtins_object__.__setattr__({self},{f.name!r},{value})' if frozen else f'{self}.{f.name}={value}')
    if has_post:
        body.append(f'{self}.{_POST}({",".join(f.name for f in fields if f._field_type is _INITVAR)})')
    methods.add(f'__init__({",".join(args)})', body or ['pass'], locals)

def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    globals = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    setattr(cls, _PARAMS, _Params(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    any_frozen = has_bases = False
    all_frozen = None
    for b in cls.__mro__[-1:0:-1]:
        base_fields = getattr(b, _FIELDS, None)
        if base_fields is not None:
            has_bases = True
            fields.update(base_fields)
            if all_frozen is None:
                all_frozen = True
            f = getattr(b, _PARAMS).frozen
            all_frozen = all_frozen and f
            any_frozen = any_frozen or f
    annotations = annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    own = []
    kw_seen = False
    for name, type in annotations.items():
        if type is KW_ONLY or isinstance(type, str) and _names_typing(type, cls, 'KW_ONLY'):
            if kw_seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            kw_seen = kw_only = True
        else:
            own.append(_get_field(cls, name, type, kw_only))
    for f in own:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _INITVAR)]
    std = [f for f in init_fields if f.init and not f.kw_only]
    kw = [f for f in init_fields if f.init and f.kw_only]
    methods = _Methods(cls, globals)
    if init:
        _init(methods, init_fields, std, kw, frozen, hasattr(cls, _POST), slots)
    if '__replace__' not in cls.__dict__:
        cls.__replace__ = _replace
    flds = [f for f in fields.values() if f._field_type is _FIELD]
    if repr:
        shown = ', '.join(f'{f.name}={{self.{f.name}!r}}' for f in flds if f.repr)
        methods.add('__repr__(self)', [f'return f"{{self.__class__.__qualname__}}({shown})"'],
                    {'__dataclasses_recursive_repr': reprlib.recursive_repr}, '__dataclasses_recursive_repr()')
    cmp = [f for f in flds if f.compare]
    def tup(o, flds): return f"({''.join(f'{o}.{f.name},' for f in flds)})"
    if eq:
        terms = ' and '.join(f'self.{f.name}==other.{f.name}' for f in cmp) or 'True'
        methods.add('__eq__(self,other)', ['if self is other:', ' return True', 'if other.__class__ is self.__class__:', f' return {terms}',
                                           'return NotImplemented'])
    if order:
        for name, op in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            methods.add(f'{name}(self,other)', ['if other.__class__ is self.__class__:', f" return {tup('self', cmp)}{op}{tup('other', cmp)}",
                                                'return NotImplemented'])
    if frozen:
        names = f' or name in ({"".join(f"{f.name!r}," for f in flds)})' if flds else ''
        for how, verb, value in (('set', 'assign to', ',value'), ('del', 'delete', '')):
            method = f'__{how}attr__'
            methods.add(f'{method}(self,name{value})',
                        [f'if type(self) is cls{names}:', f' raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")',
                         f'super(cls, self).{method}(name{value})'],
                        {'cls': cls, 'FrozenInstanceError': FrozenInstanceError})
    if unsafe_hash or eq and frozen:
        if unsafe_hash and has_explicit_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        if not has_explicit_hash:
            hashed = [f for f in flds if (f.compare if f.hash is None else f.hash)]
            methods.add('__hash__(self)', [f"return hash({tup('self', hashed)})"])
    elif eq and not has_explicit_hash:
        cls.__hash__ = None
    for name, f in methods.make().items():
        if name == '__init__':
            f.__annotate__ = _annotate_init(cls, [f.name for f in (*std, *kw) if f.init])
        if name not in cls.__dict__ or name == '__hash__':
            setattr(cls, name, f)
        elif name in ('__setattr__', '__delattr__'):
            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
        elif name in ('__lt__', '__le__', '__gt__', '__ge__'):
            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__} Consider using functools.total_ordering')
    if not getattr(cls, '__doc__'):
        try:
            text = str(inspect.signature(cls, annotation_format=annotationlib.Format.FORWARDREF)).replace(' -> None', '')
        except (TypeError, ValueError):
            text = ''
        cls.__doc__ = cls.__name__ + text
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in std)
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, flds)
    _update_abstract(cls)
    return cls

def _annotate_init(cls, names):
    # The annotate function of cls's __init__: it asks the classes that have the fields.
    def __annotate__(format, /):
        if format not in (1, 3, 4):
            raise NotImplementedError(format)
        ann = {}
        for base in reversed(cls.__mro__):
            ann |= annotationlib.get_annotations(base, format=format)
        return {n: ann[n] for n in names if n in ann} | {'return': 'None' if format == annotationlib.Format.STRING else None}
    return __annotate__

type_ = type

def _dataclass_getstate(self): return [getattr(self, f.name) for f in fields(self)]

def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)

def _slots_of(cls):
    slots = cls.__dict__.get('__slots__', ())
    if '__slots__' not in cls.__dict__ or slots is None:
        # Without slots of its own, a class has what its kind of object has.
        yield from (n for n in ('__weakref__', '__dict__') if '__slots__' not in cls.__dict__ and n in cls.__dict__)
    elif isinstance(slots, str):
        yield slots
    elif hasattr(slots, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    else:
        yield from slots

def _add_slots(cls, frozen, weakref_slot, flds):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    ns = dict(cls.__dict__)
    names = [f.name for f in flds]
    inherited = {n for b in cls.__mro__[1:-1] for n in _slots_of(b)}
    ns['__slots__'] = tuple(n for n in [*names, *(['__weakref__'] if weakref_slot else [])] if n not in inherited)
    for n in names:
        ns.pop(n, None)
    ns.pop('__dict__', None)
    ns.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    new = type_(cls)(cls.__name__, cls.__bases__, ns)
    if qualname is not None:
        new.__qualname__ = qualname
    if frozen:
        if '__getstate__' not in ns:
            new.__getstate__ = _dataclass_getstate
        if '__setstate__' not in ns:
            new.__setstate__ = _dataclass_setstate
    for v in ns.values():
        f = getattr(v, '__func__', v)
        f = getattr(f, 'fget', f)
        for name, c in zip(getattr(getattr(f, '__code__', None), 'co_freevars', ()), getattr(f, '__closure__', None) or ()):
            if name == '__class__' and c.cell_contents is cls:
                c.cell_contents = new
    return new

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)

def fields(class_or_instance):
    try:
        fs = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in fs.values() if f._field_type is _FIELD)

def _is_instance(obj): return hasattr(type(obj), _FIELDS)

def is_dataclass(obj): return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)

def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _convert(obj, lambda o, conv: dict_factory([(f.name, conv(getattr(o, f.name))) for f in fields(o)]))

def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _convert(obj, lambda o, conv: tuple_factory([conv(getattr(o, f.name)) for f in fields(o)]))

def _convert(obj, make):
    import copy
    def conv(o):
        t = type(o)
        if t in (int, str, float, bool, type(None), bytes, complex):
            return o
        if _is_instance(o):
            return make(o, conv)
        if isinstance(o, tuple) and hasattr(o, '_fields'):
            return t(*[conv(v) for v in o])
        if isinstance(o, (list, tuple)):
            return t(conv(v) for v in o)
        if isinstance(o, dict):
            if hasattr(t, 'default_factory'):
                r = t(o.default_factory)
                for k, v in o.items():
                    r[conv(k)] = conv(v)
                return r
            return t((conv(k), conv(v)) for k, v in o.items())
        return copy.deepcopy(o)
    return conv(obj)

def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                   match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None, decorator=dataclass):
    seen, annotations, defaults = set(), {}, {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, 'typing.Any'
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, defaults[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = tp
    def body(ns):
        ns.update(namespace or {})
        ns.update(defaults)
        ns['__annotations__'] = annotations
    cls = types.new_class(cls_name, bases, {}, body)
    module = module or sys._getframemodulename(1) or '__main__'
    cls.__module__ = module
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                     kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)

def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)

def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
