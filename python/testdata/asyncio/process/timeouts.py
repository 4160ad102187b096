# Processes under wait_for and timeout, and cancelled communicate().
import asyncio
import sys
from asyncio.subprocess import PIPE


async def main():
    proc = await asyncio.create_subprocess_exec('sleep', '100')
    try:
        await asyncio.wait_for(proc.wait(), timeout=0.2)
    except asyncio.TimeoutError:
        print('timeout', proc.returncode)
    proc.kill()
    print(await proc.wait())
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', 'while True: pass', stdout=PIPE)
    try:
        async with asyncio.timeout(0.3):
            await proc.communicate()
    except TimeoutError:
        print('busy child timed out')
        try:
            proc.kill()
        except ProcessLookupError:
            print('gone already')
        print(await proc.wait())
    proc = await asyncio.create_subprocess_exec('sleep', '60', stdin=PIPE, stdout=PIPE)
    task = asyncio.create_task(proc.communicate())
    await asyncio.sleep(0.1)
    proc.kill()
    print(await task, proc.returncode)
    proc = await asyncio.create_subprocess_exec('sleep', '50', stdout=PIPE)
    task = asyncio.create_task(proc.stdout.read())
    await asyncio.sleep(0.05)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('read cancelled')
    proc.kill()
    print(await proc.wait())


asyncio.run(main())
