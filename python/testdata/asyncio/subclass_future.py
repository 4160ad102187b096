import asyncio

class MyFuture(asyncio.Future):
    def __init__(self, *, loop=None):
        super().__init__(loop=loop)
        self.log = []
    def set_result(self, v):
        self.log.append(v)
        super().set_result(v)
    def cancel(self, msg=None):
        self.log.append("cancel")
        return super().cancel(msg)

class MyTask(asyncio.Task):
    def __init__(self, coro, *, label, **kw):
        self.label = label
        super().__init__(coro, **kw)

async def f(x):
    await asyncio.sleep(0)
    return x

async def main():
    m = MyFuture()
    asyncio.get_running_loop().call_soon(m.set_result, 5)
    print(await m, m.log, isinstance(m, asyncio.Future))
    m = MyFuture()
    async def waits():
        await m
    t = asyncio.create_task(waits())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", m.log, m.cancelled())
    t = MyTask(f(3), label="L", name="n")
    print(t.label, t.get_name(), await t)
    print(asyncio.Task.__mro__[1] is asyncio.Future, MyTask.__name__)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **kw: MyTask(coro, label="factory", loop=loop, **kw))
    t = asyncio.create_task(f(4), name="made")
    print(type(t).__name__, t.label, t.get_name(), await t)
    loop.set_task_factory(None)

asyncio.run(main())
