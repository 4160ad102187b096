import asyncio
from asyncio import protocols, transports

class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        print("made", transport)
    def data_received(self, data):
        print("data", data)

class Mem(asyncio.Transport):
    def __init__(self):
        super().__init__({"peername": ("host", 1)})
        self.out = []
    def write(self, data):
        self.out.append(bytes(data))

async def feed(r):
    for chunk in (b"one\ntw", b"o\nthree", b"|four|", b"12345678"):
        await asyncio.sleep(0.01)
        r.feed_data(chunk)
    r.feed_eof()

async def main():
    p = Echo()
    p.connection_made("T")
    p.data_received(b"x")
    t = Mem()
    t.writelines([b"a", b"b"])
    print(t.out, t.get_extra_info("peername"), t.get_extra_info("no", "default"))
    try:
        t.close()
    except NotImplementedError:
        print("not implemented")
    r = asyncio.StreamReader()
    task = asyncio.create_task(feed(r))
    print(await r.readline(), await r.readline())
    print(await r.readuntil(b"|"), await r.readuntil(b"|"))
    print(await r.readexactly(4))
    try:
        await r.readexactly(10)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial)
    print(await r.read(), r.at_eof(), await r.readline())
    r = asyncio.StreamReader(limit=4)
    r.feed_data(b"123456789\n")
    try:
        await r.readline()
    except ValueError as e:
        print(e)
    r = asyncio.StreamReader()
    r.feed_data(b"a\nb\n")
    r.feed_eof()
    print([line async for line in r], r)
    print(protocols.Protocol is asyncio.Protocol, transports.Transport.__module__)

asyncio.run(main())
