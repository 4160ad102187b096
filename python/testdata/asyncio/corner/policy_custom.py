# With sockets, threads, signals or processes.
import asyncio, warnings
warnings.simplefilter('ignore')


class P(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('new'); return super().new_event_loop()
    def get_event_loop(self): print('get'); return super().get_event_loop()
    def set_event_loop(self, l): print('set', l is not None); super().set_event_loop(l)


asyncio.set_event_loop_policy(P())


async def m(): print(asyncio.get_event_loop() is asyncio.get_running_loop())
asyncio.run(m())
l = asyncio.new_event_loop(); asyncio.set_event_loop(l); print(asyncio.get_event_loop() is l); l.close()
print(type(asyncio.get_event_loop_policy()).__name__)
asyncio.set_event_loop_policy(None)


class A(asyncio.AbstractEventLoopPolicy): pass
for f in (A().get_event_loop, A().new_event_loop, lambda: A().set_event_loop(1)):
    try: f()
    except NotImplementedError as e: print(repr(e))


class Loop(asyncio.SelectorEventLoop):
    def create_task(self, coro, **kw): print('task', kw.get('name')); return super().create_task(coro, **kw)
    def call_soon(self, cb, *a, context=None): Loop.n += 1; return super().call_soon(cb, *a, context=context)
    def close(self): print('close'); super().close()
    n = 0


with asyncio.Runner(loop_factory=Loop) as r: print(r.run(asyncio.sleep(0, 'x')))
print(asyncio.run(asyncio.sleep(0, 'y'), loop_factory=Loop))
