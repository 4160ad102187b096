import asyncio
from collections import defaultdict

class Hub:
    def __init__(self):
        self.subs = defaultdict(list)
    def subscribe(self, topic):
        q = asyncio.Queue()
        self.subs[topic].append(q)
        return q
    async def publish(self, topic, msg):
        for q in self.subs[topic]:
            await q.put(msg)

async def listener(name, q):
    out = []
    while True:
        try:
            async with asyncio.timeout(0.1):
                out.append(await q.get())
        except TimeoutError:
            print(name, out)
            return

async def main():
    hub = Hub()
    async with asyncio.TaskGroup() as tg:
        for n in ("x", "y"):
            tg.create_task(listener(n, hub.subscribe("t")))
        for i in range(3):
            await hub.publish("t", i)
            await asyncio.sleep(0.01)

asyncio.run(main())
