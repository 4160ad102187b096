import asyncio


async def main():
    loop = asyncio.get_running_loop(); log = []
    f = loop.create_future()
    for i in range(3): f.add_done_callback(lambda f, i=i: log.append(i))
    f.set_result(1); log.append('set'); f.add_done_callback(lambda f: log.append('late'))
    await asyncio.sleep(0); print(log)
    f = loop.create_future(); log.clear()
    def adder(f): log.append('adder'); f.add_done_callback(lambda f: log.append('added'))
    f.add_done_callback(adder); f.cancel(); await asyncio.sleep(0); print(log); await asyncio.sleep(0); print(log)
    f = loop.create_future(); log.clear()
    h = loop.call_soon(log.append, 'h1'); loop.call_soon(h.cancel); loop.call_soon(log.append, 'h2'); h2 = loop.call_soon(log.append, 'h3'); h2.cancel()
    await asyncio.sleep(0); print(log)
    t = asyncio.create_task(asyncio.sleep(0)); t.add_done_callback(lambda t: log.append(t.get_name()[:4])); await t; await asyncio.sleep(0); print(log)
    f = loop.create_future()
    def cb(x): log.append('x')
    f.add_done_callback(cb); f.add_done_callback(cb); print(f.remove_done_callback(cb), f.remove_done_callback(cb)); f.set_result(0); await asyncio.sleep(0); print(log)
    for bad in (None, 5):
        g = loop.create_future(); g.add_done_callback(bad); loop.set_exception_handler(lambda l, c: print(c['message'].split(' 0x')[0][:28], repr(c['exception']))); g.set_result(1); await asyncio.sleep(0)


asyncio.run(main())
