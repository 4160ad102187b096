# The event loop's network methods: connecting, serving, datagrams, sockets, files. Each is a method of the loop, whose
# first parameter is the loop. Compiled when the first of them is called.

import asyncio
import collections.abc
import errno
import itertools
import os
import socket
import stat

from asyncio.selector_events import _address, _log, _SelectorDatagramTransport, _SelectorSocketTransport
from asyncio.trsock import TransportSocket
from asyncio import constants as _constants

_NO_TLS = ("TLS isn't supported here: connect without ssl= to port 80 (a page's simulated hosts answer there), "
           "or get https addresses with aioplay.fetch()")


def _check_ssl(ssl, **timeouts):
    for name, value in timeouts.items():
        if value is not None and not ssl:
            raise ValueError(f'{name} is only meaningful with ssl')
    if ssl:
        raise NotImplementedError(_NO_TLS)


def _check_nonblocking(loop, sock):
    if loop.get_debug() and sock.gettimeout() != 0:
        raise ValueError("the socket must be non-blocking")


def _check_fd(loop, file):
    fd = file
    if not isinstance(fd, int):
        try:
            fd = int(fd.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fd!r}") from None
    transport = loop._net_transports.get(fd)
    if transport is not None and not transport.is_closing():
        raise RuntimeError(f'File descriptor {file!r} is used by transport {transport!r}')
    return fd


def add_reader(loop, fd, callback, *args):
    fd = _check_fd(loop, fd)
    loop._add_reader(fd, callback, *args)


def remove_reader(loop, fd):
    return loop._remove_reader(_check_fd(loop, fd))


def add_writer(loop, fd, callback, *args):
    fd = _check_fd(loop, fd)
    loop._add_writer(fd, callback, *args)


def remove_writer(loop, fd):
    return loop._remove_writer(_check_fd(loop, fd))


# Names


def _literal(host, port, family, type, proto):
    """What getaddrinfo gives for the text of an IP address, or None."""
    if proto not in (0, socket.IPPROTO_TCP, socket.IPPROTO_UDP) or host is None:
        return None
    if type == socket.SOCK_STREAM:
        proto = socket.IPPROTO_TCP
    elif type == socket.SOCK_DGRAM:
        proto = socket.IPPROTO_UDP
    else:
        return None
    if port is None or port == '' or port == b'':
        port = 0
    else:
        try:
            port = int(port)
        except (TypeError, ValueError):
            return None
    if isinstance(host, bytes):
        host = host.decode('idna')
    import _socket

    if not isinstance(host, str) or '%' in host:
        return None
    ip, kind = _socket.parse_ip(host)
    if not kind or family not in (0, kind):
        return None
    addr = (host, port) if kind == socket.AF_INET else (host, port, 0, 0)
    return socket.AddressFamily(kind), type, proto, '', addr


async def _resolve(loop, address, *, family=0, type=socket.SOCK_STREAM, proto=0, flags=0):
    host, port = address[:2]
    info = _literal(host, port, family, type, proto)
    if info is not None:
        if len(address) > 2 and len(info[4]) == 4:
            info = (*info[:4], (*info[4][:2], *address[2:]))
        return [info]
    return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)


async def getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
    # Names are looked up in the network itself, without a thread.
    await asyncio.sleep(0)
    return socket.getaddrinfo(host, port, family, type, proto, flags)


async def getnameinfo(loop, sockaddr, flags=0):
    await asyncio.sleep(0)
    return socket.getnameinfo(sockaddr, flags)


# Sockets


def _waiting(loop, what, sock):
    """A future for what a socket is waited for."""
    try:
        name = sock.getpeername()
    except OSError:
        name = sock.getsockname()
    return loop._io_future(f'{what} {_address(name)}')


async def _sock_wait(loop, sock, attempt, writing, what):
    """Calls attempt until it doesn't say that it would block, and awaits the socket in between."""
    _check_nonblocking(loop, sock)
    try:
        return attempt()
    except (BlockingIOError, InterruptedError):
        pass
    fut = _waiting(loop, what, sock)
    fd = _check_fd(loop, sock.fileno())

    def ready():
        if fut.done():
            return
        try:
            result = attempt()
        except (BlockingIOError, InterruptedError):
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            fut.set_exception(exc)
        else:
            fut.set_result(result)
        forget(fut)

    handle = (loop._add_writer if writing else loop._add_reader)(fd, ready)

    def forget(fut):
        if not handle.cancelled():
            (loop._remove_writer if writing else loop._remove_reader)(fd)

    fut.add_done_callback(forget)
    return await fut


async def sock_recv(loop, sock, n):
    return await _sock_wait(loop, sock, lambda: sock.recv(n), False, 'data from')


async def sock_recv_into(loop, sock, buf):
    return await _sock_wait(loop, sock, lambda: sock.recv_into(buf), False, 'data from')


async def sock_recvfrom(loop, sock, bufsize):
    return await _sock_wait(loop, sock, lambda: sock.recvfrom(bufsize), False, 'a datagram to')


async def sock_recvfrom_into(loop, sock, buf, nbytes=0):
    nbytes = nbytes or len(buf)
    return await _sock_wait(loop, sock, lambda: sock.recvfrom_into(buf, nbytes), False, 'a datagram to')


async def sock_sendall(loop, sock, data):
    view = memoryview(data)
    pos = 0

    def attempt():
        nonlocal pos
        while True:
            pos += sock.send(view[pos:])
            if pos == len(view):
                return None
            raise BlockingIOError

    _check_nonblocking(loop, sock)
    if not len(view):
        return None
    return await _sock_wait(loop, sock, attempt, True, 'room to send to')


async def sock_sendto(loop, sock, data, address):
    return await _sock_wait(loop, sock, lambda: sock.sendto(data, address), True, 'room to send from')


async def sock_accept(loop, sock):
    def attempt():
        conn, address = sock.accept()
        conn.setblocking(False)
        return conn, address

    return await _sock_wait(loop, sock, attempt, False, 'a connection to')


async def sock_connect(loop, sock, address):
    _check_nonblocking(loop, sock)
    if sock.family in (socket.AF_INET, socket.AF_INET6):
        infos = await _resolve(loop, address, family=sock.family, type=sock.type, proto=sock.proto)
        address = infos[0][4]
    try:
        sock.connect(address)
        return None
    except (BlockingIOError, InterruptedError):
        pass
    fd = _check_fd(loop, sock.fileno())
    fut = loop._io_future(f'an answer of {_address(address)}')

    def ready():
        if fut.done():
            return
        err = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if err:
            fut.set_exception(OSError(err, f'Connect call failed {address}'))
        else:
            fut.set_result(None)
        forget(fut)

    handle = loop._add_writer(fd, ready)

    def forget(fut):
        if not handle.cancelled():
            loop._remove_writer(fd)

    fut.add_done_callback(forget)
    return await fut


def _check_sendfile(file, offset, count):
    if 'b' not in getattr(file, 'mode', 'b'):
        raise ValueError("file should be opened in binary mode")
    if count is not None:
        if not isinstance(count, int):
            raise TypeError(f"count must be a positive integer (got {count!r})")
        if count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
    if not isinstance(offset, int):
        raise TypeError(f"offset must be a non-negative integer (got {offset!r})")
    if offset < 0:
        raise ValueError(f"offset must be a non-negative integer (got {offset!r})")


def _regular(file):
    """Whether a file is one that a system sends by itself: one on a disk."""
    try:
        os.fstat(file.fileno())
        return True
    except (AttributeError, OSError):
        return False


async def _send_blocks(file, offset, count, send):
    if offset:
        file.seek(offset)
    total = 0
    block = _constants.SENDFILE_FALLBACK_READBUFFER_SIZE
    buf = bytearray(block if count is None else min(count, block))
    try:
        while count is None or total < count:
            view = memoryview(buf)[:len(buf) if count is None else min(count - total, len(buf))]
            n = file.readinto(view)
            if not n:
                break
            await send(view[:n])
            total += n
        return total
    finally:
        if total > 0 and hasattr(file, 'seek'):
            file.seek(offset + total)


async def sock_sendfile(loop, sock, file, offset=0, count=None, *, fallback=True):
    _check_nonblocking(loop, sock)
    if sock.type != socket.SOCK_STREAM:
        raise ValueError("only SOCK_STREAM type sockets are supported")
    _check_sendfile(file, offset, count)
    if not fallback and not _regular(file):
        raise asyncio.SendfileNotAvailableError("not a regular file")
    return await _send_blocks(file, offset, count, lambda data: loop.sock_sendall(sock, data))


class _SendfileProtocol(asyncio.Protocol):
    """Takes a transport's protocol's place while a file is sent, so that flow control comes here."""

    def __init__(self, transport):
        if not isinstance(transport, _SelectorSocketTransport):
            raise TypeError("transport should be _FlowControlMixin instance")
        self._transport = transport
        self._proto = transport.get_protocol()
        self._resume_reading = transport.is_reading()
        self._resume_writing = transport._protocol_paused
        self._blocker = transport._loop.create_future() if self._resume_writing else None
        transport.pause_reading()
        transport.set_protocol(self)

    async def drain(self):
        if self._transport.is_closing():
            raise ConnectionError("Connection closed by peer")
        if self._blocker is not None:
            await self._blocker

    def connection_made(self, transport):
        raise RuntimeError("Invalid state: connection should have been established already.")

    def connection_lost(self, exc):
        if self._blocker is not None:
            self._blocker.set_exception(ConnectionError("Connection is closed by peer") if exc is None else exc)
        self._proto.connection_lost(exc)

    def pause_writing(self):
        if self._blocker is None:
            self._blocker = self._transport._loop.create_future()

    def resume_writing(self):
        if self._blocker is not None:
            self._blocker.set_result(False)
            self._blocker = None

    def data_received(self, data):
        raise RuntimeError("Invalid state: reading should be paused")

    def eof_received(self):
        raise RuntimeError("Invalid state: reading should be paused")

    async def restore(self):
        self._transport.set_protocol(self._proto)
        if self._resume_reading:
            self._transport.resume_reading()
        if self._blocker is not None:
            self._blocker.cancel()
        if self._resume_writing:
            self._proto.resume_writing()


async def _send_around(loop, transport, file, offset, count):
    """Sends a file through the transport's socket once its buffer is empty; until then and meanwhile nobody can write to it."""
    fd = transport._sock_fd
    del loop._net_transports[fd]
    resume = transport.is_reading()
    transport.pause_reading()
    await transport._make_empty_waiter()
    try:
        return await sock_sendfile(loop, transport._sock, file, offset, count, fallback=False)
    finally:
        transport._reset_empty_waiter()
        if resume:
            transport.resume_reading()
        loop._net_transports[fd] = transport


async def sendfile(loop, transport, file, offset=0, count=None, *, fallback=True):
    if transport.is_closing():
        raise RuntimeError("Transport is closing")
    modes = _constants._SendfileMode
    mode = getattr(transport, '_sendfile_compatible', modes.UNSUPPORTED)
    if mode is modes.UNSUPPORTED:
        raise RuntimeError(f"sendfile is not supported for transport {transport!r}")
    if mode is modes.TRY_NATIVE:
        if _regular(file):
            return await _send_around(loop, transport, file, offset, count)
        if not fallback:
            raise asyncio.SendfileNotAvailableError("not a regular file")
    elif not fallback:
        raise RuntimeError(f"fallback is disabled and native sendfile is not supported for transport {transport!r}")
    proto = _SendfileProtocol(transport)

    async def send(data):
        await proto.drain()
        transport.write(data)

    try:
        return await _send_blocks(file, offset, count, send)
    finally:
        await proto.restore()


# Connections


async def start_tls(loop, transport, protocol, sslcontext, **kwargs):
    raise NotImplementedError(_NO_TLS)


async def _made(loop, sock, protocol_factory, extra=None, server=None):
    """The transport and protocol of a connected socket."""
    sock.setblocking(False)
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = _SelectorSocketTransport(loop, sock, protocol, waiter, extra, server)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


async def _connect(loop, failures, info, local_infos):
    family, type, proto, _, address = info
    mine = []
    failures.append(mine)
    sock = None
    try:
        sock = socket.socket(family=family, type=type, proto=proto)
        sock.setblocking(False)
        if local_infos is not None:
            for lfamily, _, _, _, laddr in local_infos:
                if lfamily != family:
                    continue
                try:
                    sock.bind(laddr)
                    break
                except OSError as exc:
                    mine.append(OSError(exc.errno, f'error while attempting to bind on address {laddr!r}: {str(exc).lower()}'))
            else:
                if mine:
                    raise mine.pop()
                raise OSError(f"no matching local address with family={family!r} found")
        await loop.sock_connect(sock, address)
        return sock
    except OSError as exc:
        mine.append(exc)
        if sock is not None:
            sock.close()
        raise
    except BaseException:
        if sock is not None:
            sock.close()
        raise


def _interleaved(infos, first):
    """Addresses with the families taking turns."""
    groups = {}
    for info in infos:
        groups.setdefault(info[0], []).append(info)
    lists = list(groups.values())
    out = []
    if first > 1:
        out += lists[0][:first - 1]
        del lists[0][:first - 1]
    out += [a for a in itertools.chain.from_iterable(itertools.zip_longest(*lists)) if a is not None]
    return out


async def create_connection(loop, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
                            local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                            happy_eyeballs_delay=None, interleave=None, all_errors=False):
    if server_hostname is not None and not ssl:
        raise ValueError('server_hostname is only meaningful with ssl')
    if server_hostname is None and ssl and not host:
        raise ValueError('You must set server_hostname when using ssl without a host')
    _check_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    if happy_eyeballs_delay is not None and interleave is None:
        interleave = 1
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError('host/port and sock can not be specified at the same time')
        infos = await _resolve(loop, (host, port), family=family, proto=proto, flags=flags)
        if not infos:
            raise OSError('getaddrinfo() returned empty list')
        local_infos = None
        if local_addr is not None:
            local_infos = await _resolve(loop, local_addr, family=family, proto=proto, flags=flags)
            if not local_infos:
                raise OSError('getaddrinfo() returned empty list')
        if interleave:
            infos = _interleaved(infos, interleave)
        failures = []
        for info in infos:
            try:
                sock = await _connect(loop, failures, info, local_infos)
                break
            except OSError:
                continue
        if sock is None:
            found = [exc for mine in failures for exc in mine]
            try:
                if all_errors:
                    raise ExceptionGroup("create_connection failed", found)
                texts = [str(exc) for exc in found]
                if len(set(texts)) == 1:
                    raise found[0]
                raise OSError(f"Multiple exceptions: {', '.join(texts)}")
            finally:
                found = failures = None
    elif sock is None:
        raise ValueError('host and port was not specified and no sock specified')
    elif sock.type != socket.SOCK_STREAM:
        raise ValueError(f'A Stream Socket was expected, got {sock!r}')
    transport, protocol = await _made(loop, sock, protocol_factory)
    if loop.get_debug():
        sock = transport.get_extra_info('socket')
        _log('debug', "%r connected to %s:%r: (%r, %r)", sock, host, port, transport, protocol)
    return transport, protocol


async def connect_accepted_socket(loop, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    if sock.type != socket.SOCK_STREAM:
        raise ValueError(f'A Stream Socket was expected, got {sock!r}')
    _check_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    transport, protocol = await _made(loop, sock, protocol_factory)
    if loop.get_debug():
        _log('debug', "%r handled: (%r, %r)", transport.get_extra_info('socket'), transport, protocol)
    return transport, protocol


async def create_unix_connection(loop, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
                                 ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    if server_hostname is not None and not ssl:
        raise ValueError('server_hostname is only meaningful with ssl')
    _check_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    if path is not None:
        if sock is not None:
            raise ValueError('path and sock can not be specified at the same time')
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            await loop.sock_connect(sock, os.fspath(path))
        except BaseException:
            sock.close()
            raise
    else:
        if sock is None:
            raise ValueError('no path and sock were specified')
        if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')
    return await _made(loop, sock, protocol_factory)


# Servers


_listening = {}  # sockets of servers, with their loops


def _unclosed(loop):
    """Says what is left when the loop is closed, as CPython does when it is destroyed, and closes it."""
    import warnings

    for transport in list(loop._net_transports.values()):
        if transport._sock is not None:
            warnings.warn(f"unclosed transport {transport!r}", ResourceWarning, source=transport)
            transport._sock.close()
    for sock in [s for s, of in _listening.items() if of is loop]:
        del _listening[sock]
        if sock.fileno() != -1:
            warnings.warn(f"unclosed {sock!r}", ResourceWarning, source=sock)
            sock.close()


class Server(asyncio.AbstractServer):
    def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout, ssl_shutdown_timeout=None):
        self._loop = loop
        self._sockets = sockets
        self._clients = set()
        self._waiters = []
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._serving = False
        self._serving_forever_fut = None

    def __repr__(self):
        return f'<{self.__class__.__name__} sockets={self.sockets!r}>'

    def _attach(self, transport):
        assert self._sockets is not None
        self._clients.add(transport)

    def _detach(self, transport):
        self._clients.discard(transport)
        if not self._clients and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters = self._waiters
        self._waiters = None
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            _start_accepting(self._loop, self._protocol_factory, sock, self, self._backlog)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    @property
    def sockets(self):
        if self._sockets is None:
            return ()
        return tuple(TransportSocket(s) for s in self._sockets)

    def close(self):
        sockets = self._sockets
        if sockets is None:
            return
        self._sockets = None
        for sock in sockets:
            self._loop._remove_reader(sock.fileno())
            _listening.pop(sock, None)
            _remove_own(sock)
            sock.close()
        self._serving = False
        if self._serving_forever_fut is not None and not self._serving_forever_fut.done():
            self._serving_forever_fut.cancel()
            self._serving_forever_fut = None
        if not self._clients:
            self._wakeup()

    def close_clients(self):
        for transport in self._clients.copy():
            transport.close()

    def abort_clients(self):
        for transport in self._clients.copy():
            transport.abort()

    async def start_serving(self):
        self._start_serving()
        # Let what has come already be accepted first.
        await asyncio.sleep(0)

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        if self._sockets is None:
            raise RuntimeError(f'server {self!r} is closed')
        self._start_serving()
        names = ', '.join(_address(s.getsockname()) for s in self._sockets)
        self._serving_forever_fut = self._loop._io_future(f'clients of the server on {names}')
        try:
            await self._serving_forever_fut
        except asyncio.CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever_fut = None

    async def wait_closed(self):
        if self._waiters is None:
            return
        waiter = self._loop._io_future(f'the end of {len(self._clients)} connections')
        self._waiters.append(waiter)
        await waiter


def _start_accepting(loop, protocol_factory, sock, server, backlog):
    _listening[sock] = loop
    loop._add_reader(sock.fileno(), _accept, loop, protocol_factory, sock, server, backlog)


def _accept(loop, protocol_factory, sock, server, backlog):
    for _ in range(backlog + 1):
        try:
            conn, addr = sock.accept()
            if loop.get_debug():
                _log('debug', "%r got a new connection from %r: %r", server, addr, conn)
            conn.setblocking(False)
        except ConnectionAbortedError:
            continue
        except (BlockingIOError, InterruptedError):
            return
        loop.create_task(_accepted(loop, protocol_factory, conn, {'peername': addr}, server))


async def _accepted(loop, protocol_factory, conn, extra, server):
    protocol = transport = None
    try:
        protocol = protocol_factory()
        waiter = loop.create_future()
        transport = _SelectorSocketTransport(loop, conn, protocol, waiter, extra, server)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as exc:
        if loop.get_debug():
            context = {'message': 'Error on transport creation for incoming connection', 'exception': exc}
            if protocol is not None:
                context['protocol'] = protocol
            if transport is not None:
                context['transport'] = transport
            loop.call_exception_handler(context)


async def _server_addresses(loop, host, port, family, flags):
    infos = await _resolve(loop, (host, port), family=family, flags=flags)
    if not infos:
        raise OSError(f'getaddrinfo({host!r}) returned empty list')
    return infos


def _bound(loop, infos, reuse_address, reuse_port, keep_alive):
    """Sockets that are bound to the addresses."""
    sockets = []
    try:
        for family, type, proto, _, address in infos:
            sock = socket.socket(family, type, proto)
            sockets.append(sock)
            if reuse_address:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
            if reuse_port and family in (socket.AF_INET, socket.AF_INET6):
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, True)
            if keep_alive:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
            if family == socket.AF_INET6:
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, True)
            try:
                sock.bind(address)
            except OSError as err:
                msg = f'error while attempting to bind on address {address!r}: {str(err).lower()}'
                if err.errno == errno.EADDRNOTAVAIL:
                    sockets.pop()
                    sock.close()
                    if loop.get_debug():
                        _log('warning', msg)
                    continue
                raise OSError(err.errno, msg) from None
        if not sockets:
            raise OSError(f'could not bind on any address out of {[info[4] for info in infos]!r}')
    except BaseException:
        for sock in sockets:
            sock.close()
        raise
    return sockets


async def create_server(loop, protocol_factory, host=None, port=None, *, family=0, flags=socket.AI_PASSIVE, sock=None, backlog=100,
                        ssl=None, reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
                        ssl_shutdown_timeout=None, start_serving=True):
    if isinstance(ssl, bool):
        raise TypeError('ssl argument must be an SSLContext or None')
    _check_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError('host/port and sock can not be specified at the same time')
        if host == '':
            hosts = [None]
        elif isinstance(host, str) or not isinstance(host, collections.abc.Iterable):
            hosts = [host]
        else:
            hosts = host
        lists = await asyncio.gather(*[_server_addresses(loop, h, port, family, flags) for h in hosts])
        infos = list(dict.fromkeys(itertools.chain.from_iterable(lists)))
        sockets = _bound(loop, infos, True if reuse_address is None else reuse_address, reuse_port, keep_alive)
    else:
        if sock is None:
            raise ValueError('Neither host/port nor sock were specified')
        if sock.type != socket.SOCK_STREAM:
            raise ValueError(f'A Stream Socket was expected, got {sock!r}')
        sockets = [sock]
    return await _served(loop, sockets, protocol_factory, backlog, start_serving)


async def _served(loop, sockets, protocol_factory, backlog, start_serving):
    for sock in sockets:
        sock.setblocking(False)
    server = Server(loop, sockets, protocol_factory, None, backlog, None, None)
    if start_serving:
        server._start_serving()
        await asyncio.sleep(0)
    if loop.get_debug():
        _log('info', "%r is serving", server)
    return server


_unix_files = {}  # the inode of each socket that a server has made


def _remove_own(sock):
    """Removes a server's file, unless another has taken its place."""
    inode = _unix_files.pop(sock, None)
    if inode is None:
        return
    path = sock.getsockname()
    try:
        if os.stat(path).st_ino == inode:
            os.unlink(path)
    except FileNotFoundError:
        pass
    except OSError as err:
        _log('error', f'Unable to clean up listening UNIX socket {path!r}: {err!r}')


def _remove_socket(path):
    """Removes what an earlier server has left."""
    import _socket

    _socket.unlink(path)  # where the file system knows nothing of sockets
    try:
        if stat.S_ISSOCK(os.stat(path).st_mode):
            os.remove(path)
    except FileNotFoundError:
        pass


async def create_unix_server(loop, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
                             ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True):
    if isinstance(ssl, bool):
        raise TypeError('ssl argument must be an SSLContext or None')
    _check_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    if path is not None:
        if sock is not None:
            raise ValueError('path and sock can not be specified at the same time')
        path = os.fspath(path)
        if path[:1] not in ('\0', b'\0'):
            _remove_socket(path)
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            sock.bind(path)
        except OSError as exc:
            sock.close()
            if exc.errno == errno.EADDRINUSE:
                raise OSError(errno.EADDRINUSE, f'Address {path!r} is already in use') from None
            raise
        except BaseException:
            sock.close()
            raise
    else:
        if sock is None:
            raise ValueError('path was not specified, and no sock specified')
        if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')
    if cleanup_socket:
        path = sock.getsockname()
        if path and path[0] not in (0, '\0'):
            try:
                _unix_files[sock] = os.stat(path).st_ino
            except FileNotFoundError:
                pass
    return await _served(loop, [sock], protocol_factory, backlog, start_serving)


# Datagrams


async def _datagram_pairs(loop, local_addr, remote_addr, family, proto, flags):
    """The addresses to try: ((family, proto), (local, remote))."""
    if not (local_addr or remote_addr):
        if family == 0:
            raise ValueError('unexpected address family')
        return [((family, proto), (None, None))]
    if family == socket.AF_UNIX:
        for addr in (local_addr, remote_addr):
            if addr is not None and not isinstance(addr, str):
                raise TypeError('string is expected')
        return [((family, proto), (local_addr, remote_addr))]
    found = {}
    for at, addr in enumerate((local_addr, remote_addr)):
        if addr is None:
            continue
        if not (isinstance(addr, tuple) and len(addr) == 2):
            raise TypeError('2-tuple is expected')
        infos = await _resolve(loop, addr, family=family, type=socket.SOCK_DGRAM, proto=proto, flags=flags)
        if not infos:
            raise OSError('getaddrinfo() returned empty list')
        for fam, _, pro, _, address in infos:
            found.setdefault((fam, pro), [None, None])[at] = address
    pairs = [(key, tuple(pair)) for key, pair in found.items()
             if not (local_addr and pair[0] is None or remote_addr and pair[1] is None)]
    if not pairs:
        raise ValueError('can not get address information')
    return pairs


async def create_datagram_endpoint(loop, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
                                   reuse_port=None, allow_broadcast=None, sock=None):
    if sock is not None:
        if sock.type == socket.SOCK_STREAM:
            raise ValueError(f'A datagram socket was expected, got {sock!r}')
        if local_addr or remote_addr or family or proto or flags or reuse_port or allow_broadcast:
            given = dict(local_addr=local_addr, remote_addr=remote_addr, family=family, proto=proto, flags=flags,
                         reuse_port=reuse_port, allow_broadcast=allow_broadcast)
            problems = ', '.join(f'{k}={v}' for k, v in given.items() if v)
            raise ValueError(f'socket modifier keyword arguments can not be used when sock is specified. ({problems})')
        sock.setblocking(False)
        remote = None
    else:
        failures = []
        for (family, proto), (local, remote) in await _datagram_pairs(loop, local_addr, remote_addr, family, proto, flags):
            sock = None
            try:
                sock = socket.socket(family=family, type=socket.SOCK_DGRAM, proto=proto)
                if reuse_port:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, True)
                if allow_broadcast:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
                sock.setblocking(False)
                if local_addr:
                    sock.bind(local)
                if remote_addr:
                    if not allow_broadcast:
                        await loop.sock_connect(sock, remote)
                break
            except OSError as exc:
                if sock is not None:
                    sock.close()
                failures.append(exc)
            except BaseException:
                if sock is not None:
                    sock.close()
                raise
        else:
            raise failures[0]
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = _SelectorDatagramTransport(loop, sock, protocol, remote, waiter)
    if loop.get_debug():
        if local_addr:
            _log('info', "Datagram endpoint local_addr=%r remote_addr=%r created: (%r, %r)", local_addr, remote_addr, transport, protocol)
        else:
            _log('debug', "Datagram endpoint remote_addr=%r created: (%r, %r)", remote_addr, transport, protocol)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol
