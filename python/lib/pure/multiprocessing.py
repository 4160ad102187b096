"""Processes that run the program's own functions, which are refused: an interpreter can't be forked here."""

import os as _os

_WHY = ("isn't supported here: a process shares no code with the program that starts it. subprocess and asyncio.create_subprocess_exec start "
        "python3 with a program of its own; threading and concurrent.futures run functions side by side")


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


class _MainProcess:
    name, daemon, exitcode = 'MainProcess', False, None

    @property
    def pid(self):
        return _os.getpid()

    ident = pid

    def is_alive(self):
        return True

    def __repr__(self):
        return f"<_MainProcess name={self.name!r} parent=None started>"


_main = _MainProcess()


def current_process():
    return _main


def parent_process():
    return None


def active_children():
    return []


def cpu_count():
    return _os.cpu_count()


def freeze_support():
    pass


def get_start_method(allow_none=False):
    return 'spawn'


def get_all_start_methods():
    return ['spawn']


def set_start_method(method, force=False):
    if method not in ('fork', 'spawn', 'forkserver'):
        raise ValueError(f'cannot find context for {method!r}')


def _refuse(name):
    def refused(*args, **kwargs):
        raise NotImplementedError(f'multiprocessing.{name} {_WHY}')
    refused.__name__ = refused.__qualname__ = name
    return refused


class Process:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f'multiprocessing.Process {_WHY}')


for _name in ('Pool', 'Queue', 'SimpleQueue', 'JoinableQueue', 'Pipe', 'Manager', 'Value', 'Array', 'RawValue', 'RawArray', 'Lock', 'RLock', 'Event',
              'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier', 'get_context', 'get_logger', 'log_to_stderr'):
    globals()[_name] = _refuse(_name)
del _name
