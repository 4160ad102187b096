# Coroutines that only an await refers to, and the ways in which a program sees them all the same.
import sys


class Pause:
    def __await__(self):
        return (yield "pause")


async def leaf(x):
    got = await Pause()
    return x, got


async def middle(x, y=2):
    a = await leaf(x)
    b = await leaf(y)
    return a + b


async def top():
    return await middle(1, 3), await middle(4)


def drive(coro):
    values = iter(range(100))
    sent = None
    try:
        while True:
            coro.send(sent)
            sent = next(values)
    except StopIteration as stop:
        return stop.value


print(drive(top()))

# What is being awaited can be had, and is closed afterwards.
c = top()
c.send(None)
m = c.cr_await
l = m.cr_await
print(m.__name__, l.__name__, type(l.cr_await).__name__, m.cr_running, m.cr_suspended)
try:
    l.send("behind its back")
except StopIteration as stop:
    print(stop.value)
try:
    while True:
        c.send("x")
except StopIteration as stop:
    print(stop.value)
except RuntimeError as e:
    print(e)
for dead in (m, l):
    print(dead.cr_frame, dead.cr_await)
    try:
        dead.send(None)
    except RuntimeError as e:
        print(e)


# Frames that outlive their coroutine.
frames = []


async def noted(n):
    frames.append(sys._getframe())
    value = "local %d" % n
    return value


async def many():
    return [await noted(i) for i in range(3)]


print(drive(many()), [f.f_locals["value"] for f in frames], len(set(map(id, frames))))


# Exceptions on the way.
async def fails(n):
    if n == 0:
        raise KeyError("deep")
    await fails(n - 1)


async def catches():
    try:
        await fails(3)
    except KeyError as e:
        lines = []
        tb = e.__traceback__
        while tb:
            lines.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        return lines, await leaf("after")


print(drive(catches()))


# Thrown into, closed, and cut short by finally.
async def guarded(log, x):
    try:
        return await leaf(x)
    except ValueError as e:
        log.append(("caught", str(e)))
        return await leaf("again")
    finally:
        log.append("finally")


async def outer(log):
    return await guarded(log, "x")


log = []
c = outer(log)
c.send(None)
print(c.throw(ValueError("thrown")), log)
try:
    c.send("end")
except StopIteration as stop:
    print(stop.value, log)
log = []
c = outer(log)
c.send(None)
c.close()
print(log)


# Arguments that don't fit, and recursion without end.
async def wrong():
    try:
        await leaf()
    except TypeError as e:
        print(e)
    try:
        await leaf(1, 2)
    except TypeError as e:
        print(e)
    return await leaf(x="by name")


print(drive(wrong()))


async def endless():
    await endless()


try:
    endless().send(None)
except RecursionError as e:
    print(e)


# Methods, defaults, closures and many registers.
class Counter:
    def __init__(self):
        self.n = 0

    async def add(self, k):
        self.n += k
        return await self.get()

    async def get(self):
        return self.n


async def wide(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q):
    total = a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q
    return await leaf(total)


async def methods():
    c = Counter()
    out = [await c.add(i) for i in range(4)]

    async def inner(i):
        return i + c.n

    out.append(await inner(10))
    out.append(await wide(*range(17)))
    out.append(await wide(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
    return out


print(drive(methods()))


# A coroutine with a name stays there.
async def named():
    c = leaf("named")
    first = await c
    try:
        await c
    except RuntimeError as e:
        print(e)
    return first, await (d := leaf("walrus")), d.cr_frame


print(drive(named()))
