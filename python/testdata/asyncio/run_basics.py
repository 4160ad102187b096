import asyncio

async def main():
    print("running", asyncio.get_running_loop().is_running())
    return 42

print(asyncio.run(main()))

async def fail():
    raise ValueError("no")

try:
    asyncio.run(fail())
except ValueError as e:
    print("caught", e)

async def nested():
    c = main()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()

asyncio.run(nested())
try:
    asyncio.create_task(main())
except RuntimeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
