import asyncio, io


async def inner():
    await asyncio.sleep(0.01)


async def outer():
    await inner()


async def main():
    t = asyncio.create_task(outer(), name='intro')
    print(t.get_stack(), t.get_coro().__name__)
    await asyncio.sleep(0)
    print([f.f_code.co_name for f in t.get_stack()], [f.f_code.co_name for f in t.get_stack(limit=1)])
    b = io.StringIO(); t.print_stack(file=b); print(b.getvalue())
    print(t.get_coro().cr_await.__name__, t.get_coro().cr_running, t.get_coro().cr_suspended)
    print(asyncio.current_task().get_coro().cr_running)
    print(t._fut_waiter, t._must_cancel, t._coro is t.get_coro(), t._state, t._log_destroy_pending)
    await t
    print(t.get_stack(), t._fut_waiter, t.get_coro())
    t.set_name(5); print(repr(t.get_name()))
    async def boom(): raise ValueError('b')
    t = asyncio.create_task(boom()); await asyncio.wait([t])
    b = io.StringIO(); t.print_stack(file=b); print(b.getvalue())
    print([f.f_code.co_name for f in t.get_stack()])
    for fn in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try: fn()
        except RuntimeError as e: print(e)
    t.exception()
    print(t.uncancel(), t.cancelling(), t.cancel())
    cur = asyncio.current_task(); print(cur in asyncio.all_tasks())


asyncio.run(main())
