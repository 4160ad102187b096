# serve_forever ends when its task is cancelled.
import asyncio


async def handle(reader, writer):
    writer.write(b'hi\n')
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    addr = server.sockets[0].getsockname()

    async def serve():
        async with server:
            await server.serve_forever()

    task = asyncio.create_task(serve(), name='serve')
    for _ in range(2):
        reader, writer = await asyncio.open_connection(*addr)
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', server.is_serving())
    try:
        await asyncio.open_connection(*addr)
    except ConnectionRefusedError:
        print('refused')


asyncio.run(main())
