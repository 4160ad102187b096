import asyncio

async def party(b, n):
    await asyncio.sleep(n / 100)
    i = await b.wait()
    print("through", n, i in (0, 1, 2))

async def main():
    b = asyncio.Barrier(3)
    print(str(b).split("[")[1], b.parties)
    ts = [asyncio.create_task(party(b, n)) for n in range(3)]
    await asyncio.sleep(0.015)
    print(b.n_waiting)
    await asyncio.gather(*ts)
    print(b.n_waiting, b.broken)
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    await b.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print("broken:", e, b.broken)
    await b.reset()
    print(b.broken)
    async with asyncio.Barrier(1) as pos:
        print("pos", pos)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)

asyncio.run(main())
