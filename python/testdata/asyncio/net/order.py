# The order in which callbacks run around connections.
import asyncio


class P(asyncio.Protocol):
    def __init__(self, name):
        self.name = name

    def connection_made(self, transport):
        print(self.name, 'made')
        self.transport = transport
        asyncio.get_running_loop().call_soon(print, self.name, 'soon after made')

    def data_received(self, data):
        print(self.name, 'data', data)
        if self.name == 'server':
            self.transport.write(data + b'!')
            asyncio.get_running_loop().call_soon(print, 'server soon after data')
        else:
            self.transport.close()

    def eof_received(self):
        print(self.name, 'eof')

    def connection_lost(self, exc):
        print(self.name, 'lost', exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: P('server'), '127.0.0.1', 0)
    print('serving')
    t, p = await loop.create_connection(lambda: P('client'), *server.sockets[0].getsockname())
    print('connected')
    t.write(b'abc')
    loop.call_soon(print, 'soon after write')
    for i in range(8):
        await asyncio.sleep(0)
        print('turn', i)
    server.close()
    await server.wait_closed()
    print(asyncio.current_task().get_name(), 'end')


asyncio.run(main())
