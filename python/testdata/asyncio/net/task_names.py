# Which tasks a server makes.
import asyncio


async def handle(reader, writer):
    print('handler in', asyncio.current_task().get_name())
    writer.write(await reader.readline())
    writer.close()
    await writer.wait_closed()


async def client(addr, i):
    reader, writer = await asyncio.open_connection(*addr)
    writer.write(b'%d\n' % i)
    print(asyncio.current_task().get_name(), await reader.readline())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    print(asyncio.create_task(asyncio.sleep(0)).get_name())
    for i in range(3):
        await client(server.sockets[0].getsockname(), i)
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    server.close()
    await server.wait_closed()


asyncio.run(main())
