"""Sockets of the network that the program is in: simulated, or with --real the machine's."""

import _socket
import errno as _errno
import io as _io
import os as _os
from enum import IntEnum as _IntEnum, IntFlag as _IntFlag

from _socket import gaierror, getdefaulttimeout, herror, setdefaulttimeout

AddressFamily = _IntEnum('AddressFamily', {'AF_UNSPEC': 0, 'AF_UNIX': 1, 'AF_INET': 2, 'AF_INET6': 10, 'AF_AX25': 3, 'AF_IPX': 4, 'AF_APPLETALK': 5, 'AF_NETROM': 6, 'AF_BRIDGE': 7, 'AF_ATMPVC': 8, 'AF_X25': 9, 'AF_ROSE': 11, 'AF_NETBEUI': 13, 'AF_SECURITY': 14, 'AF_KEY': 15, 'AF_ROUTE': 16, 'AF_PACKET': 17, 'AF_ASH': 18, 'AF_ECONET': 19, 'AF_ATMSVC': 20, 'AF_RDS': 21, 'AF_SNA': 22, 'AF_IRDA': 23, 'AF_PPPOX': 24, 'AF_WANPIPE': 25, 'AF_LLC': 26})
SocketKind = _IntEnum('SocketKind', {'SOCK_STREAM': 1, 'SOCK_DGRAM': 2, 'SOCK_RAW': 3, 'SOCK_RDM': 4, 'SOCK_SEQPACKET': 5,
                                     'SOCK_CLOEXEC': 0x80000, 'SOCK_NONBLOCK': 0x800})
MsgFlag = _IntFlag('MsgFlag', {'MSG_OOB': 1, 'MSG_PEEK': 2, 'MSG_TRUNC': 0x20, 'MSG_DONTWAIT': 0x40, 'MSG_WAITALL': 0x100,
                               'MSG_NOSIGNAL': 0x4000, 'MSG_DONTROUTE': 0x4, 'MSG_CTRUNC': 0x8, 'MSG_EOR': 0x80, 'MSG_CONFIRM': 0x800, 'MSG_ERRQUEUE': 0x2000, 'MSG_MORE': 0x8000, 'MSG_FASTOPEN': 0x20000000, 'MSG_CMSG_CLOEXEC': 0x40000000})
AddressInfo = _IntFlag('AddressInfo', {'AI_PASSIVE': 1, 'AI_CANONNAME': 2, 'AI_NUMERICHOST': 4, 'AI_V4MAPPED': 8, 'AI_ALL': 16,
                                       'AI_ADDRCONFIG': 32, 'AI_NUMERICSERV': 1024})
for _e in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
    globals().update(_e.__members__)
SOL_SOCKET, SOL_IP, SOL_TCP, SOL_UDP = 1, 0, 6, 17
SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE = 1, 2, 3, 4, 5, 6, 7, 8, 9
SO_OOBINLINE, SO_LINGER, SO_REUSEPORT, SO_RCVTIMEO, SO_SNDTIMEO, SO_ACCEPTCONN = 10, 13, 15, 20, 21, 30
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_RAW = 0, 1, 6, 17, 41, 255
TCP_NODELAY, TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_QUICKACK = 1, 2, 3, 4, 5, 6, 12
IP_TOS, IP_TTL, IP_MULTICAST_IF, IP_MULTICAST_TTL, IP_MULTICAST_LOOP, IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP = 1, 2, 32, 33, 34, 35, 36
IPV6_V6ONLY = 26
INADDR_ANY, INADDR_BROADCAST, INADDR_LOOPBACK, INADDR_NONE = 0, 0xFFFFFFFF, 0x7F000001, 0xFFFFFFFF
SOMAXCONN = 4096
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
NI_NUMERICHOST, NI_NUMERICSERV, NI_NOFQDN, NI_NAMEREQD, NI_DGRAM = 1, 2, 4, 8, 16
EAI_ADDRFAMILY, EAI_AGAIN, EAI_BADFLAGS, EAI_FAIL, EAI_FAMILY, EAI_NODATA, EAI_NONAME, EAI_SERVICE, EAI_SOCKTYPE = -9, -3, -1, -4, -6, -5, -2, -8, -7
EBADF, EAGAIN, EWOULDBLOCK = _errno.EBADF, _errno.EAGAIN, _errno.EWOULDBLOCK
has_ipv6 = True
error = OSError
timeout = TimeoutError

_services = {'ftp': 21, 'ssh': 22, 'telnet': 23, 'smtp': 25, 'domain': 53, 'http': 80, 'pop3': 110, 'ntp': 123, 'imap2': 143, 'https': 443}


def _member(enum, value):
    try:
        return enum(value)
    except ValueError:
        return value


class socket(_socket.socket):
    """A socket, with the methods that are written in Python."""

    __slots__ = ['_io_refs', '_closed']

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        super().__init__(family, type, proto, fileno)
        self._io_refs = 0
        self._closed = False

    def __enter__(self):
        return self

    def __exit__(self, *args):
        if not self._closed:
            self.close()

    def __repr__(self):
        cls = self.__class__
        closed = getattr(self, '_closed', False)
        s = (f"<{cls.__module__}.{cls.__qualname__}{' [closed]' if closed else ''} fd={self.fileno()}, "
             f"family={self.family:d}, type={self.type:d}, proto={self.proto}")
        if not closed:
            try:
                laddr = self.getsockname()
                if laddr:
                    s += f", laddr={laddr}"
            except OSError:
                pass
            try:
                raddr = self.getpeername()
                if raddr:
                    s += f", raddr={raddr}"
            except OSError:
                pass
        return s + '>'

    def __getstate__(self):
        raise TypeError(f"cannot pickle {self.__class__.__name__!r} object")

    @property
    def family(self):
        return _member(AddressFamily, super().family)

    @property
    def type(self):
        return _member(SocketKind, super().type)

    def dup(self):
        sock = self.__class__(self.family, self.type, self.proto, fileno=_os.dup(self.fileno()))
        sock.settimeout(self.gettimeout())
        return sock

    def accept(self):
        fd, addr = self._accept()
        sock = socket(self.family, self.type, self.proto, fileno=fd)
        if getdefaulttimeout() is None and self.gettimeout():
            sock.setblocking(True)
        return sock, addr

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
        writing = "w" in mode
        reading = "r" in mode or not writing
        binary = "b" in mode
        raw = SocketIO(self, ("r" if reading else "") + ("w" if writing else ""))
        self._io_refs += 1
        if buffering is None:
            buffering = -1
        if buffering < 0:
            buffering = _io.DEFAULT_BUFFER_SIZE
        if buffering == 0:
            if not binary:
                raise ValueError("unbuffered streams must be binary")
            return raw
        if reading and writing:
            buffer = _RWPair(raw, buffering)
        elif reading:
            buffer = _io.BufferedReader(raw, buffering)
        else:
            buffer = _io.BufferedWriter(raw, buffering)
        if binary:
            return buffer
        text = _io.TextIOWrapper(buffer, encoding or 'utf-8', errors, newline)
        text.mode = mode
        return text

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        if ancdata:
            raise NotImplementedError("socket.sendmsg() with ancillary data isn't supported here")
        data = b''.join(bytes(b) for b in buffers)
        return self.send(data) if address is None else self.sendto(data, address)

    def sendfile(self, file, offset=0, count=None):
        if self.type != SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        if 'b' not in getattr(file, 'mode', 'b'):
            raise ValueError("file should be opened in binary mode")
        if self.gettimeout() == 0:
            raise ValueError("non-blocking sockets are not supported")
        if offset:
            file.seek(offset)
        total = 0
        while count is None or total < count:
            data = file.read(8192 if count is None else min(8192, count - total))
            if not data:
                break
            self.sendall(data)
            total += len(data)
        if total > 0 and hasattr(file, 'seek'):
            file.seek(offset + total)
        return total

    def _decref_socketios(self):
        if self._io_refs > 0:
            self._io_refs -= 1
        if self._closed:
            self.close()

    def close(self):
        self._closed = True
        if self._io_refs <= 0:
            super().close()

    def detach(self):
        self._closed = True
        return super().detach()

    def get_inheritable(self):
        return False

    def set_inheritable(self, inheritable):
        pass


SocketType = _socket.socket


class SocketIO(_io.RawIOBase):
    """A socket as a raw stream, for makefile."""

    def __init__(self, sock, mode):
        if mode not in ("r", "w", "rw", "rb", "wb", "rwb"):
            raise ValueError(f"invalid mode: {mode!r}")
        super().__init__()
        self._sock = sock
        self._mode = mode if "b" in mode else mode + "b"
        self._reading, self._writing = "r" in mode, "w" in mode
        self._timeout_occurred = False

    def readinto(self, b):
        self._checkClosed()
        self._checkReadable()
        if self._timeout_occurred:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock.recv_into(b)
        except timeout:
            self._timeout_occurred = True
            raise
        except BlockingIOError:
            return None

    def write(self, b):
        self._checkClosed()
        self._checkWritable()
        try:
            return self._sock.send(b)
        except BlockingIOError:
            return None

    def _checkClosed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _checkReadable(self):
        if not self._reading:
            raise _io.UnsupportedOperation("not readable")

    def _checkWritable(self):
        if not self._writing:
            raise _io.UnsupportedOperation("not writable")

    def readable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return self._reading

    def writable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return self._writing

    def seekable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return False

    def fileno(self):
        self._checkClosed()
        return self._sock.fileno()

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    @property
    def mode(self):
        return self._mode

    def close(self):
        if self.closed:
            return
        super().close()
        self._sock._decref_socketios()
        self._sock = None


class _RWPair(_io.BufferedIOBase):
    """A reader and a writer of one raw stream that can't seek."""

    def __init__(self, raw, buffer_size):
        self.raw = raw
        self.reader = _io.BufferedReader(raw, buffer_size)
        self.writer = _io.BufferedWriter(raw, buffer_size)
        for name in ('read', 'read1', 'readinto', 'readline', 'readlines', 'peek'):
            setattr(self, name, getattr(self.reader, name))
        for name in ('write', 'flush'):
            setattr(self, name, getattr(self.writer, name))

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return False

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return False

    @property
    def closed(self):
        return self.writer.closed

    def close(self):
        if not self.closed:
            self.writer.close()
            self.reader.close()


def fromfd(fd, family, type, proto=0):
    return socket(family, type, proto, fileno=_os.dup(fd))


def close(fd):
    _os.close(fd)


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    a, b = _socket.pair(AF_UNIX if family is None else family, type & 0xF)
    family = AF_UNIX if family is None else family
    return socket(family, type, proto, a), socket(family, type, proto, b)


_GLOBAL_DEFAULT_TIMEOUT = object()

def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    host, port = address
    problems = []
    for family, kind, proto, _, target in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(target)
            problems.clear()
            return sock
        except error as exc:
            if not all_errors:
                problems.clear()
            problems.append(exc)
            if sock is not None:
                sock.close()
    if not problems:
        raise error("getaddrinfo returns an empty list")
    try:
        if not all_errors:
            raise problems[0]
        raise ExceptionGroup("create_connection failed", problems)
    finally:
        problems.clear()


def has_dualstack_ipv6():
    return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    if dualstack_ipv6:
        raise ValueError("dualstack_ipv6 not supported on this platform")
    sock = socket(family, SOCK_STREAM)
    try:
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        if reuse_port:
            sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)
        try:
            sock.bind(address)
        except error as err:
            raise error(err.errno, f"{err.strerror} (while attempting to bind on address {address!r})") from None
        if backlog is None:
            sock.listen()
        else:
            sock.listen(backlog)
        return sock
    except error:
        sock.close()
        raise


def _text(host):
    if isinstance(host, (bytes, bytearray)):
        return bytes(host).decode('ascii')
    if not isinstance(host, str):
        raise TypeError("getaddrinfo() argument 1 must be string or None")
    return host


def _port(service, flags):
    if service is None:
        return 0
    if isinstance(service, (bytes, bytearray)):
        service = bytes(service).decode('ascii')
    if isinstance(service, int):
        return service & 0xFFFF
    if not isinstance(service, str):
        raise OSError("Int or String expected")
    if service.isascii() and service.isdigit():
        return int(service) & 0xFFFF
    if service in _services and not flags & AI_NUMERICSERV:
        return _services[service]
    if not service:
        return 0
    raise gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    if host is None and port is None:
        raise gaierror(EAI_NONAME, "Name or service not known")
    if family not in (0, AF_INET, AF_INET6):
        raise gaierror(EAI_FAMILY, "ai_family not supported")
    number = _port(port, flags)
    canon = ''
    if host is None or host == '' or host == b'':
        hosts = [(AF_INET, '0.0.0.0' if flags & AI_PASSIVE else '127.0.0.1'), (AF_INET6, '::' if flags & AI_PASSIVE else '::1')]
        if host is not None:
            hosts = hosts[:1] if flags & AI_PASSIVE else hosts[::-1]
    else:
        name = _text(host)
        ip, kind = _socket.parse_ip(name)
        if kind:
            hosts = [(kind, ip)]
        elif flags & AI_NUMERICHOST:
            raise gaierror(EAI_NONAME, "Name or service not known")
        else:
            hosts = [(_socket.parse_ip(a)[1], a) for a in _socket.lookup(name)]
        if flags & AI_CANONNAME:
            canon = name
    found = []
    for af, ip in hosts:
        if family and af != family:
            continue
        for kind, number_of in ((SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP), (SOCK_RAW, 0)):
            if type and kind != type & 0xF or proto and number_of != proto and kind != SOCK_RAW:
                continue
            addr = (ip, number) if af == AF_INET else (ip, number, 0, 0)
            found.append((AddressFamily(af), kind, proto or number_of, canon, addr))
            canon = ''
    if not found:
        if not hosts or family and all(af != family for af, _ in hosts):
            if host and _socket.parse_ip(_text(host))[1]:
                raise gaierror(EAI_ADDRFAMILY, "Address family for hostname not supported")
            raise gaierror(EAI_NODATA, "No address associated with hostname")
        raise gaierror(EAI_SOCKTYPE, "ai_socktype not supported")
    return found


def getnameinfo(sockaddr, flags):
    if not isinstance(sockaddr, tuple):
        raise TypeError("getnameinfo() argument 1 must be a tuple")
    host, port = sockaddr[:2]
    if not _socket.parse_ip(host)[1]:
        raise gaierror(EAI_NONAME, "Name or service not known")
    name = '' if flags & NI_NUMERICHOST else _socket.name_of(host)
    if not name:
        if flags & NI_NAMEREQD:
            raise gaierror(EAI_NONAME, "Name or service not known")
        name = host
    service = str(port)
    if not flags & NI_NUMERICSERV:
        for s, n in _services.items():
            if n == port:
                service = s
    return name, service


def gethostname():
    return 'localhost'


def getfqdn(name=''):
    return name or 'localhost'


def _named(name, where):
    if isinstance(name, (bytes, bytearray)):
        return name.decode('ascii')
    if not isinstance(name, str):
        raise TypeError(f"{where}() argument 1 must be str, bytes or bytearray, not {'None' if name is None else type(name).__name__}")
    return name


def gethostbyname(hostname):
    return gethostbyname_ex(_named(hostname, 'gethostbyname'))[2][0]


def gethostbyname_ex(hostname):
    hostname = _named(hostname, 'gethostbyname_ex')
    ip, kind = _socket.parse_ip(hostname)
    if kind == AF_INET:
        return hostname, [], [ip]
    ips = [a for a in _socket.lookup(hostname) if _socket.parse_ip(a)[1] == AF_INET]
    if not ips:
        raise gaierror(EAI_ADDRFAMILY, "Address family for hostname not supported")
    return hostname, [], ips


def gethostbyaddr(ip_address):
    ip_address = _named(ip_address, 'gethostbyaddr')
    ip = ip_address if _socket.parse_ip(ip_address)[1] else gethostbyname(ip_address)
    name = _socket.name_of(ip)
    if not name:
        raise herror(1, "Unknown host")
    return name, [], [ip]


def getservbyname(servicename, protocolname=None):
    if servicename not in _services:
        raise OSError("service/proto not found")
    return _services[servicename]


def getservbyport(port, protocolname=None):
    for name, number in _services.items():
        if number == port:
            return name
    raise OSError("port/proto not found")


def getprotobyname(name):
    try:
        return {'ip': 0, 'icmp': 1, 'tcp': 6, 'udp': 17}[name]
    except KeyError:
        raise OSError("protocol not found") from None


def inet_aton(s):
    parts = s.split('.')
    try:
        numbers = [int(x, 0) for x in parts]
        if not 1 <= len(parts) <= 4 or any(not 0 <= n < 256 for n in numbers[:-1]):
            raise ValueError
        return bytes(numbers[:-1]) + numbers[-1].to_bytes(5 - len(parts), 'big')
    except (ValueError, OverflowError):
        raise OSError("illegal IP address string passed to inet_aton") from None


def inet_ntoa(packed):
    if len(packed) != 4:
        raise OSError("packed IP wrong length")
    return '.'.join(str(x) for x in packed)


def inet_pton(family, s):
    ip, kind = _socket.parse_ip(s)
    if not kind or kind != family:
        raise OSError("illegal IP address string passed to inet_pton")
    if kind == AF_INET:
        return inet_aton(s)
    head, gap, tail = ip.partition('::')
    words = [w for w in head.split(':') if w]
    rest = [w for w in tail.split(':') if w]
    words += ['0'] * (8 - len(words) - len(rest)) + rest
    return b''.join(int(w, 16).to_bytes(2, 'big') for w in words)


def inet_ntop(family, packed):
    if family == AF_INET:
        if len(packed) != 4:
            raise ValueError("invalid length of packed IP address string")
        return inet_ntoa(packed)
    if family != AF_INET6:
        raise ValueError(f"unknown address family {family}")
    if len(packed) != 16:
        raise ValueError("invalid length of packed IP address string")
    return _socket.parse_ip(':'.join(f'{packed[i]:x}{packed[i + 1]:02x}' for i in range(0, 16, 2)))[0]


def htons(x):
    return (x & 0xFF) << 8 | x >> 8 & 0xFF


def htonl(x):
    return int.from_bytes((x & 0xFFFFFFFF).to_bytes(4, 'little'), 'big')


ntohs, ntohl = htons, htonl


def __getattr__(name):
    from _socket_more import NAMES
    if name in NAMES:
        return NAMES[name]
    if name == '__all__':
        return [n for n in __dir__() if n[0] != '_' and n not in ('AddressInfo', 'EAGAIN', 'EBADF', 'EWOULDBLOCK', 'MsgFlag', 'SocketIO')]
    raise AttributeError(f"module 'socket' has no attribute {name!r}")


def __dir__():
    from _socket_more import NAMES
    return sorted({*globals(), *NAMES})


def if_nameindex(): return [(1, 'lo')]


def if_nametoindex(name, /):
    if name != 'lo':
        raise OSError(_errno.ENODEV, 'no interface with this name')
    return 1


def if_indextoname(index, /):
    if index != 1:
        raise OSError(_errno.ENXIO, _os.strerror(_errno.ENXIO))
    return 'lo'
