import asyncio
import contextlib


@contextlib.asynccontextmanager
async def connection(name, log):
    log.append(f'open {name}')
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except ValueError as e:
        log.append(f'{name} swallows {e}')
    finally:
        log.append(f'close {name}')


class Transaction:
    def __init__(self, log):
        self.log = log

    async def __aenter__(self):
        self.log.append('begin')
        return self

    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        self.log.append('commit' if kind is None else f'rollback {kind.__name__}')
        return kind is KeyError


async def main():
    log = []
    async with connection('db', log) as db, Transaction(log):
        log.append(f'use {db}')
    async with Transaction(log):
        raise KeyError('swallowed')
    try:
        async with Transaction(log):
            raise OSError('not swallowed')
    except OSError as e:
        log.append(str(e))
    async with connection('web', log):
        raise ValueError('bad')
    async with contextlib.AsyncExitStack() as stack:
        for name in 'a', 'b':
            await stack.enter_async_context(connection(name, log))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(log.append, 'callback')
        log.append('inside')
    print(*log, sep='\n')
    async with contextlib.aclosing(numbers(log)) as ns:
        async for n in ns:
            if n == 1:
                break
    print(log[-1])


async def numbers(log):
    try:
        for n in range(5):
            yield n
    finally:
        log.append('numbers closed')

asyncio.run(main())
