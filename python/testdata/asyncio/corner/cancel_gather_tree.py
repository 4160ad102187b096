import asyncio


async def leaf(n, log):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        log.append((n, e.args))
        raise


async def branch(n, log):
    try:
        await asyncio.gather(leaf(f'{n}a', log), leaf(f'{n}b', log))
    except asyncio.CancelledError as e:
        log.append((n, e.args))
        raise


async def main():
    log = []
    g = asyncio.gather(branch(1, log), branch(2, log))
    await asyncio.sleep(0.01)
    print(g.cancel('stop'))
    try:
        await g
    except asyncio.CancelledError as e:
        print('main', e.args)
    print(log)
    print(g, g.done(), g.cancelled())
    print(asyncio.all_tasks() == {asyncio.current_task()})
    g = asyncio.gather(branch(1, log), return_exceptions=True)
    await asyncio.sleep(0.01)
    g.cancel()
    try:
        print(await g)
    except asyncio.CancelledError as e:
        print('main', e.args, g.cancelled())
    g = asyncio.gather()
    print(g, await g)
    f = asyncio.get_running_loop().create_future()
    g = asyncio.gather(f, f, f)
    f.set_result(3)
    print(await g)


asyncio.run(main())
