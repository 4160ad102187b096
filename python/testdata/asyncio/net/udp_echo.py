# The documentation's UDP echo.
import asyncio


class Server:
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        print('server: received %r' % data.decode())
        self.transport.sendto(data, addr)

    def connection_lost(self, exc):
        print('server: lost', exc)


class Client(asyncio.DatagramProtocol):
    def __init__(self, message, done):
        self.message, self.done = message, done
        self.transport = None

    def connection_made(self, transport):
        self.transport = transport
        print('client: send', self.message)
        self.transport.sendto(self.message.encode())

    def datagram_received(self, data, addr):
        print('client: received', data.decode(), addr[0])
        self.transport.close()

    def error_received(self, exc):
        print('client: error', exc)

    def connection_lost(self, exc):
        print('client: closed', exc)
        self.done.set_result(True)


async def main():
    loop = asyncio.get_running_loop()
    st, _ = await loop.create_datagram_endpoint(Server, local_addr=('127.0.0.1', 0))
    addr = st.get_extra_info('sockname')
    print(addr[0], st.get_extra_info('peername'))
    done = loop.create_future()
    ct, _ = await loop.create_datagram_endpoint(lambda: Client('Hello World!', done), remote_addr=addr)
    print(ct.get_extra_info('peername') == addr, type(ct).__name__)
    await done
    print(ct.is_closing(), st.is_closing())
    st.close()
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
