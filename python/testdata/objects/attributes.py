# What may be set, deleted, derived from and made of each built-in type, and of an object of each.

import inspect
import sys
import types
import typing
import weakref
from string.templatelib import Interpolation, Template

from sweep import Table
from values import makers

kinds = [
    object, type, int, bool, float, complex, str, bytes, bytearray, memoryview, tuple, list, dict, set, frozenset, range, slice, enumerate, zip, map, filter, reversed,
    property, staticmethod, classmethod, super, BaseException, Exception, BaseExceptionGroup, ExceptionGroup, StopIteration, SystemExit, KeyError, OSError, ImportError,
    NameError, AttributeError, SyntaxError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, StopAsyncIteration, type(None), type(...), type(NotImplemented),
    types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.CodeType, types.CellType, types.FrameType, types.TracebackType, types.ModuleType,
    types.SimpleNamespace, types.MappingProxyType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.GenericAlias, types.UnionType,
    types.MethodWrapperType, types.WrapperDescriptorType, types.MethodDescriptorType, types.ClassMethodDescriptorType, types.GetSetDescriptorType,
    types.MemberDescriptorType, typing.TypeVar, typing.ParamSpec, typing.TypeVarTuple, typing.TypeAliasType, typing.ParamSpecArgs, typing.ParamSpecKwargs, Template, Interpolation,
    weakref.ref, type({}.keys()), type({}.values()), type({}.items()), type(iter([])), type(iter(())), type(iter({})), type(iter({}.values())), type(iter({}.items())),
    type(iter(set())), type(iter("")), type(iter("é")), type(iter(b"")), type(iter(bytearray())), type(iter(range(1))), type(iter(range(2**70))), type(iter(memoryview(b""))),
    type(iter(int, 1)), type(reversed([])), type(reversed({})),
]  # fmt: skip


names = {t: f"{t.__module__}.{t.__qualname__}".removeprefix("builtins.") for t in kinds}


def name(t):
    return names.get(t) or t.__qualname__


facts = Table("types")


def subclass(t):
    class X(t):
        pass

    return X.__mro__[1:]


def slotted(t):
    class X(t):
        __slots__ = ("a",)

    return X.a


def slotted_empty(t):
    class X(t):
        __slots__ = ()

    return hasattr(X, "__dict__"), "__dict__" in dir(X), X.__weakref__ if hasattr(X, "__weakref__") else None


def slotted_dict(t):
    class X(t):
        __slots__ = ("__dict__",)

    return X.__dict__["__dict__"]


def slotted_weakref(t):
    class X(t):
        __slots__ = ("__weakref__",)

    return X.__dict__["__weakref__"]


def set_doc(t):
    t.__doc__ = "x"


def delete_doc(t):
    del t.__doc__


def override(t):
    class X(t):
        def __new__(cls, *args):
            return object.__new__(cls)

    return type(X()).__mro__[1]


for t in kinds:
    n = name(t)
    facts.cell(n, "mro", lambda: tuple(map(name, t.__mro__)))
    facts.cell(n, "base", lambda: t.__base__)
    facts.cell(n, "module", lambda: (t.__module__, t.__name__, t.__qualname__))
    facts.cell(n, "repr", lambda: t)
    facts.cell(n, "hash", lambda: hash(t) != 0)
    facts.cell(n, "call", lambda: type(t()))
    facts.cell(n, "new", lambda: type(object.__new__(t)))
    facts.cell(n, "t.__new__(t)", lambda: type(t.__new__(t)))
    facts.cell(n, "t.__new__()", lambda: type(t.__new__()))
    facts.cell(n, "t.__new__(1)", lambda: type(t.__new__(1)))
    facts.cell(n, "t.__new__(object)", lambda: type(t.__new__(object)))
    facts.cell(n, "keyword", lambda: type(t(nonsense=1)))
    facts.cell(n, "many", lambda: type(t(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)))
    facts.cell(n, "subclass", lambda: tuple(map(name, subclass(t))))
    facts.cell(n, "override", lambda: override(t))
    facts.cell(n, "slots", lambda: slotted(t))
    facts.cell(n, "slots()", lambda: slotted_empty(t))
    facts.cell(n, "slots(dict)", lambda: slotted_dict(t))
    facts.cell(n, "slots(weakref)", lambda: slotted_weakref(t))
    facts.cell(n, "set", lambda: setattr(t, "x", 1))
    facts.cell(n, "delete", lambda: delattr(t, "x"))
    facts.cell(n, "set_doc", lambda: set_doc(t))
    facts.cell(n, "delete_doc", lambda: delete_doc(t))
    facts.cell(n, "set_repr", lambda: setattr(t, "__repr__", 1))
    facts.cell(n, "get", lambda: t.nonsense)
    facts.cell(n, "t[int]", lambda: t[int])
    facts.cell(n, "t|None", lambda: t | None)
    facts.cell(n, "annotations", lambda: t.__annotations__)
    facts.cell(n, "type_params", lambda: t.__type_params__)
    facts.cell(n, "text_signature", lambda: t.__text_signature__)
    facts.cell(n, "signature", lambda: str(inspect.signature(t)))
    facts.cell(n, "dictoffset", lambda: bool(t.__dictoffset__))
    facts.cell(n, "weakrefoffset", lambda: bool(t.__weakrefoffset__))
    facts.cell(n, "match_args", lambda: t.__match_args__)
    for a in "__name__", "__qualname__", "__module__", "__bases__", "__mro__", "__dict__", "__class__", "__abstractmethods__", "__flags__", "__annotate__", "__type_params__":
        if a != "__module__" or t not in (ExceptionGroup, types.SimpleNamespace):  # which may be changed
            facts.cell(n, a + "=", lambda: setattr(t, a, None))
        facts.cell(n, "del_" + a, lambda: delattr(t, a))
facts.write()

conflicts = Table("bases")
for t in kinds:
    for u in kinds:
        if t is not u:
            conflicts.cell(name(t), name(u), lambda: name(type("X", (t, u), {}).__base__), left=name(t), right=name(u))
conflicts.write()

instances = Table("instances")


class Other:
    pass


for n, make in makers.items():
    instances.cell(n, "x", lambda: make().nonsense)
    instances.cell(n, "x=", lambda: setattr(make(), "nonsense", 1))
    instances.cell(n, "del_x", lambda: delattr(make(), "nonsense"))
    instances.cell(n, "__dict__", lambda: make().__dict__ is not None)
    instances.cell(n, "__dict__=", lambda: setattr(make(), "__dict__", {}))
    instances.cell(n, "__dict__=1", lambda: setattr(make(), "__dict__", 1))
    instances.cell(n, "del___dict__", lambda: delattr(make(), "__dict__"))
    instances.cell(n, "__class__", lambda: make().__class__)
    instances.cell(n, "__class__=", lambda: setattr(make(), "__class__", Other))
    instances.cell(n, "__class__=1", lambda: setattr(make(), "__class__", 1))
    instances.cell(n, "__class__=int", lambda: setattr(make(), "__class__", int))
    instances.cell(n, "del___class__", lambda: delattr(make(), "__class__"))
    instances.cell(n, "weakref", lambda: type(weakref.ref(make())))
    instances.cell(n, "vars", lambda: type(vars(make())))
    for a in "__doc__", "__name__", "__qualname__", "__module__", "__init__", "__eq__", "__hash__", "__repr__", "__annotations__", "__type_params__", "__slots__", "__weakref__":
        if a != "__doc__":
            instances.cell(n, "get_" + a, lambda: type(getattr(make(), a)))
        instances.cell(n, a + "=", lambda: setattr(make(), a, None))
        instances.cell(n, a + "='x'", lambda: setattr(make(), a, "x"))
        instances.cell(n, "del_" + a, lambda: delattr(make(), a))
instances.write()

members = Table("members")
for n, make in makers.items():
    v = make()
    if isinstance(v, type):
        continue
    for a in sorted(type(v).__dict__):
        if isinstance(type(v).__dict__[a], (types.GetSetDescriptorType, types.MemberDescriptorType)) and a not in ("__dict__", "__weakref__", "gi_frame", "f_locals", "f_globals", "f_builtins") and not a.startswith(("_co_", "co_exceptiontable", "co_linetable", "co_lnotab")):
            members.cell(a, n + ":get", lambda: type(getattr(make(), a)))
            members.cell(a, n + ":None", lambda: setattr(make(), a, None))
            members.cell(a, n + ":object", lambda: setattr(make(), a, Other()))
            members.cell(a, n + ":del", lambda: delattr(make(), a))
members.write()
