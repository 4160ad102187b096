"""An executor of processes, simulated: its workers are threads, which take and give copies.

A process can't be forked here, so what a worker changes in global variables is seen by the program, and os.getpid() is
its own; arguments, results and exceptions are copied, and what can't be sent to a process is refused.
"""

import copy
import os
import sys
from concurrent.futures._base import BrokenExecutor
from concurrent.futures.thread import ThreadPoolExecutor as _Threads


class BrokenProcessPool(BrokenExecutor):
    """A process of the pool has ended before its time."""


def _check_system_limits():
    raise NotImplementedError('the workers of a ProcessPoolExecutor are threads here')


def _found(fn):
    """Whether another process would find a function by its name."""
    name = getattr(fn, '__qualname__', None)
    if name is None or not hasattr(fn, '__code__'):
        return
    where = sys.modules.get(fn.__module__)
    try:
        there = where
        for part in name.split('.'):
            there = getattr(there, part)
    except AttributeError:
        if '<locals>' in name:
            raise AttributeError(f"Can't get local object '{name}'") from None
        raise AttributeError(f"Can't get attribute '{name}' on {where!r}") from None


class ProcessPoolExecutor(_Threads):
    BROKEN = BrokenProcessPool

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = os.process_cpu_count() or 1
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError('max_tasks_per_child must be an integer')
            if max_tasks_per_child <= 0:
                raise ValueError('max_tasks_per_child must be >= 1')
        super().__init__(max_workers, 'ProcessPoolExecutor', initializer, initargs)

    def _run(self, f, fn, args, kwargs):
        def call():
            _found(fn)
            return copy.deepcopy(fn(*copy.deepcopy(args), **copy.deepcopy(kwargs)))

        super()._run(f, call, (), {})

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        return super().map(fn, *iterables, timeout=timeout, buffersize=buffersize)

    def terminate_workers(self):
        self.shutdown(wait=False, cancel_futures=True)

    kill_workers = terminate_workers
