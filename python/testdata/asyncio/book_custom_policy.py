import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


class CountingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.made = 0

    def create_task(self, coro, **kwargs):
        self.made += 1
        return super().create_task(coro, **kwargs)


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('the policy makes a loop')
        return CountingLoop()


async def child(n):
    await asyncio.sleep(0)
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(type(loop).__name__)
    print(await asyncio.gather(child(1), child(2)))
    await asyncio.create_task(child(3))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child(4))
    return loop.made

asyncio.set_event_loop_policy(Policy())
print(asyncio.run(main()))
loop = asyncio.new_event_loop()
print(type(loop).__name__, loop.made, loop.run_until_complete(child(5)), loop.made)
loop.close()
asyncio.set_event_loop_policy(None)
print(type(asyncio.new_event_loop()) is CountingLoop)
