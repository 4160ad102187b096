import asyncio

def gen():
    yield from asyncio.sleep(0)
    return "undecorated"

loop = asyncio.get_event_loop()
print(loop.run_until_complete(gen()))
t = getattr(asyncio, "async")(asyncio.sleep(0, "async"))
print(loop.run_until_complete(t))

@asyncio.coroutine
def fetch(lock, n):
    yield from lock.acquire()
    try:
        print("in", n)
        yield from asyncio.sleep(0.01)
        if n == 2:
            raise ValueError(n)
    finally:
        lock.release()
    return n

lock = asyncio.Lock()
tasks = [asyncio.ensure_future(fetch(lock, i)) for i in range(3)]
print([str(x) for x in loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))])
loop.close()
