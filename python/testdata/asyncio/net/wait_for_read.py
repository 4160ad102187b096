# A timeout on a read; the connection lives on.
import asyncio


async def handle(reader, writer):
    await asyncio.sleep(0.1)
    writer.write(b'late\n')
    await writer.drain()
    await reader.read()
    print('server: client is gone')
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        await asyncio.wait_for(reader.readline(), 0.02)
    except TimeoutError as e:
        print('timeout', repr(e))
    try:
        async with asyncio.timeout(0.02):
            await reader.readline()
    except TimeoutError as e:
        print('timeout', repr(e))
    print(await asyncio.wait_for(reader.readline(), 1))
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
