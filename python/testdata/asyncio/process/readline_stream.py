# Lines as they come: a process that prints one each second.
import asyncio
import sys
from asyncio.subprocess import PIPE

CODE = '''
import time
for i in range(4):
    print("line", i, flush=True)
    time.sleep(0.2)
'''


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', CODE, stdout=PIPE)
    times = []
    while line := await proc.stdout.readline():
        times.append(loop.time() - start)
        print(line.decode().rstrip())
    print(await proc.wait(), all(b - a > 0.1 for a, b in zip(times, times[1:])))
    proc = await asyncio.create_subprocess_exec('seq', '5', stdout=PIPE)
    async for line in proc.stdout:
        print(int(line), end=' ')
    print(await proc.wait(), proc.stdout.at_eof())


asyncio.run(main())
