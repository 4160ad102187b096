# A writer that is faster than its reader has to wait in drain().
import asyncio

TOTAL = 8 * 1024 * 1024


async def handle(reader, writer):
    await asyncio.sleep(0.1)
    n = 0
    while data := await reader.read(65536):
        n += len(data)
    writer.write(str(n).encode())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.transport.set_write_buffer_limits(high=1000, low=10)
    print(writer.transport.get_write_buffer_limits(), writer.transport.get_write_buffer_size())
    writer.write(b'x' * TOTAL)
    print('buffered', 0 < writer.transport.get_write_buffer_size() < TOTAL)
    waiting = asyncio.create_task(writer.drain())
    await asyncio.sleep(0.02)
    print('drain is done', waiting.done())
    await waiting
    print('low enough', writer.transport.get_write_buffer_size() <= 10)
    writer.write_eof()
    print((await reader.read()).decode())
    writer.close()
    await writer.wait_closed()
    server.close()
    for high, low in ((1, 2), (5, -1)):
        try:
            writer.transport.set_write_buffer_limits(high, low)
        except ValueError as e:
            print(e)


asyncio.run(main())
