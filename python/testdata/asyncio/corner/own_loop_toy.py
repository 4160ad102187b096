import asyncio
import collections
import heapq
import time


class ToyLoop(asyncio.AbstractEventLoop):
    def __init__(self):
        self.ready = collections.deque()
        self.timers = []
        self.now = 0.0
        self.running = False
        self.closed = False
        self.log = []

    def get_debug(self):
        return False

    def time(self):
        return self.now

    def call_soon(self, callback, *args, context=None):
        self.log.append('call_soon')
        h = asyncio.Handle(callback, args, self, context)
        self.ready.append(h)
        return h

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.now + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        h = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self.timers, h)
        h._scheduled = True
        return h

    def _timer_handle_cancelled(self, handle):
        self.log.append('timer cancelled')

    def create_future(self):
        return asyncio.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None, **kw):
        return asyncio.Task(coro, loop=self, name=name, context=context)

    def run_until_complete(self, future):
        future = asyncio.ensure_future(future, loop=self)
        future.add_done_callback(lambda f: self.stop())
        self.run_forever()
        return future.result()

    def run_forever(self):
        asyncio._set_running_loop(self)
        self.running = True
        try:
            while self.running:
                if not self.ready and self.timers:
                    self.now = max(self.now, self.timers[0]._when)
                while self.timers and self.timers[0]._when <= self.now:
                    self.ready.append(heapq.heappop(self.timers))
                if not self.ready:
                    break
                for _ in range(len(self.ready)):
                    h = self.ready.popleft()
                    if not h._cancelled:
                        h._run()
        finally:
            asyncio._set_running_loop(None)

    def stop(self):
        self.running = False

    def is_running(self):
        return self.running

    def is_closed(self):
        return self.closed

    def close(self):
        self.closed = True

    def call_exception_handler(self, context):
        print('handler:', context['message'], repr(context.get('exception')))

    async def shutdown_asyncgens(self):
        print('shutdown_asyncgens')

    async def shutdown_default_executor(self, timeout=None):
        print('shutdown_default_executor')

    def set_debug(self, enabled):
        print('set_debug', enabled)


async def worker(name, delay):
    for i in range(2):
        await asyncio.sleep(delay)
        print(name, i, asyncio.get_running_loop().time())
    return name


async def main():
    loop = asyncio.get_running_loop()
    print(type(loop).__name__, asyncio.current_task().get_name())
    print(await asyncio.gather(worker('a', 1), worker('b', 1.5)))
    t = asyncio.create_task(worker('c', 10), name='c')
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled', t)
    try:
        await asyncio.wait_for(worker('d', 5), 1)
    except TimeoutError:
        print('timeout at', loop.time())
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
    q = asyncio.Queue()
    loop.call_later(2, q.put_nowait, 'item')
    print(await q.get(), loop.time())
    async with asyncio.TaskGroup() as tg:
        x = tg.create_task(worker('x', 1))
    print(x.result())
    f = loop.create_future()
    loop.call_soon(f.set_result, 42)
    print(await f, f)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    done, pending = await asyncio.wait([asyncio.ensure_future(worker('w', 1))], timeout=5)
    print(len(done), len(pending))
    return 'done'


loop = ToyLoop()
print(loop.run_until_complete(main()))
print(loop.log.count('call_soon') > 20, loop.now)
print(asyncio.run(worker('run', 1), loop_factory=ToyLoop))
