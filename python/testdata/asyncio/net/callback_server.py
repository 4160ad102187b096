# client_connected_cb as a plain function; a handler that fails.
import asyncio


def plain(reader, writer):
    print('plain callback', type(reader).__name__, type(writer).__name__)
    writer.write(b'plain')
    writer.close()


async def broken(reader, writer):
    raise RuntimeError('broken handler')


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(plain, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await r.read())
    w.close()
    server.close()
    loop.set_exception_handler(lambda loop, c: print(sorted(c), c['message'], repr(c['exception'])))
    server = await asyncio.start_server(broken, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await r.read())
    w.close()
    await w.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
