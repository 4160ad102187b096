import asyncio, threading, time

loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever, daemon=True)
t.start()

async def work(n):
    await asyncio.sleep(n / 100)
    return n * 2

f = asyncio.run_coroutine_threadsafe(work(2), loop)
print(f.result(), f.done())
fs = [asyncio.run_coroutine_threadsafe(work(i), loop) for i in (3, 1)]
print([x.result(timeout=5) for x in fs])
async def bad():
    raise KeyError("k")
try:
    asyncio.run_coroutine_threadsafe(bad(), loop).result()
except KeyError as e:
    print("raised", e)
try:
    asyncio.run_coroutine_threadsafe(work(100), loop).result(timeout=0.02)
except TimeoutError:
    print("timeout")
try:
    asyncio.run_coroutine_threadsafe(3, loop)
except TypeError as e:
    print(e)
done = threading.Event()
loop.call_soon_threadsafe(done.set)
print(done.wait(1))
loop.call_soon_threadsafe(loop.stop)
t.join()
print(loop.is_running())
for task in asyncio.all_tasks(loop):
    task.cancel()
    try:
        loop.run_until_complete(task)
    except asyncio.CancelledError:
        pass
loop.close()

def in_thread():
    print(asyncio.run(work(1)))
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)

x = threading.Thread(target=in_thread, name="T")
x.start()
x.join()
