# Two processes joined by os.pipe().
import asyncio
import os
from asyncio.subprocess import PIPE


async def main():
    read, write = os.pipe()
    one = await asyncio.create_subprocess_exec('seq', '20', stdout=write)
    os.close(write)
    two = await asyncio.create_subprocess_exec('grep', '1', stdin=read, stdout=PIPE)
    os.close(read)
    out, _ = await two.communicate()
    print(out.split(), await one.wait(), two.returncode)
    with open('/tmp/aioplay-words.txt', 'w') as f:
        f.write('pear\napple\nfig\n')
    with open('/tmp/aioplay-words.txt') as f:
        proc = await asyncio.create_subprocess_exec('sort', stdin=f, stdout=PIPE)
        print(await proc.communicate())
    with open('/tmp/aioplay-out.txt', 'wb') as f:
        proc = await asyncio.create_subprocess_exec('sort', '-r', '/tmp/aioplay-words.txt', stdout=f)
        await proc.wait()
    print(open('/tmp/aioplay-out.txt').read().split())
    proc = await asyncio.create_subprocess_shell('cat /tmp/aioplay-words.txt | sort | head -n 1; wc -l < /tmp/aioplay-words.txt; '
                                                 'echo more >> /tmp/aioplay-words.txt; tail -n 1 /tmp/aioplay-words.txt; rm /tmp/aioplay-words.txt /tmp/aioplay-out.txt', stdout=PIPE)
    print((await proc.communicate())[0].split())
    print(os.path.exists('/tmp/aioplay-words.txt'))


asyncio.run(main())
