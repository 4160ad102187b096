import asyncio

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled())
    for name in ("result", "exception"):
        try:
            getattr(f, name)()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)
    f.set_result(1)
    try:
        f.set_result(2)
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        f.set_exception(ValueError())
    except asyncio.InvalidStateError as e:
        print(e)
    print(f.result(), f.exception(), f.cancel())
    g = asyncio.Future()
    g.set_exception(ValueError("v"))
    try:
        await g
    except ValueError as e:
        print("raised", e)
    h = loop.create_future()
    print(h.cancel("bye"), h.cancelled())
    try:
        await h
    except asyncio.CancelledError as e:
        print(e.args)
    try:
        h.set_result(1)
    except asyncio.InvalidStateError as e:
        print(e)
    k = loop.create_future()
    try:
        k.set_exception(StopIteration("s"))
        await k
    except Exception as e:
        print(type(e).__name__, e)
    try:
        loop.create_future().set_exception(3)
    except TypeError as e:
        print(e)
    m = loop.create_future()
    def cb(fut):
        print("callback", fut is m, fut.result())
    m.add_done_callback(cb)
    m.add_done_callback(cb)
    print(m.remove_done_callback(cb))
    m.add_done_callback(cb)
    m.set_result("r")
    print("before")
    await asyncio.sleep(0)
    print(asyncio.isfuture(m), asyncio.isfuture(3), m.get_loop() is loop)
    t = asyncio.create_task(asyncio.sleep(0))
    for name in ("set_result", "set_exception"):
        try:
            getattr(t, name)(None)
        except RuntimeError as e:
            print(e)

asyncio.run(main())
