# Ends of objects in programs with threads.
import threading, queue, time, weakref, gc
from concurrent.futures import ThreadPoolExecutor

class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"
    def __del__(self): print("end", self.n)

print("-- after a thread has ended")
def work(a):
    b = A(2)
    print("in the thread", a, b)
t = threading.Thread(target=work, args=(A(1),))
t.start(); t.join()
a = A(3); a = A(4)
del a
print("after")

print("-- while a thread waits")
go = threading.Event()
def waits(a, b):
    del b
    c = A(12)
    print("waits")
    go.wait()
    print("goes on", a)
    a = None
    print("without a")
t = threading.Thread(target=waits, args=(A(10), A(11)))
t.start()
x = A(13)
x = None
l = [A(14), A(15)]
l.pop()
print("popped", l)
l.clear()
print("cleared")
go.set(); t.join()
print("joined")
del t
print("--")

print("-- an object that a thread holds in a queue")
q = queue.Queue()
def consumer():
    while (item := q.get()) is not None:
        print("got", item)
        item = None
        q.task_done()
t = threading.Thread(target=consumer, daemon=True)
t.start()
for n in range(20, 23):
    q.put(A(n))
    q.join()
    y = A(n + 10)
    y = None
    print("put", n)
q.put(None); t.join()

print("-- a pool")
with ThreadPoolExecutor(2) as pool:
    f = pool.submit(lambda a: A(a.n + 1), A(40))
    print(f.result())
    f = None
    print("future gone")
    z = A(42); z = None
    r = list(pool.map(lambda n: A(n), range(43, 46)))
    print(r)
    r.pop(0)
    print("popped")
    r = None
    print("all gone")
    f = pool.submit(lambda: 1 / 0)
    try: f.result()
    except ZeroDivisionError as e: print(e)
print("shut down")

print("-- weak references")
o = A(50)
w = weakref.ref(o, lambda r: print("told"))
e = threading.Event()
def keeps():
    k = o
    e.wait()
    print("lets go of", k)
t = threading.Thread(target=keeps)
t.start()
del o
print(w())
e.set(); t.join()
print(w())
d = weakref.WeakValueDictionary()
def fills():
    for n in range(60, 63):
        v = A(n)
        d[n] = v
        time.sleep(0.01)
t = threading.Thread(target=fills)
t.start(); t.join()
print(len(d), gc.collect() >= 0)

print("-- an exception in a thread")
def raises():
    r = A(70)
    raise ValueError(r)
threading.excepthook = lambda args: print(args.exc_type.__name__, args.exc_value)
t = threading.Thread(target=raises)
t.start(); t.join()
t = None
print("thread gone")

print("-- thread locals")
local = threading.local()
def own():
    local.a = A(80)
    print("set")
t = threading.Thread(target=own); t.start(); t.join()
print("after", hasattr(local, "a"))
