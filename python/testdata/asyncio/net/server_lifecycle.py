# A server's states, and the errors of using it wrongly.
import asyncio


async def handle(reader, writer):
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0, start_serving=False)
    print(server.is_serving(), server.get_loop() is asyncio.get_running_loop(), isinstance(server, asyncio.AbstractServer))
    addr = server.sockets[0].getsockname()
    try:
        await asyncio.open_connection(*addr)
    except OSError as e:
        print(type(e).__name__)
    await server.start_serving()
    print(server.is_serving())
    await server.start_serving()
    reader, writer = await asyncio.open_connection(*addr)
    print('connected')
    forever = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.01)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print(str(e).split(' sockets')[0], str(e)[-38:])
    server.close()
    server.close()
    print(server.is_serving(), server.sockets, server)
    waiter = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.01)
    print('closed', waiter.done(), forever.done())
    writer.close()
    try:
        await forever
    except asyncio.CancelledError:
        print('serve_forever cancelled')
    await waiter
    print('closed', waiter.done())
    await server.wait_closed()
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
