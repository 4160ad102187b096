# Awaits that needn't wait, calls with the wrong arguments, and awaits that fail.
import asyncio


def wrong(call, *args, **kwargs):
    try:
        call(*args, **kwargs)
    except TypeError as e:
        print(e)


class Doubled(asyncio.Queue):
    def _put(self, item):
        super()._put(item * 2)


async def main():
    queue = asyncio.Queue(2)
    print(await queue.put(1), await queue.put(2), queue.full(), await queue.get(), await queue.get())
    stack = asyncio.LifoQueue()
    await stack.put(1)
    await stack.put(2)
    print(await stack.get(), await stack.get())
    first = asyncio.PriorityQueue()
    await first.put((2, "a"))
    await first.put((1, "b"))
    print(await first.get())
    try:
        await first.put("no pair")
    except TypeError as e:
        print(e, first.qsize())
    doubled = Doubled()
    await doubled.put(4)
    print(await doubled.get())

    lock, free, ready = asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    ready.set()
    print(await lock.acquire(), lock.locked(), await free.acquire(), free.locked(), await ready.wait())
    for wait in lock.acquire, free.acquire, queue.get:
        try:
            await asyncio.wait_for(wait(), 0.01)
        except TimeoutError:
            print("timeout")

    unawaited = queue.put(1)
    print(queue.qsize(), asyncio.iscoroutine(unawaited))
    unawaited.close()
    await queue.put(1)
    joined = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print(joined.done(), queue._unfinished_tasks)
    for _ in range(queue._unfinished_tasks):
        queue.task_done()
    await joined
    queue.shutdown()
    print(await queue.get())
    for bad in queue.put(3), queue.get():
        try:
            await bad
        except asyncio.QueueShutDown as e:
            print(repr(e))

    for call in queue.put, queue.put_nowait, queue.get, lock.acquire, ready.wait, asyncio.Condition().notify:
        wrong(call, 1, 2, 3)
        wrong(call, 1, 2, 3, nope=1)
        wrong(call, nope=1)
    wrong(queue.put)
    future = asyncio.Future()
    wrong(future.set_result)
    wrong(future.set_result, 1, 2)
    wrong(future.set_exception, exception=ValueError())


asyncio.run(main())
