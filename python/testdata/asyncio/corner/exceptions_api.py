import asyncio, pickle, copy
e = asyncio.IncompleteReadError(b'par', 10); print(e, repr(e), e.partial, e.expected, e.args)
print(pickle.loads(pickle.dumps(e)), copy.copy(e).partial); print(asyncio.IncompleteReadError(b'', None))
e = asyncio.LimitOverrunError('msg', 5); print(e, repr(e), e.consumed, pickle.loads(pickle.dumps(e)).consumed)
for n in ('CancelledError', 'TimeoutError', 'InvalidStateError', 'SendfileNotAvailableError', 'BrokenBarrierError', 'QueueEmpty', 'QueueFull', 'QueueShutDown'):
    c = getattr(asyncio, n); print(n, c.__module__, [b.__name__ for b in c.__mro__[1:-2]], repr(c('x', 1)), str(c()) == '')


print(asyncio.TimeoutError is TimeoutError, issubclass(asyncio.CancelledError, Exception))
try: asyncio.IncompleteReadError()
except TypeError as x: print(x)
try: raise asyncio.CancelledError
except Exception: print('no')
except BaseException as x: print(repr(x))
