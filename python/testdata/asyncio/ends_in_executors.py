# Ends of objects in asyncio programs with executors.
import asyncio, threading, time
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"
    def __del__(self): print("end", self.n)

def work(a, b):
    c = A(a.n + 10)
    b = None
    time.sleep(0.01)
    return c

async def main():
    print("-- to_thread")
    r = await asyncio.to_thread(work, A(1), A(2))
    print("result", r)
    r = None
    x = A(3); x = A(4); del x
    print("after")
    print("-- several at once")
    rs = await asyncio.gather(*(asyncio.to_thread(work, A(n), None) for n in (20, 21)))
    print(rs)
    rs.pop(0)
    print("popped")
    del rs
    print("-- while a thread works")
    loop = asyncio.get_running_loop()
    f = loop.run_in_executor(None, work, A(40), None)
    y = A(41); y = None
    await asyncio.sleep(0)
    z = A(42); z = None
    print(await f)
    del f
    print("done")
    print("-- one that is cancelled")
    t = asyncio.create_task(asyncio.to_thread(lambda a: time.sleep(0.01), A(60)))
    await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
    t = None
    print("goes on")
    await asyncio.sleep(0.1)
    print("-- an exception")
    def fails(a):
        b = A(81)
        1 / a.n
    try: await asyncio.to_thread(fails, A(0))
    except ZeroDivisionError as e: print(e)
    print("handled")
    print("-- from another thread")
    async def inner(a):
        await asyncio.sleep(0)
        return A(a.n + 1)
    def other():
        fut = asyncio.run_coroutine_threadsafe(inner(A(90)), loop)
        print(fut.result())
        fut = None
        print("let go")
        loop.call_soon_threadsafe(print, "called with", A(92))
    await asyncio.to_thread(other)
    await asyncio.sleep(0.01)
    print("end of main")
asyncio.run(main())
print("-- a loop in a thread")
def own():
    asyncio.run(own_main())
    print("loop over")
async def own_main():
    a = A(100); b = A(101)
    b = None
    await asyncio.sleep(0.01)
    print("still", a)
t = threading.Thread(target=own)
t.start()
t.join()
print("over")
