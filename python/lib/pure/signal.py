"""Signals: what the program sends itself, what its processes send each other, and SIGINT, which a Stop is."""

import _signal
from _signal import ItimerError, NSIG, default_int_handler, pause, alarm, setitimer, getitimer, raise_signal
from enum import IntEnum as _IntEnum

_NAMES = ('HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM '
          'PROF WINCH IO PWR SYS').split()
_TEXTS = ('Hangup|Interrupt|Quit|Illegal instruction|Trace/breakpoint trap|Aborted|Bus error|Floating point exception|Killed|User defined signal 1|'
          'Segmentation fault|User defined signal 2|Broken pipe|Alarm clock|Terminated|Stack fault|Child exited|Continued|Stopped (signal)|Stopped|'
          'Stopped (tty input)|Stopped (tty output)|Urgent I/O condition|CPU time limit exceeded|File size limit exceeded|Virtual timer expired|'
          'Profiling timer expired|Window changed|I/O possible|Power failure|Bad system call').split('|')

_members = {'SIG' + n: i for i, n in enumerate(_NAMES, 1)}
_members.update(SIGIOT=6, SIGCLD=17, SIGPOLL=29, SIGRTMIN=34, SIGRTMAX=64)
Signals = _IntEnum('Signals', _members)
Handlers = _IntEnum('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1})
Sigmasks = _IntEnum('Sigmasks', {'SIG_BLOCK': 0, 'SIG_UNBLOCK': 1, 'SIG_SETMASK': 2})
globals().update(Signals.__members__)
globals().update(Handlers.__members__)
globals().update(Sigmasks.__members__)
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
itimer_error = ItimerError


def _enum(value, enum):
    if not isinstance(value, int):
        return value
    try:
        return enum(value)
    except ValueError:
        return value


def signal(signalnum, handler, /):
    return _enum(_signal.signal(int(signalnum), int(handler) if isinstance(handler, Handlers) else handler), Handlers)


def getsignal(signalnum, /):
    return _enum(_signal.getsignal(signalnum), Handlers)


def pthread_kill(thread_id, signalnum, /):
    _signal.pthread_kill(thread_id, signalnum)


def pthread_sigmask(how, mask, /):
    return {_enum(n, Signals) for n in _signal.pthread_sigmask(how, mask)}


def sigpending():
    return {_enum(n, Signals) for n in _signal.sigpending()}


def sigwait(sigset, /):
    return _enum(_signal.sigwait(sigset, None), Signals)


class struct_siginfo(tuple):
    """What sigwaitinfo() tells of a signal."""

    si_signo, si_code, si_errno, si_pid, si_uid, si_status, si_band = (property(lambda self, i=i: self[i]) for i in range(7))

    def __repr__(self):
        names = 'si_signo', 'si_code', 'si_errno', 'si_pid', 'si_uid', 'si_status', 'si_band'
        return 'signal.struct_siginfo(' + ', '.join(f'{n}={v!r}' for n, v in zip(names, self)) + ')'


def _info(n):
    import os
    return None if n is None else struct_siginfo((n, 0, 0, os.getpid(), os.getuid(), 0, 0))


def sigwaitinfo(sigset, /):
    return _info(_signal.sigwait(sigset, None))


def sigtimedwait(sigset, timeout, /):
    if timeout < 0:
        raise ValueError('timeout must be non-negative')
    return _info(_signal.sigwait(sigset, timeout))


def strsignal(signalnum, /):
    n = int(signalnum)
    if not 1 <= n < NSIG:
        raise ValueError("signal number out of range")
    if n <= len(_TEXTS):
        return _TEXTS[n - 1]
    return f'Real-time signal {n - 34}' if n >= 34 else None


def valid_signals():
    return {_enum(n, Signals) for n in range(1, NSIG) if n not in (32, 33)}


def siginterrupt(signalnum, flag, /):
    pass


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return _signal.set_wakeup_fd(fd)
