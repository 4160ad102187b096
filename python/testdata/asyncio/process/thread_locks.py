# Lock, RLock, Condition, Semaphore, Event, Barrier, Timer between threads.
import threading
import time

order = []
lock = threading.Lock()


def spawn(f, *args):
    t = threading.Thread(target=f, args=args)
    t.start()
    return t


def enter(n):
    with lock:
        order.append(n)
        time.sleep(0.01)


with lock:
    ts = [spawn(enter, n) for n in range(4)]
    time.sleep(0.05)
    print(order, lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.01))
for t in ts:
    t.join()
print(order, lock.locked())
r = threading.RLock()
with r:
    with r:
        got = []
        spawn(lambda: got.append(r.acquire(timeout=0.02))).join()
        print(got, r.acquire(blocking=False))
        r.release()
items, cond = [], threading.Condition()


def consumer():
    with cond:
        print(cond.wait_for(lambda: len(items) >= 2, timeout=5), items)


t = spawn(consumer)
for i in range(2):
    time.sleep(0.02)
    with cond:
        items.append(i)
        cond.notify_all()
t.join()
with cond:
    print(cond.wait(0.02), cond.wait_for(lambda: False, 0.02))
sem, running, most = threading.Semaphore(2), [], []


def limited():
    with sem:
        running.append(1)
        most.append(len(running))
        time.sleep(0.02)
        running.pop()


ts = [spawn(limited) for _ in range(6)]
for t in ts:
    t.join()
print(max(most), sem.acquire(blocking=False), sem.acquire(timeout=0.01), sem.acquire(timeout=0.01))
sem.release(3)
event = threading.Event()
t = spawn(lambda: (time.sleep(0.03), event.set()))
print(event.is_set(), event.wait(0.001), event.wait(5), event.is_set())
event.clear()
print(event.is_set())
t.join()
barrier = threading.Barrier(3, action=lambda: print('all here'))
indices = []
ts = [spawn(lambda: indices.append(barrier.wait())) for _ in range(3)]
for t in ts:
    t.join()
print(sorted(indices), barrier.parties, barrier.n_waiting, barrier.broken)


def broken():
    try:
        barrier.wait(0.05)
    except threading.BrokenBarrierError:
        print('broken')


ts = [spawn(broken) for _ in range(2)]
for t in ts:
    t.join()
print(barrier.broken)
barrier.reset()
print(barrier.broken)
t = spawn(broken)
time.sleep(0.01)
barrier.abort()
t.join()
timer = threading.Timer(0.03, print, ['timer fired'])
timer.start()
timer.join()
timer = threading.Timer(5, print, ['never'])
timer.start()
timer.cancel()
timer.join()
print(timer.finished.is_set())
import re
print([re.sub(r'0x\w+', '0x', repr(x)) for x in (threading.Lock(), lock, threading.Event(), threading.Semaphore(3), threading.BoundedSemaphore(2))])
print(re.sub(r'0x\w+', '0x', repr(threading.Barrier(4))), re.sub(r'0x\w+', '0x', repr(threading.Condition(lock))))
