# queue between threads.
import queue
import threading
import time

q = queue.Queue(maxsize=2)
out = []


def producer():
    for i in range(5):
        q.put(i)
    q.put(None)


def consumer():
    while (item := q.get()) is not None:
        time.sleep(0.01)
        out.append(item)
        q.task_done()
    q.task_done()


ts = [threading.Thread(target=f) for f in (producer, consumer)]
for t in ts:
    t.start()
q.join()
for t in ts:
    t.join()
print(out, q.empty(), q.qsize(), q.full())
for f in (q.get_nowait, lambda: q.get(timeout=0.02), lambda: q.get(timeout=-1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
q.put(1), q.put(2)
for f in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.02), q.task_done):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
p = queue.PriorityQueue()
for x in (3, 1, 2):
    p.put((x, str(x)))
print([p.get() for _ in range(3)])
s = queue.LifoQueue()
for x in range(3):
    s.put(x)
print([s.get() for _ in range(3)])
sq = queue.SimpleQueue()
threading.Timer(0.02, sq.put, ['simple']).start()
print(sq.get(timeout=5), sq.empty(), sq.qsize())
try:
    sq.get_nowait()
except queue.Empty as e:
    print(repr(e))
q = queue.Queue()
results = []


def waiter():
    try:
        q.get()
    except queue.ShutDown as e:
        results.append(repr(e))


ts = [threading.Thread(target=waiter) for _ in range(2)]
for t in ts:
    t.start()
q.shutdown()
for t in ts:
    t.join()
print(results)
try:
    q.put(1)
except queue.ShutDown:
    print('shut down')
