# The type parameters of an alias or a generic class bound to arguments, and replaced by them.

from typing import (Concatenate, GenericAlias, ParamSpec, TypeVar, TypeVarTuple, Union, Unpack, _BaseGenericAlias, _UnionType, _UnpackGenericAlias,
    _abc, _convert, _is_unpacked, _param_expr, _parameters, _spread, _unpacked)

def _bind(alias, params, args):
    # What each of params is when alias is subscripted with args: a TypeVarTuple is a tuple of types.
    args = _spread(args)
    if len(params) == 1 and isinstance(params[0], ParamSpec) and not (args and _param_expr(args[0])):
        args = (args,)
    given = len(args)
    several = [i for i, p in enumerate(params) if isinstance(p, TypeVarTuple)]
    if len(several) > 1:
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    if several:
        args = _bind_several(alias, params, several[0], args)
    if len(args) < len(params):
        args += tuple(_spread((p.__default__,)) if isinstance(p, TypeVarTuple) else p.__default__ for p in params[len(args):] if p.has_default())
    if len(args) < len(params):
        missing = '' if isinstance(params[len(args)], ParamSpec) else f'; actual {given}, expected at least {given + 1}'
        raise TypeError(f"Too few arguments for {alias}{missing}")
    if len(args) > len(params):
        raise TypeError(f"Too many arguments for {alias}; actual {given}, expected {len(params)}")
    return {p: _bind_one(p, a, isinstance(alias, type)) for p, a in zip(params, args)}

def _bind_one(p, a, loose):
    # A class itself takes anything for a ParamSpec.
    if isinstance(p, ParamSpec):
        if isinstance(a, (list, tuple)):
            return tuple(map(_convert, a))
        if not (loose or _param_expr(a)):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {a}")
        return a
    if isinstance(p, TypeVar):
        a = _convert(a)
        if _is_unpacked(a) and not loose:
            raise TypeError(f"{a} is not valid as type argument")
        if isinstance(a, list):
            raise TypeError(f"Parameters to generic types must be types. Got {a!r:.100}.")
    return a

def _bind_several(alias, params, at, args):
    # args with those of the TypeVarTuple params[at] as one tuple of them.
    left, right, given, fill, open_at = at, len(params) - at - 1, len(args), None, None
    for i, a in enumerate(args):
        inner = _unpacked(a)
        if inner and len(inner) == 2 and inner[1] is ...:
            if open_at is not None:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            open_at, fill = i, inner[0]
    if open_at is not None:
        left, right = min(left, open_at), min(right, given - open_at - 1)
    elif left + right > given:
        if all(p.has_default() for p in params[given:]):
            return args
        raise TypeError(f"Too few arguments for {alias}; actual {given}, expected at least {len(params) - 1}")
    middle = args[left:given - right]
    if not middle and params[at].has_default():
        middle = _spread((params[at].__default__,))
    return (*args[:left], *[fill] * (at - left), tuple(map(_convert, middle)),
            *[fill] * (len(params) - right - left - 1 - (at - left)), *args[given - right:])

def _subst_all(args, env, callable=False):
    out = []
    for a in args:
        new = _subst(a, env)
        if isinstance(a, (ParamSpec, _BaseGenericAlias)) and callable and isinstance(new, tuple):
            out += new
        elif _is_unpacked(a) and isinstance(new, tuple):
            out += new
        else:
            out.append(new)
    return tuple(out)

def _subscribed(alias, args, callable=False):
    # The arguments of alias[args].
    return _subst_all(alias.__args__, _bind(alias, alias.__parameters__, args if isinstance(args, tuple) else (args,)), callable)

def _subst(a, env):
    # a with its type parameters replaced; a tuple when a was unpacked.
    if isinstance(a, TypeVarTuple):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")
    if isinstance(a, (TypeVar, ParamSpec)):
        return env.get(a, a)
    if isinstance(a, (list, tuple)):
        return type(a)(_subst_all(a, env))
    params = _parameters(a)
    if not params:
        return a
    if isinstance(a, _UnpackGenericAlias):
        inner = a.__args__[0]
        if isinstance(inner, TypeVarTuple):
            return env.get(inner, a)
        return _spread((Unpack[_subst(inner, env)],))
    if isinstance(a, _BaseGenericAlias):
        return a._copy(_subst_all(a.__args__, env, a._flat))
    if isinstance(a, GenericAlias):
        return _spread((_alias_of(a, _subst_all(a.__args__, env, a.__origin__ is _abc.Callable)),)) if a.__unpacked__ else \
            _alias_of(a, _subst_all(a.__args__, env, a.__origin__ is _abc.Callable))
    if isinstance(a, _UnionType):
        return Union[_subst_all(a.__args__, env)]
    args = []
    for p in params:
        v = env.get(p, p)
        args += v if isinstance(p, TypeVarTuple) and isinstance(v, tuple) else (v,)
    return a[tuple(args)]

def _alias_of(a, args):
    # The interpreter's alias a with other arguments.
    if a.__origin__ is _abc.Callable:
        *first, last = args
        if len(first) == 1 and _param_expr(first[0]):
            first = first[0]
        return _abc.Callable[first, last]
    new = GenericAlias(a.__origin__, args)
    return next(iter(new)) if a.__unpacked__ else new
