# eof_received that returns true keeps the connection open for writing.
import asyncio


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.data = b''

    def data_received(self, data):
        self.data += data

    def eof_received(self):
        print('server: eof after', self.data)
        asyncio.get_running_loop().call_later(0.05, self.answer)
        return True

    def answer(self):
        self.transport.write(b'answer to ' + self.data)
        self.transport.close()

    def connection_lost(self, exc):
        print('server: lost', exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'question')
    writer.write_eof()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
