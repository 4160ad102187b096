"""Futures, and what executors have in common."""

import threading
from time import monotonic as _now

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING, RUNNING, CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED = 'PENDING', 'RUNNING', 'CANCELLED', 'CANCELLED_AND_NOTIFIED', 'FINISHED'
_SHOWN = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled', CANCELLED_AND_NOTIFIED: 'cancelled', FINISHED: 'finished'}

TimeoutError = TimeoutError


class Error(Exception):
    """Base class for all future-related exceptions."""


class CancelledError(Error):
    """The Future was cancelled."""


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """The executor can't run anything any more."""


def _log(message):
    import logging
    return getattr(logging.getLogger('concurrent.futures'), message)


class Future:
    """The result of a call that an executor runs."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            text = f'<{self.__class__.__name__} at {id(self):#x} state={_SHOWN[self._state]}'
            if self._state == FINISHED:
                if self._exception:
                    text += f' raised {self._exception.__class__.__name__}'
                else:
                    text += f' returned {self._result.__class__.__name__}'
            return text + '>'

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._run_callback(callback)

    def _run_callback(self, callback):
        try:
            callback(self)
        except Exception:
            _log('exception')('exception calling callback for %r', self)

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == RUNNING

    def done(self):
        with self._condition:
            return self._settled()

    def _settled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def add_done_callback(self, fn):
        with self._condition:
            if not self._settled():
                self._done_callbacks.append(fn)
                return
        self._run_callback(fn)

    def _wait(self, timeout):
        with self._condition:
            if not self._settled():
                self._condition.wait(timeout)
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                raise CancelledError()
            if self._state != FINISHED:
                raise TimeoutError()

    def result(self, timeout=None):
        try:
            self._wait(timeout)
            if self._exception is not None:
                raise self._exception
            return self._result
        finally:
            self = None

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter.tell(self)
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            _log('critical')('Future %s in unexpected state: %s', id(self), self._state)
            raise RuntimeError('Future in unexpected state')

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self._settled():
                raise InvalidStateError('{}: {!r}'.format(self._state, self))
            self._result, self._exception = result, exception
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.tell(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    __class_getitem__ = classmethod(type(list[int]))


class _Waiter:
    """Waits for several futures, in the order in which they end."""

    def __init__(self):
        self.condition = threading.Condition()
        self.done = []

    def tell(self, future):
        with self.condition:
            self.done.append(future)
            self.condition.notify_all()

    def take(self):
        with self.condition:
            done, self.done = self.done, []
            return done

    def join(self, futures):
        for f in futures:
            f._waiters.append(self)

    def leave(self, futures):
        for f in futures:
            with f._condition:
                if self in f._waiters:
                    f._waiters.remove(self)


class _AllOf:
    """Holds the conditions of many futures at once."""

    def __init__(self, futures):
        self._futures = sorted(futures, key=id)

    def __enter__(self):
        for f in self._futures:
            f._condition.acquire()

    def __exit__(self, *args):
        for f in self._futures:
            f._condition.release()


def _over(f):
    return f._state in (CANCELLED_AND_NOTIFIED, FINISHED)


class DoneAndNotDoneFutures(tuple):
    __slots__ = ()

    def __new__(cls, done, not_done):
        return tuple.__new__(cls, (done, not_done))

    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    waiter = _Waiter()
    with _AllOf(fs):
        done = {f for f in fs if _over(f)}
        if return_when == FIRST_COMPLETED and done or len(done) == len(fs) or (
                return_when == FIRST_EXCEPTION and any(f._state == FINISHED and f._exception is not None for f in done)):
            return DoneAndNotDoneFutures(done, fs - done)
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError('Invalid return condition: %r' % return_when)
        waiter.join(fs - done)
    seen = []

    def enough():
        seen.extend(waiter.take())
        if len(seen) + len(done) == len(fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(seen)
        return return_when == FIRST_EXCEPTION and any(f._state == FINISHED and f._exception is not None for f in seen)

    with waiter.condition:
        waiter.condition.wait_for(enough, timeout)
    waiter.leave(fs)
    done.update(seen)
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    end = None if timeout is None else _now() + timeout
    fs = set(fs)
    total = len(fs)
    waiter = _Waiter()
    with _AllOf(fs):
        ready = [f for f in fs if _over(f)]
        pending = fs - set(ready)
        waiter.join(pending)
    try:
        while ready:
            yield ready.pop()
        while pending:
            left = None
            if end is not None:
                left = end - _now()
                if left < 0:
                    raise TimeoutError('%d (of %d) futures unfinished' % (len(pending), total))
            with waiter.condition:
                waiter.condition.wait_for(lambda: waiter.done, left)
            ready = waiter.take()[::-1]
            if not ready and left is not None:
                raise TimeoutError('%d (of %d) futures unfinished' % (len(pending), total))
            while ready:
                f = ready.pop()
                pending.discard(f)
                yield f
    finally:
        waiter.leave(fs)


class Executor:
    """Runs calls somewhere else."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError('buffersize must be an integer or None')
        if buffersize is not None and buffersize < 1:
            raise ValueError('buffersize must be None or > 0')
        end = None if timeout is None else timeout + _now()
        calls = zip(*iterables)
        if buffersize is None:
            fs = [self.submit(fn, *args) for args in calls]
        else:
            from itertools import islice
            fs = [self.submit(fn, *args) for args in islice(calls, buffersize)]
        fs.reverse()

        def results():
            try:
                while fs:
                    if buffersize is not None and (args := next(calls, None)) is not None:
                        fs.insert(0, self.submit(fn, *args))
                    f = fs.pop()
                    try:
                        result = f.result() if end is None else f.result(end - _now())
                    finally:
                        f.cancel()
                    yield result
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
