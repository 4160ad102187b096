# With sockets, threads, signals or processes.
import asyncio


class L(asyncio.SelectorEventLoop):
    def default_exception_handler(self, ctx): print('default:', ctx['message'])
    def call_exception_handler(self, ctx): print('call:', sorted(ctx)); super().call_exception_handler(ctx)
    def time(self): return 42.5
    def run_in_executor(self, ex, f, *a): print('rie'); fut = self.create_future(); fut.set_result(f(*a)); return fut
    def create_future(self): L.made += 1; return super().create_future()
    made = 0


l = L()


async def m():
    loop = asyncio.get_running_loop(); print(loop.time(), type(loop).__name__)
    loop.call_soon(lambda: 1 / 0); await asyncio.sleep(0)
    print(await asyncio.to_thread(lambda: 'thr'), L.made > 0)


l.run_until_complete(m()); l.close()
