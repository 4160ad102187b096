import asyncio


class CircuitOpen(Exception):
    pass


class Breaker:
    def __init__(self, failures, reset):
        self.limit, self.reset, self.failures, self.opened = failures, reset, 0, None

    async def call(self, fn, *args):
        loop = asyncio.get_running_loop()
        if self.opened is not None:
            if loop.time() - self.opened < self.reset:
                raise CircuitOpen
            self.opened, self.failures = None, self.limit - 1
        try:
            result = await fn(*args)
        except OSError:
            self.failures += 1
            if self.failures >= self.limit:
                self.opened = loop.time()
            raise
        self.failures = 0
        return result


async def service(ok):
    await asyncio.sleep(0.001)
    if not ok:
        raise ConnectionRefusedError('down')
    return 'up'


async def main():
    breaker = Breaker(2, 0.03)
    for ok in (True, False, False, True, True):
        try:
            print(await breaker.call(service, ok))
        except (OSError, CircuitOpen) as e:
            print(type(e).__name__)
    await asyncio.sleep(0.04)
    for ok in (True, False, True, True):
        try:
            print(await breaker.call(service, ok))
        except (OSError, CircuitOpen) as e:
            print(type(e).__name__)

asyncio.run(main())
