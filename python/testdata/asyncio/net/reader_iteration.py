# async for over a reader's lines.
import asyncio


async def handle(reader, writer):
    for i in range(4):
        writer.write(f'line {i}\n'.encode())
        await writer.drain()
        await asyncio.sleep(0.01)
    writer.write(b'no newline')
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(handle, '127.0.0.1', 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        async for line in reader:
            print(line)
        print(reader.at_eof())
        writer.close()
        await writer.wait_closed()

asyncio.run(main())
