# With sockets, threads, signals or processes.
import asyncio, signal, time


async def main():
    try:
        signal.raise_signal(signal.SIGINT)
        print('after first')
        await asyncio.sleep(1)
        print('no')
    except asyncio.CancelledError:
        print('cancelled', asyncio.current_task().cancelling())
        signal.raise_signal(signal.SIGINT)
        print('not printed')
    except KeyboardInterrupt: print('kbd inside')
    finally: print('finally')


try: asyncio.run(main())
except KeyboardInterrupt: print('KeyboardInterrupt out')


async def once():
    signal.raise_signal(signal.SIGINT)
    print('still here')
    return 'value'


try: print(asyncio.run(once()))
except KeyboardInterrupt: print('KI once')


async def ignore():
    signal.raise_signal(signal.SIGINT)
    try: await asyncio.sleep(1)
    except asyncio.CancelledError: print('ignored')
    return 'done'


try: print(asyncio.run(ignore()))
except KeyboardInterrupt: print('KI ignore')


async def child():
    try: await asyncio.sleep(10)
    finally: print('child finally')


async def parent():
    t = asyncio.create_task(child()); await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(.01, signal.raise_signal, signal.SIGINT)
    await t


try: asyncio.run(parent())
except KeyboardInterrupt: print('KI parent')
with asyncio.Runner() as r:
    try: r.run(parent())
    except KeyboardInterrupt: print('KI runner')
    print(r.run(asyncio.sleep(0, 'again')))


signal.signal(signal.SIGINT, lambda s, f: print('own handler'))


async def own(): signal.raise_signal(signal.SIGINT); return 'own ok'
print(asyncio.run(own()))
