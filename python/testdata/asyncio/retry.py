import asyncio, functools

def retry(times, delay):
    def deco(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kw):
            for i in range(times):
                try:
                    return await fn(*args, **kw)
                except ConnectionError as e:
                    print("attempt", i, e)
                    await asyncio.sleep(delay * 2 ** i)
            raise RuntimeError("gave up")
        return wrapper
    return deco

state = {"n": 0}

@retry(4, 0.001)
async def flaky(limit):
    state["n"] += 1
    if state["n"] < limit:
        raise ConnectionError(f"fail {state['n']}")
    return "ok"

async def main():
    print(await flaky(3))
    state["n"] = 0
    try:
        await flaky(10)
    except RuntimeError as e:
        print(e)
    print(flaky.__name__, asyncio.iscoroutine(c := flaky(1)))
    c.close()

asyncio.run(main())
