# sendfile, by hand where the system has none.
import asyncio
import io
import socket


async def main():
    loop = asyncio.get_running_loop()
    got = loop.create_future()

    async def handle(reader, writer):
        got.set_result(await reader.read())
        writer.close()

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    f = io.BytesIO(bytes(range(256)) * 400)
    writer.write(b'head')
    print(await loop.sendfile(writer.transport, f, 10, 50_000), f.tell())
    writer.write(b'tail')
    writer.write_eof()
    data = await got
    print(len(data), data[:4], data[4:8], data[-4:])
    writer.close()
    await writer.wait_closed()
    try:
        await loop.sendfile(writer.transport, f)
    except RuntimeError as e:
        print(e)
    server.close()
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    f.seek(0)
    print(await loop.sock_sendfile(a, f, 0, 100), f.tell())
    print(len(await loop.sock_recv(b, 1000)))
    for args in ((f, -1), (f, 0, 0), (f, 'x'), (io.StringIO('x'),)):
        try:
            await loop.sock_sendfile(a, *args)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, str(e).split(' <')[0])
        except AttributeError as e:
            print('AttributeError')
    a.close()
    b.close()


asyncio.run(main())
