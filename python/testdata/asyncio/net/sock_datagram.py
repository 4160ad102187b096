# loop.sock_sendto, sock_recvfrom and sock_recvfrom_into.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    for s in (a, b):
        s.setblocking(False)
        s.bind(('127.0.0.1', 0))
    waiting = asyncio.create_task(loop.sock_recvfrom(b, 100))
    await asyncio.sleep(0.01)
    print(await loop.sock_sendto(a, b'ping', b.getsockname()))
    data, addr = await waiting
    print(data, addr == a.getsockname())
    await loop.sock_sendto(b, b'pong pong', addr)
    buf = bytearray(6)
    n, addr = await loop.sock_recvfrom_into(a, buf)
    print(n, bytes(buf), addr == b.getsockname())
    await loop.sock_sendto(b, b'', a.getsockname())
    print(await loop.sock_recvfrom(a, 10) == (b'', b.getsockname()))
    try:
        await asyncio.wait_for(loop.sock_recvfrom(a, 10), 0.02)
    except TimeoutError:
        print('timeout')
    a.close()
    b.close()


asyncio.run(main())
