# The client ends its half; the server still answers.
import asyncio


async def handle(reader, writer):
    data = await reader.read()
    print('server: read', data, reader.at_eof())
    writer.write(b'you sent %d bytes\n' % len(data))
    await writer.drain()
    print('server: can_write_eof', writer.can_write_eof())
    writer.write_eof()
    try:
        writer.write(b'more')
    except RuntimeError as e:
        print('server:', e)
    try:
        writer.writelines([b'more'])
    except RuntimeError as e:
        print('server:', e)
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'some ')
    writer.write(b'data')
    writer.write_eof()
    writer.write_eof()
    print('client:', await reader.read())
    print('client:', await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
