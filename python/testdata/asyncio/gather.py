import asyncio

async def value(v, d):
    await asyncio.sleep(d)
    print("got", v)
    return v

async def fail(d):
    await asyncio.sleep(d)
    raise ValueError("bad")

async def main():
    print(await asyncio.gather(value(1, 0.03), value(2, 0.01), value(3, 0.02)))
    print(await asyncio.gather(value(1, 0.01), fail(0.0), return_exceptions=True))
    rest = asyncio.create_task(value("rest", 0.02))
    try:
        await asyncio.gather(rest, fail(0.01))
    except ValueError as e:
        print("raised", e)
    print(rest.done())
    await rest
    print(await asyncio.gather())
    g = asyncio.gather(value("x", 1), value("y", 1))
    await asyncio.sleep(0)
    print(g.cancel())
    try:
        await g
    except asyncio.CancelledError:
        print("gather cancelled", g.cancelled())
    c = value("same", 0)
    print(await asyncio.gather(c, c))
    f = asyncio.get_running_loop().create_future()
    f.cancel()
    print(await asyncio.gather(f, value(5, 0), return_exceptions=True))
    try:
        await asyncio.gather(f)
    except asyncio.CancelledError as e:
        print("child cancelled", repr(e))

asyncio.run(main())
