# pause_writing and resume_writing, as a protocol sees them.
import asyncio


class Writer(asyncio.Protocol):
    def __init__(self):
        self.events = []
        self.resumed = asyncio.get_running_loop().create_future()

    def pause_writing(self):
        self.events.append('pause')

    def resume_writing(self):
        self.events.append('resume')
        if not self.resumed.done():
            self.resumed.set_result(None)


class Slow(asyncio.Protocol):
    total = 0

    def connection_made(self, transport):
        transport.pause_reading()
        print('reading', transport.is_reading())
        Slow.transport = transport

    def data_received(self, data):
        Slow.total += len(data)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Slow, '127.0.0.1', 0)
    transport, protocol = await loop.create_connection(Writer, *server.sockets[0].getsockname())
    await asyncio.sleep(0.05)
    size = 10_000_000
    transport.write(b'a' * size)
    print(protocol.events, transport.get_write_buffer_limits())
    Slow.transport.pause_reading()
    Slow.transport.resume_reading()
    print('reading', Slow.transport.is_reading())
    await protocol.resumed
    print(protocol.events)
    while Slow.total < size:
        await asyncio.sleep(0.01)
    print(Slow.total)
    transport.close()
    server.close()


asyncio.run(main())
