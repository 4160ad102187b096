import asyncio
import functools


def retry(times, delay, *errors):
    def decorate(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            wait = delay
            for attempt in range(1, times + 1):
                try:
                    return await fn(*args, **kwargs)
                except errors as e:
                    print(f'{fn.__name__} attempt {attempt}: {e!r}')
                    if attempt == times:
                        raise
                    await asyncio.sleep(wait)
                    wait *= 2
        return wrapper
    return decorate


calls = 0


@retry(3, 0.01, ConnectionError, TimeoutError)
async def flaky():
    global calls
    calls += 1
    if calls < 3:
        raise ConnectionError(f'try {calls}')
    return 'ok'


@retry(2, 0.01, ConnectionError)
async def hopeless():
    raise ConnectionResetError('always')


@retry(5, 0.01, ConnectionError)
async def other():
    raise KeyError('not retried')


async def main():
    print(await flaky(), calls)
    for fn in hopeless, other:
        try:
            await fn()
        except Exception as e:
            print('gave up:', repr(e))
    print(flaky.__name__, asyncio.iscoroutinefunction(flaky))

asyncio.run(main())
