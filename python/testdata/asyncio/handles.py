import asyncio

async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(print, "never")
    h.cancel()
    print(h.cancelled(), h)
    t = loop.call_later(0.01, print, "never")
    print(type(t).__name__, round(t.when() - loop.time(), 2))
    t.cancel()
    print(t.cancelled())
    await asyncio.sleep(0.02)
    h = loop.call_soon(print, "ran")
    await asyncio.sleep(0)
    h.cancel()
    print(h.cancelled())
    loop.call_soon_threadsafe(print, "threadsafe")
    await asyncio.sleep(0)
    a, b = loop.call_at(5, print), loop.call_at(6, print)
    print(a < b, a > b, a == a, a <= b)
    a.cancel(); b.cancel()
    import contextvars
    v = contextvars.ContextVar("v", default=1)
    ctx = contextvars.copy_context()
    ctx.run(v.set, 2)
    loop.call_soon(lambda: print(v.get()), context=ctx)
    await asyncio.sleep(0)

asyncio.run(main())
