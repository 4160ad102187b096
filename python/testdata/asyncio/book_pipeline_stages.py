import asyncio

END = object()


async def source(out, n):
    for i in range(n):
        await out.put(i)
    await out.put(END)


async def stage(fn, inp, out, workers=1):
    async def work():
        while (item := await inp.get()) is not END:
            await out.put(await fn(item))
        await inp.put(END)
    await asyncio.gather(*(work() for _ in range(workers)))
    await out.put(END)


async def square(x):
    await asyncio.sleep(0.001)
    return x * x


async def text(x):
    return f'<{x}>'


async def main():
    a, b, c = (asyncio.Queue(3) for _ in range(3))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(source(a, 10))
        tg.create_task(stage(square, a, b, workers=2))
        tg.create_task(stage(text, b, c))
        results = []
        while (item := await c.get()) is not END:
            results.append(item)
    print(sorted(results, key=lambda s: int(s[1:-1])))

asyncio.run(main())
