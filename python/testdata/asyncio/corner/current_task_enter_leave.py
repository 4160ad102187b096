import asyncio
from asyncio.tasks import _enter_task, _leave_task, _register_task, _unregister_task


async def c(): await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop(); me = asyncio.current_task()
    t = asyncio.create_task(c())
    for f in (lambda: _enter_task(loop, t), lambda: _leave_task(loop, t)):
        try: f()
        except RuntimeError as e: print(str(e).split(' <Task')[0][:40])
    print(asyncio.current_task(loop) is me, len(asyncio.all_tasks()))
    _unregister_task(t); print(t in asyncio.all_tasks()); _register_task(t); print(t in asyncio.all_tasks()); await t
    other = asyncio.new_event_loop(); print(asyncio.current_task(other), asyncio.all_tasks(other)); other.close()
    loop.call_soon(lambda: print('in callback', asyncio.current_task())); await asyncio.sleep(0)


asyncio.run(main())
