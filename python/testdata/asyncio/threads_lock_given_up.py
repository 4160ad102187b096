"""A thread that was woken for a lock just as its time was over lets the next one have it."""
import threading
import time

lock = threading.Lock()


def holder():
    with lock:
        started.set()
        time.sleep(0.1)


def impatient():
    if lock.acquire(timeout=0.1):  # until the moment at which the holder releases it
        lock.release()


def patient():
    with lock:
        print('has it')


for round in range(3):
    started = threading.Event()
    threads = [threading.Thread(target=f) for f in (holder, impatient, patient)]
    for t in threads:
        t.start()
        started.wait()
    for t in threads:
        t.join()
    print('locked:', lock.locked())
