import asyncio


async def eternity():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('eternity is cut short')
        raise
    print('yay!')


async def stubborn():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        return 'late result'


async def failing():
    try:
        await asyncio.sleep(3600)
    finally:
        raise ValueError('while being cancelled')


async def main():
    for coro in eternity(), stubborn(), failing():
        try:
            print(await asyncio.wait_for(coro, timeout=0.01))
        except (TimeoutError, ValueError) as e:
            print(type(e).__name__, e)
    print(await asyncio.wait_for(asyncio.sleep(0, 'at once'), None))
    print(await asyncio.wait_for(asyncio.sleep(0.001, 'in time'), 1))
    for timeout in 0, -1:
        try:
            await asyncio.wait_for(eternity(), timeout)
        except TimeoutError:
            print('no time at all')
    done = asyncio.get_running_loop().create_future()
    done.set_result('ready')
    print(await asyncio.wait_for(done, 0))

asyncio.run(main())
