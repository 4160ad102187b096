# The module signal.
import os
import signal
import time

print(signal.SIGINT, repr(signal.SIGTERM), signal.Signals(9).name, signal.Signals.SIGHUP.value)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.getsignal(signal.SIGTERM)), repr(signal.SIG_IGN))
print(signal.strsignal(signal.SIGSEGV), '|', signal.strsignal(15), '|', signal.strsignal(64))
print(len(signal.valid_signals()) > 30, signal.SIGKILL in signal.valid_signals(), signal.NSIG)
log = []


def handler(number, frame):
    log.append((signal.Signals(number).name, frame.f_code.co_name))


print(repr(signal.signal(signal.SIGUSR1, handler)), signal.getsignal(signal.SIGUSR1) is handler)


def sender():
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR1)


sender()
print(log)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
signal.raise_signal(signal.SIGUSR1)
print(repr(signal.signal(signal.SIGUSR1, signal.SIG_DFL)))
for f in (lambda: signal.signal(signal.SIGKILL, handler), lambda: signal.signal(0, handler), lambda: signal.signal(200, handler), lambda: signal.signal(signal.SIGINT, 'x'),
          lambda: signal.strsignal(0), lambda: signal.setitimer(signal.ITIMER_REAL, -1), lambda: signal.Signals(0)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print('KeyboardInterrupt')
# An alarm ends a sleep if its handler raises, and doesn't if it returns.
signal.signal(signal.SIGALRM, lambda n, f: log.append('alarm'))
print(signal.alarm(100), signal.alarm(0))
signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
start = time.monotonic()
time.sleep(0.22)
print(time.monotonic() - start >= 0.22, log.count('alarm') >= 3)
left, every = signal.setitimer(signal.ITIMER_REAL, 0)
print(0 < left <= 0.05, every, signal.getitimer(signal.ITIMER_REAL))


def timeout(number, frame):
    raise TimeoutError('too slow')


signal.signal(signal.SIGALRM, timeout)
signal.setitimer(signal.ITIMER_REAL, 0.1)
try:
    time.sleep(60)
except TimeoutError as e:
    print(e)
signal.setitimer(signal.ITIMER_REAL, 0.1)
try:
    while True:
        pass
except TimeoutError as e:
    print('busy', e)
signal.signal(signal.SIGALRM, lambda n, f: print('woken'))
signal.setitimer(signal.ITIMER_REAL, 0.05)
signal.pause()
import threading


def in_thread():
    try:
        signal.signal(signal.SIGUSR1, handler)
    except ValueError as e:
        print(e)


t = threading.Thread(target=in_thread)
t.start()
t.join()
# A handler runs in the main thread, whoever sends.
signal.signal(signal.SIGUSR2, lambda n, f: print(threading.current_thread().name))
t = threading.Thread(target=lambda: os.kill(os.getpid(), signal.SIGUSR2))
t.start()
t.join()
time.sleep(0.01)
