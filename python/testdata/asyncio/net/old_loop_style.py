# A server as programs wrote it before asyncio.run.
import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data)


async def client(loop, port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.write(b'old style')
    print(await reader.read(100))
    writer.close()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
server = loop.run_until_complete(loop.create_server(Echo, '127.0.0.1', 0))
port = server.sockets[0].getsockname()[1]
loop.run_until_complete(client(loop, port))
loop.run_until_complete(client(loop, port))
server.close()
loop.run_until_complete(server.wait_closed())
loop.call_later(0.01, loop.stop)
loop.run_forever()
loop.close()
print(server.sockets, loop.is_closed())
