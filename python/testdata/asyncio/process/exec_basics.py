# create_subprocess_exec: output, status, attributes.
import asyncio
import sys
from asyncio.subprocess import PIPE, DEVNULL, STDOUT


async def main():
    proc = await asyncio.create_subprocess_exec('echo', 'hello', 'world', stdout=PIPE)
    print(type(proc).__name__, proc.stdin, type(proc.stdout).__name__, proc.stderr)
    print(isinstance(proc.pid, int), proc.returncode)
    print(await proc.communicate())
    print(proc.returncode, await proc.wait())
    proc = await asyncio.create_subprocess_exec('true')
    print(await proc.wait(), await proc.communicate())
    proc = await asyncio.create_subprocess_exec('false', stdout=DEVNULL)
    print(await proc.wait(), proc.stdout)
    print(PIPE, STDOUT, DEVNULL)
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', 'import sys; print(sys.argv[1:]); sys.exit(7)', 'a b', '', "it's", stdout=PIPE)
    out, err = await proc.communicate()
    print(out.decode().strip(), err, proc.returncode)


asyncio.run(main())
