import asyncio


async def waiter(f, n):
    try:
        print(n, await f)
    except Exception as e:
        print(n, repr(e), e.__traceback__.tb_next is not None)


async def main():
    f = asyncio.get_running_loop().create_future()
    ts = [asyncio.create_task(waiter(f, i)) for i in range(3)]
    await asyncio.sleep(0)
    print(f)
    f.set_exception(ValueError('all'))
    await asyncio.gather(*ts)
    await waiter(f, 'again')
    c = asyncio.sleep(0)
    await c
    try:
        await c
    except RuntimeError as e:
        print(e)
    class Weird:
        def __await__(self):
            yield 5
    try:
        await Weird()
    except RuntimeError as e:
        print(e)
    class Yields:
        def __await__(self):
            yield
            return 'ok'
    print(await Yields())
    class NotIter:
        def __await__(self):
            return 5
    try:
        await NotIter()
    except TypeError as e: print(e)
    t = asyncio.current_task()
    class Self:
        def __await__(self):
            t._asyncio_future_blocking = True
            yield t
    try:
        await Self()
    except RuntimeError as e:
        print(str(e)[:40])
    class Plain:
        def __await__(self):
            yield asyncio.get_running_loop().create_future()
    try:
        await Plain()
    except RuntimeError as e:
        print(str(e)[:30])
    class Gen:
        def __await__(self):
            yield (x for x in 'ab')
    try:
        await Gen()
    except RuntimeError as e:
        print(str(e)[:40])


asyncio.run(main())
