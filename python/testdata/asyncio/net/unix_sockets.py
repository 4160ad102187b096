# Streams over a Unix path.
import asyncio
import os
import socket
import tempfile


async def handle(reader, writer):
    async for line in reader:
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, 'sock')
        server = await asyncio.start_unix_server(handle, path)
        print(server.sockets[0].family == socket.AF_UNIX, server.sockets[0].getsockname() == path)
        reader, writer = await asyncio.open_unix_connection(path)
        print(writer.get_extra_info('peername') == path, repr(writer.get_extra_info('sockname')))
        writer.write(b'hello\nunix\n')
        print(await reader.readline(), await reader.readline())
        writer.close()
        await writer.wait_closed()
        try:
            await asyncio.start_unix_server(handle, path)
        except OSError as e:
            print(e.errno, str(e).replace(path, 'PATH'))
        server.close()
        await server.wait_closed()
        try:
            await asyncio.open_unix_connection(path)
        except OSError as e:
            print(type(e).__name__)
        for call in (loop.create_unix_connection(asyncio.Protocol), loop.create_unix_server(asyncio.Protocol)):
            try:
                await call
            except ValueError as e:
                print(e)


asyncio.run(main())
