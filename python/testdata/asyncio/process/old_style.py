# As tutorials of 3.4 to 3.10 wrote it.
import asyncio
import asyncio.subprocess
import sys


async def get_date():
    code = 'import datetime; print(datetime.date(2020, 1, 2))'
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdout=asyncio.subprocess.PIPE)
    data = await proc.stdout.readline()
    line = data.decode('ascii').rstrip()
    await proc.wait()
    return line


class DateProtocol(asyncio.SubprocessProtocol):
    def __init__(self, exit_future):
        self.exit_future = exit_future
        self.output = bytearray()

    def pipe_data_received(self, fd, data):
        self.output.extend(data)

    def process_exited(self):
        self.exit_future.set_result(True)


async def with_protocol(loop):
    exit_future = asyncio.Future(loop=loop)
    transport, protocol = await loop.subprocess_exec(lambda: DateProtocol(exit_future), sys.executable, '-c', 'print("date")', stdin=None, stderr=None)
    await exit_future
    transport.close()
    return bytes(protocol.output).decode('ascii').rstrip()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print('Current date:', loop.run_until_complete(get_date()))
print(loop.run_until_complete(with_protocol(loop)))


async def run(cmd):
    proc = await asyncio.create_subprocess_shell(cmd, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    stdout, stderr = await proc.communicate()
    print(f'[{cmd!r} exited with {proc.returncode}]')
    if stdout:
        print(f'[stdout]\n{stdout.decode()}')
    if stderr:
        print(f'[stderr]\n{stderr.decode()}')

loop.run_until_complete(asyncio.gather(run('sleep 0.1; echo "hello"'), run('sleep 0.3; cat /zzz')))
loop.close()
