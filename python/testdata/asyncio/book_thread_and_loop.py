import asyncio
import threading


class Background:
    """A loop in a thread of its own, used from ordinary code."""

    def __enter__(self):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.run, name='background')
        self.thread.start()
        return self

    def run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()

    def submit(self, coro):
        return asyncio.run_coroutine_threadsafe(coro, self.loop)

    def __exit__(self, *exc):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()


async def job(n):
    await asyncio.sleep(n * 0.01)
    if n == 2:
        raise KeyError(n)
    return n, threading.current_thread().name


with Background() as bg:
    print(bg.submit(job(1)).result(timeout=5))
    futures = [bg.submit(job(n)) for n in (3, 2, 0)]
    for f in futures:
        try:
            print(f.result())
        except Exception as e:
            print(repr(e))
    stuck = bg.submit(job(1000))
    print(stuck.cancel(), stuck.cancelled())
    seen = []
    ready = threading.Event()
    bg.loop.call_soon_threadsafe(lambda: (seen.append(threading.current_thread().name), ready.set()))
    ready.wait(5)
    print(seen)
print(bg.loop.is_closed(), bg.thread.is_alive())
