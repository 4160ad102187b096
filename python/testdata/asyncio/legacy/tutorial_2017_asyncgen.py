# Recorded with 3.8.
import asyncio


async def ticker(delay, to):
    for i in range(to):
        yield i
        await asyncio.sleep(delay)


async def unfinished(log):
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        log.append('closed by shutdown_asyncgens')


async def main(log):
    print([i async for i in ticker(0.001, 4)])
    async for x in unfinished(log):
        break
    return x

log = []
loop = asyncio.get_event_loop()
try:
    gen = unfinished(log)
    print(loop.run_until_complete(gen.__anext__()))
    print(loop.run_until_complete(main([])))
finally:
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print(log)
