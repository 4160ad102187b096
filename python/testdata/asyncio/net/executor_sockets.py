# A blocking client in a thread, a server in the loop.
import asyncio
import socket


async def handle(reader, writer):
    while line := await reader.readline():
        writer.write(b'> ' + line)
        await writer.drain()
    writer.close()


def client(addr):
    with socket.create_connection(addr, timeout=5) as s:
        f = s.makefile('rw', encoding='utf-8', newline='\n')
        out = []
        for word in ('alpha', 'beta'):
            print(word, file=f, flush=True)
            out.append(f.readline())
        f.close()
        return out


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    addr = server.sockets[0].getsockname()
    print(await asyncio.to_thread(client, addr))
    print(await asyncio.get_running_loop().run_in_executor(None, client, addr))
    server.close()
    await server.wait_closed()


asyncio.run(main())
