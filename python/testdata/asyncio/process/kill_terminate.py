# Ends by signals: terminate, kill, send_signal, and statuses.
import asyncio
import signal
import sys
from asyncio.subprocess import PIPE


async def ended(how, *args):
    proc = await asyncio.create_subprocess_exec(*args)
    how(proc)
    print(await proc.wait(), proc.returncode)
    try:
        how(proc)
    except ProcessLookupError as e:
        print('ProcessLookupError', e)


async def main():
    await ended(lambda p: p.terminate(), 'sleep', '100')
    await ended(lambda p: p.kill(), 'sleep', '100')
    await ended(lambda p: p.send_signal(signal.SIGINT), 'sleep', '100')
    await ended(lambda p: p.send_signal(signal.SIGUSR1), 'sleep', '100')
    await ended(lambda p: p.kill(), sys.executable, '-c', 'while True: pass')
    # A handler in the child.
    code = '''
import signal, sys, time
def handler(n, frame):
    print("handled", signal.Signals(n).name)
    sys.exit(5)
signal.signal(signal.SIGTERM, handler)
print("ready", flush=True)
time.sleep(100)
'''
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdout=PIPE)
    print(await proc.stdout.readline())
    proc.terminate()
    print(await proc.communicate(), proc.returncode)
    # KeyboardInterrupt in the child.
    code = 'import time\ntry:\n    print("ready", flush=True)\n    time.sleep(100)\nexcept KeyboardInterrupt:\n    print("interrupted")\n    raise'
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdout=PIPE, stderr=PIPE)
    print(await proc.stdout.readline())
    proc.send_signal(signal.SIGINT)
    out, err = await proc.communicate()
    print(out, err.decode().splitlines()[-1], proc.returncode)
    # One that ignores SIGTERM needs SIGKILL.
    code = 'import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print("ready", flush=True); time.sleep(100)'
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdout=PIPE)
    print(await proc.stdout.readline())
    proc.terminate()
    try:
        await asyncio.wait_for(proc.wait(), 0.3)
    except asyncio.TimeoutError:
        print('still there')
        proc.kill()
    print(await proc.wait())


asyncio.run(main())
