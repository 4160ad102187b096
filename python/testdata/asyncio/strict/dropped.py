"""Strict mode's answer to each legacy form, recorded from CPython 3.14."""
import asyncio
import warnings

warnings.simplefilter('ignore')


async def one():
    return 1


def attempt(title, source):
    """Runs source, and its main() on a loop if it has one."""
    space = {'asyncio': asyncio, 'one': one, '__name__': 'old'}
    try:
        exec(compile(source, '<old>', 'exec'), space)
        if 'main' in space:
            asyncio.run(space['main']())
        print(title, '-> works', space.get('result', ''))
    except BaseException as e:
        print(title, '->', f'{type(e).__name__}: {e}')


attempt('@asyncio.coroutine', '@asyncio.coroutine\ndef f():\n    yield from one()')
attempt('from asyncio import coroutine', 'try:\n    from asyncio import coroutine\nexcept ImportError as e:\n    raise ImportError(str(e).split(" (")[0])')
attempt('asyncio.async', 't = asyncio.async(one())')
attempt("getattr(asyncio, 'async')", 'getattr(asyncio, "async")(1)')
attempt('async as a name', 'async = 1')
attempt('await as a name', 'await = 1')
attempt('yield from in async def', 'async def f():\n    yield from one()')
attempt('JoinableQueue', 'asyncio.JoinableQueue()')
attempt('a plain generator', 'def old():\n    yield\nasync def main():\n    await asyncio.ensure_future(old())')
attempt('await a generator', 'def old():\n    yield\nasync def main():\n    await old()')
attempt('yield from a coroutine', 'def old():\n    yield from asyncio.sleep(0)\nlist(old())')
attempt('@types.coroutine', 'import types\n@types.coroutine\ndef old():\n    yield from asyncio.sleep(0)\nasync def main():\n    await old()')
for call in ('sleep(0', 'gather(', 'wait({1}', 'wait_for(1, 1', 'as_completed([]', 'shield(1', 'Lock(', 'Event(', 'Condition(', 'Semaphore(1',
             'BoundedSemaphore(1', 'Queue(1', 'PriorityQueue(1', 'LifoQueue(1'):
    comma = '' if call.endswith('(') else ', '
    attempt(call.split('(')[0] + '(loop=)', f'asyncio.{call}{comma}loop=None)')
attempt('wait([coroutine])', 'async def main():\n    c = one()\n    try:\n        await asyncio.wait([c])\n    finally:\n        c.close()')
attempt('wait([])', 'async def main():\n    await asyncio.wait([])')
attempt('wait(coroutine)', 'async def main():\n    c = one()\n    try:\n        await asyncio.wait(c)\n    finally:\n        c.close()')
attempt('get_event_loop() without one', 'asyncio.get_event_loop()')
attempt('gather() without a loop', 'c = one()\ntry:\n    asyncio.gather(c)\nfinally:\n    c.close()')
attempt('ensure_future() without a loop', 'c = one()\ntry:\n    asyncio.ensure_future(c)\nfinally:\n    c.close()')
attempt('Future() without a loop', 'asyncio.Future()')
attempt('create_task() without a loop', 'c = one()\ntry:\n    asyncio.create_task(c)\nfinally:\n    c.close()')
attempt('Task.all_tasks', 'asyncio.Task.all_tasks()')
attempt('Task.current_task', 'asyncio.Task.current_task()')
attempt('a task has no all_tasks', 'async def main():\n    asyncio.current_task().all_tasks()')
attempt('with (yield from lock)', 'import types\n@types.coroutine\ndef old():\n    with (yield from asyncio.Lock()):\n        pass\nasync def main():\n    await old()')
attempt('with await lock', 'async def main():\n    with await asyncio.Lock():\n        pass')
attempt('with await condition', 'async def main():\n    with await asyncio.Condition():\n        pass')
attempt('with lock', 'async def main():\n    with asyncio.Lock():\n        pass')
attempt('get_child_watcher', 'asyncio.get_child_watcher()')
attempt('SafeChildWatcher', 'asyncio.SafeChildWatcher()')
attempt('raise StopIteration', 'def old():\n    yield 1\n    raise StopIteration\nlist(old())')
attempt('run(function)', 'async def f():\n    pass\nasyncio.run(f)')
attempt('run(1)', 'asyncio.run(1)')
attempt('run() in a loop', 'async def main():\n    c = one()\n    try:\n        asyncio.run(c)\n    finally:\n        c.close()')
attempt('run_until_complete() in a loop', 'async def main():\n    c = one()\n    try:\n        asyncio.get_running_loop().run_until_complete(c)\n    finally:\n        c.close()')
attempt('a coroutine twice', 'async def main():\n    c = one()\n    await c\n    await c')
attempt('a closed loop', 'loop = asyncio.new_event_loop()\nloop.close()\nloop.call_soon(print)')
attempt('TimeoutError', 'import concurrent.futures\nresult = asyncio.TimeoutError is TimeoutError is concurrent.futures.TimeoutError')
attempt('CancelledError', 'result = asyncio.CancelledError.__mro__[1].__name__, asyncio.CancelledError.__module__')


def deprecated(title, source):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        eval(source)
    print(title, '->', *[f'{w.category.__name__}: {w.message}' for w in seen])


deprecated('get_event_loop_policy', 'asyncio.get_event_loop_policy()')
deprecated('set_event_loop_policy', 'asyncio.set_event_loop_policy(None)')
deprecated('DefaultEventLoopPolicy', 'asyncio.DefaultEventLoopPolicy')
deprecated('iscoroutinefunction', 'asyncio.iscoroutinefunction(one)')
