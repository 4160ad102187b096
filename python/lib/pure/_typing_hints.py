# What annotations mean when they're evaluated: get_type_hints and forward references.

import sys
import types
from annotationlib import ForwardRef, Format, get_annotations
from typing import (Annotated, GenericAlias, NotRequired, ReadOnly, Required, Union, Unpack, _AnnotatedAlias, _BaseGenericAlias,
    _LiteralGenericAlias, _UnionType)
from _typing_subst import _alias_of

__name__ = 'typing'     # What is made here says that it's from there.

def no_type_check(arg):
    if isinstance(arg, type):
        for n in dir(arg):
            obj = getattr(arg, n)
            if getattr(obj, '__qualname__', None) != f'{arg.__qualname__}.{getattr(obj, "__name__", "")}' or getattr(obj, '__module__', None) != arg.__module__:
                continue        # What the class took from elsewhere.
            if isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            elif isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            elif isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg

def no_type_check_decorator(decorator):
    import functools, warnings
    warnings.warn("'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15", DeprecationWarning, stacklevel=2)
    @functools.wraps(decorator)
    def wrapped(*args, **kwds): return no_type_check(decorator(*args, **kwds))
    return wrapped

def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(c):
        c.__dataclass_transform__ = {'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
                                     'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return c
    return decorator

class _Scope:
    # Where forward references are evaluated, and how. params are the type parameters in scope.
    def __init__(self, globals, locals, params, owner, format):
        self.globals, self.locals, self.params, self.owner, self.format = globals, locals, params, owner, format

    def evaluate(self, t, seen=frozenset()):
        # t with its forward references evaluated; seen are the texts that are being evaluated.
        if t is None:
            return type(None)
        if isinstance(t, str):
            t = ForwardRef(t)
        if isinstance(t, ForwardRef):
            return self._reference(t, seen)
        if isinstance(t, GenericAlias) and t.__unpacked__:
            return Unpack[self.evaluate(GenericAlias(t.__origin__, t.__args__), seen)]
        if isinstance(t, _LiteralGenericAlias):
            return t
        if isinstance(t, _AnnotatedAlias):
            return _AnnotatedAlias(self.evaluate(t.__origin__, seen), t.__metadata__)
        return _rebuilt(t, lambda a: self.evaluate(a, seen))

    def _reference(self, t, seen):
        text = t.__forward_arg__
        if text in seen:
            return t
        globals = self.globals
        if t.__forward_module__ is not None:
            globals = getattr(sys.modules.get(t.__forward_module__), '__dict__', globals)
        v = t.evaluate(globals=globals, locals=self.locals, type_params=self.params, owner=self.owner, format=self.format)
        return v if isinstance(v, ForwardRef) else self.evaluate(v, seen | {text})

def _rebuilt(t, change):
    # t with its arguments changed.
    if isinstance(t, (_BaseGenericAlias, GenericAlias, _UnionType)):
        args = tuple([change(x) for x in a] if isinstance(a, list) else change(a) for a in t.__args__)
        if args != t.__args__ or any(x is not y for x, y in zip(args, t.__args__)):
            return t._copy(args) if isinstance(t, _BaseGenericAlias) else _alias_of(t, args) if isinstance(t, GenericAlias) else Union[args]
    return t

def _strip(t):
    # t without what Annotated, Required and their kin say.
    if isinstance(t, _AnnotatedAlias):
        return _strip(t.__origin__)
    if isinstance(t, _LiteralGenericAlias):
        return t
    if isinstance(t, _BaseGenericAlias) and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip(t.__args__[0])
    return _rebuilt(t, _strip)

def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=Format.VALUE):
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            ann = get_annotations(base, format=format)
            if format == Format.STRING:
                hints.update(ann)
                continue
            g = getattr(sys.modules.get(base.__module__), '__dict__', {}) if globalns is None else globalns
            l = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                g, l = l, g     # The module's names come first.
            scope = _Scope(g, l, getattr(base, '__type_params__', ()), base, format)
            for n, v in ann.items():
                hints[n] = scope.evaluate(ForwardRef(v, is_argument=False, is_class=True) if isinstance(v, str) else v)
    else:
        try:
            ann = get_annotations(obj, format=format)
        except TypeError:
            if hasattr(obj, '__annotations__'):
                raise
            raise TypeError(f'{obj!r} is not a module, class, or callable.') from None
        if format == Format.STRING:
            return ann
        if globalns is None:
            f = obj
            while hasattr(f, '__wrapped__'):
                f = f.__wrapped__
            globalns = obj.__dict__ if isinstance(obj, types.ModuleType) else getattr(f, '__globals__', {})
        scope = _Scope(globalns, globalns if localns is None else localns, getattr(obj, '__type_params__', ()), obj, format)
        for n, v in ann.items():
            hints[n] = scope.evaluate(ForwardRef(v, is_argument=not isinstance(obj, types.ModuleType)) if isinstance(v, str) else v)
    return hints if include_extras or format == Format.STRING else {n: _strip(t) for n, t in hints.items()}

def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    if format == Format.STRING:
        return forward_ref.__forward_arg__
    return _Scope(globals, locals, type_params, owner, Format.VALUE if format is None else format).evaluate(forward_ref)
