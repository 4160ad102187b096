# abort() throws away what is buffered.
import asyncio


class P(asyncio.Protocol):
    def __init__(self, name):
        self.name = name
        self.done = asyncio.get_running_loop().create_future()
        self.n = 0

    def connection_made(self, transport):
        self.transport = transport
        if self.name == 'server':
            P.server = self

    def data_received(self, data):
        self.n += len(data)

    def connection_lost(self, exc):
        print(self.name, 'lost', exc)
        self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: P('server'), '127.0.0.1', 0)
    transport, protocol = await loop.create_connection(lambda: P('client'), *server.sockets[0].getsockname())
    await asyncio.sleep(0.01)
    P.server.transport.pause_reading()
    transport.write(b'z' * 10_000_000)
    print('buffered', transport.get_write_buffer_size() > 0)
    transport.abort()
    print('buffered', transport.get_write_buffer_size(), transport.is_closing())
    transport.abort()
    transport.close()
    await protocol.done
    P.server.transport.resume_reading()
    await P.server.done
    print('arrived', 0 < P.server.n < 10_000_000)
    server.close()


asyncio.run(main())
