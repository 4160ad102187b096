import asyncio
import contextvars

count = contextvars.ContextVar('count', default=0)


async def bump():
    count.set(count.get() + 1)
    return count.get()


async def leave_running():
    async def background():
        try:
            await asyncio.sleep(100)
        finally:
            print('background is cancelled at the end')
    asyncio.create_task(background())
    await asyncio.sleep(0)
    return 'left'

with asyncio.Runner() as runner:
    loop = runner.get_loop()
    print(runner.run(bump()), runner.run(bump()), runner.run(bump()))
    ctx = contextvars.copy_context()
    print(runner.run(bump(), context=ctx), ctx[count], runner.get_loop() is loop)
    print(runner.run(leave_running()))
print(loop.is_closed(), count.get())
try:
    runner.run(bump())
except RuntimeError as e:
    print(e)
with asyncio.Runner(debug=True, loop_factory=asyncio.new_event_loop) as runner:
    print(runner.get_loop().get_debug())


async def nested():
    coro = bump()
    try:
        asyncio.run(coro)
    except RuntimeError as e:
        print(e)
    finally:
        coro.close()

asyncio.run(nested())
