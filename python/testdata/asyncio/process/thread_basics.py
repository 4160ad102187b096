# Thread: names, idents, daemons, join, subclasses.
import threading
import time

t = threading.Thread(target=print, args=('ran',), kwargs={'end': '!\n'})
print(t.name, t.daemon, t.is_alive(), t.ident, t.native_id)
t.start()
t.join()
print(t.is_alive(), isinstance(t.ident, int), isinstance(t.native_id, int))
try:
    t.start()
except RuntimeError as e:
    print(e)
print(threading.main_thread() is threading.current_thread(), threading.current_thread().name, threading.active_count())


class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f'worker-{n}')
        self.n = n

    def run(self):
        time.sleep(self.n / 20)
        self.result = self.n ** 2


ws = [Worker(n) for n in (3, 1, 2)]
for w in ws:
    w.start()
print(threading.active_count(), sorted(t.name for t in threading.enumerate()))
for w in ws:
    w.join()
print([w.result for w in ws], [t.name for t in threading.enumerate()])


def f():
    pass


print(threading.Thread(target=f).name.split('(')[1], threading.Thread(name='given').name, threading.Thread(daemon=True).daemon)
for bad in (lambda: threading.Thread(target=f).join(), lambda: threading.current_thread().join(), lambda: threading.Thread(group=1),
            lambda: setattr(threading.main_thread(), 'daemon', True), lambda: threading.BoundedSemaphore(1).release(), lambda: threading.Semaphore(-1),
            lambda: threading.Lock().release(), lambda: threading.RLock().release(), lambda: lambda: threading.Condition().wait(),
            lambda: threading.Condition().notify(), lambda: threading.Lock().acquire(False, 1), lambda: threading.Lock().acquire(True, -2)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
slow = threading.Thread(target=time.sleep, args=(0.3,))
slow.start()
start = time.monotonic()
slow.join(0.05)
print(slow.is_alive(), time.monotonic() - start < 0.25)
slow.join()
print(slow.is_alive())


class NoInit(threading.Thread):
    def __init__(self):
        pass


try:
    NoInit().start()
except RuntimeError as e:
    print(e)
print(threading.get_ident() == threading.main_thread().ident, threading.stack_size(), threading.TIMEOUT_MAX > 1000)
