# ProcessPoolExecutor: results, copies, errors, and asyncio's executor.
import asyncio
import concurrent.futures
from concurrent.futures import ProcessPoolExecutor, as_completed


def square(n):
    return n * n


def change(items):
    items.append('changed')
    return items


def fail(n):
    raise ValueError(f'no {n}')


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, square, n) for n in range(5))))
        try:
            await loop.run_in_executor(pool, fail, 3)
        except ValueError as e:
            print(repr(e))


if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=3) as ex:
        print(list(ex.map(square, range(6))), list(ex.map(square, [7, 8], chunksize=2)))
        items = ['mine']
        print(ex.submit(change, items).result(), items)
        f = ex.submit(fail, 1)
        print(repr(f.exception()))
        try:
            ex.submit(lambda: 1).result()
        except Exception as e:
            print('a lambda is refused')
        print(sorted(f.result() for f in as_completed([ex.submit(square, n) for n in range(4)])))
    try:
        ex.submit(square, 1)
    except RuntimeError as e:
        print(e)
    for bad in (lambda: ProcessPoolExecutor(0), lambda: ProcessPoolExecutor(1, max_tasks_per_child=0), lambda: ProcessPoolExecutor(1, max_tasks_per_child='x')):
        try:
            bad()
        except Exception as e:
            print(type(e).__name__, e)
    asyncio.run(main())
