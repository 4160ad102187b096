# The end of a program with threads: those that aren't daemons are waited for, then atexit.
import atexit
import threading
import time


def slow():
    time.sleep(0.1)
    print('thread done')
    atexit.unregister(never)


def never():
    print('never')


@atexit.register
def last():
    print('atexit, registered first')


atexit.register(print, 'atexit', 'registered last', sep=', ')
atexit.register(never)
threading.Thread(target=slow).start()
threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
print('main done')
