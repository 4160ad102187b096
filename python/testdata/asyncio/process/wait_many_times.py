# wait() by several tasks, after the end, and without reading the output.
import asyncio
from asyncio.subprocess import PIPE


async def main():
    proc = await asyncio.create_subprocess_shell('sleep 0.1; exit 5')
    print(await asyncio.gather(proc.wait(), proc.wait(), proc.wait()))
    print(await proc.wait(), await proc.communicate())
    proc = await asyncio.create_subprocess_exec('echo', 'unread', stdout=PIPE)
    print(await proc.wait())
    print(await proc.stdout.read())
    procs = [await asyncio.create_subprocess_exec('sh', '-c', f'exit {n}') for n in range(5)]
    print([await p.wait() for p in procs])
    done, pending = await asyncio.wait([asyncio.create_task(p.wait()) for p in procs])
    print(sorted(t.result() for t in done), pending)
    proc = await asyncio.create_subprocess_shell('sleep 10 & echo started', stdout=asyncio.subprocess.DEVNULL)
    print(await asyncio.wait_for(proc.wait(), 5))


asyncio.run(main())
