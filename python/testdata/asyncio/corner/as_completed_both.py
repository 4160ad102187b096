import asyncio


async def w(n, d):
    await asyncio.sleep(d)
    if n == 2:
        raise ValueError(n)
    return n


async def main():
    for c in asyncio.as_completed([w(1, .03), w(2, .01), w(3, .02)]):
        try:
            print(await c)
        except ValueError as e:
            print('err', e)
    tasks = [asyncio.create_task(w(i, .01 * i), name=f'n{i}') for i in (3, 1)]
    async for t in asyncio.as_completed(tasks):
        print(t.get_name(), t in tasks, await t)
    try:
        for c in asyncio.as_completed([w(1, .5), w(3, .01)], timeout=.05):
            print(await c)
    except TimeoutError as e:
        print('timeout', repr(e))
    try:
        async for t in asyncio.as_completed([w(1, .5), w(3, .01)], timeout=.05):
            print(t.result())
    except TimeoutError as e:
        print('timeout', repr(e))
    it = asyncio.as_completed([w(1, 0)])
    print(type(it), it.__aiter__() is it, iter(it) is it)
    first = next(it)
    print(type(first), await first)
    try:
        next(it)
    except StopIteration:
        print('stop')
    for bad in (w(1, 0), w, 5):
        try:
            asyncio.as_completed(bad)
        except TypeError as e:
            print(e)
        if asyncio.iscoroutine(bad):
            bad.close()
    f = asyncio.get_running_loop().create_future()
    f.set_result('same')
    print([await c for c in asyncio.as_completed([f, f])])
    print([c for c in asyncio.as_completed([])])


asyncio.run(main())
