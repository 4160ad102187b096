# What objects are.

import functools
import sys
import types
from annotationlib import Format as _Format, ForwardRef as _ForwardRef, get_annotations
from collections import OrderedDict, namedtuple
from collections.abc import Mapping as _Mapping
from enum import IntEnum as _IntEnum
from itertools import islice

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'

def ismodule(object): return isinstance(object, types.ModuleType)
def isclass(object): return isinstance(object, type)
def ismethod(object): return isinstance(object, types.MethodType)
def isfunction(object): return isinstance(object, types.FunctionType)
def isgenerator(object): return isinstance(object, types.GeneratorType)
def iscoroutine(object): return isinstance(object, types.CoroutineType)
def isasyncgen(object): return isinstance(object, types.AsyncGeneratorType)
def istraceback(object): return isinstance(object, types.TracebackType)
def isframe(object): return isinstance(object, types.FrameType)
def iscode(object): return isinstance(object, types.CodeType)
def isbuiltin(object): return isinstance(object, types.BuiltinFunctionType)
def ismethodwrapper(object): return isinstance(object, types.MethodWrapperType)
def isgetsetdescriptor(object): return isinstance(object, types.GetSetDescriptorType)
def ismemberdescriptor(object): return isinstance(object, types.MemberDescriptorType)

def isroutine(object):
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)
            or isinstance(object, functools._DispatchedMethod))

def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    t = type(object)
    return hasattr(t, "__get__") and not hasattr(t, "__set__") and not hasattr(t, "__delete__")

def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    t = type(object)
    return hasattr(t, "__set__") or hasattr(t, "__delete__")

def isabstract(object):
    if not isclass(object):
        return False
    if hasattr(object, '__abstractmethods__'):
        return bool(object.__abstractmethods__)
    import abc
    if not isinstance(object, abc.ABCMeta):
        return False
    # It is in the making, in __init_subclass__.
    left = [name for name, v in object.__dict__.items() if getattr(v, '__isabstractmethod__', False)]
    left += [name for base in object.__bases__ for name in getattr(base, '__abstractmethods__', ()) if getattr(getattr(object, name, None), '__isabstractmethod__', False)]
    return bool(left)

def isawaitable(object):
    return (isinstance(object, types.CoroutineType) or isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or hasattr(type(object), '__await__'))

def _has_flag(f, flag):
    while True:
        if ismethod(f):
            f = f.__func__
        elif isinstance(f, functools.partial):
            f = f.func
        else:
            break
    if not isfunction(f):
        f = getattr(f, '__wrapped__', f) if isinstance(f, functools.partialmethod) else f
    return (isfunction(f) or _functionlike(f)) and bool(f.__code__.co_flags & flag)

def _functionlike(o):
    # What has all that a function has, like a mock of one.
    return (callable(o) and not isclass(o) and isinstance(getattr(o, '__name__', None), str)
        and isinstance(getattr(o, '__code__', None), types.CodeType) and isinstance(getattr(o, '__defaults__', 0), (tuple, types.NoneType))
        and isinstance(getattr(o, '__kwdefaults__', 0), (dict, types.NoneType)))

_mark = object()

def _marked(f):
    while ismethod(f) or isinstance(f, functools.partial):
        f = f.__func__ if ismethod(f) else f.func
    return getattr(f, "_is_coroutine_mark", None) is _mark

def markcoroutinefunction(func):
    if hasattr(func, '__func__'):
        func = func.__func__
    func._is_coroutine_mark = _mark
    return func

def isgeneratorfunction(obj): return _has_flag(obj, CO_GENERATOR)
def iscoroutinefunction(obj):
    if _has_flag(obj, CO_COROUTINE) or _marked(obj):
        return True
    import _support
    return _support.is_async(obj)
def isasyncgenfunction(obj): return _has_flag(obj, CO_ASYNC_GENERATOR)

def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED

def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED

def getasyncgenstate(agen):
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED

def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return generator.gi_frame.f_locals if generator.gi_frame else {}

def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, 'cr_frame', None)
    return frame.f_locals if frame else {}

def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return agen.ag_frame.f_locals if agen.ag_frame else {}

def getmembers(object, predicate=None):
    mro = getmro(object) if isclass(object) else ()
    results, done = [], set()
    for name in dir(object):
        if name in done:
            continue
        done.add(name)
        try:
            value = getattr(object, name)
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            results.append((name, value))
    return results

def getmembers_static(object, predicate=None):
    return [(n, v) for n in dir(object) for v in [getattr_static(object, n, None)] if predicate is None or predicate(v)]

_type_mro, _type_dict = type.__dict__['__mro__'].__get__, type.__dict__['__dict__'].__get__

def _in_class(cls, attr):
    for c in _type_mro(cls):
        d = _type_dict(c)
        if attr in d:
            return d[attr]
    return _mark

def getattr_static(obj, attr, default=_mark):
    # Without running anything of the object's: what its __dict__ or its class's say.
    own = _mark
    if not issubclass(type(obj), type):
        cls = type(obj)
        d = _in_class(cls, '__dict__')
        if d is _mark or isinstance(d, types.GetSetDescriptorType):
            try:
                own = dict.get(object.__getattribute__(obj, '__dict__'), attr, _mark)
            except AttributeError:
                pass
        elif isinstance(d, types.MemberDescriptorType):
            own = dict.get(d.__get__(obj), attr, _mark)
    else:
        cls = obj
    found = _in_class(cls, attr)
    if own is not _mark and found is not _mark:
        kind = type(found)
        if _in_class(kind, '__get__') is not _mark and (_in_class(kind, '__set__') is not _mark or _in_class(kind, '__delete__') is not _mark):
            return found
    if own is not _mark:
        return own
    if found is not _mark:
        return found
    if obj is cls:
        found = _in_class(type(cls), attr)
        if found is not _mark:
            return found
    if default is not _mark:
        return default
    raise AttributeError(attr)

def getmro(cls): return cls.__mro__

def unwrap(func, *, stop=None):
    seen = {id(func)}
    first = func
    while not isinstance(func, type) and hasattr(func, '__wrapped__') and not (stop and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f'wrapper loop when unwrapping {first!r}')
        seen.add(id(func))
    return func

def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = min((len(l) - len(l.lstrip(' ')) for l in lines[1:] if l.lstrip(' ')), default=0)
    lines = [lines[0].lstrip(' ')] + [l[margin:] for l in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)

def _finddoc(obj):
    # The documentation of what a class overrides, from the class that has some.
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and isinstance(base.__doc__, str):
                return base.__doc__
        return None
    if ismethod(obj):
        name, owner = obj.__func__.__name__, obj.__self__
        cls = owner if isclass(owner) else owner.__class__
    elif isfunction(obj):
        name, cls = obj.__name__, _class_of(obj)
        if cls is None or getattr(cls, name, None) is not obj:
            return None
    elif isinstance(obj, (property, functools.cached_property)):
        f = getattr(obj, 'fget', None) or getattr(obj, 'func', None)
        name, cls = getattr(f, '__name__', None), _class_of(f)
        if cls is None or getattr_static(cls, name, None) is not obj:
            return None
    elif ismemberdescriptor(obj):
        slots = getattr(obj.__objclass__, '__slots__', None)
        return slots.get(obj.__name__) if isinstance(slots, dict) else None
    else:
        return None
    for base in cls.__mro__:
        doc = getattr(base.__dict__.get(name), '__doc__', None)
        if doc is not None:
            return doc
    return None

def _class_of(f):
    cls = sys.modules.get(getattr(f, '__module__', None))
    for part in getattr(f, '__qualname__', '').split('.')[:-1]:
        cls = getattr(cls, part, None)
    return cls if isclass(cls) else None

def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _finddoc(object)
    return cleandoc(doc) if isinstance(doc, str) else None

builtin_object = object

def getfile(object):
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        name = getattr(object, '__module__', None)
        m = sys.modules.get(name)
        if getattr(m, '__file__', None):
            return m.__file__
        if name == '__main__':
            raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got ' + type(object).__name__)

def getsourcefile(object):
    import os, linecache
    name = getfile(object)
    if os.path.exists(name) or name in linecache.cache or name.startswith('<'):
        return name
    return None

def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        name = _filename or getfile(object)
    except (TypeError, FileNotFoundError):
        return None
    for m in list(sys.modules.values()):
        if ismodule(m) and getattr(m, '__file__', None) == name:
            return m
    return None

def getmodulename(path):
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None

def findsource(object):
    import linecache
    file = getfile(object)
    linecache.checkcache(file)
    lines = linecache.getlines(file)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            n = vars(object)['__firstlineno__'] - 1
        except (TypeError, KeyError):
            raise OSError('source code not available') from None
        if n >= len(lines):
            raise OSError('lineno is out of bounds')
        return lines, n
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        return lines, object.tb_lineno - 1
    if isframe(object):
        return lines, object.f_lineno - 1
    if object.co_firstlineno - 1 >= len(lines):
        raise OSError('lineno is out of bounds')
    return lines, object.co_firstlineno - 1

def _logical_lines(lines):
    # (first line, line after the last one, indentation, text) of each logical line; text is '' for blank lines and '#' for comments.
    i = 0
    while i < len(lines):
        text = lines[i].strip()
        indent = len(lines[i].expandtabs()) - len(lines[i].expandtabs().lstrip())
        if not text or text[0] == '#':
            yield i, i + 1, indent, text[:1]
            i += 1
            continue
        start, depth, quote = i, 0, ''
        while i < len(lines):
            line, j, more = lines[i], 0, False
            while j < len(line):
                c = line[j]
                if quote:
                    if c == '\\':
                        j += 1
                    elif line.startswith(quote, j):
                        j += len(quote) - 1
                        quote = ''
                elif c == '#':
                    break
                elif c in '\'"':
                    quote = c * 3 if line.startswith(c * 3, j) else c
                    j += len(quote) - 1
                elif c in '([{':
                    depth += 1
                elif c in ')]}':
                    depth = max(depth - 1, 0)
                elif c == '\\' and not line[j + 1:].strip('\r\n'):
                    more = True
                j += 1
            i += 1
            if len(quote) == 1 and not line.rstrip('\r\n').endswith('\\'):
                quote = ''
            if not (depth or len(quote) == 3 or quote or more):
                break
        yield start, i, indent, text

def getblock(lines):
    # The lines of the definition, or of the statement, that they begin with.
    end, header, body = 1, None, None
    for start, stop, indent, text in _logical_lines(lines):
        if header is None:
            if not text or text in ('#', '') or text[0] == '@':
                end = stop
                continue
            end = stop
            if not text.startswith(('def ', 'class ', 'async ')):
                return lines[:stop]
            header = indent
        elif text in ('', '#'):
            if text and body is not None and indent >= body:
                end = stop
        elif indent <= header:
            break
        else:
            body = indent if body is None else body
            end = stop
    return lines[:end]

def getsourcelines(object):
    object = unwrap(object)
    lines, n = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[n:]), n + 1

def getsource(object): return ''.join(getsourcelines(object)[0])

def currentframe(): return sys._getframe(1)

Positions = namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4, module='dis')

class Traceback(namedtuple('_Traceback', 'filename lineno function code_context index')):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self
    def __repr__(self): return _with_positions(self)

class FrameInfo(namedtuple('_FrameInfo', 'frame filename lineno function code_context index')):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self
    def __repr__(self): return _with_positions(self)

def _with_positions(info):
    parts = [f'{n}={v!r}' for n, v in zip(info._fields, info)]
    return f"{type(info).__name__}({', '.join(parts)}, positions={info.positions!r})"

def getframeinfo(frame, context=1):
    import linecache
    if istraceback(frame):
        lineno, at, frame = frame.tb_lineno, frame.tb_lasti, frame.tb_frame
    elif isframe(frame):
        lineno, at = frame.f_lineno, frame.f_lasti
    else:
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    lines = linecache.getlines(frame.f_code.co_filename)
    start = max(0, min(lineno - 1 - context // 2, len(lines) - context))
    ctx = lines[start:start + context] if context > 0 and lines else None
    positions = next(islice(frame.f_code.co_positions(), at // 2, None)) if at >= 0 else (None,) * 4
    if positions[0] is None:
        positions = lineno, *positions[1:]
    return Traceback(frame.f_code.co_filename, lineno, frame.f_code.co_name, ctx, lineno - 1 - start if ctx else None, positions=Positions(*positions))

def getouterframes(frame, context=1):
    out = []
    while frame:
        info = getframeinfo(frame, context)
        out.append(FrameInfo(frame, *info, positions=info.positions))
        frame = frame.f_back
    return out

def getinnerframes(tb, context=1):
    out = []
    while tb:
        info = getframeinfo(tb, context)
        out.append(FrameInfo(tb.tb_frame, *info, positions=info.positions))
        tb = tb.tb_next
    return out

def stack(context=1): return getouterframes(sys._getframe(1), context)

def trace(context=1):
    exc = sys.exception()
    return getinnerframes(exc and exc.__traceback__, context)

def getcallargs(func, /, *args, **kwds):
    # What each parameter would get; errors are those of the call.
    spec = getfullargspec(func)
    names, varargs, varkw, defaults, kwonly, kwonly_defaults, _ = spec
    f_name, values = func.__name__, {}
    if ismethod(func) and func.__self__ is not None:
        args = (func.__self__, *args)
    given, n = len(args), len(names)
    defaults = defaults or ()
    for name, v in zip(names, args):
        values[name] = v
    if varargs:
        values[varargs] = tuple(args[n:])
    if varkw:
        values[varkw] = {}
    for name, v in kwds.items():
        if name not in names and name not in kwonly:
            if not varkw:
                raise TypeError("%s() got an unexpected keyword argument %r" % (f_name, name))
            values[varkw][name] = v
            continue
        if name in values:
            raise TypeError("%s() got multiple values for argument %r" % (f_name, name))
        values[name] = v
    if given > n and not varargs:
        most, few = n, n - len(defaults)
        plural = most != 1 if not defaults else True
        takes = f'from {few} to {most}' if defaults else str(most)
        extra = len([k for k in kwonly if k in values])
        also = f" positional argument{'s' if given != 1 else ''} (and {extra} keyword-only argument{'s' if extra != 1 else ''})" if extra else ''
        raise TypeError("%s() takes %s positional argument%s but %d%s %s given" % (
            f_name, takes, 's' if plural else '', given, also, 'was' if given == 1 and not extra else 'were'))
    def missing(lost, word):
        if lost:
            quoted = [repr(name) for name in lost]
            text = ', '.join([*quoted[:-2], ' and '.join(quoted[-2:])])
            raise TypeError("%s() missing %i required %s argument%s: %s" % (f_name, len(lost), word, '' if len(lost) == 1 else 's', text))
    if given < n:
        required = names[:n - len(defaults)]
        missing([name for name in required if name not in values], 'positional')
        for name, v in zip(names[n - len(defaults):], defaults):
            values.setdefault(name, v)
    lost = []
    for name in kwonly:
        if name not in values:
            if kwonly_defaults and name in kwonly_defaults:
                values[name] = kwonly_defaults[name]
            else:
                lost.append(name)
    missing(lost, 'keyword-only')
    return values

_more = frozenset("""Attribute Arguments ArgInfo ClosureVars TPFLAGS_IS_ABSTRACT CO_HAS_DOCSTRING CO_METHOD ClassFoundException EndOfBlock
classify_class_attrs getclosurevars getargs getargvalues formatargvalues walktree getclasstree getabsfile getcomments indentsize
ispackage BufferFlags __all__""".split())

def __getattr__(name):
    if name in _more:
        import _inspect_more
        for n in _more:
            globals()[n] = getattr(_inspect_more, n)
        return globals()[name]
    raise AttributeError(f"module 'inspect' has no attribute '{name}'")

def __dir__(): return sorted({*globals(), *_more})

def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return annotation.__forward_arg__ if isinstance(annotation, _ForwardRef) else repr(annotation)

class _empty: pass

class _ParameterKind(_IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4
    def __str__(self): return self.name
    @property
    def description(self):
        return ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')[self]

_PO, _PK, _VP, _KO, _VK = _ParameterKind

def _keywords():
    import keyword
    return keyword.kwlist

class Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _PO, _PK, _VP, _KO, _VK
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        if default is not _empty and self._kind in (_VP, _VK):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[:1] == '.' and name[1:].isdigit():
            # What a comprehension iterates over.
            if self._kind is not _PK:
                raise ValueError(f'implicit arguments must be passed as positional or keyword arguments, not {self._kind.description}')
            self._kind, name = _PO, f'implicit{name[1:]}'
        if not name.isidentifier() or name in _keywords() and self._kind is not _PO:
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name, self._default, self._annotation = name, default, annotation

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=_mark, kind=_mark, annotation=_mark, default=_mark):
        return type(self)(self._name if name is _mark else name, self._kind if kind is _mark else kind,
                          default=self._default if default is _mark else default,
                          annotation=self._annotation if annotation is _mark else annotation)
    __replace__ = replace

    def __str__(self): return self._format()

    def _format(self, quote_annotation_strings=True):
        s = self._name
        if self._annotation is not _empty:
            s = f'{s}: {formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)}'
        if self._default is not _empty:
            s = f'{s} = {self._default!r}' if self._annotation is not _empty else f'{s}={self._default!r}'
        return {_VP: '*', _VK: '**'}.get(self._kind, '') + s

    def __repr__(self): return f'<{self.__class__.__name__} "{self}">'
    def __hash__(self): return hash((self._name, self._kind, self._annotation, self._default))
    def __reduce__(self): return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}
    def __setstate__(self, state): self._default, self._annotation = state['_default'], state['_annotation']

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind, self._default, self._annotation) == (other._name, other._kind, other._default, other._annotation)

class BoundArguments:
    __slots__ = ('arguments', '_signature', '__weakref__')

    def __getstate__(self): return {'_signature': self._signature, 'arguments': self.arguments}
    def __setstate__(self, state): self._signature, self.arguments = state['_signature'], state['arguments']

    def __init__(self, signature, arguments):
        self.arguments, self._signature = arguments, signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        out = []
        for name, p in self._signature.parameters.items():
            if p.kind in (_VK, _KO) or name not in self.arguments:
                break
            if p.kind is _VP:
                out.extend(self.arguments[name])
            else:
                out.append(self.arguments[name])
        return tuple(out)

    @property
    def kwargs(self):
        out, started = {}, False
        for name, p in self._signature.parameters.items():
            if not started:
                if p.kind in (_VK, _KO):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if p.kind is _VK:
                out.update(self.arguments[name])
            else:
                out[name] = self.arguments[name]
        return out

    def apply_defaults(self):
        new = []
        for name, p in self._signature.parameters.items():
            if name in self.arguments:
                new.append((name, self.arguments[name]))
            elif p.default is not _empty:
                new.append((name, p.default))
            elif p.kind is _VP:
                new.append((name, ()))
            elif p.kind is _VK:
                new.append((name, {}))
        self.arguments = dict(new)

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<{self.__class__.__name__} ({', '.join(f'{k}={v!r}' for k, v in self.arguments.items())})>"

class Signature:
    __slots__ = ('_return_annotation', '_parameters')
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        params, top, seen_default = OrderedDict(), _PO, False
        for p in parameters or ():
            if p.kind < top:
                raise ValueError(f'wrong parameter order: {top.description} parameter before {p.kind.description} parameter')
            top = p.kind
            if p.kind in (_PO, _PK):
                if p.default is _empty:
                    if seen_default:
                        raise ValueError('non-default argument follows default argument')
                else:
                    seen_default = True
            if p.name in params:
                raise ValueError(f'duplicate parameter name: {p.name!r}')
            params[p.name] = p
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=_Format.VALUE):
        sig = _signature(obj, follow_wrapped, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)
        return sig if type(sig) is cls else cls(sig.parameters.values(), return_annotation=sig.return_annotation)

    def replace(self, *, parameters=_mark, return_annotation=_mark):
        return type(self)(self.parameters.values() if parameters is _mark else parameters,
                          return_annotation=self._return_annotation if return_annotation is _mark else return_annotation)
    __replace__ = replace

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def _basis(self):
        # What two signatures compare by: keyword-only parameters have no order.
        params = self._parameters.values()
        return tuple(p for p in params if p.kind is not _KO), {p.name: p for p in params if p.kind is _KO}, self._return_annotation

    def __hash__(self):
        params, kwonly, annotation = self._basis()
        return hash((params, frozenset(kwonly.values()), annotation))

    def __reduce__(self): return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}
    def __setstate__(self, state): self._return_annotation = state['_return_annotation']

    def _bind(self, args, kwargs, partial=False):
        arguments, misplaced = {}, []
        args, params = iter(args), iter(self.parameters.values())
        turn = []  # the parameter at which names take over
        for arg in args:
            p = next(params, None)
            if p is None or p.kind in (_KO, _VK):
                raise TypeError('too many positional arguments')
            if p.kind is _VP:
                arguments[p.name] = (arg, *args)
                break
            if p.kind is not _PO and p.name in kwargs:
                raise TypeError(f'multiple values for argument {p.name!r}')
            arguments[p.name] = arg
        else:
            for p in params:
                if p.kind is _VP:
                    break
                if p.kind is _PO and p.name in kwargs:
                    if p.default is _empty:
                        raise TypeError(f'missing a required positional-only argument: {p.name!r}')
                    misplaced.append(p.name)
                    continue
                if not partial and p.name not in kwargs and p.kind is not _VK and p.default is _empty:
                    raise TypeError(f'missing a required {"keyword-only " if p.kind is _KO else ""}argument: {p.name!r}')
                turn.append(p)
                break
        others = None
        for p in (*turn, *params):
            if p.kind is _VK:
                others = p
            elif p.kind is _VP:
                pass
            elif p.name in kwargs:
                arguments[p.name] = kwargs.pop(p.name)
            elif not partial and p.default is _empty:
                raise TypeError(f'missing a required argument: {p.name!r}')
        if kwargs:
            if others is not None:
                arguments[others.name] = kwargs
            elif misplaced:
                raise TypeError(f'got some positional-only arguments passed as keyword arguments: {", ".join(misplaced)!r}')
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs): return self._bind(args, kwargs)
    def bind_partial(self, /, *args, **kwargs): return self._bind(args, kwargs, partial=True)
    def __repr__(self): return f'<{self.__class__.__name__} {self}>'
    def __str__(self): return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        out, po, kw_sep = [], False, True
        for p in self.parameters.values():
            if p.kind is _PO:
                po = True
            elif po:
                out.append('/')
                po = False
            if p.kind is _VP:
                kw_sep = False
            elif p.kind is _KO and kw_sep:
                out.append('*')
                kw_sep = False
            out.append(p._format(quote_annotation_strings))
        if po:
            out.append('/')
        s = f'({", ".join(out)})'
        if max_width is not None and len(s) > max_width:
            s = '(\n    ' + ',\n    '.join(out) + '\n)'
        if self._return_annotation is not _empty:
            s += f' -> {formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)}'
        return s

def _from_function(f, **how):
    code = f.__code__
    n, po, kwo = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    names = code.co_varnames
    ann = get_annotations(f, **how)
    defaults = f.__defaults__ or ()
    kwdefaults = f.__kwdefaults__ or {}
    first = n - len(defaults)
    params = [Parameter(name, _PO if i < po else _PK, annotation=ann.get(name, _empty), default=defaults[i - first] if i >= first else _empty)
              for i, name in enumerate(names[:n])]
    i = n + kwo
    if code.co_flags & CO_VARARGS:
        params.append(Parameter(names[i], _VP, annotation=ann.get(names[i], _empty)))
        i += 1
    for name in names[n:n + kwo]:
        params.append(Parameter(name, _KO, annotation=ann.get(name, _empty), default=kwdefaults.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        params.append(Parameter(names[i], _VK, annotation=ann.get(names[i], _empty)))
    return Signature(params, return_annotation=ann.get('return', _empty))

def _from_text(text, obj, bound=True):
    # A signature as C's functions carry it. A parameter with a $ is positional only, and goes when its argument is given already.
    owner = getattr(obj, '__self__', None)
    own = text.startswith('($')
    ns, module = {}, getattr(obj, '__module__', None) or ''
    module = sys.modules.get(module) or sys.modules.get(module.lstrip('_')) or sys
    try:
        exec(f'def f{text.replace("$", "", 1)}: pass', {**vars(module), 'sys': sys}, ns)
    except (SyntaxError, NameError):
        raise ValueError(f'{obj!r} builtin has invalid signature') from None
    sig = _from_function(ns['f'])
    if own:
        first, *rest = sig.parameters.values()
        gone = owner is not None and (bound or isinstance(owner, types.ModuleType))
        sig = sig.replace(parameters=rest if gone else [first.replace(kind=_PO), *rest])
    return sig

def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_KO, _VK):
        raise ValueError('invalid method signature')
    if params[0].kind in (_PO, _PK):
        params = params[1:]
    return sig.replace(parameters=params)

def _partial(sig, p, *before):
    params, args = [], [*before, *p.args]
    try:
        sig.bind_partial(*args, **p.keywords)
    except TypeError as e:
        raise ValueError(f'partial object {p!r} has incorrect arguments') from e
    kw = False
    for q in sig.parameters.values():
        if q.kind in (_PO, _PK) and args and not kw:
            a = args.pop(0)
            if a is functools.Placeholder:
                params.append(q.replace(kind=_PO, default=_empty))
            continue
        if q.name in p.keywords and q.kind in (_PK, _KO):
            q = q.replace(kind=_KO, default=p.keywords[q.name])
            kw = True
        elif kw and q.kind is _PK:
            q = q.replace(kind=_KO)
        elif kw and q.kind is _VP:
            continue
        params.append(q)
    return sig.replace(parameters=params)

_OF_C = types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType, types.BuiltinFunctionType

def _method_of(cls, name):
    # A class's method, bound to it, unless it is C's.
    method = getattr(cls, name, None) if name == '__new__' else getattr_static(cls, name, None)
    if method is None or isinstance(method, _OF_C):
        return None
    return method if name == '__new__' else _bind_to(method, cls)

def _bind_to(descriptor, obj):
    if not hasattr(type(descriptor), '__get__'):
        return descriptor
    return type(descriptor).__get__(descriptor, obj, type(obj))

def _like_function(obj):
    # As Cython's functions are.
    return (not isclass(obj) and isinstance(getattr(obj, '__name__', None), str) and isinstance(getattr(obj, '__code__', None), types.CodeType)
            and isinstance(getattr(obj, '__defaults__', _mark), (tuple, type(None))) and isinstance(getattr(obj, '__kwdefaults__', _mark), (dict, type(None)))
            and isinstance(getattr(obj, '__annotations__', None), (dict, type(None))))

def _signature(obj, follow=True, bound=True, **how):
    # bound: without the parameter that a method's object is given to. how is what get_annotations is to do.
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    sub = lambda o: _signature(o, follow, bound, **how)
    if isinstance(obj, types.MethodType):
        return _without_first(sub(obj.__func__)) if bound else sub(obj.__func__)
    if follow:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return sub(obj)
    given = getattr(obj, '__signature__', None)
    if given is not None:
        s = given
        if not isinstance(s, (Signature, str)) and callable(s):
            s = s()
        if isinstance(s, str):
            return _from_text(s, obj)
        if not isinstance(s, Signature):
            raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
        return s
    p = getattr(obj, '__partialmethod__', None)
    if isinstance(p, functools.partialmethod):
        wrapped = sub(p.func)
        sig = _partial(wrapped, p, None)
        first = next(iter(wrapped.parameters.values()))
        return sig if first.kind is _VP else sig.replace(parameters=[first, *sig.parameters.values()])
    if isinstance(obj, functools.partial):
        return _partial(sub(obj.func), obj)
    if isfunction(obj) or _like_function(obj):
        if text := getattr(obj, '__text_signature__', None):
            return _from_text(text, obj, bound)
        return _from_function(obj, **how)
    if isbuiltin(obj) or ismethoddescriptor(obj) or isinstance(obj, _OF_C) or obj is type or obj is object:
        text = obj.__text_signature__
        if not text:
            raise ValueError(f'no signature found for builtin {obj!r}')
        return _from_text(text, obj, bound)
    if isinstance(obj, type):
        call = _method_of(type(obj), '__call__')
        if call is not None:
            return sub(call)
        new, init = _method_of(obj, '__new__'), _method_of(obj, '__init__')
        for c in obj.__mro__:
            if new is not None and '__new__' in c.__dict__:
                return _without_first(sub(new)) if bound else sub(new)
            if init is not None and '__init__' in c.__dict__:
                return sub(init)
        for c in obj.__mro__[:-1]:
            if text := getattr(c, '__text_signature__', None):
                return _from_text(text, c)
        if type not in obj.__mro__:
            if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
                return _from_text('()', object)
            raise ValueError(f'no signature found for builtin type {obj!r}')
    else:
        call = getattr_static(type(obj), '__call__', None)
        if call is not None:
            if text := getattr(obj, '__text_signature__', None):
                return _from_text(text, obj)
            return sub(_bind_to(call, obj))
    raise ValueError(f'callable {obj!r} is not supported by signature')

def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=_Format.VALUE):
    return _signature(obj, follow_wrapped, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)

FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')

def getfullargspec(func):
    try:
        sig = _signature(func, False, False)
    except Exception as ex:
        raise TypeError('unsupported callable') from ex
    args, varargs, varkw, defaults, kwonly, kwdefaults, ann = [], None, None, [], [], {}, {}
    if sig.return_annotation is not _empty:
        ann['return'] = sig.return_annotation
    for p in sig.parameters.values():
        if p.kind in (_PO, _PK):
            args.append(p.name)
            if p.default is not _empty:
                defaults.append(p.default)
        elif p.kind is _VP:
            varargs = p.name
        elif p.kind is _KO:
            kwonly.append(p.name)
            if p.default is not _empty:
                kwdefaults[p.name] = p.default
        else:
            varkw = p.name
        if p.annotation is not _empty:
            ann[p.name] = p.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, ann)
