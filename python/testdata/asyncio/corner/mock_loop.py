import asyncio


class Recorder:
    """Stands for a loop: remembers what is called."""

    def __init__(self):
        self.calls = []
        self.handles = []

    def get_debug(self):
        return False

    def call_soon(self, callback, *args, context=None):
        name = getattr(callback, '__name__', type(callback).__name__)
        self.calls.append((name, len(args), context is not None))
        self.handles.append((callback, args, context))

    def call_exception_handler(self, context):
        self.calls.append(('handler', context['message']))

    def run(self):
        while self.handles:
            callback, args, context = self.handles.pop(0)
            context.run(callback, *args)


def cb(fut):
    print('callback', fut)


async def answer():
    return 42


async def waits(f):
    return await f


async def fails():
    raise ValueError('no')


loop = Recorder()
f = asyncio.Future(loop=loop)
print(f, f.get_loop() is loop, f._loop is loop)
f.add_done_callback(cb)
print(loop.calls)
f.set_result(1)
print(loop.calls)
loop.run()
f.add_done_callback(cb)
print(loop.calls)
loop.handles.clear()
loop.calls.clear()

t = asyncio.Task(answer(), loop=loop, name='t')
print(len(loop.calls), t.get_name(), asyncio.all_tasks(loop) == {t}, asyncio.current_task(loop))
loop.run()
print(t.result(), asyncio.all_tasks(loop))

f = asyncio.Future(loop=loop)
t = asyncio.Task(waits(f), loop=loop, name='w')
loop.run()
print(t.done(), t._fut_waiter is f)
f.set_result('x')
loop.run()
print(t.result())

t = asyncio.Task(fails(), loop=loop, name='f')
loop.run()
print(repr(t.exception()))

t = asyncio.Task(waits(asyncio.Future(loop=loop)), loop=loop, name='c')
loop.run()
t.cancel('why')
loop.run()
print(t.cancelled(), t)
for bad in (5, object()):
    try:
        asyncio.Future(loop=bad)
    except AttributeError as e:
        print(str(e).split(' object has')[1])
