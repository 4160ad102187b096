# What CPython has as functions in Python are such functions, whatever they are written in here.
import asyncio, inspect, types, typing, functools, pickle, sys, copy
from asyncio import tasks, events, coroutines, futures, runners, threads, timeouts
def show(f):
    c = f.__code__
    print(f.__name__, type(f).__name__, f.__module__, f.__qualname__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__type_params__, f.__dict__)
    print('  ', c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_flags & 0xff, c.co_varnames[:c.co_argcount + c.co_kwonlyargcount])
    print('  ', inspect.signature(f), inspect.isfunction(f), inspect.isbuiltin(f), inspect.isroutine(f), inspect.iscoroutinefunction(f), inspect.isgeneratorfunction(f))
    print('  ', inspect.getfullargspec(f))
    print('  ', typing.get_type_hints(f), f.__globals__ is sys.modules[f.__module__].__dict__, pickle.loads(pickle.dumps(f)) is f, copy.deepcopy(f) is f)
    print('  ', repr(f).split(' at ')[0], hasattr(f, '__self__'), hasattr(f, '__text_signature__'), callable(f))
# Those of network and graph have files of their own.
skip = 'open_connection start_server open_unix_connection start_unix_server create_subprocess_exec create_subprocess_shell eager_task_factory capture_call_graph format_call_graph print_call_graph future_add_to_awaited_by future_discard_from_awaited_by async coroutine'.split()
names = sorted(n for m in (asyncio, tasks, events, coroutines, futures, runners, threads, timeouts) for n in m.__all__)
for n in sorted(set(names)):
    f = getattr(asyncio, n, None)
    if isinstance(f, types.FunctionType) and n not in skip: show(f)
    elif n not in skip and callable(f) and not isinstance(f, type): print(n, type(f).__name__)

class C:
    f = asyncio.sleep
    g = asyncio.isfuture
    s = staticmethod(asyncio.isfuture)
c = C()
print(repr(c.f).split(' of ')[0], c.g(), C.g(1), c.s(1), type(c.g).__name__, c.g.__self__ is c, c.g.__func__ is asyncio.isfuture)
try: c.g(2)
except TypeError as e: print(e)
@functools.wraps(asyncio.sleep)
async def wrapped(*a): return await asyncio.sleep(*a)
print(inspect.signature(wrapped), wrapped.__wrapped__ is asyncio.sleep, wrapped.__name__, wrapped.__module__)
async def main():
    print(await wrapped(0, 5), await asyncio.sleep(0, result=3), await asyncio.sleep(delay=0, result=3))
    print(await C.f(0, 'x'), await functools.partial(asyncio.sleep, 0, 'p')())
    for args, kw in ((), {}), ((1, 2, 3), {}), ((1,), {'x': 1}), ((1,), {'delay': 1}):
        try: asyncio.sleep(*args, **kw)
        except TypeError as e: print(e)
    m = types.MethodType(asyncio.sleep, 0)
    print(await m(7), await m(result=8))
    co = asyncio.sleep(0)
    print(type(co).__name__, co.__name__, co.__qualname__); await co
    print(await asyncio.gather(*map(asyncio.sleep, [0, 0], 'ab')))
    g = types.FunctionType(asyncio.sleep.__code__, asyncio.sleep.__globals__, 'g', (0,)); print(g.__name__, g.__code__ is asyncio.sleep.__code__)
asyncio.run(main())
f = asyncio.create_eager_task_factory(asyncio.Task)
print(repr(f).split(' at ')[0], inspect.signature(f), type(f).__name__)
def swapped(obj): return obj, 'swapped'
old = asyncio.isfuture.__code__
asyncio.isfuture.__code__ = swapped.__code__
print(asyncio.isfuture(3)); asyncio.isfuture.__code__ = old; print(asyncio.isfuture(3))
asyncio.sleep.mark = 1; print(asyncio.sleep.__dict__); del asyncio.sleep.mark
for attr in '__self__', '__objclass__', '__text_signature__', '__code', '__func__':
    try: getattr(asyncio.sleep, attr)
    except AttributeError as e: print(e)
print(functools.singledispatch(asyncio.isfuture)(1), asyncio.wait.__get__(None, int) is asyncio.wait)
