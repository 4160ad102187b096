"""Watchers of child processes, which event loops needed until Python 3.13. The loop watches its subprocesses by itself:
these accept what programs do with them, and do nothing."""

import warnings as _warnings


def _dropped(what):
    _warnings.warn(f'asyncio.{what} was removed in Python 3.14; leave it out: the loop watches its subprocesses by itself', DeprecationWarning, stacklevel=3)


class AbstractChildWatcher:
    def __init_subclass__(cls):
        if cls.__module__ != __name__ and not cls.__module__.startswith('asyncio'):
            _dropped('AbstractChildWatcher')

    def add_child_handler(self, pid, callback, *args):
        raise NotImplementedError()

    def remove_child_handler(self, pid):
        raise NotImplementedError()

    def attach_loop(self, loop):
        raise NotImplementedError()

    def close(self):
        raise NotImplementedError()

    def is_active(self):
        raise NotImplementedError()

    def __enter__(self):
        raise NotImplementedError()

    def __exit__(self, a, b, c):
        raise NotImplementedError()


class _Watcher(AbstractChildWatcher):
    def __init__(self):
        _dropped(f'{type(self).__name__}()')
        self._loop, self._handlers = None, {}

    def __enter__(self):
        return self

    def __exit__(self, a, b, c):
        pass

    def add_child_handler(self, pid, callback, *args):
        self._handlers[pid] = callback, args

    def remove_child_handler(self, pid):
        return self._handlers.pop(pid, None) is not None

    def attach_loop(self, loop):
        self._loop = loop

    def is_active(self):
        return self._loop is not None and self._loop.is_running()

    def close(self):
        self._loop = None


class SafeChildWatcher(_Watcher):
    pass


class FastChildWatcher(_Watcher):
    pass


class MultiLoopChildWatcher(_Watcher):
    pass


class ThreadedChildWatcher(_Watcher):
    def is_active(self):
        return True


class PidfdChildWatcher(_Watcher):
    def is_active(self):
        return True


_watcher = None


def get_child_watcher():
    global _watcher
    _dropped('get_child_watcher()')
    if _watcher is None:
        with _warnings.catch_warnings():
            _warnings.simplefilter('ignore')
            _watcher = PidfdChildWatcher()
    return _watcher


def set_child_watcher(watcher):
    global _watcher
    _dropped('set_child_watcher()')
    assert watcher is None or isinstance(watcher, AbstractChildWatcher)
    _watcher = watcher
