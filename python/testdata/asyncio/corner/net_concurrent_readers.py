# With sockets, threads, signals or processes.
import asyncio


async def main():
    async def h(r, w):
        await asyncio.sleep(.02); w.write(b'data\n'); w.close()
    s = await asyncio.start_server(h, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname())
    t1 = asyncio.create_task(r.readline()); await asyncio.sleep(0)
    for m in (r.readline, r.read, lambda: r.readexactly(3), lambda: r.readuntil(b'x')):
        try: await m()
        except RuntimeError as e: print(e)
    print(await t1, await r.read())
    w.close()
    try: await asyncio.wait_for(asyncio.start_server(None, '127.0.0.1', 0), 1)
    except Exception as e: print(type(e).__name__, e)
    s.close()


asyncio.run(main())
