"""Makes garbage of all sizes, so that memory is collected again and again, from several tasks."""
import asyncio
import gc


class Node:
    def __init__(self, n):
        self.next = self
        self.items = [n] * (n % 100)
        self.text = "x" * (n % 5000)


async def churn(name):
    kept = []
    for n in range(4000):
        kept.append(Node(n))
        if n % 500 == 0:
            kept = kept[-10:]
            await asyncio.sleep(0.01)
    print(name, sum(map(len, [k.items for k in kept])))


async def main():
    big = [list(range(20_000)) for _ in range(20)]
    await asyncio.gather(*(churn(n) for n in range(6)))
    await asyncio.gather(*(asyncio.create_task(asyncio.sleep(n % 7)) for n in range(3000)))
    gc.collect()
    print(len(big), "x" * 10 + str(len("y" * 3_000_000)), len({n: str(n) for n in range(50_000)}), sum(n * n for n in range(100_000)))


asyncio.run(main())
