import asyncio


async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(print, 'x'); t = loop.call_later(5, print)
    print(len(loop._ready), h in loop._ready, type(loop._ready).__name__, t in loop._scheduled, type(loop._scheduled).__name__)
    print(loop._timer_cancelled_count, loop._stopping, loop._closed, loop._debug, loop._thread_id is not None, loop._task_factory, loop._exception_handler, loop._default_executor)
    t.cancel(); h.cancel(); print(loop._timer_cancelled_count)
    print(h._callback, h._args, h._cancelled, h._loop)
    print(loop._clock_resolution > 0, loop._current_handle, type(loop._asyncgens).__name__)
    f = loop.create_future(); f.add_done_callback(print); print(f._callbacks, f._state, f._loop is loop, f._result, f._exception, f._asyncio_future_blocking, f._log_traceback, f._source_traceback, f._cancel_message)
    f.cancel('why'); print(f._cancel_message, f._state)
    f = loop.create_future(); f.set_exception(ValueError()); print(f._log_traceback); f._log_traceback = False
    try: f._log_traceback = True
    except ValueError as e: print(e)
    tk = asyncio.create_task(asyncio.sleep(1)); await asyncio.sleep(0); print(tk._fut_waiter, len(tk._fut_waiter._callbacks))
    tk.cancel()


asyncio.run(main())
