# Exceptions in threads, excepthook, settrace and setprofile, context.
import sys
import threading


def fails():
    raise ValueError('in thread')


def hook(args):
    print('hook', args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


threading.excepthook = hook
t = threading.Thread(target=fails, name='T1')
t.start()
t.join()
t = threading.Thread(target=sys.exit, args=(3,))
t.start()
t.join()
threading.excepthook = threading.__excepthook__
import io
err, sys.stderr = sys.stderr, io.StringIO()
t = threading.Thread(target=fails, name='T2')
t.start()
t.join()
lines = sys.stderr.getvalue().splitlines()
sys.stderr = err
print(lines[0], lines[-1], sep='\n')
print(threading.gettrace(), threading.getprofile())
threading.settrace(None)
threading.setprofile(None)


def bad_hook(args):
    raise KeyError('hook failed')


local = threading.local()
local.x = 'main'


class Own(threading.local):
    count = 0

    def __init__(self, start):
        self.start = start
        Own.count += 1


own = Own(5)


def use():
    print(hasattr(local, 'x'), own.start, sorted(vars(own)))
    local.x = 'thread'
    own.extra = 1
    print(local.x, sorted(own.__dict__))


t = threading.Thread(target=use)
t.start()
t.join()
print(local.x, Own.count, sorted(own.__dict__))
del local.x
print(hasattr(local, 'x'))
try:
    local.x
except AttributeError as e:
    print(e)
