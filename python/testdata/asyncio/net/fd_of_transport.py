# A socket that a transport has is not to be watched by others.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=a)
    for f in (loop.add_reader, loop.add_writer):
        try:
            f(a, print)
        except RuntimeError as e:
            print(str(e).split('<')[0].replace(str(a.fileno()), 'N'))
    try:
        await loop.sock_recv(a, 1)
    except RuntimeError as e:
        print(str(e).split('<')[0].replace(str(a.fileno()), 'N'))
    b.sendall(b'through the pair\n')
    print(await reader.readline())
    writer.write(b'back')
    print(b.recv(10), writer.get_extra_info('peername') == '', writer.get_extra_info('sockname') == '')
    writer.close()
    await writer.wait_closed()
    b.close()
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        await asyncio.open_connection(sock=u)
    except ValueError as e:
        print(str(e).split(' fd=')[0])
    u.close()


asyncio.run(main())
