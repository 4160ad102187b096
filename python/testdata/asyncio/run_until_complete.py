import asyncio

async def f(x):
    await asyncio.sleep(0.01)
    return x

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(f(1)))
print(loop.run_until_complete(asyncio.gather(f(2), f(3), loop=None) if False else f(2)))
fut = loop.create_future()
loop.call_later(0.01, fut.set_result, "late")
print(loop.run_until_complete(fut))
loop.call_soon(loop.stop)
loop.run_forever()
print("stopped", loop.is_running())
def again(n):
    print("tick", n)
    if n == 3:
        loop.stop()
    else:
        loop.call_later(0.01, again, n + 1)
loop.call_soon(again, 1)
loop.run_forever()
try:
    loop.run_until_complete(asyncio.wait_for(loop.create_future(), 0.01))
except TimeoutError:
    print("timeout")
pending = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(pending)
except RuntimeError as e:
    print(e)
try:
    loop.run_until_complete(3)
except TypeError as e:
    print(e)
async def inside():
    c = f(1)
    try:
        loop.run_until_complete(c)
    except RuntimeError as e:
        print(e)
    c.close()
    try:
        loop.close()
    except RuntimeError as e:
        print(e)
loop.run_until_complete(inside())
loop.close()
print(loop.is_closed(), loop)
c = f(1)
for call in (lambda: loop.run_until_complete(c), lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.create_task(c), loop.run_forever):
    try:
        call()
    except RuntimeError as e:
        print(e)
c.close()
loop.close()
