# Cancelling a sock_recv frees the socket for others.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    task = asyncio.create_task(loop.sock_recv(a, 10))
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')
    print(loop.remove_reader(a))
    await loop.sock_sendall(b, b'data')
    print(await loop.sock_recv(a, 10))
    b.close()
    print(await loop.sock_recv(a, 10))
    try:
        await loop.sock_sendall(a, b'x')
        await loop.sock_sendall(a, b'x')
    except OSError as e:
        print(repr(e))
    a.close()
    try:
        await loop.sock_recv(a, 1)
    except OSError as e:
        print(repr(e))
    loop.set_debug(True)
    c, d = socket.socketpair()
    try:
        await loop.sock_recv(c, 1)
    except ValueError as e:
        print(e)
    c.close()
    d.close()


asyncio.run(main())
