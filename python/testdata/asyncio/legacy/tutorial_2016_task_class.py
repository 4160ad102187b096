# Recorded with 3.8.
import asyncio


async def job(n):
    await asyncio.sleep(0.01 * n)
    return n


async def main():
    current = asyncio.Task.current_task()
    tasks = [asyncio.Task(job(n)) for n in range(3)]
    everything = asyncio.Task.all_tasks()
    print(current in everything, len(everything), all(t in everything for t in tasks))
    print(await asyncio.gather(*tasks))
    print(current is asyncio.Task.current_task(), asyncio.Task.current_task(loop=asyncio.get_event_loop()) is current)
    return 'ok'

loop = asyncio.get_event_loop()
print(asyncio.Task.current_task(loop=loop))
print(loop.run_until_complete(main()))
loop.close()
