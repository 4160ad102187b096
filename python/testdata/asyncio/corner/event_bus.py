import asyncio, collections


class Bus:
    def __init__(self): self.handlers = collections.defaultdict(list)
    def on(self, name):
        def deco(f): self.handlers[name].append(f); return f
        return deco
    async def emit(self, name, *a):
        rs = await asyncio.gather(*(f(*a) for f in self.handlers[name]), return_exceptions=True)
        return [r if not isinstance(r, Exception) else repr(r) for r in rs]


bus = Bus()


@bus.on('x')
async def a(v): await asyncio.sleep(.002); return f'a{v}'


@bus.on('x')
async def b(v): raise ValueError(v)


@bus.on('x')
async def c(v): return f'c{v}'


async def main(): print(await bus.emit('x', 1), await bus.emit('none'))
asyncio.run(main())
