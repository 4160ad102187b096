# A connection that is reset: the other end closed with something unread.
import asyncio
import socket
import struct


async def main():
    loop = asyncio.get_running_loop()
    lsock = socket.create_server(('127.0.0.1', 0))
    lsock.setblocking(False)
    reader, writer = await asyncio.open_connection(*lsock.getsockname())
    conn, _ = await loop.sock_accept(lsock)
    conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    conn.close()
    try:
        print(await reader.read())
    except ConnectionResetError as e:
        print(repr(e))
    try:
        writer.write(b'x')
        await writer.drain()
    except ConnectionResetError as e:
        print(repr(e))
    print(repr(reader.exception()), writer.is_closing())
    writer.close()
    try:
        await writer.wait_closed()
    except ConnectionResetError as e:
        print('wait_closed', repr(e))

    reader, writer = await asyncio.open_connection(*lsock.getsockname())
    conn, _ = await loop.sock_accept(lsock)
    writer.write(b'never read')
    await asyncio.sleep(0.01)
    conn.close()
    try:
        print(await reader.read())
    except ConnectionResetError as e:
        print(repr(e))
    writer.close()
    lsock.close()


asyncio.run(main())
