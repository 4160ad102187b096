# Blocking sockets in threads.
import socket
import threading


def serve(lsock):
    for _ in range(2):
        conn, addr = lsock.accept()
        with conn:
            while True:
                data = conn.recv(1024)
                if not data:
                    break
                conn.sendall(data[::-1])


with socket.create_server(('127.0.0.1', 0)) as lsock:
    t = threading.Thread(target=serve, args=(lsock,))
    t.start()
    for text in (b'hello', b'world'):
        with socket.create_connection(lsock.getsockname()) as s:
            s.sendall(text)
            s.shutdown(socket.SHUT_WR)
            out = b''
            while chunk := s.recv(2):
                out += chunk
            print(out)
    t.join()

a, b = socket.socketpair()
a.settimeout(0.05)
print(a.gettimeout(), a.getblocking(), b.gettimeout(), b.getblocking())
try:
    a.recv(1)
except TimeoutError as e:
    print(repr(e))
a.setblocking(False)
print(a.gettimeout(), a.getblocking())
try:
    a.recv(1)
except BlockingIOError as e:
    print(repr(e))
b.send(b'peek at this')
print(a.recv(4, socket.MSG_PEEK), a.recv(100))
buf = bytearray(5)
b.send(b'into a buffer')
print(a.recv_into(buf), buf, a.recv_into(memoryview(buf)[1:3]), buf)
f = b.makefile('rwb')
f.write(b'a file\nof lines\n')
f.flush()
print(a.recv(100))
a.send(b'one\ntwo\nthree')
a.close()
print(f.readline(), f.readlines(), f.read())
f.close()
print(b.fileno() != -1)
b.close()
print(b.fileno(), b)
for call in (lambda: b.recv(1), lambda: b.send(b'x'), lambda: socket.socket(99), lambda: b.settimeout(-1)):
    try:
        call()
    except (OSError, ValueError) as e:
        print(repr(e))
