"""The modules that programs about tasks import most, used as tutorials use them."""
import collections
import contextlib
import functools
import itertools
import json
import os
import string
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum, auto
from typing import Any, Awaitable, Callable, Dict, Generic, List, Optional, Tuple, TypeVar, Union


class Color(Enum):
    RED = 1
    GREEN = auto()


@dataclass
class Point:
    x: int
    y: int = 0
    tags: List[str] = field(default_factory=list)

    def norm(self) -> float:
        return (self.x ** 2 + self.y ** 2) ** 0.5


@dataclass(order=True, frozen=True)
class Item:
    priority: int
    name: str = field(compare=False)


Pair = namedtuple("Pair", "left right")
T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value: Optional[T] = value


@functools.lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def logged(f: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(f)
    def inner(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        return f(*args, **kwargs)
    return inner


@logged
def add(a: int, b: int = 2) -> Union[int, float]:
    return a + b


@contextlib.contextmanager
def section(name):
    print("<", name)
    try:
        yield name
    finally:
        print(">", name)


print(Color.RED, Color.GREEN.value, list(Color), Color["RED"], Color(1), Color.RED is Color.RED)
p = Point(3, 4)
print(p, p.norm(), p == Point(3, 4), sorted([Item(2, "b"), Item(1, "a")]), Pair(1, 2), Pair(1, 2).left, Box(5).value)
print(fib(50), add(1, b=3), add.__name__, functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(add, 1)(2))
with section("one") as s, contextlib.suppress(KeyError):
    {}["x"]
counts, groups, queue = Counter("mississippi"), defaultdict(list), deque([1, 2], maxlen=3)
groups["a"].append(1)
queue.append(3)
queue.append(4)
queue.appendleft(0)
print(counts, counts.most_common(2), dict(groups), queue, queue.popleft(), queue.pop(), len(queue), OrderedDict(a=1))
print(list(itertools.chain([1], [2])), list(itertools.islice(itertools.count(5), 3)), list(itertools.permutations("ab")), list(itertools.combinations("abc", 2)),
      list(itertools.product([0, 1], repeat=2)), [(k, list(g)) for k, g in itertools.groupby("aab")], next(itertools.cycle("x")), list(itertools.accumulate([1, 2, 3])),
      list(itertools.zip_longest("ab", "c")), list(itertools.repeat(1, 2)))
text = json.dumps({"a": [1, 2.5, None, True], "b": "é\n"}, indent=2, sort_keys=True)
print(text, json.loads(text), json.dumps([1, "x"]))
start = datetime(2024, 1, 31, 12, 30)
print(start, start + timedelta(days=1, hours=2), start.strftime("%Y-%m-%d %H:%M:%S"), start.isoformat(), date(2024, 2, 29), (start - datetime(2024, 1, 1)).days,
      timedelta(seconds=90), start.year, datetime.now().year > 2000, start.weekday(), timedelta(minutes=5).total_seconds())
print(string.ascii_letters, string.digits, os.getcwd() != "", os.path.join("a", "b"), os.environ.get("NOTHING"))
