# connect_read_pipe and connect_write_pipe on os.pipe().
import asyncio
import os


class Reader(asyncio.Protocol):
    def connection_made(self, transport):
        print('reader made', type(transport).__name__)

    def data_received(self, data):
        print('data', data)

    def eof_received(self):
        print('eof')

    def connection_lost(self, exc):
        print('reader lost', exc)
        done.set_result(None)


class Writer(asyncio.BaseProtocol):
    def connection_made(self, transport):
        print('writer made', transport.can_write_eof())

    def connection_lost(self, exc):
        print('writer lost', repr(exc))
        if not gone.done():
            gone.set_result(None)


async def main():
    global done, gone
    loop = asyncio.get_running_loop()
    done, gone = loop.create_future(), loop.create_future()
    r, w = os.pipe()
    rt, _ = await loop.connect_read_pipe(Reader, os.fdopen(r, 'rb'))
    wt, _ = await loop.connect_write_pipe(Writer, os.fdopen(w, 'wb'))
    print(rt.is_reading(), wt.get_write_buffer_size(), wt.get_write_buffer_limits())
    wt.write(b'hello')
    await asyncio.sleep(0.05)
    rt.pause_reading()
    wt.write(b'later')
    await asyncio.sleep(0.05)
    print('paused', rt.is_reading())
    rt.resume_reading()
    await asyncio.sleep(0.05)
    wt.close()
    await done
    await gone
    print(rt.is_closing(), wt.is_closing())
    # A writer whose reader goes away.
    gone = loop.create_future()
    r, w = os.pipe()
    wt, _ = await loop.connect_write_pipe(Writer, os.fdopen(w, 'wb'))
    os.close(r)
    await gone
    # Streams over pipes.
    r, w = os.pipe()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(r, 'rb'))
    os.write(w, b'one\ntwo\nthree')
    os.close(w)
    print([line async for line in reader])
    try:
        await loop.connect_read_pipe(Reader, open(__file__, 'rb'))
    except ValueError as e:
        print(e)


if not os.path.exists(__file__):
    open(__file__, 'w').close()
asyncio.run(main())
