# Many datagrams, in order; a server with several clients.
import asyncio


class Counter(asyncio.DatagramProtocol):
    def __init__(self):
        self.seen = {}

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        self.seen.setdefault(addr, []).append(data)
        self.transport.sendto(b'ack ' + data, addr)


class Client(asyncio.DatagramProtocol):
    def __init__(self, n):
        self.n = n
        self.got = []
        self.done = asyncio.get_running_loop().create_future()

    def datagram_received(self, data, addr):
        self.got.append(data)
        if len(self.got) == self.n:
            self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    st, server = await loop.create_datagram_endpoint(Counter, local_addr=('127.0.0.1', 0))
    addr = st.get_extra_info('sockname')
    for k in range(3):
        ct, client = await loop.create_datagram_endpoint(lambda: Client(5), remote_addr=addr)
        for i in range(5):
            ct.sendto(b'%d-%d' % (k, i))
        await client.done
        print(client.got)
        ct.close()
    print([len(v) for v in server.seen.values()])
    st.close()


asyncio.run(main())
