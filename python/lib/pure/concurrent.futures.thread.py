"""An executor of threads."""

import sys
import threading
from itertools import count as _count
from concurrent.futures._base import Executor, Future, BrokenExecutor, _log


def _processors():
    # os is a big module to import for this: it says 1, unless the program made it say something else.
    os = sys.modules.get('os')
    return os and os.process_cpu_count() or 1


_pools = []
_shutdown = False


def _python_exit():
    """At the end of the program the pools finish their work, and their threads end."""
    global _shutdown
    _shutdown = True
    for pool in list(_pools):
        pool.shutdown(wait=False)


threading._register_atexit(_python_exit)


class BrokenThreadPool(BrokenExecutor):
    """The function that prepares a pool's threads has failed."""


class ThreadPoolExecutor(Executor):
    BROKEN = BrokenThreadPool
    _counter = _count().__next__

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=(), **ctxkwargs):
        if ctxkwargs:
            raise TypeError(f"ThreadPoolExecutor.__init__() got an unexpected keyword argument '{next(iter(ctxkwargs))}'")
        if max_workers is None:
            max_workers = min(32, _processors() + 4)
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._initializer, self._initargs = initializer, initargs
        self._thread_name_prefix = thread_name_prefix or 'ThreadPoolExecutor-%d' % self._counter()
        self._work = []
        self._idle = []
        self._threads = set()
        self._shutdown = False
        self._broken = False
        self._shutdown_lock = threading.Lock()

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise self.BROKEN(self._broken)
            if self._shutdown and not _shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _shutdown:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            f = Future()
            self._work.append((f, fn, args, kwargs))
            if self._idle:
                self._idle.pop(0).release()
                return f
            thread = None
            if len(self._threads) < self._max_workers:
                thread = threading.Thread(name='%s_%d' % (self._thread_name_prefix, len(self._threads)), target=self._worker)
                if not self._threads:
                    _pools.append(self)
                self._threads.add(thread)
        if thread is not None:
            thread.start()
        return f

    def _worker(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                _log('critical')('Exception in initializer:', exc_info=True)
                self._initializer_failed()
                return
        wake = threading.Lock()
        wake.acquire()
        while True:
            while self._work:
                self._run(*self._work.pop(0))
            if self._shutdown:
                return
            self._idle.append(wake)
            wake.acquire()

    def _run(self, f, fn, args, kwargs):
        if not f.set_running_or_notify_cancel():
            return
        try:
            result = fn(*args, **kwargs)
        except BaseException as exc:
            f.set_exception(exc)
            self = f = None
        else:
            f.set_result(result)

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            while self._work:
                self._work.pop(0)[0].set_exception(self.BROKEN(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if self in _pools:
                _pools.remove(self)
            if cancel_futures:
                while self._work:
                    self._work.pop(0)[0].cancel()
            while self._idle:
                self._idle.pop(0).release()
        if wait:
            for t in self._threads:
                t.join()
