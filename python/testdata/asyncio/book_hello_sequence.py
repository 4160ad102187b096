import asyncio


async def greet(name, delay):
    print(f'{name}: hello')
    await asyncio.sleep(delay)
    print(f'{name}: goodbye')
    return len(name)


async def main():
    print('one after the other')
    print(await greet('Ann', 0.02), await greet('Bo', 0.01))
    print('at the same time')
    print(await asyncio.gather(greet('Ann', 0.04), greet('Bob', 0.02)))
    task = asyncio.create_task(greet('Cy', 0.01))
    print('the task has not begun', task.done())
    await asyncio.sleep(0)
    print('it has', task.done())
    print(await task, task.done(), task.result())

asyncio.run(main())
