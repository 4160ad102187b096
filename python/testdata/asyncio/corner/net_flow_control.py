# With sockets, threads, signals or processes.
import asyncio


class P(asyncio.Protocol):
    def __init__(self): self.n = 0; self.done = asyncio.get_running_loop().create_future()
    def connection_made(self, t): self.t = t; t.pause_reading(); print(t.is_reading())
    def data_received(self, d): self.n += len(d)
    def eof_received(self): print('eof', self.n); return False
    def connection_lost(self, e): self.done.set_result(self.n)


class C(asyncio.Protocol):
    def pause_writing(self): print('pause', self.t.get_write_buffer_size() > 100)
    def resume_writing(self): print('resume')
    def connection_made(self, t): self.t = t; print(t.get_write_buffer_limits())


async def main():
    loop = asyncio.get_running_loop(); ps = []
    def f(): ps.append(P()); return ps[-1]
    s = await loop.create_server(f, '127.0.0.1', 0)
    t, p = await loop.create_connection(C, *s.sockets[0].getsockname())
    t.set_write_buffer_limits(high=100); print(t.get_write_buffer_limits())
    t.set_write_buffer_limits(low=10); print(t.get_write_buffer_limits())
    for kw in (dict(high=1, low=5), dict(high=-1)):
        try: t.set_write_buffer_limits(**kw)
        except ValueError as e: print(e)
    t.set_write_buffer_limits(high=100, low=20)
    t.write(b'x' * 5_000_000); t.write_eof()
    try: t.write(b'more')
    except RuntimeError as e: print(e)
    for bad in ('str', 5, None):
        try: t.write(bad)
        except TypeError as e: print(e)
    await asyncio.sleep(.05)
    ps[0].t.resume_reading(); print(ps[0].t.is_reading())
    print(await ps[0].done)
    t.close(); t.close(); s.close()


asyncio.run(main())
