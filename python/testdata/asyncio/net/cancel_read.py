# Cancelling who reads, and two who read at once.
import asyncio


async def handle(reader, writer):
    try:
        print('server:', await reader.readline())
        await reader.readline()
    except asyncio.CancelledError:
        print('server: cancelled')
        raise
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    task = asyncio.create_task(reader.read(10))
    await asyncio.sleep(0.01)
    for name in ('read', 'readline', 'readexactly'):
        try:
            await (getattr(reader, name)(5) if name != 'readline' else reader.readline())
        except RuntimeError as e:
            print(e)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task.cancelled())
    writer.write(b'x\n')
    await asyncio.sleep(0.01)
    for t in asyncio.all_tasks() - {asyncio.current_task()}:
        t.cancel()
    await asyncio.sleep(0.01)
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
