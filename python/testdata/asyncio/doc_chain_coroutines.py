import asyncio


async def compute(x, y):
    print(f'Compute {x} + {y} ...')
    await asyncio.sleep(0.01)
    return x + y


async def print_sum(x, y):
    result = await compute(x, y)
    print(f'{x} + {y} = {result}')


async def factorial(name, number):
    f = 1
    for i in range(2, number + 1):
        print(f'Task {name}: factorial({number}), currently i={i}')
        await asyncio.sleep(0.02)
        f *= i
    print(f'Task {name}: factorial({number}) = {f}')
    return f


async def main():
    await print_sum(1, 2)
    print(await asyncio.gather(factorial('A', 2), factorial('B', 3), factorial('C', 4)))

asyncio.run(main())
