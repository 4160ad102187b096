# loop.sock_*: coroutines on plain sockets.
import asyncio
import socket


async def serve(lsock):
    loop = asyncio.get_running_loop()
    conn, addr = await loop.sock_accept(lsock)
    print('server: accepted', addr[0], conn.gettimeout())
    while data := await loop.sock_recv(conn, 4):
        print('server:', data)
        await loop.sock_sendall(conn, data.upper())
    print('server: end')
    conn.close()


async def main():
    loop = asyncio.get_running_loop()
    lsock = socket.socket()
    lsock.setblocking(False)
    lsock.bind(('127.0.0.1', 0))
    lsock.listen()
    server = asyncio.create_task(serve(lsock))
    sock = socket.socket()
    sock.setblocking(False)
    print(await loop.sock_connect(sock, lsock.getsockname()))
    print(await loop.sock_sendall(sock, b'hello world'))
    buf = bytearray(20)
    got = b''
    while len(got) < 11:
        n = await loop.sock_recv_into(sock, buf)
        got += buf[:n]
    print(got)
    sock.shutdown(socket.SHUT_WR)
    print(await loop.sock_recv(sock, 10))
    await server
    sock.close()
    lsock.close()


asyncio.run(main())
