# With sockets, threads, signals or processes.
import asyncio, re


def n(x): return re.sub(r'\d{4,5}', 'PORT', re.sub(r'fd=\d+', 'fd=N', re.sub(r'0x[0-9a-f]+', '0xX', repr(x))))


async def handle(r, w):
    print('server', n(w.get_extra_info('sockname')), n(r))
    data = await r.readline()
    w.write(data.upper()); await w.drain()
    w.write_eof()
    print(await r.read())
    w.close(); await w.wait_closed(); print('server closed', w.is_closing())


async def main():
    s = await asyncio.start_server(handle, '127.0.0.1', 0)
    print(n(s), s.is_serving(), len(s.sockets))
    host, port = s.sockets[0].getsockname()
    r, w = await asyncio.open_connection(host, port)
    print(n(w.transport), w.can_write_eof(), w.get_extra_info('peername') == (host, port))
    w.writelines([b'hel', b'lo\n'])
    print(await r.readline(), await r.read(), r.at_eof())
    w.close(); await w.wait_closed()
    print(n(w.transport))
    s.close(); print(s.is_serving(), s.sockets); await s.wait_closed()
    print(n(s))
    try: await s.start_serving()
    except RuntimeError as e: print(e)


asyncio.run(main())
