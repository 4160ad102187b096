import asyncio, json, logging, time, random, functools, sys, contextlib, dataclasses, collections
logging.basicConfig(level=logging.INFO, format='%(levelname)s %(taskName)s %(message)s', stream=sys.stdout)
@dataclasses.dataclass
class Job:
    name: str
    delay: float
def timed(f):
    @functools.wraps(f)
    async def w(*a):
        start = time.monotonic()
        try: return await f(*a)
        finally: logging.info('%s done %s', f.__name__, time.monotonic() > start)
    return w
@timed
async def work(job):
    await asyncio.sleep(job.delay); return json.dumps(dataclasses.asdict(job))
async def main():
    random.seed(7); jobs = [Job(n, random.choice([0.1, 0.2])) for n in 'ab']
    async with asyncio.TaskGroup() as tg: ts = [tg.create_task(work(j), name=j.name) for j in jobs]
    print([t.result() for t in ts], collections.Counter(j.delay for j in jobs).most_common(1)[0][1])
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(0.05): await work(Job('slow', 9))
asyncio.run(main())
