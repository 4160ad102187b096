# The documentation's echo server and client, as protocols.
import asyncio


class EchoServer(asyncio.Protocol):
    def connection_made(self, transport):
        print('server: connection from', transport.get_extra_info('peername')[0])
        self.transport = transport

    def data_received(self, data):
        print('server: received', data)
        self.transport.write(data)
        print('server: closing')
        self.transport.close()

    def connection_lost(self, exc):
        print('server: lost', exc)


class EchoClient(asyncio.Protocol):
    def __init__(self, message, done):
        self.message, self.done = message, done

    def connection_made(self, transport):
        transport.write(self.message.encode())
        print('client: sent', self.message)

    def data_received(self, data):
        print('client: received', data.decode())

    def eof_received(self):
        print('client: eof')

    def connection_lost(self, exc):
        print('client: the server closed the connection', exc)
        self.done.set_result(True)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(EchoServer, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    print('serving', server.is_serving(), len(server.sockets))
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: EchoClient('Hello World!', done), '127.0.0.1', port)
    print(type(transport).__name__, transport.get_protocol() is protocol)
    await done
    print('closing', transport.is_closing())
    server.close()
    await server.wait_closed()
    print('sockets', server.sockets, server.is_serving())


asyncio.run(main())
