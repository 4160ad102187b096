import threading, time, queue
from concurrent.futures import ThreadPoolExecutor, wait, FIRST_COMPLETED

sem = threading.Semaphore(2)
log = []
def limited(i):
    with sem:
        log.append(("in", i))
        time.sleep(0.02 * (i + 1))
        log.append(("out", i))
ts = [threading.Thread(target=limited, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(log)
b = threading.Barrier(3)
def meet(i):
    time.sleep(i / 50)
    b.wait()
    return i
with ThreadPoolExecutor(3) as ex:
    print(sorted(f.result() for f in [ex.submit(meet, i) for i in range(3)]))
cond = threading.Condition()
items = []
def consumer():
    with cond:
        cond.wait_for(lambda: items)
        print("consumed", items.pop())
t = threading.Thread(target=consumer)
t.start()
with cond:
    items.append("x")
    cond.notify()
t.join()
with ThreadPoolExecutor(2) as ex:
    fs = [ex.submit(time.sleep, d) for d in (0.2, 0.05)]
    done, rest = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(rest), fs[1] in done)
    f = ex.submit(int, "x")
    try:
        f.result()
    except ValueError as e:
        print(e)
    try:
        fs[0].result(timeout=0.01)
    except TimeoutError:
        print("timeout")
q = queue.PriorityQueue(2)
q.put(3); q.put(1)
try:
    q.put_nowait(2)
except queue.Full:
    print("full")
try:
    q.put(2, timeout=0.02)
except queue.Full:
    print("still full")
print(q.get(), q.get(), q.empty())
try:
    q.get(timeout=0.02)
except queue.Empty:
    print("empty")
r = threading.RLock()
with r:
    with r:
        print("reentrant")
l = threading.Lock()
print(l.acquire(), l.acquire(blocking=False), l.acquire(timeout=0.01), l.locked())
try:
    threading.Lock().release()
except RuntimeError as e:
    print(e)
t = threading.Thread(target=print, args=("named",), name="N", daemon=True)
print(t.name, t.daemon, t.is_alive())
t.start(); t.join()
try:
    t.start()
except RuntimeError as e:
    print(e)
print(threading.current_thread() is threading.main_thread())
spin = threading.Event()
def setter():
    time.sleep(0.01)
    spin.set()
threading.Thread(target=setter).start()
while not spin.is_set():
    time.sleep(0.001)
print("spun")
