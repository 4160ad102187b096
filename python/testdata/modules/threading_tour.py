import threading, time
lock, out = threading.Lock(), []
def work(n):
    with lock: out.append(n)
ts = [threading.Thread(target=work, args=(i,), name=f't{i}', daemon=True) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out), ts[0].name, ts[0].is_alive(), ts[0].daemon, threading.current_thread().name, threading.active_count(), threading.main_thread() is threading.current_thread())
e = threading.Event(); threading.Timer(0.01, e.set).start(); print(e.wait(1), e.is_set())
b = threading.Barrier(2); threading.Thread(target=b.wait).start(); print(b.wait() in (0, 1))
s = threading.BoundedSemaphore(1); s.acquire(); s.release()
for f in (s.release, ts[0].start, lock.release, lambda: threading.Thread().join(), lambda: threading.current_thread().join(), lambda: threading.Thread(None, 5, group=1) if 0 else threading.Semaphore(-1)):
    try: f()
    except Exception as x: print(type(x).__name__, x)
l = threading.local(); l.x = 1; r = []; t = threading.Thread(target=lambda: r.append(hasattr(l, 'x'))); t.start(); t.join(); print(r)
c = threading.Condition(); data = []
def consumer():
    with c: c.wait_for(lambda: data); print('consumed', data)
t = threading.Thread(target=consumer); t.start()
with c: data.append(1); c.notify()
t.join()
def fail(): raise ValueError('in thread')
threading.excepthook = lambda a: print('hook', a.exc_type.__name__, a.exc_value, a.thread.name)
t = threading.Thread(target=fail, name='bad'); t.start(); t.join()

import threading, warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    threading.RLock(1), threading.RLock(other=1), threading.RLock()
    print(*[f'{w.category.__name__} {w.message}' for w in seen], sep='\n')
