import asyncio


async def resource(name, log):
    log.append(f'{name} open')
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(f'{name} cancelled')
        await asyncio.sleep(0.001)
        log.append(f'{name} cleaned')
        raise
    finally:
        log.append(f'{name} closed')


async def stubborn(log):
    for attempt in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            log.append(f'stubborn ignores {attempt}')
    return 'gave in'


async def main():
    log = []
    t = asyncio.create_task(resource('file', log))
    await asyncio.sleep(0)
    print(t.cancel('stop now'), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print('main sees', e.args, t.cancelled())
    s = asyncio.create_task(stubborn(log))
    for _ in range(3):
        await asyncio.sleep(0)
        s.cancel()
    print(await s, s.cancelling(), s.cancelled())
    early = asyncio.create_task(resource('never', log))
    early.cancel()
    await asyncio.wait([early])
    print(early.cancelled(), early.cancel())
    print(*log, sep='\n')

asyncio.run(main())
