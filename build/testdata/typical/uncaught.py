"""A program that ends with an error in a task, with its cause."""
import asyncio


async def inner(n):
    await asyncio.sleep(n)
    return {}["missing"]


async def outer():
    try:
        await inner(1)
    except KeyError as err:
        raise RuntimeError("outer failed") from err


async def main():
    task = asyncio.create_task(inner(0.5))
    try:
        await task
    except KeyError:
        raise_in_group = [asyncio.create_task(outer()) for _ in range(2)]
        await asyncio.gather(*raise_in_group)


asyncio.run(main())
