import queue, threading
q = queue.Queue(maxsize=2); q.put(1); q.put_nowait(2); print(q.full(), q.qsize(), q.get(), q.get_nowait(), q.empty())
for f in (lambda: q.get_nowait(), lambda: q.get(timeout=0.01), lambda: q.get(timeout=-1), lambda: [q.put_nowait(i) for i in range(3)], lambda: q.put(1, timeout=0.01), lambda: [q.task_done() for _ in range(9)]):
    try: print(f())
    except Exception as e: print(type(e).__name__, repr(e))
p = queue.PriorityQueue(); [p.put(x) for x in (3, 1, 2)]; l = queue.LifoQueue(); [l.put(x) for x in 'ab']; s = queue.SimpleQueue(); s.put('z'); print([p.get() for _ in range(3)], l.get(), s.get(), s.empty())
w = queue.Queue(); out = []
def worker():
    while (x := w.get()) is not None: out.append(x * 2); w.task_done()
t = threading.Thread(target=worker); t.start(); [w.put(i) for i in range(3)]; w.join(); w.put(None); t.join(); print(out)
w.shutdown(immediate=True)
try: w.put(1)
except queue.ShutDown as e: print(repr(e))
