import signal
print(signal.SIGINT, repr(signal.SIGTERM), signal.Signals(15).name, signal.SIG_DFL, signal.strsignal(2), signal.getsignal(signal.SIGTERM))
def handler(n, frame): print('got', signal.Signals(n).name)
old = signal.signal(signal.SIGUSR1, handler); print(old)
signal.raise_signal(signal.SIGUSR1)
for f in (lambda: signal.signal(signal.SIGKILL, handler), lambda: signal.signal(1, 'x'), lambda: signal.Signals(999), lambda: signal.signal(9999, handler)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print('interrupted')
