"""Signals, of which a program here can only be sent SIGINT, by Stop, and what it sends itself."""

from enum import IntEnum as _IntEnum

Signals = _IntEnum('Signals', {'SIGHUP': 1, 'SIGINT': 2, 'SIGQUIT': 3, 'SIGABRT': 6, 'SIGKILL': 9, 'SIGUSR1': 10, 'SIGSEGV': 11,
                               'SIGUSR2': 12, 'SIGPIPE': 13, 'SIGALRM': 14, 'SIGTERM': 15, 'SIGCHLD': 17, 'SIGWINCH': 28})
Handlers = _IntEnum('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1})
globals().update(Signals.__members__)
SIG_DFL, SIG_IGN = Handlers.SIG_DFL, Handlers.SIG_IGN
NSIG = 65


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


_handlers = {2: default_int_handler}


def _number(signalnum):
    n = int(signalnum)
    if not 1 <= n < NSIG:
        raise ValueError("signal number out of range")
    return n


def signal(signalnum, handler, /):
    n = _number(signalnum)
    if not callable(handler) and handler not in (0, 1):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if n == 9:
        raise OSError(22, "Invalid argument")
    old = _handlers.get(n, SIG_DFL)
    _handlers[n] = Handlers(handler) if handler in (0, 1) else handler
    return old


def getsignal(signalnum, /):
    return _handlers.get(_number(signalnum), SIG_DFL)


def raise_signal(signalnum, /):
    n = _number(signalnum)
    handler = _handlers.get(n, SIG_DFL)
    if handler == SIG_IGN:
        return
    if callable(handler):
        import sys
        handler(n, sys._getframe(1))
        return
    if n in (17, 28):
        return
    raise SystemExit(128 + n)


def strsignal(signalnum, /):
    return {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 6: 'Aborted', 9: 'Killed', 10: 'User defined signal 1', 11: 'Segmentation fault',
            12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated', 17: 'Child exited',
            28: 'Window changed'}.get(_number(signalnum))


def valid_signals():
    return set(Signals)


def siginterrupt(signalnum, flag, /):
    pass


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return -1


def alarm(seconds, /):
    raise NotImplementedError("signal.alarm() isn't supported here: there is no operating system to send SIGALRM; use loop.call_later()")


def pause():
    raise NotImplementedError("signal.pause() isn't supported here: there is no operating system to send signals")
