import asyncio


async def fails(n):
    raise RuntimeError(f'task {n}')


async def main():
    t = asyncio.create_task(fails(1))
    await asyncio.sleep(0)
    del t
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError('fut'))
    keep.append(f)
    keep.append(asyncio.create_task(fails(2), name='kept'))
    await asyncio.sleep(0)
    keep.append(asyncio.create_task(asyncio.sleep(50), name='pending'))


keep = []
asyncio.run(main())
print(keep[2].cancelled(), keep[1])
