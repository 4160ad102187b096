# Lines that are longer than the limit.
import asyncio


async def handle(reader, writer):
    writer.write(b'x' * 100 + b'\n' + b'short\n' + b'y' * 70)
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), limit=64)
    await asyncio.sleep(0.05)
    try:
        await reader.readuntil(b'\n')
    except asyncio.LimitOverrunError as e:
        print(e, e.consumed)
    try:
        await reader.readline()
    except ValueError as e:
        print(e)
    print(await reader.readline())
    try:
        await reader.readuntil(b'\n')
    except asyncio.LimitOverrunError as e:
        print(e, e.consumed)
    except asyncio.IncompleteReadError as e:
        print(e)
    print(len(await reader.read()))
    writer.close()
    await writer.wait_closed()
    server.close()
    try:
        await asyncio.open_connection(*('127.0.0.1', 9), limit=0)
    except ValueError as e:
        print(e)


asyncio.run(main())
