import asyncio

async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    print(await asyncio.sleep(0, "zero"), await asyncio.sleep(0.01, result="r"), await asyncio.sleep(-1, "neg"))
    await asyncio.gather(*(asyncio.sleep(0.1) for _ in range(100)))
    print(round(loop.time() - t0, 1))
    order = []
    async def s(d):
        await asyncio.sleep(d)
        order.append(d)
    await asyncio.gather(s(0.03), s(0.01), s(0.02), s(0))
    print(order)

asyncio.run(main())
