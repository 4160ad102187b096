# Coroutines and asynchronous generators, driven by hand.
import types


@types.coroutine
def suspend(v):
    got = yield v
    return got


async def leaf(n):
    x = await suspend(n)
    return x * 2


async def deep(n, v):
    if n == 0:
        return await leaf(v)
    return await deep(n - 1, v) + 1


c = deep(20, 7)
print(c.send(None))
try:
    c.send(100)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)

c = deep(5, 1)
c.send(None)
try:
    c.throw(ValueError("thrown in"))
except ValueError as e:
    n = 0
    tb = e.__traceback__
    while tb:
        n += 1
        tb = tb.tb_next
    print(e, n)


async def agen():
    try:
        for i in range(3):
            got = yield i
            print("agen got", got)
            await suspend("from agen")
    finally:
        print("agen finally")


async def consume():
    out = []
    async for x in agen():
        out.append(x)
    return out


def drive(c):
    seen = []
    v = None
    while True:
        try:
            seen.append(c.send(v))
        except StopIteration as e:
            return seen, e.value


print(drive(consume()))


async def manual():
    g = agen()
    print(await g.__anext__())
    print(await g.asend("hi"))
    try:
        await g.athrow(KeyError("k"))
    except KeyError as e:
        print("athrow out", e)
    g = agen()
    await g.__anext__()
    await g.aclose()
    return [x async for x in agen() if x != 1]


print(drive(manual()))


class Ctx:
    async def __aenter__(self):
        print("enter", await suspend("e"))
        return self

    async def __aexit__(self, t, v, tb):
        print("exit", t.__name__ if t else None)
        await suspend("x")
        return True


async def use():
    async with Ctx() as c:
        print(type(c).__name__)
        raise ValueError("swallowed")
    async with Ctx():
        pass
    return "used"


print(drive(use()))


async def bad():
    await 5


try:
    bad().send(None)
except TypeError as e:
    print(type(e).__name__)


class Aw:
    def __await__(self):
        x = yield "aw"
        return x


async def w():
    return await Aw()


print(drive(w()))
c = w()
print(c.cr_await, c.cr_running, c.cr_frame is not None)
c.close()
a = leaf(1)
a.close()
print(type(a).__name__)
