import asyncio, time, random

async def put(x, out):
    await asyncio.sleep(x / 100)
    out.append(x)

async def main():
    random.seed(1)
    xs = random.sample(range(20), 8)
    out = []
    t0 = time.perf_counter()
    await asyncio.gather(*(put(x, out) for x in xs))
    print(out == sorted(xs), round(time.perf_counter() - t0, 1) <= 0.3)

asyncio.run(main())
