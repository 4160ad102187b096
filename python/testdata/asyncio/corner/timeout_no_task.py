import asyncio


def cb(loop):
    async def f():
        async with asyncio.timeout(1):
            pass
    try:
        f().send(None)
    except StopIteration:
        print('stop')
    except RuntimeError as e:
        print(e)
    loop.stop()


loop = asyncio.new_event_loop()
loop.call_soon(cb, loop)
loop.run_forever()
loop.close()
