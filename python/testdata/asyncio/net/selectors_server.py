# A server without asyncio: one thread and a selector, as the documentation of selectors has it; select and poll.
import select
import selectors
import socket

sel = selectors.DefaultSelector()


def accept(sock, mask):
    conn, addr = sock.accept()
    print('accepted', addr[0])
    conn.setblocking(False)
    sel.register(conn, selectors.EVENT_READ, read)


def read(conn, mask):
    data = conn.recv(1000)
    if data:
        print('echoing', data)
        conn.send(data)
    else:
        print('closing')
        sel.unregister(conn)
        conn.close()


lsock = socket.socket()
lsock.bind(('127.0.0.1', 0))
lsock.listen(100)
lsock.setblocking(False)
key = sel.register(lsock, selectors.EVENT_READ, accept)
print(key.fileobj is lsock, key.events, key.data is accept, len(sel.get_map()), sel.get_key(lsock) == key)
client = socket.create_connection(lsock.getsockname())
client.sendall(b'hello')
client.shutdown(socket.SHUT_WR)
for _ in range(3):
    for key, mask in sel.select(1):
        key.data(key.fileobj, mask)
print(client.recv(100), client.recv(100))
print(sel.select(0), sel.select(0.01))
for bad in (lambda: sel.register(lsock, 1), lambda: sel.register(client, 8), lambda: sel.unregister(client), lambda: sel.register(-1, 1),
            lambda: sel.modify(client, 1), lambda: sel.get_key(client)):
    try:
        bad()
    except (KeyError, ValueError) as e:
        print(type(e).__name__, str(e).split('<')[0])
client.close()
sel.unregister(lsock)
sel.close()

a, b = socket.socketpair()
print([len(x) for x in select.select([a, b], [a], [], 0)])
b.send(b'x')
r, w, x = select.select([a, b], [a, b], [], 1)
print(r == [a], w == [a, b], x)
p = select.poll()
p.register(a, select.POLLIN)
p.register(b)
print([(fd == a.fileno(), bool(e & select.POLLIN), bool(e & select.POLLOUT)) for fd, e in sorted(p.poll(10))])
p.unregister(b)
a.recv(1)
print(p.poll(10))
with select.epoll() as ep:
    ep.register(a.fileno(), select.EPOLLIN | select.EPOLLOUT)
    print([(fd == a.fileno(), e) for fd, e in ep.poll(1)])
    ep.modify(a, select.EPOLLIN)
    print(ep.poll(0.01))
print(ep.closed)
a.close()
b.close()
for bad in (lambda: select.select([a], [], []), lambda: select.select(['x'], [], []), lambda: select.select([], [], [], -1)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
lsock.close()
