import asyncio


class Chat(asyncio.Protocol):
    def __init__(self, log):
        self.log, self.buffer = log, b''

    def connection_made(self, transport):
        self.transport = transport
        self.log.append(f'made {transport.get_extra_info("peer")}')

    def data_received(self, data):
        self.buffer += data
        while b'\n' in self.buffer:
            line, _, self.buffer = self.buffer.partition(b'\n')
            self.log.append(line.decode())
            self.transport.write(line.upper() + b'\n')
            if line == b'bye':
                self.transport.close()

    def eof_received(self):
        self.log.append('eof')

    def connection_lost(self, exc):
        self.log.append(f'lost {exc!r}')


class MemoryTransport(asyncio.Transport):
    def __init__(self, protocol, **extra):
        super().__init__(extra)
        self.protocol, self.out, self.closing = protocol, [], False

    def write(self, data):
        self.out.append(data)

    def is_closing(self):
        return self.closing

    def close(self):
        self.closing = True
        asyncio.get_running_loop().call_soon(self.protocol.connection_lost, None)


async def main():
    log = []
    chat = Chat(log)
    transport = MemoryTransport(chat, peer='memory')
    chat.connection_made(transport)
    chat.data_received(b'hel')
    chat.data_received(b'lo\nbye\n')
    await asyncio.sleep(0)
    print(log, transport.out, transport.is_closing())
    transport.writelines([b'a', b'b'])
    print(transport.out[-1], transport.get_extra_info('none', 'default'))
    for method in 'pause_reading', 'abort', 'get_write_buffer_size':
        try:
            getattr(transport, method)()
        except NotImplementedError as e:
            print(method, repr(e))
    print(isinstance(chat, asyncio.BaseProtocol), asyncio.Protocol.__mro__[1].__name__)

asyncio.run(main())
