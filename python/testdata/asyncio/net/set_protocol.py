# A transport that changes its protocol in the middle.
import asyncio


class Line(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print('line protocol:', data)
        self.transport.write(b'switching\n')
        new = Raw(self.transport)
        self.transport.set_protocol(new)
        print(self.transport.get_protocol() is new)


class Raw(asyncio.Protocol):
    def __init__(self, transport):
        self.transport = transport

    def data_received(self, data):
        print('raw protocol:', data)
        self.transport.write(data[::-1])

    def connection_lost(self, exc):
        print('raw protocol: lost', exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Line, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'switch')
    print(await reader.readline())
    writer.write(b'abc')
    print(await reader.read(3))
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.01)
    server.close()


asyncio.run(main())
