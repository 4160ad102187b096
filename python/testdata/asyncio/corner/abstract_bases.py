import asyncio


class L(asyncio.AbstractEventLoop): pass
l = L()
for n in ('run_forever', 'stop', 'is_running', 'close', 'time', 'create_future', 'get_debug', 'get_task_factory'):
    try: getattr(l, n)()
    except NotImplementedError as e: print(n, repr(e))


for args in (('call_soon', print), ('call_later', 1, print), ('call_at', 1, print), ('create_task', None), ('set_debug', 1)):
    try: getattr(l, args[0])(*args[1:])
    except NotImplementedError as e: print(args[0], repr(e))


async def a():
    for n, args in (('create_connection', (1,)), ('getaddrinfo', (1, 2)), ('sock_recv', (1, 2)), ('shutdown_asyncgens', ())):
        try: await getattr(l, n)(*args)
        except NotImplementedError as e: print(n, repr(e))


asyncio.run(a())
for cls in (asyncio.BaseTransport, asyncio.Transport, asyncio.ReadTransport, asyncio.WriteTransport, asyncio.DatagramTransport, asyncio.SubprocessTransport):
    t = cls({'peername': 1}); print(cls.__name__, t.get_extra_info('peername'), t.get_extra_info('x', 9))
    for n in ('close', 'is_closing', 'abort', 'pause_reading', 'get_pid', 'can_write_eof'):
        if hasattr(t, n):
            try: getattr(t, n)()
            except NotImplementedError as e: print(' ', n, repr(e))


class P(asyncio.Protocol): pass
p = P(); print(p.connection_made(1), p.data_received(b''), p.eof_received(), p.pause_writing(), p.connection_lost(None), hasattr(p, '__dict__'))
for c in (asyncio.BaseProtocol, asyncio.BufferedProtocol, asyncio.DatagramProtocol, asyncio.SubprocessProtocol): print(c, c.__slots__, c.__mro__[1].__name__)
w = asyncio.WriteTransport();
try: w.writelines([b'a', b'b'])
except NotImplementedError: print('writelines -> write')
