# Reprs and attributes.
import asyncio
import re
from asyncio.subprocess import PIPE


def tidy(x):
    return re.sub(r'(pid=|fd=|Process )\d+', r'\1N', repr(x))


async def main():
    proc = await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE)
    transport = proc._transport
    print(tidy(proc))
    print(tidy(transport))
    print(tidy(proc.stdin))
    print(tidy(proc.stdout))
    print(tidy(transport.get_pipe_transport(0)))
    print(transport.get_extra_info('subprocess').pid == proc.pid, transport.get_extra_info('nothing', 'default'))
    await proc.communicate(b'')
    print(tidy(transport))
    print(tidy(proc.stdout))
    print(asyncio.subprocess.Process is type(proc), type(proc).__module__)
    print(type(proc._protocol).__name__, type(proc._protocol).__module__)


asyncio.run(main())
