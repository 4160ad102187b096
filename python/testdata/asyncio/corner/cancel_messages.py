import asyncio


async def sleeper():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print('got', e.args); raise


async def reraise_new():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: raise asyncio.CancelledError('other')


async def main():
    for args in ((), ('m',), (None,), ([1, 2],)):
        t = asyncio.create_task(sleeper()); await asyncio.sleep(0); t.cancel(*args)
        try: await t
        except asyncio.CancelledError as e: print('main', e.args, t._cancel_message)
    t = asyncio.create_task(sleeper()); await asyncio.sleep(0); t.cancel(msg='kw')
    print(await asyncio.gather(t, return_exceptions=True))
    t = asyncio.create_task(reraise_new()); await asyncio.sleep(0); t.cancel('first')
    try: await t
    except asyncio.CancelledError as e: print(e.args, repr(e.__context__))
    f = asyncio.Future(); f.cancel('fm')
    try: await f
    except asyncio.CancelledError as e: print(e.args)
    try: f.result()
    except asyncio.CancelledError as e: print(e.args)
    t = asyncio.create_task(sleeper()); t.cancel('before');
    try: await t
    except asyncio.CancelledError as e: print(e.args)
    try: t.cancel(1, 2)
    except TypeError as e: print(e)


asyncio.run(main())
