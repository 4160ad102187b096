import asyncio


async def feed(reader):
    for chunk in b'first li', b'ne\nsecond\nthi', b'rd;and the rest', b' of it':
        await asyncio.sleep(0)
        reader.feed_data(chunk)
    reader.feed_eof()


async def main():
    reader = asyncio.StreamReader()
    task = asyncio.create_task(feed(reader))
    print(await reader.readline())
    print(await reader.readexactly(3), await reader.read(2))
    print(await reader.readline())
    print(await reader.readuntil(b';'))
    print(await reader.read(), reader.at_eof(), await reader.read(5), await reader.readline())
    await task
    short = asyncio.StreamReader()
    short.feed_data(b'abc')
    short.feed_eof()
    try:
        await short.readexactly(5)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    long = asyncio.StreamReader(limit=8)
    long.feed_data(b'x' * 20 + b'\n')
    try:
        await long.readline()
    except ValueError as e:
        print(e)
    lines = asyncio.StreamReader()
    lines.feed_data(b'a\nb\nc')
    lines.feed_eof()
    print([line async for line in lines])
    broken = asyncio.StreamReader()
    broken.set_exception(ConnectionResetError('gone'))
    try:
        await broken.read()
    except ConnectionResetError as e:
        print(repr(e), repr(broken.exception()))

asyncio.run(main())
