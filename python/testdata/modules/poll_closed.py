# Descriptors that are closed while epoll or poll has them.
import select
import socket

a, b = socket.socketpair()
epoll = select.epoll()
epoll.register(b.fileno(), select.EPOLLIN)
epoll.register(a.fileno(), select.EPOLLOUT)
b.close()
print([(fd == a.fileno(), event & select.EPOLLOUT) for fd, event in epoll.poll(0.05)])
try:
    epoll.modify(b.fileno(), select.EPOLLIN)
except (OSError, ValueError) as e:
    print(type(e).__name__)
epoll.close()
a.close()

a, b = socket.socketpair()
one, other = a.fileno(), b.fileno()
poll = select.poll()
poll.register(one, select.POLLIN)
poll.register(other, select.POLLOUT)
a.close()
print([(fd == one, event & (select.POLLNVAL | select.POLLOUT)) for fd, event in poll.poll(1000)])
b.close()
print([(fd == one, event) for fd, event in poll.poll(1000)])
try:
    select.select([one], [], [], 0)
except OSError as e:
    print(e)
