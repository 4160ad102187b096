# add_reader and add_writer: callbacks on sockets.
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    got = loop.create_future()

    def readable():
        data = a.recv(100)
        print('readable', data)
        loop.remove_reader(a)
        got.set_result(data)

    loop.add_reader(a, readable)
    loop.call_soon(b.send, b'one')
    await got
    print('remove again', loop.remove_reader(a), loop.remove_reader(a.fileno()))

    count = 0
    full = asyncio.Event()

    def writable(name):
        nonlocal count
        count += 1
        print(name, count)
        if count == 3:
            print(loop.remove_writer(b))
            full.set()

    loop.add_writer(b, writable, 'writable')
    await full.wait()

    # A second add_reader replaces the first.
    loop.add_reader(a, print, 'first')
    loop.add_reader(a, lambda: (print('second', a.recv(10)), loop.remove_reader(a)))
    b.send(b'two')
    await asyncio.sleep(0.01)
    for bad in (-1, 'x', object()):
        try:
            loop.add_reader(bad, print)
        except ValueError as e:
            print(str(e).split(' at 0x')[0])
    a.close()
    b.close()


asyncio.run(main())
