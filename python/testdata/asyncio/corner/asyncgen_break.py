import asyncio

async def numbers(name):
    try:
        for i in range(5):
            yield i
            await asyncio.sleep(0)
    finally:
        print(name, 'closing')
        await asyncio.sleep(0)
        print(name, 'closed')

async def first(name):
    async for n in numbers(name):
        return n

async def nested():
    async for a in numbers('outer'):
        async for b in numbers('inner'):
            if b == 1:
                return a, b

async def main():
    async for n in numbers('break'):
        if n == 2:
            break
    print('after break')
    await asyncio.sleep(0.01)
    print(await first('return'))
    print('returned')
    await asyncio.sleep(0.01)
    g = numbers('named')
    async for n in g:
        break
    print('still held')
    await asyncio.sleep(0.01)
    del g
    print('deleted')
    await asyncio.sleep(0.01)
    print(await nested())
    await asyncio.sleep(0.01)
    g = numbers('rest')
    async for n in g:
        if n == 1:
            break
    async for n in g:
        print('goes on', n)
    async for n in numbers('error'):
        try:
            raise ValueError('in the body')
        except ValueError as e:
            print(e)
            break
    else:
        print('not here')
    await asyncio.sleep(0.01)
    for i in range(3):
        async for n in numbers(f'loop {i}'):
            break
    await asyncio.sleep(0.01)
    print('end')
    async for n in numbers('last'):
        break

asyncio.run(main())
