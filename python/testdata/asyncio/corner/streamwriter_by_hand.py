import asyncio


class T(asyncio.Transport):
    def __init__(self): super().__init__({'peername': 'peer'}); self.out = []; self.closed = False
    def write(self, d): self.out.append(bytes(d))
    def writelines(self, l): self.out.append(b''.join(l))
    def write_eof(self): self.out.append('EOF')
    def can_write_eof(self): return True
    def close(self): self.closed = True
    def is_closing(self): return self.closed
    def get_protocol(self): return self.p
    def set_protocol(self, p): self.p = p
    def pause_reading(self): print('pause')
    def resume_reading(self): print('resume')


async def main():
    loop = asyncio.get_running_loop()
    r = asyncio.StreamReader(limit=4, loop=loop); p = asyncio.StreamReaderProtocol(r, loop=loop); t = T(); t.set_protocol(p); p.connection_made(t)
    w = asyncio.StreamWriter(t, p, r, loop)
    w.write(b'a'); w.writelines([b'b', b'c']); await w.drain(); print(t.out, w.can_write_eof(), w.get_extra_info('peername'), w.transport is t); w.write_eof()
    p.data_received(b'12345678901'); print(await r.read(3)); print(await r.read(100))
    p.pause_writing(); d = asyncio.create_task(w.drain()); await asyncio.sleep(0); print(d.done()); p.resume_writing(); await d
    print(p.eof_received(), await r.read(), r.at_eof())
    p.pause_writing(); d = asyncio.create_task(w.drain()); await asyncio.sleep(0); p.connection_lost(None)
    print(await asyncio.gather(d, return_exceptions=True))
    w.close(); print(w.is_closing()); await w.wait_closed()
    try: await w.drain()
    except ConnectionResetError as e: print(e)
    r2 = asyncio.StreamReader(loop=loop); p2 = asyncio.StreamReaderProtocol(r2, loop=loop); p2.connection_made(T()); p2.connection_lost(OSError('gone'))
    try: await r2.read()
    except OSError as e: print(e)
    for f in (p.pause_writing, p.resume_writing):
        try: f()
        except AssertionError as e: print('AssertionError', e)


asyncio.run(main())
