import asyncio

def handler(loop, context):
    print(context["message"].split(" at ")[0], repr(context.get("exception")), sorted(context))

def bad():
    raise ValueError("callback")

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.call_later(0.01, bad)
    await asyncio.sleep(0.02)
    loop.call_exception_handler({"message": "mine", "x": 1})
    f = loop.create_future()
    f.add_done_callback(lambda f: 1 / 0)
    f.set_result(1)
    await asyncio.sleep(0)
    try:
        loop.set_exception_handler(3)
    except TypeError as e:
        print(e)

asyncio.run(main())
