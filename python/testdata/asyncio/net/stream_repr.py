# How readers, writers and servers look.
import asyncio
import re


def masked(x):
    return re.sub(r'0x[0-9a-f]+', '0x', re.sub(r"fd=\d+", "fd=N", re.sub(r"(\('127.0.0.1', )\d+\)", r"\1PORT)", repr(x))))


async def main():
    async def handle(reader, writer):
        print(masked(writer))
        await reader.read()
        writer.close()

    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), limit=100)
    print(masked(reader))
    await asyncio.sleep(0.01)
    print(masked(writer))
    print(writer.transport is writer.transport, writer.can_write_eof(), writer.is_closing())
    writer.close()
    print(masked(writer.transport), writer.is_closing())
    await writer.wait_closed()
    print(masked(reader))
    server.close()
    await server.wait_closed()
    print(server)
    print(asyncio.StreamReader.__module__, asyncio.StreamWriter.__module__, asyncio.Server.__module__)


asyncio.run(main())
