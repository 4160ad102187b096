import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(name)s %(levelname)s %(message)s')


def handler(loop, context):
    exc = context.get('exception')
    print('handler:', context['message'], '|', repr(exc), sorted(context))


async def crash():
    raise RuntimeError('crashed')


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(int, 'x')
    await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'by hand', 'extra': 1})
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    loop.call_exception_handler({'message': 'the handler fails'})
    loop.set_exception_handler(None)
    loop.call_exception_handler({'message': 'the default one', 'future': 'f', 'z': [1], 'a': {}})
    loop.default_exception_handler({})
    try:
        loop.set_exception_handler('not callable')
    except TypeError as e:
        print(e)
    task = asyncio.create_task(crash())
    await asyncio.wait([task])
    print(repr(task.exception()))

logging.getLogger('asyncio').addFilter(lambda record: setattr(record, 'exc_info', None) or True)
asyncio.run(main())
