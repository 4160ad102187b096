# What each legacy name warns about: CPython's own words differ from version to version, so this output isn't recorded.
import asyncio
import warnings

warnings.simplefilter('always')
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)


async def one():
    return 1


def attempt(title, fn):
    """Runs fn; what it awaits runs on the loop."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        result = fn()
        if asyncio.iscoroutine(result) or asyncio.isfuture(result):
            result = loop.run_until_complete(result)
    print(title, '->', result if isinstance(result, (int, str, list, tuple, type(None))) else type(result).__name__)
    for w in seen:
        print('   ', w.category.__name__ + ':', w.message)


def decorated():
    @asyncio.coroutine
    def old():
        return (yield from one())
    return old()


def plain():
    def old():
        yield
        return 'plain'
    return loop.run_until_complete(old())


def with_yield_from():
    lock = asyncio.Lock()

    @asyncio.coroutine
    def old():
        with (yield from lock):
            inside = lock.locked()
        return str((inside, lock.locked()))
    return old()


async def with_await(lock):
    with await lock:
        inside = lock.locked()
    return str((inside, lock.locked()))


async def names():
    return asyncio.Task.current_task().get_name()[:5], len(asyncio.Task.all_tasks())


async def waits():
    done, pending = await asyncio.wait([one(), one()])
    return len(done), len(pending)


async def waited(loop):
    done, pending = await asyncio.wait({asyncio.ensure_future(one())}, loop=loop)
    return len(done), len(pending)


async def with_loop(fn, *args, **kwargs):
    value = fn(*args, loop=loop, **kwargs)
    return await value if asyncio.iscoroutine(value) or asyncio.isfuture(value) else value


attempt('@asyncio.coroutine', decorated)
attempt('a plain generator', plain)
attempt('asyncio.async', lambda: getattr(asyncio, 'async')(one(), loop=loop))
attempt('JoinableQueue', lambda: asyncio.JoinableQueue())
attempt('from asyncio import JoinableQueue', lambda: __import__('asyncio', fromlist=['JoinableQueue']).JoinableQueue(3))
attempt('sleep(loop=)', lambda: with_loop(asyncio.sleep, 0, 'slept'))
attempt('gather(loop=)', lambda: with_loop(asyncio.gather, one(), one()))
attempt('wait(loop=)', lambda: waited(loop=loop))
attempt('wait_for(loop=)', lambda: with_loop(asyncio.wait_for, one(), 1))
attempt('as_completed(loop=)', lambda: with_loop(lambda fs, loop: len(list(asyncio.as_completed(fs, loop=loop))), [asyncio.ensure_future(one(), loop=loop)]))
attempt('shield(loop=)', lambda: with_loop(asyncio.shield, one()))
attempt('Lock(loop=)', lambda: with_loop(asyncio.Lock))
attempt('Event(loop=)', lambda: with_loop(asyncio.Event))
attempt('Condition(loop=)', lambda: with_loop(asyncio.Condition))
attempt('Semaphore(loop=)', lambda: with_loop(asyncio.Semaphore, 3))
attempt('BoundedSemaphore(loop=)', lambda: with_loop(asyncio.BoundedSemaphore, 3))
attempt('Queue(loop=)', lambda: with_loop(asyncio.Queue, 3))
attempt('PriorityQueue(loop=)', lambda: with_loop(asyncio.PriorityQueue))
attempt('LifoQueue(loop=)', lambda: with_loop(asyncio.LifoQueue))
attempt('Future(loop=)', lambda: str(asyncio.Future(loop=loop).done()))
attempt('wait([coroutines])', waits)
attempt('Task.all_tasks()', names)
attempt('with (yield from lock)', with_yield_from)
attempt('with await lock', lambda: with_await(asyncio.Lock()))
attempt('with await semaphore', lambda: with_await(asyncio.Semaphore(1)))
attempt('with await condition', lambda: with_await(asyncio.Condition()))
attempt('get_child_watcher()', lambda: asyncio.get_child_watcher())
attempt('set_child_watcher()', lambda: asyncio.set_child_watcher(asyncio.ThreadedChildWatcher()))

asyncio.set_event_loop_policy(None)
attempt('get_event_loop()', lambda: type(asyncio.get_event_loop()).__name__)
asyncio.set_event_loop_policy(None)
attempt('gather() outside of a loop', lambda: asyncio.gather(one(), one()).cancel() or 'made')
asyncio.set_event_loop_policy(None)
attempt('ensure_future() outside of a loop', lambda: asyncio.ensure_future(one()).get_loop().is_running())
asyncio.set_event_loop_policy(None)
attempt('Future() outside of a loop', lambda: asyncio.Future().get_loop().is_running())
asyncio.set_event_loop_policy(None)
attempt('Task() outside of a loop', lambda: asyncio.Task(one()).get_loop().is_running())
asyncio.set_event_loop(loop)

attempt('get_event_loop_policy()', lambda: asyncio.get_event_loop_policy())
attempt('set_event_loop_policy()', lambda: asyncio.set_event_loop_policy(asyncio.DefaultEventLoopPolicy()))
attempt('DefaultEventLoopPolicy', lambda: asyncio.DefaultEventLoopPolicy)
attempt('iscoroutinefunction()', lambda: str(asyncio.iscoroutinefunction(one)))
loop.close()
