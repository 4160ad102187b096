# not recorded: modules that import, and refuse by name what a page can't do
import asyncio
import multiprocessing
import selectors
import ssl
import tracemalloc

for fn in (tracemalloc.start, tracemalloc.take_snapshot, ssl.create_default_context, multiprocessing.Pool, multiprocessing.Process):
    try:
        fn()
    except (NotImplementedError, RuntimeError) as e:
        print(type(e).__name__, str(e).split(':')[0])
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), multiprocessing.cpu_count() > 0, multiprocessing.current_process().name)
loop = asyncio.SelectorEventLoop(selectors.SelectSelector())
print(loop.run_until_complete(asyncio.sleep(0, 'on a selector loop')))
loop.close()
for module in 'numpy', 'sqlite3', 'asyncio.nothing', 'os.nothing':
    try:
        __import__(module)
    except ModuleNotFoundError as e:
        print(e, e.name, [n[:28] for n in getattr(e, '__notes__', [])])
import __future__
print(__future__.annotations, __future__.all_feature_names[-1])
