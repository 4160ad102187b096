import asyncio

async def job(n):
    await asyncio.sleep(n / 100)
    return n

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
tasks = [loop.create_task(job(i)) for i in range(3)]
done, _ = loop.run_until_complete(asyncio.wait(tasks))
print(sorted(t.result() for t in done))
task = asyncio.ensure_future(job(1), loop=loop)
loop.run_until_complete(task)
print(task.result())
print(loop.run_until_complete(asyncio.gather(*[loop.create_task(job(i)) for i in range(3)])))
asyncio.set_event_loop(None)
loop.close()
