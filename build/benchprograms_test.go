// The programs of the benchmark: what an interpreter is usually measured by, and what a program asks of an event loop.
package main

var cpuPrograms = []benchProgram{
	{name: "fib(27)", code: `
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def work():
    fib(27)
`},
	{name: "nested int loop, 5 M", code: `
def work():
    total = 0
    for i in range(2500):
        for j in range(2000):
            total += i ^ j
    return total
`},
	{name: "nbody, 50 k steps", code: `
def bodies():
    # x, y, z, their speeds, mass: the sun and the four large planets
    return [
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.478],
        [4.841, -1.160, -0.104, 0.606, 2.812, -0.025, 0.03769],
        [8.343, 4.125, -0.403, -1.011, 1.826, 0.008, 0.01129],
        [12.894, -15.111, -0.223, 1.083, 0.869, -0.011, 0.00172],
        [15.380, -25.919, 0.179, 0.979, 0.595, -0.035, 0.00204],
    ]

def advance(system, dt, steps):
    pairs = [(a, b) for i, a in enumerate(system) for b in system[i + 1:]]
    for _ in range(steps):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            pull = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
            by, of = b[6] * pull, a[6] * pull
            a[3] -= dx * by
            a[4] -= dy * by
            a[5] -= dz * by
            b[3] += dx * of
            b[4] += dy * of
            b[5] += dz * of
        for body in system:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]

def work():
    advance(bodies(), 0.01, 50_000)
`},
	{name: "strings built and joined, 1 M", code: `
def work():
    parts = []
    for i in range(1_000_000):
        parts.append("item %d" % i if i % 2 else f"{i}:")
    return len(",".join(parts))
`},
	{name: "dict and list operations", code: `
def work():
    squares = {}
    for i in range(300_000):
        squares[i] = i * i
    total = 0
    for key, value in squares.items():
        total += value - key
    words = ("spam ham eggs bacon sausage beans toast tea " * 20_000).split()
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    evens = [n for n in range(300_000) if n % 2 == 0]
    evens.sort(key=lambda n: -n)
    pairs = list(zip(evens, reversed(evens)))
    return total, len(pairs), counts
`},
	{name: "method calls, 1 M", code: `
class Counter:
    def __init__(self):
        self.n = 0

    def add(self, k):
        self.n += k

def work():
    c = Counter()
    for i in range(1_000_000):
        c.add(i)
`},
	{name: "generator, 1 M", code: `
def count(n):
    for i in range(n):
        yield i

def work():
    total = 0
    for i in count(1_000_000):
        total += i
    return total
`},
}

// manyTimers waits for 100,000 timers at once.
const manyTimers = `
import asyncio

async def main():
    await asyncio.gather(*[asyncio.sleep(1) for _ in range(100_000)])

asyncio.run(main())
`

var loopPrograms = []benchProgram{
	{name: "one task, sleep(0)", ops: 20_000, scale: 20, code: `
async def work():
    for _ in range(OPS):
        await asyncio.sleep(0)
`},
	{name: "1,000 tasks, sleep(0)", ops: 20_000, scale: 20, code: `
async def job(n):
    for _ in range(n):
        await asyncio.sleep(0)

async def work():
    await asyncio.gather(*[job(OPS // 1000) for _ in range(1000)])
`},
	{name: "create a task and await it", ops: 10_000, scale: 20, code: `
async def job():
    pass

async def work():
    for _ in range(OPS):
        await asyncio.create_task(job())
`},
	{name: "create tasks, await all", ops: 10_000, scale: 10, code: `
async def job():
    pass

async def work():
    for task in [asyncio.create_task(job()) for _ in range(OPS)]:
        await task
`},
	{name: "queue, producer and consumer", ops: 20_000, scale: 20, code: `
async def producer(queue):
    for i in range(OPS):
        await queue.put(i)

async def work():
    queue = asyncio.Queue(10)
    task = asyncio.create_task(producer(queue))
    for _ in range(OPS):
        await queue.get()
    await task
`},
	{name: "lock, 100 tasks", ops: 10_000, scale: 20, code: `
async def job(lock, n):
    for _ in range(n):
        async with lock:
            await asyncio.sleep(0)

async def work():
    lock = asyncio.Lock()
    await asyncio.gather(*[job(lock, OPS // 100) for _ in range(100)])
`},
	{name: "future, set_result and await", ops: 10_000, scale: 20, code: `
async def player(futures, me, rounds):
    loop = asyncio.get_running_loop()
    for _ in range(rounds):
        await futures[me]
        futures[me] = loop.create_future()
        futures[1 - me].set_result(None)

async def work():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future(), loop.create_future()]
    players = [asyncio.create_task(player(futures, me, OPS // 2)) for me in (0, 1)]
    futures[0].set_result(None)
    await asyncio.gather(*players)
`},
	{name: "call_soon of a set_result, await", ops: 10_000, scale: 20, code: `
async def work():
    loop = asyncio.get_running_loop()
    for _ in range(OPS):
        future = loop.create_future()
        loop.call_soon(future.set_result, None)
        await future
`},
	{name: "nested awaits, no suspension", ops: 1_000_000, scale: 4, code: `
async def nest(n):
    if n:
        await nest(n - 1)

async def work():
    for _ in range(OPS // 100):
        await nest(99)
`},
	{name: "nested awaits, each suspends", ops: 200_000, scale: 10, code: `
async def nest(n):
    if n:
        await nest(n - 1)
    else:
        await asyncio.sleep(0)

async def work():
    for _ in range(OPS // 100):
        await nest(99)
`},
	{name: "call_soon chain", ops: 20_000, scale: 20, code: `
async def work():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    left = OPS

    def again():
        nonlocal left
        left -= 1
        if left:
            loop.call_soon(again)
        else:
            done.set_result(None)

    loop.call_soon(again)
    await done
`},
	{name: "async generator", ops: 200_000, scale: 5, code: `
async def count(n):
    for i in range(n):
        yield i

async def work():
    async for _ in count(OPS):
        pass
`},
	// The waiting itself is short beside the work of 100,000 tasks, each with a timer of its own.
	{name: "concurrent timers (ours: 100,000)", ops: 10_000, scale: 10, code: `
async def work():
    await asyncio.gather(*[asyncio.sleep(0.01 + i / 1e7) for i in range(OPS)])
`},
}
