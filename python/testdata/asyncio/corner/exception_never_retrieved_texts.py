import asyncio, gc


async def bad(n): raise ValueError(n)


async def main():
    asyncio.create_task(bad(1), name='one'); await asyncio.sleep(0); gc.collect()
    f = asyncio.get_running_loop().create_future(); f.set_exception(KeyError('k')); del f; gc.collect()
    g = asyncio.gather(bad(2), bad(3)); await asyncio.sleep(0.001); del g; gc.collect()
    t = asyncio.create_task(bad(4)); await asyncio.wait([t]); del t; gc.collect()
    print('end', flush=True)


asyncio.run(main())
