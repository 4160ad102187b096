import asyncio

async def job(n):
    await asyncio.sleep(n / 50)
    return n

async def main():
    for c in asyncio.as_completed([job(3), job(1), job(2)]):
        print(await c)
    ts = [asyncio.create_task(job(i)) for i in (2, 1)]
    async for t in asyncio.as_completed(ts):
        print(t in ts, await t)
    try:
        for c in asyncio.as_completed([job(1), job(10)], timeout=0.05):
            print(await c)
    except TimeoutError:
        print("timeout")
    try:
        async for t in asyncio.as_completed([job(1), job(10)], timeout=0.05):
            print(t.result())
    except TimeoutError:
        print("timeout")

asyncio.run(main())
