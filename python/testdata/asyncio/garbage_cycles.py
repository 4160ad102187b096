# Tasks that wait for what only they hold are garbage, once gc.collect() looks, whatever their objects refer to.
import asyncio
import gc
import weakref


class Worker:
    def __init__(self):
        self.event = asyncio.Event()
        self.lock = asyncio.Lock()
        self.items = [self]

    async def wait(self):
        await self.event.wait()

    async def future(self):
        self.future = asyncio.get_running_loop().create_future()
        await self.future

    async def own(self):
        self.task = asyncio.current_task()
        await asyncio.get_running_loop().create_future()

    async def both(self):
        await asyncio.create_task(self.wait())

    async def held(self):
        async with self.lock:
            async with self.lock:
                pass

    async def cleaned(self):
        try:
            await self.event.wait()
        finally:
            print("cleaned up")

    async def bound(self):
        self.event.callback = self.bound
        await self.event.wait()


def told(loop, context):
    print(context["message"], context["task"].get_coro().__name__)


async def main():
    asyncio.get_running_loop().set_exception_handler(told)
    for name in "wait", "future", "own", "both", "held", "cleaned", "bound":
        worker = Worker()
        ref = weakref.ref(worker)
        asyncio.create_task(getattr(worker, name)())
        del worker
        for _ in range(3):
            await asyncio.sleep(0)
        print(name, ref() is not None)
        gc.collect()
        print(ref() is not None, len(asyncio.all_tasks()))
    worker = Worker()
    asyncio.create_task(worker.wait())
    await asyncio.sleep(0)
    gc.collect()
    print("held by a name:", len(asyncio.all_tasks()))
    worker.event.set()


asyncio.run(main())
