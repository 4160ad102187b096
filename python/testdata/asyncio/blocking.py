import asyncio, time

async def blocker():
    time.sleep(0.05)
    print("blocked")

async def ticker():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(0.01)

async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    await asyncio.gather(ticker(), blocker())
    print(round(loop.time() - t0, 2) >= 0.07)

asyncio.run(main())
