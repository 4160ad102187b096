import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.01) as cm:
            await asyncio.sleep(1)
    except TimeoutError as e:
        print("timed out", cm.expired(), repr(e.__cause__))
    async with asyncio.timeout(1) as cm:
        await asyncio.sleep(0)
    print(cm.expired(), cm)
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(loop.time() + 1)
        print(cm.when() > loop.time())
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(0)
            print("unreached")
    except TimeoutError:
        print("past")
    try:
        async with asyncio.timeout(0.02):
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(1)
            except TimeoutError:
                print("inner")
            await asyncio.sleep(1)
    except TimeoutError:
        print("outer")
    cm = asyncio.timeout(1)
    print(cm)
    try:
        cm.reschedule(2)
    except RuntimeError as e:
        print(e)
    async with cm:
        pass
    print(cm)
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print(e)
    try:
        cm.reschedule(2)
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            finally:
                raise ValueError("replaced")
    except ValueError as e:
        print(repr(e), repr(e.__context__))

asyncio.run(main())
