import asyncio, contextlib


@contextlib.asynccontextmanager
async def cm(n, log, fail=None):
    log.append(f'+{n}')
    try: yield n
    except Exception as e:
        log.append(f'!{n}:{type(e).__name__}')
        if fail: raise fail
        raise
    finally: log.append(f'-{n}')


async def main():
    log = []
    async with cm(1, log), cm(2, log) as two: log.append(two)
    print(log); log.clear()
    try:
        async with cm(1, log):
            async with cm(2, log, KeyError('replaced')): raise ValueError('orig')
    except KeyError as e: print(e, repr(e.__context__), log)
    log.clear()
    try:
        async with contextlib.AsyncExitStack() as s:
            for i in range(3): await s.enter_async_context(cm(i, log))
            s.pop_all; raise OSError
    except OSError: print(log)
    try: cm(1, log).__enter__
    except AttributeError as e: print(e)
    g = cm(9, log); await g.__aenter__()
    try: await g.__aexit__(None, None, None)
    except RuntimeError as e: print(e)
    @contextlib.asynccontextmanager
    async def never():
        if False: yield
    try:
        async with never(): pass
    except RuntimeError as e: print(e)


asyncio.run(main())
