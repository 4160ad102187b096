# SIGINT under asyncio.run: the first cancels the main task, the second is a KeyboardInterrupt.
import asyncio
import os
import signal


async def polite():
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled, cleaning up')
        await asyncio.sleep(0.05)
        print('clean')
        raise


async def stubborn():
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('ignoring it')
    return 'result anyway'


async def twice():
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, os.kill, os.getpid(), signal.SIGINT)
    loop.call_later(0.10, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('first')
        await asyncio.sleep(10)
    finally:
        print('finally')


for f in polite, stubborn, twice:
    try:
        print(asyncio.run(f()))
    except KeyboardInterrupt:
        print(f.__name__, 'KeyboardInterrupt')
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
with asyncio.Runner() as runner:
    try:
        runner.run(polite())
    except KeyboardInterrupt:
        print('runner interrupted')
    print(runner.run(asyncio.sleep(0, 'still usable')))


async def handler_of_own():
    print(signal.getsignal(signal.SIGINT).__name__)
    signal.raise_signal(signal.SIGINT)
    return 'handled'

def mine(n, frame):
    print('mine', n)

signal.signal(signal.SIGINT, mine)
print(asyncio.run(handler_of_own()))
print(signal.getsignal(signal.SIGINT) is mine)
