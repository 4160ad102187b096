"""Sockets: the names are here, and whatever needs a network says that there is none."""

from enum import IntEnum as _IntEnum

AddressFamily = _IntEnum('AddressFamily', {'AF_UNSPEC': 0, 'AF_UNIX': 1, 'AF_INET': 2, 'AF_INET6': 10})
SocketKind = _IntEnum('SocketKind', {'SOCK_STREAM': 1, 'SOCK_DGRAM': 2, 'SOCK_RAW': 3})
globals().update(AddressFamily.__members__)
globals().update(SocketKind.__members__)
SOL_SOCKET, SO_REUSEADDR, SO_KEEPALIVE, SO_BROADCAST, SO_REUSEPORT = 1, 2, 9, 6, 15
IPPROTO_TCP, IPPROTO_UDP, TCP_NODELAY, SOMAXCONN, AI_PASSIVE = 6, 17, 1, 4096, 1
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
has_ipv6 = False
error = OSError


class herror(OSError):
    pass


class gaierror(OSError):
    pass


timeout = TimeoutError


def _refuse(name):
    def refused(*args, **kwargs):
        raise NotImplementedError(f"socket.{name}() isn't supported here: there is no network of sockets")
    refused.__name__ = refused.__qualname__ = name
    return refused


class socket:
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        raise NotImplementedError("socket.socket() isn't supported here: there is no network of sockets")


SocketType = socket
for _name in ('socketpair', 'create_connection', 'create_server', 'getaddrinfo', 'gethostbyname', 'gethostbyaddr', 'getnameinfo',
              'fromfd', 'getfqdn', 'gethostbyname_ex'):
    globals()[_name] = _refuse(_name)


def gethostname():
    return 'localhost'


_timeout = None


def getdefaulttimeout():
    return _timeout


def setdefaulttimeout(value):
    global _timeout
    _timeout = value


def inet_aton(s):
    return bytes(int(x) for x in s.split('.'))


def inet_ntoa(b):
    return '.'.join(str(x) for x in b)


def htons(x):
    return (x & 0xFF) << 8 | x >> 8


ntohs = htons
