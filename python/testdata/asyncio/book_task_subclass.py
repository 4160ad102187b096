import asyncio


class TimedTask(asyncio.Task):
    """A task that counts its wake-ups and knows its parent."""

    def __init__(self, coro, *, loop=None, **kwargs):
        self.parent = asyncio.current_task(loop)
        self.notes = []
        super().__init__(coro, loop=loop, **kwargs)

    def cancel(self, msg=None):
        self.notes.append(f'cancel({msg!r})')
        return super().cancel(msg)


def factory(loop, coro, **kwargs):
    return TimedTask(coro, loop=loop, **kwargs)


async def leaf(n):
    await asyncio.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    task = asyncio.create_task(leaf(0), name='leaf')
    print(type(task).__name__, task.get_name(), task.parent is asyncio.current_task())
    print(await task, isinstance(task, asyncio.Task), task.notes)
    slow = asyncio.ensure_future(leaf(10))
    await asyncio.sleep(0)
    slow.cancel('enough')
    try:
        await slow
    except asyncio.CancelledError as e:
        print(e.args, slow.notes)
    async with asyncio.TaskGroup() as tg:
        inner = tg.create_task(leaf(0.001))
    print(type(inner).__name__, inner.result())
    loop.set_task_factory(None)
    print(type(asyncio.create_task(leaf(0))).__name__)

asyncio.run(main())
