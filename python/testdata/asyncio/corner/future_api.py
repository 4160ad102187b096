import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled())
    for fn in (f.result, f.exception):
        try:
            fn()
        except asyncio.InvalidStateError as e:
            print(e)
    print(f.remove_done_callback(print))
    cb = lambda fut: print('cb', fut)
    f.add_done_callback(cb); f.add_done_callback(cb)
    print(f.remove_done_callback(cb))
    f.add_done_callback(cb)
    f.set_result([1] * 3)
    print(f, f._state, f._result, f._exception, f._loop is loop, f._callbacks)
    for fn in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            fn()
        except asyncio.InvalidStateError as e:
            print(e)
    await asyncio.sleep(0)
    g = asyncio.Future()
    for x in (1, StopIteration(), StopIteration, ValueError, 'x', BaseException('b')):
        try:
            g.set_exception(x)
            print(g, repr(g.exception()))
            g = asyncio.Future()
        except TypeError as e:
            print('TypeError', e)
        except RuntimeError as e:
            print('RuntimeError', e)
    g = asyncio.Future()
    print(g.cancel('m'), g.cancel(), g, g.cancelled())
    for fn in (g.result, g.exception):
        try:
            fn()
        except asyncio.CancelledError as e:
            print('c', e.args)
    h = loop.create_future()
    h.set_result('x' * 200)
    print(h)
    h = loop.create_future()
    h.set_exception(ValueError('y' * 10))
    print(h)
    try: await h
    except ValueError as e: print(e)
    print(asyncio.isfuture(h), asyncio.isfuture(5), asyncio.isfuture(asyncio.Future))
    h = loop.create_future()
    for i in range(4):
        h.add_done_callback(print)
    print(str(h).count('print'), h)
    it = iter(h)
    print(it, type(it))
    print(next(it) is h, h._asyncio_future_blocking)
    h.set_result(7)
    try:
        next(it)
    except StopIteration as e:
        print(e.value)
    print(h.get_loop() is loop)
    try:
        h.add_done_callback()
    except TypeError as e: print(e)
    try:
        asyncio.Future(1)
    except TypeError as e: print(e)


asyncio.run(main())
