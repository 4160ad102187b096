import asyncio


async def countdown(n, done):
    while n:
        print('T-minus', n); n -= 1; await asyncio.sleep(.001)
    done.set()


async def main():
    done = asyncio.Event(); t = asyncio.create_task(countdown(3, done)); await done.wait(); print('liftoff', t.done()); await t
    loop = asyncio.get_running_loop(); fut = loop.create_future()
    def tick(n):
        print('tick', n)
        if n: loop.call_later(.001, tick, n - 1)
        else: fut.set_result('end')
    loop.call_soon(tick, 2); print(await fut)


asyncio.run(main())
