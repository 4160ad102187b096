import asyncio, signal

async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_signal_handler(signal.SIGINT, print, "got SIGINT")
    loop.call_later(0.01, signal.raise_signal, signal.SIGINT)
    loop.call_later(0.05, signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    print("stopped", loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    loop.remove_signal_handler(signal.SIGINT)
    try:
        loop.add_signal_handler(signal.SIGTERM, main)
    except TypeError as e:
        print(e)

asyncio.run(main())
print(int(signal.SIGINT), signal.Signals(15).name, signal.getsignal(signal.SIGINT) is signal.default_int_handler)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("KeyboardInterrupt")
