# BufferedProtocol: the protocol brings the buffer.
import asyncio


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(5)
        self.got = b''
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print('made', type(transport).__name__)

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        print('updated', nbytes, bytes(self.buffer[:nbytes]))
        self.got += self.buffer[:nbytes]

    def eof_received(self):
        print('eof')

    def connection_lost(self, exc):
        self.done.set_result(exc)


class Empty(Buffered):
    def get_buffer(self, sizehint):
        return bytearray()


async def handle(reader, writer):
    writer.write(b'hello buffered')
    await writer.drain()
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception'])))
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    for cls in (Buffered, Empty):
        _, protocol = await loop.create_connection(cls, *server.sockets[0].getsockname())
        print(repr(await protocol.done), protocol.got)
    server.close()


asyncio.run(main())
