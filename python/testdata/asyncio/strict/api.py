"""Every public name of asyncio: its kind, its bases, its signature, its public members. Annotations are left out."""
# What CPython sets on instances is an attribute of the class here: slow_callback_duration, Condition's acquire, locked
# and release; locks have __await__ here, for `with await lock`. Names that need AF_UNIX aren't in the recording.
import asyncio
import inspect

EMPTY = inspect.Parameter.empty


def default(value):
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


def signature(obj):
    try:
        sig = inspect.signature(obj)
    except ValueError:
        return '(...)'
    params = [p.replace(annotation=EMPTY, default=p.default if p.default is EMPTY else default(p.default)) for p in sig.parameters.values()]
    return str(sig.replace(parameters=params, return_annotation=EMPTY))


def prefix(obj):
    return 'async ' if inspect.iscoroutinefunction(obj) else ''


SPECIAL = {'__aenter__', '__aexit__', '__enter__', '__exit__', '__await__', '__aiter__', '__anext__'}


INSTANCE = {'slow_callback_duration', 'acquire', 'locked', 'release'}


def members(cls):
    names = set(dir(cls)) - set(dir(object))
    if cls in (asyncio.BaseEventLoop, asyncio.Condition):
        names -= INSTANCE
    if not issubclass(cls, asyncio.Future):
        names.discard('__await__')
    for name in sorted(names):
        if name.startswith('_') and name not in SPECIAL:
            continue
        static = inspect.getattr_static(cls, name)
        obj = getattr(cls, name, None)
        if inspect.isdatadescriptor(static):
            yield name
        elif name == 'add_done_callback':
            yield name  # CPython's has a signature that inspect can't read
        elif callable(obj):
            yield prefix(obj) + name + signature(obj)


for name in sorted(asyncio.__all__):
    if 'unix' in name or name in ('Server', 'StreamWriter'):
        continue
    obj = getattr(asyncio, name)
    if inspect.isclass(obj):
        bases = [b.__name__ for b in obj.__mro__[1:] if b.__name__ in asyncio.__all__ or issubclass(b, BaseException)]
        if issubclass(obj, BaseException):
            print('exception', name, bases)
            continue
        print('class', name + signature(obj), *bases)
        if issubclass(obj, asyncio.AbstractEventLoop) and obj is not asyncio.BaseEventLoop:
            print('   ', *sorted(n for n in dir(obj) if n[0] != '_' and n not in INSTANCE))
            continue
        for m in members(obj):
            print('   ', m)
    elif callable(obj):
        print(prefix(obj) + 'def', name + signature(obj))
    else:
        print(name, '=', repr(obj))
