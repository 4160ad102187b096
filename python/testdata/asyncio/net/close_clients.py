# close_clients and abort_clients.
import asyncio


class P(asyncio.Protocol):
    def connection_made(self, transport):
        transport.write(b'x' * 10)

    def connection_lost(self, exc):
        print('server: lost', exc)


async def main():
    loop = asyncio.get_running_loop()
    for end in ('close_clients', 'abort_clients'):
        server = await loop.create_server(P, '127.0.0.1', 0)
        pairs = [await asyncio.open_connection(*server.sockets[0].getsockname()) for _ in range(2)]
        await asyncio.sleep(0.01)
        server.close()
        getattr(server, end)()
        await server.wait_closed()
        for r, w in pairs:
            print(end, await r.read())
            w.close()
            await w.wait_closed()


asyncio.run(main())
