# Connections that nobody answers.
import asyncio
import socket


async def main():
    for host in ('127.0.0.1', 'localhost'):
        try:
            await asyncio.open_connection(host, 9)
        except OSError as e:
            print(type(e).__name__, e.errno, e)
    loop = asyncio.get_running_loop()
    try:
        await loop.create_connection(asyncio.Protocol, '127.0.0.1', 9, all_errors=True)
    except ExceptionGroup as e:
        print(e, e.exceptions)
    sock = socket.socket()
    sock.setblocking(False)
    try:
        await loop.sock_connect(sock, ('127.0.0.1', 9))
    except OSError as e:
        print(repr(e))
    sock.close()
    blocking = socket.socket()
    try:
        blocking.connect(('127.0.0.1', 9))
    except OSError as e:
        print(repr(e))
    print(blocking.connect_ex(('127.0.0.1', 9)))
    blocking.close()
    try:
        socket.create_connection(('127.0.0.1', 9))
    except OSError as e:
        print(repr(e))
    for kwargs in ({}, {'host': 'x', 'sock': blocking}):
        try:
            await loop.create_connection(asyncio.Protocol, **kwargs)
        except ValueError as e:
            print(e)


asyncio.run(main())
