# Special methods that aren't what they should be: each of them in a class that lacks it, has None instead, a wrong result, an
# error, or has it where it doesn't count; and each operation that asks for it.

import copy
import math
import operator
import pickle
import sys

from sweep import Table
from specials import operations


class Odd(int):
    pass


class OddStr(str):
    pass


class Getter:
    def __init__(self, error):
        self.error = error

    def __get__(self, obj, cls=None):
        raise self.error


results = {
    "None": None, "NotImplemented": NotImplemented, "0": 0, "1": 1, "-1": -1, "2**70": 2**70, "True": True, "1.5": 1.5, "2j": 2j, "'s'": "s", "'x'*": OddStr("s"),
    "int*": Odd(4), "b''": b"", "()": (), "(1,2)": (1, 2), "[]": [], "{}": {}, "iter": iter(()), "object": object, "type": int,
}  # fmt: skip


ends = {"__getitem__": IndexError, "__next__": StopIteration, "__anext__": StopAsyncIteration}  # there is one, then


def returns(name, value):
    calls = 0
    end = ends.get(name)

    def method(self, *args, **kwargs):
        nonlocal calls
        calls += 1
        if end and calls % 4 == 0:
            raise end
        return self if value is Odd else value

    method.__name__ = name
    return method


def raises(error):
    def method(*args, **kwargs):
        raise error

    return method


def plain(name, method):
    return type("C", (), {name: method})


def lacking(name):
    return type("C", (), {})()


def getattr_only(name):
    return type("C", (), {"__getattr__": lambda self, n: returns(name, 1)})()


def in_instance(name):
    o = type("C", (), {})()
    o.__dict__[name] = lambda *a: 1
    return o


def in_metaclass(name):
    return type("M", (type,), {name: returns(name, 1)})("C", (), {})


def inherited_none(name):
    base = plain(name, returns(name, 1))
    return type("D", (base,), {name: None})()


kinds = {
    "lacks": lacking,
    "isNone": lambda name: plain(name, None)(),
    "is3": lambda name: plain(name, 3)(),
    "getattr": getattr_only,
    "instance": in_instance,
    "metaclass": in_metaclass,
    "inherited": lambda name: type("D", (plain(name, returns(name, 1)),), {})(),
    "hidden": inherited_none,
    "static": lambda name: plain(name, staticmethod(lambda *a: 1))(),
    "classm": lambda name: plain(name, classmethod(lambda *a: 1))(),
    "property": lambda name: plain(name, property(lambda self: lambda *a: 1))(),
    "descrAttributeError": lambda name: plain(name, Getter(AttributeError("get")))(),
    "descrValueError": lambda name: plain(name, Getter(ValueError("get")))(),
    "noargs": lambda name: plain(name, lambda: 1)(),
    "toomany": lambda name: plain(name, lambda self, a, b, c, d, e: 1)(),
    "builtin": lambda name: plain(name, len)(),
    "ValueError": lambda name: plain(name, raises(ValueError("no")))(),
    "TypeError": lambda name: plain(name, raises(TypeError("no")))(),
    "AttributeError": lambda name: plain(name, raises(AttributeError("no")))(),
    "StopIteration": lambda name: plain(name, raises(StopIteration(5)))(),
    "IndexError": lambda name: plain(name, raises(IndexError("no")))(),
}
for shown, value in results.items():
    kinds["->" + shown] = lambda name, value=value: plain(name, returns(name, value))()
kinds["->self"] = lambda name: plain(name, returns(name, Odd))()

skip = {("__new__", "builtin"), ("__getitem__", "->self")}  # the second has no end

for name, ops in operations.items():
    table = Table(name)
    for op, do in ops.items():
        for kind, make in kinds.items():
            if (name, kind) in skip:
                continue

            def call():
                value = do(make(name))
                return value if not isinstance(value, type) else value.__name__

            table.cell(op.replace(" ", "_"), kind, call)
    table.write()
