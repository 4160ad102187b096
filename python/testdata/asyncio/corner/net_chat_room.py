# With sockets, threads, signals or processes.
import asyncio


class Room:
    def __init__(self): self.members = {}
    async def serve(self, r, w):
        name = (await r.readline()).decode().strip()
        self.members[name] = w
        await self.say(f'* {name} joined')
        try:
            async for line in r: await self.say(f'<{name}> {line.decode().strip()}')
        finally:
            del self.members[name]; w.close(); await self.say(f'* {name} left')
    async def say(self, text):
        for w in list(self.members.values()): w.write(text.encode() + b'\n')
        await asyncio.gather(*(w.drain() for w in self.members.values()), return_exceptions=True)


async def client(addr, name, lines, delay):
    await asyncio.sleep(delay)
    r, w = await asyncio.open_connection(*addr); w.write(name.encode() + b'\n'); out = []
    async def rx():
        async for l in r: out.append(l.decode().strip())
    t = asyncio.create_task(rx())
    for l in lines: await asyncio.sleep(.02); w.write(l.encode() + b'\n')
    await asyncio.sleep(.02); w.write_eof(); await t; w.close(); return name, out


async def main():
    room = Room(); s = await asyncio.start_server(room.serve, '127.0.0.1', 0); a = s.sockets[0].getsockname()
    for name, out in await asyncio.gather(client(a, 'ann', ['hi', 'bye'], 0), client(a, 'bob', ['yo'], .005)): print(name, *out, sep='\n  ')
    s.close(); await s.wait_closed(); print(room.members)


asyncio.run(main())
