import asyncio

async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("closed")

async def main():
    async for i in ticker(3):
        print(i)
    print([i async for i in ticker(3) if i != 1])
    g = ticker(5)
    print(await anext(g))
    await g.aclose()
    g = ticker(5)
    print(await g.__anext__())
    async for i in ticker(5):
        break
    print("left")

async def unfinished():
    global keep
    keep = ticker(3)
    print(await anext(keep))

asyncio.run(unfinished())
print("end of unfinished")
