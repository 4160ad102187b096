# A Python child's output to a pipe is kept until its buffer is full, it flushes, or it ends; -u passes it on.
import asyncio
import sys
from asyncio.subprocess import PIPE


async def first(*args):
    code = 'import time; print("early"); time.sleep(0.5); print("late")'
    loop = asyncio.get_running_loop()
    proc = await asyncio.create_subprocess_exec(sys.executable, *args, '-c', code, stdout=PIPE)
    line = await proc.stdout.readline()
    start = loop.time()
    rest = await proc.stdout.read()
    print(args, line, rest, 'waited' if loop.time() - start > 0.25 else 'at once')
    await proc.wait()


async def killed():
    # What is still in the buffer of a process that is killed is lost.
    code = 'import time, sys; print("lost"); sys.stderr.write("go\\n"); time.sleep(100)'
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdout=PIPE, stderr=PIPE)
    print(await proc.stderr.readline())
    proc.kill()
    print(await proc.communicate(), proc.returncode)


async def main():
    await first()
    await first('-u')
    await killed()


asyncio.run(main())
