import asyncio, sys


async def main():
    t = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    try:
        sys.exit('bye')
    finally:
        print('finally', t.done())


asyncio.run(main())
