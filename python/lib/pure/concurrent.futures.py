"""Futures and executors of threads (lib/thread)."""

import threading
import queue as _queue
from time import monotonic as _now

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError', 'InvalidStateError',
           'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor', 'ThreadPoolExecutor']

TimeoutError = TimeoutError


class Error(Exception):
    """Base class for all future-related exceptions."""


class CancelledError(Error):
    """The Future was cancelled."""


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """The executor can't run anything any more."""


_PENDING, _RUNNING, _CANCELLED, _NOTIFIED, _FINISHED = 'PENDING', 'RUNNING', 'CANCELLED', 'CANCELLED_AND_NOTIFIED', 'FINISHED'
_names = {_PENDING: "pending", _RUNNING: "running", _CANCELLED: "cancelled", _NOTIFIED: "cancelled", _FINISHED: "finished"}


class Future:
    """The result of a call that an executor runs."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def __repr__(self):
        text = '<%s at %#x state=%s' % (self.__class__.__name__, id(self), _names[self._state])
        if self._state == _FINISHED:
            if self._exception:
                return text + ' raised %s>' % self._exception.__class__.__name__
            return text + ' returned %s>' % self._result.__class__.__name__
        return text + '>'

    def _invoke_callbacks(self):
        for fn in self._done_callbacks:
            self._run_callback(fn)

    def _run_callback(self, fn):
        try:
            fn(self)
        except Exception as e:
            import _thread
            _thread._write_stderr('exception calling callback for %r\n' % self + _thread._format_exception(e))

    def cancel(self):
        with self._condition:
            if self._state in (_RUNNING, _FINISHED):
                return False
            if self._state in (_CANCELLED, _NOTIFIED):
                return True
            self._state = _CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        return self._state in (_CANCELLED, _NOTIFIED)

    def running(self):
        return self._state == _RUNNING

    def done(self):
        return self._state in (_CANCELLED, _NOTIFIED, _FINISHED)

    def add_done_callback(self, fn):
        with self._condition:
            if not self.done():
                self._done_callbacks.append(fn)
                return
        self._run_callback(fn)

    def _wait(self, timeout):
        with self._condition:
            if not self.done():
                self._condition.wait_for(self.done, timeout)
            if self.cancelled():
                raise CancelledError()
            if self._state != _FINISHED:
                raise TimeoutError()

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception:
            try:
                raise self._exception
            finally:
                self = None
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == _CANCELLED:
                self._state = _NOTIFIED
                return False
            if self._state == _PENDING:
                self._state = _RUNNING
                return True
            raise RuntimeError('Future in unexpected state')

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self.done():
                raise InvalidStateError('{}: {!r}'.format(self._state, self))
            self._result, self._exception = result, exception
            self._state = _FINISHED
            self._condition.notify_all()
        self._invoke_callbacks()

    @classmethod
    def __class_getitem__(cls, item):
        return cls


class _DoneAndNotDone(tuple):
    __slots__ = ()

    def __new__(cls, done, not_done):
        return tuple.__new__(cls, (done, not_done))

    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    cond = threading.Condition()
    seen = []

    def tell(f):
        with cond:
            seen.append(f)
            cond.notify_all()

    def enough():
        done = [f for f in fs if f.done()]
        if len(done) == len(fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(done)
        if return_when == FIRST_EXCEPTION:
            return any(not f.cancelled() and f._exception is not None for f in done)
        return False

    for f in fs:
        f.add_done_callback(tell)
    with cond:
        cond.wait_for(enough, timeout)
    done = {f for f in fs if f.done()}
    return _DoneAndNotDone(done, fs - done)


def as_completed(fs, timeout=None):
    fs = list(dict.fromkeys(fs))
    end = None if timeout is None else _now() + timeout
    ready = _queue.SimpleQueue()
    for f in fs:
        f.add_done_callback(ready.put)
    for i in range(len(fs)):
        try:
            yield ready.get(timeout=None if end is None else max(0, end - _now()))
        except _queue.Empty:
            raise TimeoutError('%d (of %d) futures unfinished' % (len(fs) - i, len(fs))) from None


class Executor:
    """Runs calls somewhere else."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        end = None if timeout is None else timeout + _now()
        fs = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                fs.reverse()
                while fs:
                    f = fs.pop()
                    yield f.result() if end is None else f.result(end - _now())
            finally:
                for f in fs:
                    f.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


_pools = 0


class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=(), **ctxkwargs):
        global _pools
        if max_workers is None:
            max_workers = 8
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._initializer = initializer
        self._initargs = initargs
        if not thread_name_prefix:
            thread_name_prefix = 'ThreadPoolExecutor-%d' % _pools
            _pools += 1
        self._thread_name_prefix = thread_name_prefix
        self._work = []
        self._idle = []
        self._threads = []
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        f = Future()
        self._work.append((f, fn, args, kwargs))
        if self._idle:
            self._idle.pop(0).release()
        elif len(self._threads) < self._max_workers:
            t = threading.Thread(target=self._worker, name='%s_%d' % (self._thread_name_prefix, len(self._threads)), daemon=True)
            self._threads.append(t)
            t.start()
        return f

    def _worker(self):
        if self._initializer is not None:
            self._initializer(*self._initargs)
        wake = threading.Lock()
        wake.acquire()
        while True:
            while self._work:
                f, fn, args, kwargs = self._work.pop(0)
                if not f.set_running_or_notify_cancel():
                    continue
                try:
                    result = fn(*args, **kwargs)
                except BaseException as e:
                    f.set_exception(e)
                    e = None
                else:
                    f.set_result(result)
                del f, fn, args, kwargs
            if self._shutdown:
                return
            self._idle.append(wake)
            wake.acquire()

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            while self._work:
                self._work.pop(0)[0].cancel()
        while self._idle:
            self._idle.pop(0).release()
        if wait:
            for t in self._threads:
                t.join()


class ProcessPoolExecutor(Executor):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("ProcessPoolExecutor isn't supported here: there are no processes; ThreadPoolExecutor is")


class InterpreterPoolExecutor(Executor):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("InterpreterPoolExecutor isn't supported here: there is one interpreter; ThreadPoolExecutor works")
