# loop.add_signal_handler with os.kill, alarms and signal.raise_signal.
import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    seen = []
    loop.add_signal_handler(signal.SIGUSR1, seen.append, 'usr1')
    os.kill(os.getpid(), signal.SIGUSR1)
    print(seen)
    await asyncio.sleep(0)
    await asyncio.sleep(0.01)
    print(seen)
    event = asyncio.Event()
    loop.add_signal_handler(signal.SIGALRM, event.set)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    await asyncio.wait_for(event.wait(), 5)
    print('alarm', event.is_set())
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    print(signal.getsignal(signal.SIGUSR1))
    for args in (('x', print), (0, print), (signal.SIGKILL, print), (99, print), (signal.SIGTERM, main)):
        try:
            loop.add_signal_handler(*args)
        except Exception as e:
            print(type(e).__name__, e)
    try:
        loop.remove_signal_handler(0)
    except ValueError as e:
        print(e)
    stop = loop.create_future()
    loop.add_signal_handler(signal.SIGTERM, lambda: stop.set_result('terminated'))
    loop.call_later(0.05, os.kill, os.getpid(), signal.SIGTERM)
    print(await stop)


asyncio.run(main())
print(signal.getsignal(signal.SIGTERM) is signal.SIG_DFL, signal.getsignal(signal.SIGALRM) is signal.SIG_DFL)
