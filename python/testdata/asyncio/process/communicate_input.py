# communicate() with input, and big data both ways.
import asyncio
import sys
from asyncio.subprocess import PIPE

UPPER = 'import sys; sys.stdout.write(sys.stdin.read().upper())'


async def main():
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', UPPER, stdin=PIPE, stdout=PIPE)
    print(await proc.communicate(b'shout\n'))
    proc = await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE)
    big = bytes(range(256)) * 2000
    out, err = await proc.communicate(big)
    print(out == big, err, proc.returncode)
    proc = await asyncio.create_subprocess_exec('wc', '-l', stdin=PIPE, stdout=PIPE)
    print(await proc.communicate(b'x\n' * 12345))
    # A process that doesn't read its input.
    proc = await asyncio.create_subprocess_exec('true', stdin=PIPE)
    print(await proc.communicate(b'y' * 1_000_000), proc.returncode)
    proc = await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE)
    print(await proc.communicate(), proc.returncode)
    proc = await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE)
    print(await proc.communicate(b''), proc.returncode)


asyncio.run(main())
