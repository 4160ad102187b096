import asyncio, contextvars

v = contextvars.ContextVar("v", default=0)

async def bump():
    v.set(v.get() + 1)
    return v.get()

with asyncio.Runner() as runner:
    print(runner.run(bump()), runner.run(bump()))
    loop = runner.get_loop()
    print(loop.is_closed())
print(loop.is_closed(), v.get())
try:
    runner.run(bump())
except RuntimeError as e:
    print(e)

async def bg():
    try:
        await asyncio.sleep(100)
    finally:
        print("bg cleaned up")

async def main():
    t = asyncio.create_task(bg())
    await asyncio.sleep(0)
    print("main ends")

asyncio.run(main())
