import asyncio

async def job(n, fail=False):
    await asyncio.sleep(n / 100)
    if fail:
        raise RuntimeError(n)
    return n

def names(ts):
    return sorted(t.get_name() for t in ts)

async def main():
    ts = [asyncio.create_task(job(i), name=f"j{i}") for i in (3, 1, 2)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(ts, timeout=0.015)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(ts)
    print(names(done), names(pending), sorted(t.result() for t in done))
    ts = [asyncio.create_task(job(i, i == 1), name=f"k{i}") for i in (1, 2)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done])
    await asyncio.wait(pending)
    for bad in ([], job(1)):
        try:
            await asyncio.wait(bad)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
            if bad:
                bad.close()
    try:
        await asyncio.wait(ts, return_when="SOMETIME")
    except ValueError as e:
        print(e)

asyncio.run(main())
