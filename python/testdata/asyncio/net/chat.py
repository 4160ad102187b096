# A chat room: who joins, what is said, who leaves.
import asyncio

writers = {}


async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    for w in writers.values():
        w.write(f'* {name} joins\n'.encode())
    writers[name] = writer
    async for line in reader:
        text = line.decode().strip()
        for other, w in writers.items():
            if other != name:
                w.write(f'{name}: {text}\n'.encode())
                await w.drain()
    del writers[name]
    for w in writers.values():
        w.write(f'* {name} leaves\n'.encode())
    writer.close()
    await writer.wait_closed()


async def person(addr, name, start, lines):
    await asyncio.sleep(start)
    reader, writer = await asyncio.open_connection(*addr)
    writer.write(name.encode() + b'\n')

    async def listen():
        async for line in reader:
            print(f'{name} sees: {line.decode().strip()}')

    listener = asyncio.create_task(listen())
    for line in lines:
        await asyncio.sleep(0.1)
        writer.write(line.encode() + b'\n')
        await writer.drain()
    await asyncio.sleep(0.1)
    writer.close()
    await writer.wait_closed()
    await listener


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    addr = server.sockets[0].getsockname()
    async with server:
        await asyncio.gather(
            person(addr, 'ann', 0, ['hello?', 'hi bob', 'how are you?', 'well then']),
            person(addr, 'bob', 0.13, ['hi ann', 'fine']))
    print('left', sorted(writers))


asyncio.run(main())
