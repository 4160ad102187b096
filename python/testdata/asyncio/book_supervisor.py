import asyncio


class Supervisor:
    """Restarts children that fail, up to a number of times."""

    def __init__(self, limit):
        self.limit, self.children = limit, {}

    def start(self, name, factory):
        self.children[name] = [factory, 0]
        return asyncio.create_task(self.watch(name), name=f'watch {name}')

    async def watch(self, name):
        factory, _ = self.children[name]
        while True:
            task = asyncio.create_task(factory(self.children[name][1]), name=name)
            try:
                result = await task
            except Exception as e:
                self.children[name][1] += 1
                print(f'{task.get_name()} failed: {e}; restart {self.children[name][1]}')
                if self.children[name][1] > self.limit:
                    return f'{name} given up'
            else:
                return f'{name} ended with {result}'


async def steady(restarts):
    await asyncio.sleep(0.03)
    return 'peace'


async def shaky(restarts):
    await asyncio.sleep(0.003)
    if restarts < 2:
        raise RuntimeError(f'crash {restarts}')
    return 'recovery'


async def doomed(restarts):
    await asyncio.sleep(0.05)
    raise ValueError('no way')


async def main():
    s = Supervisor(2)
    watchers = [s.start(f.__name__, f) for f in (steady, shaky, doomed)]
    for done in asyncio.as_completed(watchers):
        print(await done)

asyncio.run(main())
