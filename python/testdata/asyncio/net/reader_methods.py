# readline, readexactly, readuntil, read, iteration, and what they raise.
import asyncio


async def handle(reader, writer):
    writer.write(b'first line\nsecond line\n12345678END|two;three|rest')
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await reader.readline())
    print(await reader.readline())
    print(await reader.readexactly(4), await reader.readexactly(0))
    print(await reader.readuntil(b'END'))
    print(await reader.readuntil((b'|', b';')), await reader.readuntil((b'|', b';')))
    print(await reader.read(2), await reader.read(0))
    try:
        await reader.readexactly(100)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    try:
        await reader.readuntil()
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    print(await reader.readline(), await reader.read(), reader.at_eof())
    for bad in (lambda: reader.readexactly(-1), lambda: reader.readuntil(b''), lambda: reader.readuntil(())):
        try:
            await bad()
        except ValueError as e:
            print(e)
    writer.close()
    await writer.wait_closed()
    server.close()

asyncio.run(main())
