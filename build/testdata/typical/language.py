"""What beginners' programs are made of."""
import math
import random
import sys
import time


class Animal:
    legs = 4
    count = 0

    def __init__(self, name, sound="..."):
        self.name = name
        self.sound = sound
        Animal.count += 1

    def speak(self, times=1, *extra, end="!", **more):
        return f"{self.name} says {' '.join([self.sound] * times)}{end}"

    @property
    def title(self):
        return self.name.title()

    @title.setter
    def title(self, value):
        self.name = value.lower()

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def kingdom():
        return "Animalia"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    def __str__(self):
        return self.name

    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name

    def __lt__(self, other):
        return self.name < other.name

    def __hash__(self):
        return hash(self.name)

    def __len__(self):
        return len(self.name)

    def __getitem__(self, i):
        return self.name[i]

    def __contains__(self, c):
        return c in self.name

    def __add__(self, other):
        return Animal(self.name + other.name)

    def __call__(self):
        return self.speak()

    def __bool__(self):
        return True

    def __enter__(self):
        print("enter", self)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__, value)
        return kind is ValueError


class Dog(Animal):
    def __init__(self, name):
        super().__init__(name, "woof")

    def __iter__(self):
        yield from self.name


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def counter(start=0):
    n = start

    def step(by=1):
        nonlocal n
        n += by
        return n

    return step


def countdown(n):
    while n > 0:
        got = yield n
        if got is not None:
            n = got
        n -= 1
    return "liftoff"


def timed(f):
    def inner(*args, **kwargs):
        begin = time.perf_counter()
        try:
            return f(*args, **kwargs)
        finally:
            print(f.__name__, "took", time.perf_counter() - begin >= 0)
    inner.__doc__ = f.__doc__
    return inner


@timed
def primes(limit):
    """The primes below limit."""
    sieve = [True] * limit
    for i in range(2, int(math.sqrt(limit)) + 1):
        if sieve[i]:
            for j in range(i * i, limit, i):
                sieve[j] = False
    return [i for i in range(2, limit) if sieve[i]]


def describe(value):
    match value:
        case 0 | 1:
            return "small"
        case int() if value < 0:
            return "negative"
        case [x, y, *rest]:
            return f"list {x} {y} {rest}"
        case {"kind": kind, **others}:
            return f"map {kind} {others}"
        case Animal(name=n):
            return f"animal {n}"
        case str():
            return "text"
        case _:
            return "other"


dog, cat = Dog("rex"), Animal.make("tom", "meow")
print(dog, [dog, cat], dog.speak(2, end="?"), cat.title, Animal.kingdom(), Animal.count, cat())
dog.title = "Max"
print(dog.title, len(dog), dog[0], dog[-1], "a" in dog, list(dog), dog == cat, dog != cat, sorted([dog, cat]), dog + cat, bool(dog))
print(isinstance(dog, Animal), issubclass(Dog, Animal), type(dog), hasattr(dog, "name"), getattr(dog, "age", None), callable(dog), vars(dog))
setattr(dog, "age", 3)
del dog.age
print({dog: 1}, {cat, dog} == {dog, cat}, id(dog) == id(dog), dir(dog)[-1])
with dog as d:
    print(d)
    raise ValueError("swallowed")
print([fib(n) for n in range(12)], primes(40), primes.__doc__)
step = counter()
print(step(), step(5), step())
print(list(countdown(3)), sum(countdown(4)), max(countdown(5)), min(3, 1, 2), any(x > 2 for x in (1, 2, 3)), all([]))
g = countdown(5)
print(next(g), g.send(3), next(g))
g.close()
for v in (0, -5, [1, 2, 3, 4], {"kind": "a", "b": 2}, dog, "text", 2.5):
    print(describe(v), end="; ")
print()

# numbers
print(7 // 2, 7 % 3, -7 // 2, -7 % 3, 2 ** 10, 2 ** 100, 7 / 2, 1e3, 0.1 + 0.2, 10 / 3, round(2.567, 2), round(2.5), abs(-3), divmod(17, 5))
print(int("42"), int("ff", 16), int(3.9), float("2.5"), float("inf"), bin(10), hex(255), oct(8), 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, 256 >> 2)
print(math.pi, math.floor(2.7), math.ceil(2.1), math.factorial(20), math.sin(1), math.log(10), math.hypot(3, 4), math.isclose(0.1 + 0.2, 0.3))
print(1_000_000, True + 1, 3 > 2 > 1, 1 == 1.0, sum([0.1] * 3), sum(range(101)))
x = 5
x += 2
x -= 1
x *= 3
x //= 2
x **= 2
x %= 50
print(x, not x, x and 1, x or 2, x is None, x is not None, 1 if x else 2)

# text
s = "Hello, World"
print(s.upper(), s.lower(), s.split(", "), s.replace("l", "L"), s[::-1], s[2:5], s[-1], s.find("World"), s.index("o"), s.count("l"), len(s))
print(s.startswith("He"), s.endswith("d"), " x ".strip(), "a-b-c".split("-", 1), "-".join("abc"), "abc".capitalize(), "x".isalpha(), "12".isdigit(), "a b".title())
print("%s is %d years, %.2f m, %5d|%-5s|%x" % ("Ann", 30, 1.756, 42, "ab", 255), "{} {:>6} {:.3f} {name}".format(1, "r", 2.0, name="n"))
print(f"{x:5d}|{x:<5}|{x:^7}|{x:>5}|{x:05}|{x:,}|{1234567.891:,.2f}|{0.25:.0%}|{255:#x}|{255:b}|{s!r:>20}|{x=}|{'nested ' + str(x)}")
print("line one\nline two".splitlines(), "tab\tend", 'it"s', "it's", "\u00e9", "日本", ord("a"), chr(98), "ab" * 3, "a" < "b", "ll" in s)
print("abc".center(9, "*"), "7".zfill(3), "a".ljust(3) + "|", "a".rjust(3), repr("q'\n"), str(None), "".join(reversed("abc")))
print("""a
  multi-line text""", "con" "cat", r"raw\n", sep=" / ")

# containers
a = [3, 1, 2]
a.append(4)
a.extend([5, 6])
a.insert(0, 0)
a.remove(3)
print(a, a.pop(), a.pop(0), a.index(2), a.count(1), sorted(a, reverse=True), a[1:3], a[::2], a + [9], a * 2, 2 in a, len(a), [*a, 7])
a.sort(key=lambda v: -v)
a.reverse()
a[0] = 10
del a[0]
b = a.copy()
print(a, b is a, a == b, a < [9], list(enumerate("ab", 1)), list(zip("ab", [1, 2])), list(map(str, a)), list(filter(None, [0, 1])), [[0] * 2 for _ in range(2)])
b.clear()
first, *middle, last = range(5)
print(first, middle, last, (1, 2) + (3,), (1,), tuple("ab"), (1, 2) < (1, 3), min("b", "a"), max([1, 2], key=lambda v: -v), list(range(10, 0, -3)), list(reversed([1, 2])))
d = {"one": 1, "two": 2}
d["three"] = 3
d.update(four=4)
print(d, d.get("x", 0), d.keys(), list(d.values()), sorted(d.items(), key=lambda kv: kv[1]), "one" in d, d.pop("one"), len(d), {**d, "z": 0}, d | {"y": 1})
for k, v in d.items():
    print(k, v, end=" ")
print(d.setdefault("five", []), {k: v * v for k, v in zip("abc", range(3))}, dict([("a", 1)]), dict(a=1), {v for v in "aab"} == {"a", "b"})
d["five"].append(1)
del d["five"]
e, f = {1, 2, 3}, {3, 4}
e.add(5)
e.discard(9)
print(e | f, e & f, e - f, e ^ f, e <= f, set(), frozenset([1]), 3 in e, len(e), sorted(e), {1} < {1, 2})
nested = {"list": [1, {"deep": (1, 2.5, None, True)}], "text": "x"}
print(nested, nested["list"][1]["deep"][1], range(3), object.__name__, Ellipsis, ...)
print({}, [], (), type(1).__name__, type(None), len, print, fib.__name__, lambda: 0 and 1, end="" and "\n") if False else print("done")

# control
total = 0
for i in range(10):
    if i == 2:
        continue
    elif i == 8:
        break
    total += i
else:
    total = -1
while total > 20:
    total -= 3
else:
    print("else", total)
try:
    try:
        raise KeyError("k")
    except (IndexError, KeyError) as err:
        print(repr(err), err.args, type(err).__name__)
        raise RuntimeError("second") from err
    finally:
        print("finally")
except RuntimeError as err:
    print(err, repr(err.__cause__))
else:
    print("never")
for bad in (lambda: 1 / 0, lambda: [][1], lambda: {}["k"], lambda: int("x"), lambda: "a" + 1, lambda: None.x, lambda: undefined, lambda: [].remove(1),
            lambda: len(5), lambda: fib(), lambda: fib(1, 2), lambda: "a".index("b"), lambda: (1, 2)[5], lambda: int(None), lambda: next(iter([])), lambda: 5(),
            lambda: "%d" % "a", lambda: sorted([1, "a"]), lambda: float("x"), lambda: math.sqrt(-1), lambda: {}[[]], lambda: dog.nothing, lambda: math.nothing):
    try:
        bad()
    except Exception as err:
        print(type(err).__name__, err)


class AppError(Exception):
    """An error of the program's own."""

    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


try:
    raise AppError(3, "own")
except AppError as err:
    print(err.code, err, err.__class__.__doc__)
assert total <= 20, "never"
random.seed(3)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(9), 3), random.uniform(1, 2), random.randrange(5), random.choices([1, 2], k=3))
random.shuffle(a)
print(sys.version_info[0], sys.argv, sys.maxsize, sys.getsizeof(1) > 0, time.time() > 0, time.strftime("%H") != "", __name__, globals() is locals())
print("to stderr", file=sys.stderr)
sys.stdout.write("written\n")
sys.stdout.flush()
global_name = 1


def use_global():
    global global_name
    global_name += 1
    return global_name


print(use_global(), (lambda *a, **k: (a, k))(1, *[2], x=3, **{"y": 4}), list(iter([1])), iter("a").__next__(), eval("1 + 2"), hash("a") == hash("a"))
exec("made = 5")
print(made, input("name? "), [c for r in [[1, 2], [3]] for c in r if c != 2], *[1, 2], sep=", ")
if (n := len(s)) > 3:
    print(n)
sys.exit(0)
