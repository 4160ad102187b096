import asyncio


async def fail(after, error):
    await asyncio.sleep(after)
    raise error


async def sleeper(log, name):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        log.append(f'{name} cancelled')
        raise


async def main():
    log = []
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(0.01, ValueError('v')))
            tg.create_task(fail(0.01, TypeError('t')))
            tg.create_task(sleeper(log, 'a'))
            await sleeper(log, 'body')
    except* ValueError as eg:
        print('values', eg.exceptions)
    except* TypeError as eg:
        print('types', eg.exceptions)
    print(log)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sleeper(log, 'b'))
            raise KeyError('the body')
    except* KeyError as eg:
        print(repr(eg))
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail(0, OSError('deep')))
                outer.create_task(sleeper(log, 'c'))
    except* OSError as eg:
        print(eg.exceptions[0].exceptions, log)
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(asyncio.sleep(0, 'fine'), name='named')
    print(t.result(), t.get_name(), repr(tg)[:11])
    try:
        tg.create_task(asyncio.sleep(0))
    except RuntimeError as e:
        print(str(e).split('<')[0], str(e).split('>')[-1])

asyncio.run(main())
