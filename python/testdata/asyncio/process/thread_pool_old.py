# multiprocessing.pool.ThreadPool.
import time
from multiprocessing.pool import ThreadPool


def work(n):
    time.sleep(n / 50)
    return n * n


with ThreadPool(3) as pool:
    print(pool.map(work, [3, 1, 2]), pool.apply(work, (5,)), pool.starmap(pow, [(2, 3), (3, 2)]))
    print(list(pool.imap(work, [2, 1])), list(pool.imap_unordered(work, [6, 1, 3])))
    r = pool.apply_async(work, (2,), callback=lambda v: print('callback', v))
    print(r.get(5), r.ready(), r.successful())
    r = pool.map_async(int, ['1', 'x'], error_callback=lambda e: print('error', e))
    r.wait()
    print(r.successful())
    try:
        r.get()
    except ValueError as e:
        print(e)
    try:
        pool.apply_async(work, (20,)).get(timeout=0.01)
    except Exception as e:
        print(type(e).__name__)
try:
    pool.map(work, [1])
except ValueError as e:
    print(e)
pool = ThreadPool(2)
rs = [pool.apply_async(work, (n,)) for n in range(4)]
try:
    pool.join()
except ValueError as e:
    print(e)
pool.close()
pool.join()
print([r.get() for r in rs])
