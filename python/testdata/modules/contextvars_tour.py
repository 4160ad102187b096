import asyncio, contextvars
v = contextvars.ContextVar('v', default=0); w = contextvars.ContextVar('w')
t = v.set(5); print(v.get(), v.name, t.old_value is contextvars.Token.MISSING, t.var is v); v.reset(t); print(v.get())
for f in (lambda: w.get(), lambda: v.reset(t), lambda: contextvars.ContextVar(1), lambda: contextvars.copy_context()[w]):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0][:50])
ctx = contextvars.copy_context(); print(ctx.run(lambda: (v.set(9), v.get())[1]), v.get(), ctx[v], len(ctx), v in ctx)
async def child(n): v.set(n); await asyncio.sleep(0); return v.get()
async def main(): v.set(1); print(await asyncio.gather(child(2), child(3)), v.get())
asyncio.run(main()); print(v.get())
with v.set(3) if hasattr(contextvars.Token, '__enter__') else __import__('contextlib').nullcontext(v.set(3)): print(v.get())

# Contexts are equal when their variables are.
from contextvars import Context, ContextVar, copy_context
one = ContextVar('one')
a, b = Context(), Context()
print(a == b, a == a.copy(), a != b, a == 5)
a.run(one.set, 1)
print(a == b, a != b)
b.run(one.set, 1.0)
print(a == b)
b.run(one.set, 2)
print(a == b, copy_context() == copy_context())
