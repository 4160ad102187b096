# Writing to a connection that the other end has left.
import asyncio


async def handle(reader, writer):
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await reader.read())
    for i in range(5):
        try:
            writer.write(b'data')
            await writer.drain()
            print(i, 'written')
            await asyncio.sleep(0.01)
        except ConnectionError as e:
            print(i, repr(e))
            break
    print(writer.is_closing())
    writer.close()
    try:
        await writer.wait_closed()
    except OSError as e:
        print(repr(e))
    server.close()


asyncio.run(main())
