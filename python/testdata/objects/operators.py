# Every operator on every pair of built-in values.

import operator

from sweep import Table
from values import makers

# Pairs of everything would be many rows that say the same: the columns leave out types that are like another one.
columns = [
    "None", "True", "3", "-1", "2**70", "1.5", "2j", "'ab'", "b'ab'", "bytearray", "memoryview", "(1,2)", "[1,2]", "{1:2}", "set", "frozenset",
    "range", "slice", "NotImplemented", "object", "int", "list[int]", "int|str", "function", "dict_keys", "dict_items", "mappingproxy",
    "generator", "module", "namespace", "ValueError", "TypeVar", "Template", "Plain", "class",
]  # fmt: skip

binary = {
    "+": "add", "-": "sub", "*": "mul", "@": "matmul", "/": "truediv", "%": "mod", "**": "pow", "<<": "lshift", ">>": "rshift", "|": "or_",
    "^": "xor", "&": "and_", "//": "floordiv", "<": "lt", "<=": "le", "==": "eq", "!=": "ne", ">": "gt", ">=": "ge",
    "+=": "iadd", "-=": "isub", "*=": "imul", "@=": "imatmul", "/=": "itruediv", "%=": "imod", "**=": "ipow", "<<=": "ilshift", ">>=": "irshift",
    "|=": "ior", "^=": "ixor", "&=": "iand", "//=": "ifloordiv",
}  # fmt: skip
operations = {name: getattr(operator, function) for name, function in binary.items()}
operations["in"] = lambda a, b: a in b
operations["[]"] = lambda a, b: a[b]
operations["divmod"] = divmod
operations["isinstance"] = isinstance
operations["issubclass"] = issubclass


def store(a, b):
    a[b] = 3
    return a


def remove(a, b):
    del a[b]
    return a


operations["[]="] = store
operations["del[]"] = remove

# What would be of a size that nobody wants to see.
huge = {"2**70"}


def skip(op, left, right):
    if op in ("**", "**=", "<<", "<<=") and right in huge and left not in ("''",):
        return type(makers[left]()) is int and left not in ("0",)
    return False


def name(v):
    return type(v).__name__ if type(v).__module__ in ("builtins", "__main__", "values") else f"{type(v).__module__}.{type(v).__name__}"


for op, do in operations.items():
    table = Table(op)
    for left, make in makers.items():
        for right in columns:
            if skip(op, left, right):
                continue
            a, b = make(), makers[right]()
            if a is b and left not in ("None", "True"):
                pass
            table.cell(left, right, lambda: do(a, b), left=name(a), right=name(b))
    table.write()
