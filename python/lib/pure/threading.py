"""Threads that take turns; see lib/thread."""

import _thread
import sys as _sys
import time as _time
from _support import _itself

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
           'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError', 'Timer',
           'ThreadError', 'setprofile', 'settrace', 'gettrace', 'getprofile', 'setprofile_all_threads', 'settrace_all_threads', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs', 'get_native_id']

Lock = _thread.LockType
RLock = _thread.RLock
get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
TIMEOUT_MAX = _thread.TIMEOUT_MAX
ThreadError = RuntimeError

_active = {}
_limbo = {}
_active_limbo_lock = RLock()
_dangling = set()  # for tests that look for threads left behind: nothing stays
_counter = 0


def _newname(template):
    global _counter
    _counter += 1
    return template % _counter


def _old(name, new):
    import warnings
    warnings.warn(f'{name}() is deprecated, {new}', DeprecationWarning, stacklevel=3)


class Condition:
    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ('_release_save', '_acquire_restore'):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = []

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return "<Condition(%s, %d)>" % (self._lock, len(self._waiters))

    def _is_owned(self):
        if hasattr(self._lock, '_is_owned'):
            return self._lock._is_owned()
        return self._lock.locked()

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = Lock()
        waiter.acquire()
        self._waiters.append(waiter)
        if hasattr(self._lock, '_release_save'):
            saved = self._lock._release_save()
            restore = lambda: self._lock._acquire_restore(saved)
        else:
            self._lock.release()
            restore = self._lock.acquire
        gotit = False
        try:
            if timeout is None:
                waiter.acquire()
                gotit = True
            elif timeout > 0:
                gotit = waiter.acquire(True, timeout)
            else:
                gotit = waiter.acquire(False)
            return gotit
        finally:
            restore()
            if not gotit and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        end = None
        result = predicate()
        while not result:
            left = None
            if timeout is not None:
                if end is None:
                    end = _time.monotonic() + timeout
                left = end - _time.monotonic()
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while self._waiters and n > 0:
            self._waiters.pop(0).release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        _old('notifyAll', 'use notify_all() instead')
        self.notify_all()


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if not blocking:
                if self._value == 0:
                    return False
            elif not self._cond.wait_for(lambda: self._value > 0, timeout):
                return False
            self._value -= 1
            return True

    def __enter__(self, blocking=True, timeout=None):
        return self.acquire(blocking, timeout)

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"


class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        status = 'set' if self._flag else 'unset'
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        _old('isSet', 'use is_set() instead')
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            return self._flag or self._cond.wait(timeout)

    def _at_fork_reinit(self):
        self._cond = Condition(Lock())


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = 0
        self._count = 0

    def __repr__(self):
        cls = self.__class__
        state = 'broken' if self.broken else f'waiters={self.n_waiting}/{self.parties}'
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>"

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in (-1, 1):
                self._cond.wait()
            if self._state < 0:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    try:
                        if self._action:
                            self._action()
                        self._state = 1
                        self._cond.notify_all()
                    except:
                        self._state = -2
                        self._cond.notify_all()
                        raise
                else:
                    if not self._cond.wait_for(lambda: self._state != 0, timeout):
                        self._state = -2
                        self._cond.notify_all()
                        raise BrokenBarrierError
                    if self._state < 0:
                        raise BrokenBarrierError
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in (-1, 1):
                    self._state = 0
                    self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._count > 0:
                if self._state in (0, -2):
                    self._state = -1
            else:
                self._state = 0
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._state = -2
            self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 0 else 0

    @property
    def broken(self):
        return self._state == -2


class ExceptHookArgs(tuple):
    @property
    def exc_type(self):
        return self[0]

    @property
    def exc_value(self):
        return self[1]

    @property
    def exc_traceback(self):
        return self[2]

    @property
    def thread(self):
        return self[3]


def excepthook(args, /):
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    _complain(f"Exception in thread {name}:\n" + _thread._format_exception(args.exc_value), args.thread)


def _complain(text, thread=None):
    stderr = _sys.stderr
    if stderr is None or stderr is _sys.__stderr__:
        _thread._write_stderr(text)
    else:
        stderr.write(text)
        stderr.flush()


__excepthook__ = excepthook


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = _newname("Thread-%d")
            if target is not None:
                try:
                    name += f" ({target.__name__})"
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._native_id = None
        self._started = Event()
        self._stopped = False
        self._done = Lock()
        self._context = context
        self._initialized = True

    def __repr__(self):
        status = "initial"
        if self._started.is_set():
            status = "started"
        if self._stopped:
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += " %s" % self._ident
        return "<%s(%s, %s)>" % (self.__class__.__name__, self._name, status)

    def start(self):
        if not getattr(self, '_initialized', False):
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        self._done.acquire()
        if self._daemonic:
            _thread._start_daemon(self._bootstrap, ())
        else:
            _thread.start_new_thread(self._bootstrap, ())
        self._started.wait()

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        self._ident = get_ident()
        self._native_id = get_native_id()
        _thread._set_name(self._name)
        _active[self._ident] = self
        self._started.set()
        try:
            if _trace:
                _sys.settrace(_trace)
            if _profile:
                _sys.setprofile(_profile)
            if self._context is None:
                self.run()
            else:
                self._context.run(self.run)
        except BaseException as e:
            try:
                excepthook(ExceptHookArgs((type(e), e, e.__traceback__, self)))
            except Exception as e2:
                e2.__context__ = None
                _complain("Exception in threading.excepthook:\n" + _thread._format_exception(e2))
        finally:
            self._stopped = True
            _active.pop(self._ident, None)
            self._done.release()

    def join(self, timeout=None):
        if not getattr(self, '_initialized', False):
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if self._stopped:
            return
        if timeout is None:
            self._done.acquire()
        elif not self._done.acquire(True, max(timeout, 0)):
            return
        self._done.release()

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        return self._ident

    @property
    def native_id(self):
        return self._native_id

    def is_alive(self):
        return self._started.is_set() and not self._stopped

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        _old('isDaemon', 'get the daemon attribute instead')
        return self.daemon

    def setDaemon(self, daemonic):
        _old('setDaemon', 'set the daemon attribute instead')
        self.daemon = daemonic

    def getName(self):
        _old('getName', 'get the name attribute instead')
        return self.name

    def setName(self, name):
        _old('setName', 'set the name attribute instead')
        self.name = name


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        self._name = "MainThread"
        self._daemonic = False
        self._ident = get_ident()
        self._native_id = get_native_id()
        self._started = Event()
        self._started.set()
        self._stopped = False
        self._done = Lock()
        self._initialized = True
        _active[self._ident] = self


class _DummyThread(_MainThread):
    def __init__(self):
        super().__init__()
        self._name = _newname("Dummy-%d")
        self._daemonic = True


def current_thread():
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def currentThread():
    _old('currentThread', 'use current_thread() instead')
    return current_thread()


def active_count():
    return len(_active)


def activeCount():
    _old('activeCount', 'use active_count() instead')
    return active_count()


def enumerate():
    return list(_active.values())


def main_thread():
    return _main_thread


_trace = _profile = None


def settrace(func):
    global _trace
    _trace = func


def gettrace():
    return _trace


def setprofile(func):
    global _profile
    _profile = func


def getprofile():
    return _profile


def settrace_all_threads(func):
    settrace(func)
    _sys.settrace(func)


def setprofile_all_threads(func):
    setprofile(func)
    _sys.setprofile(func)


stack_size = _thread.stack_size


_locals = {}  # by thread, weak references to those that have attributes of it


def _forget_locals():
    ident = get_ident()
    for ref in _locals.pop(ident, ()):
        self = ref()
        if self is not None:
            self._local__dicts.pop(ident, None)


_thread._on_end(_forget_locals)


class local:
    """Attributes that each thread has for itself."""

    def __new__(cls, /, *args, **kw):
        if (args or kw) and cls.__init__ is local.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        object.__setattr__(self, '_local__init', (args, kw))
        object.__setattr__(self, '_local__dicts', {})
        self._local__own()
        return self

    def __init__(self, /, *args, **kw):
        pass

    def _local__own(self):
        ident = get_ident()
        if ident != _thread._get_main_thread_ident(): # which ends with the program
            _locals.setdefault(ident, []).append(_itself(self))
        d = self._local__dicts[ident] = {}
        return d

    def _local__dict(self):
        d = self._local__dicts.get(get_ident())
        if d is None:
            d = self._local__own()
            args, kw = object.__getattribute__(self, '_local__init')
            type(self).__init__(self, *args, **kw)
        return d

    def __getattribute__(self, name):
        if name.startswith('_local__'):
            return object.__getattribute__(self, name)
        d = self._local__dict()
        if name == '__dict__':
            return d
        try:
            return d[name]
        except KeyError:
            if type(self) is not local or hasattr(local, name):
                return object.__getattribute__(self, name)
            raise AttributeError(f"'_thread._local' object has no attribute '{name}'", name=name, obj=self) from None

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        self._local__dict()[name] = value

    def __delattr__(self, name):
        if name == '__dict__':
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        try:
            del self._local__dict()[name]
        except KeyError:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'") from None


_thread._local = local
_CRLock = RLock


class _PyRLock:
    """A lock that its owner may take again, in Python."""

    def __init__(self):
        self._block = Lock()
        self._owner = None
        self._count = 0

    def __repr__(self):
        owner = self._owner
        try:
            owner = _active[owner].name
        except KeyError:
            pass
        return "<%s %s.%s object owner=%r count=%d at %s>" % ("locked" if self.locked() else "unlocked", self.__class__.__module__,
                                                              self.__class__.__qualname__, owner, self._count, hex(id(self)))

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return 1
        rc = self._block.acquire(blocking, timeout)
        if rc:
            self._owner, self._count = me, 1
        return rc

    def __enter__(self, blocking=True, timeout=-1):
        return self.acquire(blocking, timeout)

    def release(self):
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()

    def __exit__(self, t, v, tb):
        self.release()

    def locked(self):
        return self._block.locked()

    def _acquire_restore(self, state):
        self._block.acquire()
        self._count, self._owner = state

    def _release_save(self):
        if self._count == 0:
            raise RuntimeError("cannot release un-acquired lock")
        state = self._count, self._owner
        self._count, self._owner = 0, None
        self._block.release()
        return state

    def _recursion_count(self):
        return self._count if self._owner == get_ident() else 0

    def _is_owned(self):
        return self._owner == get_ident()


_RLock = _PyRLock
def _register_atexit(func, *args, **kwargs):
    _thread._register_atexit(lambda: func(*args, **kwargs))


def _shutdown():
    """Waits for the threads that aren't daemons; the interpreter does that by itself."""
    for t in list(_active.values()):
        if t is not _main_thread and not t.daemon and t is not current_thread():
            t.join()


_main_thread = _MainThread()
