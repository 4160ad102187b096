"""The public attributes of every class of asyncio, inherited ones too, and of the classes behind what its functions return."""
# Annotations are left out.
import asyncio
import inspect
import warnings

import asyncio.base_subprocess
import asyncio.streams
import asyncio.subprocess
import asyncio.transports
import asyncio.trsock

warnings.simplefilter('ignore')
EMPTY = inspect.Parameter.empty
SPECIAL = {'__aenter__', '__aexit__', '__enter__', '__exit__', '__aiter__', '__anext__', '__next__'}
# CPython sets some of these on instances; get_child_watcher and all_tasks are older versions', which a class can't hide.
ELSEWHERE = {'slow_callback_duration', 'acquire', 'locked', 'release', 'get_child_watcher', 'set_child_watcher', 'all_tasks', 'current_task'}


def signature(obj):
    try:
        sig = inspect.signature(obj)
    except (ValueError, TypeError):
        return '(...)'
    params = []
    for p in sig.parameters.values():
        value = p.default
        if isinstance(value, int) and not isinstance(value, bool):
            value = int(value)
        params.append(p.replace(annotation=EMPTY, default=value))
    return str(sig.replace(parameters=params, return_annotation=EMPTY))


def member(cls, name):
    static = inspect.getattr_static(cls, name)
    if inspect.isdatadescriptor(static):
        return name
    obj = getattr(cls, name)
    kind = 'async ' if inspect.iscoroutinefunction(obj) else ''
    if not callable(obj):
        return f'{name} = {obj!r}'
    if name in ('add_done_callback', 'create_unix_connection', 'create_unix_server'):
        return kind + name  # inspect can't read CPython's signature; another one without AF_UNIX
    return kind + name + signature(obj)


def members(cls):
    names = {n for n in dir(cls) if not n.startswith('_') or n in SPECIAL} - set(dir(object))
    return sorted(names - ELSEWHERE)


classes = [getattr(asyncio, n) for n in sorted(set(asyncio.__all__)) if inspect.isclass(getattr(asyncio, n))]
classes += [asyncio.subprocess.Process, asyncio.subprocess.SubprocessStreamProtocol, asyncio.streams.FlowControlMixin,
            asyncio.transports._FlowControlMixin, asyncio.trsock.TransportSocket, asyncio.base_subprocess.BaseSubprocessTransport,
            asyncio.base_subprocess.ReadSubprocessPipeProto, asyncio.base_subprocess.WriteSubprocessPipeProto,
            asyncio.AbstractEventLoopPolicy, asyncio.DefaultEventLoopPolicy.__mro__[1], asyncio.SelectorEventLoop]
for cls in classes:
    if issubclass(cls, BaseException):
        print('exception', cls.__module__, cls.__qualname__, [b.__name__ for b in cls.__mro__[1:]])
        continue
    print('class', cls.__module__, cls.__qualname__ + signature(cls), [b.__name__ for b in cls.__mro__[1:-1] if b.__module__ == cls.__module__ and b.__name__[0] != '_'])
    for name in members(cls):
        print('   ', member(cls, name))
