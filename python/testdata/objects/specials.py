"""Which operations ask for which special method."""

import copy
import math
import operator
import pickle
import string
import sys

from functools import reduce


def run(coroutine):
    try:
        for _ in range(3):
            coroutine.send(None)
    except StopIteration as e:
        return e.value
    finally:
        coroutine.close()
    return "suspended"


async def _await(v):
    return await v


async def _with(v):
    async with v as x:
        return x


async def _for(v):
    async for x in v:
        return x


async def _comprehension(v):
    return [x async for x in v]


async def _anext(v):
    return await anext(v)


async def _anext_default(v):
    return await anext(v, 9)


def delegate(v):
    return (yield from v)


def loop(v):
    for x in v:
        return x


def unpack(v):
    a, b = v
    return a, b


def star(v):
    a, *b = v
    return a, b


def with_(v):
    with v as x:
        return x


def with_error(v):
    with v:
        1 / 0
    return "suppressed"


def enters(method):
    """Gives the class the other half of the protocol first."""

    def do(v):
        t = type(v)
        if method not in t.__dict__:
            setattr(t, method, lambda self, *a: None)
        return with_error(v) if method == "__enter__" else with_(v)

    return do


async def _nothing(*a):
    return None


def aenters(method):
    def do(v):
        t = type(v)
        if method not in t.__dict__:
            setattr(t, method, _nothing)
        return run(_with(v))

    return do


def assign(v):
    v.x = 1
    return v.x


def delete(v):
    del v.x


def set_item(v):
    v[0] = 1


def del_item(v):
    del v[0]


def match_class(v):
    match 1:
        case v():
            return True


def match_args(v):
    t = v if isinstance(v, type) else type(v)
    match v:
        case t(a):
            return a
        case t(a, b):
            return a, b
    return "no match"


def mapping(v):
    return {**v}


def keywords(**k):
    return k


def positional(*a):
    return a


def subclass(v):
    class D(type(v), a=1):
        pass

    return D


def base(v):
    class D(v):
        pass

    return D.__bases__


def inplace(op):
    return lambda v: op(v, 2)


def left(op):
    return lambda v: op(v, 2)


def right(op):
    return lambda v: op(2, v)


def descr_get(v):
    class E:
        attribute = v

    return E().attribute


def descr_get_class(v):
    class E:
        attribute = v

    return E.attribute


def descr_set(v):
    class E:
        attribute = v

    E().attribute = 1


def descr_delete(v):
    class E:
        attribute = v

    del E().attribute


def set_name(v):
    class E:
        attribute = v

    return E


def prepare(v):
    class E(metaclass=v):
        pass

    return E


def instance_of(v):
    return isinstance(3, v), isinstance(v, type(v))


def sort(v):
    return [v, v] == sorted([v, v])


class Other:
    pass


comparison = {
    "v<2": lambda v: v < 2, "2<v": lambda v: 2 < v, "v>2": lambda v: v > 2, "2>v": lambda v: 2 > v, "v<=2": lambda v: v <= 2, "v>=2": lambda v: v >= 2,
    "v==2": lambda v: v == 2, "2==v": lambda v: 2 == v, "v!=2": lambda v: v != 2, "2!=v": lambda v: 2 != v, "sorted": sort, "max": lambda v: max(v, v) is v,
    "in": lambda v: v in [2], "v<object": lambda v: v < Other(), "hash": lambda v: hash(v) is not None, "v<v": lambda v: v < v, "v==v": lambda v: v == v,
}  # fmt: skip

operations = {
    "__iter__": {
        "iter": lambda v: iter(v) is v, "list": list, "for": loop, "[*v]": lambda v: [*v], "f(*v)": lambda v: positional(*v), "f(1,*v)": lambda v: positional(1, *v), "{*v}": lambda v: {*v},
        "a,b=v": unpack, "a,*b=v": star, "in": lambda v: 1 in v, "yield from": lambda v: next(delegate(v)), "sum": sum, "zip": lambda v: list(zip(v)),
        "dict": dict, "join": lambda v: "".join(v), "map": lambda v: list(map(str, v)), "enumerate": enumerate, "sorted": sorted, "set.update": lambda v: set().update(v),
        "list+=": lambda v: operator.iadd([], v), "x[:]=v": lambda v: [].__setitem__(slice(None), v), "tuple": tuple, "bytes": bytes, "bytearray": bytearray, "max": max, "all": all,
        "str.split": lambda v: reduce(operator.add, v), "dict.fromkeys": dict.fromkeys, "await": lambda v: run(_await(v)), "async for": lambda v: run(_for(v)),
        "comprehension": lambda v: [x for x in v], "genexpr": lambda v: (x for x in v) is None, "print": lambda v: positional(*v, **{}), "set-": lambda v: {1}.difference(v), "frozenset": frozenset,
        "extend": lambda v: [].extend(v), "isdisjoint": lambda v: {1}.isdisjoint(v), "ExceptionGroup": lambda v: ExceptionGroup("g", v), "del[:]": lambda v: bytearray(b"a").extend(v),
    },
    "__next__": {"next": next, "next default": lambda v: next(v, 9), "iter": iter, "list": list, "for": loop},
    "__getitem__": {
        "v[0]": lambda v: v[0], "iter": lambda v: type(iter(v)), "next": lambda v: next(iter(v)), "in": lambda v: 1 in v, "reversed": reversed, "v[:]": lambda v: v[:], "a,b": unpack,
        "format": lambda v: "{0[x]}".format(v), "%": lambda v: "%(a)s" % v, "dict": dict, "f(**v)": lambda v: keywords(**v), "index": lambda v: operator.getitem(v, 1),
        "exec": lambda v: exec("x", {}, v), "concat": lambda v: operator.concat(v, []),
    },
    "__setitem__": {"v[0]=1": set_item, "v[:]=": lambda v: operator.setitem(v, slice(1), 2), "del": del_item},
    "__delitem__": {"del v[0]": del_item, "del v[:]": lambda v: operator.delitem(v, slice(1)), "set": set_item},
    "__missing__": {"v[0]": lambda v: v[0], "dict": lambda v: type("D", (type(v), dict), {})()["k"], "get": lambda v: type("D", (type(v), dict), {})().get("k")},
    "__len__": {"len": len, "bool": bool, "not": operator.not_, "if": lambda v: 1 if v else 2, "reversed": reversed, "list": list, "and": lambda v: v and 1, "hint": operator.length_hint},
    "__length_hint__": {"hint": operator.length_hint, "list": lambda v: list(_hinted(v)), "tuple": lambda v: tuple(_hinted(v))},
    "__contains__": {"in": lambda v: 1 in v, "not in": lambda v: 1 not in v, "contains": lambda v: operator.contains(v, 1)},
    "__reversed__": {"reversed": reversed},
    "__bool__": {"bool": bool, "not": operator.not_, "if": lambda v: 1 if v else 2, "and": lambda v: (v and 1) is v, "or": lambda v: (v or 1) is v, "all": lambda v: all([v]), "filter": lambda v: list(filter(None, [v])), "in": lambda v: operator.truth(v),
        "while": lambda v: [1 for _ in [1] if v], "assert": lambda v: _assert(v), "compare": lambda v: (1 < 2) == bool(v)},
    "__hash__": {"hash": lambda v: hash(v) < 2**62, "set": lambda v: len({v}), "dict": lambda v: len({v: 1}), "d[v]": lambda v: {}[v], "in set": lambda v: v in {1}, "get": lambda v: {}.get(v), "tuple": lambda v: hash((v,)) is None, "frozenset": lambda v: len(frozenset([v]))},
    "__call__": {"v()": lambda v: v(), "v(1)": lambda v: v(1), "callable": callable, "map": lambda v: list(map(v, [1])), "decorator": lambda v: [f for f in [v(1)]], "v(*[])": lambda v: v(*[], **{}), "sorted": lambda v: sorted([1, 2], key=v), "iter": lambda v: next(iter(v, 1), "end")},
    "__repr__": {"repr": repr, "str": str, "f": lambda v: f"{v}", "!r": lambda v: f"{v!r}", "%r": lambda v: "%r" % (v,), "[v]": lambda v: repr([v]), "ascii": ascii, "{v}": lambda v: str({1: v}), "%s": lambda v: "%s" % (v,), "format": format, "exc": lambda v: str(KeyError(v)), "print": lambda v: str((v,))},
    "__str__": {"str": str, "f": lambda v: f"{v}", "%s": lambda v: "%s" % (v,), "!s": lambda v: f"{v!s}", "format": format, "'{}'": lambda v: "{}".format(v), "[v]": lambda v: len(str([v])) > 5, "exc": lambda v: str(ValueError(v)), "join": lambda v: "".join([v])},
    "__bytes__": {"bytes": bytes, "b%": lambda v: b"%s" % (v,), "b%b": lambda v: b"%b" % (v,), "bytearray": bytearray},
    "__format__": {"format": format, "format x": lambda v: format(v, "x"), "f": lambda v: f"{v:5}", "'{}'": lambda v: "{:{}}".format(v, 5), "{}": lambda v: f"{v}"},
    "__index__": {"index": operator.index, "[][v]": lambda v: [1, 2][v], "[][v:]": lambda v: [1, 2][v:], "range": range, "hex": hex, "[]*v": lambda v: [1] * v if False else (1,) * (0 if v is None else 0), "chr": chr, "int": int, "float": float, "complex": complex, "bytes": lambda v: bytes([v]), "%d": lambda v: "%d" % v, "%x": lambda v: "%x" % v, "%c": lambda v: "%c" % v,
        "round": lambda v: round(1.5, v), "<<": lambda v: 1 << v, "to_bytes": lambda v: (1).to_bytes(v if False else 2), "slice": lambda v: slice(v).indices(3), "str*": lambda v: "a".__mul__(v) if False else "a".center(v) if False else "ab".find("b", v), "insert": lambda v: [].insert(v, 1), "pop": lambda v: [1, 2].pop(v), "format": lambda v: format(v, "d"), "sum": lambda v: bytes(3)[v], "gcd": lambda v: math.gcd(v, 4), "enumerate": lambda v: next(enumerate([1], v)), "islice": lambda v: "%.*f" % (v, 1.5)},
    "__int__": {"int": int, "%d": lambda v: "%d" % v, "float": float, "index": operator.index, "int base": lambda v: int(v, 10), "complex": complex},
    "__float__": {"float": float, "math": math.sqrt, "%f": lambda v: "%f" % v, "complex": complex, "int": int, "round": lambda v: round(v), "format": lambda v: format(v, "f"), "pow": lambda v: math.pow(v, 1), "sum": lambda v: math.fsum([v])},
    "__complex__": {"complex": complex, "complex2": lambda v: complex(1, v), "abs": abs, "complex3": lambda v: complex(v, 1)},
    "__trunc__": {"trunc": math.trunc, "int": int},
    "__floor__": {"floor": math.floor, "int": int},
    "__ceil__": {"ceil": math.ceil},
    "__round__": {"round": round, "round 1": lambda v: round(v, 1), "round None": lambda v: round(v, None)},
    "__neg__": {"-v": operator.neg}, "__pos__": {"+v": operator.pos}, "__invert__": {"~v": operator.invert}, "__abs__": {"abs": abs},
    "__enter__": {"with": enters("__exit__"), "with alone": with_}, "__exit__": {"with": enters("__enter__"), "with alone": with_},
    "__aenter__": {"async with": aenters("__aexit__"), "alone": lambda v: run(_with(v))}, "__aexit__": {"async with": aenters("__aenter__"), "alone": lambda v: run(_with(v))},
    "__await__": {"await": lambda v: run(_await(v))}, "__aiter__": {"async for": lambda v: run(_for(v)), "aiter": aiter, "[async for]": lambda v: run(_comprehension(v))},
    "__anext__": {"anext": lambda v: run(_anext(v)), "default": lambda v: run(_anext_default(v)), "anext()": lambda v: type(anext(v))},
    "__getattr__": {"v.x": lambda v: v.x, "hasattr": lambda v: hasattr(v, "x"), "getattr": lambda v: getattr(v, "x", 5), "method": lambda v: v.x(), "format": lambda v: "{0.x}".format(v)},
    "__getattribute__": {"v.x": lambda v: v.x, "hasattr": lambda v: hasattr(v, "x"), "getattr": lambda v: getattr(v, "x", 5), "method": lambda v: v.x(), "len": len},
    "__setattr__": {"v.x=1": assign}, "__delattr__": {"del v.x": delete},
    "__dir__": {"dir": dir},
    "__dict__": {"v.x": lambda v: v.x, "vars": vars, "set": assign},
    "__class__": {"isinstance": lambda v: isinstance(v, int), "type": lambda v: type(v).__name__, "v.__class__": lambda v: v.__class__ is type(v), "super": lambda v: super(int, v)},
    "__get__": {"E().a": descr_get, "E.a": descr_get_class}, "__set__": {"set": descr_set, "del": descr_delete}, "__delete__": {"del": descr_delete, "set": descr_set},
    "__set_name__": {"class": set_name},
    "__init_subclass__": {"class": subclass}, "__class_getitem__": {"C[int]": lambda v: type(v)[int], "v[int]": lambda v: v[int]},
    "__mro_entries__": {"class": base, "type": lambda v: type("X", (v,), {})}, "__prepare__": {"class": prepare, "meta": lambda v: prepare(type(v))},
    "__instancecheck__": {"isinstance": instance_of, "except": lambda v: _except(v), "tuple": lambda v: isinstance(3, (v, int)), "match": match_class}, "__subclasscheck__": {"issubclass": lambda v: issubclass(int, v), "except": lambda v: _except(v)},
    "__subclasshook__": {"issubclass": lambda v: issubclass(int, v), "type": lambda v: issubclass(int, type(v))},
    "__init__": {"C()": lambda v: type(type(v)()), "C(1)": lambda v: type(type(v)(1))}, "__new__": {"C()": lambda v: type(type(v)())},
    "__match_args__": {"match": match_args},
    "__copy__": {"copy": lambda v: copy.copy(v) is v}, "__deepcopy__": {"deepcopy": lambda v: copy.deepcopy(v) is v}, "__reduce__": {"copy": lambda v: copy.copy(v) is v, "pickle": lambda v: pickle.dumps(v)},
    "__reduce_ex__": {"copy": lambda v: copy.copy(v) is v, "pickle": lambda v: pickle.dumps(v)}, "__getstate__": {"copy": lambda v: copy.copy(v) is v}, "__getnewargs__": {"copy": lambda v: type(copy.copy(v))}, "__getnewargs_ex__": {"copy": lambda v: type(copy.copy(v))},
    "__setstate__": {"copy": lambda v: _stateful(v)},
    "__sizeof__": {"sys": lambda v: sys.getsizeof(v) > 0}, "keys": {"dict": dict, "{**v}": mapping, "f(**v)": lambda v: keywords(**v), "update": lambda v: {}.update(v)},
    "__fspath__": {"open": lambda v: open(v).close(), "os": lambda v: __import__("os").fspath(v)}, "__isabstractmethod__": {"property": lambda v: property(v).__isabstractmethod__, "class": lambda v: classmethod(v).__isabstractmethod__},
    "send": {"yield from": lambda v: run(delegate(v))}, "__doc__": {"help": lambda v: type(v).__doc__, "inst": lambda v: v.__doc__}, "__module__": {"repr": lambda v: repr(type(v)), "inst": repr},
    "__qualname__": {"v": lambda v: v.__qualname__, "C": lambda v: type(v).__qualname__}, "__slots__": {"x": assign}, "__buffer__": {"memoryview": memoryview, "bytes": bytes, "join": lambda v: b"".join([v])},
    "__objclass__": {"x": lambda v: v.__objclass__}, "__text_signature__": {"x": lambda v: v.__text_signature__}, "__name__": {"x": lambda v: v.__name__, "C": lambda v: type(v).__name__},
    "__abstractmethods__": {"C()": lambda v: type(type(v)())}, "__weakref__": {"ref": lambda v: type(__import__("weakref").ref(v))}, "__del__": {"x": lambda v: None}, "mro": {"C": lambda v: type(v).mro is None},
    "__annotations__": {"v": lambda v: v.__annotations__, "C": lambda v: type(v).__annotations__}, "__annotate__": {"C": lambda v: type(v).__annotate__, "anno": lambda v: type(v).__annotations__}, "__type_params__": {"C": lambda v: type(v).__type_params__},
}  # fmt: skip

for symbol, method in {
    "+": "add", "-": "sub", "*": "mul", "@": "matmul", "/": "truediv", "%": "mod", "**": "pow", "<<": "lshift", ">>": "rshift", "|": "or", "^": "xor", "&": "and", "//": "floordiv",
}.items():  # fmt: skip
    function = getattr(operator, method, None) or getattr(operator, method + "_")
    update = getattr(operator, "i" + method)
    both = {
        f"v{symbol}2": left(function), f"2{symbol}v": right(function), f"v{symbol}=2": inplace(update), f"2{symbol}=v": right(update), f"v{symbol}v": lambda v, f=function: f(v, v),
        f"'a'{symbol}v": lambda v, f=function: f("a", v), f"[]{symbol}v": lambda v, f=function: f([], v), f"v{symbol}'a'": lambda v, f=function: f(v, "a"), f"[]{symbol}=v": lambda v, f=update: f([], v),
    }  # fmt: skip
    for name in "__%s__", "__r%s__", "__i%s__":
        operations[name % method] = both
operations["__divmod__"] = operations["__rdivmod__"] = {"divmod(v,2)": lambda v: divmod(v, 2), "divmod(2,v)": lambda v: divmod(2, v)}
operations["__pow__"] = operations["__pow__"] | {"pow3": lambda v: pow(v, 2, 3), "pow3r": lambda v: pow(2, v, 3), "pow3m": lambda v: pow(2, 2, v)}
operations["__rpow__"] = operations["__rpow__"] | {"pow3": lambda v: pow(v, 2, 3), "pow3r": lambda v: pow(2, v, 3), "pow3m": lambda v: pow(2, 2, v)}
for name in "lt", "le", "eq", "ne", "gt", "ge":
    operations[f"__{name}__"] = comparison


def _assert(v):
    assert v
    return "holds"


def _except(v):
    try:
        1 / 0
    except v:
        return "caught"


def _hinted(v):
    t = type(v)
    t.__iter__ = lambda self: self
    t.__next__ = next_of
    return v


def next_of(self):
    raise StopIteration


def _stateful(v):
    v.a = 1
    return vars(copy.copy(v))
