# Recorded with 3.6: async and await weren't keywords outside of async def.
import asyncio

async = True
await = [1, 2]


def fetch(url, async=False, await=None):
    return (url, async, await)


class Client:
    async = 'attribute'

    def await(self, x):
        return x + 1

    async def method(self):
        await asyncio.sleep(0)
        return type(self).__name__


print(async, await, fetch('u', async=True), fetch('v', await=3))
print(Client.async, Client().await(1), [async for async in range(3)], {async: await})
loop = asyncio.get_event_loop()
task = asyncio.async(Client().method())
print(loop.run_until_complete(task))
async, other = 5, 6
for await in range(2):
    print(await, end=' ')
print(async)


async def inner(): await asyncio.sleep(0); return 'one line'

print(loop.run_until_complete(inner()), async)
loop.close()
