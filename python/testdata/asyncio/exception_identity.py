import asyncio

class MyError(Exception):
    pass

async def fail(e):
    await asyncio.sleep(0)
    raise e

async def main():
    e = MyError("one")
    t = asyncio.create_task(fail(e))
    for i in range(2):
        try:
            await t
        except MyError as x:
            print(x is e, x.__context__)
    try:
        try:
            raise ValueError("first")
        except ValueError:
            await fail(MyError("second"))
    except MyError as x:
        print(repr(x.__context__))
    r = await asyncio.gather(fail(e), fail(e), return_exceptions=True)
    print(r[0] is e, r[1] is e)
    tb = e.__traceback__
    n = 0
    while tb:
        n += 1
        tb = tb.tb_next
    print(n)
    c = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    c.cancel("why")
    try:
        await c
    except asyncio.CancelledError as x:
        first = x
    try:
        await c
    except asyncio.CancelledError as x:
        print(x is first, x.args)

asyncio.run(main())
