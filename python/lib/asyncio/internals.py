# Functions of asyncio's own modules that programs and libraries reach for: format_helpers, futures, staggered, runners.
# They are compiled when a program first asks for one of their names.

import asyncio
import functools as _functools
import inspect as _inspect
import reprlib as _reprlib
import sys as _sys
import traceback as _traceback


def _get_function_source(func):
    func = _inspect.unwrap(func)
    if _inspect.isfunction(func):
        return func.__code__.co_filename, func.__code__.co_firstlineno
    if isinstance(func, (_functools.partial, _functools.partialmethod)):
        return _get_function_source(func.func)
    return None


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    if not debug:
        return '()'
    return '({})'.format(', '.join([*map(_reprlib.repr, args), *(f'{k}={_reprlib.repr(v)}' for k, v in kwargs.items())]))


def _format_callback(func, args, kwargs, *, debug=False, suffix=''):
    if isinstance(func, _functools.partial):
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        return _format_callback(func.func, func.args, func.keywords, debug=debug, suffix=suffix)
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, None or {}, debug=debug)
    source = _get_function_source(func)
    return text + f' at {source[0]}:{source[1]}' if source else text


def extract_stack(f=None, limit=None):
    if f is None:
        f = _sys._getframe().f_back
    stack = _traceback.StackSummary.extract(_traceback.walk_stack(f), limit=10 if limit is None else limit, lookup_lines=False)
    stack.reverse()
    return stack


def _set_result_unless_cancelled(fut, result):
    if not fut.cancelled():
        fut.set_result(result)


def _convert_future_exc(exc):
    import concurrent.futures
    for old, new in ((concurrent.futures.CancelledError, asyncio.CancelledError), (concurrent.futures.InvalidStateError, asyncio.InvalidStateError)):
        if type(exc) is old:
            return new(*exc.args).with_traceback(exc.__traceback__)
    return exc


def _copy_future_state(source, dest):
    assert source.done()
    if dest.cancelled():
        return
    assert not dest.done()
    if source.cancelled():
        dest.cancel()
    elif (exc := source.exception()) is not None:
        dest.set_exception(_convert_future_exc(exc))
    else:
        dest.set_result(source.result())


def _is_debug_mode():
    import os
    return _sys.flags.dev_mode or bool(os.environ.get('PYTHONASYNCIODEBUG'))


async def staggered_race(coro_fns, delay, *, loop=None):
    # Starts one after another, the next when the last has failed or delay has passed; the first success wins.
    loop = loop or asyncio.get_running_loop()
    pending = enumerate(coro_fns)
    winner, index, exceptions, tasks, unhandled = None, None, [], set(), []
    parent = asyncio.current_task(loop)
    all_done = None

    def done(task):
        tasks.discard(task)
        if all_done is not None and not all_done.done() and not tasks:
            all_done.set_result(None)
        if not task.cancelled() and (exc := task.exception()) is not None:
            unhandled.append(exc)

    async def run_one(started, failed_before):
        nonlocal winner, index
        await started.wait()
        if failed_before is not None:
            try:
                await asyncio.wait_for(failed_before.wait(), delay)
            except TimeoutError:
                pass
        try:
            this, fn = next(pending)
        except StopIteration:
            return
        failed = asyncio.Event()
        begin_next(failed)
        exceptions.append(None)
        try:
            result = await fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            exceptions[this] = e
            failed.set()
        else:
            index, winner = this, result
            me = asyncio.current_task(loop)
            for t in tasks:
                if t is not me:
                    t.cancel()

    def begin_next(failed_before):
        started = asyncio.Event()
        task = loop.create_task(run_one(started, failed_before))
        asyncio.future_add_to_awaited_by(task, parent)
        tasks.add(task)
        task.add_done_callback(done)
        started.set()

    begin_next(None)
    cancelled = None
    while tasks:
        all_done = loop.create_future()
        try:
            await all_done
        except asyncio.CancelledError as e:
            cancelled = e
            for t in tasks:
                t.cancel(*e.args)
        all_done = None
    if unhandled:
        raise ExceptionGroup('staggered race failed', unhandled)
    if cancelled is not None:
        raise cancelled
    return winner, index, exceptions


def _get_loop(fut):
    return fut.get_loop()


def _set_concurrent_future_state(concurrent, source):
    assert source.done()
    if source.cancelled():
        concurrent.cancel()
    if not concurrent.set_running_or_notify_cancel():
        return
    if (exc := source.exception()) is not None:
        concurrent.set_exception(_convert_future_exc(exc))
    else:
        concurrent.set_result(source.result())


def _chain_future(source, destination):
    # What happens to source happens to destination, and source is cancelled with it; each may be of another thread.
    import concurrent.futures
    for name, fut in (('source', source), ('destination', destination)):
        if not asyncio.isfuture(fut) and not isinstance(fut, concurrent.futures.Future):
            raise TypeError(f'A future is required for {name} argument')
    source_loop = source.get_loop() if asyncio.isfuture(source) else None
    dest_loop = destination.get_loop() if asyncio.isfuture(destination) else None

    def settle(fut, other):
        if asyncio.isfuture(fut):
            _copy_future_state(other, fut)
        else:
            _set_concurrent_future_state(fut, other)

    def cancelled(fut):
        if fut.cancelled():
            if source_loop is None or source_loop is dest_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def done(fut):
        if destination.cancelled() and dest_loop is not None and dest_loop.is_closed():
            return
        if dest_loop is None or dest_loop is source_loop:
            settle(destination, fut)
        elif not dest_loop.is_closed():
            dest_loop.call_soon_threadsafe(settle, destination, fut)

    destination.add_done_callback(cancelled)
    source.add_done_callback(done)


def _cancel_all_tasks(loop):
    pending = asyncio.all_tasks(loop)
    for task in pending:
        task.cancel()
    if not pending:
        return
    loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
    for task in pending:
        if not task.cancelled() and (exc := task.exception()) is not None:
            loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown', 'exception': exc, 'task': task})


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def _cancel_and_wait(fut):
    waiter = asyncio.get_running_loop().create_future()
    release = _functools.partial(_release_waiter, waiter)
    fut.add_done_callback(release)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(release)


def _run_until_complete_cb(fut):
    if not fut.cancelled() and isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
        return
    fut.get_loop().stop()


def _format_handle(handle):
    owner = getattr(handle._callback, '__self__', None)
    return repr(owner) if isinstance(owner, asyncio.Task) else str(handle)


def _format_pipe(fd):
    return {-1: '<pipe>', -2: '<stdout>'}.get(fd) or repr(fd)


def _interleave_addrinfos(addrinfos, first_address_family_count=1):
    import itertools
    families = {}
    for addr in addrinfos:
        families.setdefault(addr[0], []).append(addr)
    lists = list(families.values())
    first = []
    if first_address_family_count > 1:
        first = lists[0][:first_address_family_count - 1]
        del lists[0][:first_address_family_count - 1]
    rounds = itertools.chain.from_iterable(itertools.zip_longest(*lists))
    return first + [addr for addr in rounds if addr is not None]


def _format_callbacks(cb):
    shown = [_format_callback_source(callback, ()) for callback, _ in cb]
    if len(shown) > 2:
        shown[1:-1] = [f'<{len(cb) - 2} more>']
    return f'cb=[{", ".join(shown)}]'


def _future_repr_info(fut):
    info = [fut._state.lower()]
    if fut._state == 'FINISHED':
        info.append(f'exception={fut._exception!r}' if fut._exception is not None else f'result={_reprlib.repr(fut._result)}')
    if fut._callbacks:
        info.append(_format_callbacks(fut._callbacks))
    if fut._source_traceback:
        frame = fut._source_traceback[-1]
        info.append(f'created at {frame[0]}:{frame[1]}')
    return info


def _future_repr(fut):
    return f'<{type(fut).__name__} {" ".join(_future_repr_info(fut))}>'


def _task_get_stack(task, limit):
    return task.get_stack(limit=limit)


def _task_print_stack(task, limit, file):
    task.print_stack(limit=limit, file=file)


def _task_repr(task):
    return repr(task)


def _format_coroutine(coro):
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None) or f'<{type(coro).__name__} without __name__>'
    frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None)
    code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
    if code is None:
        return f'{name}() running' if getattr(coro, 'cr_running', False) or getattr(coro, 'gi_running', False) else f'{name}()'
    if frame is None:
        return f'{name}() done, defined at {code.co_filename}:{code.co_firstlineno}'
    if getattr(coro, 'cr_running', False) or getattr(coro, 'gi_running', False):
        return f'{name}() running at {code.co_filename}:{frame.f_lineno}'
    return f'{name}() running at {code.co_filename}:{frame.f_lineno or code.co_firstlineno}'


def _feed_data_to_buffered_proto(proto, data):
    while data:
        buf = proto.get_buffer(len(data))
        if not len(buf):
            raise RuntimeError('get_buffer() returned an empty buffer')
        n = min(len(buf), len(data))
        buf[:n] = data[:n]
        proto.buffer_updated(n)
        data = data[n:]


class _LoopBoundMixin:
    _loop = None

    def _get_loop(self):
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return loop


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


def add_flowcontrol_defaults(high, low, kb):
    if high is None:
        high = kb * 1024 if low is None else 4 * low
    if low is None:
        low = high // 4
    if not high >= low >= 0:
        raise ValueError(f'high ({high!r}) must be >= low ({low!r}) must be >= 0')
    return high, low


class SSLProtocol:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("TLS isn't supported here: asyncio.sslproto.SSLProtocol can't be made")
