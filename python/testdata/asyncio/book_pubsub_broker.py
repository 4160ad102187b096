import asyncio
from collections import defaultdict


class Broker:
    def __init__(self):
        self.topics = defaultdict(list)

    def subscribe(self, topic):
        queue = asyncio.Queue()
        self.topics[topic].append(queue)
        return queue

    async def publish(self, topic, message):
        for queue in self.topics[topic]:
            await queue.put(message)
        return len(self.topics[topic])

    async def close(self):
        for queues in self.topics.values():
            for queue in queues:
                await queue.put(None)


async def listen(name, queue, log):
    while (message := await queue.get()) is not None:
        log.append(f'{name} got {message}')
        await asyncio.sleep(0)
    log.append(f'{name} leaves')


async def main():
    broker, log = Broker(), []
    async with asyncio.TaskGroup() as tg:
        for name, topic in ('ann', 'news'), ('bob', 'news'), ('cy', 'sport'):
            tg.create_task(listen(name, broker.subscribe(topic), log), name=name)
        print(await broker.publish('news', 'rain'))
        await asyncio.sleep(0)
        print(await broker.publish('sport', '1:0'), await broker.publish('weather', 'sun'))
        await broker.publish('news', 'snow')
        await broker.close()
    print('\n'.join(log))

asyncio.run(main())
