# In which order queues, futures, handles and coroutines let go of what they hold.
import asyncio, gc
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
async def main():
    q = asyncio.LifoQueue()
    q.put_nowait(D('s1')); q.put_nowait(D('s2'))
    print('made')
    q = None
    print('dropped')
    q = asyncio.Queue()
    q.put_nowait(D('s1')); q.put_nowait(D('s2'))
    print('made')
    q = None
    print('dropped')
    q = asyncio.PriorityQueue()
    q.put_nowait((1, D('s1'))); q.put_nowait((2, D('s2')))
    print('made')
    q = None
    print('dropped')
    f = asyncio.Future()
    f.add_done_callback(lambda f, d=D('cb1'): print('called'))
    f.add_done_callback(lambda f, d=D('cb2'): print('called'))
    f.x = D('attr')
    f = None
    print('dropped')
    h = asyncio.get_running_loop().call_later(100, lambda *a: 0, D('a1'), D('a2'))
    h.cancel()
    print('cancelled')
    asyncio.get_running_loop().call_soon(lambda *a: 0, D('a1'), D('a2'))
    print('soon')
    await asyncio.sleep(0)
    print('end')
    c = asyncio.sleep(0, D('sl'))
    print('coro')
    c = None
    print('dropped')
    e = asyncio.timeout(1)
    e.x = D('to')
    e = None
    print('dropped')
    c = asyncio.Condition(); c.x = D('cond'); c = None
    print('dropped')
    c = asyncio.wait_for(asyncio.sleep(0, D('wf')), 1)
    c.close(); c = None
    print('dropped')
    t = asyncio.create_task(asyncio.sleep(0, D('slt')))
    await t
    print('awaited')
    t = None
    print('dropped')
    await asyncio.sleep(0)
asyncio.run(main())
