import asyncio

async def handle_echo(reader, writer):
    data = await reader.read(100)
    message = data.decode()
    addr = writer.get_extra_info('peername')
    print(f"Received {message!r} from {addr[0]!r}")
    print(f"Send: {message!r}")
    writer.write(data)
    await writer.drain()
    print("Close the connection")
    writer.close()
    await writer.wait_closed()

async def client(message):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    print(f'Send: {message!r}')
    writer.write(message.encode())
    await writer.drain()
    data = await reader.read(100)
    print(f'Received: {data.decode()!r}')
    print('Close the connection')
    writer.close()
    await writer.wait_closed()

async def main():
    server = await asyncio.start_server(handle_echo, '127.0.0.1', 8888)
    print(server)
    async with server:
        await client('Hello World!')
    print('done', asyncio.current_task().get_name())
    try:
        await asyncio.open_connection('127.0.0.1', 9)
    except OSError as e:
        print(repr(e))
    s = await asyncio.start_server(handle_echo, '127.0.0.1', 8888)
    try:
        await asyncio.start_server(handle_echo, '127.0.0.1', 8888)
    except OSError as e:
        print(repr(e))
asyncio.run(main())
