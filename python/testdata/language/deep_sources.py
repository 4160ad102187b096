# How deep sources may be nested: the parser's own limit, the compiler's, and what walks trees that deep.
import ast
import warnings

warnings.simplefilter("ignore")


def takes(source):
    try:
        compile(source, "p", "exec")
        return "taken"
    except (MemoryError, RecursionError) as e:
        return f"{type(e).__name__}: {e}"


for name, n, more, make in (
    ("attributes", 9900, 100, lambda n: "a" + ".a" * n),
    ("calls", 9900, 100, lambda n: "a" + "()" * n),
    ("methods", 4950, 50, lambda n: "a" + ".b(1)" * n),
    ("subscripts", 9900, 100, lambda n: "a" + "[0]" * n),
    ("sum", 9900, 100, lambda n: "+".join(["a"] * (n + 1))),
    ("powers", 2984, 1, lambda n: "**".join(["a"] * (n + 1))),
    ("conditionals", 5969, 1, lambda n: "a if b else " * n + "c"),
    ("lambdas", 2984, 1, lambda n: "lambda: " * n + "a"),
    ("defaults", 746, 1, lambda n: "lambda x=" * n + "1" + ":1" * n),
    ("brackets and signs", 695, 1, lambda n: "(" * 190 + "-" * n + "a" + ")" * 190),
    ("elifs", 5962, 1, lambda n: "if a:\n b\n" + "elif a:\n b\n" * n),
    ("target", 9900, 100, lambda n: "a" + ".a" * n + " = 1"),
    ("return", 2980, 1, lambda n: "def f():\n return " + "lambda: " * n + "x"),
):
    print(name, takes(make(n)), takes(make(n + more)), sep=", ")


class A:
    def __call__(self):
        return self

    __getitem__ = lambda self, i: self
    __neg__ = __add__ = __pow__ = lambda self, *other: self


a = A()
a.a = a
for source in (
    "a" + ".a" * 5000,
    "a" + "()" * 5000,
    "a" + "[0]" * 5000,
    "a" + ".a[0]()" * 1500,
    "-" * 1000 + "a",
    "+".join(["a"] * 5000),
    "**".join(["a"] * 1000),
    "0 if 0 else " * 2000 + "a",
    "not " * 1000 + "a",
    "+".join(["1"] * 5000),
    "[" + ", ".join(["a" + ".a" * 3000] * 2) + "][1]",
    "(" * 100 + "a" + ".a" * 3000 + ")" * 100,
    "[x for x in [a" + ".a" * 3000 + "]][0]",
    "f'{a" + ".a" * 3000 + ":}' and a",
):
    value = eval(source)
    print(source[:20], "A" if value is a else value)

f = eval("lambda: " * 1000 + "7")
for i in range(1000):
    f = f()
print(f)

space = {"x": 5}
exec("if x == -1: r = 0\n" + "".join(f"elif x == {i + 10}: r = {i}\n" for i in range(3000)) + "else: r = 'none'", space)
print(space["r"])
exec("from __future__ import annotations\nv: a" + ".a" * 5000, space)
print(len(space["__annotations__"]["v"]))
exec("v: a" + ".a" * 3000 + "\ndef f(p: a" + "[0]" * 3000 + " = 1) -> a" + "()" * 3000 + ": pass", space | {"a": a})
exec("del a" + ".a" * 2000 + ".b", {"a": a, "b": setattr(a, "b", 1)})
print(hasattr(a, "b"))

for source in ("x y" + ".a" * 5000, "x" + ".a" * 5000 + " y", "-" * 5000 + "x y", "lambda: " * 1000 + "x y", "x = (1" + ".a" * 500 + "\n", "f(a" + ".a" * 500 + " b)"):
    try:
        compile(source, "p", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_offset)

# Trees of some depth survive what walks them.
tree = ast.parse("a" + ".a" * 150)
print(len(ast.unparse(tree)), len(ast.dump(tree)), sum(isinstance(n, ast.Attribute) for n in ast.walk(tree)))
print(eval(compile(ast.parse("a" + ".a" * 900, mode="eval"), "p", "eval")) is a)
