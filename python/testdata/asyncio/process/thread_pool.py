# concurrent.futures with threads.
import concurrent.futures as cf
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait


def work(n):
    time.sleep(n / 20)
    return n * n


with ThreadPoolExecutor(max_workers=3, thread_name_prefix='pool') as ex:
    fs = [ex.submit(work, n) for n in (3, 1, 2)]
    print([f.result() for f in as_completed(fs)])
    print(list(ex.map(work, [2, 1, 0])), list(ex.map(pow, [2, 3], [5, 2])))
    f = ex.submit(lambda: 1 / 0)
    print(repr(f.exception()), f.done(), f.cancelled(), f.running())
    try:
        f.result()
    except ZeroDivisionError as e:
        print(e)
    try:
        ex.submit(work, 10).result(timeout=0.01)
    except TimeoutError as e:
        print('timeout', repr(e))
    print(ex.submit(lambda: threading.current_thread().name.split('_')[0]).result())
print(all(f.done() for f in fs))
try:
    ex.submit(work, 1)
except RuntimeError as e:
    print(e)
ex = ThreadPoolExecutor(1)
first = ex.submit(work, 4)
later = [ex.submit(work, 1) for _ in range(3)]
time.sleep(0.02)
print(first.running(), first.cancel(), later[0].cancel(), later[0].cancelled(), later[0].cancel())
try:
    later[0].result()
except cf.CancelledError as e:
    print('cancelled', repr(e))
calls = []
first.add_done_callback(lambda f: calls.append(f.result()))
ex.shutdown(wait=True, cancel_futures=True)
print(first.result(), [f.cancelled() for f in later], calls)
first.add_done_callback(lambda f: calls.append('late'))
print(calls)
with ThreadPoolExecutor(4) as ex:
    fs = [ex.submit(work, n) for n in (1, 8)]
    done, not_done = wait(fs, return_when=cf.FIRST_COMPLETED)
    print([f.result() for f in done], len(not_done))
    done, not_done = wait(fs, timeout=0.01)
    print(len(done), len(not_done))
    print(len(wait(fs).done))
    fs = [ex.submit(work, 6), ex.submit(int, 'x')]
    done, not_done = wait(fs, return_when=cf.FIRST_EXCEPTION)
    print(len(done), len(not_done))
    try:
        list(ex.map(int, ['1', 'x', '3']))
    except ValueError as e:
        print(e)
    try:
        for x in ex.map(work, [1, 9], timeout=0.2):
            print(x)
    except TimeoutError:
        print('map timed out')
    try:
        list(as_completed([ex.submit(work, 9)], timeout=0.05))
    except TimeoutError as e:
        print(e)
names = []


def init(tag):
    names.append(tag)


with ThreadPoolExecutor(2, initializer=init, initargs=('ready',)) as ex:
    print(ex.submit(work, 1).result(), names)


def fail():
    raise RuntimeError('no')


import logging
logging.disable()
with ThreadPoolExecutor(1, initializer=fail) as ex:
    f = ex.submit(work, 1)
    try:
        f.result()
    except cf.BrokenExecutor as e:
        print(type(e).__name__, e)
    try:
        ex.submit(work, 1)
    except cf.BrokenExecutor as e:
        print(e)
for bad in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=3), lambda: cf.Future().set_result(1) or cf.Future().result(0),
            lambda: wait([cf.Future()], return_when='x'), lambda: first.set_result(2), lambda: ThreadPoolExecutor(1).map(work, [1], chunksize=0)):
    try:
        bad()
        print('fine')
    except Exception as e:
        print(type(e).__name__, str(e).split(' at ')[0])
import re
f = cf.Future()
print(re.sub('0x\\w+', '0x', repr(f)), f.set_running_or_notify_cancel(), re.sub('0x\\w+', '0x', repr(f)))
f.set_result('r')
print(re.sub('0x\\w+', '0x', repr(f)), re.sub('0x\\w+', '0x', repr(later[0])))
