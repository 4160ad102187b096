# With sockets, threads, signals or processes.
import asyncio, sys, re


def n(x): return re.sub(r'\d+', 'N', str(x).replace(sys.executable, 'PY'))


async def main():
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'import sys; d = sys.stdin.read(); print(d.upper()); print("err", file=sys.stderr); sys.exit(3)', stdin=-1, stdout=-1, stderr=-1)
    print(n(p), p.returncode, p.pid > 0)
    out, err = await p.communicate(b'hello'); print(out, err, p.returncode, n(p))
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'for i in range(3): print(i, flush=True)', stdout=asyncio.subprocess.PIPE)
    print([l async for l in p.stdout], await p.wait(), await p.wait(), p.stdin, p.stderr)
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'import time; time.sleep(10)')
    p.terminate(); print(await p.wait())
    for f in (p.terminate, p.kill, lambda: p.send_signal(2)):
        try: f()
        except ProcessLookupError as e: print(repr(e))
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'import time; time.sleep(10)')
    try: await asyncio.wait_for(p.wait(), .05)
    except TimeoutError: p.kill(); print('killed', await p.wait())
    for args, kw in ((('nonexistent-program-x',), {}), ((sys.executable,), dict(universal_newlines=True)), ((sys.executable,), dict(shell=True)), ((sys.executable,), dict(bufsize=5)), ((sys.executable,), dict(encoding='utf-8')), ((5,), {})):
        try: await asyncio.create_subprocess_exec(*args, **kw)
        except (OSError, ValueError, TypeError) as e: print(type(e).__name__, e)
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'print(1)', stdout=asyncio.subprocess.DEVNULL); print(await p.wait(), p.stdout)


asyncio.run(main())
