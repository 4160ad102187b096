# What built-in types say about arguments that they can't use, and in which order they look at them.


def show(call):
    try:
        print(repr(call()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


for call in (
    lambda: (2).__pow__("x"), lambda: (2).__pow__(3, "x"), lambda: (2).__pow__(3, 5), lambda: (2).__rpow__(3, 5), lambda: (2).__pow__(),
    lambda: 2.0.__pow__(2, None), lambda: 2.0.__pow__(2, 3), lambda: (7).__divmod__(2), lambda: (7).__divmod__(), lambda: (7).__rdivmod__("x"),
    lambda: [].__getitem__(), lambda: [].__setitem__(1), lambda: {}.__getitem__(), lambda: {}.__contains__(1, 2), lambda: set().__contains__(),
    lambda: [].index(1, None), lambda: (1,).index(1, 0, "x"), lambda: {}.pop([], 1), lambda: {}.pop([]), lambda: {1: 1}.pop([], 1),
    lambda: b"".split("a", "b"), lambda: b"".split(1, 1), lambda: "".split(1, "x"), lambda: "".split("", None), lambda: b"ab".find("x", "y"),
    lambda: b"ab".count(300, "y"), lambda: b"ab".hex("-", "x"), lambda: b"ab".hex(None), lambda: b"".decode("nope"), lambda: b"a".decode("nope"),
    lambda: bytes(1, 2), lambda: bytearray(3.5, None), lambda: sum(1, ""), lambda: sum([], ""), lambda: chr(2**70), lambda: float(bytearray(b"xy")),
    lambda: b"%d" % b"a", lambda: b"x" % "a", lambda: b"x" % {}, lambda: b"x" % b"a",
    lambda: enumerate(), lambda: enumerate(1), lambda: enumerate([], x=2), lambda: enumerate(start=1), lambda: enumerate([], 1, 2),
    lambda: type("A", None, {}), lambda: (hash(""), hash(b"")), lambda: [type(iter(s)).__name__ for s in ("", "abc", "é")],
):
    show(call)

for value in 1.5, 7, "x", 1j:
    for spec in "_q", ".1_q", ".1,q", ".1_s", ".1_c", ".1_n", "=x", "08s", "=e", "_.1_d":
        show(lambda: format(value, spec))

numbers = {1}
numbers.symmetric_difference_update([97, 2])
print(numbers, {1, 2} ^ {2, 97}, {1, 2}.symmetric_difference([2, 97, 33]))
numbers.symmetric_difference_update(numbers)
print(numbers)
