# What a Runner's end takes: the names of later tasks, and callbacks that still run.
import asyncio
async def m(): print(asyncio.current_task().get_name())
asyncio.run(m()); asyncio.run(m())
async def g():
    yield 1
    yield 2
async def n():
    global a
    print(asyncio.current_task().get_name())
    a = g(); await anext(a)
asyncio.run(n()); asyncio.run(m())
import asyncio
def chain(n=0):
    print(n, end=' ')
    loop.call_soon(chain, n+1)
async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.call_soon(chain)
asyncio.run(main()); print('run')
async def main2():
    await main(); asyncio.create_task(asyncio.sleep(10))
asyncio.run(main2()); print('run with a task left')
async def ag():
    yield 1; yield 2
async def main3():
    global a
    a = ag(); await anext(a); await main()
asyncio.run(main3()); print('agen')
loop = asyncio.new_event_loop(); loop.call_soon(chain)
async def nothing(): pass
loop.run_until_complete(nothing()); print('ruc'); loop.run_until_complete(loop.shutdown_asyncgens()); print('sa'); loop.run_until_complete(loop.shutdown_default_executor()); print('se')
loop.close()
with asyncio.Runner() as r:
    r.run(main()); print('r1'); r.run(nothing()); print('r2')
print('runner')
