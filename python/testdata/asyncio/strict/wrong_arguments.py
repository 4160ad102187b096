# What awaiting the wrong things says, inside a running loop.
import asyncio, re, warnings
warnings.simplefilter('ignore')
values = {'i': lambda: 1, 's': lambda: 'a', 'n': lambda: None, 'o': object, 'l': list, 'f': lambda: 1.5, 'y': lambda: b'a', 'S': lambda: {1}, 'c': lambda: coro(), 'F': lambda: asyncio.get_running_loop().create_future(), 'C': lambda: [coro()], 'D': lambda: [1]}
async def coro(): pass
kept = []
fns = ['sleep', 'wait', 'wait_for', 'gather', 'shield', 'as_completed', 'create_task', 'ensure_future', 'timeout', 'timeout_at', 'wrap_future', 'current_task', 'all_tasks', 'iscoroutine', 'isfuture', 'Future', 'Task', 'TaskGroup', 'eager_task_factory', 'create_eager_task_factory', 'future_add_to_awaited_by', 'capture_call_graph', 'format_call_graph', 'get_running_loop', 'get_event_loop', 'Runner', 'run']
codes = [''] + list(values) + [a + b for a in 'icFC' for b in 'isc'] + ['iii', 'ccc', 'siii'] + [',zz=i', 'c,zz=i', 'c,timeout=s', 'c,timeout=n', 'C,timeout=s', 'C,return_when=s', 'i,name=s', 'c,name=s', 'i,return_exceptions=i', 'c,return_exceptions=i', 'i,delay=i', ',delay=s', ',when=s']
async def one(fn, args, kw):
    try:
        r = fn(*args, **kw)
        if hasattr(r, '__await__'):
            if isinstance(r, asyncio.Future): kept.append(r)
            r = await asyncio.wait_for(r, 0.001) if not isinstance(r, asyncio.Future) else await asyncio.wait([r], timeout=0.001) and (r.exception() if r.done() and not r.cancelled() else None)
            if isinstance(r, BaseException): raise r
        elif hasattr(r, '__aenter__'):
            try:
                async with r: pass
            except BaseException as e:
                return 'ENTER ' + type(e).__name__ + ': ' + str(e)
    except TimeoutError: return 'TimeoutError'
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
async def main(fns, get):
    for n in fns:
        out = {}
        for code in codes:
            if 'graph' in n and code in ('', 'n'): continue
            a, _, k = code.partition(',')
            args = [values[c]() for c in a]
            kn, _, kv = k.partition('=')
            kw = {kn: values[kv]()} if kn else {}
            kept.extend(args)
            try: t = await one(get(n), args, kw)
            except BaseException as e: t = 'BASE ' + type(e).__name__
            if t: out.setdefault(re.sub('0x[0-9a-f]+', '0x', t), []).append(code or '()')
        print(n)
        for t, cs in out.items(): print('\t' + ' '.join(cs) + ': ' + t)
methods = ['call_soon', 'create_future', 'set_debug', 'is_running', 'time']
async def both():
    await main(fns, lambda n: getattr(asyncio, n))
    print('-- loop')
    await main(methods, lambda n: getattr(asyncio.get_running_loop(), n))
asyncio.run(both())
