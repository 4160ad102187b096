# A child that runs asyncio itself, with processes of its own.
import asyncio
import sys
from asyncio.subprocess import PIPE

CHILD = '''
import asyncio, sys

async def work(i):
    await asyncio.sleep(i / 20)
    proc = await asyncio.create_subprocess_exec("echo", "grandchild", str(i), stdout=asyncio.subprocess.PIPE)
    return (await proc.communicate())[0].decode().strip()

async def main():
    print(await asyncio.gather(*map(work, range(3))))
    print(asyncio.current_task().get_name())

asyncio.run(main())
'''


async def main():
    procs = [await asyncio.create_subprocess_exec(sys.executable, '-c', CHILD, stdout=PIPE) for _ in range(2)]
    for out, _ in await asyncio.gather(*(p.communicate() for p in procs)):
        print(out.decode(), end='')
    print([p.returncode for p in procs])


asyncio.run(main())
