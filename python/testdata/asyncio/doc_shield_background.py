import asyncio

background = set()


async def save(name, log):
    await asyncio.sleep(0.02)
    log.append(f'{name} saved')
    return name


async def request(name, log):
    task = asyncio.create_task(save(name, log))
    background.add(task)
    task.add_done_callback(background.discard)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        log.append(f'{name} abandoned')
        raise


async def main():
    log = []
    t = asyncio.create_task(request('a', log))
    await asyncio.sleep(0.005)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        log.append('main goes on')
    print(len(background))
    await asyncio.sleep(0.04)
    print(len(background), log)
    print(await request('b', log))
    try:
        await asyncio.wait_for(asyncio.shield(save('c', log)), 0.005)
    except TimeoutError:
        log.append('too slow')
    await asyncio.sleep(0.03)
    print(log[-2:])

    async def fails():
        raise OSError('inside')
    try:
        await asyncio.shield(fails())
    except OSError as e:
        print(e)

asyncio.run(main())
