import asyncio


class F(asyncio.Future):
    def set_result(self, r): print('F.set_result', r); super().set_result(r)
    def cancel(self, msg=None): print('F.cancel', msg); return super().cancel(msg)
    def add_done_callback(self, fn, *, context=None): print('F.adc', getattr(fn, '__name__', type(fn).__name__)); super().add_done_callback(fn, context=context)


class T(asyncio.Task):
    def __init__(self, coro, **kw): print('T', kw.keys() - {'loop'}); super().__init__(coro, **kw); self.extra = 1
    def cancel(self, msg=None): print('T.cancel', msg); return super().cancel(msg)
    def get_name(self): return 'T:' + super().get_name()


async def c():
    await asyncio.sleep(0.001); return 5


async def main():
    loop = asyncio.get_running_loop()
    f = F(); loop.call_soon(f.set_result, 3); print(await f, f)
    f = F()
    t = asyncio.create_task(asyncio.wait_for(f, .01)); print(await asyncio.gather(t, return_exceptions=True), f)
    loop.set_task_factory(lambda loop, coro, **kw: T(coro, loop=loop, **kw))
    t = asyncio.create_task(c(), name='x'); print(t.get_name(), t.extra, await t)
    t = asyncio.create_task(c()); await asyncio.sleep(0); t.cancel('m')
    try: await t
    except asyncio.CancelledError as e: print(e.args, repr(t)[:20])
    print(await asyncio.gather(c(), c()))
    async with asyncio.TaskGroup() as tg: print(type(tg.create_task(c())).__name__)
    try:
        async with asyncio.timeout(0.0005): await c()
    except TimeoutError: print('timeout')
    print(type(asyncio.ensure_future(c())).__name__)
    loop.set_task_factory(None)
    class NoSuper(asyncio.Future):
        def __init__(self): pass
    n = NoSuper()
    for fn in (n.done, n.result, lambda: n.set_result(1), lambda: repr(n)):
        try: print(fn())
        except Exception as e: print(type(e).__name__, e)
    class D(asyncio.Future):
        __slots__ = ('z',)
    d = D(); d.z = 1; d.set_result(2); print(d, await d)


asyncio.run(main())
