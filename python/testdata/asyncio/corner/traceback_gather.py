import asyncio


async def bad(n):
    await asyncio.sleep(0.001 * n)
    raise OSError(n, 'text')


async def main():
    r = await asyncio.gather(bad(1), bad(2), return_exceptions=True)
    print(r)
    try:
        await asyncio.gather(bad(1), bad(2))
    except OSError as e:
        e.add_note('noted')
        raise


asyncio.run(main())
