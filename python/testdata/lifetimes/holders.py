# Objects that live must not end, whatever holds them: each kind of holder, made before the objects, gets one of eight that an instruction
# makes and lets go of again and again, of whose ends the watch is sure without Go's collector (vm/surely.go).
# The arguments are the holders' names; without any their names are printed.
import array, asyncio, atexit, codecs, collections, contextlib, contextvars, copyreg, decimal, enum, fractions, functools, gc, io, itertools, logging
import operator, queue, random, string, sys, threading, types, typing, weakref

ended = []


class D:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        ended.append(self.n)

    def m(self, *args):
        pass


def function():
    pass


class Meta(type):
    pass


class Class(metaclass=Meta):
    pass


def attributes():
    # Objects of many classes, of which an attribute holds.
    def sub(base, *args):
        return type("Sub", (base,), {})(*args)

    loop = asyncio.new_event_loop()
    many = [types.SimpleNamespace(), io.TextIOWrapper(io.BytesIO()), enum.Enum("E", "A").A, enum.IntFlag("F", "A").A, random.Random(), ValueError(), threading.local(),
            functools.partial(function), typing.TypeVar("T"), logging.getLogger("x"), contextlib.ExitStack(), queue.Queue(), sys, threading.Event(),
            functools.singledispatch(function), functools.lru_cache(function), functools.cached_property(function), D, function, loop]
    for base, *args in ((int, 1), (str, "x"), (list,), (dict,), (tuple,), (collections.deque,), (decimal.Decimal, "1"), (io.StringIO,), (io.BytesIO,),
                        (property,), (array.array, "i"), (fractions.Fraction, 1), (types.ModuleType, "m"), (threading.Thread,), (asyncio.Event,),
                        (asyncio.Queue,), (itertools.count,), (Exception,), (threading.local,), (functools.partial, function), (random.Random,)):
        many.append(sub(base, *args))
    many.append(type("Sub", (asyncio.Future,), {})(loop=loop))
    for i, h in enumerate(many):
        yield f"attribute{i}", lambda d, h=h: setattr(h, f"at{d.n}", d)


def containers():
    loop, many = asyncio.new_event_loop(), []
    for cls in collections.OrderedDict, collections.ChainMap, collections.UserDict, weakref.WeakKeyDictionary:
        h = cls()
        yield cls.__name__, lambda d, h=h: h.__setitem__(d if cls is weakref.WeakKeyDictionary else d.n, d)
    h1 = collections.defaultdict(list)
    yield "defaultdict", lambda d: h1[d.n].append(d)
    h2 = collections.deque(maxlen=100)
    yield "deque", h2.append
    h3 = queue.PriorityQueue()
    yield "PriorityQueue", lambda d: h3.put((d.n, d))
    h4 = contextlib.AsyncExitStack()
    yield "AsyncExitStack", lambda d: h4.push(d.m)
    h5, h6 = contextvars.ContextVar("v"), contextvars.copy_context()
    yield "Context", lambda d: many.append(h6.run(h5.set, d))
    h7 = loop.create_future()
    yield "Future", lambda d: h7.add_done_callback(d.m)
    yield "call_soon", lambda d: loop.call_soon(d.m)
    yield "call_later", lambda d: loop.call_later(100, d.m)
    h8 = asyncio.Queue()
    yield "asyncio.Queue", h8.put_nowait
    h9 = functools.lru_cache(None)(lambda x: None)
    yield "lru_cache", h9
    h10 = functools.singledispatch(function)
    yield "singledispatch", lambda d: h10.register(type("X", (), {}), d.m)
    h11 = logging.getLogger("y")
    yield "addFilter", lambda d: h11.addFilter(d.m)
    h12 = Exception()
    yield "args", lambda d: setattr(h12, "args", (*h12.args, d))


def elsewhere():
    yield "modules", lambda d: sys.modules.__setitem__(f"x{d.n}", d)
    yield "argv", sys.argv.append
    yield "path_hooks", lambda d: sys.path_hooks.append(d.m)
    yield "atexit", lambda d: atexit.register(d.m)
    yield "gc.callbacks", lambda d: gc.callbacks.append(d.m)
    yield "register_error", lambda d: codecs.register_error(f"x{d.n}", d.m)
    yield "codecs.register", lambda d: codecs.register(d.m)
    yield "copyreg", lambda d: copyreg.pickle(type("X", (), {}), d.m)
    yield "metaclass", lambda d: setattr(Meta, f"x{d.n}", d)
    yield "property", lambda d: setattr(Class, f"x{d.n}", property(d.m))
    yield "classmethod", lambda d: setattr(Class, f"x{d.n}", classmethod(d.m))
    yield "defaults", lambda d: setattr(function, "__defaults__", ((function.__defaults__ or ()) + (d,)))
    yield "builtins", lambda d: __builtins__.__dict__.__setitem__(f"x{d.n}", d)


def new():
    # What is made anew for each object, in a list that was there before.
    many = []

    def generator(d):
        yield
        yield d

    def begun(d):
        g = generator(d)
        next(g)
        return g

    for name, make in dict(
            closure=lambda d: lambda: d, generator=begun, chain=lambda d: itertools.chain([1], [d]), wrapper=lambda d: d.__repr__, method=lambda d: d.m,
            super=lambda d: super(D, d), slice=lambda d: slice(d, None), proxy=lambda d: types.MappingProxyType({1: d}),
            alias=lambda d: types.GenericAlias(list, (d,)), exception=lambda d: ValueError(d), reference=lambda d: (weakref.ref(d), d),
            finalize=lambda d: weakref.finalize(Class, d.m), cell=lambda d: types.CellType(d), partial=lambda d: functools.partial(function, d=d),
            calliter=lambda d: iter(d.m, 3), longest=lambda d: itertools.zip_longest([1], fillvalue=d), caller=lambda d: operator.methodcaller("x", d),
            accumulate=lambda d: itertools.accumulate([1, 2], d.m), map=lambda d: map(d.m, [1]), zip=lambda d: zip([d]), set=lambda d: {d},
            reversed=lambda d: reversed([d]), enumerate=lambda d: enumerate([d]), view=lambda d: {1: d}.values(), formatter=lambda d: string.Formatter().format).items():
        yield name, lambda d, make=make: many.append((make(d), d if name == "formatter" else None))


for kind in attributes, containers, elsewhere, new:
    for name, put in kind():
        if not sys.argv[1:]:
            print(name)
        if name not in sys.argv[1:]:
            continue
        ended.clear()
        kept = []
        for i in range(40):
            d = D(i)
            if i % 8 == 7:
                put(d)
                kept.append(i)
        d = None
        early = set(ended) & set(kept)
        if early or len(ended) < 10:
            print(name, "ended", sorted(early), "and", len(ended) - len(early))
