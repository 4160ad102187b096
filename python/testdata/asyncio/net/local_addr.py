# local_addr: where a connection comes from.
import asyncio
import socket


async def handle(reader, writer):
    writer.write(repr(writer.get_extra_info('peername')[0]).encode())
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    addr = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*addr, local_addr=('127.0.0.1', 0))
    print(await reader.read())
    writer.close()
    s = socket.socket()
    s.bind(('127.0.0.1', 0))
    port = s.getsockname()[1]
    s.listen()
    try:
        await asyncio.open_connection(*addr, local_addr=('127.0.0.1', port))
    except OSError as e:
        print(str(e).replace(str(port), 'PORT'))
    s.close()
    server.close()


asyncio.run(main())
