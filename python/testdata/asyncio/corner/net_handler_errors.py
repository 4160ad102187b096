# With sockets, threads, signals or processes.
import asyncio


async def bad(r, w):
    await r.readline()
    raise ValueError('handler broke')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('H:', c['message'], repr(c.get('exception')), sorted(c)))
    s = await asyncio.start_server(bad, '127.0.0.1', 0)
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname())
    w.write(b'x\n')
    print(await r.read()); w.close()
    await asyncio.sleep(.01)
    def sync(r, w): print('sync cb'); w.write(b'bye'); w.close()
    s2 = await asyncio.start_server(sync, '127.0.0.1', 0)
    r, w2 = await asyncio.open_connection(*s2.sockets[0].getsockname())
    print(await r.read()); w2.close()
    class P(asyncio.Protocol):
        def connection_made(self, t): self.t = t
        def data_received(self, d):
            if d == b'boom': raise KeyError(d)
            self.t.write(d)
        def connection_lost(self, e): print('lost', repr(e))
    s3 = await loop.create_server(P, '127.0.0.1', 0)
    r, w3 = await asyncio.open_connection(*s3.sockets[0].getsockname())
    w3.write(b'ok'); print(await r.read(2)); w3.write(b'boom')
    try: print(await r.read())
    except ConnectionResetError: print('reset')
    w3.close(); await asyncio.sleep(.01)
    class Made(asyncio.Protocol):
        def connection_made(self, t): raise RuntimeError('in made')
    try:
        await loop.create_connection(Made, *s2.sockets[0].getsockname())
    except Exception as e: print(repr(e))
    await asyncio.sleep(.01)
    for x in (s, s2, s3): x.close()


asyncio.run(main())
