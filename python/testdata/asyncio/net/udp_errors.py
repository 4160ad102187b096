# Datagrams to nobody, from nobody, too long.
import asyncio
import socket


class P(asyncio.DatagramProtocol):
    def __init__(self):
        self.error = asyncio.get_running_loop().create_future()

    def error_received(self, exc):
        print('error', repr(exc))
        if not self.error.done():
            self.error.set_result(exc)

    def connection_lost(self, exc):
        print('lost', exc)


async def main():
    loop = asyncio.get_running_loop()
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.bind(('127.0.0.1', 0))
    addr = s.getsockname()
    s.close()
    t, p = await loop.create_datagram_endpoint(P, remote_addr=addr)
    t.sendto(b'anybody?')
    await p.error
    try:
        t.sendto(b'x', ('127.0.0.1', 1))
    except ValueError as e:
        print(str(e).replace(str(addr[1]), 'PORT'))
    t.sendto(b'x', addr)
    try:
        t.sendto('text')
    except TypeError as e:
        print(e)
    p.error = loop.create_future()
    t.sendto(b'x' * 70000)
    await p.error
    t.close()
    t.close()
    await asyncio.sleep(0.01)
    t, p = await loop.create_datagram_endpoint(P, local_addr=('127.0.0.1', 0))
    t.abort()
    await asyncio.sleep(0.01)
    for kwargs in ({}, {'local_addr': '127.0.0.1'}, {'local_addr': ('127.0.0.1', 0, 1)},
                   {'sock': socket.socket(), }, {'local_addr': ('127.0.0.1', 0), 'remote_addr': ('::1', 1)}):
        try:
            await loop.create_datagram_endpoint(P, **kwargs)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, str(e).split(' fd=')[0])
        if 'sock' in kwargs:
            kwargs['sock'].close()
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        await loop.create_datagram_endpoint(P, sock=u, local_addr=('127.0.0.1', 0))
    except ValueError as e:
        print(e)
    u.close()


asyncio.run(main())
