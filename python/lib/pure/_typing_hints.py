# What annotations mean when they're evaluated: get_type_hints and forward references.

import builtins
import sys
import types
from typing import (Annotated, ForwardRef, GenericAlias, NotRequired, ReadOnly, Required, TypeVarTuple, Union, Unpack, _AnnotatedAlias, _BaseGenericAlias,
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
def _evaluate(t, globals, locals, params=(), seen=frozenset()):
    # t with its forward references evaluated; params are the type parameters in scope.
    if isinstance(t, str):
        t = ForwardRef(t)
    if isinstance(t, ForwardRef):
        return _evaluate_ref(t, globals, locals, params, seen)
    if isinstance(t, TypeVarTuple):
        return Unpack[t]
    if isinstance(t, GenericAlias) and t.__unpacked__:
        return Unpack[_evaluate(GenericAlias(t.__origin__, t.__args__), globals, locals, params, seen)]
    if isinstance(t, _LiteralGenericAlias):
        return t
    again = lambda a: _evaluate(a, globals, locals, params, seen)
    if isinstance(t, _AnnotatedAlias):
        return _AnnotatedAlias(again(t.__origin__), t.__metadata__)
    return _rebuilt(t, again)

def _rebuilt(t, change):
    # t with its arguments changed.
    if isinstance(t, (_BaseGenericAlias, GenericAlias, _UnionType)):
        args = tuple([change(x) for x in a] if isinstance(a, list) else change(a) for a in t.__args__)
        if args != t.__args__ or any(x is not y for x, y in zip(args, t.__args__)):
            return t._copy(args) if isinstance(t, _BaseGenericAlias) else _alias_of(t, args) if isinstance(t, GenericAlias) else Union[args]
    return t

def _evaluate_ref(t, globals, locals, params, seen):
    name = t.__forward_arg__
    if name in seen:
        return t
    if t.__forward_module__ is not None:
        globals = getattr(sys.modules.get(t.__forward_module__), '__dict__', globals)
    globals = {} if globals is None else globals
    locals = globals if locals is None else locals
    if params:
        # Type parameters hide the module's names; a class's own names hide its parameters.
        globals, locals = dict(globals), dict(locals)
        for p in params:
            if not t.__forward_is_class__ or p.__name__ not in globals:
                globals[p.__name__] = p
                locals.pop(p.__name__, None)
    for space in (locals, globals, vars(builtins)) if name.isidentifier() and name not in ('None', 'True', 'False') else ():
        if name in space:
            v = space[name]
            break
    else:
        if name.isidentifier() and name not in ('None', 'True', 'False'):
            raise NameError(f"name '{name}' is not defined", name=name)
        v = eval(t.__forward_code__, dict(globals), locals)
    return _evaluate(type(None) if v is None else v, globals, locals, params, seen | {name})

def _strip(t):
    # t without what Annotated, Required and their kin say.
    if isinstance(t, _AnnotatedAlias):
        return _strip(t.__origin__)
    if isinstance(t, _LiteralGenericAlias):
        return t
    if isinstance(t, _BaseGenericAlias) and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip(t.__args__[0])
    return _rebuilt(t, _strip)

def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            d = base.__dict__
            if '__annotations__' not in d and '__annotate__' not in d and '__annotate_func__' not in d and '__annotations_cache__' not in d:
                continue
            ann = getattr(base, '__annotations__', None)
            if not isinstance(ann, dict):
                continue        # A class of the interpreter, whose annotations are a descriptor.
            g = getattr(sys.modules.get(base.__module__), '__dict__', {}) if globalns is None else globalns
            l = dict(d) if localns is None else localns
            if localns is None and globalns is None:
                g, l = l, g     # The module's names come first.
            params = getattr(base, '__type_params__', ())
            for n, v in ann.items():
                if isinstance(v, str):
                    v = ForwardRef(v, is_argument=False, is_class=True)
                hints[n] = _evaluate(type(None) if v is None else v, g, l, params)
    else:
        g = globalns
        if g is None:
            f = obj
            while hasattr(f, '__wrapped__'):
                f = f.__wrapped__
            g = obj.__dict__ if isinstance(obj, types.ModuleType) else getattr(f, '__globals__', {})
            if localns is None:
                localns = g
        elif localns is None:
            localns = g
        ann = getattr(obj, '__annotations__', None)
        if ann is None:
            if callable(obj) or isinstance(obj, types.ModuleType):
                return {}
            raise TypeError(f'{obj!r} is not a module, class, or callable.')
        params = getattr(obj, '__type_params__', ())
        for n, v in ann.items():
            if isinstance(v, str):
                v = ForwardRef(v, is_argument=not isinstance(obj, types.ModuleType))
            hints[n] = _evaluate(type(None) if v is None else v, g, localns, params)
    return hints if include_extras else {n: _strip(t) for n, t in hints.items()}

def evaluate_forward_ref(ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    if globals is None:
        globals = getattr(owner, '__globals__', None) or getattr(sys.modules.get(getattr(owner, '__module__', None)), '__dict__', {})
    return _evaluate(ref, globals, locals, type_params or getattr(owner, '__type_params__', ()))
