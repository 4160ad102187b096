# What an awaited coroutine held is forgotten when it is over, and its locals are unbound at the next call.
import asyncio
import gc
import weakref


class Thing:
    pass


async def hold(thing):
    kept = thing
    return id(kept) == id(thing)


async def deep(thing, n):
    local = [thing]
    if n:
        return await deep(local[0], n - 1)
    return await hold(thing)


async def maybe(bind):
    if bind:
        value = Thing()
    try:
        return type(value).__name__
    except UnboundLocalError as e:
        return str(e)


async def failing(thing):
    raise ValueError(type(thing).__name__)


async def main():
    for call in (hold, lambda t: deep(t, 5)):
        thing = Thing()
        ref = weakref.ref(thing)
        print(await call(thing), ref() is thing)
        del thing
        gc.collect()
        print(ref())
    thing = Thing()
    ref = weakref.ref(thing)
    print(await hold(thing))
    try:
        await failing(thing)
    except ValueError as e:
        print(e)
    del thing
    gc.collect()
    print(ref())
    print(await maybe(True), "|", await maybe(False), "|", await maybe(True))


asyncio.run(main())
