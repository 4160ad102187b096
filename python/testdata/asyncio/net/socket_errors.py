# What sockets raise.
import socket

s = socket.socket()
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
calls = [
    lambda: s.recv(1), lambda: s.send(b'x'), lambda: s.getpeername(), lambda: s.accept(), lambda: s.shutdown(socket.SHUT_WR),
    lambda: s.bind('x'), lambda: s.bind(('127.0.0.1',)), lambda: s.bind(('127.0.0.1', 70000)), lambda: s.bind(('127.0.0.1', 'x')),
    lambda: s.connect(5), lambda: s.send('text'), lambda: s.recv(-1), lambda: u.send(b'x'), lambda: u.listen(),
    lambda: u.sendto(b'x'), lambda: s.setsockopt(1, 2, 'x'), lambda: s.settimeout('x'), lambda: s.recv_into(b'x'),
    lambda: socket.create_connection('x'), lambda: s.makefile('q'), lambda: socket.inet_aton('1.2.3.4.5'),
]
for i, call in enumerate(calls):
    try:
        print(i, call())
    except Exception as e:
        print(i, type(e).__name__, e)
s.bind(('127.0.0.1', 0))
s.listen(1)
try:
    s.connect(('127.0.0.1', 1))
except OSError as e:
    print(repr(e))
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE), s.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN), s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))
s.close()
s.close()
fd = u.detach()
print(u.fileno(), u)
socket.close(fd)
with socket.socket() as t:
    print(t.fileno() >= 0, t.family, t.type, t.proto, repr(t.family), repr(t.type))
print(t.fileno())
