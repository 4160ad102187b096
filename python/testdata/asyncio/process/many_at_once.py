# Processes side by side take as long as the slowest.
import asyncio
from asyncio.subprocess import PIPE


async def run(cmd):
    proc = await asyncio.create_subprocess_shell(cmd, stdout=PIPE)
    out, _ = await proc.communicate()
    return out.decode().strip()


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(await asyncio.gather(*(run(f'sleep 0.{i}; echo job {i}') for i in (5, 1, 3))))
    print(loop.time() - start < 0.9)
    for f in asyncio.as_completed([run(f'sleep 0.{i}; echo {i}') for i in (5, 1, 3)]):
        print(await f)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(run(f'echo {i}')) for i in range(10)]
    print([t.result() for t in tasks])
    sem = asyncio.Semaphore(2)

    async def limited(i):
        async with sem:
            return await run(f'sleep 0.1; echo {i * i}')
    start = loop.time()
    print(await asyncio.gather(*map(limited, range(4))), loop.time() - start > 0.19)


asyncio.run(main())
