# With sockets, threads, signals or processes.
import asyncio, socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair(); a.setblocking(False); b.setblocking(False)
    await loop.sock_sendall(a, b'hello'); print(await loop.sock_recv(b, 3), await loop.sock_recv(b, 10))
    buf = bytearray(8); await loop.sock_sendall(b, b'xyz'); print(await loop.sock_recv_into(a, buf), bytes(buf))
    t = asyncio.create_task(loop.sock_recv(a, 1)); await asyncio.sleep(0); t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))
    got = []
    def readable(): got.append(a.recv(10)); loop.remove_reader(a); ev.set()
    ev = asyncio.Event(); loop.add_reader(a, readable); b.send(b'ping'); await ev.wait(); print(got, loop.remove_reader(a))
    w = asyncio.Event(); loop.add_writer(a, w.set); await w.wait(); print(loop.remove_writer(a), loop.remove_writer(a))
    b.close(); print(await loop.sock_recv(a, 5)); a.close()
    c = socket.socket()
    loop.set_debug(True)
    try: await loop.sock_recv(c, 1)
    except ValueError as e: print(e)
    loop.set_debug(False); c.setblocking(False)
    try: await loop.sock_connect(c, ('127.0.0.1', 1))
    except ConnectionRefusedError: print('refused')
    c.close()
    srv = socket.create_server(('127.0.0.1', 0)); srv.setblocking(False)
    c = socket.socket(); c.setblocking(False)
    (conn, addr), _ = await asyncio.gather(loop.sock_accept(srv), loop.sock_connect(c, srv.getsockname()))
    print(conn.gettimeout(), addr == c.getsockname())
    await loop.sock_sendall(conn, b'z'); print(await loop.sock_recv(c, 5))
    r, wr = await asyncio.open_connection(sock=c); conn.send(b'line\n'); print(await r.readline()); wr.close(); conn.close(); srv.close()
    print([x[4] for x in await loop.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM)], await loop.getnameinfo(('127.0.0.1', 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))


asyncio.run(main())
