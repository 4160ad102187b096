# Tasks that wait for each other, and futures that hold themselves: their repr, and what cancels them.
import asyncio


def show(x):
    print(*(w.split('/')[-1] for w in repr(x).split(' ')))


async def main():
    async def a():
        await tb
    async def b():
        await ta
    ta = asyncio.create_task(a(), name='A')
    tb = asyncio.create_task(b(), name='B')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    show(ta)
    show(tb)
    loop = asyncio.get_running_loop()
    for result in (lambda f: f, lambda f: [f], lambda f: {1: (f,)}):
        f = loop.create_future()
        f.set_result(result(f))
        print(f)
    f = loop.create_future()
    f.set_exception(ValueError(f))
    print(f)
    f.exception()
    f = loop.create_future()
    f.add_done_callback(print)
    print(f)
    try:
        ta.cancel()
    except RecursionError as e:
        print(type(e).__name__)
    ta._log_destroy_pending = tb._log_destroy_pending = False  # what is left at the end isn't worth a word


try:
    asyncio.run(main())
except RecursionError as e:
    print(type(e).__name__)
print("after")
