# What inspect tells of the parameters of built-in functions, methods and classes.
import abc, asyncio, bisect, binascii, cmath, codecs, collections, functools, gc, inspect, itertools, math, operator, os, pickle, struct, time, types, weakref


def show(name, f):
    try:
        print(name, inspect.signature(f))
    except ValueError as e:
        print(name, str(e).partition(" at 0x")[0])


for f in (abs, all, compile, dir, divmod, enumerate, eval, format, getattr, input, int, iter, len, map, max, open, pow, print, property, range, reversed, round,
          sorted, sum, super, type, vars, zip, object, str, list, dict, tuple, set, bytes, float, complex, slice, memoryview, Exception, KeyError, OSError):
    show(f.__name__, f)
for f in (str.split, str.join, str.format, list.append, list.sort, list.pop, dict.get, dict.setdefault, dict.fromkeys, dict.update, set.union, int.to_bytes,
          int.from_bytes, bytes.fromhex, bytes.decode, "".split, [].append, {}.get, (1).to_bytes, float.hex, object.__eq__, object().__eq__, int.__add__,
          type.__call__, BaseException.with_traceback, types.GeneratorType.throw, types.CoroutineType.send, types.FunctionType, types.SimpleNamespace):
    show(f.__qualname__, f)
for f in (math.sqrt, math.isclose, math.hypot, cmath.sqrt, bisect.bisect, bisect.insort, itertools.accumulate, itertools.chain, itertools.groupby,
          itertools.islice, itertools.zip_longest, functools.reduce, functools.lru_cache, functools.partial, operator.itemgetter, operator.add,
          operator.countOf, collections.deque, collections.deque.rotate, binascii.hexlify, codecs.encode, gc.collect, os.getcwd, os.replace, pickle.dumps,
          struct.pack, time.strftime, weakref.ref, weakref.proxy, asyncio.get_running_loop, asyncio.current_task, asyncio.all_tasks, asyncio.Future,
          asyncio.Task, asyncio.sleep, asyncio.gather, asyncio.run, asyncio.wait_for):
    show(f.__name__, f)


class Shape:
    # C's functions are no methods, whatever they are written in here.
    root, pack, total, now, cut = cmath.sqrt, struct.pack, math.fsum, operator.countOf, bisect.bisect


s = Shape()
print(s.root(4), s.pack("<h", 1), s.total([1, 2]), s.now("aba", "a"), s.cut([1, 2, 3], 2))
for f in (cmath.sqrt, struct.pack, bisect.bisect, gc.collect, codecs.encode, pickle.dumps, operator.countOf, os.replace, os.unlink, open, len):
    print(f, f.__module__, f.__name__, type(f).__name__, inspect.isbuiltin(f), inspect.isfunction(f), hasattr(f, "__code__"))
for f in (asyncio.sleep, asyncio.run, asyncio.gather, asyncio.isfuture, asyncio.get_running_loop, asyncio.timeout, asyncio.to_thread):
    print(repr(f).partition(" at ")[0], f.__module__)


def g(a, b, /, c=3, *rest, d, e=5, **others):
    pass


sig = inspect.signature(g)
for args, kwargs in [((), {}), ((1,), {}), ((1,), {"b": 2}), ((1, 2), {}), ((1, 2), {"d": 4}), ((1, 2, 3, 4), {"d": 4, "a": 9}), ((1, 2), {"c": 3, "d": 4, "z": 1})]:
    for bind in sig.bind, sig.bind_partial:
        try:
            print(bind(*args, **kwargs))
        except TypeError as e:
            print(e)
for f in (functools.partial(g, 1), functools.partial(g, 1, c=2), functools.partial(len, 1, 2), functools.partial(print, sep="")):
    show("partial", f)


class Meta(type):
    def __call__(cls, *args, made=True):
        return super().__call__(*args)


class Made(metaclass=Meta):
    def __init__(self, x):
        pass


class Called:
    __call__ = staticmethod(g)


class Counted(dict):
    pass


class Slotted(int):
    def __new__(cls, value, base=10):
        return super().__new__(cls, value, base)


for f in (Made, Called(), Counted, Slotted, abc.ABC, Meta):
    show(type(f).__name__, f)
print(inspect.getfullargspec([].append).args, inspect.getfullargspec(s.root).args, inspect.getfullargspec(len).args)
