"""The modules that programs about tasks import most, used as tutorials use them."""
import collections
import contextlib
import functools
import itertools
from collections import Counter, defaultdict, deque, namedtuple
from datetime import datetime, timedelta

Pair = namedtuple("Pair", "left right")


class Box:
    def __init__(self, value: int) -> None:
        self.value: int | None = value


@functools.lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def logged(f):
    @functools.wraps(f)
    def inner(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        return f(*args, **kwargs)
    return inner


@logged
def add(a: int, b: int = 2) -> int | float:
    values: list[int] = [a, b]
    return sum(values)


@contextlib.contextmanager
def section(name):
    print("<", name)
    try:
        yield name
    finally:
        print(">", name)


print(Pair(1, 2), Pair(1, 2).left, Box(5).value, fib(50), add(1, b=3), add.__name__, functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(add, 1)(2))
with section("one") as s, contextlib.suppress(KeyError):
    {}["x"]
counts, groups, queue = Counter("mississippi"), defaultdict(list), deque([1, 2], maxlen=3)
groups["a"].append(1)
queue.append(3)
queue.append(4)
queue.appendleft(0)
print(counts, counts.most_common(2), dict(groups), queue, queue.popleft(), queue.pop(), len(queue))
print(list(itertools.chain([1], [2])), list(itertools.islice(itertools.count(5), 3)), next(itertools.cycle("x")), list(itertools.accumulate([1, 2, 3])),
      list(itertools.zip_longest("ab", "c")), list(itertools.repeat(1, 2)), list(itertools.product([0, 1], repeat=2)))
start = datetime(2024, 1, 31, 12, 30)
print(start, start + timedelta(days=1, hours=2), start.strftime("%Y-%m-%d %H:%M:%S"), start.isoformat(), (start - datetime(2024, 1, 1)).days,
      timedelta(seconds=90), start.year, datetime.now().year > 2000, timedelta(minutes=5).total_seconds())
