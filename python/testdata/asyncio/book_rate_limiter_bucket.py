import asyncio
import time


class TokenBucket:
    """Lets `rate` calls a second through, at most `burst` at once."""

    def __init__(self, rate, burst):
        self.rate, self.burst, self.tokens = rate, burst, burst
        self.updated = time.monotonic()

    def refill(self):
        now = time.monotonic()
        self.tokens = min(self.burst, self.tokens + (now - self.updated) * self.rate)
        self.updated = now

    async def __aenter__(self):
        self.refill()
        while self.tokens < 0.99:
            await asyncio.sleep((1 - self.tokens) / self.rate)
            self.refill()
        self.tokens -= 1

    async def __aexit__(self, *exc):
        return False


async def main():
    bucket = TokenBucket(20, 3)
    start = time.monotonic()
    times = []

    async def call(i):
        async with bucket:
            times.append((i, time.monotonic() - start))

    for i in range(6):
        await call(i)
    print([i for i, _ in times])
    print([round(t * 20) for _, t in times])

asyncio.run(main())
