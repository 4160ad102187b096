import asyncio, contextvars

var = contextvars.ContextVar("var", default="default")
req = contextvars.ContextVar("req")

async def child(n):
    print(n, var.get())
    var.set(n)
    await asyncio.sleep(0)
    print(n, var.get())

async def main():
    var.set("main")
    await asyncio.gather(child("a"), child("b"))
    print(var.get())
    tok = var.set("temp")
    var.reset(tok)
    print(var.get())
    try:
        req.get()
    except LookupError as e:
        print(type(e).__name__)
    print(req.get("fallback"))
    ctx = contextvars.copy_context()
    print(ctx.run(lambda: (var.set("in ctx"), var.get())[1]), var.get(), ctx[var])
    asyncio.get_running_loop().call_soon(lambda: print("cb", var.get()))
    t = asyncio.create_task(child("c"), context=ctx)
    await t
    print(ctx[var], var.get(), len(ctx) >= 1, var in ctx)
    await child("direct")
    print(var.get())
    try:
        var.reset(tok)
    except RuntimeError as e:
        print("used" in str(e))

asyncio.run(main())
print(var.get())
