# getaddrinfo and getnameinfo of literals and of this machine.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM))
    print(await loop.getaddrinfo('127.0.0.1', '80', type=socket.SOCK_DGRAM))
    for info in await loop.getaddrinfo('127.0.0.1', None):
        print(info)
    print(await loop.getaddrinfo('::1', 443, type=socket.SOCK_STREAM))
    print(await loop.getaddrinfo(None, 80, type=socket.SOCK_STREAM, family=socket.AF_INET, flags=socket.AI_PASSIVE))
    print(await loop.getaddrinfo('localhost', 80, family=socket.AF_INET, type=socket.SOCK_STREAM))
    for args in (('127.0.0.1', 80, socket.AF_INET6), ('no such name!', 80), ('127.0.0.1', 'no-such-service')):
        try:
            await loop.getaddrinfo(args[0], args[1], family=args[2] if len(args) > 2 else 0)
        except OSError as e:
            print(type(e).__name__, e)
    print(await loop.getnameinfo(('127.0.0.1', 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    print(socket.gethostbyname('localhost'), socket.gethostbyname('127.0.0.1'))
    print(socket.inet_aton('127.0.0.1'), socket.inet_ntoa(b'\x01\x02\x03\x04'), socket.htons(80), socket.ntohl(1))
    print(socket.inet_pton(socket.AF_INET6, '::1'), socket.inet_ntop(socket.AF_INET6, bytes(15) + b'\x01'),
          socket.inet_ntop(socket.AF_INET6, bytes.fromhex('20010db8000000000001000000000001')))
    print(socket.AF_INET, repr(socket.SOCK_STREAM), socket.AddressFamily(2), repr(socket.AF_INET6))
    print(issubclass(socket.gaierror, OSError), socket.timeout is TimeoutError, socket.error is OSError)


asyncio.run(main())
