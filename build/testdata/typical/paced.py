import asyncio

async def main():
    print("begin")
    for i in range(40):
        await asyncio.sleep(1)
        print(i, end=" ")
    print()

asyncio.run(main())
