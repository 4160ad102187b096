"""A value of every built-in type, made anew each time that it's asked for."""

import sys
import types
import typing
import weakref
from string.templatelib import Template


def function(a, b=2):
    return a


class Plain:
    pass


class Slotted:
    __slots__ = ("a",)


class Meta(type):
    pass


async def _coroutine():
    return 1


async def _asyncgen():
    yield 1


def _frame():
    return sys._getframe()


def _traceback():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e.__traceback__


def _cell():
    x = 1
    return (lambda: x).__closure__[0]


T = typing.TypeVar("T")
P = typing.ParamSpec("P")
Ts = typing.TypeVarTuple("Ts")
type Alias = int

makers = {
    "None": lambda: None,
    "True": lambda: True,
    "0": lambda: 0,
    "3": lambda: 3,
    "-1": lambda: -1,
    "2**70": lambda: 2**70,
    "1.5": lambda: 1.5,
    "2j": lambda: 2j,
    "''": lambda: "",
    "'ab'": lambda: "ab",
    "b'ab'": lambda: b"ab",
    "bytearray": lambda: bytearray(b"ab"),
    "memoryview": lambda: memoryview(b"ab"),
    "()": lambda: (),
    "(1,2)": lambda: (1, 2),
    "[]": lambda: [],
    "[1,2]": lambda: [1, 2],
    "{}": lambda: {},
    "{1:2}": lambda: {1: 2},
    "set": lambda: {1},
    "frozenset": lambda: frozenset({1}),
    "range": lambda: range(3),
    "slice": lambda: slice(1),
    "Ellipsis": lambda: ...,
    "NotImplemented": lambda: NotImplemented,
    "object": lambda: object(),
    "int": lambda: int,
    "type": lambda: type,
    "list[int]": lambda: list[int],
    "int|str": lambda: int | str,
    "function": lambda: function,
    "builtin": lambda: len,
    "method": lambda: Plain().__init_subclass__,
    "slotwrapper": lambda: object.__init__,
    "methodwrapper": lambda: (1).__add__,
    "methoddescr": lambda: str.upper,
    "getset": lambda: type.__dict__["__name__"],
    "member": lambda: Slotted.a,
    "dict_keys": lambda: {1: 2}.keys(),
    "dict_values": lambda: {1: 2}.values(),
    "dict_items": lambda: {1: 2}.items(),
    "mappingproxy": lambda: types.MappingProxyType({1: 2}),
    "list_iterator": lambda: iter([1]),
    "dict_keyiterator": lambda: iter({1: 2}),
    "str_iterator": lambda: iter("ab"),
    "set_iterator": lambda: iter({1}),
    "range_iterator": lambda: iter(range(2)),
    "callable_iterator": lambda: iter(int, 0),
    "generator": lambda: (i for i in (1, 2)),
    "coroutine": lambda: _closed(),
    "asyncgen": lambda: _asyncgen(),
    "enumerate": lambda: enumerate("a"),
    "zip": lambda: zip("a"),
    "map": lambda: map(str, [1]),
    "filter": lambda: filter(None, [1]),
    "reversed": lambda: reversed([1]),
    "property": lambda: property(),
    "staticmethod": lambda: staticmethod(len),
    "classmethod": lambda: classmethod(len),
    "super": lambda: super(Plain, Plain()),
    "module": lambda: types.ModuleType("m"),
    "namespace": lambda: types.SimpleNamespace(a=1),
    "ValueError": lambda: ValueError("x"),
    "KeyError": lambda: KeyError("x"),
    "OSError": lambda: OSError("x"),
    "ExceptionGroup": lambda: ExceptionGroup("g", [ValueError(1)]),
    "code": lambda: function.__code__,
    "frame": _frame,
    "traceback": _traceback,
    "cell": _cell,
    "ref": lambda: weakref.ref(function),
    "TypeVar": lambda: T,
    "ParamSpec": lambda: P,
    "TypeVarTuple": lambda: Ts,
    "TypeAliasType": lambda: Alias,
    "Template": lambda: Template("a"),
    "Plain": lambda: Plain(),
    "Slotted": lambda: Slotted(),
    "class": lambda: Plain,
    "Meta": lambda: Meta,
}


def _closed():
    c = _coroutine()
    c.close()
    return c
