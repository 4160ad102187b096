import asyncio


def then(future, fn):
    """A future of what fn makes of another's result, as promises do it."""
    out = future.get_loop().create_future()

    def done(f):
        if f.cancelled():
            out.cancel()
        elif f.exception() is not None:
            out.set_exception(f.exception())
        else:
            try:
                out.set_result(fn(f.result()))
            except Exception as e:
                out.set_exception(e)
    future.add_done_callback(done)
    return out


async def main():
    loop = asyncio.get_running_loop()
    first = loop.create_future()
    second = then(then(first, lambda x: x + 1), lambda x: x * 10)
    loop.call_later(0.001, first.set_result, 4)
    print(await second)
    broken = then(then(loop.create_future(), str), len)
    bad = loop.create_future()
    chain = then(then(bad, lambda x: 1 / x), repr)
    bad.set_result(0)
    try:
        await chain
    except ZeroDivisionError as e:
        print(e)
    source = loop.create_future()
    end = then(source, str)
    source.cancel()
    try:
        await end
    except asyncio.CancelledError:
        print('cancelled along', broken.done())
    f = loop.create_future()
    order = []
    for i in range(3):
        f.add_done_callback(lambda f, i=i: order.append(i))

    def removed(f):
        order.append('removed')
    f.add_done_callback(removed)
    f.add_done_callback(removed)
    print(f.remove_done_callback(removed))
    f.set_result(None)
    order.append('set')
    await asyncio.sleep(0)
    print(order)
    for use in (f.set_result, f.set_exception):
        try:
            use(ValueError())
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)

asyncio.run(main())
