# A small web server, and a client that reads its answers by hand.
import asyncio


async def handle(reader, writer):
    while True:
        line = await reader.readline()
        if not line:
            break
        method, path, version = line.decode().split()
        headers = {}
        while (line := await reader.readline()) != b'\r\n':
            name, _, value = line.decode().partition(':')
            headers[name.lower()] = value.strip()
        body = await reader.readexactly(int(headers.get('content-length', 0)))
        print(method, path, version, sorted(headers), body)
        text = f'you asked for {path}\n'.encode() + body
        status = '200 OK' if path != '/missing' else '404 Not Found'
        writer.write(f'HTTP/1.1 {status}\r\nContent-Length: {len(text)}\r\n\r\n'.encode() + text)
        await writer.drain()
    writer.close()


async def request(reader, writer, method, path, body=b''):
    writer.write(f'{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n'.encode() + body)
    head = await reader.readuntil(b'\r\n\r\n')
    lines = head.decode().split('\r\n')
    n = int(lines[1].split(':')[1])
    return lines[0], await reader.readexactly(n)


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection('localhost', server.sockets[0].getsockname()[1])
    print(await request(reader, writer, 'GET', '/'))
    print(await request(reader, writer, 'POST', '/form', b'a=1&b=2'))
    print(await request(reader, writer, 'GET', '/missing'))
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
