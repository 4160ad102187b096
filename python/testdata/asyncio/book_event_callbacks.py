import asyncio


class Emitter:
    def __init__(self, loop):
        self.loop, self.handlers = loop, {}

    def on(self, event, fn):
        self.handlers.setdefault(event, []).append(fn)
        return fn

    def emit(self, event, *args):
        for fn in self.handlers.get(event, ()):
            if asyncio.iscoroutinefunction(fn):
                self.loop.create_task(fn(*args))
            else:
                self.loop.call_soon(fn, *args)


async def main():
    loop = asyncio.get_running_loop()
    emitter, seen = Emitter(loop), []
    done = loop.create_future()

    async def slow(x):
        await asyncio.sleep(0.01)
        seen.append(f'slow {x}')
        emitter.emit('end', x)

    def fast(x):
        seen.append(f'fast {x}')

    def end(x):
        seen.append(f'end {x}')
        if x == 2:
            done.set_result(seen)

    emitter.on('data', slow)
    emitter.on('data', fast)
    emitter.on('end', end)
    for i in range(3):
        emitter.emit('data', i)
    seen.append('emitted')
    print(*await done, sep='\n')

asyncio.run(main())
