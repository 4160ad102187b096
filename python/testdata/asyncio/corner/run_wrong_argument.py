import asyncio, warnings
warnings.simplefilter('ignore')


async def main(): return 42
for arg in (main, 5, None, iter([])):
    try:
        print(asyncio.run(arg))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
