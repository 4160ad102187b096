# A server on several addresses, and on a socket made elsewhere.
import asyncio
import socket


async def handle(reader, writer):
    writer.write(writer.get_extra_info('sockname')[0].encode())
    writer.close()


async def main():
    sock = socket.socket()
    sock.bind(('127.0.0.1', 0))
    server = await asyncio.start_server(handle, sock=sock)
    reader, writer = await asyncio.open_connection(*sock.getsockname())
    print(await reader.read())
    writer.close()
    print([s.fileno() == sock.fileno() for s in server.sockets])
    server.close()
    print(sock.fileno())
    server = await asyncio.start_server(handle, ['127.0.0.1', '127.0.0.2'], 0)
    for s in sorted(server.sockets, key=lambda s: s.getsockname()):
        reader, writer = await asyncio.open_connection(*s.getsockname())
        print(s.getsockname()[0], await reader.read())
        writer.close()
    server.close()
    server = await asyncio.start_server(handle, '127.0.0.1', 0, reuse_port=True)
    port = server.sockets[0].getsockname()[1]
    other = await asyncio.start_server(handle, '127.0.0.1', port, reuse_port=True)
    print('shared', other.sockets[0].getsockname()[1] == port)
    server.close()
    other.close()
    reader, writer = None, None
    wild = await asyncio.start_server(handle, '0.0.0.0', 0)
    reader, writer = await asyncio.open_connection('127.0.0.1', wild.sockets[0].getsockname()[1])
    print(wild.sockets[0].getsockname()[0], await reader.read())
    writer.close()
    wild.close()


asyncio.run(main())
