# With sockets, threads, signals or processes.
import asyncio, threading
loop = asyncio.new_event_loop()


def run():
    asyncio.set_event_loop(loop)
    print(asyncio.get_event_loop() is loop)
    loop.run_forever()
    print('stopped', loop.is_running()); loop.close()


t = threading.Thread(target=run, name='L'); t.start()


async def hi(n): await asyncio.sleep(.01); return f'hi {n} on {threading.current_thread().name}'
fs = [asyncio.run_coroutine_threadsafe(hi(i), loop) for i in range(3)]
print([f.result() for f in fs])
loop.call_soon_threadsafe(loop.stop); t.join()
try: asyncio.run_coroutine_threadsafe(c := hi(1), loop)
except RuntimeError as e: print(e)
c.close()


def thr():
    for f in (asyncio.get_running_loop, asyncio.get_event_loop):
        try: print(f())
        except RuntimeError as e: print(e)
    print(asyncio.run(hi('run')))


t = threading.Thread(target=thr, name='W'); t.start(); t.join()
import warnings; warnings.simplefilter('ignore')
