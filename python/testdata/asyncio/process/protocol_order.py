# SubprocessProtocol: the order of its calls.
import asyncio
import sys


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self, done):
        self.done = done
        self.data = {1: b'', 2: b''}

    def connection_made(self, transport):
        print('connection_made', transport.get_returncode())
        self.transport = transport

    def pipe_data_received(self, fd, data):
        self.data[fd] += data

    def pipe_connection_lost(self, fd, exc):
        print('pipe_connection_lost', fd, exc)

    def process_exited(self):
        print('process_exited', self.transport.get_returncode())

    def connection_lost(self, exc):
        print('connection_lost', exc)
        self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    code = 'import sys, os, time; print("hi"); sys.stdout.flush(); os.close(1); time.sleep(0.2); sys.stdin.read(); sys.exit(6)'
    transport, protocol = await loop.subprocess_exec(lambda: Protocol(done), sys.executable, '-c', code, stderr=None)
    stdin = transport.get_pipe_transport(0)
    print(type(transport).__name__, type(stdin).__name__, transport.get_pipe_transport(2), transport.get_pipe_transport(9))
    print(transport.get_protocol() is protocol, transport.is_closing(), isinstance(transport, asyncio.SubprocessTransport))
    await asyncio.sleep(0.5)
    stdin.write(b'x')
    stdin.close()
    await done
    print(protocol.data, transport.get_returncode(), transport.is_closing())
    done = loop.create_future()
    transport, protocol = await loop.subprocess_shell(lambda: Protocol(done), 'exec sleep 100', stdin=None, stdout=None, stderr=None)
    transport.close()
    transport.close()
    await done
    print(transport.get_returncode(), transport.is_closing())


asyncio.run(main())
