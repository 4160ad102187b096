import asyncio, contextvars
v = contextvars.ContextVar('v')


async def main():
    try: v.get()
    except LookupError as e: print(type(e).__name__)
    tok = v.set(1); print(tok.var is v, tok.old_value is contextvars.Token.MISSING)
    async def child():
        t = v.set(2); await asyncio.sleep(0); v.reset(t); return v.get()
    print(await asyncio.create_task(child()), v.get())
    async def other(t):
        try: v.reset(t)
        except ValueError as e: print('ValueError', 'different Context' in str(e))
    await asyncio.create_task(other(tok)); v.reset(tok); print(v.get('none'))
    ctx = contextvars.copy_context(); print(len(ctx), v in ctx)
    r = []
    def cb(): r.append(v.get('unset')); v.set('cb')
    loop = asyncio.get_running_loop(); loop.call_soon(cb); v.set('after'); loop.call_soon(cb); await asyncio.sleep(0); print(r, v.get())
    async def agen():
        v.set('in gen'); yield 1; print('gen sees', v.get()); yield 2
    g = agen(); await g.__anext__(); print(v.get()); v.set('out'); await g.__anext__()
    t = asyncio.create_task(child()); print(t.get_context().get(v)); await t
    try: ctx.run(lambda: ctx.run(print))
    except RuntimeError as e: print(str(e)[:30])
    async def ctxmain(): return v.get('fresh')
    print(await asyncio.create_task(ctxmain(), context=contextvars.Context()))
    with contextvars.ContextVar('w').set(3) as _: print('with token')


asyncio.run(main())
