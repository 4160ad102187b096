# Endless recursion of every kind is a RecursionError, and the program goes on.
import sys


def plain():
    return plain()


class G:
    def __getattr__(self, name):
        return getattr(self, name + "x")


class R:
    def __repr__(self):
        return repr(self)


class S:
    def __str__(self):
        return f"{self}"


class E:
    def __eq__(self, other):
        return self == other


class P:
    @property
    def p(self):
        return self.p


class C:
    def __call__(self):
        return self()


class I:
    def __init__(self):
        I()


class A:
    def __add__(self, other):
        return self + other


class T:
    def __iter__(self):
        return iter(self)


def by_sort(n):
    return sorted([1, 2], key=lambda x: by_sort(n + 1))


def by_gen(n):
    yield from by_gen(n + 1)


def by_next(n):
    return next(iter([by_next(n + 1)]))


def by_comp(n):
    return [by_comp(n + 1) for _ in range(1)]


def by_map(n):
    return list(map(by_map, [n + 1]))


async def by_await(n):
    return await by_await(n + 1)


def by_with(n):
    class W:
        def __enter__(self):
            by_with(n + 1)

        def __exit__(self, *a):
            pass

    with W():
        pass


tests = {
    "plain": plain,
    "getattr": lambda: G().a,
    "repr": lambda: repr(R()),
    "str": lambda: str(S()),
    "eq": lambda: E() == E(),
    "property": lambda: P().p,
    "call": lambda: C()(),
    "init": lambda: I(),
    "add": lambda: A() + A(),
    "iter": lambda: iter(T()),
    "sort": lambda: by_sort(0),
    "gen": lambda: list(by_gen(0)),
    "next": lambda: by_next(0),
    "comp": lambda: by_comp(0),
    "map": lambda: by_map(0),
    "await": lambda: by_await(0).send(None),
    "with": lambda: by_with(0),
    "lambda": lambda: (lambda f: f(f))(lambda f: f(f)),
    "exec": lambda: exec("def f(): exec('f()', {'f': f})\nf()", {}),
}
for name, f in tests.items():
    try:
        f()
    except RecursionError as e:
        print(name, "RecursionError", str(e)[:32])
deep = []
for _ in range(100000):
    deep = [deep]
for name, f in {"repr": repr, "str": str, "eq": lambda d: d == [d], "hash": lambda d: hash((d,))}.items():
    try:
        print(name, f(deep))
    except RecursionError as e:
        print("deep", name, "RecursionError")
    except TypeError as e:
        print("deep", name, e)


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


print(count(900))
sys.setrecursionlimit(250_000)
print(count(200_000))
