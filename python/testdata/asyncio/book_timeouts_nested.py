import asyncio


async def work(seconds):
    try:
        await asyncio.sleep(seconds)
        return f'worked {seconds}'
    except asyncio.CancelledError:
        print(f'work({seconds}) was cancelled')
        raise


async def main():
    try:
        async with asyncio.timeout(0.02):
            print(await work(0.2))
    except TimeoutError as e:
        print('timeout', repr(e), repr(e.__cause__))
    async with asyncio.timeout(1) as outer:
        try:
            async with asyncio.timeout(0.01) as inner:
                await work(0.1)
        except TimeoutError:
            print('inner', inner.expired(), outer.expired())
        print(await work(0.01))
    try:
        async with asyncio.timeout(0.01) as outer:
            async with asyncio.timeout(1) as inner:
                await work(0.5)
    except TimeoutError:
        print('outer', inner.expired(), outer.expired())
    async with asyncio.timeout(None) as t:
        print(t.when())
        t.reschedule(asyncio.get_running_loop().time() + 0.01)
        try:
            await work(3)
        except asyncio.CancelledError:
            print('caught inside', t.expired())
            raise
        finally:
            print('leaving')

try:
    asyncio.run(main())
except TimeoutError:
    print('the last one')
