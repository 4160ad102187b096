import asyncio, types

@types.coroutine
def switch():
    v = yield "switch"
    return v

async def f():
    a = await switch()
    b = await switch()
    return a, b

c = f()
print(c.send(None), c.send(1))
try:
    c.send(2)
except StopIteration as e:
    print(e.value)
print(asyncio.iscoroutine(c), asyncio.iscoroutine(f), asyncio.iscoroutine(asyncio.sleep(0)) if False else True)
g = f()
g.send(None)
try:
    g.throw(ValueError("v"))
except ValueError as e:
    print("thrown", e)
g.close()
s = asyncio.sleep(0, "x")
print(s.send(None))
try:
    s.send(None)
except StopIteration as e:
    print(e.value)
h = f()
h.close()
try:
    h.send(None)
except RuntimeError as e:
    print(e)
