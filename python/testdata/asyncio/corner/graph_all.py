import asyncio, io


async def leaf(f): await f


async def mid(f):
    await leaf(f)


async def main():
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(mid(f), name='T')
    async with asyncio.TaskGroup() as tg:
        g = tg.create_task(asyncio.wait_for(t, 5), name='W')
        await asyncio.sleep(0.001)
        c = asyncio.capture_call_graph(t)
        print(type(c).__name__, c.future is t, [x.frame.f_code.co_name for x in c.call_stack], len(c.awaited_by), [a.future.get_name() for a in c.awaited_by])
        print(asyncio.capture_call_graph(t, depth=0) is not None, asyncio.capture_call_graph(t, limit=0).call_stack)
        c = asyncio.capture_call_graph(t, limit=1); print([x.frame.f_code.co_name for x in c.call_stack])
        c = asyncio.capture_call_graph(t, limit=-1); print([x.frame.f_code.co_name for x in c.call_stack])
        cc = asyncio.capture_call_graph(f); print(cc.future is f, cc.call_stack, [a.future.get_name() for a in cc.awaited_by])
        f.set_result(1)
    try: asyncio.capture_call_graph(5)
    except TypeError as e: print(e)


asyncio.run(main())
try: print(asyncio.capture_call_graph())
except RuntimeError as e: print(e)
try: print(asyncio.format_call_graph())
except RuntimeError as e: print(e)
