# Threads, their locks, and the queues between them.
import threading, queue, _thread, time
m = threading.current_thread()
print(m.name, m.daemon, m.is_alive(), threading.active_count(), m.ident == threading.get_ident(), type(m).__name__, repr(m).startswith("<_MainThread(MainThread, started "))
log=[]
def work(n, d=0.1):
    log.append((n, threading.current_thread().name)); time.sleep(d); log.append((n,'end'))
ts=[threading.Thread(target=work,args=(i,)) for i in range(3)]
print([t.name for t in ts], [t.is_alive() for t in ts], repr(ts[0]), ts[0].ident)
for t in ts: t.start()
print(threading.active_count(), [t.is_alive() for t in ts])
for t in ts: t.join()
print([t.is_alive() for t in ts], sorted(map(str, log)))
try: ts[0].start()
except RuntimeError as e: print(e)
try: threading.Thread(target=work).join()
except RuntimeError as e: print(e)
try: m.join()
except RuntimeError as e: print(e)
t=threading.Thread(target=work, name="x", daemon=True); print(t, t.name, t.daemon)
class My(threading.Thread):
    def run(self):
        self.r = 5
t=My(); t.start(); t.join(); print(t.r, t.name)
l=threading.Lock(); print(l.acquire(), l.locked(), l.acquire(False), l.acquire(timeout=0.05)); l.release()
try: l.release()
except RuntimeError as e: print(e)
with l: print(l.locked())
r=threading.RLock()
with r:
    with r: print(r.acquire(), r._is_owned())
    r.release()
try: r.release()
except RuntimeError as e: print(e)
c=threading.Condition()
try: c.wait()
except RuntimeError as e: print(e)
try: c.notify()
except RuntimeError as e: print(e)
with c: print(c.wait(0.01), c.wait_for(lambda: True), c.wait_for(lambda: False, 0.01))
s=threading.Semaphore(2); print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01)); s.release(2)
b=threading.BoundedSemaphore(1)
try: b.release()
except ValueError as e: print(e)
for f in (lambda: threading.Semaphore(-1), lambda: s.release(0), lambda: s.acquire(False, 1), lambda: l.acquire(False, 1), lambda: l.acquire(True, -5)):
    try: f()
    except ValueError as e: print(e)
e=threading.Event(); print(e.is_set(), e.wait(0.01), e.set(), e.wait(), e.clear(), e.is_set())
ba=threading.Barrier(2, action=lambda: print("go"))
def bw(): ba.wait(); log.append("b")
t=threading.Thread(target=bw); t.start(); print(ba.n_waiting, ba.parties, ba.broken); i=ba.wait(); t.join(); print(i)
def fail(): ba.wait(timeout=0.01)
try: fail()
except threading.BrokenBarrierError as x: print("broken", ba.broken)
ba.reset(); print(ba.broken)
tm=threading.Timer(0.05, lambda a, k: print("timer", a, k), [1], {"k": 2}); tm.start(); tm.join()
tm=threading.Timer(0.05, print); tm.start(); tm.cancel(); tm.join(); print("cancelled")
loc=threading.local(); loc.x=1
def lf():
    try: loc.x
    except AttributeError: print('not here')
    loc.x=2; print(loc.x, loc.__dict__)
t=threading.Thread(target=lf); t.start(); t.join(); print(loc.x)
class L(threading.local):
    n=7
    def __init__(self, v): self.v=v
x=L(3); x.v=4
t=threading.Thread(target=lambda: print(x.v, x.n)); t.start(); t.join(); print(x.v)
def boom(): raise ValueError("boom")
def hook(a): print("hook", a.exc_type.__name__, a.exc_value, a.thread.name, a.exc_traceback is not None)
threading.excepthook=hook
t=threading.Thread(target=boom, name="B"); t.start(); t.join()
threading.excepthook=threading.__excepthook__
q=queue.Queue(2); q.put(1); q.put(2); print(q.full(), q.qsize(), q.empty())
for f in (lambda: q.put(3, False), lambda: q.put(3, timeout=0.01), lambda: q.put_nowait(3)):
    try: f()
    except queue.Full: print("full")
print(q.get(), q.get_nowait()); 
for f in (lambda: q.get(False), lambda: q.get(timeout=0.01)):
    try: f()
    except queue.Empty: print("empty")
q.task_done(); q.task_done()
try: q.task_done()
except ValueError as e: print(e)
q.join()
p=queue.PriorityQueue(); [p.put(i) for i in (3,1,2)]; print([p.get() for _ in range(3)])
lq=queue.LifoQueue(); [lq.put(i) for i in (3,1,2)]; print([lq.get() for _ in range(3)])
sq=queue.SimpleQueue(); sq.put(1); print(sq.get(), sq.empty(), sq.qsize()); print(hasattr(sq,'task_done'), hasattr(sq,'join'))
def prod():
    for i in range(3): q.put(i); time.sleep(0.01)
    q.put(None)
threading.Thread(target=prod).start()
got=[]
while (v:=q.get()) is not None: got.append(v)
print(got)
q.shutdown()
for f in (lambda: q.put(1), lambda: q.get()):
    try: f()
    except queue.ShutDown: print("shutdown")
print(threading.enumerate() == [m])
done=_thread.allocate_lock(); done.acquire()
def st(a, *, k): print("st", a, k, threading.current_thread().name, threading.current_thread().daemon); done.release()
_thread.start_new_thread(st, (1,), {"k": 2}); done.acquire()
print(threading.TIMEOUT_MAX, threading.stack_size(), threading.gettrace(), threading.getprofile())
n=0; lk=threading.Lock()
def inc():
    global n
    for _ in range(1000):
        with lk: n+=1
ts=[threading.Thread(target=inc) for _ in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]; print(n)
print(threading.Thread(target=work, args=(1,)).name, threading.Thread(name="").name, threading.Thread(target=print).name)
import asyncio
async def main():
    def cb(): loop.call_soon_threadsafe(ev.set)
    loop=asyncio.get_running_loop(); ev=asyncio.Event()
    threading.Thread(target=cb).start()
    await ev.wait(); print(await asyncio.to_thread(lambda: threading.current_thread().name))
asyncio.run(main())
