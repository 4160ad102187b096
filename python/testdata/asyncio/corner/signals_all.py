# With sockets, threads, signals or processes.
import asyncio, signal, os


async def main():
    loop = asyncio.get_running_loop()
    got = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, lambda *a: (print('usr1', a), got.set()), 1, 2)
    os.kill(os.getpid(), signal.SIGUSR1)
    await got.wait()
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    for bad in (signal.SIGKILL, 0, 999, 'x'):
        try: loop.add_signal_handler(bad, print)
        except (ValueError, RuntimeError, TypeError) as e: print(type(e).__name__, e)
    async def c(): pass
    try: loop.add_signal_handler(signal.SIGTERM, c)
    except TypeError as e: print(e)
    signal.signal(signal.SIGUSR2, lambda s, f: print('plain', s))
    signal.raise_signal(signal.SIGUSR2)
    task = asyncio.create_task(asyncio.sleep(10))
    loop.add_signal_handler(signal.SIGTERM, task.cancel, 'term')
    loop.call_later(.01, os.kill, os.getpid(), signal.SIGTERM)
    try: await task
    except asyncio.CancelledError as e: print(e.args)
    loop.call_later(.01, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError: print('cancelled by sigint'); raise


try: asyncio.run(main())
except KeyboardInterrupt as e: print('KeyboardInterrupt', e.args, repr(e.__context__))
