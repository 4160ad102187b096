# Protocols that raise: the exception handler hears of it, the connection ends.
import asyncio


class Bad(asyncio.Protocol):
    def data_received(self, data):
        raise ValueError(data)

    def connection_lost(self, exc):
        print('lost', repr(exc))
        self.done.set_result(None)


class BadEOF(Bad):
    def data_received(self, data):
        pass

    def eof_received(self):
        raise KeyError('eof')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print(sorted(c), c['message'], repr(c.get('exception'))))

    async def handle(reader, writer):
        writer.write(b'data')
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    for cls in (Bad, BadEOF):
        p = cls()
        p.done = loop.create_future()
        await loop.create_connection(lambda: p, *server.sockets[0].getsockname())
        await p.done
    server.close()


asyncio.run(main())
