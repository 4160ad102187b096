import asyncio

async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
        raise
    finally:
        print("finally")

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("ignored")
    return "survived"

async def main():
    t = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(t.cancel("reason"), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print("main saw", e.args)
    print(t.cancelled(), t.done(), t.cancel())
    s = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    s.cancel()
    print(await s, s.cancelled(), s.cancelling())
    early = asyncio.create_task(sleeper())
    early.cancel()
    try:
        await early
    except asyncio.CancelledError:
        print("never started")
    me = asyncio.current_task()
    me.cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("self", me.cancelling(), me.uncancel())
    try:
        t.result()
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        t.exception()
    except asyncio.CancelledError as e:
        print(repr(e))

asyncio.run(main())
