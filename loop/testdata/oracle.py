"""Run small asyncio programs under CPython and print what they did.

Reads a JSON list of programs, prints a JSON list of logs. The loop has a virtual clock
that jumps to the next deadline; timers with equal deadlines fire in the order of their
setting, and sets of tasks keep their order, which CPython leaves open.
"""
import asyncio
import itertools
import json
import sys


class OrderedSet(dict):
    def __init__(self, items=()):
        super().__init__((i, None) for i in items)

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)

    remove = dict.__delitem__


asyncio.taskgroups.set = asyncio.tasks.set = OrderedSet

_seq = itertools.count()
_timer_init = asyncio.TimerHandle.__init__


def _init(self, *args, **kwargs):
    _timer_init(self, *args, **kwargs)
    self._order = next(_seq)


asyncio.TimerHandle.__init__ = _init
asyncio.TimerHandle.__slots__ = ()
asyncio.TimerHandle.__lt__ = lambda a, b: (a._when, a._order) < (b._when, b._order)


class OrderedTimer(asyncio.TimerHandle):
    pass


asyncio.events.TimerHandle = OrderedTimer


class Deadlock(BaseException):
    pass


class Selector:
    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout):
        if timeout is None:
            raise Deadlock
        self.loop.now += timeout
        return []


class Loop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self.now = 0.0
        self._selector = Selector(self)

    def time(self):
        return self.now

    def _process_events(self, events):
        pass


def name(exc):
    if isinstance(exc, asyncio.CancelledError):
        return f"cancelled({exc.args[0]})" if exc.args and exc.args[0] is not None else "cancelled"
    if isinstance(exc, BaseExceptionGroup):
        return "group[" + ",".join(map(name, exc.exceptions)) + "]"
    return {
        "TimeoutError": "timeout", "ValueError": "value", "QueueShutDown": "shutdown",
        "QueueEmpty": "empty", "QueueFull": "full", "BrokenBarrierError": "broken",
        "RuntimeError": "runtime", "InvalidStateError": "invalid",
    }.get(type(exc).__name__, type(exc).__name__)


class World:
    def __init__(self, loop):
        self.loop = loop
        self.log = []
        self.tasks = []
        self.locks = [asyncio.Lock() for _ in range(2)]
        self.sems = [asyncio.Semaphore(i) for i in range(2)]
        self.events = [asyncio.Event() for _ in range(2)]
        self.conds = [asyncio.Condition() for _ in range(2)]
        self.queues = [asyncio.Queue(1), asyncio.Queue(2), asyncio.LifoQueue()]
        self.barriers = [asyncio.Barrier(2), asyncio.Barrier(3)]
        self.futures = [loop.create_future() for _ in range(3)]

    def note(self, who, what):
        self.log.append(f"{self.loop.now:.0f} {who} {what}")

    def task(self, i):
        return self.tasks[i % len(self.tasks)]

    def spawn(self, who, ops, eager=False):
        coro = self.run(who, ops)
        if eager:
            return asyncio.Task(coro, loop=self.loop, eager_start=True)
        return self.loop.create_task(coro)

    async def run(self, who, ops):
        for n, op in enumerate(ops):
            me = f"{who}.{n}"
            try:
                result = await self.op(me, op)
            except (Deadlock, GeneratorExit):
                raise
            except BaseException as e:
                self.note(me, f"{op[0]} raises {name(e)}")
                raise
            self.note(me, f"{op[0]} {result}")
        return who

    async def op(self, me, op):
        k, *a = op
        match k:
            case "yield":
                await asyncio.sleep(0)
            case "sleep":
                await asyncio.sleep(a[0])
            case "value":
                raise ValueError
            case "cancel":
                return int(self.task(a[0]).cancel(a[1]))
            case "uncancel":
                return self.task(a[0]).uncancel()
            case "selfcancel":
                asyncio.current_task().cancel(a[0])
            case "lock":
                await self.locks[a[0]].acquire()
            case "unlock":
                self.locks[a[0]].release()
            case "sem":
                await self.sems[a[0]].acquire()
            case "unsem":
                self.sems[a[0]].release()
                return self.sems[a[0]]._value
            case "event":
                await self.events[a[0]].wait()
            case "set":
                self.events[a[0]].set()
            case "clear":
                self.events[a[0]].clear()
            case "cond":
                async with self.conds[a[0]]:
                    self.note(me, "holds")
                    await self.conds[a[0]].wait()
            case "notify":
                async with self.conds[a[0]]:
                    self.conds[a[0]].notify(a[1])
            case "barrier":
                return await self.barriers[a[0]].wait()
            case "babort":
                await self.barriers[a[0]].abort()
            case "breset":
                await self.barriers[a[0]].reset()
            case "put":
                await self.queues[a[0]].put(a[1])
            case "get":
                return await self.queues[a[0]].get()
            case "putnow":
                self.queues[a[0]].put_nowait(a[1])
            case "getnow":
                return self.queues[a[0]].get_nowait()
            case "taskdone":
                self.queues[a[0]].task_done()
            case "join":
                await self.queues[a[0]].join()
            case "shutdown":
                self.queues[a[0]].shutdown(a[1])
            case "future":
                return await self.futures[a[0]]
            case "setresult":
                self.futures[a[0]].set_result(a[1])
            case "setexc":
                self.futures[a[0]].set_exception(ValueError())
            case "fcancel":
                return int(self.futures[a[0]].cancel(a[1]))
            case "await":
                return await self.task(a[0])
            case "shield":
                return await asyncio.shield(self.task(a[0]))
            case "shieldfuture":
                return await asyncio.shield(self.futures[a[0]])
            case "waitfor":
                return await asyncio.wait_for(self.run(me, a[1]), a[0])
            case "waitfortask":
                return await asyncio.wait_for(self.task(a[1]), a[0])
            case "timeout":
                async with asyncio.timeout(a[0]) as t:
                    try:
                        await self.run(me, a[1])
                    finally:
                        self.note(me, f"expired {int(t.expired())}")
            case "reschedule":
                async with asyncio.timeout(a[0]) as t:
                    await asyncio.sleep(a[1])
                    t.reschedule(self.loop.time() + a[2])
                    await self.run(me, a[3])
            case "group":
                async with asyncio.TaskGroup() as g:
                    for i, ops in enumerate(a[0]):
                        t = g.create_task(self.run(f"{me}g{i}", ops))
                        self.tasks.append(t)
                    await self.run(me, a[1])
            case "gather":
                ts = [self.spawn(f"{me}c{i}", ops) for i, ops in enumerate(a[1])]
                self.tasks += ts
                r = await asyncio.gather(*ts, return_exceptions=a[0])
                return ",".join(name(x) if isinstance(x, BaseException) else x for x in r)
            case "wait":
                ts = list(dict.fromkeys(self.task(i) for i in a[2]))
                when = [asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION][a[0]]
                done, pending = await asyncio.wait(ts, timeout=a[1], return_when=when)
                return ",".join(str(self.tasks.index(t)) for t in ts if t in done)
            case "spawn":
                self.tasks.append(self.spawn(me + "s", a[0]))
            case "eager":
                t = self.spawn(me + "e", a[0], eager=True)
                self.tasks.append(t)
                return int(t.done())
            case "try":
                try:
                    await self.run(me, a[0])
                except (Deadlock, GeneratorExit):
                    raise
                except BaseException:
                    await self.run(me + "x", a[1])
            case "finally":
                try:
                    await self.run(me, a[0])
                finally:
                    await self.run(me + "f", a[1])
            case _:
                raise SystemExit(f"unknown op {k}")
        return ""

    async def main(self, program):
        for i, ops in enumerate(program):
            self.tasks.append(self.spawn(str(i), ops))
        await asyncio.sleep(1000)
        for round in range(3):
            for t in list(self.tasks):
                t.cancel(f"end{round}")
            await asyncio.sleep(1000)
        for t in self.tasks:
            if not t.done():
                state = "pending"
            elif t.cancelled():
                state = "cancelled"
            else:
                e = t.exception()
                state = name(e) if e else "done"
            self.log.append(f"{state} {t.cancelling()}")


def run(program):
    loop = Loop()
    loop.set_exception_handler(lambda loop, context: world.log.append("handler"))
    world = World(loop)
    asyncio.set_event_loop(loop)
    try:
        loop.run_until_complete(world.main(program))
    except Deadlock:
        world.log.append("deadlock")
    for t in asyncio.all_tasks(loop):
        t._log_destroy_pending = False
    log = list(world.log)
    loop.close()
    return log


if __name__ == "__main__":
    json.dump([run(p) for p in json.load(sys.stdin)], sys.stdout)
