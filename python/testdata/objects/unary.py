# Every operation on one value, of each built-in type: signs, conversions, iteration, unpacking, calls, contexts, awaiting, formats.

import copy
import operator

from sweep import Table
from values import makers


def name(v):
    return type(v).__name__ if type(v).__module__ in ("builtins", "__main__", "values") else f"{type(v).__module__}.{type(v).__name__}"


def unpack(v):
    a, b = v
    return a, b


def unpack_rest(v):
    a, *b = v
    return a, b


def loop(v):
    for x in v:
        return x


def with_(v):
    with v:
        return "entered"


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value
    finally:
        coroutine.close()


async def _await(v):
    return await v


async def _with(v):
    async with v:
        return "entered"


async def _for(v):
    async for x in v:
        return x


async def _comprehension(v):
    return [x async for x in v]


def delegate(v):
    return (yield from v)


def match_sequence(v):
    match v:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"


def match_class(v):
    match v:
        case int() | str() | float() | bytes() | bytearray() | bool() | list() | tuple() | dict() | set() | frozenset() as x:
            return x


def raise_(v):
    raise v


def raise_from(v):
    raise KeyError from v


def except_(v):
    try:
        1 / 0
    except v:
        return "caught"


def assign(v):
    v.attribute = 1
    return v.attribute


def delete(v):
    del v.attribute


def slices(v):
    return v[0:1]


def slice_assign(v):
    v[0:1] = v
    return v


def slice_delete(v):
    del v[0:1]
    return v


def decorate(v):
    @v
    def f():
        pass

    return f


def inherit(v):
    class X(v):
        pass

    return X


def with_keyword(**k):
    return k


def with_star(*a):
    return a


operations = {
    "-v": operator.neg, "+v": operator.pos, "~v": operator.invert, "not": operator.not_, "bool": bool, "abs": abs, "int": int, "float": float,
    "complex": complex, "index": operator.index, "hash": lambda v: hash(v) is not None, "len": len, "iter": iter, "next": next, "reversed": reversed,
    "list": list, "tuple": tuple, "set": set, "frozenset": frozenset, "dict": dict, "bytes": bytes, "bytearray": bytearray, "memoryview": memoryview,
    "str": str, "repr": repr, "ascii": ascii, "sorted": sorted, "sum": sum, "min": min, "max": max, "all": all, "any": any, "round": round,
    "round(v,1)": lambda v: round(v, 1), "chr": chr, "ord": ord, "hex": hex, "oct": oct, "bin": bin, "callable": callable, "v()": lambda v: v(),
    "v(1)": lambda v: v(1), "v(x=1)": lambda v: v(x=1), "range": range, "slice": slice, "enumerate": enumerate, "zip": zip, "map": lambda v: list(map(v, [1])),
    "filter": lambda v: list(filter(v, [1])), "a,b=v": unpack, "a,*b=v": unpack_rest, "for": loop, "f(*v)": lambda v: with_star(*v),
    "f(**v)": lambda v: with_keyword(**v), "[*v]": lambda v: [*v], "{**v}": lambda v: {**v}, "{*v}": lambda v: {*v}, "{v}": lambda v: {v},
    "{v:1}": lambda v: {v: 1}, "x[:]": slices, "x[:]=": slice_assign, "del_x[:]": slice_delete, "[][v]": lambda v: [1, 2, 3, 4][v],
    "[][v:]": lambda v: [1, 2, 3, 4][v:], "'%d'": lambda v: "%d" % (v,), "'%s'": lambda v: "%s" % (v,), "'%f'": lambda v: "%f" % (v,),
    "'%c'": lambda v: "%c" % (v,), "'%x'": lambda v: "%x" % (v,), "'%*d'": lambda v: "%*d" % (v, 1), "%v": lambda v: "%s" % v, "b'%s'": lambda v: b"%s" % (v,),
    "f'{v}'": lambda v: f"{v}", "format": format, "format_s": lambda v: format(v, "s"), "format_d": lambda v: format(v, "d"),
    "format_5": lambda v: format(v, "5"), "format_.1f": lambda v: format(v, ".1f"), "format_,": lambda v: format(v, ","), "format_%": lambda v: format(v, "%"),
    "format_q": lambda v: format(v, "q"), "format_c": lambda v: format(v, "c"), "format_=8": lambda v: format(v, "=8"), "format_#x": lambda v: format(v, "#x"),
    "format_z": lambda v: format(v, "z"), "format_n": lambda v: format(v, "n"), "format(1,v)": lambda v: format(1, v), "with": with_,
    "await": lambda v: run(_await(v)), "async_with": lambda v: run(_with(v)), "async_for": lambda v: run(_for(v)), "[async_for]": lambda v: run(_comprehension(v)),
    "yield_from": lambda v: next(delegate(v)), "aiter": aiter, "anext": lambda v: run(anext(v)), "match": match_sequence, "match_class": match_class,
    "raise": raise_, "raise_from": raise_from, "except": except_, "v.x=1": assign, "del_v.x": delete, "v.x": lambda v: v.attribute, "vars": lambda v: type(vars(v)),
    "dir": lambda v: len(dir(v)) > 10, "@v": decorate, "class(v)": inherit, "type(v)": lambda v: type("X", (v,), {}), "isinstance(1,v)": lambda v: isinstance(1, v),
    "issubclass(int,v)": lambda v: issubclass(int, v), "' '.join": lambda v: " ".join(v), "b' '.join": lambda v: b" ".join(v), "getattr": lambda v: getattr(1, v),
    "exec": exec, "eval": eval, "open": lambda v: open(v).close(), "super": lambda v: super(v, 1), "property": lambda v: property(v).fget is v,
    "__import__": __import__, "setattr": lambda v: setattr(object(), v, 1), "divmod": lambda v: divmod(v, 2), "pow3": lambda v: pow(v, 2, 5), "int(v,2)": lambda v: int(v, 2),
    "int('1',v)": lambda v: int("1", v), "str(v,utf8)": lambda v: str(v, "utf8"), "print_sep": lambda v: print("x", sep=v) if not isinstance(v, str) else v,
    "int.from_bytes": int.from_bytes, "iter(v,1)": lambda v: iter(v, 1), "length_hint": operator.length_hint, "input": None, "staticmethod": lambda v: staticmethod(v).__func__ is v,
    "classmethod": lambda v: classmethod(v).__func__ is v, "object.__new__": object.__new__, "list*v": lambda v: [1] * v, "v[0]": lambda v: v[0], "v['a']": lambda v: v["a"],
    "1 in v": lambda v: 1 in v, "float.fromhex": float.fromhex, "copy": lambda v: type(copy.copy(v)), "with_traceback": lambda v: ValueError().with_traceback(v),
    "__cause__": lambda v: setattr(ValueError(), "__cause__", v), "add_note": lambda v: ValueError().add_note(v), "ExceptionGroup": lambda v: ExceptionGroup("g", v),
}  # fmt: skip
del operations["input"], operations["print_sep"]

skip = {("__import__", "'ab'"), ("list*v", "2**70"), ("open", "0"), ("open", "3"), ("open", "True"), ("vars", "class"), ("bytes", "2**70"), ("exec", "'ab'")}

table = Table("unary")
for op, do in operations.items():
    for item, make in makers.items():
        if (op, item) in skip:
            continue
        v = make()
        table.cell(op.replace(" ", "_"), item, lambda: do(v), v=name(v))
table.write()
