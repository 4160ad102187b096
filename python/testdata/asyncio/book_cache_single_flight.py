import asyncio
import functools


def async_cache(fn):
    """Remembers results; concurrent calls with the same arguments share one."""
    results, running = {}, {}

    @functools.wraps(fn)
    async def wrapper(*args):
        if args in results:
            return results[args]
        if args not in running:
            running[args] = asyncio.ensure_future(fn(*args))
        task = running[args]
        try:
            results[args] = await asyncio.shield(task)
        finally:
            if task.done():
                running.pop(args, None)
        return results[args]
    wrapper.results = results
    return wrapper


calls = []


@async_cache
async def load(key):
    calls.append(key)
    await asyncio.sleep(0.01)
    if key == 'bad':
        raise LookupError(key)
    return key.upper()


async def main():
    print(await asyncio.gather(load('a'), load('b'), load('a'), load('a')), calls)
    print(await load('a'), calls)
    print(await asyncio.gather(load('bad'), load('bad'), return_exceptions=True), calls)
    one = asyncio.create_task(load('c'))
    two = asyncio.create_task(load('c'))
    await asyncio.sleep(0)
    one.cancel()
    print(await two, one.cancelled(), calls, sorted(load.results))

asyncio.run(main())
