# What debug mode logs of connections.
import asyncio
import logging
import re
import sys


class Masked(logging.Formatter):
    def format(self, record):
        text = super().format(record)
        text = re.sub(r'0x[0-9a-f]+', '0x', re.sub(r'fd=\d+', 'fd=N', text))
        return re.sub(r"('127.0.0.1', |127.0.0.1:)\d+", r'\1PORT', text)


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Masked('%(levelname)s %(message)s'))
log = logging.getLogger('asyncio')
log.addHandler(handler)
log.setLevel(logging.DEBUG)


class P(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def __repr__(self):
        return '<P>'


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(P, '127.0.0.1', 0)
    t, p = await loop.create_connection(P, *server.sockets[0].getsockname())
    t.pause_reading()
    t.resume_reading()
    t.close()
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()


async def start():
    asyncio.get_running_loop().slow_callback_duration = 10
    await main()

logging.getLogger('asyncio').info('start')
asyncio.run(start(), debug=True)
