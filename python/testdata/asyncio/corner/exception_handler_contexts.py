import asyncio, gc


def handler(loop, context):
    print('handler:', context['message'], sorted(context), repr(context.get('exception')))


async def boom():
    raise ValueError('never looked at')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.call_later(0.001, lambda: {}['k'])
    await asyncio.sleep(0.01)
    asyncio.create_task(boom(), name='b')
    await asyncio.sleep(0)
    gc.collect()
    f = loop.create_future()
    f.set_exception(KeyError('x'))
    del f
    gc.collect()
    f = loop.create_future()
    f.add_done_callback(lambda f: 1 / 0)
    f.set_result(1)
    await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'mine', 'extra': 1})
    def bad_handler(loop, context):
        raise RuntimeError('handler fails')
    loop.set_exception_handler(bad_handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_exception_handler({'message': 'default one', 'future': loop.create_future(), 'zz': [1]})
    try:
        loop.set_exception_handler(5)
    except TypeError as e:
        print(e)
    def exits(loop, context):
        raise SystemExit(3)
    loop.set_exception_handler(exits)
    loop.call_exception_handler({'message': 'm'})
    await asyncio.sleep(0)


try:
    asyncio.run(main())
except SystemExit as e:
    print('exit', e.code)
