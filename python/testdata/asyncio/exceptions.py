import asyncio
print(asyncio.TimeoutError is TimeoutError, asyncio.CancelledError.__bases__, asyncio.CancelledError.__module__)
print(asyncio.InvalidStateError.__mro__[1].__name__, asyncio.QueueEmpty.__module__, asyncio.QueueFull.__name__)
e = asyncio.IncompleteReadError(b"ab", 5)
print(e, e.partial, e.expected)
e = asyncio.LimitOverrunError("too long", 7)
print(e, e.consumed)
print(issubclass(asyncio.BrokenBarrierError, RuntimeError), issubclass(asyncio.CancelledError, Exception))
from asyncio import exceptions, events, tasks, futures, queues, locks, coroutines
from asyncio.exceptions import CancelledError
from asyncio.tasks import Task, FIRST_COMPLETED
from asyncio.queues import Queue
import asyncio.locks as L
print(CancelledError is asyncio.CancelledError, Task is asyncio.Task, L.Lock is asyncio.Lock, FIRST_COMPLETED)
print(asyncio.Future.__module__, asyncio.Task.__name__, asyncio.Lock.__module__, asyncio.Queue.__qualname__)
print(asyncio.SelectorEventLoop.__name__)
try:
    raise asyncio.CancelledError("msg")
except BaseException as e:
    print(repr(e), str(e))
