# With sockets, threads, signals or processes.
import asyncio


async def main():
    async def h(r, w):
        w.write(b'a' * 100 + b'\n' + b'rest'); await w.drain()
        await r.read(1)
        w.transport.abort()
    s = await asyncio.start_server(h, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname(), limit=32)
    try: await r.readline()
    except ValueError as e: print(e)
    w.write(b'q')
    try:
        await r.readexactly(1000)
    except asyncio.IncompleteReadError as e: print(len(e.partial) >= 0, e.expected)
    except ConnectionResetError: print('reset')
    try:
        w.write(b'x'); await asyncio.sleep(.01); w.write(b'y'); await w.drain()
    except (ConnectionResetError, BrokenPipeError) as e: print('drain', type(e).__name__)
    w.close()
    try: await w.wait_closed()
    except OSError as e: print('wait_closed', type(e).__name__)
    s.close()


asyncio.run(main())
