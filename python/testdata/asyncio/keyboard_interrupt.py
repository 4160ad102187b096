import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child cancelled")
        raise

async def main():
    t = asyncio.create_task(child())
    await asyncio.sleep(0)
    raise KeyboardInterrupt

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")

async def leave():
    raise SystemExit(3)

try:
    asyncio.run(leave())
except SystemExit as e:
    print("exit", e.code)

def stop():
    raise KeyboardInterrupt

loop = asyncio.new_event_loop()
loop.call_soon(stop)
try:
    loop.run_forever()
except KeyboardInterrupt:
    print("from callback", loop.is_running())
loop.close()
