import asyncio, warnings
warnings.simplefilter('ignore')
loop = asyncio.new_event_loop(); asyncio.set_event_loop(loop)


def display(n, loop):
    print(n)
    if n: loop.call_soon(display, n - 1, loop)
    else: loop.stop()


loop.call_soon(display, 3, loop); loop.run_forever()


async def compute(x, y): await asyncio.sleep(.001); return x + y


async def show(x, y): print(f'{x}+{y}={await compute(x, y)}')
loop.run_until_complete(asyncio.gather(show(1, 2), show(3, 4), return_exceptions=False))
fut = loop.create_future(); fut.add_done_callback(lambda f: (print('got', f.result()), loop.stop()))


async def slow(f): await asyncio.sleep(.001); f.set_result('slow!')
asyncio.ensure_future(slow(fut)); loop.run_forever()
tasks = [loop.create_task(compute(i, i)) for i in range(3)]
done, pending = loop.run_until_complete(asyncio.wait(tasks)); print(sorted(t.result() for t in done), pending)
try: loop.run_until_complete(asyncio.wait_for(asyncio.sleep(1), .001))
except asyncio.TimeoutError: print('timeout')
loop.run_until_complete(loop.shutdown_asyncgens()); loop.close()
