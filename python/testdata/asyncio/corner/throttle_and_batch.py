import asyncio


class Batcher:
    def __init__(self, size, wait): self.size, self.wait, self.items, self.timer, self.out = size, wait, [], None, []
    def add(self, x):
        self.items.append(x)
        if len(self.items) >= self.size: self.flush()
        elif self.timer is None: self.timer = asyncio.get_running_loop().call_later(self.wait, self.flush)
    def flush(self):
        if self.timer: self.timer.cancel(); self.timer = None
        if self.items: self.out.append(self.items); self.items = []


async def main():
    b = Batcher(3, .01)
    for i in range(7): b.add(i); await asyncio.sleep(0)
    print(b.out, b.timer is not None); await asyncio.sleep(.02); print(b.out, b.timer)


asyncio.run(main())
