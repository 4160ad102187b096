# Callbacks and delays by name.
import asyncio
async def main():
    l = asyncio.get_running_loop()
    l.call_later(delay=0, callback=lambda: print('later'))
    l.call_later(0, callback=lambda: print('later2'))
    l.call_soon(callback=lambda: print('soon'))
    l.call_at(when=l.time(), callback=lambda: print('at'))
    l.call_soon_threadsafe(callback=lambda: print('ts'), context=None)
    for f in (lambda: l.call_later(0, delay=1), lambda: l.call_later(callback=1), lambda: l.call_later(delay=1), lambda: l.call_soon(print, callback=print), lambda: l.call_at(0, print, when=1)):
        try: f()
        except TypeError as e: print(e)
    await asyncio.sleep(0.01)
    print(await asyncio.wait([asyncio.ensure_future(asyncio.sleep(0))], timeout=1.5) is not None)
asyncio.run(main())
