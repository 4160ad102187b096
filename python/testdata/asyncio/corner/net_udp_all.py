# With sockets, threads, signals or processes.
import asyncio, re


def n(x): return re.sub(r'\d{4,5}', 'PORT', re.sub(r'fd=\d+', 'fd=N', repr(x)))


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, t): self.t = t; print('made', n(t))
    def datagram_received(self, d, a): print('srv', d); self.t.sendto(d[::-1], a)
    def connection_lost(self, e): print('srv lost', e)


class Client(asyncio.DatagramProtocol):
    def __init__(self, fut): self.fut = fut; self.got = []
    def connection_made(self, t): self.t = t; t.sendto(b'one'); t.sendto(b'two')
    def datagram_received(self, d, a):
        self.got.append(d)
        if len(self.got) == 2: self.fut.set_result(self.got)
    def error_received(self, e): print('err', type(e).__name__)
    def connection_lost(self, e): print('client lost', e)


async def main():
    loop = asyncio.get_running_loop()
    t, p = await loop.create_datagram_endpoint(Echo, local_addr=('127.0.0.1', 0))
    addr = t.get_extra_info('sockname')
    f = loop.create_future()
    c, cp = await loop.create_datagram_endpoint(lambda: Client(f), remote_addr=addr)
    print(await f, n(c), c.get_extra_info('peername') == addr)
    try: c.sendto(b'x', ('127.0.0.1', 1))
    except ValueError as e: print(n(str(e)))
    try: c.sendto('str')
    except TypeError as e: print(e)
    c.close(); print(c.is_closing()); await asyncio.sleep(.01)
    c.sendto(b'after')
    try: await loop.create_datagram_endpoint(Echo)
    except ValueError as e: print(e)
    try: await loop.create_datagram_endpoint(Echo, local_addr='x')
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
    t.abort(); await asyncio.sleep(.01)
    c, cp = await loop.create_datagram_endpoint(lambda: Client(loop.create_future()), remote_addr=addr)
    await asyncio.sleep(.02); c.close(); await asyncio.sleep(0.01)


asyncio.run(main())
