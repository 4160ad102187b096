# Who waits in drain() hears of the connection's end.
import asyncio


async def main():
    async def handle(reader, writer):
        await asyncio.sleep(0.05)
        writer.transport.abort()

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'x' * 20_000_000)
    waiters = [asyncio.create_task(writer.drain()) for _ in range(2)]
    results = await asyncio.gather(*waiters, return_exceptions=True)
    print([type(r).__name__ for r in results])
    try:
        await writer.drain()
    except ConnectionResetError as e:
        print(type(e).__name__)
    server.close()


asyncio.run(main())
