# not recorded: words_test.go runs this sweep. It calls whatever can be called of a unit with arguments that it doesn't
# expect, and prints what the errors say. CPython 3.14 runs it to record, NAME.out; aioplay runs what CPython found.
#
#     sweep.py UNIT [RECORDING]
#
# A recording is made of blocks. A line at the margin names what is called, functions with the same answers together, and
# behind a bar the names of parameters that were tried. Each line below is the calls that end alike, and the error: its text,
# for a TypeError, or TYPE: TEXT. A call is written as its arguments, one letter each:
#
#     i 1   s 'a'   n None   o object()   l []   f 1.5   y b'a'   b an object whose special methods all raise
#
# then keyword arguments (,zz=i). "attr" is X.foo, "attr=" is X.foo = 1, "del" is del X.foo; "self" is a method of a class called with
# an object() alone. In the texts $N stands for the last part of what is called, $T for the rest, and $1 for the name of the
# first argument's type. Calls that answer aren't listed; "-" lists those whose error CPython raises inside Python code.
import importlib, inspect, io, itertools, os, re, sys, warnings


class Bad:
    def _bad(self, *args):
        raise ZeroDivisionError('bad')
    __index__ = __int__ = __float__ = __len__ = __iter__ = __bool__ = __hash__ = __eq__ = __lt__ = __buffer__ = __fspath__ = _bad


values = {'i': lambda: 1, 's': lambda: 'a', 'n': lambda: None, 'o': object, 'l': list, 'f': lambda: 1.5, 'y': lambda: b'a', 'b': Bad}

calls = [''] + list(values) + [a + b for a in 'isno' for b in 'isno'] + ['ll', 'yy', 'iii', 'sss', 'ooo', 'iso', 'sio', 'yii', 'sii', 'lii', 'iiii', 'i' * 6, 'i' * 9,
                                                       ',zz=i', 'i,zz=i', 's,zz=i', 'ii,zz=i', 'ss,zz=i']
counted = ['', 'i', 'ii', 'iii', 'iiii', 'iiiiii', 'i' * 9, ',zz=i', 'i,zz=i', 'ii,zz=i']
named = ['{}=i', 'i,{}=i', 's,{}=s', 'ii,{}=i']


async def coroutine():
    pass


async def asyncgen():
    yield 1


def generator():
    yield 1


def function(a, b=1):
    pass


class Class:
    def method(self):
        pass
    slot = property(lambda self: 1)


class Slots:
    __slots__ = 'x',


def frame():
    return sys._getframe()


def raised():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e


# What is made of classes, so that their methods can be called: the names are as in the modules of a unit.
made = {
    'object': 'object()', 'type': 'type("Class", (), {})', 'int': '5', 'bool': 'True', 'float': '2.5', 'complex': '1j', 'str': '"abc"', 'bytes': 'b"abc"',
    'bytearray': 'bytearray(b"abc")', 'memoryview': 'memoryview(b"abc")', 'list': '[3, 4]', 'tuple': '(3, 4)', 'dict': '{3: 4}', 'set': '{3, 4}',
    'frozenset': 'frozenset([3, 4])', 'range': 'range(3)', 'slice': 'slice(1, 2)', 'property': 'property(function)',
    'classmethod': 'classmethod(function)', 'staticmethod': 'staticmethod(function)', 'super': 'super(Class, Class())',
    'enumerate': 'enumerate([1])', 'zip': 'zip([1])', 'map': 'map(str, [1])', 'filter': 'filter(None, [1])', 'reversed': 'reversed([1])',
    'BaseException': 'BaseException(1)', 'Exception': 'Exception(1)', 'OSError': 'OSError(9999, "x")', 'ImportError': 'ImportError("x")',
    'StopIteration': 'StopIteration(1)', 'SystemExit': 'SystemExit(1)', 'KeyError': 'KeyError(1)', 'SyntaxError': 'SyntaxError("x")',
    'AttributeError': 'AttributeError("x")', 'NameError': 'NameError("x")', 'UnicodeDecodeError': 'UnicodeDecodeError("x", b"x", 0, 1, "x")',
    'UnicodeEncodeError': 'UnicodeEncodeError("x", "x", 0, 1, "x")', 'UnicodeTranslateError': 'UnicodeTranslateError("x", 0, 1, "x")',
    'BaseExceptionGroup': 'BaseExceptionGroup("x", [KeyError()])', 'ExceptionGroup': 'ExceptionGroup("x", [KeyError()])',
    'functools.partial': 'functools.partial(function, 1)', 'functools.partialmethod': 'functools.partialmethod(function)',
    'functools.cached_property': 'functools.cached_property(function)', 'functools.singledispatchmethod': 'functools.singledispatchmethod(function)',
    'operator.attrgetter': 'operator.attrgetter("a")', 'operator.itemgetter': 'operator.itemgetter(1)', 'operator.methodcaller': 'operator.methodcaller("a")',
    'collections.deque': 'collections.deque([1, 2])', 'collections.defaultdict': 'collections.defaultdict(list)',
    'collections.OrderedDict': 'collections.OrderedDict([(1, 2)])', 'collections.Counter': 'collections.Counter("a")',
    'collections.ChainMap': 'collections.ChainMap({})', 'collections.UserDict': 'collections.UserDict()', 'collections.UserList': 'collections.UserList()',
    'collections.UserString': 'collections.UserString("a")',
    'struct.Struct': 'struct.Struct("<i")', 'array.array': 'array.array("i", [1, 2])',
    'decimal.Decimal': 'decimal.Decimal("1.5")', 'decimal.Context': 'decimal.Context()',
    'datetime.date': 'datetime.date(2020, 1, 2)', 'datetime.time': 'datetime.time(1)', 'datetime.datetime': 'datetime.datetime(2020, 1, 2)',
    'datetime.timedelta': 'datetime.timedelta(1)', 'datetime.timezone': 'datetime.timezone.utc', 'datetime.tzinfo': 'datetime.tzinfo()',
    're.Pattern': 're.compile("a")', 're.Match': 're.match("a", "a")', 'random.Random': 'random.Random(1)',
    'io.BytesIO': 'io.BytesIO(b"abc")', 'io.StringIO': 'io.StringIO("abc")', 'io.TextIOWrapper': 'io.TextIOWrapper(io.BytesIO(b"abc"))',
    'io.BufferedReader': 'io.BufferedReader(io.BytesIO(b"abc"))', 'io.BufferedWriter': 'io.BufferedWriter(io.BytesIO(b"abc"))',
    'io.BufferedRandom': 'io.BufferedRandom(io.BytesIO(b"abc"))', 'io.IncrementalNewlineDecoder': 'io.IncrementalNewlineDecoder(None, False)',
    'io.BufferedRWPair': 'io.BufferedRWPair(io.BytesIO(b"abc"), io.BytesIO(b"abc"))',
    'weakref.ref': 'weakref.ref(Class)', 'weakref.WeakKeyDictionary': 'weakref.WeakKeyDictionary()', 'weakref.WeakValueDictionary': 'weakref.WeakValueDictionary()',
    'weakref.WeakSet': 'weakref.WeakSet()', 'weakref.ProxyType': 'weakref.proxy(Class)',
    'contextvars.Context': 'contextvars.Context()', 'contextvars.ContextVar': 'contextvars.ContextVar("a")',
    'contextvars.Token': 'contextvars.ContextVar("a").set(1)',
    'asyncio.Future': 'asyncio.Future(loop=loop)', 'asyncio.Task': 'asyncio.Task(quiet(), loop=loop)',
    'asyncio.Queue': 'asyncio.Queue()', 'asyncio.Event': 'asyncio.Event()', 'asyncio.Lock': 'asyncio.Lock()', 'asyncio.Condition': 'asyncio.Condition()',
    'asyncio.Semaphore': 'asyncio.Semaphore()', 'asyncio.Barrier': 'asyncio.Barrier(2)', 'asyncio.TaskGroup': 'asyncio.TaskGroup()',
    'asyncio.Timeout': 'asyncio.Timeout(1)', 'asyncio.Runner': 'asyncio.Runner()',
    'types.FunctionType': 'function', 'types.MethodType': 'Class().method', 'types.BuiltinFunctionType': 'len', 'types.GeneratorType': 'generator()',
    'types.CoroutineType': 'quiet()', 'types.AsyncGeneratorType': 'asyncgen()', 'types.CodeType': 'function.__code__', 'types.FrameType': 'frame()',
    'types.TracebackType': 'raised().__traceback__', 'types.ModuleType': 'types.ModuleType("a")', 'types.SimpleNamespace': 'types.SimpleNamespace(a=1)',
    'types.MappingProxyType': 'types.MappingProxyType({3: 4})', 'types.GenericAlias': 'list[int]', 'types.UnionType': 'int | str',
    'types.NoneType': 'None', 'types.EllipsisType': '...', 'types.NotImplementedType': 'NotImplemented', 'types.CellType': 'types.CellType(1)',
    'types.WrapperDescriptorType': 'object.__init__', 'types.MethodWrapperType': 'object().__str__', 'types.MethodDescriptorType': 'str.join',
    'types.ClassMethodDescriptorType': 'dict.__dict__["fromkeys"]', 'types.GetSetDescriptorType': 'type.__dict__["__dict__"]',
    'types.MemberDescriptorType': 'Slots.x',
    'csv.Dialect': 'csv.excel()', 'itertools.cycle': 'itertools.cycle([])', 'itertools.repeat': 'itertools.repeat(1, 2)', 'itertools.count': 'itertools.count()',
    'itertools.chain': 'itertools.chain([1])', 'itertools.accumulate': 'itertools.accumulate([1])', 'itertools.groupby': 'itertools.groupby([1])',
    'itertools.product': 'itertools.product([1])', 'itertools.islice': 'itertools.islice([1], 1)', 'itertools.batched': 'itertools.batched([1], 1)',
    'fractions.Fraction': 'fractions.Fraction(1, 2)', 'queue.SimpleQueue': 'queue.SimpleQueue()',
    'typing.TypeVar': 'typing.TypeVar("T")', 'typing.ParamSpec': 'typing.ParamSpec("P")', 'typing.TypeVarTuple': 'typing.TypeVarTuple("Ts")',
    'string.Template': 'string.Template("a")', 'string.Formatter': 'string.Formatter()', 'enum.Enum': 'enum.Enum("E", "a").a',
}

# Iterators and others that no module names.
hidden = {
    'list_iterator': 'iter([1])', 'list_reverseiterator': 'reversed([1])', 'tuple_iterator': 'iter((1,))', 'dict_keys': '{1: 2}.keys()', 'dict_values': '{1: 2}.values()',
    'dict_items': '{1: 2}.items()', 'dict_keyiterator': 'iter({1: 2})', 'dict_valueiterator': 'iter({1: 2}.values())', 'dict_itemiterator': 'iter({1: 2}.items())',
    'dict_reversekeyiterator': 'reversed({1: 2})', 'set_iterator': 'iter({1})', 'str_iterator': 'iter("é")', 'str_ascii_iterator': 'iter("a")', 'bytes_iterator': 'iter(b"a")',
    'bytearray_iterator': 'iter(bytearray(b"a"))', 'range_iterator': 'iter(range(3))', 'longrange_iterator': 'iter(range(2**70))', 'callable_iterator': 'iter(int, 0)',
    'iterator': 'iter(type("I", (), {"__getitem__": lambda s, i: [1][i]})())', 'async_generator_asend': 'asyncgen().asend(None)', 'async_generator_athrow': 'asyncgen().aclose()',
    'coroutine_wrapper': 'quiet().__await__()', 'memory_iterator': 'iter(memoryview(b"a"))', 'ellipsis': '...', 'odict_keys': '__import__("collections").OrderedDict(a=1).keys()',
    'float_info': 'sys.float_info', 'flags': 'sys.flags', 'version_info': 'sys.version_info', 'deque_iterator': 'iter(__import__("collections").deque([1]))',
    'cache': '__import__("functools").lru_cache(function)', 'cache_info': '__import__("functools").lru_cache(function).cache_info()',
    'partial_placeholder': '__import__("functools").Placeholder', 'struct_time': '__import__("time").gmtime(0)', 'code_lines': 'function.__code__.co_lines()',
    'code_positions': 'function.__code__.co_positions()', 'arrayiterator': 'iter(__import__("array").array("i", [1]))', 'scanner': '__import__("re").compile("a").scanner("a")',
    'callable_finditer': '__import__("re").compile("a").finditer("a")', 'unpack_iterator': '__import__("struct").iter_unpack("b", b"ab")',
    'DecimalTuple': '__import__("decimal").Decimal(1).as_tuple()', 'IsoCalendarDate': '__import__("datetime").date(2020, 1, 1).isocalendar()',
    'writer': '__import__("csv").writer(io.StringIO())', 'reader': '__import__("csv").reader(["a"])', 'blake2b': '__import__("hashlib").blake2b()', 'zlib_compress': '__import__("zlib").compressobj()', 'lock': '__import__("_thread").allocate_lock()',
    'rlock': '__import__("_thread").RLock()', 'local': '__import__("_thread")._local()', 'context_keys': '__import__("contextvars").Context().keys()',
    'mappingproxy': 'int.__dict__', 'generic_alias_iterator': 'iter(list[int])', 'typealias': 'typealias()',
}


def typealias():
    d = {}
    exec('type X = int', d)
    return d['X']


# What a unit is made of: the modules whose functions and classes it calls.
units = {
    'builtins': ['builtins'], 'exceptions': ['builtins'], 'types': ['types'], 'hidden': [], 'operators': ['builtins'],
    'math': ['math', 'cmath'], 'itertools': ['itertools', 'heapq', 'bisect'], 'functools': ['functools', 'operator'], 'collections': ['collections'],
    'binary': ['struct', 'array', 'binascii', 'zlib', 'hashlib', 'marshal', 'base64'], 'time': ['time', 'datetime'], 'decimal': ['decimal', 'fractions'],
    'text': ['json', 're', 'unicodedata', 'csv', 'string', 'textwrap', 'codecs'], 'random': ['random', 'statistics'], 'io': ['io'],
    'weakref': ['weakref', 'contextvars', 'copy', 'gc'], 'asyncio': ['asyncio'], 'sys': ['sys', 'queue'],
    'python': ['contextlib', 'dataclasses', 'enum', 'typing', 'abc', 'inspect', 'traceback', 'reprlib', 'pprint', 'keyword', 'html', 'shlex', 'numbers', 'warnings', 'graphlib', 'types', 'calendar', 'ast', 'fnmatch'],
}

# What Pyodide answers otherwise than CPython elsewhere, as it has neither OpenSSL nor _pydecimal, and with which calls. Those are
# the unit native, recorded with CPython 3.13 of the machine, whose words are 3.14's: python3.13 sweep.py native >native.out
natively = {'hashlib.new': ['', ',zz=i', 'i,name=i', 's,name=s', 'ii,name=i'], 'decimal.Decimal.__format__': ['s', 'si', 'sn', 'so', 'ss']}
units['native'] = ['hashlib', 'decimal']

# Modules whose classes say that they are from elsewhere.
homes = {'io': ('io', '_io'), 're': ('re', '_sre'), 'weakref': ('weakref', '_weakrefset', '_weakref', 'builtins'), 'contextvars': ('contextvars', '_contextvars'),
         'csv': ('csv', '_csv'), 'json': ('json.decoder', 'json.encoder', 'json'), 'asyncio': (
             'asyncio.events', 'asyncio.futures', 'asyncio.tasks', '_asyncio', 'asyncio.locks', 'asyncio.queues', 'asyncio.taskgroups', 'asyncio.timeouts', 'asyncio.runners',
             'asyncio.exceptions', 'asyncio.protocols', 'asyncio.transports', 'asyncio.streams')}

# Not called at all, each for its reason.
excluded = {
    'builtins.input': 'waits', 'builtins.breakpoint': 'starts pdb', 'builtins.exit': 'ends', 'builtins.quit': 'ends', 'builtins.help': 'prints pages',
    'builtins.copyright': 'prints', 'builtins.credits': 'prints', 'builtins.license': 'waits', 'builtins.open': 'closes standard streams', 'io.open': 'the same',
    'codecs.open': 'the same', 'io.FileIO': 'the same', 'io.open_code': 'the same', 'time.sleep': 'waits', 'sys.exit': 'tested with SystemExit', 'sys.settrace': 'traces the sweep',
    'sys.setprofile': 'the same', 'sys.setrecursionlimit': 'changes the sweep', 'sys.call_tracing': 'traces', 'sys.set_asyncgen_hooks': 'changes the sweep',
    'sys._clear_internal_caches': 'of the interpreter', 'sys.set_coroutine_origin_tracking_depth': 'changes the sweep', 'sys.breakpointhook': 'starts pdb',
    'sys.unraisablehook': 'prints', 'sys.excepthook': 'prints', 'sys.displayhook': 'prints', 'sys._debugmallocstats': 'prints', 'sys.addaudithook': 'for ever',
    'time.clock_settime': 'sets the clock', 'time.clock_settime_ns': 'sets the clock', 'time.pthread_getcpuclockid': 'of threads',
    'gc.set_debug': 'prints', 'gc.freeze': 'changes the sweep', 'gc.collect': 'takes long', 'gc.get_objects': 'takes long', 'gc.get_referrers': 'takes long',
    'asyncio.run': 'runs loops', 'asyncio.create_subprocess_exec': 'processes', 'asyncio.create_subprocess_shell': 'processes',
    'asyncio.open_unix_connection': 'sockets', 'asyncio.start_unix_server': 'sockets', 'asyncio.set_event_loop': 'changes the sweep',
    'asyncio._set_event_loop_policy': 'changes the sweep', 'asyncio.set_event_loop_policy': 'changes the sweep', 'asyncio._set_running_loop': 'changes the sweep',
    'asyncio._enter_task': 'changes the sweep', 'asyncio._leave_task': 'changes the sweep', 'types.coroutine': 'changes the function',
    'warnings.simplefilter': 'changes the sweep', 'warnings.filterwarnings': 'changes the sweep', 'warnings.resetwarnings': 'changes the sweep',
    'hashlib.md5': 'Pyodide has no OpenSSL', 'hashlib.sha1': 'the same', 'hashlib.sha224': 'the same', 'hashlib.sha256': 'the same', 'hashlib.sha384': 'the same',
    'hashlib.sha512': 'the same', 'queue.SimpleQueue.get': 'waits', 'queue.Queue.get': 'waits', 'queue.Queue.join': 'waits', 'queue.LifoQueue.get': 'waits', 'queue.PriorityQueue.get': 'waits',
    'itertools.count() *': 'endless', 'itertools.count() bytes': 'endless',
}
skipped = {'__del__', '__sizeof__', '__dir__', '__doc__', '__module__', '__dict__', '__abstractmethods__', '__annotations_cache__', '__annotate_func__', '__firstlineno__',
           '__static_attributes__', '__weakref__', '__weakrefoffset__', '__dictoffset__', '__basicsize__', '__itemsize__', '__flags__', '__text_signature__',
           '__class_getitem__', '__init_subclass__', '__subclasshook__', '__prepare__', '__abstractmethods__', '__reduce__', '__reduce_ex__', '__getstate__', '__setstate__',
           '__build_class__', '__loader__', '__spec__', '__isabstractmethod__', '__conditional_annotations__', '__classdictcell__'}

symbols = {'+': 'add', '-': 'sub', '*': 'mul', '/': 'truediv', '//': 'floordiv', '%': 'mod', '**': 'pow', '@': 'matmul', '<<': 'lshift', '>>': 'rshift', '&': 'and_',
           'or': 'or_', '^': 'xor', '<': 'lt', '>=': 'ge', 'in': 'contains'}
here = __file__
space = globals()


class quiet:  # a coroutine that nobody waits for
    def __new__(cls):
        c = coroutine()
        kept.append(c)
        return c


kept = []
loop = known = None
replayed = len(sys.argv) > 2


def describe(f, args, keywords, name):
    """What calling f says, or None."""
    try:
        x = f(*args, **keywords)
    except BaseException as e:
        tb = e.__traceback__.tb_next
        while tb is not None and not replayed:
            if tb.tb_frame.f_code.co_filename != here:
                return '-'
            tb = tb.tb_next
        try:
            text = str(e)
        except BaseException as e:
            text = '<str() fails>'
        if name is not None:
            owner, _, last = name.rpartition('.')
            text = re.sub(r'(?<![\w.])%s\.%s(?!\w)' % (re.escape(owner), re.escape(last)), '$T.$N', text) if owner else text
            text = re.sub(r'(?<!\w)%s(?!\w)' % re.escape(last), '$N', text)
            if owner:
                short = owner.rpartition('.')[2]
                text = re.sub(r'(?<!\w)%s(?!\w)' % re.escape(owner), '$T', text)
                text = re.sub(r'(?<!\w)%s(?!\w)' % re.escape(short), '$T', text)
        if args:
            text = re.sub(r"(not |got |type |')%s(?!\w)" % type(args[0]).__name__, r'\1$1', text)
        if 'decimal' in space:  # a number of the machine's
            text = text.replace('maximum of %d' % getattr(space['decimal'], 'IEEE_CONTEXT_MAX_BITS', 512), 'maximum of IEEE_CONTEXT_MAX_BITS')
        text = re.sub('0x[0-9a-f]{4,}', '0x...', text).replace('\\', '\\\\').replace('\n', '\\n').replace('\r', '\\r')
        return text if type(e) is TypeError else type(e).__name__ + ': ' + text
    if hasattr(x, 'cr_frame') or hasattr(x, 'ag_frame'):
        kept.append(x)


def evaluate(code):
    positional, _, keyword = code.partition(',') if '=' in code and ',' in code else (('', '', code) if '=' in code else (code, '', ''))
    name, _, value = keyword.partition('=')
    return [values[c]() for c in positional], {name: values[value]()} if name else {}


def parameters(subject):
    try:
        p = inspect.signature(subject.make()).parameters.values()
    except (TypeError, ValueError, AttributeError):
        return ()
    names = [x.name for x in p if x.kind not in (x.VAR_POSITIONAL, x.VAR_KEYWORD) and x.name.isascii()]
    return tuple(names[:4])


class Subject:
    """One thing to call: make() makes it anew, as calls change what they are methods of."""

    unit = None

    def __init__(self, name, make, codes=None):
        self.name, self.make, self.codes = name, make, codes

    def answers(self, keywords):
        codes = self.codes or calls + [k.format(p) for p in keywords for k in named]
        if self.name in natively:
            codes = natively[self.name] if self.unit == 'native' else [c for c in codes if c not in natively[self.name]]
        out = {}
        for code in codes:
            try:
                f = self.make()
            except BaseException as e:
                return {'-': 'not made: ' + type(e).__name__}
            if code in special:
                args, kw, f = [], {}, special[code](f)
            else:
                args, kw = evaluate(code)
            answer = describe(f, args, kw, self.name)
            if answer is not None:
                out.setdefault(answer, []).append(code or '()')
        return {' '.join(v): k for k, v in out.items()}


def setter(x):
    def f():
        x.foo = 1
    return f


def deleter(x):
    def f():
        del x.foo
    return f


special = {'attr': lambda x: lambda: x.foo, 'attr=': setter, 'del': deleter, 'self': lambda x: lambda: x(object())}
attributes = ['attr', 'attr=', 'del']


def getter(module, *names):
    def make():
        x = module
        for n in names:
            x = getattr(x, n)
        return x
    return make


def descriptor(source, name):
    def make():
        x = eval(source, space)
        def put(*value):
            if value:
                setattr(x, name, *value)
            else:
                delattr(x, name)
        return put
    return make


def of_class(name, cls, get, source):
    """The subjects that a class has: itself, its methods, and what may be set."""
    if get:
        yield Subject(name, get)
        yield Subject(name + ' attributes', get, attributes)
    if source is None:
        try:
            cls()
        except BaseException:
            pass
        else:
            source = '%s()' % name if '.' in name else None
    if source:
        yield Subject(name + '() attributes', lambda: eval(source, space), attributes)
        for op in ['()', '[]', 'iter', 'next', 'len', 'await', '-', '~', 'abs', 'hash', 'reversed', 'with', 'async with', 'async for', '*', '**', 'int', 'index', 'float', 'bytes']:
            if '%s() %s' % (name, op) not in excluded:
                yield Subject('%s() %s' % (name, op), unary(op, source), [''])
    inherited = {x.rpartition('.')[2].removesuffix(' unbound') for x in known or () if x.startswith(name + '.')} - {'__new__'}
    for n in sorted(vars(cls).keys() | inherited):
        if n in skipped or '%s.%s' % (name, n) in excluded or n.startswith('_') and not n.startswith('__'):
            continue
        raw = inspect.getattr_static(cls, n, None)  # CPython's class has it; here it may be a base's
        full = '%s.%s' % (name, n)
        if isinstance(raw, (type,)):
            continue
        if callable(getattr(raw, '__get__', None)) and hasattr(type(raw), '__set__'):
            if source:
                yield Subject(full, descriptor(source, n), ['', 'i', 's', 'n', 'o'])
        elif callable(raw) or isinstance(raw, (classmethod, staticmethod)):
            if source:
                yield Subject(full, lambda n=n: getattr(eval(source, space), n))
            elif isinstance(raw, (classmethod, staticmethod)):
                yield Subject(full, lambda n=n: getattr(cls, n))
            if not isinstance(raw, (classmethod, staticmethod)):
                yield Subject(full + ' unbound', lambda n=n: getattr(cls, n), ['', 'self'])


async def awaiting(x):
    await x


async def entering(x):
    async with x:
        pass


async def iterating(x):
    async for y in x:
        pass


def unary(op, source):
    def do():
        x = eval(source, space)
        match op:
            case '()': x()
            case '[]': x[None]
            case 'await': awaiting(x).send(None)
            case '-': -x
            case '~': ~x
            case 'with':
                with x: pass
            case 'async with': entering(x).send(None)
            case 'async for': iterating(x).send(None)
            case '*': function(*x, 1, 2, 3)
            case '**': function(**x, b=3)
            case 'index': [][x]
            case _: getattr(sys.modules['builtins'], op)(x)
    return lambda: do


def operators():
    import operator
    for cls in [object, int, bool, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, type(None), type, Exception]:
        source = made.get(cls.__name__, repr(None))
        for symbol, name in symbols.items():
            yield Subject('%s %s x' % (cls.__name__, symbol), lambda f=getattr(operator, name), source=source: lambda y: f(eval(source, space), y), list(values))
        for name in ['iadd', 'imul', 'iand', 'ior', 'isub']:
            yield Subject('%s %s x' % (cls.__name__, name), lambda f=getattr(operator, name), source=source: lambda y: f(eval(source, space), y), list(values))
        def get(x): return lambda y: x[y]
        def put(x):
            def f(y): x[y] = 1
            return f
        def drop(x):
            def f(y): del x[y]
            return f
        def putslice(x):
            def f(y): x[:] = y
            return f
        for what, f in ('x[y]', get), ('x[y] = 1', put), ('del x[y]', drop), ('x[:] = y', putslice):
            yield Subject('%s %s' % (cls.__name__, what), lambda f=f, source=source: f(eval(source, space)), list(values))


def subjects(unit):
    if unit == 'operators':
        yield from operators()
        return
    if unit == 'hidden':
        for name, source in hidden.items():
            try:
                cls = type(eval(source, space))
            except BaseException:
                continue
            yield from of_class(name, cls, lambda source=source: type(eval(source, space)), source)
        return
    for module_name in units[unit]:
        try:
            module = importlib.import_module(module_name)
        except ImportError:
            continue
        space[module_name] = module
        for n in sorted(dir(module)):
            if n.startswith('_') or n == 'foo':
                continue
            f, full = getattr(module, n), '%s.%s' % (module_name, n)
            if full in excluded or not callable(f) or inspect.ismodule(f):
                continue
            if module_name not in ('types', 'typing', 'builtins') and isinstance(f, type) and f.__module__ not in homes.get(module_name, (module_name, '_' + module_name)):
                continue
            if unit == 'python':
                if getattr(f, '__module__', None) == module_name:
                    yield Subject(full, getter(module, n), counted)
                continue
            name = n if module_name == 'builtins' else full
            if isinstance(f, type):
                exception = issubclass(f, BaseException)
                if module_name == 'builtins' and exception != (unit == 'exceptions'):
                    continue
                yield from of_class(name, f, getter(module, n), made.get(name))
            elif unit != 'exceptions':
                yield Subject(name, getter(module, n))


def recorded(path):
    """The names of a recording, and the parameters that were tried."""
    out = {}
    with open(path) as f:
        for line in f:
            if not line.startswith('\t'):
                names, _, keywords = line.rstrip('\n').partition(' | ')
                for name in names.split('; '):
                    out[name] = tuple(keywords.split())
    return out


def main(unit, recording=None):
    global loop, known
    warnings.simplefilter('ignore')
    if unit == 'asyncio':
        import asyncio
        loop = asyncio.new_event_loop()
    known = recorded(recording) if recording else None
    Subject.unit = unit
    blocks = {}
    out, sys.stdout, sys.stderr = sys.stdout, io.StringIO(), io.StringIO()
    seen = set()
    try:
        for s in subjects(unit):
            if s.name in seen or unit == 'native' and s.name not in natively:
                continue
            seen.add(s.name)
            if known is None:
                keywords = parameters(s) if s.codes is None else ()
            elif s.name in known:
                keywords = known[s.name]
            else:
                continue
            answers = s.answers(keywords)
            body = ''.join('\t%s: %s\n' % x for x in sorted(answers.items()))
            blocks.setdefault((keywords, body), []).append(s.name)
            sys.stdout.seek(0), sys.stdout.truncate()
    finally:
        output, sys.stdout, sys.stderr = sys.stdout, out, sys.__stderr__
    for (keywords, body), names in blocks.items():
        print('; '.join(names) + (' | ' + ' '.join(keywords) if keywords else ''))
        print(body, end='')


main(*sys.argv[1:])
