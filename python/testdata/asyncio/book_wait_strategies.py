import asyncio


async def job(n, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise RuntimeError(f'job {n}')
    return n


def names(tasks):
    return sorted(t.get_name() for t in tasks)


def start():
    return [asyncio.create_task(job(1, 0.01), name='one'), asyncio.create_task(job(2, 0.03, True), name='two'),
            asyncio.create_task(job(3, 0.06), name='three')]


async def main():
    for how in asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED:
        tasks = start()
        done, pending = await asyncio.wait(tasks, return_when=how)
        print(how, names(done), names(pending))
        for t in pending:
            t.cancel()
        print([type(r).__name__ for r in await asyncio.gather(*tasks, return_exceptions=True)])
    tasks = start()
    done, pending = await asyncio.wait(tasks, timeout=0.02)
    print('timeout', names(done), names(pending))
    await asyncio.gather(*tasks, return_exceptions=True)
    for coro in asyncio.as_completed(start(), timeout=0.045):
        try:
            print(await coro)
        except (RuntimeError, TimeoutError) as e:
            print(type(e).__name__, e)
    async for task in asyncio.as_completed(start()):
        print(task.get_name(), task.exception())
    try:
        await asyncio.wait([])
    except ValueError as e:
        print(e)
    try:
        await asyncio.wait(start(), return_when='SOMETIME')
    except ValueError as e:
        print(e)

asyncio.run(main())
