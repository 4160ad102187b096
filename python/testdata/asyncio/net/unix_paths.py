"""Unix sockets are files: they stay until they are removed, can't be opened, and a server removes its own."""
import asyncio
import os
import socket
import stat

PATH = '/tmp/aioplay-unix-paths.sock'


def attempt(title, fn, *args):
    try:
        fn(*args)
        print(title, 'works')
    except OSError as e:
        print(title, type(e).__name__, e)


if os.path.exists(PATH):
    os.unlink(PATH)
first = socket.socket(socket.AF_UNIX)
first.bind(PATH)
mode = os.stat(PATH).st_mode
print(os.path.exists(PATH), os.path.isfile(PATH), stat.S_ISSOCK(mode), stat.filemode(mode)[0], PATH[5:] in os.listdir('/tmp'))
second = socket.socket(socket.AF_UNIX)
attempt('bind', second.bind, PATH)
attempt('open', open, PATH)
attempt('connect before listen', socket.socket(socket.AF_UNIX).connect, PATH)
first.listen()
attempt('connect', socket.socket(socket.AF_UNIX).connect, PATH)
first.close()
print(os.path.exists(PATH))
attempt('connect after close', socket.socket(socket.AF_UNIX).connect, PATH)
os.unlink(PATH)
print(os.path.exists(PATH))
attempt('connect after unlink', socket.socket(socket.AF_UNIX).connect, PATH)
attempt('bind elsewhere', second.bind, '/no-such-folder/x')
attempt('bind now', second.bind, PATH)
second.close()


async def main():
    server = await asyncio.start_unix_server(lambda r, w: (w.write(b'hello'), w.close()), PATH)  # what is left is removed
    print(stat.S_ISSOCK(os.stat(PATH).st_mode))
    reader, writer = await asyncio.open_unix_connection(PATH)
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()
    print(os.path.exists(PATH))
    open(PATH, 'w').close()
    try:
        await asyncio.start_unix_server(lambda r, w: w.close(), PATH)
    except OSError as e:
        print(type(e).__name__, e)
    os.unlink(PATH)
    server = await asyncio.start_unix_server(lambda r, w: w.close(), PATH, cleanup_socket=False)
    server.close()
    print(os.path.exists(PATH))
    os.unlink(PATH)


asyncio.run(main())
