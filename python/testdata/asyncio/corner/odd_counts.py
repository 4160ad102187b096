# Counts, sizes and deadlines that aren't whole numbers: asyncio keeps what it is given and looks at it when it is used.
import asyncio, math, sys
from fractions import Fraction
from decimal import Decimal


class Odd:
    """A number that says which of its operations fails."""
    def __init__(self, value, fails=()):
        self.value, self.fails = value, fails

    def do(self, name, f, other):
        if name in self.fails:
            raise ArithmeticError(name)
        other = other.value if isinstance(other, Odd) else other
        return f(self.value, other)

    def __lt__(self, other): return self.do('lt', lambda a, b: a < b, other)
    def __le__(self, other): return self.do('le', lambda a, b: a <= b, other)
    def __gt__(self, other): return self.do('gt', lambda a, b: a > b, other)
    def __ge__(self, other): return self.do('ge', lambda a, b: a >= b, other)
    def __eq__(self, other): return self.do('eq', lambda a, b: a == b, other)
    def __add__(self, other): return Odd(self.do('add', lambda a, b: a + b, other), self.fails)
    def __sub__(self, other): return Odd(self.do('sub', lambda a, b: a - b, other), self.fails)
    def __radd__(self, other): return Odd(self.do('radd', lambda a, b: a + b, other), self.fails)
    def __repr__(self): return f'Odd({self.value})'
    __hash__ = None


def say(e):
    return f'{type(e).__name__}: {e}' + (f' (context {say(e.__context__)})' if e.__context__ else '')


def shown(x):  # without addresses
    return repr(x).partition(' [')[2] if ' object at ' in repr(x) else str(x).replace(hex(id(x)), '0x...')


def attempt(label, f):
    try:
        print(label, '->', shown(f()))
    except Exception as e:
        print(label, '->', say(e))


async def attempted(label, f):
    try:
        print(label, '->', await asyncio.wait_for(f(), 0.01))
    except Exception as e:
        print(label, '->', say(e))


values = {'1.5': 1.5, '2.0': 2.0, '0.0': 0.0, 'inf': math.inf, 'nan': math.nan, 'True': True, 'False': False, '2**70': 2 ** 70, '-1.5': -1.5, '-2**70': -2 ** 70,
          'Fraction': Fraction(3, 2), 'Decimal': Decimal('2'), "'x'": 'x', 'None': None, '[]': [], 'Odd': Odd(2), '1j': 1j}

print('-- made')
for name, v in values.items():
    for c in asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Barrier, asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        attempt(f'{c.__name__}({name})', lambda: c(v))


async def semaphores():
    for c in asyncio.Semaphore, asyncio.BoundedSemaphore:
        for name, v in values.items():
            try:
                s = c(v)
            except Exception:
                continue
            print('--', c.__name__, name, s.locked(), s._value)
            for i in range(3):
                await attempted('acquire', s.acquire)
                print(s.locked(), s._value, shown(s))
            for i in range(5):
                attempt('release', s.release)
            print(s.locked(), s._value, shown(s))

asyncio.run(semaphores())


async def handover():
    for v in 1.0, 1.5, True, Fraction(1), Odd(1):
        print('-- handover', v)
        s = asyncio.Semaphore(v)

        async def user(i):
            async with s:
                print(i, 'in', s._value)
                await asyncio.sleep(0.1)
            print(i, 'out', s._value)
        ts = [asyncio.create_task(user(i)) for i in range(4)]
        await asyncio.sleep(0.15)
        ts[2].cancel()
        await asyncio.gather(*ts, return_exceptions=True)
        print(s._value, shown(s))

asyncio.run(handover())


async def failing():
    for op in 'eq', 'sub', 'add', 'ge', 'gt':
        print('-- fails', op)
        s = asyncio.BoundedSemaphore(Odd(1, {op}))
        attempt('locked', s.locked)
        await attempted('acquire', s.acquire)
        t = asyncio.create_task(attempted('second', s.acquire))
        await asyncio.sleep(0)
        attempt('release', s.release)
        await t
        attempt('repr', lambda: repr(s).split('[')[1])

asyncio.run(failing())


async def queues():
    for c in asyncio.Queue,:
        for name, v in values.items():
            q = c(v)
            print('--', c.__name__, name, repr(q.maxsize))
            attempt('full', q.full)
            for i in range(3):
                attempt('put_nowait', lambda: q.put_nowait(i))
            await attempted('put', lambda: q.put(9))
            print(q.qsize(), q.empty(), str(q))
            for i in range(5):
                attempt('get_nowait', q.get_nowait)
            await attempted('get', q.get)
            q.shutdown()
            await attempted('put', lambda: q.put(9))

asyncio.run(queues())


async def waiting_put():
    for v in 1.5, 2.0, Odd(1), Odd(1, {'le'}), Fraction(1, 2), True:
        q = asyncio.Queue(maxsize=v)
        async def producer():
            for i in range(5):
                await q.put(i)
                print('put', i, q.qsize(), q)
        t = asyncio.create_task(producer())
        await asyncio.sleep(0)
        for i in range(5):
            try:
                print('got', await asyncio.wait_for(q.get(), 0.01))
            except Exception as e:
                print(say(e))
        await asyncio.wait([t])
        print(t.exception() and say(t.exception()))

asyncio.run(waiting_put())


class Made(asyncio.Queue):
    def _init(self, maxsize):
        print('_init', repr(maxsize))
        super()._init(maxsize)


for v in 2.5, 'x', None, True, 3:
    print(str(Made(v)), str(Made(maxsize=v)))


async def barriers():
    for name, v in values.items():
        try:
            b = asyncio.Barrier(v)
        except Exception:
            continue
        print('-- Barrier', name, repr(b.parties), shown(b))
        ts = [asyncio.create_task(attempted('wait', b.wait)) for i in range(2)]
        await asyncio.sleep(0)
        print(b.n_waiting, shown(b))
        await asyncio.wait(ts)
        print(b.n_waiting, shown(b))

asyncio.run(barriers())


deadlines = {'-1.5': -1.5, 'False': False, 'inf': math.inf, 'nan': math.nan, '2**70': 2 ** 70, '-2**70': -2 ** 70, 'Fraction': Fraction(-3, 2), 'Decimal': Decimal(-2),
             "'x'": 'x', 'None': None, '[]': [], 'Odd': Odd(-2), '1j': 1j}


async def timeouts():
    for name, v in deadlines.items():
        t = asyncio.timeout_at(v)
        print('-- timeout_at', name, t.when() is v, t)
        try:
            async with t:
                print('inside', t.when() is v)
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                await asyncio.sleep(0)
        except BaseException as e:
            print(say(e))
        attempt('repr', lambda: t)
        print(t.expired())
        attempt('reschedule', lambda: t.reschedule(v))
        try:
            async with t:
                pass
        except RuntimeError as e:
            print(say(e))
    for v in 'x', [], 1j, Decimal(1), None, Fraction(1, 2), True:
        print('-- timeout', type(v).__name__)
        try:
            async with asyncio.timeout(v) as t:
                print(type(t.when()))
                for w in 'x', None, [], 3.5, 4, Fraction(9, 2):
                    attempt(f'reschedule({w!r})', lambda: t.reschedule(w))
                    attempt('repr', lambda: repr(t))
                t.reschedule(None)
        except Exception as e:
            print(say(e))
        print(asyncio.current_task().cancelling())
    for v in 'x', [], 1j, Decimal('.5'), Fraction(1, 2), True, Decimal(0), Fraction(-1):
        print('-- wait_for', type(v).__name__)
        f = asyncio.get_running_loop().create_future()
        await asyncio.sleep(0)
        try:
            print(await asyncio.wait_for(f, v))
        except (Exception, asyncio.CancelledError) as e:
            print(say(e), f.cancelled())

asyncio.run(timeouts())


print('-- set')
s = asyncio.Semaphore(2)
s._value = 5
print(s._value, shown(s))
s._value -= 1.5
print(s._value, shown(s))
s._value = 0
print(s.locked(), shown(s))
b = asyncio.BoundedSemaphore(2)
b._bound_value = 3
b.release()
print(b._value, b._bound_value)
attempt('release', b.release)
q = asyncio.Queue(1)
q._maxsize = 2
q.put_nowait(1)
q.put_nowait(2)
attempt('put', lambda: q.put_nowait(3))
q._maxsize = 'x'
attempt('put', lambda: q.put_nowait(3))
attempt('maxsize', lambda: setattr(q, 'maxsize', 3))
