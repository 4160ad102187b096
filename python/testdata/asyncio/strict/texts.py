import asyncio
async def c(): pass
def t(f):
    try: print("ok", f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: asyncio.coroutine)
t(lambda: getattr(asyncio, "async"))
t(lambda: asyncio.JoinableQueue)
t(lambda: asyncio.get_event_loop())
t(lambda: asyncio.Lock(loop=None))
t(lambda: asyncio.Queue(loop=None))
t(lambda: asyncio.Event(loop=None))
t(lambda: asyncio.Semaphore(1, loop=None))
t(lambda: asyncio.gather(loop=None))
t(lambda: asyncio.sleep(1, loop=None))
t(lambda: asyncio.wait([], loop=None))
t(lambda: asyncio.Task.all_tasks())
t(lambda: asyncio.Task.current_task())
t(lambda: asyncio.gather())
t(lambda: asyncio.Future())
t(lambda: asyncio.run(1))
t(lambda: asyncio.run(c))
async def m():
    def g():
        yield
    try: await asyncio.wait([c()])
    except TypeError as e: print(e)
    try: await asyncio.ensure_future(g())
    except TypeError as e: print(e)
    try:
        with asyncio.Lock(): pass
    except TypeError as e: print(e)
    try: await asyncio.Lock()
    except TypeError as e: print(e)
asyncio.run(m())
t(lambda: asyncio.get_event_loop())
