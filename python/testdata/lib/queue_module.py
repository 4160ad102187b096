import queue
import threading

q = queue.Queue(maxsize=2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.qsize(), q.empty())
for bad in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.01), lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=0.01)):
    try:
        bad()
    except (queue.Full, queue.Empty) as e:
        print(type(e).__name__)
print(q.get(), q.get())
p = queue.PriorityQueue()
for x in 3, 1, 2:
    p.put(x)
s = queue.LifoQueue()
for x in 'abc':
    s.put(x)
print([p.get() for _ in range(3)], [s.get() for _ in range(3)])
jobs, results = queue.Queue(), queue.SimpleQueue()


def worker():
    while (n := jobs.get()) is not None:
        results.put(n * n)
        jobs.task_done()
    jobs.task_done()


threads = [threading.Thread(target=worker) for _ in range(2)]
for t in threads:
    t.start()
for n in [1, 2, 3, 4, None, None]:
    jobs.put(n)
jobs.join()
for t in threads:
    t.join()
print(sorted(results.get() for _ in range(4)), jobs.unfinished_tasks)
q = queue.Queue()
q.shutdown()
try:
    q.get()
except queue.ShutDown as e:
    print(repr(e))
