import asyncio

async def main():
    print("begin")
    n = 0
    while True:
        await asyncio.sleep(0.5)
        n += 1
        if n % 5 == 0:
            print(n)

asyncio.run(main())
