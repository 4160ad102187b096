# With sockets, threads, signals or processes.
import asyncio


async def sh(cmd, **kw):
    p = await asyncio.create_subprocess_shell(cmd, stdout=-1, stderr=-1, **kw)
    out, err = await p.communicate(); print(cmd, '->', p.returncode, out, err)


async def main():
    await sh('echo hello'); await sh('exit 4'); await sh('echo a; echo b >&2'); await sh('echo one two | wc -w'); await sh('cat', stdin=asyncio.subprocess.DEVNULL)
    await sh('printf "x\\ny\\n" | sort -r'); await sh('true && echo yes || echo no'); await sh('false && echo yes || echo no'); await sh('X=5; echo $X $((X+1))')
    p = await asyncio.create_subprocess_shell('cat', stdin=-1, stdout=-1)
    p.stdin.write(b'line1\n'); await p.stdin.drain(); print(await p.stdout.readline())
    p.stdin.write_eof(); print(await p.stdout.read(), await p.wait())
    rs = await asyncio.gather(*(asyncio.create_subprocess_shell(f'sleep 0.0{i}; echo {i}', stdout=-1) for i in (3, 1, 2)))
    print([(await r.communicate())[0] for r in rs])
    try: await asyncio.create_subprocess_shell(5)
    except ValueError as e: print(e)
    p = await asyncio.create_subprocess_shell('sleep 10'); p.send_signal(15); print(await p.wait())


asyncio.run(main())
