# What a transport tells of itself.
import asyncio
import re


def masked(x):
    return re.sub(r"fd=\d+", "fd=N", re.sub(r"(\('127.0.0.1', )\d+\)", r"\1PORT)", repr(x)))


class P(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print('made', masked(transport))


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(P, '127.0.0.1', 0)
    print(masked(server))
    transport, protocol = await loop.create_connection(P, *server.sockets[0].getsockname())
    await asyncio.sleep(0.01)
    sock = transport.get_extra_info('socket')
    print(masked(sock), type(sock).__name__)
    print(sock.family, sock.type, sock.proto, sock.gettimeout())
    print(transport.get_extra_info('peername') == sock.getpeername(), transport.get_extra_info('sockname') == sock.getsockname())
    print(transport.get_extra_info('sslcontext'), transport.get_extra_info('nothing', 'default'))
    for bad in (lambda: sock.settimeout(1), lambda: sock.setblocking(True)):
        try:
            bad()
        except ValueError as e:
            print(e)
    sock.settimeout(0)
    transport.pause_reading()
    print(masked(transport), transport.is_reading())
    transport.resume_reading()
    print(masked(transport), transport.is_reading())
    transport.close()
    print(masked(transport))
    await asyncio.sleep(0.01)
    print(masked(transport))
    print(masked(protocol.transport), masked(sock))
    for bad in ('text', None, 5):
        try:
            protocol.transport.write(bad)
        except TypeError as e:
            print(e)
    server.close()


asyncio.run(main())
