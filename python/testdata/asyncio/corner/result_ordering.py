import asyncio


async def job(i, d):
    await asyncio.sleep(d / 1000); return i


async def main():
    ds = [(0, 3), (1, 1), (2, 2)]
    print('gather', await asyncio.gather(*(job(*x) for x in ds)))
    print('as_completed', [await f for f in asyncio.as_completed([job(*x) for x in ds])])
    ts = [asyncio.create_task(job(*x)) for x in ds]; d, p = await asyncio.wait(ts); print('wait', sorted(t.result() for t in d), p)
    out = []
    for t in [asyncio.create_task(job(*x)) for x in ds]: t.add_done_callback(lambda t: out.append(t.result()))
    await asyncio.sleep(.01); print('callbacks', out)
    q = asyncio.Queue()
    async def put(i, d): await q.put(await job(i, d))
    async with asyncio.TaskGroup() as tg:
        for x in ds: tg.create_task(put(*x))
    print('queue', [q.get_nowait() for _ in ds])


asyncio.run(main())
