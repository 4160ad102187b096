"""ThreadPool, whose workers are threads, so that it works here; Pool is refused."""

import threading
from concurrent.futures import ThreadPoolExecutor as _Threads, CancelledError as _Cancelled
from multiprocessing import Pool, TimeoutError, cpu_count

__all__ = ['Pool', 'ThreadPool']

RUN, CLOSE, TERMINATE = 'RUN', 'CLOSE', 'TERMINATE'


class AsyncResult:
    """The result of a call, or of a map's calls, that the pool runs."""

    def __init__(self, futures, single, callback=None, error_callback=None):
        self._futures, self._single = futures, single
        self._left = len(futures)
        self._lock = threading.Lock()
        self._event = threading.Event()
        self._callback, self._error_callback = callback, error_callback
        self._success = True
        self._value = None
        if not futures:
            self._finish()
        for f in futures:
            f.add_done_callback(self._told)

    def _told(self, future):
        with self._lock:
            self._left -= 1
            last = not self._left
        if last:
            self._finish()

    def _finish(self):
        try:
            values = [f.result() for f in self._futures]
            self._value = values[0] if self._single else values
        except _Cancelled:
            return
        except BaseException as e:
            self._success, self._value = False, e
        call = self._callback if self._success else self._error_callback
        if call is not None:
            call(self._value)
        self._event.set()

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f'{self!r} not ready')
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value


ApplyResult = MapResult = AsyncResult


class ThreadPool:
    def __init__(self, processes=None, initializer=None, initargs=()):
        if processes is None:
            processes = cpu_count() or 1
        if processes < 1:
            raise ValueError('Number of processes must be at least 1')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._processes = processes
        self._threads = _Threads(processes, 'ThreadPool', initializer, initargs)
        self._state = RUN

    def __repr__(self):
        return f'<{self.__class__.__module__}.{self.__class__.__qualname__} state={self._state} pool_size={self._processes}>'

    def _submit(self, func, calls):
        if self._state != RUN:
            raise ValueError('Pool not running')
        return [self._threads.submit(func, *args, **kwds) for args, kwds in calls]

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        return AsyncResult(self._submit(func, [(args, kwds)]), True, callback, error_callback)

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return AsyncResult(self._submit(func, [((x,), {}) for x in iterable]), False, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return AsyncResult(self._submit(func, [(tuple(x), {}) for x in iterable]), False, callback, error_callback)

    def imap(self, func, iterable, chunksize=1):
        futures = self._submit(func, [((x,), {}) for x in iterable])
        return (f.result() for f in futures)

    def imap_unordered(self, func, iterable, chunksize=1):
        from concurrent.futures import as_completed
        futures = self._submit(func, [((x,), {}) for x in iterable])
        return (f.result() for f in as_completed(futures))

    def close(self):
        if self._state == RUN:
            self._state = CLOSE
        self._threads.shutdown(wait=False)

    def terminate(self):
        self._state = TERMINATE
        self._threads.shutdown(wait=False, cancel_futures=True)

    def join(self):
        if self._state == RUN:
            raise ValueError('Pool is still running')
        self._threads.shutdown(wait=True)

    def __enter__(self):
        if self._state != RUN:
            raise ValueError('Pool not running')
        return self

    def __exit__(self, *args):
        self.terminate()
