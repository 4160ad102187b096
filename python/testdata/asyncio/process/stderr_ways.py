# stderr: a pipe of its own, together with stdout, or nowhere.
import asyncio
import sys
from asyncio.subprocess import PIPE, STDOUT, DEVNULL

CODE = 'import sys; print("to out", flush=True); print("to err", file=sys.stderr)'


async def main():
    for stdout, stderr in (PIPE, PIPE), (PIPE, STDOUT), (PIPE, DEVNULL), (DEVNULL, PIPE):
        proc = await asyncio.create_subprocess_exec(sys.executable, '-c', CODE, stdout=stdout, stderr=stderr)
        print(await proc.communicate(), proc.returncode)
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', 'int("x")', stderr=PIPE)
    out, err = await proc.communicate()
    print(out, err.decode().splitlines()[-1], proc.returncode)


asyncio.run(main())
