import threading, time, queue
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
def w(n, d):
    print(f"start {n} {threading.current_thread().name}\n", end="")
    time.sleep(d)
    print(f"end {n}\n", end="")
ts=[threading.Thread(target=w, args=(i, 0.1*(3-i))) for i in range(3)]
t0=time.perf_counter()
for t in ts: t.start()
for t in ts: t.join()
print(round(time.perf_counter()-t0,1))
lock=threading.Lock()
count=0
def inc():
    global count
    for _ in range(100):
        with lock:
            c=count; time.sleep(0.0001); count=c+1
ts=[threading.Thread(target=inc) for _ in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]
print(count)
q=queue.Queue()
def cons():
    while (x:=q.get()) is not None: print("got", x)
t=threading.Thread(target=cons); t.start()
for i in range(3): q.put(i); time.sleep(0.01)
q.put(None); t.join()
with ThreadPoolExecutor(2) as ex:
    fs=[ex.submit(lambda n: (time.sleep(n/20), n)[1], n) for n in (4,1,2)]
    print([f.result() for f in as_completed(fs)])
    print(list(ex.map(lambda x: x*x, range(5))))
ev=threading.Event()
threading.Timer(0.05, ev.set).start()
print(ev.wait(1), ev.wait(0))
def bad(): 1/0
t=threading.Thread(target=bad, name="Bad"); t.start(); t.join()
l=threading.local(); l.x=1
def see(): print(hasattr(l,'x'))
t=threading.Thread(target=see); t.start(); t.join(); print(l.x, threading.active_count())
