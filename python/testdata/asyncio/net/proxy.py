# A proxy that copies between two connections and changes what goes by.
import asyncio


async def echo(reader, writer):
    while data := await reader.read(1000):
        writer.write(data)
        await writer.drain()
    writer.close()


async def pump(reader, writer, change):
    while data := await reader.read(1000):
        writer.write(change(data))
        await writer.drain()
    writer.write_eof()


async def main():
    target = await asyncio.start_server(echo, '127.0.0.1', 0)

    async def proxy(reader, writer):
        there, back = await asyncio.open_connection(*target.sockets[0].getsockname())
        await asyncio.gather(pump(reader, back, bytes.upper), pump(there, writer, lambda d: b'<' + d + b'>'))
        for w in (writer, back):
            w.close()
            await w.wait_closed()
        print('proxy: done')

    front = await asyncio.start_server(proxy, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*front.sockets[0].getsockname())
    for text in (b'one', b'two', b'three'):
        writer.write(text)
        print(await reader.read(100))
    writer.write_eof()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    for server in (front, target):
        server.close()
        await server.wait_closed()


asyncio.run(main())
