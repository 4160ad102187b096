# With sockets, threads, signals or processes.
import asyncio, errno


async def main():
    for kw in (dict(host='127.0.0.1', port=1), dict(host='127.0.0.1', port=1, limit=10)):
        try: await asyncio.open_connection(**kw)
        except OSError as e: print(type(e).__name__, e.errno == errno.ECONNREFUSED, str(e)[:20])
    loop = asyncio.get_running_loop()
    for args, kw in (((asyncio.Protocol,), {}), ((asyncio.Protocol, 'h', 1), {'sock': 5}), ((asyncio.Protocol, 'h', 1), {'server_hostname': 'x'}), ((asyncio.Protocol, '127.0.0.1', 1), {'ssl_handshake_timeout': 1})):
        try: await loop.create_connection(*args, **kw)
        except (ValueError, AttributeError, TypeError) as e: print(type(e).__name__, e)
    for args, kw in (((asyncio.Protocol,), {}), ((asyncio.Protocol, 'h', 1), {'sock': 5})):
        try: await loop.create_server(*args, **kw)
        except (ValueError, AttributeError, TypeError, OSError) as e: print(type(e).__name__, e)
    s = await asyncio.start_server(lambda r, w: None, '127.0.0.1', 0)
    port = s.sockets[0].getsockname()[1]
    try: await asyncio.start_server(lambda r, w: None, '127.0.0.1', port)
    except OSError as e: print(e.errno == errno.EADDRINUSE, type(e).__name__)
    s.close()
    try: await asyncio.wait_for(asyncio.open_connection('127.0.0.1', port), 1)
    except ConnectionRefusedError as e: print('refused')


asyncio.run(main())
