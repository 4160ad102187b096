import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []
    f = loop.create_future()
    for i in range(3):
        f.add_done_callback(lambda fut, i=i: log.append(("cb", i)))
    loop.call_soon(log.append, "soon before")
    f.set_result(None)
    loop.call_soon(log.append, "soon after")
    log.append("sync")
    await asyncio.sleep(0)
    print(log)
    log.clear()
    when = loop.time() + 0.01
    for i in range(4):
        loop.call_at(when + i / 500, log.append, i)
    await asyncio.sleep(0.02)
    print(log)
    log.clear()
    async def step(n):
        for i in range(3):
            log.append((n, i))
            await asyncio.sleep(0)
    await asyncio.gather(step("a"), step("b"), step("c"))
    print(log)
    log.clear()
    def reschedule(n):
        log.append(n)
        if n:
            loop.call_soon(reschedule, n - 1)
    loop.call_soon(reschedule, 3)
    await asyncio.sleep(0)
    print(log)
    await asyncio.sleep(0.001)
    print(log)

asyncio.run(main())
