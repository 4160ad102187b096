# Functions of asyncio's own modules that programs and libraries reach for: format_helpers, futures, staggered. They are
# compiled when a program first asks for one of their names.

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
