"""A group of tasks that fails, and nobody catches it; another task fails and nobody looks."""
import asyncio


async def fails(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def main():
    lost = asyncio.create_task(fails(0.1))
    await asyncio.sleep(0.2)
    del lost
    async with asyncio.TaskGroup() as group:
        for n in range(3):
            group.create_task(fails(1))


asyncio.run(main())
