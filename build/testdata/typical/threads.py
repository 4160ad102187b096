"""Threads, for comparison."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor

lock = threading.Lock()
total = 0


def work(n):
    global total
    time.sleep(0.1)
    with lock:
        total += n
    return n * n


threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total, threading.current_thread().name)
with ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(work, range(3))), pool.submit(work, 5).result())
