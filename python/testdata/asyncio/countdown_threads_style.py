import asyncio

async def countdown(name, n):
    while n > 0:
        print(f"{name}: T-minus {n}")
        await asyncio.sleep(0.02)
        n -= 1
    return name

async def main():
    tasks = {asyncio.create_task(countdown(n, k)): n for n, k in (("A", 2), ("B", 3))}
    pending = set(tasks)
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("finished", tasks[t], t.result())

asyncio.run(main())
