# connect_accepted_socket: asyncio takes over a connection that was accepted elsewhere.
import asyncio
import socket


class Upper(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print('made')

    def data_received(self, data):
        self.transport.write(data.upper())

    def eof_received(self):
        print('eof')
        return False

    def connection_lost(self, exc):
        print('lost', exc)


async def main():
    loop = asyncio.get_running_loop()
    lsock = socket.create_server(('127.0.0.1', 0))
    client = socket.create_connection(lsock.getsockname())
    client.setblocking(False)
    conn, _ = lsock.accept()
    transport, protocol = await loop.connect_accepted_socket(Upper, conn)
    await loop.sock_sendall(client, b'shout')
    print(await loop.sock_recv(client, 100))
    client.close()
    await asyncio.sleep(0.01)
    print(transport.is_closing())
    lsock.close()
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        await loop.connect_accepted_socket(Upper, u)
    except ValueError as e:
        print(str(e).split(' fd=')[0])
    u.close()


asyncio.run(main())
