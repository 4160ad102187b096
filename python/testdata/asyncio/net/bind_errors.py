# Addresses that can't be had.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda r, w: None, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(lambda r, w: None, '127.0.0.1', port)
    except OSError as e:
        print(e.errno, str(e).replace(str(port), 'PORT'))
    s = socket.socket()
    try:
        s.bind(('127.0.0.1', port))
    except OSError as e:
        print(repr(e))
    s.close()
    try:
        await asyncio.start_server(lambda r, w: None, '198.51.100.7', port)
    except OSError as e:
        print(str(e).replace(str(port), 'PORT'))
    server.close()
    await server.wait_closed()
    again = await asyncio.start_server(lambda r, w: None, '127.0.0.1', port)
    print('again', again.sockets[0].getsockname()[1] == port)
    again.close()
    for kwargs in ({}, {'host': 'x', 'sock': s}, {'ssl': True, 'host': 'x'}):
        try:
            await loop.create_server(asyncio.Protocol, **kwargs)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        await loop.create_server(asyncio.Protocol, sock=u)
    except ValueError as e:
        print(str(e).split(' fd=')[0])
    u.close()


asyncio.run(main())
