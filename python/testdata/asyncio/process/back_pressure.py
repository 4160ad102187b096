# A process that reads slowly makes drain() wait; one that writes fast waits for its reader.
import asyncio
import sys
from asyncio.subprocess import PIPE


async def main():
    loop = asyncio.get_running_loop()
    code = 'import sys, time; time.sleep(0.4); print(len(sys.stdin.buffer.read()))'
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdin=PIPE, stdout=PIPE)
    start = loop.time()
    proc.stdin.write(b'x' * 500_000)
    await proc.stdin.drain()
    print('drained late', loop.time() - start > 0.2)
    proc.stdin.close()
    print(await proc.stdout.read())
    await proc.wait()
    proc = await asyncio.create_subprocess_exec('yes', stdout=PIPE, limit=1000)
    for _ in range(3):
        print(await proc.stdout.readexactly(4))
    await asyncio.sleep(0.1)
    proc.kill()
    while await proc.stdout.read(100_000):
        pass
    print(await proc.wait())
    proc = await asyncio.create_subprocess_shell('yes | head -n 100000 | wc -l', stdout=PIPE)
    print(await proc.communicate())
    proc = await asyncio.create_subprocess_exec('seq', '100', stdout=PIPE, limit=20)
    try:
        await proc.stdout.readuntil(b'nowhere')
    except asyncio.LimitOverrunError as e:
        print(type(e).__name__, e)
    print(len(await proc.stdout.read()))
    await proc.wait()


asyncio.run(main())
