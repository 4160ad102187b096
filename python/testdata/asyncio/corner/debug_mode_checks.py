# With sockets, threads, signals or processes.
import asyncio, logging, time, sys
logging.basicConfig(format='%(levelname)s %(name)s %(message).30s', stream=sys.stdout)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 0.02
    time.sleep(0.05)
    await asyncio.sleep(0)
    loop.call_soon(time.sleep, 0.05)
    await asyncio.sleep(0.001)
    import threading
    def other():
        for fn in (loop.call_soon, lambda f: loop.call_later(1, f), lambda f: loop.call_at(1, f)):
            try:
                fn(print)
            except RuntimeError as e:
                print(e)
    t = threading.Thread(target=other); t.start(); t.join()
    async def co(): pass
    for bad in (co, 5, c := co()):
        try:
            loop.call_soon(bad)
        except TypeError as e:
            print(str(e).split(' 0x')[0].split('<coroutine')[0])
        try:
            loop.call_later(1, bad)
        except TypeError as e:
            print(str(e).split(' 0x')[0].split('<coroutine')[0])
        try:
            loop.run_in_executor(None, bad)
        except TypeError as e:
            print(str(e).split(' 0x')[0].split('<coroutine')[0])
    c.close()
    loop.set_debug(False)
    print(loop.get_debug())


asyncio.run(main(), debug=True)
