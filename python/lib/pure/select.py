"""Waiting for several sockets at once, in the thread that calls."""

import _socket

error = OSError
POLLRDNORM, POLLRDBAND, POLLWRNORM, POLLWRBAND, POLLMSG = 64, 128, 256, 512, 1024
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL, POLLRDHUP = 1, 2, 4, 8, 16, 32, 0x2000
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP, EPOLLRDHUP = 1, 2, 4, 8, 16, 0x2000
EPOLLONESHOT, EPOLLET, EPOLLEXCLUSIVE, EPOLL_CLOEXEC = 1 << 30, 1 << 31, 1 << 28, 0x80000
PIPE_BUF = 4096
_READ, _WRITE = 1, 2


def _fd(obj):
    if not isinstance(obj, int):
        try:
            fileno = obj.fileno
        except AttributeError:
            raise TypeError("argument must be an int, or have a fileno() method.") from None
        obj = fileno()
        if not isinstance(obj, int):
            raise TypeError("fileno() returned a non-integer")
    if obj < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({obj})")
    return obj


def _is_open(fd):
    try:
        _socket.poll([fd], [0], 0)
        return True
    except OSError:
        return False


def select(rlist, wlist, xlist, timeout=None, /):
    if timeout is not None:
        if not isinstance(timeout, (int, float)):
            raise TypeError("timeout must be a float or None")
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
    rlist, wlist = list(rlist), list(wlist)
    for obj in xlist:
        _fd(obj)
    wants = {}
    for objs, event in ((rlist, _READ), (wlist, _WRITE)):
        for obj in objs:
            fd = _fd(obj)
            wants[fd] = wants.get(fd, 0) | event
    ready = dict(zip(wants, _socket.poll(list(wants), list(wants.values()), timeout)))
    return [o for o in rlist if ready[_fd(o)] & _READ], [o for o in wlist if ready[_fd(o)] & _WRITE], []


class _Poll:
    def __init__(self):
        self._masks = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT):
        self._masks[_fd(fd)] = eventmask

    def modify(self, fd, eventmask):
        fd = _fd(fd)
        if fd not in self._masks:
            raise FileNotFoundError(2, 'No such file or directory')
        self._masks[fd] = eventmask

    def unregister(self, fd):
        del self._masks[_fd(fd)]

    def _ready(self, seconds):
        try:
            yield from self._states(list(self._masks), seconds)
        except OSError as e:
            closed = [fd for fd in self._masks if not _is_open(fd)]
            if not closed:
                raise e
            yield from self._without(closed, seconds)

    def _without(self, closed, seconds):
        for fd in closed:
            yield fd, POLLNVAL
        yield from self._states([fd for fd in self._masks if fd not in closed], 0)

    def _states(self, fds, seconds):
        wants = [(_READ if self._masks[fd] & POLLIN else 0) | (_WRITE if self._masks[fd] & POLLOUT else 0) for fd in fds]
        for fd, events in zip(fds, _socket.poll(fds, wants, seconds)):
            if events:
                yield fd, (POLLIN if events & _READ else 0) | (POLLOUT if events & _WRITE else 0)

    def poll(self, timeout=None, /):
        return list(self._ready(None if timeout is None or timeout < 0 else timeout / 1000))


def poll():
    return _Poll()


class epoll(_Poll):
    def __init__(self, sizehint=-1, flags=0):
        super().__init__()
        self.closed = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed epoll object")

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.close()

    def register(self, fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT):
        self._check()
        if _fd(fd) in self._masks:
            raise FileExistsError(17, 'File exists')
        _socket.poll([_fd(fd)], [0], 0)  # a descriptor that isn't open is an error at once
        super().register(fd, eventmask)

    def modify(self, fd, eventmask):
        self._check()
        super().modify(fd, eventmask)

    def unregister(self, fd):
        self._check()
        if _fd(fd) not in self._masks:
            raise FileNotFoundError(2, 'No such file or directory')
        super().unregister(fd)

    def _without(self, closed, seconds):
        for fd in closed:  # which has taken them out
            del self._masks[fd]
        yield from self._states(list(self._masks), seconds)

    def poll(self, timeout=None, maxevents=-1):
        self._check()
        found = []
        for fd, events in self._ready(None if timeout is None or timeout < 0 else timeout):
            if maxevents > 0 and len(found) == maxevents:
                break
            found.append((fd, events))
            if self._masks[fd] & EPOLLONESHOT:
                self._masks[fd] &= EPOLLONESHOT
        return found

    def close(self):
        self.closed = True
        self._masks.clear()

    def fileno(self):
        self._check()
        raise NotImplementedError("epoll.fileno() isn't supported here: it has no descriptor of its own")
