import asyncio


class Delay:
    def __init__(self, seconds, value):
        self.seconds, self.value = seconds, value

    def __await__(self):
        yield from asyncio.sleep(self.seconds).__await__()
        return self.value


class Lazy:
    """Computes once, for everybody who awaits it."""

    def __init__(self, fn):
        self.fn, self.future = fn, None

    def __await__(self):
        if self.future is None:
            self.future = asyncio.ensure_future(self.fn())
        return self.future.__await__()


class Bare:
    def __await__(self):
        print('before the bare yield')
        yield
        print('after it')
        return 'bare'


class Wrong:
    def __await__(self):
        return 5


async def expensive():
    print('computing')
    await asyncio.sleep(0.01)
    return 42


async def main():
    print(await Delay(0.01, 'slept'))
    lazy = Lazy(expensive)
    print(await asyncio.gather(asyncio.ensure_future(lazy), asyncio.ensure_future(lazy)), await lazy)
    print(await Bare())
    print(await asyncio.wait_for(Delay(0.001, 'in time'), 1))
    try:
        await Wrong()
    except TypeError as e:
        print(e)
    print(asyncio.iscoroutine(Delay(0, 0)), asyncio.isfuture(lazy.future))

asyncio.run(main())
