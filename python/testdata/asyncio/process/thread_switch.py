# Threads that compute take turns; a busy thread doesn't stop a sleeping one.
import sys
import threading
import time

stop = False
counts = [0, 0]


def spin(i):
    while not stop:
        counts[i] += 1


ts = [threading.Thread(target=spin, args=(i,), daemon=True) for i in range(2)]
for t in ts:
    t.start()
start = time.monotonic()
time.sleep(0.3)
print('main woke', 0.25 < time.monotonic() - start < 5)
stop = True
for t in ts:
    t.join()
print(all(c > 1000 for c in counts))
total = 0
lock = threading.Lock()


def add():
    global total
    for _ in range(20_000):
        with lock:
            total += 1


ts = [threading.Thread(target=add) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
print(sys.getswitchinterval())
ticks = []


def ticker():
    for _ in range(3):
        time.sleep(0.05)
        ticks.append(time.monotonic())


t = threading.Thread(target=ticker)
t.start()
n = 0
while t.is_alive():
    n += 1
print(len(ticks), n > 1000)
