# A hundred clients at once.
import asyncio


async def handle(reader, writer):
    n = int(await reader.readline())
    await asyncio.sleep(0.001 * (n % 7))
    writer.write(b'%d\n' % (n * n))
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def ask(addr, n):
    reader, writer = await asyncio.open_connection(*addr)
    writer.write(b'%d\n' % n)
    await writer.drain()
    answer = int(await reader.readline())
    writer.close()
    await writer.wait_closed()
    return answer


async def main():
    async with await asyncio.start_server(handle, '127.0.0.1', 0, backlog=200) as server:
        addr = server.sockets[0].getsockname()
        answers = await asyncio.gather(*(ask(addr, n) for n in range(100)))
        print(answers == [n * n for n in range(100)], sum(answers))


asyncio.run(main())
