# CPython 3.14's words, not recorded.
# Functions that are written in C in CPython have no frames: none in tracebacks, none below a callback, and the errors of
# wrong calls have C's words.
import array, ast, atexit, binascii, bisect, cmath, codecs, collections, csv, decimal, enum, functools, heapq, io, itertools
import json, operator, os, pickle, queue, random, re, statistics, struct, sys, types, warnings, weakref

def boom(*args, **kw):
    raise ZeroDivisionError("boom")

class Bad:
    "Whatever is done with it raises."
    __lt__ = __gt__ = __eq__ = __hash__ = __len__ = __iter__ = __getitem__ = __index__ = __float__ = __complex__ = boom
    __call__ = __str__ = __repr__ = __add__ = __radd__ = __contains__ = __reduce_ex__ = boom

class Write:
    write = boom

def frames(f, *args, **kw):
    "The functions on the traceback, below this one's."
    try:
        f(*args, **kw)
    except BaseException as e:
        tb, names = e.__traceback__.tb_next, []
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        return f"{' '.join(names) or '-'}: {type(e).__name__}: {e}"
    return "no error"

def callers(*args, **kw):
    "Who has called this, down to the module."
    f, names = sys._getframe(1), []
    while f.f_code.co_name != "<module>":
        names.append(f.f_code.co_name)
        f = f.f_back
    seen.append(" ".join(names) or "-")
    return None

b = Bad()
Dec = decimal.Decimal
def call(f, *args, **kw):
    return f, args, kw

CALLS = [
    call(array.array,), call(array.array, 'i', [1, 'x']), call(array.array, 'q', b), call(array.array('i').append, 'x'), call(array.array('i').pop,),
    call(array.array('i', [1]).index, 7), call(array.array('i').remove, 1), call(array.array('i').insert, 0), call(array.array('i').frombytes, b'abc'),
    call(operator.getitem, array.array('i'), 9), call(array.array('i', [1]).__setitem__, 0, 'x'), call(array.array, 'z'),
    call(atexit.register, 3), call(atexit.register,),
    call(binascii.hexlify, 'x'), call(binascii.unhexlify, b'x'), call(binascii.unhexlify, 'zz'), call(binascii.a2b_base64, 'a'), call(binascii.crc32, 'x'),
    call(binascii.unhexlify,), call(binascii.b2a_base64, None), call(binascii.a2b_base64, 3.5), call(binascii.crc32,), call(binascii.a2b_hex, '\xe9'),
    call(bisect.bisect, [1, 2], b), call(bisect.bisect_left, [1], 'x'), call(bisect.insort, [1], 2, key=boom), call(bisect.bisect,), call(bisect.bisect, [], 1, -1),
    call(cmath.sqrt, 'x'), call(cmath.sqrt,), call(cmath.log, 0), call(cmath.exp, b), call(cmath.rect, 1, 'x'), call(cmath.phase, None), call(cmath.exp, 1000),
    call(codecs.lookup, 'nope'), call(codecs.lookup_error, 'nope'), call(codecs.encode, 'x', 'nope'), call(codecs.register, 3), call(codecs.register_error, 'x', 3),
    call(collections.OrderedDict().move_to_end, 1), call(collections.OrderedDict().popitem,), call(collections.OrderedDict, 3), call(collections.OrderedDict({1: 2}).pop, 3),
    call(collections.defaultdict, 3), call(collections.defaultdict(boom).__getitem__, 1), call(collections.deque().pop,), call(collections.deque, b),
    call(csv.writer, 3), call(csv.reader, 3), call(csv.writer(Write()).writerow, [1]), call(csv.writer(io.StringIO()).writerow, 3), call(list, csv.reader([3])),
    call(csv.get_dialect, 'nope'), call(csv.writer(io.StringIO()).writerow, [b]), call(list, csv.reader(['"x'], strict=True)),
    call(Dec, 'x'), call(Dec, []), call(Dec, b), call(operator.truediv, Dec(1), Dec(0)), call(Dec(1).quantize, 'x'), call(operator.add, Dec(1), 1.5), call(operator.lt, Dec(1), 'x'),
    call(Dec('NaN').__int__,), call(int, Dec('Infinity')), call(Dec(-1).sqrt,), call(Dec.from_float, 'x'), call(hash, Dec('sNaN')), call(decimal.getcontext().plus,),
    call(decimal.setcontext, 3), call(round, Dec('NaN')),
    call(functools.reduce, boom, [1, 2]), call(functools.reduce, boom, []), call(functools.partial(boom),), call(functools.partial, 3), call(functools.lru_cache(boom),),
    call(sorted, [1, 2], key=functools.cmp_to_key(boom)), call(functools.partial,),
    call(heapq.heappush, [b], 1), call(heapq.heappop, []), call(heapq.heapify, 3),
    call(pickle.dumps, b), call(pickle.loads, b''), call(pickle.loads, 'x'), call(pickle.loads, b'garbage'), call(pickle.dump, 1, 2),
    call(queue.SimpleQueue().get_nowait,), call(random.Random().getrandbits, -1), call(random.Random().getrandbits,),
    call(re.compile('x').match, 3), call(re.compile('x').sub, boom, 'x'), call(re.compile('x').search,), call(re.match('x', 'x').group, 5), call(re.match('x', 'x').start, 'a'),
    call(struct.pack, 'i', 'x'), call(struct.pack, 'i'), call(struct.pack, 'zz', 1), call(struct.unpack, 'i', b'x'), call(struct.calcsize,), call(struct.unpack_from, 'i', b'x'),
    call(struct.pack, 'b', 300), call(struct.pack, 'i', b), call(struct.pack, 'f', 'x'), call(struct.pack_into, 'i', b'x', 0, 1),
    call(types.SimpleNamespace, 3), call(types.SimpleNamespace, 1, 2), call(types.SimpleNamespace(x=b).__repr__,),
    call(warnings.warn,), call(warnings.warn, 'x', int), call(warnings.warn, 'x', 3), call(warnings.warn_explicit, 'x'), call(warnings.warn, 'x', zzz=1),
    call(weakref.ref, 3), call(weakref.ref,), call(ast.AST, 3), call(itertools.starmap(boom, [()]).__next__,), call(operator.attrgetter,),
]
for f, args, kw in CALLS:
    print(getattr(f, "__name__", None) or type(f).__name__, frames(f, *args, **kw), sep=": ")

# What C functions call is called by who has called them.
seen = []
class Key:
    def __lt__(self, other): return callers() or False
    def __hash__(self): return callers() or 0
    def __reduce__(self): callers(); return Key, ()
    def __index__(self): return callers() or 3
    def __str__(self): return callers() or ""
class File:
    def write(self, s): callers()
    def read(self, n=0): callers(); return b""
    def readline(self): callers(); return b""
def lines():
    callers()
    yield "a,b"
for f, *args in [
    (array.array("i").fromlist, [Key()]), (bisect.bisect, [Key()], Key()), (bisect.insort, [1], 2, 0, 1),
    (lambda: bisect.bisect([1, 2], 3, key=callers),), (csv.writer(File()).writerow, [1]), (csv.writer(io.StringIO()).writerow, [Key()]),
    (list, csv.reader(lines())), (functools.reduce, callers, [1, 2, 3]), (functools.partial(callers),), (functools.lru_cache(callers),),
    (pickle.dumps, Key()), (pickle.load, File()), (struct.pack, "i", Key()),
    (collections.OrderedDict, [(Key(), 1)]), (collections.defaultdict(callers).__getitem__, 1),
    (re.compile("x").sub, callers, "xx"), (codecs.register, callers), (codecs.lookup, "unknown-one"),
    (heapq.heapify, [Key(), Key()]), (statistics.mean, [1]), (map(callers, [1]).__next__,), (weakref.ref(Key(), callers),),
    (types.SimpleNamespace(x=Key()).__eq__, types.SimpleNamespace(x=Key())),
]:
    seen.clear()
    try:
        f(*args)
    except Exception as e:
        seen.append(type(e).__name__)
    print(getattr(f, "__name__", None) or type(f).__name__, seen)

def deeper():
    warnings.warn("one", stacklevel=1)
    warnings.warn("two", stacklevel=2)
    warnings.warn("three", stacklevel=3)
def middle():
    deeper()
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    middle()
    bisect.bisect([1], 2, key=lambda x: warnings.warn("in a key", stacklevel=2) or x)
    json.dumps(1, default=1)
for w in log:
    print(w.message, w.lineno)
