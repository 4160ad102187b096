# With sockets, threads, signals or processes.
import asyncio


async def h(r, w):
    try: await r.read()
    finally: w.close()


async def main():
    s = await asyncio.start_server(h, '127.0.0.1', 0, start_serving=False)
    print(s.is_serving(), s.get_loop() is asyncio.get_running_loop())
    await s.start_serving(); await s.start_serving(); print(s.is_serving())
    t = asyncio.create_task(s.serve_forever()); await asyncio.sleep(0)
    try: await s.serve_forever()
    except RuntimeError as e: print(str(e).split('at 0x')[0].split('<Server')[0], str(e)[-40:])
    t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled', s.is_serving())
    async with await asyncio.start_server(h, '127.0.0.1', 0) as s:
        print(s.is_serving())
        r, w = await asyncio.open_connection(*s.sockets[0].getsockname())
        w.close(); await w.wait_closed()
    print(s.is_serving())
    s = await asyncio.start_server(h, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname())
    await asyncio.sleep(.01)
    s.close(); s.close_clients()
    print(await r.read()); w.close()
    await asyncio.wait_for(s.wait_closed(), 1)
    s = await asyncio.start_server(h, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname()); await asyncio.sleep(.01)
    s.close(); s.abort_clients()
    try: print(await r.read())
    except ConnectionResetError: print('reset')
    w.close()


asyncio.run(main())
