# Many processes, one after another and together.
import asyncio
import sys
from asyncio.subprocess import PIPE


async def one(i):
    proc = await asyncio.create_subprocess_exec('echo', str(i), stdout=PIPE)
    out, _ = await proc.communicate()
    return int(out)


async def main():
    total = 0
    for i in range(40):
        total += await one(i)
    print(total)
    print(sum(await asyncio.gather(*map(one, range(60)))))
    procs = [await asyncio.create_subprocess_exec('sleep', '100') for _ in range(20)]
    for p in procs:
        p.kill()
    print({await p.wait() for p in procs})
    code = 'import sys\nfor line in sys.stdin: sys.stdout.write(line[::-1].strip() + "\\n")'
    procs = [await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdin=PIPE, stdout=PIPE) for _ in range(4)]
    outs = await asyncio.gather(*(p.communicate(f'abc{n}\n'.encode() * 500) for n, p in enumerate(procs)))
    print([(out.count(b'\n'), out[:5]) for out, _ in outs])


asyncio.run(main())
